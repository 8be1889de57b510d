/** A piece of a formula's text. Joined again, the pieces are the formula, sign for sign. */
export interface Token {
  readonly kind: "name" | "text" | "number" | "array" | "open" | "close" | "comma" | "space" | "other";
  readonly text: string;
}

const SIMPLE: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"?/y],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["array", /\{(?:"(?:[^"]|"")*"|[^"}])*\}?/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
  ["other", /#(?:DIV\/0!|[A-Z/]+[!?]?)?/iy],
];

/**
 * Cuts a formula in English with commas, as Excel's API and files have it, into its pieces. A name is a function, a
 * defined name, or a reference with its sheet and brackets: `'Data 1'!$B$2`, `Tabel1[[#This Row],[Target (a)]]`.
 */
export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = simpleAt(formula, at) ?? nameAt(formula, at) ?? { kind: "other", text: formula.charAt(at) };
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function simpleAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of SIMPLE) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return kind === "number" && continuesWord(formula.charAt(at + text.length)) ? undefined : { kind, text };
  }
  return undefined;
}

/** Letters and digits of all scripts; nearly all are ASCII, and the large classes of Unicode take their time to be compiled. */
const isLetter = (sign: string): boolean => /[A-Za-z0-9_]/.test(sign) || (sign > "\x7f" && /[\p{L}\p{N}]/u.test(sign));
/** `1` in `1kolom` and in `2024!A1` begins a name. */
const continuesWord = (sign: string): boolean => sign === "!" || isLetter(sign);
const isOfName = (sign: string): boolean => /[\\$.?!]/.test(sign) || isLetter(sign);

function nameAt(formula: string, start: number): Token | undefined {
  let at = start;
  for (;;) {
    const sign = formula.charAt(at);
    if (sign === "'" && at === start) at = quoteEnd(formula, at);
    else if (sign === "[") at = bracketEnd(formula, at);
    else if (isOfName(sign)) at++;
    else return at > start ? { kind: "name", text: formula.slice(start, at) } : undefined;
  }
}

function quoteEnd(formula: string, start: number): number {
  const quoted = /'(?:[^']|'')*'?/y;
  quoted.lastIndex = start;
  return start + (quoted.exec(formula)?.[0].length ?? 1);
}

/** Behind the bracket that closes the one at `start`; an apostrophe takes the next sign literally. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

export const textOf = (list: readonly Token[]): string => list.map(({ text }) => text).join("");

/** Whether two formulas are one but for spaces, capitals and quotes that a sheet's name does not need, which Excel changes as it likes. */
export function sameFormula(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

const normal = (formula: string) =>
  tokens(formula)
    .map(({ kind, text }) => (kind === "space" ? "" : kind === "text" ? text : text.toUpperCase().replace(/^'([\p{L}_][\p{L}\p{N}_.]*)'!/u, "$1!")))
    .join("");
