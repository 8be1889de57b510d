import { HostError } from "../app/errors";
import { parseA1 } from "../core/sheet/a1";
import { cellKey, type CellValue, type Grid, type Rect } from "../core/sheet/grid";

/** A sheet as Excel lists it. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Grid["visibility"];
}

/** Loaded cells of a sheet; `merges` where this Excel can tell them. */
export interface Loaded {
  readonly range: Excel.Range;
  readonly merges: Excel.RangeAreas | undefined;
}

const NOTHING: ReadonlySet<number> = new Set();

export function gridOf(sheet: Sheet, { range, merges }: Loaded): Grid {
  const grid = { sheet: sheet.name, visibility: sheet.visibility, merges: merges ? rectsOf(merges) : [], hiddenRows: NOTHING, hiddenColumns: NOTHING };
  if (range.isNullObject) return { ...grid, top: 0, left: 0, values: [], formulas: new Map(), percent: NOTHING };
  const rect = parseA1(localAddress(range.address));
  if (!rect) throw new HostError("unknown", `membaca lembar ${sheet.name}: alamat ${range.address}`);
  const formulas = new Map<number, string>();
  const percent = new Set<number>();
  const values = range.values.map((row: readonly unknown[], r) => {
    const [formulaRow, formatRow] = [range.formulas[r], range.numberFormat[r]] as readonly (readonly unknown[])[];
    return row.map((value, c): CellValue => {
      const key = cellKey(rect.top + r, rect.left + c);
      const formula = formulaRow?.[c];
      // A text that begins with "=" is its own formula text.
      const computed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (computed) formulas.set(key, formula);
      if (typeof value === "number" && isPercent(formatRow?.[c])) percent.add(key);
      // Excel hands a blank cell over as "".
      return value === "" ? (computed ? "" : null) : (value as CellValue);
    });
  });
  return { ...grid, top: rect.top, left: rect.left, values, formulas, percent };
}

/** "Lembar 1!A1:B2" → "A1:B2"; a whole column or row never comes from a used range. */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Rectangles of "'Data, 1'!A6:C7,'Data, 1'!E1:F1". */
function rectsOf(areas: Excel.RangeAreas): readonly Rect[] {
  if (areas.isNullObject) return [];
  const local = areas.address.replace(/'(?:[^']|'')*'!/g, "").replace(/[^,!]*!/g, "");
  return local.split(",").flatMap((each) => parseA1(each) ?? []);
}

/** A number format that shows percent; quoted and escaped signs are only text. */
function isPercent(code: unknown): boolean {
  return typeof code === "string" && code.includes("%") && code.replace(/"[^"]*"|\\./g, "").includes("%");
}
