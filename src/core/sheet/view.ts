import { finished, type Stepwise } from "../base/stepwise";
import { letters, squeeze } from "../base/words";
import { valueAt, type CellValue, type Grid, type Rect } from "./grid";

/** A text cell with the letters it is recognised by. */
export interface Word {
  readonly row: number;
  readonly column: number;
  /** Single spaces, no line breaks. */
  readonly text: string;
  /** Lower-case letters and digits only. */
  readonly key: string;
}

/** A sheet as the recognisers look at it: its short texts, once, row by row. */
export interface View {
  readonly grid: Grid;
  /** Texts short enough to be a heading, a label or a caption, in reading order. */
  readonly words: readonly Word[];
  readonly rowEnd: number;
  readonly columnEnd: number;
  /** Words of one row, left to right. */
  wordsOf(row: number): readonly Word[];
}

/** Longer texts are prose: no heading of a form is as long. */
const LONGEST_HEADING = 160;

const views = new WeakMap<Grid, View>();

export function viewOf(grid: Grid): View {
  return finished(viewing(grid));
}

/** Rows looked at between two stops. */
const ROWS_A_STEP = 2000;

/** Makes the view of a sheet, which `viewOf` then has at once. */
export function* viewing(grid: Grid): Stepwise<View> {
  const known = views.get(grid);
  if (known) return known;
  const words: Word[] = [];
  const firstOfRow = new Map<number, number>();
  let columnEnd = grid.left;
  for (const [r, row] of grid.values.entries()) {
    if (r % ROWS_A_STEP === ROWS_A_STEP - 1) yield r / grid.values.length;
    columnEnd = Math.max(columnEnd, grid.left + row.length);
    firstOfRow.set(grid.top + r, words.length);
    row.forEach((value, c) => {
      if (typeof value !== "string" || value.length > LONGEST_HEADING) return;
      const text = squeeze(value);
      if (text !== "") words.push({ row: grid.top + r, column: grid.left + c, text, key: letters(text) });
    });
  }
  const rowEnd = grid.top + grid.values.length;
  const view: View = {
    grid,
    words,
    rowEnd,
    columnEnd,
    wordsOf: (row) => words.slice(firstOfRow.get(row) ?? words.length, firstOfRow.get(row + 1) ?? (row < rowEnd ? words.length : 0)),
  };
  views.set(grid, view);
  return view;
}

const texts = new WeakMap<View, string>();

/** Whether any text of a sheet has these letters in a row: a quick look that spares the slow ones. */
export function mentions(view: View, key: string): boolean {
  const known = texts.get(view) ?? view.words.map((word) => word.key).join(" ");
  texts.set(view, known);
  return known.includes(key);
}

/** Words inside a rectangle, in reading order. */
export function wordsIn(view: View, rect: Rect): readonly Word[] {
  const found: Word[] = [];
  for (let low = firstWordAt(view.words, rect.top); low < view.words.length; low++) {
    const word = view.words[low];
    if (!word || word.row > rect.bottom) break;
    if (word.column >= rect.left && word.column <= rect.right) found.push(word);
  }
  return found;
}

/** The leftmost column of words. A sheet may have more words than a call may have arguments. */
export function leftOf(words: readonly Word[]): number {
  return words.reduce((left, { column }) => Math.min(left, column), Infinity);
}

function firstWordAt(words: readonly Word[], row: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A cell that holds nothing to read: blank, or text of spaces only. */
export function isEmptyCell(value: CellValue): boolean {
  return value === null || (typeof value === "string" && squeeze(value) === "");
}

/** The first cell in a row, from column to column (both included), that holds something and passes the test. */
export function firstCell(grid: Grid, row: number, from: number, to: number, test: (value: CellValue, column: number) => boolean = () => true): number | undefined {
  for (let column = from; column <= to; column++) {
    const value = valueAt(grid, row, column);
    if (!isEmptyCell(value) && test(value, column)) return column;
  }
  return undefined;
}

/** The merge that starts at a cell, else the cell itself. */
export function mergeAt(grid: Grid, row: number, column: number): Rect {
  return mergesByCell(grid).get(row * 16384 + column) ?? { top: row, left: column, bottom: row, right: column };
}

const merges = new WeakMap<Grid, ReadonlyMap<number, Rect>>();

function mergesByCell(grid: Grid): ReadonlyMap<number, Rect> {
  const known = merges.get(grid);
  if (known) return known;
  const made = new Map(grid.merges.map((rect) => [rect.top * 16384 + rect.left, rect] as const));
  merges.set(grid, made);
  return made;
}
