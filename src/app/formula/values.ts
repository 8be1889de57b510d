import type { CellValue } from "../../core/sheet/grid";

/** An error as a value, "#DIV/0!"; a text that looks like one is another thing. */
export interface ErrorValue {
  readonly error: string;
}
export type Result = CellValue | ErrorValue;

export const DIV0: ErrorValue = { error: "#DIV/0!" };
export const NA: ErrorValue = { error: "#N/A" };
export const NUM: ErrorValue = { error: "#NUM!" };
export const VALUE: ErrorValue = { error: "#VALUE!" };

export function isError(result: unknown): result is ErrorValue {
  return typeof result === "object" && result !== null && "error" in result;
}

const NUMBER = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i;

/** A value where Excel wants a number: empty is 0, text only where it is one however a machine writes numbers. */
export function numberOf(value: Result): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return NUMBER.test(value) ? Number(value) : VALUE;
  return value;
}

/** A value where Excel wants a condition. */
export function conditionOf(value: Result): boolean | ErrorValue {
  if (typeof value === "string") return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : VALUE;
  if (isError(value)) return value;
  return Boolean(value);
}

export function textOf(value: Exclude<Result, ErrorValue>): string {
  return value === null ? "" : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

const RANK = { number: 1, string: 2, boolean: 3 } as const;

/** Below 0, 0 or above it, as Excel orders values: numbers, texts without regard to capitals, FALSE, TRUE. */
export function compared(a: CellValue, b: CellValue): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  const rank = RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
  return rank !== 0 ? rank : Number(left) - Number(right);
}

/** An empty cell compares as the empty value of the other's kind. */
const emptyLike = (other: CellValue): string | number | boolean => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
