import { letters } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type Grid, type Rect } from "../../../sheet/grid";
import { titleMet } from "../../../sheet/layout/evidence";
import { isHeading, type Heading } from "../../../sheet/layout/heading";
import { absent, numberField } from "../../../sheet/readField";
import { isEmptyCell, mergeAt, viewOf, wordsIn, type View, type Word } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { readFormulir, usedRect, type Place } from "../../umum/formulir";
import { titlesOf } from "../../umum/judul";
import { keyOf, labelKey, lastNumber, numberColumns } from "./angka";
import { bloksOn } from "./blok";
import type { AspekPerilaku, PenilaianPerilaku } from "./types";

/** The five aspects, in the order of the form; kepemimpinan for those who lead. */
export const ASPEK_PERILAKU = ["Orientasi Pelayanan", "Komitmen", "Inisiatif Kerja", "Kerja Sama", "Kepemimpinan"] as const;
const BEGINS: readonly RegExp[] = [/^orientasi(pada)?pelayanan/, /^komitmen/, /^inisiatif/, /^kerjasama/, /^kepemimpinan/];
const INISIATIF = 2;
/** Aspects of PP 46, which PP 30 does not have. */
const OTHER_REGIME = /^(integritas|di?s?i?s?plin)$/;
/** An aspect's name; a longer text is a sentence. */
const LONGEST_NAME = 60;
/** Rows between two aspects: their five situations. */
const APART = 12;
/** Aspects that make the block, at least. */
const LEAST = 3;

/** Situations of an aspect, each with its level. */
export const SITUASI = 5;
export const HEAD: Heading = { printed: "ASPEK PERILAKU", also: ["ASPEK PERILAKU KERJA", "PERILAKU KERJA", "ASPEK", "ASPEK PENILAIAN PERILAKU", "PERILAKU"] };
export const NILAI: Heading = { printed: "NILAI", also: ["NILAI PERILAKU", "NILAI PERILAKU KERJA", "NILAI ASPEK", "NILAI AKHIR", "NILAI ASPEK PERILAKU"] };
export const LEVEL: Heading = { printed: "LEVEL", also: ["LEVEL PERILAKU", "LEVEL PENILAIAN", "RATA RATA LEVEL", "LEVEL RATA RATA", "LEVEL SITUASI", "SITUASI", "LEVEL SETIAP SITUASI", "LEVEL YANG DINILAI"] };
const STANDAR: Heading = { printed: "STANDAR", also: ["STANDAR LEVEL", "LEVEL STANDAR", "STANDAR PERILAKU", "LEVEL YANG DIPERSYARATKAN", "STANDAR LEVEL PERILAKU"] };
export const MIN: Heading = { printed: "STANDAR MIN", also: ["MIN", "STANDAR MINIMAL", "STANDAR MINIMUM", "LEVEL MIN", "STANDAR TERENDAH", "STANDAR BAWAH"] };
export const MAKS: Heading = { printed: "STANDAR MAKS", also: ["MAKS", "MAX", "STANDAR MAX", "STANDAR MAKSIMAL", "STANDAR MAKSIMUM", "LEVEL MAKS", "STANDAR TERTINGGI", "STANDAR ATAS"] };
const TOTALS: readonly RegExp[] = [/^nilaiakhir/, /^nilaiperilaku/, /^(nilai)?rata(rata)?/];

/** Aspects of one block, one under another. */
export interface Aspek {
  readonly words: readonly { readonly index: number; readonly word: Word }[];
  readonly headTop: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

function indexOf(word: Word): number {
  return word.text.length > LONGEST_NAME ? -1 : BEGINS.findIndex((pattern) => pattern.test(keyOf(word)));
}

/** Blocks of the aspects of PP 30 on a sheet: one with inisiatif kerja, and without those of PP 46. */
export function aspeksOn(view: View): readonly Aspek[] {
  const blocks: { index: number; word: Word }[][] = [];
  for (const word of view.words) {
    const index = indexOf(word);
    if (index < 0) continue;
    const block = blocks.find((each) => {
      const last = each[each.length - 1]?.word;
      return last !== undefined && word.row > last.row && word.row - last.row <= APART && Math.abs(word.column - last.column) <= 1 && !each.some((other) => other.index === index);
    });
    if (block) block.push({ index, word });
    else blocks.push([{ index, word }]);
  }
  return blocks.flatMap((words) => {
    const [first, last] = [words[0]?.word, words[words.length - 1]?.word];
    if (!first || !last || words.length < LEAST || !words.some(({ index }) => index === INISIATIF)) return [];
    const between = wordsIn(view, { top: first.row, bottom: last.row, left: first.column - 1, right: first.column + 1 });
    if (between.some((word) => OTHER_REGIME.test(keyOf(word)))) return [];
    const head = wordsIn(view, { top: Math.max(0, first.row - 5), bottom: first.row - 1, left: 0, right: view.columnEnd }).find((word) => isHeading(word.key, HEAD) && Math.abs(word.column - first.column) <= 2);
    return [{ words, headTop: head?.row ?? first.row, firstRow: first.row, lastRow: last.row }];
  });
}

/** Last row of the block with its totals, which follow the situations of the last aspect without a title between. */
export function endOfAspek(view: View, aspek: Aspek, limit: number): number {
  let last = aspek.lastRow;
  for (let row = aspek.lastRow + 1; row <= Math.min(limit, aspek.lastRow + APART); row++) {
    const words = view.wordsOf(row);
    if (words.length === 0) continue;
    if (titlesOf(view).some((title) => title.row === row)) break;
    const isTotal = words.some((word) => [...TOTALS, /^jumlah/].some((pattern) => pattern.test(labelKey(word))));
    if (isTotal) last = row;
    else if (last > aspek.lastRow) break;
  }
  return last;
}

interface Columns {
  readonly nilai: number | undefined;
  readonly level: readonly [number, number] | undefined;
  readonly standar: number | undefined;
  readonly min: number | undefined;
  readonly maks: number | undefined;
}

function columnsOf(view: View, aspek: Aspek): Columns {
  const [first] = aspek.words;
  const heads = wordsIn(view, { top: aspek.headTop, bottom: aspek.firstRow - 1, left: (first?.word.column ?? 0) + 1, right: view.columnEnd });
  const bare = (word: Word) => letters(word.text.replace(/\(.*?\)/g, " "));
  const find = (heading: Heading) => heads.find((word) => isHeading(word.key, heading) || isHeading(bare(word), heading));
  const level = find(LEVEL);
  return { nilai: find(NILAI)?.column, level: level && [level.column, mergeAt(view.grid, level.row, level.column).right], standar: find(STANDAR)?.column, min: find(MIN)?.column, maks: find(MAKS)?.column };
}

/** The aspects of a block; each reaches to before the next one, for its situations may stand under it. */
export function readAspek(view: View, aspek: Aspek, right: number): readonly AspekPerilaku[] {
  const columns = columnsOf(view, aspek);
  return aspek.words.map(({ index, word }, position) => {
    const next = aspek.words[position + 1]?.word.row ?? aspek.lastRow + 1;
    return aspekAt(view, index, word, Math.max(word.row, next - 1), columns, right);
  });
}

function aspekAt(view: View, index: number, word: Word, bottom: number, columns: Columns, right: number): AspekPerilaku {
  const { grid } = view;
  const at = cellRef(grid.sheet, word.row, word.column);
  const rows: Rect = { top: word.row, bottom, left: word.column + 1, right };
  const [min, maks] = standarAt(grid, word.row, columns);
  const nilai = columns.nilai === undefined ? lastIn(view, word, columns, right) : firstNumber(grid, { ...rows, left: columns.nilai, right: columns.nilai });
  return { nama: ASPEK_PERILAKU[index] ?? "", at, level: columns.level ? levelsIn(grid, { ...rows, left: columns.level[0], right: columns.level[1] }) : [], standarMin: min, standarMaks: maks, nilai };
}

/** The last number of the row that stands in no other column of the table. */
function lastIn(view: View, word: Word, { level, standar, min, maks }: Columns, right: number): Field<number> {
  const taken = (column: number) => [standar, min, maks].includes(column) || (level !== undefined && column >= level[0] && column <= level[1]);
  const columns = numberColumns(view.grid, word.row, word.column + 1, right).filter((column) => !taken(column));
  const last = columns[columns.length - 1];
  return last === undefined ? { state: "blank", at: cellRef(view.grid.sheet, word.row, word.column + 1), written: null } : numberField(view.grid, word.row, last);
}

function firstNumber(grid: Grid, rows: Rect): Field<number> {
  for (let row = rows.top; row <= rows.bottom; row++) if (!isEmptyCell(valueAt(grid, row, rows.left))) return numberField(grid, row, rows.left);
  return { state: "blank", at: cellRef(grid.sheet, rows.top, rows.left), written: null };
}

function levelsIn(grid: Grid, rows: Rect): readonly Field<number>[] {
  const levels: Field<number>[] = [];
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (let column = rows.left; column <= rows.right; column++) {
      const field = numberField(grid, row, column);
      if (field.state === "filled" || field.state === "unreadable") levels.push(field);
    }
  }
  return levels;
}

/** "3-4" in one cell, or its ends in two. */
function standarAt(grid: Grid, row: number, { standar, min, maks }: Columns): readonly [Field<number>, Field<number>] {
  if (min !== undefined && maks !== undefined) return [numberField(grid, row, min), numberField(grid, row, maks)];
  const at = cellRef(grid.sheet, row, standar ?? 0);
  if (standar === undefined) return [absent(at), absent(at)];
  const written = valueAt(grid, row, standar);
  const ends = /^\s*(\d)\s*(?:-|–|s\.?d\.?|dan|\/)\s*(\d)\s*$/.exec(String(written ?? ""));
  const end = (text: string | undefined): Field<number> => (text === undefined ? { state: "blank", at, written } : { state: "filled", at, written, value: Number(text) });
  return [end(ends?.[1]), end(ends?.[2])];
}

/** The mean of the aspects in the first of the lines that a form may have for it. */
export function totalPerilaku(view: View, aspek: Aspek, area: Rect): Field<number> {
  const rows = wordsIn(view, { ...area, top: aspek.lastRow + 1, bottom: endOfAspek(view, aspek, area.bottom) });
  for (const pattern of TOTALS) {
    const label = rows.find((word) => pattern.test(labelKey(word)));
    if (label) return lastNumber(view, label, area.right, columnsOf(view, aspek).nilai ?? label.column + 1);
  }
  const [first] = aspek.words;
  return absent(cellRef(view.grid.sheet, aspek.headTop, first?.word.column ?? 0));
}

interface Layout {
  readonly aspek: Aspek;
  readonly place: Place;
}

export const penilaianPerilakuLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    return bloksOn(view).flatMap((blok) => {
      if (blok.jenis !== "perilaku") return [];
      const { aspek, place } = blok;
      const [title] = place.titles;
      const names = aspek.words.map(({ word }) => word.text).join(", ");
      return [{ rect: usedRect(view, place.area), confidence: title ? 0.95 : 0.8, evidence: [titleMet(title), { id: `${aspek.words.length} aspek perilaku: ${names}`, en: `${aspek.words.length} aspects of behaviour: ${names}` }], layout: { aspek, place } satisfies Layout }];
    });
  },

  read(grid: Grid, found: FoundForm): PenilaianPerilaku {
    const view = viewOf(grid);
    const { aspek, place } = found.layout as Layout;
    const heading = aspek.words[0]?.word ?? { row: aspek.headTop, column: place.area.left, text: "", key: "" };
    return {
      ...readFormulir(view, place, aspek.headTop, endOfAspek(view, aspek, place.area.bottom) + 1, heading),
      aspek: readAspek(view, aspek, place.area.right),
      nilaiPerilaku: totalPerilaku(view, aspek, place.area),
    };
  },
};
