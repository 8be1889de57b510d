import type { CellRef, Rect } from "./grid";

/** Column letters from a column that counts from 0: 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1 text of a rectangle: "B13", or "B13:D15" when it is more than one cell. */
export function a1(rect: Rect): string {
  const first = columnName(rect.left) + String(rect.top + 1);
  const last = columnName(rect.right) + String(rect.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** The rectangle of an A1 text without a sheet name; undefined when it is none. */
export function parseA1(text: string): Rect | undefined {
  const match = A1.exec(text.trim());
  if (!match) return undefined;
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = match;
  const rows = [Number(r1) - 1, Number(r2) - 1];
  const columns = [columnNumber(c1), columnNumber(c2)];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

/** Column number from 0 of its letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A sheet's name as formulas and links write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Cells as a formula elsewhere names them: "'Rekap'!$B$2:$B$9". */
export function absoluteA1({ sheet, rect }: CellRef): string {
  return `${quotedSheet(sheet)}!${a1(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}
