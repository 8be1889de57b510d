import fc from "fast-check";
import { checkGrids, recogniseIn } from "../../../src/app/checkWorkbook";
import type { CivilDate } from "../../../src/core/base/civilDate";
import { profilBaku } from "../../../src/core/base/setting";
import { findingText } from "../../../src/core/check/message";
import type { DaftarRk } from "../../../src/core/regulations/permen6/forms/orang";
import { a1 } from "../../../src/core/sheet/a1";
import { valueOf } from "../../../src/core/sheet/field";
import type { Grid } from "../../../src/core/sheet/grid";
import { draft, gridOf, put } from "../../sheets/draft";

/** Flat lists of rencana kinerja with the superior's and the team, as teams keep them: every row is read, with its person and its team. */
interface Gaya {
  readonly top: number;
  readonly left: number;
  readonly judul: boolean;
  readonly urutan: readonly string[];
  readonly kepala: readonly [rk: string, atasan: string, tim: string];
  readonly huruf: "besar" | "patah" | "nbsp" | "apa-adanya";
  readonly nomor: "orang" | "baris" | "tanpa";
  readonly orang: "ulang" | "merge" | "kosong";
  readonly tim: "ulang" | "merge";
  readonly nip: boolean;
  readonly jabatan: boolean;
  readonly barisNomor: boolean;
  readonly barisKosong: boolean;
  readonly tandaTangan: boolean;
}

const gaya = fc.record({
  top: fc.integer({ min: 0, max: 4 }),
  left: fc.integer({ min: 0, max: 2 }),
  judul: fc.boolean(),
  urutan: fc.shuffledSubarray(["orang", "rk", "atasan", "tim"], { minLength: 4 }).filter((order) => order.indexOf("orang") < order.indexOf("rk")),
  kepala: fc.constantFrom(["Rencana Kinerja", "Rencana Kinerja Atasan", "Tim"], ["RK", "RK Atasan", "Tim"], ["Rencana Hasil Kerja", "Rencana Hasil Kerja Pimpinan yang Diintervensi", "Nama Tim"], ["RHK", "RHK Pimpinan", "Tim Kerja"], ["RK Anggota", "RK Ketua", "Tim"]),
  huruf: fc.constantFrom("besar", "patah", "nbsp", "apa-adanya"),
  nomor: fc.constantFrom("orang", "baris", "tanpa"),
  orang: fc.constantFrom("ulang", "merge", "kosong"),
  tim: fc.constantFrom("ulang", "merge"),
  nip: fc.boolean(),
  jabatan: fc.boolean(),
  barisNomor: fc.boolean(),
  barisKosong: fc.boolean(),
  tandaTangan: fc.boolean(),
}) as unknown as fc.Arbitrary<Gaya>;

const ORANG = [
  { nama: "Sari Puspita, S.E.", nip: "198703152011012004", jabatan: "Analis SDM Aparatur Ahli Muda", tim: "Tim Kelembagaan" },
  { nama: "Rini Astuti, S.H.", nip: "199003122015022003", jabatan: "Analis Hukum Ahli Pertama", tim: "Tim Kelembagaan" },
  { nama: "Dimas Prakoso, S.T.", nip: "199108172019031004", jabatan: "Pranata Komputer Ahli Pertama", tim: "Tim Tata Laksana" },
] as const;
const RK = ["Tersusunnya rekomendasi penataan kelembagaan", "Tersedianya peta proses bisnis yang mutakhir", "Tersedianya rancangan peraturan bupati", "Terlaksananya evaluasi jabatan", "Terwujudnya arsip yang tertib", "Tersusunnya laporan kinerja"];
const ATASAN = ["Meningkatnya kualitas penataan kelembagaan perangkat daerah", "Meningkatnya nilai reformasi birokrasi daerah"];

interface Baris {
  readonly orang: (typeof ORANG)[number];
  readonly rk: string;
  readonly atasan: string;
}
const banyak = fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 2, maxLength: 3 }).map((counts) => {
  let nth = 0;
  return counts.flatMap((count, index) => Array.from({ length: count }, (): Baris => ({ orang: ORANG[index] ?? ORANG[0], rk: RK[nth] ?? "", atasan: ATASAN[nth++ % 2] ?? "" })));
});

function drawRk(gaya: Gaya, baris: readonly Baris[]): Grid {
  const sheet = draft("RK");
  const ids = [...(gaya.nomor === "tanpa" ? [] : ["no"]), ...gaya.urutan.flatMap((id) => (id === "orang" ? ["nama", ...(gaya.nip ? ["nip"] : []), ...(gaya.jabatan ? ["jabatan"] : [])] : [id]))];
  const heads: Readonly<Record<string, string>> = { no: "No", nama: "Nama", nip: "NIP", jabatan: "Jabatan", rk: gaya.kepala[0], atasan: gaya.kepala[1], tim: gaya.kepala[2] };
  let row = gaya.top;
  const write = (at: number, column: number, value: string | number | null) => put(sheet, at, gaya.left + column, value);
  if (gaya.judul) {
    write(row++, 0, "DAFTAR RENCANA KINERJA TIM");
    write(row++, 0, "TAHUN 2025");
    row++;
  }
  ids.forEach((id, column) => {
    const text = heads[id] ?? id;
    write(row, column, gaya.huruf === "besar" ? text.toUpperCase() : gaya.huruf === "patah" ? text.replace(/ /g, "\n") : gaya.huruf === "nbsp" ? text.replace(/ /g, "\u00a0") : text);
  });
  row++;
  if (gaya.barisNomor) ids.forEach((_, column) => write(row, column, `(${column + 1})`));
  if (gaya.barisNomor) row++;
  const spans = new Map<string, { top: number; key: string }>();
  let number = 0;
  baris.forEach((each, index) => {
    const again = index > 0 && baris[index - 1]?.orang === each.orang;
    if (gaya.barisKosong && index > 0 && !again) row++;
    if (!again || gaya.nomor === "baris") number++;
    ids.forEach((id, column) => {
      const value = { no: number, nama: each.orang.nama, nip: each.orang.nip, jabatan: each.orang.jabatan, rk: each.rk, atasan: each.atasan, tim: each.orang.tim }[id] ?? null;
      const person = ["nama", "nip", "jabatan", ...(gaya.nomor === "orang" ? ["no"] : [])].includes(id);
      const way = person ? (gaya.nomor === "baris" && gaya.orang === "kosong" ? "ulang" : gaya.orang) : id === "tim" ? gaya.tim : "ulang";
      if (again && way !== "ulang") {
        const span = spans.get(id);
        if (way === "merge" && span) sheet.merges.push({ top: span.top, bottom: row, left: gaya.left + column, right: gaya.left + column });
      } else {
        write(row, column, value);
        spans.set(id, { top: row, key: String(value) });
      }
    });
    row++;
  });
  if (gaya.tandaTangan) ["Sumber Jaya, 10 Januari 2025", "Ketua Tim,", null, "Drs. Bagus Wicaksono, M.Si.", "NIP. 197001051995031002"].forEach((text, nth) => write(row + 1 + nth, Math.max(1, ids.length - 2), text));
  return gridOf(sheet);
}

test("every row of a flat list is read with its person and its team, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(gaya, banyak, async (look, baris) => {
      const grid = drawRk(look, baris);
      const { forms } = recogniseIn([grid]);
      expect(forms.map(({ form }) => form.id)).toEqual(["permen6/daftar-rk"]);
      const data = forms[0]?.data as DaftarRk;
      expect(data.baris.map(({ nama, tim, rk, rkAtasan }) => [nama, tim, rk, rkAtasan].map(valueOf).join(" | "))).toEqual(baris.map(({ orang, rk, atasan }) => `${orang.nama} | ${orang.tim} | ${rk} | ${atasan}`));
      const { findings } = await checkGrids([grid], { today: "2025-06-01" as CivilDate, profil: profilBaku });
      expect(findings.filter(({ severity }) => severity !== "saran").map((finding) => `${finding.rule} ${a1(finding.cell.rect)} ${findingText(finding, "id")}`)).toEqual([]);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 60) },
  );
});
