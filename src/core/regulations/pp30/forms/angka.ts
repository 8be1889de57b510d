import { letters } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type Grid, type Rect } from "../../../sheet/grid";
import { absent, isErrorText, numberField } from "../../../sheet/readField";
import { isEmptyCell, mergeAt, wordsIn, type View, type Word } from "../../../sheet/view";
import { withoutEnumerator } from "../../umum/identitas";

export const keyOf = (word: Word): string => letters(withoutEnumerator(word.text));

/** The first line of an area with this label. */
export function lineOf(view: View, area: Rect, label: RegExp): Word | undefined {
  return wordsIn(view, area).find((word) => label.test(keyOf(word)));
}

/** A number or something that stands for one: an error, a dash. */
function isNumberLike(value: unknown): boolean {
  return typeof value === "number" || isErrorText(value) || (typeof value === "string" && /^\s*(\d|[-–—]\s*$)/.test(value));
}

/** Columns of a row, from first to last, that hold a number, an error or a dash. */
export function numberColumns(grid: Grid, row: number, from: number, to: number): readonly number[] {
  const columns: number[] = [];
  for (let column = from; column <= to; column++) {
    const value = valueAt(grid, row, column);
    if (!isEmptyCell(value) && isNumberLike(value)) columns.push(column);
  }
  return columns;
}

/** The last number to the right of a label in its row; `blankAt` is the column where it should stand. */
export function lastNumber(view: View, label: Word, to: number, blankAt: number): Field<number> {
  const { grid } = view;
  const from = mergeAt(grid, label.row, label.column).right + 1;
  const columns = numberColumns(grid, label.row, from, to);
  const last = columns[columns.length - 1];
  if (last !== undefined) return numberField(grid, label.row, last);
  const at = Math.max(from, blankAt);
  return { state: "blank", at: cellRef(grid.sheet, label.row, at), written: valueAt(grid, label.row, at) };
}

/** The number of a line of an area; absent when it has no such line. */
export function numberOfLine(view: View, area: Rect, label: RegExp, to: number, blankAt: number, missing: Word): Field<number> {
  const line = lineOf(view, area, label);
  return line ? lastNumber(view, line, to, blankAt) : absent(cellRef(view.grid.sheet, missing.row, missing.column));
}
