import { parseDate, type CivilDate } from "../../base/civilDate";
import { squeeze } from "../../base/words";
import type { Field } from "../../sheet/field";
import { cellRef, valueAt, type CellRef, type Grid, type Rect } from "../../sheet/grid";
import { absent, dateField, textField } from "../../sheet/readField";
import { isEmptyCell, wordsIn, type View, type Word } from "../../sheet/view";
import { captionOf, type Peran } from "./identitas";

/** A signature place: its caption, and the name and NIP under it. */
export interface TandaTangan {
  readonly at: CellRef;
  readonly nama: Field<string>;
  readonly nip: Field<string>;
}

/** Rows under a caption in which name and NIP are looked for: space to sign, a stamp, a line. */
const DEPTH = 9;
/** Captions of one line of signatures may stand a row or two apart, under the place and date of one of them. */
const STAGGER = 2;
const NIP = /^nip\b[\s.:]*/i;

/** Signature places in an area, by whose they are; the last caption of each counts (an identity block has the same words). */
export function readTandaTangan(view: View, area: Rect): Partial<Record<Peran, TandaTangan>> {
  const captions = wordsIn(view, area).flatMap((word) => {
    const peran = captionOf(word);
    return peran ? [{ peran, word }] : [];
  });
  const found: Partial<Record<Peran, TandaTangan>> = {};
  for (const { peran, word } of captions) found[peran] = signatureUnder(view.grid, word, area, captions.map((each) => each.word));
  return found;
}

function signatureUnder(grid: Grid, caption: Word, area: Rect, captions: readonly Word[]): TandaTangan {
  const below = captions.filter((other) => other.row > caption.row && Math.abs(other.column - caption.column) <= 2).map((other) => other.row - 1);
  const bottom = Math.min(area.bottom, caption.row + DEPTH, ...below);
  const beside = captions.filter((other) => Math.abs(other.row - caption.row) <= STAGGER && other.column > caption.column).map((other) => other.column - 1);
  const before = captions.filter((other) => Math.abs(other.row - caption.row) <= STAGGER && other.column < caption.column).map((other) => other.column + 1);
  const left = Math.max(area.left, caption.column - 1, ...before);
  const right = Math.min(area.right, caption.column + 4, ...beside);
  let nama: Field<string> | undefined;
  let nip: Field<string> | undefined;
  for (let row = caption.row + 1; row <= bottom && !nip; row++) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (isEmptyCell(value)) continue;
      const text = squeeze(String(value));
      if (NIP.test(text)) {
        const rest = text.replace(NIP, "").trim();
        nip = rest === "" ? nextFilled(grid, row, column + 1, right + 2) : textField(grid, row, column, rest);
      } else if (!nama && typeof value === "string" && /\p{L}{2}/u.test(text) && !/^tanggal/i.test(text)) {
        nama = textField(grid, row, column);
      } else if (nama && /^'?[\d\s.]{15,}$/.test(text)) {
        nip = textField(grid, row, column);
      }
      break;
    }
  }
  const at = cellRef(grid.sheet, caption.row, caption.column);
  const blank = (row: number): Field<string> => ({ state: "blank", at: cellRef(grid.sheet, row, caption.column), written: null });
  return { at, nama: nama ?? blank(Math.min(area.bottom, caption.row + 4)), nip: nip ?? blank(Math.min(area.bottom, caption.row + 5)) };
}

function nextFilled(grid: Grid, row: number, from: number, to: number): Field<string> | undefined {
  for (let column = from; column <= to; column++) {
    const value = valueAt(grid, row, column);
    if (!isEmptyCell(value) && !/^[:：]+$/.test(String(value))) return textField(grid, row, column, squeeze(String(value)).replace(/^[:：\s]+/, ""));
  }
  return undefined;
}

/** The date of signing: "Sumber Jaya, 31 Desember 2018", or a date cell beside a place; the last one in the area. */
export function readTanggalTandaTangan(view: View, area: Rect, at: CellRef): Field<CivilDate> {
  let found: Field<CivilDate> | undefined;
  for (const word of wordsIn(view, area)) {
    const reading = parseDate(word.text);
    const placeAndDate = reading.ok || reading.problem === "impossible";
    if (placeAndDate && word.text.length < 60) found = dateField(view.grid, word.row, word.column);
    else if (!found && /^[\p{L}\s.]{2,30},[\s.…_-]*(20[\s.…_]*)?$/u.test(word.text)) found = { state: "blank", at: cellRef(view.grid.sheet, word.row, word.column), written: word.text };
  }
  return found ?? absent(at);
}
