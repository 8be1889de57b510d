import { cellKey, type CellValue, type Grid, type Rect } from "../../src/core/sheet/grid";

/** A sheet being made for a test. Rows and columns count from 0 at A1; what was never put is blank. */
export interface Draft {
  readonly sheet: string;
  visibility: Grid["visibility"];
  readonly cells: Map<number, { readonly row: number; readonly column: number; readonly value: CellValue }>;
  readonly formulas: Map<number, string>;
  readonly merges: Rect[];
  readonly percent: Set<number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export function draft(sheet: string): Draft {
  return { sheet, visibility: "visible", cells: new Map(), formulas: new Map(), merges: [], percent: new Set(), hiddenRows: new Set(), hiddenColumns: new Set() };
}

export function put(to: Draft, row: number, column: number, value: CellValue): void {
  to.formulas.delete(cellKey(row, column));
  if (value === null) to.cells.delete(cellKey(row, column));
  else to.cells.set(cellKey(row, column), { row, column, value });
}

export function putFormula(to: Draft, row: number, column: number, formula: string, value: CellValue): void {
  to.formulas.set(cellKey(row, column), formula);
  to.cells.set(cellKey(row, column), { row, column, value });
}

/** The draft as a host would hand it over: the used range only, so it need not start at A1, and rows may be short. */
export function gridOf(from: Draft): Grid {
  const cells = [...from.cells.values()];
  const top = cells.reduce((least, { row }) => Math.min(least, row), Infinity);
  const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
  const values: CellValue[][] = [];
  for (const { row, column, value } of cells) {
    while (values.length <= row - top) values.push([]);
    const line = values[row - top] ?? [];
    while (line.length < column - left) line.push(null);
    line[column - left] = value;
  }
  return {
    sheet: from.sheet,
    visibility: from.visibility,
    top: cells.length === 0 ? 0 : top,
    left: cells.length === 0 ? 0 : left,
    values,
    formulas: from.formulas,
    merges: from.merges,
    percent: from.percent,
    hiddenRows: from.hiddenRows,
    hiddenColumns: from.hiddenColumns,
  };
}
