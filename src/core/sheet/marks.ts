import { squeeze, letters } from "../base/words";
import type { Grid } from "./grid";

/** A cell whose text is a word of a form's vocabulary: a title, a heading, a label. */
export interface Mark<W extends string> {
  readonly row: number;
  readonly column: number;
  readonly word: W;
  /** Letters of the label, numbering dropped. */
  readonly key: string;
  /** What follows the label's colon in the same cell ("Nama : Budi"), else "". */
  readonly rest: string;
  readonly text: string;
}

/** Marks of a sheet in reading order, with access by rows that does not walk all of them. */
export interface Marks<W extends string> {
  readonly all: readonly Mark<W>[];
  between(top: number, bottom: number): readonly Mark<W>[];
}

/** Longer texts are prose, never a heading with its value. */
const LONGEST = 200;

/** "1.", "a.", "(3)", "IV.", "II ", "a Nama", a bullet. */
const NUMBERING = /^(?:[-•*]\s*)?(?:[([]?(?:\d{1,2}|[A-Za-z]|[IVXivx]{1,4})\s*[.)\]]+|(?:\d{1,2}|[IVX]{1,4})\s|[a-k]\s(?=[A-Z]))\s*/;

/** A label without its numbering and colon; `rest` is what follows the colon. */
export function labelParts(text: string): { readonly head: string; readonly rest: string } {
  const flat = squeeze(text);
  const colon = flat.indexOf(":");
  const head = (colon < 0 ? flat : flat.slice(0, colon)).replace(NUMBERING, "");
  return { head, rest: colon < 0 ? "" : flat.slice(colon).replace(/^[\s:]+/, "") };
}

/** One pass over the sheet. Equal texts are looked up once, so that long tables of repeated units cost little. */
export function findMarks<W extends string>(grid: Grid, wordOf: (key: string) => W | undefined): Marks<W> {
  const all: Mark<W>[] = [];
  const known = new Map<string, Omit<Mark<W>, "row" | "column"> | undefined>();
  grid.values.forEach((line, y) => {
    for (let x = 0; x < line.length; x++) {
      const text = line[x];
      if (typeof text !== "string" || text.length < 2 || text.length > LONGEST) continue;
      let found = known.get(text);
      if (found === undefined && !known.has(text)) {
        found = markOf(text, wordOf);
        known.set(text, found);
      }
      if (found) all.push({ ...found, row: grid.top + y, column: grid.left + x });
    }
  });
  const from = (row: number) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { all, between: (top, bottom) => all.slice(from(top), from(bottom + 1)) };
}

function markOf<W extends string>(text: string, wordOf: (key: string) => W | undefined): Omit<Mark<W>, "row" | "column"> | undefined {
  const { head, rest } = labelParts(text);
  const key = letters(head);
  const word = key === "" ? undefined : wordOf(key);
  return word && { word, key, rest, text };
}
