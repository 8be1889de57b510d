import type { CellValue } from "../../core/sheet/grid";
import type { Node, Operator } from "./syntax";
import { compared, conditionOf, DIV0, isError, NA, NUM, numberOf, textOf, VALUE, type ErrorValue, type Result } from "./values";

/** Found out while a formula is worked out: it is more than is known here. */
export class BeyondFormula extends Error {}

/** What a function's arguments are worked out with. */
export interface Given {
  /** One value; a range is none. */
  one(node: Node | undefined): Result;
  /** Every cell of a range, or the one value. */
  all(node: Node | undefined): readonly Result[];
}

export type Call = (given: readonly (Node | undefined)[], by: Given) => Result;

/** Of texts and empty cells in ranges, sums and means know nothing. */
const over = (work: (numbers: readonly number[]) => Result): Call => (given, by) => {
  const cells = given.flatMap((node) => by.all(node));
  return cells.find(isError) ?? work(cells.filter((cell): cell is number => typeof cell === "number"));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const ofNumbers = (least: number, most: number, work: (...numbers: readonly number[]) => Result): Call => (given, by) => {
  if (given.length < least || given.length > most) return VALUE;
  const numbers = given.map((node) => numberOf(by.one(node)));
  return numbers.find(isError) ?? work(...(numbers as number[]));
};

/** Rounds what the digits of a number say, not what its bits do: 2.675 is 2.68. */
function rounded(value: number, digits: number, how: (magnitude: number) => number): number {
  const places = Math.trunc(digits);
  const shifted = how(shift(Number(Math.abs(value).toPrecision(15)), places));
  return Math.sign(value) * shift(shifted, -places);
}

/** Times a power of ten, without the error of a multiplication. */
function shift(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

const logical = (work: (conditions: readonly boolean[]) => boolean): Call => (given, by) => {
  const cells = given.flatMap((node) => (node?.kind === "cells" ? by.all(node).filter((cell) => typeof cell !== "string" && cell !== null) : [by.one(node)]));
  const conditions = cells.map(conditionOf);
  return conditions.find(isError) ?? (conditions.length === 0 ? VALUE : work(conditions as boolean[]));
};

/** What a criterion as in ">=75" or "?*" lets through. */
function condition(criterion: Result): (cell: CellValue) => boolean {
  if (isError(criterion)) throw new BeyondFormula();
  const [, operator = "=", bound = ""] = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(textOf(criterion)) ?? [];
  const number = numberOf(bound === "" ? VALUE : bound);
  if (!isError(number)) return (cell) => (typeof cell === "number" ? operations[operator as Operator](cell, number) === true : operator === "<>");
  if (bound === "" || (operator !== "=" && operator !== "<>")) throw new BeyondFormula();
  const pattern = wildcards(bound);
  return (cell) => (typeof cell === "string" && pattern.test(cell)) === (operator === "=");
}

/** "?" stands for one sign, "*" for any; "~" takes the next one as it is. */
function wildcards(text: string): RegExp {
  const parts = text.match(/~[^]|[^]/g) ?? [];
  const signs = parts.map((part) => (part === "?" ? "[^]" : part === "*" ? "[^]*" : part.slice(-1).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${signs.join("")}$`, "i");
}

const asks = (test: (value: Result) => boolean): Call => ([node], by) => test(by.one(node));

export const functions: Readonly<Record<string, Call>> = {
  SUM: over(sum),
  AVERAGE: over((numbers) => (numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length)),
  MAX: over((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: over((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  COUNT: (given, by) => given.flatMap((node) => by.all(node)).filter((cell) => typeof cell === "number").length,
  COUNTA: (given, by) => given.flatMap((node) => by.all(node)).filter((cell) => cell !== null).length,
  COUNTIF: ([range, criterion], by) => {
    const meets = condition(by.one(criterion));
    return by.all(range).filter((cell) => !isError(cell) && meets(cell)).length;
  },
  IF: (given, by) => {
    const condition = conditionOf(by.one(given[0]));
    if (isError(condition)) return condition;
    const chosen = condition ? 1 : 2;
    // A branch that isn't there yields FALSE, one left empty between commas 0.
    return given[chosen] === undefined ? (given.length > chosen ? 0 : false) : by.one(given[chosen]);
  },
  IFERROR: ([value, instead], by) => {
    const result = by.one(value);
    return isError(result) ? by.one(instead) : result;
  },
  AND: logical((conditions) => conditions.every(Boolean)),
  OR: logical((conditions) => conditions.some(Boolean)),
  NOT: ([node], by) => {
    const condition = conditionOf(by.one(node));
    return isError(condition) ? condition : !condition;
  },
  ABS: ofNumbers(1, 1, (value = 0) => Math.abs(value)),
  INT: ofNumbers(1, 1, (value = 0) => Math.floor(value)),
  ROUND: ofNumbers(2, 2, (value = 0, digits = 0) => rounded(value, digits, Math.round)),
  ROUNDUP: ofNumbers(2, 2, (value = 0, digits = 0) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: ofNumbers(2, 2, (value = 0, digits = 0) => rounded(value, digits, Math.floor)),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isError),
  NA: () => NA,
  TRIM: ([node], by) => {
    const value = by.one(node);
    return isError(value) ? value : textOf(value).replace(/ +/g, " ").replace(/^ | $/g, "");
  },
};

export const operations: Readonly<Record<Operator, (a: Exclude<Result, ErrorValue>, b: Exclude<Result, ErrorValue>) => Result>> = {
  "=": (a, b) => compared(a, b) === 0,
  "<>": (a, b) => compared(a, b) !== 0,
  "<": (a, b) => compared(a, b) < 0,
  ">": (a, b) => compared(a, b) > 0,
  "<=": (a, b) => compared(a, b) <= 0,
  ">=": (a, b) => compared(a, b) >= 0,
  "&": (a, b) => textOf(a) + textOf(b),
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? DIV0 : a / b)),
  "^": arithmetic((a, b) => (a === 0 && b === 0 ? NUM : a === 0 && b < 0 ? DIV0 : a ** b)),
};

function arithmetic(work: (a: number, b: number) => number | ErrorValue) {
  return (a: Exclude<Result, ErrorValue>, b: Exclude<Result, ErrorValue>): Result => {
    const [left, right] = [numberOf(a), numberOf(b)];
    if (isError(left)) return left;
    if (isError(right)) return right;
    const result = work(left, right);
    return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
  };
}
