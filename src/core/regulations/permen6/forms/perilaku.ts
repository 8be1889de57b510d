import { squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type Grid, type Rect } from "../../../sheet/grid";
import { isHeading } from "../../../sheet/layout/heading";
import { absent, choiceField, textField } from "../../../sheet/readField";
import { isEmptyCell, wordsIn, type View } from "../../../sheet/view";
import { withoutEnumerator } from "../../umum/identitas";
import { letters } from "../../../base/words";
import { RATING, readRating, type Rating } from "../predikat";
import { label } from "./hasilKerja";
import type { NilaiPerilaku, Perilaku } from "./types";

/** The seven values, in the order of the form, and the letters that each begins with in workbooks. */
export const NILAI_PERILAKU = ["Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif", "Kolaboratif"] as const;

/** What each value means, as the form lists it under its name. */
export const PANDUAN_PERILAKU = {
  panduan: {
    "Berorientasi Pelayanan": ["Memahami dan memenuhi kebutuhan masyarakat", "Ramah, cekatan, solutif, dan dapat diandalkan", "Melakukan perbaikan tiada henti"],
    Akuntabel: ["Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi", "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien", "Tidak menyalahgunakan kewenangan jabatan"],
    Kompeten: ["Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah", "Membantu orang lain belajar", "Melaksanakan tugas dengan kualitas terbaik"],
    Harmonis: ["Menghargai setiap orang apa pun latar belakangnya", "Suka menolong orang lain", "Membangun lingkungan kerja yang kondusif"],
    Loyal: ["Memegang teguh ideologi Pancasila, UUD 1945, setia kepada NKRI serta pemerintahan yang sah", "Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara", "Menjaga rahasia jabatan dan negara"],
    Adaptif: ["Cepat menyesuaikan diri menghadapi perubahan", "Terus berinovasi dan mengembangkan kreativitas", "Bertindak proaktif"],
    Kolaboratif: ["Memberi kesempatan kepada berbagai pihak untuk berkontribusi", "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah", "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama"],
  },
  cite: { source: "permen6", at: "Lampiran, perilaku kerja BerAKHLAK" },
} as const;

const BEGINS: readonly RegExp[] = [/^(ber)?orientasi(pada)?pelayanan/, /^akuntab/, /^kompet[ea]n/, /^harmoni/, /^loyal/, /^adapti[fv]/, /^[ck]ol+aborati/];
/** Letters looked at: a value and its guide lines may share a cell. */
const HEAD = 60;
export const LABEL_EKSPEKTASI = "Ekspektasi Khusus Pimpinan:";
const EKSPEKTASI = /^eks?pe[kc]?s?tasikhusus/;
export const UMPAN_BALIK = { printed: "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", also: ["UMPAN BALIK*"] } as const;
const RATING_COLUMN = { printed: "RATING", also: ["PENILAIAN", "EKSPEKTASI", "RATING NILAI"] } as const;

interface Found {
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/** The block PERILAKU KERJA in an area: seven values, what the leader expects, and on the evaluasi the feedback. */
export function readPerilaku(view: View, area: Rect): Perilaku {
  const { grid } = view;
  const caption = wordsIn(view, area).find((word) => isHeading(letters(withoutEnumerator(word.text)), label.perilaku));
  const values = valuesIn(grid, { ...area, top: caption?.row ?? area.top });
  const [first] = values;
  if (!first) return { at: caption && cellRef(grid.sheet, caption.row, caption.column), nilai: [] };
  const top = caption?.row ?? Math.max(area.top, first.row - 2);
  const heads = wordsIn(view, { ...area, top, bottom: first.row });
  const feedback = heads.find((word) => isHeading(word.key, UMPAN_BALIK) && word.column > first.column);
  const rating = heads.find((word) => isHeading(word.key, RATING_COLUMN) && word.column > first.column);
  const columns = { feedback: feedback?.column, rating: rating?.column };
  const nilai = values.map((each, index) => valueAtRow(view, area, each, values[index + 1]?.row ?? endOfLast(view, area, each), columns));
  return { at: cellRef(grid.sheet, caption?.row ?? first.row, caption?.column ?? first.column), nilai };
}

/** Each value once, where its name begins a cell. */
function valuesIn(grid: Grid, area: Rect): readonly Found[] {
  const found: Found[] = [];
  for (let row = Math.max(area.top, grid.top); row <= Math.min(area.bottom, grid.top + grid.values.length - 1) && found.length < BEGINS.length; row++) {
    const cells = grid.values[row - grid.top] ?? [];
    for (let column = Math.max(area.left, grid.left); column <= Math.min(area.right, grid.left + cells.length - 1); column++) {
      const value = cells[column - grid.left];
      if (typeof value !== "string") continue;
      const key = letters(withoutEnumerator(squeeze(value.slice(0, HEAD))));
      const index = BEGINS.findIndex((pattern) => pattern.test(key));
      if (index < 0 || found.some((each) => each.index === index)) continue;
      found.push({ index, row, column });
      break;
    }
  }
  return found;
}

/** First row below the last value: of the next label, else a few rows on. */
function endOfLast(view: View, area: Rect, last: Found): number {
  const stop = wordsIn(view, { ...area, top: last.row + 1 }).find((word) => /^(rating|predikat|pegawai|pejabat|catatan|dukungan|skema|konsekuensi)/.test(letters(withoutEnumerator(word.text))));
  return Math.min(area.bottom + 1, stop?.row ?? last.row + 8);
}

function valueAtRow(view: View, area: Rect, { index, row, column }: Found, end: number, columns: { readonly feedback: number | undefined; readonly rating: number | undefined }): NilaiPerilaku {
  const { grid } = view;
  const at = cellRef(grid.sheet, row, column);
  const rows: Rect = { top: row, left: column, bottom: Math.max(row, end - 1), right: area.right };
  return {
    nilai: NILAI_PERILAKU[index] ?? "",
    at,
    ekspektasi: ekspektasiIn(grid, rows) ?? absent(at),
    umpanBalik: columns.feedback === undefined ? absent(at) : firstText(grid, rows, columns.feedback),
    rating: columns.rating === undefined ? absent(at) : choiceField<Rating>(firstText(grid, rows, columns.rating), readRating, RATING),
  };
}

function firstText(grid: Grid, rows: Rect, column: number): Field<string> {
  for (let row = rows.top; row <= rows.bottom; row++) if (!isEmptyCell(valueAt(grid, row, column))) return textField(grid, row, column);
  return { state: "blank", at: cellRef(grid.sheet, rows.top, column), written: null };
}

/** «Ekspektasi Khusus Pimpinan:» and what follows it in its cell, else the next text below or to the right. */
function ekspektasiIn(grid: Grid, rows: Rect): Field<string> | undefined {
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (let column = rows.left; column <= rows.right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string") continue;
      const text = squeeze(value);
      if (!EKSPEKTASI.test(letters(text.slice(0, HEAD)))) continue;
      const rest = text.replace(/^[^:：]*(?:[:：]|pimpinan|atasan)\s*/i, "").trim();
      if (rest !== "") return textField(grid, row, column, rest);
      for (let below = row + 1; below <= rows.bottom; below++) if (!isEmptyCell(valueAt(grid, below, column))) return textField(grid, below, column);
      return { state: "blank", at: cellRef(grid.sheet, row, column), written: value };
    }
  }
  return undefined;
}
