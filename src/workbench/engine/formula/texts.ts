import FormulaParser from "fast-formula-parser";
import { format } from "numfmt";
import { asNumber, asText, cellsOf, given, lifted, text, truth, type Scalar, type SheetFunction } from "./arguments";
import { like } from "./criteria";

const { FormulaError } = FormulaParser;

const signs = (value: Scalar | undefined): readonly string[] => [...asText(value ?? null)];
const count = (value: Scalar | undefined, otherwise: number): number => {
  const size = value === undefined || value === null ? otherwise : Math.trunc(asNumber(value));
  if (size < 0) throw FormulaError.VALUE;
  return size;
};

/** Place of one text in another, from 1; SEARCH takes wildcards and no notice of case. */
function found(needle: string, hay: string, from: number, searching: boolean): number {
  if (from < 1) throw FormulaError.VALUE;
  if (!searching || !/[*?~]/.test(needle)) {
    const at = searching ? hay.toLowerCase().indexOf(needle.toLowerCase(), from - 1) : hay.indexOf(needle, from - 1);
    if (at < 0) throw FormulaError.VALUE;
    return at + 1;
  }
  const test = like(`${needle}*`);
  for (let at = from - 1; at <= hay.length; at++) if (test(hay.slice(at))) return at + 1;
  throw FormulaError.VALUE;
}

function proper(value: string): string {
  return value.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function substituted(value: string, old: string, by: string, occurrence: number | undefined): string {
  if (old === "") return value;
  if (occurrence === undefined) return value.split(old).join(by);
  let at = -1;
  for (let seen = 0; seen < occurrence; seen++) {
    at = value.indexOf(old, at + 1);
    if (at < 0) return value;
  }
  return value.slice(0, at) + by + value.slice(at + old.length);
}

/** TEXT with a format of the English form, as it stands in files. */
function shown(value: Scalar, code: string): string {
  if (typeof value === "string" && (value.trim() === "" || !Number.isFinite(Number(value)))) return value;
  try {
    return format(code, asNumber(value), { throws: true });
  } catch {
    throw FormulaError.VALUE;
  }
}

export const texts: Readonly<Record<string, SheetFunction>> = {
  LEN: lifted((value) => asText(value ?? null).length),
  LEFT: lifted((value, size) => signs(value).slice(0, count(size, 1)).join("")),
  RIGHT: lifted((value, size) => {
    const all = signs(value);
    return all.slice(Math.max(0, all.length - count(size, 1))).join("");
  }),
  MID: lifted((value, from, size) => {
    if (count(from, 1) < 1) throw FormulaError.VALUE;
    return signs(value).slice(count(from, 1) - 1, count(from, 1) - 1 + count(size, 0)).join("");
  }),
  UPPER: lifted((value) => asText(value ?? null).toUpperCase()),
  LOWER: lifted((value) => asText(value ?? null).toLowerCase()),
  PROPER: lifted((value) => proper(asText(value ?? null))),
  TRIM: lifted((value) => asText(value ?? null).trim().replace(/ +/g, " ")),
  CLEAN: lifted((value) => asText(value ?? null).replace(/[\u0000-\u001f]/g, "")),
  REPT: lifted((value, times) => asText(value ?? null).repeat(count(times, 0))),
  EXACT: lifted((a, b) => asText(a ?? null) === asText(b ?? null)),
  FIND: lifted((needle, hay, from) => found(asText(needle ?? null), asText(hay ?? null), count(from, 1), false)),
  SEARCH: lifted((needle, hay, from) => found(asText(needle ?? null), asText(hay ?? null), count(from, 1), true)),
  SUBSTITUTE: lifted((value, old, by, which) => substituted(asText(value ?? null), asText(old ?? null), asText(by ?? null), which === undefined ? undefined : count(which, 1))),
  REPLACE: lifted((value, from, size, by) => {
    const all = signs(value);
    return [...all.slice(0, count(from, 1) - 1), asText(by ?? null), ...all.slice(count(from, 1) - 1 + count(size, 0))].join("");
  }),
  VALUE: lifted((value) => asNumber(value ?? null)),
  NUMBERVALUE: lifted((value, decimal, group) => asNumber(asText(value ?? null).split(group === undefined ? "," : asText(group)).join("").replace(decimal === undefined ? "." : asText(decimal), "."))),
  TEXT: lifted((value, code) => shown(value ?? null, asText(code ?? null))),
  T: lifted((value) => (typeof value === "string" ? value : "")),
  CHAR: lifted((value) => String.fromCharCode(asNumber(value ?? null))),
  CODE: lifted((value) => asText(value ?? null).charCodeAt(0)),
  CONCATENATE: lifted((...values) => values.map(asText).join("")),
  CONCAT: (...args) => args.flatMap(cellsOf).map(asText).join(""),
  TEXTJOIN: (between, skipBlank, ...args) => {
    const all = args.filter(given).flatMap(cellsOf).map(asText);
    return (truth(skipBlank, true) ? all.filter((each) => each !== "") : all).join(text(between));
  },
};
