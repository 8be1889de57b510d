import { letters } from "../../base/words";
import type { Rect } from "../grid";
import { mergeAt, wordsIn, type View, type Word } from "../view";
import { isHeading, type Heading } from "./heading";
import type { Column, TableLayout } from "./tableLayout";

/** Columns of a sheet that one column of a form takes, both included, and its heading. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly heading: Word;
}

export interface FoundTable<Id extends string = string> {
  readonly columns: ReadonlyMap<Id, Span>;
  /** Heading of the item column. */
  readonly heading: Word;
  readonly headTop: number;
  readonly headBottom: number;
  readonly left: number;
  readonly right: number;
}

/** Headings of one table stand within so many rows above and below the heading of its item column. */
const ABOVE = 2;
const BELOW = 3;

/** A cell that may be a heading: its letters, and the last row it takes when they are read so. */
interface Candidate {
  readonly word: Word;
  readonly readings: readonly { readonly key: string; readonly bottom: number }[];
}

/** All tables of a layout on a sheet, in reading order. */
export function findTables<Id extends string>(view: View, layout: TableLayout<Id>): readonly FoundTable<Id>[] {
  const item = columnOf(layout, layout.item);
  const anchors = view.words.flatMap((word) => {
    if (!layout.token.test(word.key)) return [];
    const candidate = candidateOf(view, word);
    return bottomAs(candidate, item.heading) === undefined ? [] : [candidate];
  });
  const tables: FoundTable<Id>[] = [];
  for (const anchor of anchors) {
    const { row, column } = anchor.word;
    if (tables.some((table) => row >= table.headTop && row <= table.headBottom && column >= table.left && column <= table.right)) continue;
    const left = Math.max(-1, ...tables.filter((table) => table.headTop <= row + BELOW && table.headBottom >= row - ABOVE && table.right < column).map((table) => table.right)) + 1;
    // A second item heading to the right begins a table of its own.
    const right = Math.min(view.columnEnd, ...anchors.filter(({ word }) => Math.abs(word.row - row) <= BELOW && word.column > column).map(({ word }) => word.column - 1));
    const table = tableAt(view, layout, anchor, { top: Math.max(0, row - ABOVE), left, bottom: row + BELOW, right });
    if (table) tables.push(table);
  }
  return tables;
}

export function columnOf<Id extends string>(layout: TableLayout<Id>, id: Id): Column<Id> {
  const column = layout.columns.find((each) => each.id === id);
  if (!column) throw new Error(`the layout has no column ${id}`);
  return column;
}

/** A word to choose from is what stands in a column: with the one below it, it may look like a heading cut in two ("Direct", "Non-direct"). */
function isChoice({ word }: Candidate, { words }: Column): boolean {
  return words?.some((each) => letters(each) === word.key) === true;
}

/** A heading may be cut over two rows, and may carry a remark in brackets. */
function candidateOf(view: View, word: Word): Candidate {
  const { bottom } = mergeAt(view.grid, word.row, word.column);
  const below = view.wordsOf(bottom + 1).find((other) => other.column === word.column);
  const bare = letters(word.text.replace(/\(.*?\)/g, " "));
  return {
    word,
    readings: [{ key: word.key, bottom }, ...(bare === word.key || bare === "" ? [] : [{ key: bare, bottom }]), ...(below ? [{ key: word.key + below.key, bottom: bottom + 1 }] : [])],
  };
}

function bottomAs(candidate: Candidate, heading: Heading): number | undefined {
  return candidate.readings.find(({ key }) => isHeading(key, heading))?.bottom;
}

function tableAt<Id extends string>(view: View, layout: TableLayout<Id>, anchor: Candidate, band: Rect): FoundTable<Id> | undefined {
  const words = wordsIn(view, band);
  const candidates = words.map((word) => candidateOf(view, word));
  if (layout.foreign?.some((heading) => candidates.some(({ word }) => isHeading(word.key, heading)))) return undefined;
  const item = columnOf(layout, layout.item);
  // Labels one under another are no headings of a table.
  const used = new Set<number>([anchor.word.column]);
  const heads = new Map<Id, { readonly word: Word; readonly bottom: number }>([[layout.item, { word: anchor.word, bottom: bottomAs(anchor, item.heading) ?? anchor.word.row }]]);
  for (const column of layout.columns) {
    if (column === item) continue;
    const { under } = column;
    const group = under && candidates.find((each) => bottomAs(each, under) !== undefined)?.word;
    if (under && !group) continue;
    const fits = candidates
      .filter((each) => !used.has(each.word.column) && !isChoice(each, column) && bottomAs(each, column.heading) !== undefined && (!group || isUnder(view, each.word, group, words)))
      .sort((a, b) => Math.abs(a.word.row - anchor.word.row) - Math.abs(b.word.row - anchor.word.row) || a.word.column - b.word.column);
    const [best] = fits;
    if (!best) continue;
    used.add(best.word.column);
    heads.set(column.id, { word: best.word, bottom: bottomAs(best, column.heading) ?? best.word.row });
  }
  if (layout.columns.some((column) => column.required && !heads.has(column.id))) return undefined;
  const all = [...heads.values()];
  const headTop = Math.min(...all.map(({ word }) => word.row));
  const headBottom = Math.max(...all.map(({ bottom }) => bottom));
  const starts = words.filter(({ row }) => row >= headTop && row <= headBottom).map(({ column }) => column);
  const columns = new Map<Id, Span>();
  for (const column of layout.columns) {
    const head = heads.get(column.id);
    if (head) columns.set(column.id, { heading: head.word, from: head.word.column, to: lastColumn(view, head.word, starts, band.right, column.unit === true) });
  }
  const spans = [...columns.values()];
  return { columns, heading: anchor.word, headTop, headBottom, left: Math.min(...spans.map(({ from }) => from)), right: Math.max(...spans.map(({ to }) => to)) };
}

/** A heading merged over columns has them all; else it reaches to the next heading, for values may be typed beside it. */
function lastColumn(view: View, heading: Word, starts: readonly number[], limit: number, unit: boolean): number {
  const merged = mergeAt(view.grid, heading.row, heading.column);
  if (merged.right > heading.column) return merged.right;
  const next = Math.min(...starts.filter((column) => column > heading.column));
  return next === Infinity ? Math.min(limit, heading.column + (unit ? 1 : 0)) : next - 1;
}

function isUnder(view: View, word: Word, group: Word, words: readonly Word[]): boolean {
  if (word.row <= group.row) return false;
  const merged = mergeAt(view.grid, group.row, group.column);
  if (merged.right > group.column) return word.column >= group.column && word.column <= merged.right;
  const next = Math.min(...words.filter((other) => other.row === group.row && other.column > group.column).map((other) => other.column));
  return word.column >= group.column && word.column < next;
}
