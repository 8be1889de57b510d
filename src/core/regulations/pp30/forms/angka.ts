import { parseDate } from "../../../base/civilDate";
import { letters } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellKey, cellRef, valueAt, type Grid, type Rect } from "../../../sheet/grid";
import { absent, isErrorText, numberField } from "../../../sheet/readField";
import { isEmptyCell, mergeAt, wordsIn, type View, type Word } from "../../../sheet/view";
import { captionOf, withoutEnumerator } from "../../umum/identitas";
import { perkalian } from "../../umum/perkalian";

export const keyOf = (word: Word): string => letters(withoutEnumerator(word.text));

/** A place and date, or the caption of an official: what stands below the values of a form. */
export function isPenutup(word: Word): boolean {
  return captionOf(word) !== undefined || parseDate(word.text).ok || /^[\p{L}.\s()]{2,40},[\s.…_-]*$/u.test(word.text);
}

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

/** A line of values: the value, its weight in percent, and the weighted value behind it. */
export interface BarisNilai {
  readonly nilai: Field<number>;
  readonly bobot: Field<number>;
  readonly tertimbang: Field<number>;
}

const WEIGHT = /(\d{1,3}(?:[.,]\d+)?)\s*%/;

/** The values of a line; a weight is a percent, stands behind an "x", or in the label ("NILAI SKP (70%)"). */
export function barisNilai(view: View, label: Word, to: number): BarisNilai {
  const { grid } = view;
  const merged = mergeAt(grid, label.row, label.column);
  const own = WEIGHT.exec(label.text)?.[1];
  const place = (column: number) => cellRef(grid.sheet, label.row, column);
  let bobot: Field<number> = own === undefined ? absent(place(merged.right + 1)) : { state: "filled", at: place(label.column), written: label.text, value: Number(own.replace(",", ".")) };
  const values: Field<number>[] = [];
  let behindTimes = false;
  for (let column = merged.right + 1; column <= to; column++) {
    const value = valueAt(grid, label.row, column);
    if (isEmptyCell(value)) continue;
    const text = String(value).trim();
    const percent = typeof value === "string" ? WEIGHT.exec(text)?.[1] : undefined;
    const field = isNumberLike(value) ? numberField(grid, label.row, column) : undefined;
    if (percent !== undefined) {
      values.push(...perkalian(text).map((each): Field<number> => ({ state: "filled", at: place(column), written: value, value: each })));
      bobot = { state: "filled", at: place(column), written: value, value: Number(percent.replace(",", ".")) };
    } else if (field && ((typeof value === "number" && grid.percent.has(cellKey(label.row, column))) || (behindTimes && field.state === "filled"))) bobot = field.state === "filled" && field.value <= 1 ? { ...field, value: Number((field.value * 100).toPrecision(15)) } : field;
    else if (field) values.push(field);
    behindTimes = /^[x×*]$/i.test(text);
  }
  const blank: Field<number> = { state: "blank", at: place(merged.right + 1), written: valueAt(grid, label.row, merged.right + 1) };
  const [first, ...more] = values;
  return { nilai: first ?? blank, bobot, tertimbang: more[more.length - 1] ?? absent(blank.at) };
}

/** A label as it is compared: without its number, what stands in brackets, and a weight. */
export function labelKey(word: Word): string {
  return letters(withoutEnumerator(word.text.replace(/\(.*?\)/g, " ").replace(/\d+\s*%/g, " ")).replace(/^\s*x\s+|\s+x\s*$/gi, " "));
}
