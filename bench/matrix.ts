import { readFileSync } from "node:fs";
import { join } from "node:path";
import { siapkanDraf, tulisDraf } from "../src/app/draftSkp";
import { bangunMatriks, planMatriks, sumberDalam, temuanMatriks } from "../src/app/matriks";
import { bandingkanMatriks } from "../src/app/selaraskan";
import { profilBaku } from "../src/core/base/setting";
import { recogniseIn } from "../src/app/checkWorkbook";
import { banyakPeran, type Matriks } from "../src/core/regulations/permen6/matriksPeran/matriks";
import { bandingkan } from "../src/core/regulations/permen6/matriksPeran/selaras";
import { sumberKosong, type SkpSumber, type Sumber } from "../src/core/regulations/permen6/matriksPeran/sumber";
import { tanpaJawaban } from "../src/core/regulations/permen6/matriksPeran/susun";
import { excelHost } from "../src/excel/excelHost";
import { Workbook } from "../src/workbench/engine/workbook";
import { openInExcel } from "../test/excel/emulated";
import { blankXlsx } from "../src/xlsx/blankXlsx";
import { readXlsx } from "../src/xlsx/readXlsx";
import { newXlsxHost } from "../src/xlsx/xlsxHost";

const PEOPLE = 60;
const RESULTS = 25;
const cell = { sheet: "SKP", rect: { top: 0, left: 0, bottom: 0, right: 0 } };
const WORDS = "data layanan anggaran jalan sekolah arsip pangan air hutan desa pasar gizi pajak hukum energi laut tanah kota seni olahraga wisata budaya usaha kerja rumah".split(" ");
const result = (index: number) => `Meningkatnya mutu ${WORDS[index] ?? ""} daerah yang merata`;

/** A leader of 25 results and 60 people, each with so many roles. */
function tim(roles: number): Sumber {
  const person = (index: number) => ({ nama: `${WORDS[index % 25] ?? ""} ${WORDS[(index * 7 + 3) % 25] ?? ""} ${WORDS[Math.floor(index / 3)] ?? ""}`, nip: `19870315201101${2000 + index}`, jabatan: "Analis Kebijakan Ahli Muda", unit: "", tim: `Tim ${1 + (index % 5)}`, at: undefined });
  const leader = { nama: "Pimpinan", nip: "197001051995031002", jabatan: "Kepala Bidang", unit: "", tim: "", at: undefined };
  const rhk = (teks: string, rhkPimpinan: string) => ({ teks, rhkPimpinan, jenis: "utama" as const, indikator: [{ iki: `Jumlah ${teks}`, aspek: "Kuantitas", target: "4 dokumen", at: cell }], at: cell, atPimpinan: cell });
  const skp: SkpSumber[] = [{ jpt: false, pegawai: leader, penilai: person(99), periode: undefined, judul: cell, rhk: Array.from({ length: RESULTS }, (_, index) => rhk(result(index), "")) }];
  for (let each = 0; each < PEOPLE; each++) skp.push({ jpt: false, pegawai: person(each), penilai: leader, periode: undefined, judul: cell, rhk: Array.from({ length: roles }, (_, index) => rhk(`Tersusunnya laporan ${WORDS[(each + index) % RESULTS] ?? ""} wilayah ${each} tahap ${index}`, result((each + index) % RESULTS))) });
  return { ...sumberKosong, skp };
}

const RUNS = 5;
function least(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return Math.round(best * 10) / 10;
}

const counts = ({ kolom, baris, lepas }: Matriks) => `${baris.length} × ${kolom.length}, ${baris.reduce((sum, row) => sum + banyakPeran(row), 0)} roles, ${lepas.length} without a result`;

/** A workbook with the matrix and a drafted SKP sheet for each person: drafting, and comparing all that stands on the sheets. */
async function sheets(): Promise<Record<string, string | number>> {
  const { matriks } = bangunMatriks(tim(5), tanpaJawaban, profilBaku);
  const host = newXlsxHost(blankXlsx(), "a.xlsx");
  await host.apply(planMatriks({ lembar: { matriks: "Matriks Peran", ringkas: "Ringkasan Peran" } }, matriks, "id"));
  const begun = performance.now();
  await tulisDraf(host, await siapkanDraf(host, { matriks, baris: undefined, periode: { dari: "2025-01-01", sampai: "2025-12-31" }, instansi: "" }));
  const drafted = Math.round(performance.now() - begun);
  const grids = newXlsxHost(host.bytes(), "a.xlsx");
  const compared = performance.now();
  const { beda } = await bandingkanMatriks(grids, undefined);
  return { what: `${PEOPLE} SKP sheets drafted into a file (${drafted} ms), then read from it, recognised and compared`, "rows × columns": counts(matriks), "build and check, ms": "", findings: "", "check alone, ms": "", "plan, ms": "", "written to Excel": "", "compared with 60 SKP, ms": Math.round(performance.now() - compared), differences: beda.length };
}

/** Building, writing and comparing role matrices. */
export async function matrix(root: string) {
  const table: Record<string, string | number>[] = [];
  for (const name of ["31-daftar-rk-tiga-tim-2025.xlsx", "32-daftar-rk-tiga-tim-2025-salah.xlsx"]) {
    const grids = readXlsx(readFileSync(join(root, "contoh", name)), name);
    const recognised = recogniseIn(grids);
    const made = bangunMatriks(sumberDalam(grids, recognised), tanpaJawaban, profilBaku);
    table.push({ what: `${name}: 51 rows`, "rows × columns": counts(made.matriks), "build and check, ms": least(() => bangunMatriks(sumberDalam(grids, recognised), tanpaJawaban, profilBaku)), findings: made.temuan.length, "check alone, ms": least(() => temuanMatriks(made.matriks, profilBaku)), "plan, ms": "", "written to Excel": "", "compared with 60 SKP, ms": "", differences: "" });
  }
  for (const roles of [5, RESULTS]) {
    const sumber = tim(roles);
    const { matriks, temuan } = bangunMatriks(sumber, tanpaJawaban, profilBaku);
    const plan = planMatriks({ lembar: { matriks: "Matriks Peran", ringkas: "Ringkasan Peran" } }, matriks, "id");
    const { host } = openInExcel(new Workbook(["SKP"]));
    await excelHost.apply(plan);
    const { syncs, bytesUp, largestUp } = host.counters;
    const [form] = sumberDalam((await excelHost.readGrids()).filter(({ sheet }) => sheet === "Matriks Peran")).matriks;
    if (!form) throw new Error("the matrix is not read back");
    table.push({
      what: `${PEOPLE} people, ${roles} roles each`,
      "rows × columns": counts(matriks),
      "build and check, ms": least(() => bangunMatriks(sumber, tanpaJawaban, profilBaku)),
      findings: temuan.length,
      "check alone, ms": least(() => temuanMatriks(matriks, profilBaku)),
      "plan, ms": least(() => planMatriks({ lembar: { matriks: "Matriks Peran", ringkas: "Ringkasan Peran" } }, matriks, "id")),
      "written to Excel": `${syncs} syncs, ${(bytesUp / 1e6).toFixed(2)} MB up, largest ${(largestUp / 1e6).toFixed(2)} MB`,
      "compared with 60 SKP, ms": least(() => bandingkan(form, sumber.skp, [], 80)),
      differences: bandingkan(form, sumber.skp, [], 80).beda.length,
    });
  }
  table.push(await sheets());
  return { title: "Role matrix", note: `The least of ${RUNS} runs; Excel is the emulated one behind office.js.`, table };
}
