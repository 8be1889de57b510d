import type { Field } from "../../../sheet/field";
import { cellRef, type Grid, type Rect } from "../../../sheet/grid";
import { labelsMet, titleMet } from "../../../sheet/layout/evidence";
import { labelled } from "../../../sheet/layout/labelled";
import { absent, choiceField, numberField } from "../../../sheet/readField";
import { viewOf, wordsIn, type View, type Word } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { readFormulir, usedRect, type Place } from "../../umum/formulir";
import { readKategori } from "../kategori";
import { KATEGORI } from "../parameters";
import { isPenutup, keyOf, labelKey, lastNumber, numberColumns } from "./angka";
import { bloksOn } from "./blok";
import type { Integrasi } from "./types";

const PERTAMA = /^(periode)?(bulan)?(0?1)?januari(2021)?(sd|sampai(dengan)?|hingga|s)?(30|31)?juni(tahun)?(2021)?$|^semester(1|i|pertama)(tahun)?(2021)?$/;
const KEDUA = /^(periode)?(bulan)?(0?1)?juli(2021)?(sd|sampai(dengan)?|hingga|s)?(30|31)?desember(tahun)?(2021)?$|^semester(2|ii|kedua)(tahun)?(2021)?$/;
const TAHUN = /^(nilai)?(akhir)?(kinerja|integrasi)?(pegawai)?(tahun)?(2021)?$/;
const IS_TAHUN = /^nilai(akhir|kinerja|integrasi)|^(nilai)?rata(rata)?|^integrasi/;
const PREDIKAT = { printed: "PREDIKAT KINERJA", also: ["PREDIKAT", "PREDIKAT KINERJA PEGAWAI", "PREDIKAT KINERJA TAHUN 2021", "PREDIKAT TAHUN 2021", "PREDIKAT KINERJA PEGAWAI TAHUN"] } as const;
/** Rows from the first half to the second, and on to the value of the year. */
const APART = 4;
const TO_TOTAL = 5;
/** Headings over a value as it was by PP 46. */
const ASLI = /prestasi|ppk|pp46|skpdanperilaku|sebelumkonversi|nilaiasli|nilaiawal|nilaimentah/;

export interface Paruh {
  /** First row of the table: that of its headings. */
  readonly headTop: number;
  readonly pertama: Word;
  readonly kedua: Word;
  readonly tahun: Word | undefined;
}

/** The two halves of 2021, each with a number in its row, one under the other. */
export function paruhsOn(view: View): readonly Paruh[] {
  const right = view.columnEnd;
  const valued = (word: Word) => numberColumns(view.grid, word.row, word.column + 1, right).length > 0;
  return view.words.flatMap((pertama) => {
    if (!PERTAMA.test(keyOf(pertama))) return [];
    const kedua = wordsIn(view, { top: pertama.row + 1, bottom: pertama.row + APART, left: pertama.column - 1, right: pertama.column + 1 }).find((word) => KEDUA.test(keyOf(word)));
    if (!kedua || !(valued(pertama) || valued(kedua))) return [];
    const tahun = wordsIn(view, { top: kedua.row + 1, bottom: kedua.row + TO_TOTAL, left: 0, right }).find((word) => IS_TAHUN.test(labelKey(word)) && (TAHUN.test(labelKey(word)) || /rata|integrasi|2021/.test(labelKey(word))));
    const head = wordsIn(view, { top: Math.max(0, pertama.row - APART), bottom: pertama.row - 1, left: pertama.column - 1, right: pertama.column + 1 }).find((word) => /^periode$|^semester$|^masa/.test(keyOf(word)));
    return [{ headTop: head?.row ?? pertama.row, pertama, kedua, tahun }];
  });
}

interface Layout {
  readonly paruh: Paruh;
  readonly place: Place;
}

/** The heading over a column of the table. */
function headOver(view: View, paruh: Paruh, column: number): string {
  const heads = wordsIn(view, { top: Math.max(0, paruh.pertama.row - APART), bottom: paruh.pertama.row - 1, left: paruh.pertama.column + 1, right: column });
  return heads.filter((word) => word.column <= column).sort((a, b) => b.column - a.column || b.row - a.row)[0]?.key ?? "";
}

export const integrasiLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    return bloksOn(view).flatMap((blok) => {
      if (blok.jenis !== "integrasi") return [];
      const { paruh, place } = blok;
      const [title] = place.titles;
      return [{ rect: usedRect(view, place.area), confidence: title ? 0.95 : 0.8, evidence: [titleMet(title), labelsMet(paruh.pertama, paruh.kedua)], layout: { paruh, place } satisfies Layout }];
    });
  },

  read(grid: Grid, found: FoundForm): Integrasi {
    const view = viewOf(grid);
    const { paruh, place } = found.layout as Layout;
    const { pertama, kedua, tahun } = paruh;
    const { right } = place.area;
    const at = cellRef(grid.sheet, pertama.row, pertama.column);
    const columns = numberColumns(grid, pertama.row, pertama.column + 1, right);
    const asli = columns.find((column) => ASLI.test(headOver(view, paruh, column))) ?? (columns.length > 1 ? columns[0] : undefined);
    const konversi = columns.filter((column) => column !== asli).pop();
    const after: Rect = { ...place.area, top: kedua.row + 1 };
    const last = (tahun ?? kedua).row;
    const value = (column: number | undefined): Field<number> => (column === undefined ? absent(at) : numberField(grid, pertama.row, column));
    const blankAt = columns[columns.length - 1] ?? pertama.column + 1;
    const formulir = readFormulir(view, place, paruh.headTop, last + 1, pertama);
    return {
      ...formulir,
      // Its halves are its period, whether or not a line above says so.
      periode: formulir.periode.state === "filled" ? formulir.periode : { state: "filled", at, written: null, value: { dari: "2021-01-01", sampai: "2021-12-31" } },
      nilaiPp46: value(asli),
      nilaiKonversi: columns.length === 0 ? { state: "blank", at: cellRef(grid.sheet, pertama.row, blankAt), written: null } : value(konversi),
      nilaiPp30: lastNumber(view, kedua, right, blankAt),
      nilaiIntegrasi: tahun ? lastNumber(view, tahun, right, blankAt) : absent(at),
      predikat: choiceField(labelled(view, after, PREDIKAT, isPenutup)?.text ?? absent(at), readKategori, KATEGORI),
    };
  },
};
