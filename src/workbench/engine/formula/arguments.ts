import FormulaParser from "fast-formula-parser";

const { FormulaError } = FormulaParser;

/** A blank cell is null; an error travels as a value, so that IFERROR can meet it. */
export type Scalar = string | number | boolean | null | Error;
export type Matrix = readonly (readonly Scalar[])[];

/** How the parser hands an argument over. */
export interface Argument {
  readonly value: Scalar | Matrix;
  readonly omitted?: boolean;
  readonly isRangeRef?: boolean;
  readonly isCellRef?: boolean;
}

export type SheetFunction = (...args: readonly Argument[]) => Scalar | Matrix;

export const isMatrix = (value: unknown): value is Matrix => Array.isArray(value);
export const isError = (value: unknown): value is Error => value instanceof FormulaError;

/** An argument as rows of cells; a single value is one cell. */
export const rowsOf = (argument: Argument | undefined): Matrix => (!argument || argument.omitted ? [[null]] : isMatrix(argument.value) ? argument.value : [[argument.value]]);
export const cellsOf = (argument: Argument | undefined): readonly Scalar[] => rowsOf(argument).flat();
export const given = (argument: Argument | undefined): argument is Argument => argument !== undefined && argument.omitted !== true;

/** The one value of an argument; an error in it is thrown on. */
export function one(argument: Argument | undefined): Exclude<Scalar, Error> {
  const value = rowsOf(argument)[0]?.[0] ?? null;
  if (isError(value)) throw value;
  return value as Exclude<Scalar, Error>;
}

export function asNumber(value: Scalar): number {
  if (isError(value)) throw value;
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const text = (value as string).trim();
  if (text === "" || !/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i.test(text)) throw FormulaError.VALUE;
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

export function asText(value: Scalar): string {
  if (isError(value)) throw value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : (value as string);
}

export function asTruth(value: Scalar): boolean {
  if (isError(value)) throw value;
  if (typeof value !== "string") return Boolean(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw FormulaError.VALUE;
}

export const number = (argument: Argument | undefined, otherwise = 0): number => (given(argument) ? asNumber(one(argument)) : otherwise);
export const text = (argument: Argument | undefined): string => asText(one(argument));
export const truth = (argument: Argument | undefined, otherwise: boolean): boolean => (given(argument) ? asTruth(one(argument)) : otherwise);

/** Numbers as SUM counts them: in cells only real numbers, typed into the formula also what can be one. */
export function numbersIn(args: readonly Argument[]): number[] {
  return args.flatMap((argument) => {
    const fromCells = argument.isRangeRef === true || argument.isCellRef === true || isMatrix(argument.value);
    if (!fromCells) return [argument.omitted ? 0 : asNumber(argument.value as Scalar)];
    return cellsOf(argument).flatMap((value) => {
      if (isError(value)) throw value;
      return typeof value === "number" ? [value] : [];
    });
  });
}

/** Applies a function of single values to every cell of its arguments, as Excel does since dynamic arrays. */
export function lifted(fn: (...values: readonly Scalar[]) => Scalar): SheetFunction {
  return (...args) => {
    const matrices = args.map(rowsOf);
    const height = Math.max(1, ...matrices.map((rows) => rows.length));
    const width = Math.max(1, ...matrices.map((rows) => rows[0]?.length ?? 1));
    const at = (rows: Matrix, r: number, c: number) => rows[rows.length === 1 ? 0 : r]?.[(rows[0]?.length ?? 1) === 1 ? 0 : c] ?? (rows.length > 1 && r >= rows.length ? FormulaError.NA : null);
    const compute = (r: number, c: number): Scalar => {
      try {
        return fn(...matrices.map((rows) => at(rows, r, c)));
      } catch (error) {
        if (isError(error)) return error;
        throw error;
      }
    };
    if (height === 1 && width === 1) return compute(0, 0);
    return Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => compute(r, c)));
  };
}
