import { letters } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type CellRef, type Grid, type Rect } from "../../../sheet/grid";
import { partsMet, titleMet } from "../../../sheet/layout/evidence";
import { isHeading, type Heading } from "../../../sheet/layout/heading";
import { textField } from "../../../sheet/readField";
import { isEmptyCell, mentions, viewOf, type View, type Word } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { placesOf, readFormulir, usedRect, type Formulir, type Place } from "../../umum/formulir";
import { captionOf, withoutEnumerator } from "../../umum/identitas";

/** The three lists of Lampiran SKP, in the order of the form. */
export const DAFTAR_LAMPIRAN = ["dukungan", "skema", "konsekuensi"] as const;
export type DaftarLampiran = (typeof DAFTAR_LAMPIRAN)[number];

export const HEADINGS: Readonly<Record<DaftarLampiran, Heading>> = {
  dukungan: { printed: "DUKUNGAN SUMBER DAYA", also: ["DUKUNGAN SUMBER DAYA*", "SUMBER DAYA YANG DIBUTUHKAN"] },
  skema: { printed: "SKEMA PERTANGGUNGJAWABAN", also: ["SKEMA PERTANGGUNGJAWABAN*", "SKEMA PERTANGGUNG JAWABAN"] },
  konsekuensi: { printed: "KONSEKUENSI", also: ["KONSEKUENSI*"] },
};

/** One list: its heading, and what stands under it. */
export interface Daftar {
  readonly at: CellRef;
  readonly isi: readonly Field<string>[];
}

/** `permen6/lampiran-skp`. */
export interface Lampiran extends Formulir {
  readonly daftar: Partial<Record<DaftarLampiran, Daftar>>;
}

interface Head {
  readonly daftar: DaftarLampiran;
  readonly word: Word;
}

interface Layout {
  readonly place: Place;
  readonly heads: readonly Head[];
}

function headsOn(view: View): readonly Head[] {
  return view.words.flatMap((word) => {
    if (!/dukungan|sumberdaya|skema|konsekuensi/.test(word.key)) return [];
    const key = letters(withoutEnumerator(word.text));
    const daftar = DAFTAR_LAMPIRAN.find((each) => isHeading(key, HEADINGS[each]));
    return daftar ? [{ daftar, word }] : [];
  });
}

function layoutsOn(view: View): readonly Layout[] {
  if (!mentions(view, "skema") && !mentions(view, "dukungan") && !mentions(view, "konsekuensi")) return [];
  const groups: Head[][] = [];
  for (const head of headsOn(view)) {
    const group = groups[groups.length - 1];
    if (group && !group.some(({ daftar }) => daftar === head.daftar)) group.push(head);
    else groups.push([head]);
  }
  // One heading alone may stand anywhere.
  const forms = groups.filter((group) => group.length > 1);
  const places = placesOf(
    view,
    forms.map((group) => ({ headTop: group[0]?.word.row ?? 0, headBottom: group[group.length - 1]?.word.row ?? 0, left: Math.min(...group.map(({ word }) => word.column)), right: view.columnEnd })),
  );
  return forms.flatMap((heads, index) => {
    const place = places[index];
    return place ? [{ heads, place }] : [];
  });
}

export const lampiranLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    return layoutsOn(view).map((layout) => ({
      rect: usedRect(view, layout.place.area),
      confidence: 0.6 + 0.1 * layout.heads.length + (layout.place.titles.some(({ key }) => /^lampiran/.test(key)) ? 0.05 : 0),
      evidence: [titleMet(layout.place.titles[0]), partsMet(layout.heads.map(({ word }) => word.text).join(", "))],
      layout,
    }));
  },

  read(grid: Grid, found: FoundForm): Lampiran {
    const view = viewOf(grid);
    const { heads, place } = found.layout as Layout;
    const [first] = heads;
    const last = heads[heads.length - 1];
    if (!first || !last) throw new Error("a lampiran has headings");
    const end = endOfLists(view, place.area, last.word.row);
    const daftar = Object.fromEntries(heads.map((head, index) => [head.daftar, readList(grid, place.area, head.word, heads[index + 1]?.word.row ?? end)]));
    return { ...readFormulir(view, place, first.word.row, end, first.word), daftar };
  },
};

/** First row of the signatures. */
function endOfLists(view: View, area: Rect, from: number): number {
  for (let row = from + 1; row <= area.bottom; row++) {
    if (!view.wordsOf(row).some((word) => captionOf(word) !== undefined)) continue;
    const above = view.wordsOf(row - 1);
    return above.length === 1 && /,/.test(above[0]?.text ?? "") ? row - 1 : row;
  }
  return area.bottom + 1;
}

/** Texts under a heading; a number before them is none, nor are dots. */
function readList(grid: Grid, area: Rect, head: Word, end: number): Daftar {
  const isi: Field<string>[] = [];
  for (let row = head.row + 1; row < end; row++) {
    for (let column = Math.max(area.left, grid.left); column <= area.right; column++) {
      const value = valueAt(grid, row, column);
      if (isEmptyCell(value) || /^\(?\d{1,2}[.)]*$/.test(String(value).trim())) continue;
      isi.push(textField(grid, row, column));
      break;
    }
  }
  const at = cellRef(grid.sheet, head.row, head.column);
  return { at, isi: isi.length > 0 ? isi : [{ state: "blank", at: cellRef(grid.sheet, head.row + 1, head.column), written: null }] };
}
