import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rowsIn } from "../../../src/app/rekap";
import { exact } from "../../../src/core/base/exact";
import { profilBaku } from "../../../src/core/base/setting";
import { kunciRiwayat, riwayat, tahapan } from "../../../src/core/rekap/tahap";
import { unitRekap, type Unit } from "../../../src/core/rekap/unit";
import { kalibrasiBerjenjang } from "../../../src/core/regulations/kkp2017/berjenjang";
import { rekapPp30 } from "../../../src/core/regulations/pp30/rekap";
import { rekapPp46 } from "../../../src/core/regulations/pp46/rekap";
import type { BarisRekap } from "../../../src/core/regulations/rekap";
import { readMarkdown } from "../../sheets/markdownSheet";
import { orang, tahun } from "./orang";

const satu = (semua: readonly BarisRekap[]): Unit => {
  const [unit] = unitRekap(semua, { profil: profilBaku });
  if (!unit) throw new Error("no unit");
  return unit;
};

describe("the three stages", () => {
  test("without the organisation's predikat there is no pattern and no proposal", () => {
    expect(tahapan([satu([orang({ pimpinan: true }), orang({ predikat: null })])], profilBaku)).toMatchObject({ keadaan: { capaian: "belum", pola: "belum", predikat: "sebagian" }, pola: undefined, berpredikat: 1, belum: [{ predikat: null }], usulPimpinan: [], pilihan: ["Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"] });
  });

  test("with it the pattern in heads, and a proposal for heads of unit that says whether it is so", () => {
    const stages = tahapan([satu([orang({ pimpinan: true, ratingHasil: "Sesuai ekspektasi", capaianOrganisasi: "Istimewa" }), orang(), orang()])], profilBaku);
    expect(stages.pola?.baris[0]).toMatchObject({ predikat: "Sangat Baik", palingSedikit: 2, palingBanyak: 2 });
    expect(stages.pola?.kecil?.id).toContain("di bawah 10 pegawai pola hanya gambaran");
    expect(stages.keadaan).toEqual({ capaian: "sudah", pola: "sudah", predikat: "sudah" });
    expect(stages.usulPimpinan).toMatchObject([{ usul: "Di atas ekspektasi", sama: false }]);
  });

  test("the proposal is for every head of every unit, also one not yet rated; a pattern only for one unit alone", () => {
    const units = unitRekap([orang({ capaianOrganisasi: "Baik" }), orang({ pimpinan: true, predikat: null }), orang({ pimpinan: true, unit: "B", capaianOrganisasi: "Kurang", ratingHasil: "Di bawah ekspektasi" }), orang({ pimpinan: true, unit: "C" })], { profil: profilBaku });
    expect(tahapan(units, profilBaku)).toMatchObject({
      keadaan: { capaian: "sebagian", pola: "sebagian", predikat: "sebagian" },
      pola: undefined,
      usulPimpinan: [{ baris: { predikat: null, unit: "Dinas Contoh" }, capaian: "Baik", usul: "Sesuai ekspektasi", sama: false }, { baris: { unit: "B" }, usul: "Di bawah ekspektasi", sama: true }],
    });
  });

  test("each period has its own stages: neither heads nor people without a predikat of another one are in them", () => {
    const quarter = { dari: "2024-01-01", sampai: "2024-03-31" } as const;
    const semua = [orang({ capaianOrganisasi: "Baik" }), orang({ capaianOrganisasi: "Baik" }), orang({ periode: quarter, capaianOrganisasi: "Istimewa", pimpinan: true }), orang({ periode: quarter, predikat: null })];
    expect(tahapan([satu(semua)], profilBaku)).toMatchObject({ pola: { capaian: "Baik" }, berpredikat: 2, belum: [], usulPimpinan: [] });
    expect(satu(semua).temuan.map(({ rule }) => rule)).not.toContain("umum/rekap-capaian-berbeda");
  });

  test("how large a unit must be for its pattern is the agency's", () => {
    expect(tahapan([satu([orang({ capaianOrganisasi: "Baik" }), orang()])], { "permen6/pola-sejak": 2 }).pola?.kecil).toBeNull();
  });

  test("a regulation without levels of the organisation has nothing to choose", () => {
    expect(tahapan([satu([orang({ peraturan: "pp46", periode: tahun(2018) })])], profilBaku)).toMatchObject({ pilihan: [], pola: undefined });
  });

  test("a person's periods, oldest first, the year after its last quarter", () => {
    const nip = "198703152011012004";
    const year = orang({ nip });
    const quarter = orang({ nip, periode: { dari: "2024-10-01", sampai: "2024-12-31" } });
    const first = orang({ nip, periode: { dari: "2024-01-01", sampai: "2024-03-31" } });
    expect([...riwayat([year, quarter, orang(), first])]).toEqual([[kunciRiwayat(year), [first, quarter, year]]]);
  });

  test("people of one name without a NIP are one within a unit only; nobody without both is joined", () => {
    const named = (unit: string, year: number) => orang({ nip: null, nama: "Rini Astuti", unit, periode: tahun(year) });
    const rows = riwayat([named("A", 2023), named("A", 2024), named("B", 2024), orang({ nip: null, nama: null }), orang({ nip: null, nama: null })]);
    expect([...rows.values()].map((each) => each.map(({ unit }) => unit))).toEqual([["A", "A"]]);
  });
});

describe("what follows", () => {
  const five = [112, 105, 98, 95, 71];
  test("PP 30: ranks within the quota, ties in the middle, values off the scale without a place", () => {
    expect(rekapPp30.peringkat?.dari(five)).toEqual(["Di atas ekspektasi", "Sesuai ekspektasi", "Sesuai ekspektasi", "Sesuai ekspektasi", "Di bawah ekspektasi"]);
    expect(rekapPp30.peringkat?.dari([112, 112, 98, 95, 71])).toEqual(["Sesuai ekspektasi", "Sesuai ekspektasi", "Sesuai ekspektasi", "Sesuai ekspektasi", "Di bawah ekspektasi"]);
    expect(rekapPp30.peringkat?.dari([-1, ...five, 130])?.[0]).toBeUndefined();
  });

  test.each([
    [rekapPp30, { predikat: "Sangat Baik" }, "Pasal 49"],
    [rekapPp30, { predikat: "Cukup" }, "Pasal 56"],
    [rekapPp30, { predikat: "Sangat Kurang" }, "Pasal 57"],
    [rekapPp46, { nilaiSkp: 50 }, "panduan SKP"],
    [rekapPp46, { nilaiSkp: 24.99 }, "panduan SKP"],
  ] as const)("%#: information with its article", (regime, isi, part) => {
    expect(regime.tindakLanjut?.(orang(isi))?.cite.at).toContain(part);
  });

  test("nothing for Baik, and nothing for an SKP above 50", () => {
    expect([rekapPp30.tindakLanjut?.(orang({ predikat: "Baik" })), rekapPp46.tindakLanjut?.(orang({ nilaiSkp: 50.01 }))]).toEqual([null, null]);
  });

  test("PP 46: an SKP of 50 and less is told in the unit", () => {
    expect(satu([orang({ peraturan: "pp46", periode: tahun(2018), nilaiSkp: 24, predikat: "Buruk" })]).temuan).toMatchObject([{ rule: "pp46/sanksi", data: { nilai: 24, sanksi: "hukuman disiplin berat" } }]);
  });
});

describe("rows of a list", () => {
  test("each row is a person, also under a name like the heading", () => {
    const page = readFileSync(join(__dirname, "../../sheets/umum/bersih/rekap-samaran.md"), "utf8");
    expect(rowsIn(readMarkdown(page).grids, [], "a.xlsx", profilBaku).map(({ nama, nilai, predikat, peraturan }) => [nama, nilai, predikat, peraturan])).toEqual([["Pegawai 1", 88, "Baik", "pp46"], ["Pegawai 2", 85.402, "Baik", "pp46"], ["Nama 3", 60.8, "Kurang", "pp46"]]);
  });
});

describe("calibration level by level", () => {
  test("each level pools its units and calibrates anew", () => {
    const people = [[95, "A"], [90, "A"], [85, "A"], [80, "A"], [60, "A"], [99, "B"], [98, "B"], [97, "B"], [96, "B"], [94, "B"]].map(([nilai, unit]) => ({ nilai: exact(Number(nilai)), jenjang: [String(unit), "semua"] }));
    expect(kalibrasiBerjenjang(people, exact(20), exact(20)).map((levels) => levels.join(" > "))).toEqual([
      "Baik > Cukup", "Cukup > Cukup", "Cukup > Cukup", "Cukup > Kurang", "Kurang > Kurang",
      "Baik > Baik", "Cukup > Baik", "Cukup > Cukup", "Cukup > Cukup", "Kurang > Cukup",
    ]);
  });

  test("nobody gives nothing", () => {
    expect(kalibrasiBerjenjang([], exact(20), exact(20))).toEqual([]);
  });
});
