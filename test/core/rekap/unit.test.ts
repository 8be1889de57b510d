import fc from "fast-check";
import { profilBaku } from "../../../src/core/base/setting";
import { orang, tahun } from "./orang";
import { kunciPeriode } from "../../../src/core/rekap/kumpul";
import { kuadran, seandainya } from "../../../src/core/rekap/kuadran";
import { findingText } from "../../../src/core/check/message";
import { kunciCapaian, unitRekap, type Unit } from "../../../src/core/rekap/unit";
import { rekapPermen6 } from "../../../src/core/regulations/permen6/rekap";
import { PREDIKAT } from "../../../src/core/regulations/permen6/parameters";
import { RATING } from "../../../src/core/regulations/permen6/predikat";
import type { BarisRekap } from "../../../src/core/regulations/rekap";

const satu = (semua: readonly BarisRekap[], pilihan = {}): Unit => {
  const [unit] = unitRekap(semua, { profil: profilBaku, ...pilihan });
  if (!unit) throw new Error("no unit");
  return unit;
};
const aturan = ({ temuan }: Unit) => temuan.map(({ rule }) => rule);

describe("who is counted", () => {
  test("a person without predikat, with an unknown one and with an unclear regulation is listed, not counted", () => {
    const unit = satu([orang(), orang({ predikat: null }), orang({ predikat: null, takDikenal: "Lumayan" }), orang({ peraturan: null })]);
    expect(unit.dihitung).toHaveLength(1);
    expect(unit.orang).toHaveLength(4);
    expect(unit.tidakDihitung.map(({ sebab }) => sebab)).toEqual(["tanpa-predikat", "tak-dikenal", "peraturan-tak-jelas"]);
    expect(aturan(unit)).toEqual(["umum/rekap-tanpa-predikat", "umum/rekap-predikat", "umum/rekap-periode"]);
    expect(unit.sebaran).toEqual({ "Sangat Baik": 0, Baik: 1, "Butuh Perbaikan": 0, Kurang: 0, "Sangat Kurang": 0 });
  });

  test("two rows for one NIP and period: neither counts, also in different units and files; another period does", () => {
    const [first, second] = unitRekap([orang({ nip: "198703152011012004" }), orang(), orang({ nip: "19870315 201101 2 004", unit: "Dinas Lain", berkas: "b.xlsx" })], { profil: profilBaku });
    expect([first?.dihitung.length, second?.dihitung.length]).toEqual([1, 0]);
    expect(second?.temuan[0]).toMatchObject({ rule: "umum/rekap-pegawai-ganda", berkas: "b.xlsx", data: { kali: 2 } });
    expect(satu([orang({ nip: "198703152011012004" }), orang({ nip: "198703152011012004", periode: tahun(2023) }), orang()]).tidakDihitung.map(({ sebab }) => sebab)).toEqual(["periode-lain"]);
  });

  test("the period and regulation of most people count; a tie counts nobody until one is chosen", () => {
    const mixed = [orang(), orang(), orang({ periode: tahun(2018), peraturan: "pp46", predikat: "Buruk" })];
    expect(satu(mixed)).toMatchObject({ dihitung: mixed.slice(0, 2), periode: tahun(2024), tidakDihitung: [{ sebab: "periode-lain" }] });
    const tie = mixed.slice(1);
    expect(satu(tie).dihitung).toEqual([]);
    expect(aturan(satu(tie))).toEqual(["umum/rekap-periode"]);
    const chosen = satu(tie, { periode: tie[1] && kunciPeriode(tie[1]) });
    expect(chosen.sebaran).toEqual({ "Sangat Baik": 0, Baik: 0, Cukup: 0, Kurang: 0, Buruk: 1 });
    const told = (unit: Unit, language: "id" | "en") => unit.temuan.filter(({ rule }) => rule === "umum/rekap-periode").map((each) => findingText(each, language));
    expect(told(satu(tie), "en")[0]).toContain("(1 January 2024 to 31 December 2024 (PermenPANRB 6/2022); 1 January 2018 to 31 December 2018 (PP 46/2011))");
    expect(told(satu([...mixed, orang({ nama: null, periode: null })]), "en")[1]).toContain("Appraised for no period (PermenPANRB 6/2022), while this unit's rekap is for 1 January 2024 to 31 December 2024 (PermenPANRB 6/2022): an official without a name; left out");
    expect(told(satu(mixed), "id")[0]).toContain("dinilai untuk 1 Januari 2018 s.d. 31 Desember 2018 (PP 46/2011), sedangkan");
  });

  test("people of another period are told together", () => {
    const { temuan, tidakDihitung } = satu([...Array.from({ length: 8 }, () => orang()), ...["A", "B", "C", "D", "E", "F", "G"].map((nama) => orang({ nama, periode: tahun(2023) }))]);
    expect(tidakDihitung).toHaveLength(7);
    expect(temuan.filter(({ rule }) => rule === "umum/rekap-periode").map((each) => findingText(each, "id"))).toEqual(["A, B, C, D, E, dan 2 lainnya dinilai untuk 1 Januari 2023 s.d. 31 Desember 2023 (PermenPANRB 6/2022), sedangkan rekap unit ini 1 Januari 2024 s.d. 31 Desember 2024 (PermenPANRB 6/2022); tidak ikut dihitung."]);
  });

  test("2 January begins the same year as 1 January", () => {
    expect(satu([orang(), orang({ periode: { dari: "2024-01-02", sampai: "2024-12-31" } })]).dihitung).toHaveLength(2);
  });

  test("units are one in any case and spacing, in the order in which they are met", () => {
    expect(unitRekap([orang({ unit: "Dinas  Contoh" }), orang({ unit: null }), orang({ unit: "DINAS CONTOH" })], { profil: profilBaku }).map(({ unit, orang: own }) => [unit, own.length])).toEqual([["Dinas  Contoh", 2], [null, 1]]);
  });

  test("what is counted and what is not are all the people, and the words sum to the counted (property)", () => {
    const person = fc.record({ predikat: fc.constantFrom(...PREDIKAT, null), periode: fc.constantFrom(tahun(2023), tahun(2024), null), unit: fc.constantFrom("A", "B", null), nip: fc.constantFrom("198703152011012004", "199003122015022003", null) });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const semua = people.map((isi) => orang(isi));
        const units = unitRekap(semua, { profil: profilBaku });
        expect(units.reduce((sum, unit) => sum + unit.dihitung.length + unit.tidakDihitung.length, 0)).toBe(semua.length);
        for (const unit of units) expect(Object.values(unit.sebaran).reduce((sum, each) => sum + each, 0)).toBe(unit.dihitung.length);
      }),
    );
  });
});

describe("the organisation's predikat", () => {
  const ten = (sangatBaik: number) => Array.from({ length: 10 }, (_, index) => orang({ predikat: index < sangatBaik ? "Sangat Baik" : "Baik", capaianOrganisasi: "Istimewa" }));

  test("departures from its pattern are told, never as wrong", () => {
    expect(aturan(satu(ten(6)))).toEqual([]);
    const { temuan } = satu(ten(8));
    expect(temuan).toMatchObject([{ rule: "permen6/distribusi", severity: "periksa", data: { predikat: { id: "Sangat Baik" }, jumlah: 8, batas: 7, n: 10 } }]);
  });

  test("forms that differ give none; one that is set goes before them", () => {
    const mixed = [...ten(6).slice(0, 9), orang({ capaianOrganisasi: "Baik" })];
    expect(satu(mixed)).toMatchObject({ capaianOrganisasi: null });
    expect(aturan(satu(mixed))).toEqual(["umum/rekap-capaian-berbeda"]);
    expect(satu(mixed, { capaian: { [kunciCapaian(satu(mixed))]: "Sangat Kurang" } })).toMatchObject({ capaianOrganisasi: "Sangat Kurang" });
    expect(aturan(satu(mixed, { capaian: { [kunciCapaian(satu(mixed))]: "Sangat Kurang" } }))).toContain("permen6/distribusi");
  });
});

describe("observations", () => {
  test("everybody the same from five people on", () => {
    expect(aturan(satu(Array.from({ length: 4 }, () => orang())))).toEqual([]);
    expect(satu(Array.from({ length: 5 }, () => orang())).temuan).toMatchObject([{ rule: "umum/amati-semua-sama", severity: "saran", data: { n: 5, predikat: "Baik" } }]);
  });

  test("realisation equal to target everywhere", () => {
    expect(satu([orang({ samaTarget: true }), orang({ samaTarget: false }), orang()]).temuan).toMatchObject([{ rule: "umum/amati-realisasi-sama", data: { jumlah: 1, n: 2 } }]);
  });

  test("values just above a bound, from three people and 30 percent on", () => {
    const nilai = (...values: number[]) => values.map((value, index) => orang({ peraturan: "pp46", periode: tahun(2018), nilai: value, predikat: index === 0 ? "Sangat Baik" : "Baik" }));
    expect(aturan(satu(nilai(91, 76.2, 76.5, 80)))).toEqual(["umum/amati-tepat-di-atas-batas"]);
    expect(aturan(satu(nilai(91, 76.2, 76.51, 80)))).toEqual([]);
  });

  test("an assessor whose ratings are a step from the others', without a name", () => {
    const rated = (penilai: string, predikat: string) => Array.from({ length: 4 }, () => orang({ penilai, predikat }));
    expect(satu([...rated("A", "Sangat Baik"), ...rated("B", "Baik")]).temuan).toMatchObject([{ rule: "umum/amati-penilai", data: { arah: { id: "tinggi", en: "higher" }, beda: 1 } }, { rule: "umum/amati-penilai", data: { arah: { id: "rendah" } } }]);
    expect(aturan(satu([...rated("A", "Sangat Baik").slice(1), ...rated("B", "Baik")]))).toEqual([]);
  });
});

describe("kuadran", () => {
  const box = (hasil: number, perilaku: number) => orang({ ratingHasil: RATING[hasil] ?? null, ratingPerilaku: RATING[perilaku] ?? null });

  test("three rows from above to below, three boxes from below to above", () => {
    const people = [box(2, 2), box(0, 1), orang()];
    const boxes = kuadran(people, rekapPermen6);
    expect(boxes.map((row) => row.map(({ predikat }) => predikat))).toEqual([
      ["Kurang", "Baik", "Sangat Baik"],
      ["Kurang", "Baik", "Baik"],
      ["Sangat Kurang", "Butuh Perbaikan", "Butuh Perbaikan"],
    ]);
    expect(boxes[0]?.[2]?.orang).toEqual([people[0]]);
    expect(boxes[2]?.[1]?.orang).toEqual([people[1]]);
  });

  test("what if: moved people have the predikat of their new box, and nobody's own row is touched", () => {
    const people = [box(2, 2), box(2, 2)];
    const [first] = people;
    if (!first) throw new Error("no people");
    expect(seandainya(people, [{ orang: first, hasil: "Sesuai ekspektasi", perilaku: "Di bawah ekspektasi" }], rekapPermen6).map(({ predikat }) => predikat)).toEqual(["Kurang", "Baik"]);
    expect(first.predikat).toBe("Baik");
  });
});
