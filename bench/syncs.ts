import type { Plan } from "../src/core/sheet/plan";
import { excelHost } from "../src/excel/excelHost";
import { Workbook } from "../src/workbench/engine/workbook";
import { checkWorkbook } from "../src/app/checkWorkbook";
import { recheckWorkbook } from "../src/app/recheckWorkbook";
import { openInExcel } from "../test/excel/emulated";
import { readingTraffic, revealed, skpWorkbook } from "../test/excel/budget";

export interface Row {
  readonly what: string;
  readonly value: number | string;
  readonly unit: string;
}

const SIZES = [1, 50, 200, 1000];
const EDITED = [12, 300];
const RUNS = 500;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(3);

/** Syncs and bytes of the adapter to Excel, through Microsoft's office.js in Node with the 5 MB limit on. */
export async function run(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const { syncs, bytesUp, bytesDown, largestDown } = await readingTraffic(size);
    rows.push({ what: `check ${size} SKP sheets`, value: syncs, unit: `syncs (${megabytes(bytesUp)} MB up, ${megabytes(bytesDown)} MB down, largest answer ${megabytes(largestDown)} MB)` });
  }
  for (const size of EDITED) {
    const workbook = await skpWorkbook(size);
    severalPeople(workbook);
    const { host } = openInExcel(workbook);
    const begun = performance.now();
    const before = await checkWorkbook(excelHost, { today: undefined });
    const all = performance.now() - begun;
    const [edited] = workbook.sheets;
    Object.assign(host.counters, { syncs: 0, bytesDown: 0 });
    const again = performance.now();
    await recheckWorkbook(excelHost, before, [edited?.id ?? ""], { today: undefined });
    rows.push({ what: `check ${size} SKP sheets again after one edit`, value: host.counters.syncs, unit: `syncs (${megabytes(host.counters.bytesDown)} MB down, ${(performance.now() - again).toFixed(0)} ms; the first check took ${all.toFixed(0)} ms)` });
  }
  const small = openInExcel(await skpWorkbook(3));
  await excelHost.reveal(revealed);
  rows.push({ what: "reveal a cell", value: small.host.counters.syncs, unit: "syncs" });
  const large = openInExcel(new Workbook(["SKP"]));
  await excelHost.apply(longPlan);
  rows.push({ what: "apply a plan of 9,000 long rows", value: large.host.counters.syncs, unit: `syncs, the first to compare (${megabytes(large.host.counters.bytesUp)} MB up, largest request ${megabytes(large.host.counters.largestUp)} MB)` });
  rows.push({ what: "one Excel.run that writes and reads a cell", value: (await millisecondsARun()).toFixed(2), unit: "ms" });
  return rows;
}

/** Every three sheets are another person's, and name each other. */
function severalPeople(workbook: Workbook): void {
  workbook.sheets.forEach((sheet, index) => {
    const first = index - (index % 3);
    const name = (at: string) => `'SKP ${first + 1 + ["SKP", "PENGUKURAN", "PENILAIAN"].indexOf(at)}'!`;
    for (const [key, cell] of sheet.cells) {
      const value = typeof cell.value === "string" ? cell.value.replace(/\b(\d{15})\d{3}\b/, (_, digits: string) => digits + String(100 + first / 3)) : cell.value;
      sheet.cells.set(key, { ...cell, value, ...(cell.formula === undefined ? {} : { formula: cell.formula.replace(/'?(SKP|PENGUKURAN|PENILAIAN)'?!/g, (_, at: string) => name(at)) }) });
    }
  });
}

const longPlan: Plan = {
  title: { id: "Menulis lembar panjang", en: "Write a long sheet" },
  steps: [
    { kind: "sheet", sheet: "Panjang" },
    { kind: "cells", sheet: "Panjang", at: { row: 0, column: 0 }, values: Array.from({ length: 9_000 }, (_, row) => [`${row} ${"é".repeat(480)}`]) },
  ],
};

async function millisecondsARun(): Promise<number> {
  const { Excel } = openInExcel(new Workbook(["SKP"]));
  const begun = performance.now();
  for (let index = 0; index < RUNS; index++) {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SKP").getRange("A1").untrack();
      range.values = [[index]];
      range.load({ values: true });
      await context.sync();
    });
  }
  return (performance.now() - begun) / RUNS;
}
