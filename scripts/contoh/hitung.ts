import { createRequire } from "node:module";
import type ExcelJS from "exceljs";

interface FormulaError extends Error {
  readonly name: string;
}
interface Parser {
  parse(formula: string, position: Ref, allowArray: boolean): unknown;
}
/** What the parser hands to a function of ours: a value, or a range as rows. */
interface Argument {
  readonly value: unknown;
}
/** The package has no types of its own. */
const FormulaParser = createRequire(__filename)("fast-formula-parser") as {
  readonly FormulaError: new (name: string) => FormulaError;
  new (hooks: { onCell(ref: Ref): unknown; onRange(range: { from: Ref; to: Ref; sheet: string }): unknown; functions: Readonly<Record<string, (...values: readonly Argument[]) => unknown>> }): Parser;
};
const { FormulaError } = FormulaParser;

type Scalar = string | number | boolean | null;
interface Ref {
  readonly row: number;
  readonly col: number;
  readonly sheet?: string;
}

/** Gives every formula of a workbook the value that it yields, as Excel keeps it in the file. A result already given stays. */
export function hitung(buku: ExcelJS.Workbook): void {
  const known = new Map<string, unknown>();
  const open = new Set<string>();

  const valueOf = ({ sheet = "", row, col }: Ref): unknown => {
    const ws = buku.getWorksheet(sheet);
    const cell = ws?.findCell(row, col);
    if (!cell || cell.type === 0) return null;
    // Only the first cell of a merge holds its value.
    if (cell.isMerged && cell.master !== cell) return null;
    const formula = cell.formula;
    if (!formula) return scalar(cell.value);
    const key = `${sheet}!${cell.address}`;
    if (known.has(key)) return known.get(key);
    if (open.has(key)) throw new Error(`circular: ${key}`);
    open.add(key);
    const given = (cell.value as ExcelJS.CellFormulaValue).result;
    const value = given !== undefined ? scalar(given as ExcelJS.CellValue) : calculate(formula, { row, col, sheet });
    open.delete(key);
    known.set(key, value);
    return value;
  };

  const parser = (): Parser =>
    new FormulaParser({
      functions: { SUM: (...values) => total(values, (sum) => sum), AVERAGE: (...values) => total(values, (sum, count) => (count === 0 ? new FormulaError("#DIV/0!") : sum / count)) },
      onCell: valueOf,
      onRange: ({ from, to, sheet }) =>
        Array.from({ length: to.row - from.row + 1 }, (_, r) => Array.from({ length: to.col - from.col + 1 }, (__, c) => valueOf({ sheet, row: from.row + r, col: from.col + c }))),
    });
  // A parser can't be entered again while it works, and a cell's formula is calculated while another waits for it.
  const idle: Parser[] = [];

  const calculate = (formula: string, position: Ref): unknown => {
    const own = idle.pop() ?? parser();
    try {
      const result: unknown = own.parse(formula, position, false);
      // A link to an empty cell shows 0.
      return result === null || result === undefined ? 0 : result;
    } catch (error) {
      if (error instanceof FormulaError && !/ERROR!/.test(String(error))) return error;
      throw new Error(`${position.sheet}!R${position.row}C${position.col} =${formula}: ${String(error)}`, { cause: error });
    } finally {
      idle.push(own);
    }
  };

  for (const ws of buku.worksheets) {
    ws.eachRow((row) =>
      row.eachCell((cell) => {
        if (!cell.formula || (cell.isMerged && cell.master !== cell)) return;
        const value = valueOf({ sheet: ws.name, row: Number(cell.row), col: Number(cell.col) });
        const result = value instanceof FormulaError ? ({ error: String(value.name) } as ExcelJS.CellErrorValue) : (value as Scalar);
        cell.value = { ...(cell.value as ExcelJS.CellFormulaValue), result: result as number };
      }),
    );
  }
}

/** The parser's own SUM and AVERAGE pass over errors in a range; Excel's yield them. */
function total(values: readonly Argument[], result: (sum: number, count: number) => unknown): unknown {
  const cells = values.flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]).flat() : [value]));
  const error = cells.find((cell) => cell instanceof FormulaError);
  if (error) return error;
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  return result(numbers.reduce((sum, number) => sum + number, 0), numbers.length);
}

const EPOCH = Date.UTC(1899, 11, 30);

function scalar(value: ExcelJS.CellValue): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - EPOCH) / 86_400_000;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return new FormulaError(value.error as string);
  return null;
}
