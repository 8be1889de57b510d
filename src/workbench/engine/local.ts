import { civilDate, fromSerial, parts, toSerial } from "../../core/base/civilDate";
import type { Cell } from "./model";

/** Whose Excel it is: Indonesian settings write `;` between arguments, a decimal comma, and the day first. */
export type Locale = "id-ID" | "en-US";

/** What was typed, as Excel stores it; a date brings its number format. */
export interface Typed {
  readonly value: string | number;
  readonly numberFormat?: string;
}

/** Reads what a user of this locale types into a cell. */
export function typed(text: string, locale: Locale): Typed {
  if (locale === "en-US" || text.startsWith("'")) return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: outsideQuotes(text, (part) => part.replace(/[;,]/g, (mark) => (mark === ";" ? "," : "."))) };
  const trimmed = text.trim();
  const date = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(trimmed);
  const day = date && civilDate(Number(date[3]), Number(date[2]), Number(date[1]));
  if (day) return { value: toSerial(day), numberFormat: "dd/mm/yyyy" };
  const percent = /^([+-]?[\d.,]+)%$/.exec(trimmed);
  const number = LOCAL_NUMBER.test(percent?.[1] ?? trimmed) ? Number((percent?.[1] ?? trimmed).replaceAll(".", "").replace(",", ".")) : undefined;
  if (number === undefined) return { value: text };
  return percent ? { value: number / 100, numberFormat: "0.##%" } : { value: number };
}

const LOCAL_NUMBER = /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;

/** What one edits in the formula bar: the formula, else the value as this locale types it. */
export function source(cell: Cell | undefined, locale: Locale): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return locale === "en-US" ? cell.formula : outsideQuotes(cell.formula, localFormula);
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const day = /[dy]/i.test((cell.style?.numberFormat ?? "").replace(/"[^"]*"|\[[^\]]*\]/g, "")) ? fromSerial(Math.floor(value)) : undefined;
  if (!day) return locale === "en-US" ? String(value) : String(value).replace(".", ",");
  const { year, month, day: number } = parts(day);
  return locale === "en-US" ? `${month}/${number}/${year}` : `${number}/${month}/${year}`;
}

/** Names keep their dots (SKP.CAPAIAN), numbers get a comma. */
function localFormula(part: string): string {
  return part.replace(/[A-Za-z_][\w.]*|\d*\.\d+|,/g, (piece) => (piece === "," ? ";" : /^[\d.]/.test(piece) ? piece.replace(".", ",") : piece));
}

/** Changes what stands outside of texts and quoted sheet names. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
