import { letters } from "../../base/words";
import type { Field } from "../field";
import { cellRef, valueAt, type Rect } from "../grid";
import { textField } from "../readField";
import { isEmptyCell, mergeAt, wordsIn, type View, type Word } from "../view";
import { isHeading, isOpenHeading, wordingKeys, type Heading } from "./heading";

/** A label and what stands for it: behind it in its own cell, to its right, or below it. */
export interface Labelled {
  readonly label: Word;
  readonly text: Field<string>;
}

/** A label without a colon and more than this behind it is a sentence. */
const LONGEST_VALUE = 80;
/** Columns to the right of a label, and rows below it, in which its value may stand. */
const RIGHT = 12;
const BELOW = 2;

/** The first such label of an area with its value. `isOther` tells words of the form, which are never a value. */
export function labelled(view: View, area: Rect, heading: Heading, isOther: (word: Word) => boolean): Labelled | undefined {
  const found = wordsIn(view, area).flatMap((word) => {
    const rest = restBehind(word.text, heading);
    return rest === undefined ? [] : [{ label: word, text: valueFor(view, area, word, rest, isOther) }];
  });
  return found.find(({ text }) => text.state !== "blank") ?? found[0];
}

/** What follows a label in its own cell; "" when nothing does, undefined when the cell is not this label. */
export function restBehind(text: string, heading: Heading): string | undefined {
  const key = letters(text);
  const colon = text.search(/[:：]/);
  if (colon > 0 && isHeading(letters(text.slice(0, colon)), heading)) return text.slice(colon + 1).trim();
  if (isOpenHeading(key, heading)) return "";
  const digits = /^\d*/.exec(key)?.[0] ?? "";
  const wording = wordingKeys(heading).filter((each) => key.slice(digits.length).startsWith(each)).sort((a, b) => b.length - a.length)[0];
  if (wording === undefined || key.length === digits.length + wording.length) return isHeading(key, heading) ? "" : undefined;
  let left = digits.length + wording.length;
  let index = 0;
  for (; index < text.length && left > 0; index++) if (letters(text[index] ?? "") !== "") left--;
  // Letters that go on are a slip of the pen in the label, or another word.
  if (/^\p{L}/u.test(text.slice(index))) return isHeading(key, heading) ? "" : undefined;
  const rest = text.slice(index).replace(/^[\s*):：=–—-]+/, "");
  return rest.length > LONGEST_VALUE ? undefined : rest;
}

function valueFor(view: View, area: Rect, label: Word, rest: string, isOther: (word: Word) => boolean): Field<string> {
  const { grid } = view;
  if (rest !== "") return textField(grid, label.row, label.column, rest);
  const merged = mergeAt(grid, label.row, label.column);
  const other = (row: number, column: number) => view.wordsOf(row).some((word) => word.column === column && isOther(word));
  const limit = Math.min(area.right, merged.right + RIGHT);
  for (let column = merged.right + 1; column <= limit; column++) {
    const value = valueAt(grid, label.row, column);
    if (isEmptyCell(value) || /^[:：]+$/.test(String(value).trim())) continue;
    if (other(label.row, column)) break;
    return textField(grid, label.row, column, String(value).replace(/^[\s:：]+/, ""));
  }
  for (let row = merged.bottom + 1; row <= Math.min(area.bottom, merged.bottom + BELOW); row++) {
    for (let column = label.column; column <= Math.max(merged.right, label.column); column++) {
      const value = valueAt(grid, row, column);
      if (isEmptyCell(value)) continue;
      if (other(row, column)) return blankBeside(view, area, merged);
      return textField(grid, row, column);
    }
  }
  return blankBeside(view, area, merged);
}

/** Where the value should stand: beside the label, or below one that takes the whole width. */
function blankBeside(view: View, area: Rect, label: Rect): Field<string> {
  const at = label.right + 1 < Math.min(view.columnEnd, area.right + 1) ? cellRef(view.grid.sheet, label.top, label.right + 1) : cellRef(view.grid.sheet, label.bottom + 1, label.left);
  return { state: "blank", at, written: valueAt(view.grid, at.rect.top, at.rect.left) };
}
