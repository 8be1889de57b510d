import type FormulaParser from "fast-formula-parser";
import type { CellValue, Rect } from "../../core/sheet/grid";
import type { Cells } from "./evaluate";
import { isError, type Result } from "./values";

type Parser = typeof FormulaParser;
type FormulaError = InstanceType<Parser["FormulaError"]>;

/** Of errors that the parser throws, those that say that it doesn't know a function or the formula. */
const BEYOND = /ERROR!|NAME\?|NOT_IMPLEMENTED|STACK/i;

/** Works out the formula of a cell, rows and columns from 0; undefined where it is beyond the parser. */
export type Library = (formula: string, at: { readonly sheet: string; readonly row: number; readonly column: number }, cells: Cells) => Result | undefined;

let loaded: Library | undefined;

/** fast-formula-parser, once it was loaded: it takes longer to load than most workbooks to be checked. */
export const library = (): Library | undefined => loaded;

export async function loadLibrary(): Promise<void> {
  loaded ??= over((await import("fast-formula-parser")).default);
}

function over(Parser: Parser): Library {
  // A parser can't be entered again while it works, and a formula is worked out while another waits for it. Making one
  // takes milliseconds, so those that are done are kept; each asks the workbook being worked on for its cells.
  const idle: FormulaParser[] = [];
  let current: Cells | undefined;
  const given = (value: Result): CellValue | FormulaError => (isError(value) ? new Parser.FormulaError(value.error) : value);
  const newParser = (): FormulaParser =>
    new Parser({
      functions: aggregates(Parser.FormulaError),
      onCell: ({ sheet, row, col }) => given(current?.valueOf(sheet, row - 1, col - 1) ?? null),
      onRange: ({ sheet, from, to }) => (current?.rangeOf(sheet, rectOf(from, to)) ?? []).map((row) => row.map(given)),
    });
  const taken = (result: unknown): Result | undefined => {
    // A link to an empty cell shows 0.
    if (result === null || result === undefined) return 0;
    if (result instanceof Parser.FormulaError) return { error: result.toString() };
    return typeof result === "number" || typeof result === "string" || typeof result === "boolean" ? result : undefined;
  };
  return (formula, at, cells) => {
    const parser = idle.pop() ?? newParser();
    const before = current;
    current = cells;
    try {
      return taken(parser.parse(formula, { sheet: at.sheet, row: at.row + 1, col: at.column + 1 }));
    } catch (error) {
      return error instanceof Parser.FormulaError && !BEYOND.test(String(error)) ? { error: error.toString() } : undefined;
    } finally {
      current = before;
      idle.push(parser);
    }
  };
}

interface Corner {
  readonly row: number;
  readonly col: number;
}

const rectOf = (from: Corner, to: Corner): Rect => ({ top: from.row - 1, left: from.col - 1, bottom: to.row - 1, right: to.col - 1 });

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
