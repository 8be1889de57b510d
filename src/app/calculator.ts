import type { CheckContext } from "../core/check/rule";
import { formulaAt, valueAt, type CellRef, type CellValue, type Grid } from "../core/sheet/grid";

/** Functions that sheets use and the parser lacks. */
const numbersIn = (values: readonly unknown[]): number[] => values.flat(Infinity).filter((value): value is number => typeof value === "number");
const EXTRA = {
  MAX: (...args: readonly { readonly value: unknown }[]) => Math.max(...orZero(numbersIn(args.map((arg) => arg.value)))),
  MIN: (...args: readonly { readonly value: unknown }[]) => Math.min(...orZero(numbersIn(args.map((arg) => arg.value)))),
  COUNTA: (...args: readonly { readonly value: unknown }[]) => args.map((arg) => arg.value).flat(Infinity).filter((value) => value !== null && value !== undefined).length,
} as const;

function orZero(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? [0] : numbers;
}

/**
 * Works out formulas from the cells they refer to, passing over cached values. Undefined where a formula is beyond the
 * parser, runs in a circle, or yields an error: then nothing can be said.
 */
export async function calculatorFor(grids: readonly Grid[]): Promise<CheckContext["recalculated"]> {
  const { default: FormulaParser } = await import("fast-formula-parser");
  const bySheet = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const known = new Map<string, CellValue | undefined>();
  const running = new Set<string>();

  const parser = new FormulaParser({
    functions: EXTRA,
    onCell: ({ sheet, row, col }) => valueOf(sheet, row, col),
    onRange: ({ sheet, from, to }) => {
      const grid = bySheet.get(sheet.toLowerCase());
      const lastRow = grid ? Math.min(to.row, grid.top + grid.values.length) : from.row;
      const rows: CellValue[][] = [];
      for (let row = from.row; row <= lastRow; row++) {
        const cells: CellValue[] = [];
        for (let col = from.col; col <= Math.min(to.col, from.col + 255); col++) cells.push(valueOf(sheet, row, col));
        rows.push(cells);
      }
      return rows;
    },
  });

  /** Rows and columns count from 1 here, as the parser has them. */
  function valueOf(sheet: string, row: number, col: number): CellValue {
    const grid = bySheet.get(sheet.toLowerCase());
    if (!grid) throw new Error(`no sheet ${sheet}`);
    const formula = formulaAt(grid, row - 1, col - 1);
    if (formula === undefined) return valueAt(grid, row - 1, col - 1);
    const now = work(grid.sheet, row, col, formula);
    if (now === undefined) throw new Error(`beyond us: ${formula}`);
    return now;
  }

  function work(sheet: string, row: number, col: number, formula: string): CellValue | undefined {
    const key = `${sheet}!${row},${col}`;
    if (known.has(key)) return known.get(key);
    if (running.has(key)) return undefined;
    running.add(key);
    const result = evaluated(() => parser.parse(formula.replace(/^=/, ""), { sheet, row, col }));
    running.delete(key);
    known.set(key, result);
    return result;
  }

  return (at: CellRef) => {
    const { row, column } = { row: at.rect.top, column: at.rect.left };
    const grid = bySheet.get(at.sheet.toLowerCase());
    const formula = grid && formulaAt(grid, row, column);
    return formula === undefined ? undefined : work(at.sheet, row + 1, column + 1, formula);
  };
}

/** A value, or undefined for an error and for what the parser can't do: it throws for both. */
function evaluated(parse: () => unknown): CellValue | undefined {
  let result: unknown;
  try {
    result = parse();
  } catch {
    return undefined;
  }
  return typeof result === "number" || typeof result === "string" || typeof result === "boolean" ? result : undefined;
}
