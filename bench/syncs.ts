import type { Plan } from "../src/core/sheet/plan";
import { excelHost } from "../src/excel/excelHost";
import { Workbook } from "../src/workbench/engine/workbook";
import { openInExcel } from "../test/excel/emulated";
import { readingTraffic, revealed, skpWorkbook } from "../test/excel/budget";

export interface Row {
  readonly what: string;
  readonly value: number | string;
  readonly unit: string;
}

const SIZES = [1, 50, 200, 1000];
const RUNS = 500;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(3);

/** Syncs and bytes of the adapter to Excel, through Microsoft's office.js in Node with the 5 MB limit on. */
export async function run(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const { syncs, bytesUp, bytesDown, largestDown } = await readingTraffic(size);
    rows.push({ what: `check ${size} SKP sheets`, value: syncs, unit: `syncs (${megabytes(bytesUp)} MB up, ${megabytes(bytesDown)} MB down, largest answer ${megabytes(largestDown)} MB)` });
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
