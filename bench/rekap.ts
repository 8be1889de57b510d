import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { collectRekap, planRekap } from "../src/app/rekap";
import type { BookFile } from "../src/app/rekap";
import { excelHost } from "../src/excel/excelHost";
import { openInExcel, workbookOf } from "../test/excel/emulated";
import type { Part } from "./measure";

const FILES = 500;
const BROKEN = 5;
const PEOPLE = 10_000;
/** Few, since the emulator works out each count over all rows, which Excel does in native code. */
const UNITS = 2;
const nip = (number: number) => `19${String(70 + (number % 30))}0615${String(2005 + (number % 15))}01${String(1 + (number % 2))}${String(1 + (number % 999)).padStart(3, "0")}`;

/** A sample with another NIP. */
function copyOf(sample: Uint8Array, number: number): Uint8Array {
  const parts = unzipSync(sample);
  for (const [path, part] of Object.entries(parts)) if (path.endsWith(".xml")) parts[path] = strToU8(strFromU8(part).replaceAll("199109142015032002", nip(number)));
  return zipSync(parts, { level: 1 });
}

/** The command line over 500 one-person workbooks, five of them damaged, and over 50 of them. */
function many(root: string, folder: string, count: number): Record<string, string | number> {
  const run = `const t = performance.now(); require(${JSON.stringify(join(root, "dist/cli/skp.js"))}); process.on("exit", () => process.stderr.write(JSON.stringify({ ms: performance.now() - t, kb: process.resourceUsage().maxRSS })));`;
  const names = Array.from({ length: count }, (_, index) => join(folder, `${index}.xlsx`)).join("\n");
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", run, "skp", "rekap", "-", "--json", "--keluar", join(folder, "rekap.xlsx")], { input: names, encoding: "utf8", maxBuffer: 1 << 28 });
  const { ms, kb } = JSON.parse(/\{"ms.*\}$/.exec(stderr)?.[0] ?? "{}") as { ms: number; kb: number };
  const lines = stdout.trim().split("\n");
  return { what: `skp rekap --keluar over ${count} workbooks of one person`, seconds: (ms / 1000).toFixed(2), "peak MB": Math.round(kb / 1024), result: `${lines.filter((line) => line.includes('"peraturan"')).length} people, ${lines.filter((line) => line.includes('"galat"')).length} failures named` };
}

/** Rows of a list in the emulated Excel: collecting, and writing all sheets of the rekap. */
async function rows(): Promise<readonly Record<string, string | number>[]> {
  const ratings = ["Di bawah ekspektasi", "Sesuai ekspektasi", "Di atas ekspektasi"];
  const people = Array.from({ length: PEOPLE }, (_, index) => [index + 1, `Pegawai ${index + 1}`, `19870315201101${String(1001 + (index % 1999)).slice(-4)}${index}`.slice(0, 18), "Analis", `Unit ${index % UNITS}`, ratings[index % 3] ?? "", ratings[(index * 7) % 3] ?? "", index % 3 === 0 ? "" : "Baik"]);
  const cells = [["REKAPITULASI PREDIKAT KINERJA PEGAWAI"], ["Periode Penilaian: 1 Januari s.d. 31 Desember 2024"], [], ["NO", "NAMA", "NIP", "JABATAN", "UNIT KERJA", "RATING HASIL KERJA", "RATING PERILAKU", "PREDIKAT"], ...people];
  const { host } = openInExcel(workbookOf([{ name: "Daftar", cells: cells as never, merges: [] }]));
  const none: readonly BookFile[] = [];
  let began = performance.now();
  const rekap = await collectRekap(excelHost, none);
  const read = { ...host.counters };
  const collected = { what: `collect ${PEOPLE.toLocaleString("en-US")} rows of one workbook`, seconds: ((performance.now() - began) / 1000).toFixed(2), "peak MB": "", result: `${rekap.baris.length} people, ${rekap.unit.length} units; ${read.syncs} syncs, ${(read.bytesDown / 1e6).toFixed(2)} MB down` };
  began = performance.now();
  const plan = await planRekap(excelHost, rekap, "2025-01-10", "id");
  const planned = { what: "plan its sheets", seconds: ((performance.now() - began) / 1000).toFixed(2), "peak MB": "", result: `${plan.steps.length} steps` };
  const before = { ...host.counters };
  began = performance.now();
  await excelHost.apply(plan);
  return [collected, planned, { what: "write them", seconds: ((performance.now() - began) / 1000).toFixed(2), "peak MB": "", result: `${host.counters.syncs - before.syncs} syncs, ${((host.counters.bytesUp - before.bytesUp) / 1e6).toFixed(2)} MB up, largest request ${(host.counters.largestUp / 1e6).toFixed(2)} MB` }];
}

/** Rekap of many files and of many rows. */
export async function rekap(root: string): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), "skp-rekap-"));
  mkdirSync(folder, { recursive: true });
  try {
    const sample = new Uint8Array(readFileSync(join(root, "contoh/21-perencana-2024.xlsx")));
    for (let index = 0; index < FILES; index++) {
      const bytes = copyOf(sample, index);
      writeFileSync(join(folder, `${index}.xlsx`), index % (FILES / BROKEN) === 17 ? bytes.slice(0, bytes.length / 2) : bytes);
    }
    spawnSync(process.execPath, [join(root, "bin/skp.js"), "--help"]);
    const table = [many(root, folder, FILES / 10), many(root, folder, FILES), ...(await rows())];
    return { title: "Rekap", note: "Files in Node; rows through office.js over the emulated Excel, whose own work is in the time.", table };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
