import { finished, type Stepwise } from "../../base/stepwise";
import { folded, isNone, letters, squeeze } from "../../base/words";
import { cellRef, valueAt, type CellRef, type Grid } from "../grid";
import { isEmptyCell, type View, type Word } from "../view";
import { isCovered, isUnfilled } from "./cells";
import { columnOf, type FoundTable, type Span } from "./findTables";
import { isHeading, type Heading } from "./heading";
import type { Section, TableLayout } from "./tableLayout";

/** One entry of a table: the row it starts on, and each row that says something of it (its first among them). */
export interface Item<Part extends string = string> {
  readonly row: number;
  readonly rows: readonly number[];
  /** Undefined above the first section row. */
  readonly section: Part | undefined;
}

export interface TableItems<Part extends string = string> {
  readonly items: readonly Item<Part>[];
  /** The heading of each section that the sheet has. */
  readonly sections: ReadonlyMap<Part, CellRef>;
  /** First row that is no more of the table. */
  readonly end: number;
}

/** What stands before a word: "A.", "1)", "II." */
const ENUMERATOR = /^(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})[.)]+\s*)+/i;
const LONE_LETTER = /^[A-Ha-h]$|^[IVX]{1,3}$/;
const NUMBER_CELL = /^\(?\d{1,2}[.)]*$/;

/** Rows looked at between two stops. */
const ROWS_A_STEP = 500;

/** Items of a table, in one go. */
export function readItems<Id extends string, Part extends string>(view: View, table: FoundTable<Id>, layout: TableLayout<Id, Part>, limit: number, isEnd: (words: readonly Word[], row: number) => boolean): TableItems<Part> {
  return finished(readingItems(view, table, layout, limit, isEnd));
}

/**
 * Items of a table: by text in the item column, with the rows under it (one RHK with three aspects), by merges or
 * blanks or the same text again. `isEnd` says that a row begins something else.
 */
export function* readingItems<Id extends string, Part extends string>(view: View, table: FoundTable<Id>, layout: TableLayout<Id, Part>, limit: number, isEnd: (words: readonly Word[], row: number) => boolean): Stepwise<TableItems<Part>> {
  const { grid } = view;
  const items: { row: number; rows: number[]; section: Part | undefined }[] = [];
  const sections = new Map<Part, CellRef>();
  const columns = layout.columns.flatMap((column) => {
    const span = table.columns.get(column.id);
    return span && column.id !== ("nomor" as Id) ? [{ column, span }] : [];
  });
  const itemSpan = table.columns.get(layout.item);
  const nomor = table.columns.get("nomor" as Id);
  const last = Math.min(limit, view.rowEnd);
  let section: Part | undefined;
  let row = table.headBottom + 1;
  for (; row < last; row++) {
    if (row % ROWS_A_STEP === 0) yield row / last;
    const words = view.wordsOf(row).filter(({ column }) => column >= table.left - 1 && column <= table.right);
    if (words.length > 0 && isEnd(words, row)) break;
    if (isNumberRow(grid, table, row)) continue;
    const opened = sectionOf(words, layout.sections);
    if (opened) {
      section = opened.id;
      if (!sections.has(section)) sections.set(section, cellRef(grid.sheet, row, opened.word.column));
      continue;
    }
    if (layout.captions?.some((caption) => isCaption(words, caption))) continue;
    const filled = columns.filter(({ span }) => spanFilled(grid, span, row));
    // "Tidak ada" under a section is no item of it.
    if (!itemSpan || filled.every(({ span }) => isNone(textOf(grid, span, row)))) continue;
    const current = items[items.length - 1];
    if (current && current.section === section && continues(grid, layout, itemSpan, nomor, filled.map(({ column }) => column.id), row, current.row)) current.rows.push(row);
    else items.push({ row, rows: [row], section });
  }
  return { items, sections, end: row };
}

/** Whether a row is no more than a caption; numbers may stand behind it, also as text. */
function isCaption(words: readonly Word[], caption: Heading): boolean {
  const [first, ...rest] = words;
  return first !== undefined && isHeading(letters(first.text.replace(ENUMERATOR, "")), caption) && rest.every(({ text }) => /^[\d.,\s%:=x×()-]*$/.test(text));
}

/** Whether a row says more of the item above it, rather than beginning one. */
function continues<Id extends string, Part extends string>(grid: Grid, layout: TableLayout<Id, Part>, item: Span, nomor: Span | undefined, filled: readonly Id[], row: number, above: number): boolean {
  if (filled.includes(layout.item)) {
    const text = textOf(grid, item, row);
    if (/^\(/.test(text)) return true;
    const numbered = nomor !== undefined && numberOf(grid, nomor, row) !== "" && numberOf(grid, nomor, row) !== numberOf(grid, nomor, above);
    return !numbered && folded(text) === folded(textOf(grid, item, above));
  }
  if (isCovered(grid, row, item.from)) return true;
  if (nomor && numberOf(grid, nomor, row) !== "" && numberOf(grid, nomor, row) !== numberOf(grid, nomor, above)) return false;
  return filled.every((id) => columnOf(layout, id).each === "row");
}

function spanFilled(grid: Grid, span: Span, row: number): boolean {
  for (let column = span.from; column <= span.to; column++) if (!isUnfilled(grid, row, column)) return true;
  return false;
}

function textOf(grid: Grid, span: Span, row: number): string {
  for (let column = span.from; column <= span.to; column++) {
    const value = valueAt(grid, row, column);
    if (!isEmptyCell(value)) return squeeze(String(value));
  }
  return "";
}

function numberOf(grid: Grid, span: Span, row: number): string {
  const text = textOf(grid, span, row);
  return /^\(?\d{1,3}[.)]*$/.test(text) ? letters(text) : "";
}

/** The row of column numbers, "(1) (2) (3)" or "1 2 3"; its numbers may be wrong. */
function isNumberRow<Id extends string>(grid: Grid, table: FoundTable<Id>, row: number): boolean {
  let numbers = 0;
  for (let column = table.left; column <= table.right; column++) {
    const value = valueAt(grid, row, column);
    if (isEmptyCell(value)) continue;
    if (!NUMBER_CELL.test(squeeze(String(value)))) return false;
    numbers++;
  }
  return numbers >= 3 || (numbers > 1 && row <= table.headBottom + 1);
}

/** The section that a row opens: its only words are that heading. */
export function sectionOf<Part extends string>(words: readonly Word[], sections: readonly Section<Part>[]): { readonly id: Part; readonly word: Word } | undefined {
  const texts = words.filter(({ text }) => squeeze(text.replace(ENUMERATOR, "")) !== "" && !LONE_LETTER.test(text));
  const [word] = texts;
  // A row with more than its heading is an item, whatever its first words are.
  if (!word || texts.length > 1) return undefined;
  const key = letters(word.text.replace(ENUMERATOR, ""));
  const section = sections.find(({ heading }) => isHeading(key, heading));
  return section && { id: section.id, word };
}
