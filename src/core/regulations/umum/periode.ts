import { parsePeriode } from "../../base/periode";
import { fromSerial } from "../../base/civilDate";
import { squeeze } from "../../base/words";
import type { Field } from "../../sheet/field";
import { cellRef, valueAt, type CellRef, type Rect } from "../../sheet/grid";
import { absent } from "../../sheet/readField";
import { isEmptyCell, wordsIn, type View } from "../../sheet/view";
import type { Periode } from "../regulation";

const LABEL = /^jangkawaktu|^periode|^masapenilaian|^(bulan|tahun)penilaian|^penilaianperiode/;
/** A line of its own that is a period without any label, as "JANUARI S.D. DESEMBER 2018" under a title. */
const BARE = /(?:\b(?:s\.?\s*\/?\s*d\.?|sampai(?: dengan)?)|[-–])\s/i;
/** A year, or a part of one, as a line of its own or at the end of a title: "TAHUN 2017", "EVALUASI KINERJA PEGAWAI TRIWULAN II TAHUN 2024". */
const YEAR_LINE = /^(?:(?:formulir|pengukuran|penilaian|capaian|rencana|sasaran|evaluasi|dokumen|daftar|rekap\w*|nilai|hasil|laporan|prestasi)\b.*\s)?(?:tahun|triwulan|semester|caturwulan)\b.{0,40}\d{4}$/i;
/** "PP NOMOR 46 TAHUN 2011" is no period. */
const OF_LAW = /\b(?:nomor|no|peraturan|pp|perka|permen\w*|undang|uu|edaran)\b/i;

/** The assessment period of a form: the line "Jangka Waktu Penilaian …" and the cells beside and below it. */
export function readPeriode(view: View, area: Rect, at: CellRef): Field<Periode> {
  const { grid } = view;
  const words = wordsIn(view, area);
  // "PERIODE: TRIWULAN IV-AKHIR" may stand over "PERIODE PENILAIAN: …": a line that tells no period is only kept in mind.
  let told: Field<Periode> | undefined;
  for (const word of words) {
    if (!LABEL.test(word.key)) continue;
    const own = parsePeriode(word.text);
    if (own.ok) return filled(cellRef(grid.sheet, word.row, word.column), own, word.text);
    if (own.problem !== "not-a-period") return unreadable(cellRef(grid.sheet, word.row, word.column), word.text, own.problem);
    const near = beside(view, word.row, word.column, area) ?? beside(view, word.row + 1, word.column - 1, { ...area, right: Math.min(area.right, word.column + 8) });
    if (near) {
      const reading = parsePeriode(`${word.text} ${near.text}`);
      if (reading.ok) return filled(near.at, reading, near.text);
      if (reading.problem !== "not-a-period") return unreadable(near.at, near.text, reading.problem);
      told ??= unreadable(near.at, near.text, "not-a-period");
      continue;
    }
    const rest = word.text.replace(/^[^:]*:?/, "").trim();
    const here = cellRef(grid.sheet, word.row, word.column);
    told ??= /\d/.test(rest) ? unreadable(here, word.text, "not-a-period") : { state: "blank", at: here, written: word.text };
  }
  if (told) return told;
  for (const word of words) {
    if (word.text.length > 80 || !BARE.test(word.text)) continue;
    const reading = parsePeriode(word.text);
    if (reading.ok) return filled(cellRef(grid.sheet, word.row, word.column), reading, word.text);
    if (reading.problem === "impossible") return unreadable(cellRef(grid.sheet, word.row, word.column), word.text, reading.problem);
  }
  for (const word of words) {
    if (word.text.length > 110 || !YEAR_LINE.test(word.text) || OF_LAW.test(word.text)) continue;
    const reading = parsePeriode(word.text);
    if (reading.ok) return filled(cellRef(grid.sheet, word.row, word.column), reading, word.text);
  }
  return absent(at);
}

/** The texts and dates of a row, to the right of a cell, as one text; undefined when there are none. */
function beside(view: View, row: number, column: number, area: Rect): { readonly at: CellRef; readonly text: string } | undefined {
  const { grid } = view;
  const pieces: string[] = [];
  let first: number | undefined;
  let last = column;
  for (let c = column + 1; c <= Math.min(area.right, column + 14); c++) {
    const value = valueAt(grid, row, c);
    if (isEmptyCell(value)) continue;
    const date = typeof value === "number" && value > 36526 && value < 73051 ? fromSerial(value) : undefined;
    const text = date ?? squeeze(String(value));
    if (/^[:：]+$/.test(text)) continue;
    if (!/\d|januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|nop?v?ember|desember|s\.?\s*\/?d|sampai|bulan|bln/i.test(text)) break;
    first ??= c;
    last = c;
    pieces.push(text);
  }
  if (first === undefined) return undefined;
  return { at: { sheet: grid.sheet, rect: { top: row, left: first, bottom: row, right: last } }, text: pieces.join(" ") };
}

function filled(at: CellRef, reading: Periode, written: string): Field<Periode> {
  return { state: "filled", at, written, value: { dari: reading.dari, sampai: reading.sampai } };
}

function unreadable(at: CellRef, written: string, problem: "impossible" | "reversed" | "not-a-period"): Field<Periode> {
  const reason = { impossible: "impossible-date", reversed: "reversed-period", "not-a-period": "not-a-period" }[problem];
  return { state: "unreadable", at, written, reason };
}
