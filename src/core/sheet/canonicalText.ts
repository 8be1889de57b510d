import { formulaAt, valueAt, type Grid, type Rect } from "./grid";

/** The first line, so that another way of writing cells down is never taken for this one. */
const KIND = "skp-sidik-1";

/**
 * The cells of a rectangle as one text, from which a checksum is made. A line for each cell that holds something, row by
 * row: row and column counted from the rectangle's first cell (a form that is moved stays the same), its value as JSON, and
 * behind a tab its formula when it has one. Line breaks within a text are "\n". Looks, merges and comments don't count.
 */
export function canonicalText(grid: Grid, { top, left, bottom, right }: Rect): string {
  const lines = [KIND];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      const formula = formulaAt(grid, row, column);
      if (value === null && formula === undefined) continue;
      const shown = JSON.stringify(typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value);
      lines.push(`${row - top},${column - left}\t${shown}${formula === undefined ? "" : `\t${formula}`}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
