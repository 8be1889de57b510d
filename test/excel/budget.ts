import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellRef } from "../../src/core/sheet/grid";
import { excelHost } from "../../src/excel/excelHost";
import type { Sheet } from "../../src/workbench/engine/model";
import { Workbook } from "../../src/workbench/engine/workbook";
import { openFile } from "../../src/workbench/page/files";
import { openInExcel } from "./emulated";

const file = join(__dirname, "../../contoh/01-lengkap-2018.xlsx");

let model: Promise<readonly Sheet[]> | undefined;

/** A workbook of so many sheets that are SKP forms in turn: Formulir SKP, Penilaian, Penilaian Prestasi Kerja. */
export async function skpWorkbook(count: number): Promise<Workbook> {
  model ??= openFile("contoh.xlsx", new Uint8Array(readFileSync(file)).buffer).then(({ workbook: { sheets } }) => sheets);
  const forms = await model;
  const workbook = new Workbook(Array.from({ length: count }, (_, index) => `SKP ${index + 1}`));
  workbook.sheets.forEach((sheet, index) => copy(forms[index % forms.length] as Sheet, sheet));
  return workbook;
}

function copy(from: Sheet, to: Sheet): void {
  // Formulas are only read here, not worked out: the cells alone are copied.
  for (const [key, cell] of from.cells) to.cells.set(key, { ...cell });
  to.merges = [...from.merges];
}

export interface Traffic {
  readonly sheets: number;
  readonly syncs: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly largestDown: number;
}

/** What reading a whole workbook for a check costs. */
export async function readingTraffic(count: number): Promise<Traffic> {
  const { host } = openInExcel(await skpWorkbook(count));
  const grids = await excelHost.readGrids();
  if (grids.length !== count) throw new Error(`${grids.length} sheets of ${count}`);
  return { sheets: count, ...host.counters };
}

export const revealed: CellRef = { sheet: "SKP 1", rect: { top: 3, left: 2, bottom: 3, right: 2 } };
