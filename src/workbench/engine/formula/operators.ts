import FormulaParser from "fast-formula-parser";
import { asNumber, asText, isError, lifted, type Argument, type Matrix, type Scalar } from "./arguments";

const { FormulaError } = FormulaParser;

const RANK: Readonly<Record<string, number>> = { number: 1, string: 2, boolean: 3 };

/** Below, equal or above, as Excel orders: numbers, texts without case, truth; a blank is whatever it meets. */
export function compared(a: Scalar, b: Scalar): number {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof left !== typeof right) return (RANK[typeof left] ?? 0) - (RANK[typeof right] ?? 0);
  if (typeof left === "number") return Number(left.toPrecision(15)) - Number((right as number).toPrecision(15));
  if (typeof left === "boolean") return Number(left) - Number(right);
  const [one, other] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

const blankLike = (other: Scalar): Scalar => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function computed(a: Scalar, operator: string, b: Scalar): Scalar {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const compare = COMPARE[operator];
  if (compare) return compare(compared(a, b));
  if (operator === "&") return asText(a) + asText(b);
  const [x, y] = [asNumber(a), asNumber(b)];
  return finite(operator === "+" ? x + y : operator === "-" ? near0(x, y) : operator === "*" ? x * y : operator === "/" ? divided(x, y) : powered(x, y));
}

/** What differs only beyond the 15th digit is nothing. */
function near0(x: number, y: number): number {
  return Number(x.toPrecision(15)) === Number(y.toPrecision(15)) ? 0 : x - y;
}

function divided(x: number, y: number): number {
  if (y === 0) throw FormulaError.DIV0;
  return x / y;
}

function powered(x: number, y: number): number {
  if (x === 0 && y < 0) throw FormulaError.DIV0;
  return x === 0 && y === 0 ? NaN : x ** y;
}

export function finite(value: number): number {
  if (!Number.isFinite(value)) throw FormulaError.NUM;
  return value + 0;
}

const arg = (value: unknown): Argument => ({ value: (value ?? null) as Scalar | Matrix });

export const infix = (a: unknown, operator: string, b: unknown): Scalar | Matrix => lifted((x = null, y = null) => computed(x, operator, y))(arg(a), arg(b));

export function prefix(signs: readonly string[], value: unknown): Scalar | Matrix {
  const negative = signs.filter((sign) => sign === "-").length % 2 === 1;
  // "+x" leaves a text a text; "--x" makes a number of it.
  if (!signs.includes("-")) return arg(value).value;
  return lifted((x = null) => (isError(x) ? x : (negative ? -1 : 1) * asNumber(x) + 0))(arg(value));
}

export const percent = (value: unknown): Scalar | Matrix => lifted((x = null) => (isError(x) ? x : asNumber(x) / 100))(arg(value));
