import { parseA1 } from "../sheet/a1";

/**
 * Text of a plain formula, with marks where the separators of the user's Excel go. Only functions that Excel 2010 and
 * LibreOffice Calc both know are used, and no array constants, whose separators differ by locale.
 */
export type Formula = string & { readonly formula: true };

const SEPARATOR = "\u0001";
const DECIMAL = "\u0002";
/** Begins a formula of operators that has no brackets yet; behind it, how strongly they bind. */
const BARE = "\u0003";
const made = (text: string) => text as Formula;

/** `;` with decimal comma, as Excel with Indonesian settings shows formulas; `,` with decimal point, as files store them. */
export type Style = ";" | ",";

export function formulaText(formula: Formula, style: Style): string {
  return `=${bare(formula).replaceAll(SEPARATOR, style).replaceAll(DECIMAL, style === ";" ? "," : ".")}`;
}

/** What stands for one argument of the custom function: a cell or range, or a constant. */
export interface Operand {
  readonly formula: Formula;
  readonly rows: number;
  readonly columns: number;
}

/** A cell or range by its address, with or without a sheet: `C7:F7`, `'Data 1'!B2`. */
export function reference(address: string): Operand {
  const rect = parseA1(address.slice(address.lastIndexOf("!") + 1));
  if (!rect) throw new RangeError(`not an address: ${address}`);
  return { formula: made(address), rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 };
}

/** Any formula that yields one value; among operators it gets brackets, whatever its own are. */
export function expression(formula: string): Operand {
  return { formula: made(`${BARE}0${formula}`), rows: 1, columns: 1 };
}

/** TRUE and FALSE as functions: LibreOffice does not know the bare words when a formula is typed. */
export function constant(value: string | number | boolean): Operand {
  return { formula: typeof value === "string" ? text(value) : typeof value === "number" ? number(value) : call(value ? "TRUE" : "FALSE"), rows: 1, columns: 1 };
}

export const text = (value: string): Formula => made(`"${value.replaceAll('"', '""')}"`);
export const number = (value: number): Formula => made(String(value).replace(".", DECIMAL));
type Part = Formula | number;
const part = (value: Part): string => (typeof value === "number" ? number(value) : value);

/** Without the mark, where nothing stands beside it. */
const bare = (formula: string): string => (formula.startsWith(BARE) ? formula.slice(BARE.length + 1) : formula);
/** In brackets, unless its operators bind at least as strongly as needed. */
const within = (formula: string, needed: number): string => (formula.startsWith(BARE) && Number(formula.charAt(BARE.length)) < needed ? `(${bare(formula)})` : bare(formula));

export const call = (name: string, ...args: readonly Part[]): Formula => made(`${name}(${args.map((each) => bare(part(each))).join(SEPARATOR)})`);
/** Operators are worked out from the left, so what is right of one and binds no stronger keeps its brackets: doubles round after each. */
const infix = (operator: string, strength: number) => (...args: readonly Part[]): Formula =>
  made(`${BARE}${strength}${args.map((each, index) => within(part(each), index === 0 ? strength : strength + 1)).join(operator)}`);
export const plus = infix("+", 2);
export const minus = infix("-", 2);
export const times = infix("*", 3);
export const over = infix("/", 3);
export const equals = infix("=", 1);
export const above = infix(">", 1);
export const atLeast = infix(">=", 1);
export const below = infix("<", 1);
export const atMost = infix("<=", 1);
export const differs = infix("<>", 1);

export const missing = call("NA");
export const when = (condition: Part, then: Part, otherwise: Part): Formula => call("IF", condition, then, otherwise);
export const all = (...conditions: readonly Part[]): Formula => call("AND", ...conditions);
export const any = (...conditions: readonly Part[]): Formula => call("OR", ...conditions);
export const round = (value: Part, decimals: number): Formula => call("ROUND", value, decimals);

/** The answer where all conditions hold, else #N/A; an error inside is #N/A too. */
export const guarded = (conditions: readonly Part[], answer: Part): Formula => call("IFERROR", when(all(...conditions), answer, missing), missing);

/** First case whose condition holds. */
export const cases = (list: readonly (readonly [Part, Part])[], otherwise: Part): Formula =>
  list.reduceRight<Formula>((rest, [condition, then]) => when(condition, then, rest), made(part(otherwise)));

export const isNumber = (value: Part): Formula => call("ISNUMBER", value);
const trimmed = (value: Part): Formula => call("TRIM", value);
/** A cell without anything, or with spaces. */
export const isBlank = (value: Part): Formula => equals(trimmed(value), text(""));
export const isDash = (value: Part): Formula => equals(trimmed(value), text("-"));
/** Blank where 0 can't be a value. */
export const isBlankOrZero = (value: Part): Formula => any(isBlank(value), equals(trimmed(value), text("0")));
/** The canonical label, whatever its capitals. */
export const isWord = (value: Part, word: string): Formula => equals(trimmed(value), text(word));

/** What belongs to a label, by a table; #N/A for any other. */
export const lookedUp = (value: Part, table: Readonly<Record<string, number | string | null | undefined>>): Formula =>
  cases(
    Object.entries(table).flatMap(([word, result]) => (result === null || result === undefined ? [] : [[isWord(value, word), typeof result === "number" ? number(result) : text(result)] as const])),
    missing,
  );

export const isOneOf = (value: Part, words: readonly string[]): Formula => any(...words.map((word) => isWord(value, word)));

/** Yes or no as the custom functions take it; left out is no. */
export const isYes = (value: Operand | undefined): Formula => (value ? any(...["TRUE", "1", "ya"].map((word) => isWord(value.formula, word))) : call("FALSE"));
export const isYesOrNo = (value: Operand | undefined): Formula => (value ? any(isBlank(value.formula), isYes(value), ...["FALSE", "0", "tidak"].map((word) => isWord(value.formula, word))) : call("TRUE"));

/** One cell of a range, row by row from 1. */
export function cellOf(range: Operand, place: number): Formula {
  return call("INDEX", range.formula, Math.floor((place - 1) / range.columns) + 1, ((place - 1) % range.columns) + 1);
}

/** How many cells of a range meet all conditions, each an array of TRUE and FALSE. */
export const countWhere = (...conditions: readonly Part[]): Formula => call("SUMPRODUCT", times(...conditions, 1));
export const filled = (range: Operand): Formula => countWhere(differs(trimmed(range.formula), text("")));
export const filledWords = (range: Operand): Formula => countWhere(differs(trimmed(range.formula), text("")), differs(trimmed(range.formula), text("0")));
export const countWord = (range: Operand, word: string): Formula => countWhere(equals(trimmed(range.formula), text(word)));
/** Every filled cell is a number within limits. Limits are whole, as a criterion is text that a locale reads. */
export const numbersWithin = (range: Operand, least: number | null, most: number | null): readonly Formula[] => [
  equals(filled(range), call("COUNT", range.formula)),
  ...(least === null ? [] : [equals(call("COUNTIF", range.formula, text(`<${least}`)), 0)]),
  ...(most === null ? [] : [equals(call("COUNTIF", range.formula, text(`>${most}`)), 0)]),
];
