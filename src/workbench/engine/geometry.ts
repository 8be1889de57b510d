import type { Rect } from "../../core/sheet/grid";
import { displayText } from "./display";
import { placeOf, type Place, type Sheet } from "./model";

/** Sizes of the drawn part of a sheet, in pixels: what is used, and some room beyond. */
export interface Geometry {
  readonly rows: number;
  readonly columns: number;
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** Where each row and column begins; one more entry for the end. */
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
}

export const DEFAULT_HEIGHT = 20;
export const DEFAULT_WIDTH = 64;

/** `reach`: how far the user has gone beyond what is used. */
export function geometryOf(sheet: Sheet, reach: { readonly rows: number; readonly columns: number }): Geometry {
  const used = sheet.usedRect(false);
  const over = [...sheet.charts, ...sheet.pictures].map(({ at, top, left, width, height }) => at ?? { bottom: Math.ceil((top + height) / 15), right: Math.ceil((left + width) / 48) });
  const rows = Math.max(60, (used?.bottom ?? 0) + 30, reach.rows, ...over.map(({ bottom }) => bottom + 10));
  const columns = Math.max(26, (used?.right ?? 0) + 8, reach.columns, ...over.map(({ right }) => right + 4));
  const widths = Array.from({ length: columns }, (_, column) => (sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH)));
  const needed = neededHeights(sheet, widths);
  const heights = Array.from({ length: rows }, (_, row) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? needed.get(row) ?? DEFAULT_HEIGHT)));
  return { rows, columns, heights, widths, tops: starts(heights), lefts: starts(widths) };
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells stand, in pixels. */
export function boxOf(rect: Rect, { lefts, tops, rows, columns }: Geometry): Box {
  const [left, top] = [lefts[Math.min(rect.left, columns)] ?? 0, tops[Math.min(rect.top, rows)] ?? 0];
  return { left, top, width: (lefts[Math.min(rect.right + 1, columns)] ?? left) - left, height: (tops[Math.min(rect.bottom + 1, rows)] ?? top) - top };
}

const PIXELS_A_POINT = 4 / 3;

/** Where something over the cells stands, in pixels. */
export function placed({ at, top, left, width, height }: Place, geometry: Geometry): Box {
  return at ? boxOf(at, geometry) : scaled({ top, left, width, height }, PIXELS_A_POINT);
}

/** Where cells stand, in points. */
export function pointsOf(sheet: Sheet, rect: Rect): Box {
  return scaled(boxOf(rect, geometryOf(sheet, { rows: rect.bottom + 2, columns: rect.right + 2 })), 1 / PIXELS_A_POINT);
}

function scaled({ top, left, width, height }: Box, by: number): Box {
  return { top: top * by, left: left * by, width: width * by, height: height * by };
}

function starts(sizes: readonly number[]): number[] {
  const at = [0];
  for (const size of sizes) at.push((at[at.length - 1] ?? 0) + size);
  return at;
}

/** Rows without a height of their own grow with wrapped or large text, as Excel fits them; merged cells don't count. */
function neededHeights(sheet: Sheet, widths: readonly number[]): ReadonlyMap<number, number> {
  const needed = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOf(key);
    const size = cell.style?.size ?? 11;
    if (cell.value === null || sheet.rowHeights.has(row) || (!cell.style?.wrap && size <= 11) || sheet.mergeAt(row, column)) continue;
    const width = Math.max(20, (widths[column] ?? DEFAULT_WIDTH) - 8);
    const letter = size * 0.62 * (cell.style?.bold ? 1.06 : 1);
    const lines = cell.style?.wrap ? displayText(cell).split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letter) / width)), 0) : 1;
    needed.set(row, Math.max(needed.get(row) ?? DEFAULT_HEIGHT, Math.ceil(lines * size * 1.36 + 5)));
  }
  return needed;
}
