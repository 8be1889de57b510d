import { parseDate, type CivilDate } from "../base/civilDate";
import { readNumber } from "../base/number";
import { squeeze } from "../base/words";
import type { AbsentField, Field } from "./field";
import { cellKey, cellRef, formulaAt, valueAt, type CellRef, type Grid } from "./grid";

const PLACEHOLDER = /^[-–—_.…:\s]*$/;
const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)/i;

export function absent(at: CellRef): AbsentField {
  return { state: "absent", at };
}

export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && ERROR.test(value.trim());
}

/** The number in a cell. A percent format counts: 0.95 shown as 95% is 95. */
export function numberField(grid: Grid, row: number, column: number): Field<number> {
  const at = cellRef(grid.sheet, row, column);
  const written = valueAt(grid, row, column);
  const formula = formulaAt(grid, row, column);
  const reading = readNumber(written);
  if (!reading.ok) {
    if (reading.problem === "blank" || reading.problem === "dash") return { state: "blank", at, written };
    return { state: "unreadable", at, written, reason: reading.problem, ...(formula === undefined ? {} : { formula }) };
  }
  const percent = typeof written === "number" && grid.percent.has(cellKey(row, column));
  return {
    state: "filled",
    at,
    written,
    value: percent ? Number((written * 100).toPrecision(15)) : reading.value,
    ...(reading.unit === undefined ? {} : { unit: reading.unit }),
    ...(formula === undefined ? {} : { formula }),
    ...(reading.fromText ? { fromText: true } : {}),
  };
}

/** The text in a cell, in single spaces. A number or a formula's 0 is no text; dots and dashes are blank. */
export function textField(grid: Grid, row: number, column: number, text: string | null = cellText(grid, row, column)): Field<string> {
  const at = cellRef(grid.sheet, row, column);
  const written = valueAt(grid, row, column);
  const formula = formulaAt(grid, row, column);
  if (text === null || PLACEHOLDER.test(text)) return { state: "blank", at, written };
  if (written === 0 && formula !== undefined) return { state: "blank", at, written };
  if (isErrorText(text)) return { state: "unreadable", at, written, reason: "error", ...(formula === undefined ? {} : { formula }) };
  return { state: "filled", at, written, value: squeeze(text), ...(formula === undefined ? {} : { formula }) };
}

/** The word of a list that a text means; a list of several words with strokes between them is the form's own, so blank. */
export function choiceField<T extends string>(text: Field<string>, read: (text: string) => T | undefined, choices: readonly T[]): Field<T> {
  if (text.state !== "filled") return text;
  const value = read(text.value) ?? read(bare(text.value));
  if (value !== undefined) return { ...text, value };
  const { at, written, formula } = text;
  if (text.value.split("/").filter((part) => read(part.trim()) !== undefined).length > 1) return { state: "blank", at, written };
  return { state: "unreadable", at, written, reason: "not-a-choice", choices, ...(formula === undefined ? {} : { formula }) };
}

/** A choice without what people write around it: "2. Baik", "BAIK (B)", "Rating: Sesuai Ekspektasi", "Sesuai Ekspektasi Pimpinan". */
function bare(text: string): string {
  return text
    .replace(/\(.*?\)/g, " ")
    .replace(/^[^:]*:/, "")
    .replace(/^\W*\d{1,2}[.)]/, "")
    .replace(/\s(pimpinan|atasan)\W*$/i, "")
    .trim();
}

export function cellText(grid: Grid, row: number, column: number): string | null {
  const value = valueAt(grid, row, column);
  return value === null ? null : typeof value === "string" ? value : String(value);
}

/** The date in a cell: an Excel date, or the first date of its text. */
export function dateField(grid: Grid, row: number, column: number): Field<CivilDate> {
  const at = cellRef(grid.sheet, row, column);
  const written = valueAt(grid, row, column);
  const reading = parseDate(written);
  if (reading.ok) return { state: "filled", at, written, value: reading.date };
  if (reading.problem === "impossible") return { state: "unreadable", at, written, reason: "impossible-date" };
  return { state: "blank", at, written };
}
