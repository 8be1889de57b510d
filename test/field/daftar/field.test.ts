import fc from "fast-check";
import { checkGrids, recogniseIn } from "../../../src/app/checkWorkbook";
import type { CivilDate } from "../../../src/core/base/civilDate";
import { profilBaku } from "../../../src/core/base/setting";
import { findingText } from "../../../src/core/check/message";
import { predikatKuadran, RATING } from "../../../src/core/regulations/permen6/predikat";
import type { Orang } from "../../../src/core/regulations/umum/daftar";
import type { Grid } from "../../../src/core/sheet/grid";
import { a1 } from "../../../src/core/sheet/a1";
import { valueOf } from "../../../src/core/sheet/field";
import { predikat as predikatPp30 } from "../pp30/nilai";
import { drawDaftar, type Baris, type Gaya } from "./draw";

/** Lists of people with their values, in the layouts of offices: everybody is read once, and a right list has no fault. */
const TODAY = "2025-02-10" as CivilDate;
const RUNS = Number(process.env["RUNS"] ?? 60);

const gaya = fc.record({
  jenis: fc.constantFrom("pp46", "pp30", "permen6"),
  top: fc.integer({ min: 0, max: 4 }),
  left: fc.integer({ min: 0, max: 2 }),
  judul: fc.constantFrom("dua-baris", "satu-baris", "periode", "tahun-kolom"),
  kepala: fc.constantFrom("satu", "dua", "patah", "nbsp", "kecil"),
  nomor: fc.constantFrom("tanpa", "kurung", "angka"),
  kolomNomor: fc.boolean(),
  nip: fc.constantFrom("sesudah", "sebelum", "gabung", "bawah"),
  nipTulis: fc.constantFrom("teks", "spasi", "titik"),
  golongan: fc.boolean(),
  jabatan: fc.boolean(),
  unit: fc.constantFrom("kolom", "baris", "atas", "tanpa"),
  berbobot: fc.constantFrom("tanpa", "di-samping", "saja", "di-kepala"),
  keterangan: fc.boolean(),
  barisKosong: fc.boolean(),
  jumlah: fc.constantFrom("tanpa", "rata", "jumlah"),
  tandaTangan: fc.boolean(),
  angka: fc.constantFrom("angka", "teks", "bulat"),
  ejaan: fc.nat({ max: 11 }),
}) as unknown as fc.Arbitrary<Gaya>;

const ORANG = [
  { nama: "Sari Puspita, S.E.", nip: "198703152011012004", golongan: "Penata, III/c", jabatan: "Kepala Seksi Layanan", unit: "Bidang Layanan" },
  { nama: "Rini Astuti, S.H.", nip: "199003122015022003", golongan: "Penata Muda Tk. I, III/b", jabatan: "Pengadministrasi Umum", unit: "Bidang Layanan" },
  { nama: "Dimas Prakoso, S.T.", nip: "199108172019031004", golongan: "Penata Muda, III/a", jabatan: "Pranata Komputer Ahli Pertama", unit: "Bidang Pengolahan" },
  { nama: "Intan Permata, A.Md.", nip: "199405052020122005", golongan: "Pengatur, II/c", jabatan: "Pustakawan Terampil", unit: "Bidang Pengolahan" },
] as const;

const nilaiBaris = fc.record({ skp: fc.integer({ min: 5000, max: 10000 }), perilaku: fc.integer({ min: 5000, max: 10000 }), hasil: fc.constantFrom(0, 1, 2), sikap: fc.constantFrom(0, 1, 2) });
const sebutan = (nilai: number) => (nilai >= 91 ? "Sangat Baik" : nilai >= 76 ? "Baik" : nilai >= 61 ? "Cukup" : nilai >= 51 ? "Kurang" : "Buruk");

/** Rows whose value lies well inside a band: what stands between two whole numbers is a question of its own. */
function barisOf(jenis: Gaya["jenis"], drawn: readonly { readonly skp: number; readonly perilaku: number; readonly hasil: 0 | 1 | 2; readonly sikap: 0 | 1 | 2 }[]): readonly Baris[] {
  return drawn.flatMap(({ skp, perilaku, hasil, sikap }, index): Baris[] => {
    const [orang, a, b] = [ORANG[index], skp / 100, perilaku / 100];
    const nilai = jenis === "pp46" ? (60 * skp + 40 * perilaku) / 10_000 : (70 * skp + 30 * perilaku) / 10_000;
    const near = (jenis === "pp46" ? [91, 76, 61, 51] : [90, 70, 50]).some((edge) => nilai > edge - 1.01 && nilai < edge + 0.02);
    const predikat = jenis === "pp46" ? sebutan(nilai) : jenis === "pp30" ? predikatPp30(nilai, false) : predikatKuadran(RATING[hasil] ?? "Sesuai ekspektasi", RATING[sikap] ?? "Sesuai ekspektasi");
    return orang && !(near && jenis !== "permen6") ? [{ ...orang, skp: a, perilaku: b, nilai, hasil, sikap, predikat }] : [];
  });
}
const drawn = gaya.chain((look) => fc.array(nilaiBaris, { minLength: 2, maxLength: 4 }).map((values) => ({ look, baris: barisOf(look.jenis, values as never) })));

const FORM = { pp46: "umum/rekap-pegawai", pp30: "umum/rekap-pegawai", permen6: "permen6/rekap-predikat" } as const;
/** All but what a list says of its unit, which is right whatever the ratings. */
const faults = async (grids: readonly Grid[]) => (await checkGrids(grids, { today: TODAY, profil: profilBaku })).findings.filter(({ rule, severity }) => severity !== "saran" && rule !== "permen6/distribusi");
const place = ({ row, column }: { readonly row: number; readonly column: number }) => a1({ top: row, left: column, bottom: row, right: column });

test("everybody on a right list is read once, and nothing is reported, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ look, baris }) => {
      fc.pre(baris.length > 1);
      const { grid } = drawDaftar(look, baris);
      const { forms } = recogniseIn([grid]);
      expect(forms.map(({ form }) => form.id)).toEqual([FORM[look.jenis]]);
      const people = (forms[0]?.data as { readonly baris: readonly (Orang & Record<string, { readonly state: string; readonly value?: unknown }>)[] }).baris;
      const unitOf = (unit: string) => (look.unit === "kolom" ? unit : look.unit === "baris" ? unit.toUpperCase() : "");
      expect(people.map(({ nama, nip, unit }) => `${valueOf(nama)} ${valueOf(nip)?.replace(/\D/g, "")} ${valueOf(unit) ?? ""}`)).toEqual(baris.map(({ nama, nip, unit }) => `${nama} ${nip} ${unitOf(unit)}`));
      const shown = look.angka === "angka" ? 9 : 1;
      if (look.jenis !== "permen6") expect(people.map(({ nilaiSkp, nilaiPerilaku, nilai }) => [nilaiSkp?.value, nilaiPerilaku?.value, nilai?.value])).toEqual(baris.map(({ skp, perilaku, nilai }) => [skp, perilaku, nilai].map((value) => expect.closeTo(value, shown) as number)));
      else expect(people.map(({ ratingHasil, ratingPerilaku }) => [ratingHasil?.value, ratingPerilaku?.value])).toEqual(baris.map(({ hasil, sikap }) => [RATING[hasil], RATING[sikap]]));
      expect((await faults([grid])).map((finding) => `${finding.rule} ${a1(finding.cell.rect)} ${findingText(finding, "id")}`)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 60_000 + RUNS * 50);

test("a predikat that does not follow is found at its cell, and nothing else, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(drawn, fc.nat(), async ({ look, baris }, pick) => {
      fc.pre(baris.length > 1);
      const at = pick % baris.length;
      const wrong = baris.map((each, index) => (index === at ? { ...each, predikat: each.predikat === "Baik" ? "Sangat Baik" : "Baik" } : each));
      const { grid, predikat } = drawDaftar(look, wrong);
      expect((await faults([grid])).map(({ cell }) => a1(cell.rect))).toEqual(predikat[at] ? [place(predikat[at])] : []);
    }),
    { numRuns: RUNS },
  );
}, 60_000 + RUNS * 50);
