import { toSerial, civilDate } from "../base/civilDate";
import { add, ceil, compare, div, exact, floor, max, mean, min, mul, roundHalfUp, sub, sum, toNumber, type Exact } from "../base/exact";

/** What a formula works on: numbers, words, and lists of either. */
export type Value = Exact | string | readonly Exact[] | readonly string[];
export type Values = Readonly<Record<string, Value>>;
export type Result = Exact | string | boolean;

const TOKEN = /\s*(\{\w+\}|\d+(?:,\d+)?|[a-z]+(?:-[a-z]+)*|[+−×/();≥≤><=≠])/y;

export const isExact = (value: unknown): value is Exact => typeof value === "object" && value !== null && "n" in value;

/**
 * Works out a formula as the regulation writes it, on exact fractions: `({faktor} × {target} − {realisasi}) / {target} × 100`,
 * `{batas} ≤ {nilai} < {atas} dan {sisa} = 0`. Names in braces stand for the values given. What is shown to a reader is
 * this very text, so a step can't show one calculation and carry another.
 */
export function evaluate(formula: string, values: Values): Result {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < formula.trimEnd().length; end = TOKEN.lastIndex) {
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new SyntaxError(`not a formula: ${formula}`);
    tokens.push(token);
  }
  let at = 0;
  const take = (...wanted: readonly string[]): string | undefined => (wanted.includes(tokens[at] ?? "") ? tokens[at++] : undefined);
  const need = (wanted: string): void => {
    if (!take(wanted)) throw new SyntaxError(`${wanted} is missing in ${formula}`);
  };

  function conditions(): Value | boolean {
    let value = comparison();
    while (take("dan")) {
      const next = comparison();
      value = value === true && next === true;
    }
    return value;
  }

  function comparison(): Value | boolean {
    let left: Value | boolean = terms();
    let holds: boolean | undefined;
    for (let sign = take("≥", "≤", ">", "<", "=", "≠"); sign; sign = take("≥", "≤", ">", "<", "=", "≠")) {
      const right = terms();
      holds = (holds ?? true) && compared(left, sign, right);
      left = right;
    }
    return holds ?? left;
  }

  function terms(): Value {
    let value = factors();
    for (let sign = take("+", "−"); sign; sign = take("+", "−")) value = sign === "+" ? add(number(value), number(factors())) : sub(number(value), number(factors()));
    return value;
  }

  function factors(): Value {
    let value = single();
    for (let sign = take("×", "/"); sign; sign = take("×", "/")) value = sign === "×" ? mul(number(value), number(single())) : div(number(value), number(single()));
    return value;
  }

  function single(): Value {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const value = terms();
      need(")");
      return value;
    }
    if (token.startsWith("{")) {
      const value = values[token.slice(1, -1)];
      if (value === undefined) throw new ReferenceError(`${token} has no value in ${formula}`);
      return value;
    }
    if (/^\d/.test(token)) return exact(Number(token.replace(",", ".")));
    const make = FUNCTIONS[token];
    if (!make) throw new SyntaxError(`${token} is unknown in ${formula}`);
    need("(");
    const args: Value[] = [terms()];
    while (take(";")) args.push(terms());
    need(")");
    return make(args);
  }

  const result = conditions();
  if (at < tokens.length) throw new SyntaxError(`${tokens[at] ?? ""} is too much in ${formula}`);
  if (typeof result === "object" && !isExact(result)) throw new TypeError(`a list is no result: ${formula}`);
  return result as Result;
}

function number(value: Value | boolean | undefined): Exact {
  if (!isExact(value)) throw new TypeError("not a number");
  return value;
}

const list = (value: Value | undefined): readonly Exact[] => (Array.isArray(value) ? (value as readonly Exact[]) : [number(value)]);
const words = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : [String(value)]);
const text = (value: Value | undefined): string => (typeof value === "string" ? value : "");

/** Functions of formulas by their Indonesian names. */
const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  "rata-rata": ([values]) => mean(list(values)),
  jumlah: ([values]) => sum(list(values)),
  "jumlah-kali": ([a, b]) => sum(list(a).map((value, index) => mul(value, number(list(b)[index])))),
  banyak: ([values, word]) => exact(word === undefined ? (values as readonly unknown[]).length : words(values).filter((each) => each === word).length),
  min: (values) => values.map(number).reduce(min),
  maks: (values) => values.map(number).reduce(max),
  bulat: ([value, decimals]) => roundHalfUp(number(value), toNumber(number(decimals))),
  "bulat-ke-bawah": ([value]) => exact(floor(number(value))),
  "bulat-ke-atas": ([value]) => exact(ceil(number(value))),
  panjang: ([value]) => exact(text(value).length),
  potong: ([value, from, length]) => text(value).slice(toNumber(number(from)) - 1, toNumber(number(from)) - 1 + toNumber(number(length))),
  tanggal: ([value]) => {
    const date = civilDate(Number(text(value).slice(0, 4)), Number(text(value).slice(4, 6)), Number(text(value).slice(6, 8) || "1"));
    return date ? exact(toSerial(date)) : "–";
  },
};

function compared(left: Value | boolean, sign: string, right: Value): boolean {
  const order = isExact(left) && isExact(right) ? compare(left, right) : String(left) === String(right) ? 0 : String(left) < String(right) ? -1 : 1;
  return { "≥": order >= 0, "≤": order <= 0, ">": order > 0, "<": order < 0, "=": order === 0 }[sign] ?? order !== 0;
}
