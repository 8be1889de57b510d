import { civilDate, toSerial } from "../../core/base/civilDate";
import type { CellValue } from "../../core/sheet/grid";

/** What Excel makes of something typed or set: text behind an apostrophe, a formula, a number, a date, a truth value, or text. */
export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** `format` is the cell's own: text cells ("@") take everything as text. */
export function entered(input: unknown, format: string | undefined): Entered {
  if (input === null || input === undefined || input === "") return { value: null };
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw new TypeError(`no cell value: ${typeof input}`);
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (format === "@") return { value: input };
  if (input.startsWith("=") && input.length > 1) return { value: null, formula: input };
  const text = input.trim();
  if (NUMBER.test(text)) return { value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, numberFormat: percent[1]?.includes(".") ? "0.00%" : "0%" };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const day = iso ? civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
  if (day) return { value: toSerial(day), numberFormat: "yyyy-mm-dd" };
  return { value: input };
}
