import { parseA1 } from "../../../src/core/sheet/a1";
import { cellKey, type CellValue, type Grid } from "../../../src/core/sheet/grid";

/** A sheet from its cells: a value, or a formula with what it shows. */
export function gridOf(sheet: string, cells: Readonly<Record<string, CellValue | readonly [formula: string, shows: CellValue]>>): Grid {
  const values: CellValue[][] = [];
  const formulas = new Map<number, string>();
  for (const [address, content] of Object.entries(cells)) {
    const rect = parseA1(address);
    if (!rect) throw new Error(address);
    const isFormula = Array.isArray(content);
    const row = (values[rect.top] ??= []);
    row[rect.left] = isFormula ? (content[1] as CellValue) : (content as CellValue);
    if (isFormula) formulas.set(cellKey(rect.top, rect.left), content[0] as string);
  }
  const filled = Array.from(values, (row) => Array.from(row ?? [], (value) => value ?? null));
  const none: ReadonlySet<number> = new Set();
  return { sheet, visibility: "visible", top: 0, left: 0, values: filled, formulas, merges: [], percent: none, hiddenRows: none, hiddenColumns: none };
}
