import type FormulaParser from "fast-formula-parser";
import { trialKey, type CheckContext } from "../core/check/rule";
import { formulaAt, valueAt, type CellValue, type Grid } from "../core/sheet/grid";
import { plainText } from "../core/twins/plainText";

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;
/** Of errors that the parser throws, those that say that it doesn't know a function or the formula. */
const BEYOND = /ERROR!|NAME\?|NOT_IMPLEMENTED|STACK/i;

export type Calculator = Pick<CheckContext, "recalculated" | "trial">;

/** For workbooks whose forms hold no formula. */
export const noCalculator: Calculator = { recalculated: () => undefined, trial: () => undefined };

type FormulaError = InstanceType<typeof FormulaParser.FormulaError>;
type Result = CellValue | FormulaError;

interface Cells {
  valueOf(sheet: string, row: number, col: number): Result;
  rangeOf(sheet: string, from: Corner, to: Corner): Result[][];
}
interface Corner {
  readonly row: number;
  readonly col: number;
}

/**
 * A parser can't be entered again while it works, and a formula is worked out while another waits for it. Making one
 * takes milliseconds, so those that are done are kept; each asks the workbook being worked on for its cells.
 */
const idle: FormulaParser[] = [];
let current: Cells | undefined;

function newParser(Parser: typeof FormulaParser): FormulaParser {
  return new Parser({
    functions: aggregates(Parser.FormulaError),
    onCell: ({ sheet, row, col }) => current?.valueOf(sheet, row, col),
    onRange: ({ sheet, from, to }) => current?.rangeOf(sheet, from, to) ?? [],
  });
}

const NOTHING_GIVEN: ReadonlyMap<string, CellValue> = new Map();
/** Of a whole column only so much is looked at. */
const WIDEST = 256;

/**
 * Works out formulas from the cells they refer to, passing over cached values. Undefined where a formula is beyond the
 * parser, runs in a circle, or yields an error: then nothing can be said.
 */
export async function calculatorFor(grids: readonly Grid[]): Promise<Calculator> {
  const { default: FormulaParser } = await import("fast-formula-parser");
  const { FormulaError } = FormulaParser;
  const bySheet = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const now = new Map<string, Result | undefined>();
  // What the formulas worked out just now take their cells from.
  let given = NOTHING_GIVEN;
  let known = now;
  const running = new Set<string>();

  const cells: Cells = {
    valueOf,
    rangeOf(sheet, from, to) {
      const grid = bySheet.get(sheet.toLowerCase());
      const lastRow = grid ? Math.min(to.row, grid.top + grid.values.length) : from.row;
      const rows: Result[][] = [];
      for (let row = from.row; row <= lastRow; row++) {
        const line: Result[] = [];
        for (let col = from.col; col <= Math.min(to.col, from.col + WIDEST - 1); col++) line.push(valueOf(sheet, row, col));
        rows.push(line);
      }
      return rows;
    },
  };

  /** Rows and columns count from 1 here, as the parser has them. */
  function valueOf(sheet: string, row: number, col: number): Result {
    const grid = bySheet.get(sheet.toLowerCase());
    if (!grid) throw new Error(`no sheet ${sheet}`);
    if (given.size > 0) {
      const instead = given.get(trialKey(sheet, row - 1, col - 1));
      if (instead !== undefined) return instead;
    }
    const formula = formulaAt(grid, row - 1, col - 1);
    if (formula === undefined) return asError(valueAt(grid, row - 1, col - 1));
    const result = work(grid.sheet, row, col, formula);
    if (result === undefined) throw new Error(`beyond us: ${formula}`);
    return result;
  }

  function work(sheet: string, row: number, col: number, formula: string): Result | undefined {
    const key = `${sheet}!${row},${col}`;
    if (known.has(key)) return known.get(key);
    if (running.has(key)) return undefined;
    running.add(key);
    const result = evaluated(formula, { sheet, row, col });
    running.delete(key);
    known.set(key, result);
    return result;
  }

  const asError = (value: CellValue): Result => (typeof value === "string" && ERROR.test(value) ? new FormulaError(value) : value);

  function evaluated(formula: string, place: { readonly sheet: string; readonly row: number; readonly col: number }): Result | undefined {
    const parser = idle.pop() ?? newParser(FormulaParser);
    const before = current;
    current = cells;
    try {
      const result = parser.parse(plain(formula), place);
      // A link to an empty cell shows 0.
      if (result === null || result === undefined) return 0;
      return typeof result === "number" || typeof result === "string" || typeof result === "boolean" || result instanceof FormulaError ? result : undefined;
    } catch (error) {
      return error instanceof FormulaError && !BEYOND.test(String(error)) ? error : undefined;
    } finally {
      current = before;
      idle.push(parser);
    }
  }

  const shown = (result: Result | undefined): CellValue | undefined => (result instanceof FormulaError ? undefined : result);

  return {
    recalculated(at) {
      const { top, left } = at.rect;
      const grid = bySheet.get(at.sheet.toLowerCase());
      const formula = grid && formulaAt(grid, top, left);
      return formula === undefined ? undefined : shown(work(at.sheet, top + 1, left + 1, formula));
    },
    trial(at, formula, cells) {
      given = cells;
      known = new Map();
      try {
        return shown(work(at.sheet, at.rect.top + 1, at.rect.left + 1, formula));
      } finally {
        given = NOTHING_GIVEN;
        known = now;
      }
    },
  };
}

/** Our own functions by their plain formulas: the parser knows only Excel's. */
function plain(formula: string): string {
  return (/SKP\./i.test(formula) ? (plainText(formula)?.rows?.[0]?.[0] ?? formula) : formula).replace(/^=/, "");
}

type Argument = { readonly value: unknown };

/** Functions that the parser lacks, and those in which it passes over errors where Excel yields them. */
function aggregates(FormulaError: new (name: string) => Error) {
  const over = (result: (numbers: readonly number[]) => unknown) => (...args: readonly Argument[]) => {
    const cells = args.map(({ value }) => value).flat(Infinity);
    return cells.find((cell) => cell instanceof FormulaError) ?? result(cells.filter((cell): cell is number => typeof cell === "number"));
  };
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    SUM: over(sum),
    AVERAGE: over((numbers) => (numbers.length === 0 ? new FormulaError("#DIV/0!") : sum(numbers) / numbers.length)),
    MAX: over((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
    MIN: over((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
    COUNTA: (...args: readonly Argument[]) => args.map(({ value }) => value).flat(Infinity).filter((value) => value !== null && value !== undefined).length,
  } as const;
}
