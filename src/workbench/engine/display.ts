import { format } from "numfmt";
import type { Cell } from "./model";

/** What a cell shows: its value in its number format, in Indonesian form. */
export function displayText(cell: Cell | undefined): string {
  if (!cell || cell.value === null) return "";
  const { value } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const code = cell.style?.numberFormat ?? "General";
  try {
    return format(code, value, { locale: "id", throws: true });
  } catch {
    return String(value);
  }
}
