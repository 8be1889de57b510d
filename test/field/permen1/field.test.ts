import fc from "fast-check";
import { checkGrids, recogniseIn, scoreForms } from "../../../src/app/checkWorkbook";
import type { CivilDate } from "../../../src/core/base/civilDate";
import { profilBaku } from "../../../src/core/base/setting";
import { findingText } from "../../../src/core/check/message";
import { a1 } from "../../../src/core/sheet/a1";
import type { Grid } from "../../../src/core/sheet/grid";
import { angkaKredit, drawAkumulasi, drawKonversi, drawPenetapan, kumulatif, PERSEN, type Gaya, type Pejabat, type Tahun, type Unsur } from "./draw";

/** Papers of angka kredit in the layouts of offices: recognised, read, worked out a second time, and without fault. */
const TODAY = "2026-02-01" as CivilDate;
const RUNS = Number(process.env["RUNS"] ?? 60);

const gaya = fc.record({
  top: fc.integer({ min: 0, max: 4 }),
  left: fc.integer({ min: 0, max: 2 }),
  gabung: fc.boolean(),
  ulangJudul: fc.boolean(),
  identitas: fc.constantFrom("bernomor", "kolom-nomor", "polos"),
  titikDua: fc.constantFrom("sel", "awal", "tanpa"),
  nip: fc.constantFrom("NIP", "NIP / NRK"),
  tmt: fc.constantFrom("koma", "garis", "tanpa"),
  kepala: fc.constantFrom("resmi", "singkat", "patah", "persentase"),
  nomor: fc.boolean(),
  persen: fc.constantFrom("format", "teks", "pecahan", "angka"),
  angka: fc.constantFrom("angka", "teks"),
  bulan: fc.constantFrom("kata", "jumlah", "satuan", "singkat"),
  predikat: fc.constantFrom("resmi", "besar"),
  strip: fc.constantFrom("-", null, "–"),
  ambang: fc.constantFrom("satu-baris", "dua-baris"),
  tandaTangan: fc.constantFrom("tempat", "ditetapkan"),
}) as unknown as fc.Arbitrary<Gaya>;

const dasar = { nama: "Sari Puspita, S.E.", nip: "198703152011012004", unit: "Bagian Organisasi" };
const PEJABAT: readonly Pejabat[] = [
  { ...dasar, pangkat: "Penata, III/c", jabatan: "Analis SDM Aparatur Ahli Muda", koefisien: 25, pangkatPerlu: 100, jenjangPerlu: 200 },
  { ...dasar, pangkat: "Penata Muda, III/a", jabatan: "Pranata Komputer Ahli Pertama", koefisien: 12.5, pangkatPerlu: 50, jenjangPerlu: 100 },
  { ...dasar, pangkat: "Pembina, IV/a", jabatan: "Perencana Ahli Madya", koefisien: 37.5, pangkatPerlu: 150, jenjangPerlu: 450 },
];
const masa = fc.record({ pejabat: fc.constantFrom(...PEJABAT), dari: fc.integer({ min: 1, max: 6 }), sampai: fc.integer({ min: 1, max: 12 }), predikat: fc.array(fc.constantFrom(...(Object.keys(PERSEN) as Tahun["predikat"][])), { minLength: 1, maxLength: 3 }) }).map(({ pejabat, dari, sampai, predikat }) => ({
  pejabat,
  tahun: predikat.map((each, index): Tahun => ({ tahun: 2023 + index, dari: index === 0 ? dari : 1, sampai: index === predikat.length - 1 ? Math.max(sampai, index === 0 ? dari : 1) : 12, predikat: each })),
}));
const unsur: fc.Arbitrary<Unsur> = fc.record({ dasar: fc.constantFrom(0, 100), jfLama: fc.constantFrom(0, 12.5), penyesuaian: fc.constantFrom(0, 20), pendidikan: fc.constantFrom(0) });

const place = ({ row, column }: { readonly row: number; readonly column: number }) => a1({ top: row, left: column, bottom: row, right: column });
const faults = async (grids: readonly Grid[]) => (await checkGrids(grids, { today: TODAY, profil: profilBaku })).findings.filter(({ severity }) => severity !== "saran").map((finding) => `${finding.rule} ${finding.cell.sheet}!${a1(finding.cell.rect)} ${findingText(finding, "id")}`);

test("the three papers of an official follow from one another, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(gaya, gaya, gaya, masa, unsur, async (first, second, third, { pejabat, tahun }, parts) => {
      const grids = [...tahun.map((each, index) => drawKonversi(`K${index}`, first, pejabat, each).grid), drawAkumulasi("A", second, pejabat, tahun).grid, drawPenetapan("P", third, pejabat, tahun, parts).grid];
      const recognised = recogniseIn(grids);
      expect(recognised.forms.map(({ form }) => form.id)).toEqual([...tahun.map(() => "permen1/konversi"), "permen1/akumulasi", "permen1/penetapan"]);
      expect(await faults(grids)).toEqual([]);
      const scores = scoreForms(recognised, profilBaku).map(({ score }) => score);
      const sum = tahun.reduce((total, each) => total + angkaKredit(each, pejabat), 0);
      expect(JSON.stringify(scores[scores.length - 2])).toContain(String(Number(sum.toFixed(6))).slice(0, 6));
      expect(JSON.stringify(scores[scores.length - 1])).toContain(String(Number(kumulatif(parts, sum).toFixed(6))).slice(0, 6));
    }),
    { numRuns: RUNS },
  );
}, 60_000 + RUNS * 50);

test("one value that does not follow is found at its cell, and nothing else, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(gaya, masa, unsur, fc.constantFrom("konversi", "akumulasi", "penetapan"), fc.nat(), async (look, { pejabat, tahun }, parts, paper, pick) => {
      const { grid, nilai } = paper === "konversi" ? drawKonversi("K", look, pejabat, tahun[0] as Tahun) : paper === "akumulasi" ? drawAkumulasi("A", look, pejabat, tahun) : drawPenetapan("P", look, pejabat, tahun, parts);
      const wrong = nilai[pick % nilai.length];
      if (!wrong) throw new Error("a paper has values");
      const line = grid.values[wrong.row - grid.top] as (number | string | null)[];
      const written = line[wrong.column - grid.left];
      line[wrong.column - grid.left] = typeof written === "string" && written.endsWith("%") ? "110%" : wrong.rule === "permen1/persentase" ? (typeof written === "number" && written < 2 ? 1.1 : 110) : 33;
      expect((await faults([grid])).map((each) => each.split(" ").slice(0, 2).join(" "))).toEqual([`${wrong.rule} ${grid.sheet}!${place(wrong)}`]);
    }),
    { numRuns: RUNS },
  );
}, 60_000 + RUNS * 50);
