import { MONTH_WORD } from "./months";
import { squeeze } from "./words";

/** What a cell or an argument says as a number. `unit` is the word behind it, as written ("Bulan"); "5 juta" is scaled to 5000000. */
export type NumberReading =
  | { readonly ok: true; readonly value: number; readonly unit?: string; readonly fromText: boolean; readonly scaled?: true }
  | { readonly ok: false; readonly problem: NumberProblem };

export type NumberProblem =
  /** Nothing, or spaces. */
  | "blank"
  /** `-` or dots: the form's way of saying that there is nothing. */
  | "dash"
  /** `9.500`: nine and a half, or nine thousand five hundred. */
  | "ambiguous"
  /** `3-5 hari`. */
  | "range"
  | "date"
  | "boolean"
  /** `#DIV/0!` and the like. */
  | "error"
  | "not-a-number"
  /** `1E+300`: no number of an appraisal. */
  | "size";

/** Beyond this no number of an appraisal lies, and products of such numbers still have a double. */
const LARGEST = 1e50;

const DASH = /^[-–—_.…]+$/;
const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|GETTING_DATA)/i;
const DATE = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})$/;
/** With dots only, as numbers are grouped: "31.12.2021", but not "1.000.000". */
const DOTS = /^\d[\d.]+$/;
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.(19|20)\d\d$/;
const RANGE = /^[\d.,]+\s*(?:[-–—]|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?)\s*[\d.,]/i;
const NUMBER = /^(rp\.?|idr)?\s*([+-]?)\s*(\d[\d.,]*|[.,]\d+)\s*(.*)/i;
/** Words that multiply, and by what power of ten. */
const SCALE = /^(?:(ribu|rb)|(juta|jt)|(miliar|milyar)|(triliun))\b\.?\s*/i;
const POWERS = [3, 6, 9, 12];
const UNIT = /^[\p{L}(][\p{L}\d\s.,/()&'-]*$/u;

/**
 * Reads a number in Indonesian or English form: `12`, `"12 Bulan"`, `"1.234,5"`, `"Rp 170.395.000"`, `"95%"`.
 * A text that can be read in two ways is refused, never guessed.
 */
export function readNumber(value: string | number | boolean | null | undefined): NumberReading {
  if (value === null || value === undefined) return no("blank");
  if (typeof value === "number") return Number.isFinite(value) ? sized({ ok: true, value, fromText: false }) : no("not-a-number");
  if (typeof value === "boolean") return no("boolean");
  const text = squeeze(value).replace(/^'/, "");
  if (text === "") return no("blank");
  if (DASH.test(text)) return no("dash");
  if (ERROR.test(text)) return no("error");
  if (RANGE.test(text) && !DATE.test(text)) return no("range");
  const match = NUMBER.exec(text);
  if (!match) return no("not-a-number");
  const [, rupiah, sign = "", body = "", rest = ""] = match;
  if (DATE.test(text) && (!DOTS.test(text) || DOTTED_DATE.test(text))) return no("date");
  const unit = rupiah ? rest.replace(/^,?-+$/, "") : rest.replace(/^%\s*/, "");
  if (MONTH_WORD.test(unit)) return no("date");
  // "1e3" is neither 1 nor surely 1000.
  if (unit !== "" && (!UNIT.test(unit) || /^e\d/i.test(unit))) return no("not-a-number");
  // "Rp 1.000.000,-" leaves its comma on the number.
  const digits = rupiah ? body.replace(/,$/, "") : body;
  const plain = plainNumber(digits, rupiah !== undefined);
  if (plain === "ambiguous" || plain === "not-a-number") return no(plain);
  const scale = SCALE.exec(unit);
  const power = POWERS.find((_, index) => scale?.[index + 1] !== undefined) ?? 0;
  const behind = unit.slice(scale?.[0].length ?? 0);
  return sized({ ok: true, value: Number(`${sign}${plain}e${power}`), ...(behind === "" ? {} : { unit: behind }), fromText: true, ...(scale ? { scaled: true } : {}) });
}

function sized(reading: NumberReading & { readonly ok: true }): NumberReading {
  const size = Math.abs(reading.value);
  return size > LARGEST || (size > 0 && size < 1 / LARGEST) ? no("size") : reading;
}

const no = (problem: NumberProblem): NumberReading => ({ ok: false, problem });

/** Digits with a decimal point only, from digits with separators in either form. */
function plainNumber(body: string, rupiah: boolean): string {
  const dots = body.split(".").length - 1;
  const commas = body.split(",").length - 1;
  if (dots + commas === 0) return body;
  if (dots + commas === 1) {
    const [before = "", after = ""] = body.split(/[.,]/);
    if (after === "") return "not-a-number";
    const twoWays = after.length === 3 && before.length >= 1 && before.length <= 3 && before !== "0";
    if (twoWays) return rupiah ? before + after : "ambiguous";
    return `${before}.${after}`;
  }
  if (dots > 0 && commas > 0) {
    const decimal = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
    const grouping = decimal === "." ? "," : ".";
    const [whole = "", fraction = "", ...more] = body.split(decimal);
    if (more.length > 0 || fraction === "" || fraction.includes(grouping)) return "not-a-number";
    const joined = ungrouped(whole, grouping);
    return joined === undefined ? "not-a-number" : `${joined}.${fraction}`;
  }
  return ungrouped(body, dots > 0 ? "." : ",") ?? "not-a-number";
}

function ungrouped(whole: string, separator: string): string | undefined {
  const [first = "", ...groups] = whole.split(separator);
  if (first.length > 3 || groups.some((group) => group.length !== 3)) return undefined;
  return first + groups.join("");
}
