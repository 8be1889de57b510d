import { cellKey } from "../../src/core/sheet/grid";
import { parseA1 } from "../../src/core/sheet/a1";
import { Workbook } from "../../src/workbench/engine/workbook";
import { nodeExcel, type NodeExcel } from "../../src/workbench/node/nodeExcel";
import type { StartSheet } from "../hostContract/start";
import { NEWEST } from "../workbench/nodeEnv";

export interface SheetContent extends StartSheet {
  readonly percent?: readonly string[];
}

/** A workbook of the emulated Excel with these sheets in it. */
export function workbookOf(sheets: readonly SheetContent[]): Workbook {
  const workbook = new Workbook(sheets.map(({ name }) => name));
  for (const { name, cells, merges, percent = [] } of sheets) {
    const sheet = workbook.named(name);
    if (!sheet) throw new Error(name);
    cells.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === null) return;
        if (typeof value === "object") workbook.load(sheet, r, c, value.result, value.formula);
        else workbook.load(sheet, r, c, value);
      }),
    );
    sheet.merges = merges.flatMap((address) => parseA1(address) ?? []);
    for (const address of percent) {
      const rect = parseA1(address);
      const cell = rect && sheet.cells.get(cellKey(rect.top, rect.left));
      if (cell) cell.style = { numberFormat: "0%" };
    }
  }
  workbook.calculation.trustStored();
  return workbook;
}

/** An emulated Excel whose `Excel` and `Office` are the globals that the adapter calls. */
export function openInExcel(workbook: Workbook, excelApi: string = NEWEST.ExcelApi): NodeExcel {
  const node = nodeExcel({ workbook, sets: { ...NEWEST, ExcelApi: excelApi } });
  Object.assign(globalThis, { Excel: node.Excel, Office: node.Office });
  return node;
}
