import { format } from "numfmt";
import type { Locale } from "./local";
import type { Cell } from "./model";

/** What a cell shows: its value in its number format, as the locale writes it. */
export function displayText(cell: Cell | undefined, locale: Locale = "id-ID"): string {
  if (!cell || cell.value === null) return "";
  const { value } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const code = cell.style?.numberFormat ?? "General";
  try {
    return format(code, value, { locale: locale === "id-ID" ? "id" : "en", throws: true });
  } catch {
    return String(value);
  }
}
