/**
 * One sheet as data: the same type whether it came from Excel or from a file. Rows and columns count from 0 at A1.
 * An error value is its text (`"#DIV/0!"`), as Excel's own API hands it over.
 */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells, all four edges included. One cell has top = bottom and left = right. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A place in a workbook. */
export interface CellRef {
  readonly sheet: string;
  readonly rect: Rect;
}

export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Cell of `values[0][0]`: the used range need not start at A1. */
  readonly top: number;
  readonly left: number;
  /** Blank is null, never "" (a formula that yields "" is ""). Rows may be shorter than the widest one. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text with its leading "=", in English with commas, by `cellKey(row, column)`; only cells that hold one. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly merges: readonly Rect[];
  /** Cells whose number format shows percent: 0.95 in such a cell means 95. By `cellKey`. */
  readonly percent: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Columns in Excel's grid; `cellKey` packs row and column into one number. */
export const COLUMNS = 16384;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

export function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.formulas.get(cellKey(row, column));
}

export function intersects(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function cellRef(sheet: string, row: number, column: number): CellRef {
  return { sheet, rect: { top: row, left: column, bottom: row, right: column } };
}
