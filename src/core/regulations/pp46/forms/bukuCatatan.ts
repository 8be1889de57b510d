import { readNumber } from "../../../base/number";
import { letters, squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type CellRef, type Grid } from "../../../sheet/grid";
import { headsMet, titleMet } from "../../../sheet/layout/evidence";
import { findTables, type FoundTable } from "../../../sheet/layout/findTables";
import { readItems, type Item } from "../../../sheet/layout/readItems";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { absent, dateField, isErrorText, numberField, textField } from "../../../sheet/readField";
import { isEmptyCell, mentions, viewOf } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { placesOf, readFormulir, usedRect, type Place } from "../../umum/formulir";
import { captionOf, withoutEnumerator } from "../../umum/identitas";
import { ASPEK } from "./penilaianPrestasi";
import type { AspekPerilaku, BukuCatatan, CatatanPerilaku } from "./types";

type Kolom = "nomor" | "tanggal" | "uraian" | "penilai";

export const bukuCatatan: TableLayout<Kolom> = {
  item: "tanggal",
  token: /tanggal|tgl/,
  columns: [
    { id: "nomor", heading: { printed: "NO", also: ["NOMOR", "NO URUT"] }, each: "item", kind: "text" },
    { id: "tanggal", heading: { printed: "TANGGAL", also: ["TGL", "HARI TANGGAL", "TANGGAL PENILAIAN"] }, each: "item", kind: "text", required: true },
    { id: "uraian", heading: { printed: "URAIAN", also: ["URAIAN PERILAKU*", "URAIAN CATATAN*", "CATATAN*"] }, each: "row", kind: "text", required: true },
    { id: "penilai", heading: { printed: "NAMA/NIP DAN PARAF PEJABAT PENILAI", also: ["NAMA/NIP*", "NAMA NIP*", "NAMA DAN NIP*", "PARAF PEJABAT PENILAI", "PEJABAT PENILAI"] }, each: "row", kind: "text", required: true },
  ],
  sections: [],
};

interface Layout {
  readonly table: FoundTable<Kolom>;
  readonly place: Place;
}

export const bukuCatatanLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "uraian") && !mentions(view, "bukucatatan")) return [];
    const tables = findTables(view, bukuCatatan);
    return placesOf(view, tables).flatMap((place, index) => {
      const table = tables[index];
      if (!table) return [];
      const title = place.titles.find(({ key }) => key.includes("bukucatatan"));
      const layout: Layout = { table, place };
      const heads = [...table.columns.values()].map(({ heading }) => heading.text).join(", ");
      return [{ rect: usedRect(view, place.area), confidence: title ? 0.95 : 0.6, evidence: [titleMet(title), headsMet(heads)], layout }];
    });
  },

  read(grid: Grid, found: FoundForm): BukuCatatan {
    const view = viewOf(grid);
    const { table, place } = found.layout as Layout;
    const penilai = table.columns.get("penilai");
    const { items, end } = readItems(view, table, bukuCatatan, place.area.bottom + 1, (words) => words.some((word) => captionOf(word) !== undefined && word.column < (penilai?.from ?? Infinity)));
    return {
      ...readFormulir(view, place, table.headTop, end, table.heading),
      tabel: cellRef(grid.sheet, table.heading.row, table.heading.column),
      catatan: items.map((item) => noteOf(grid, table, item)),
    };
  },
};

/** A line of a note: a text of its own cell, or one of several lines in a cell, with the cells to its right. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The last column in which a value of it may stand; its own when the cell holds several lines. */
  readonly last: number;
}

function noteOf(grid: Grid, table: FoundTable<Kolom>, { row, rows }: Item): CatatanPerilaku {
  const place = (id: Kolom): CellRef => cellRef(grid.sheet, row, table.columns.get(id)?.from ?? table.heading.column);
  const lines = linesOf(grid, table, rows);
  const find = (pattern: RegExp) => lines.find(({ text }) => pattern.test(letters(withoutEnumerator(text))));
  const value = (line: Line | undefined): Field<number> => (line ? numberOf(grid, line) : absent(place("uraian")));
  const aspek = ASPEK.map((pattern): AspekPerilaku => {
    const line = find(pattern);
    return line ? { nilai: numberOf(grid, line), sebutan: wordOf(grid, line) } : { nilai: absent(place("uraian")), sebutan: absent(place("uraian")) };
  });
  return {
    at: place("uraian"),
    tanggal: dateField(grid, row, table.columns.get("tanggal")?.from ?? table.heading.column),
    nilaiSkp: value(lines.find(({ text }) => /\b(skp|sasaran kerja)\b/i.test(text) && /=|:|adalah|sebesar/i.test(text) && /\d/.test(afterSign(text)))),
    perilaku: aspek,
    jumlahPerilaku: value(find(/^jumlah/)),
    rataRataPerilaku: value(find(/^(nilai)?ratarata/)),
    ...assessorOf(grid, table, rows),
  };
}

function linesOf(grid: Grid, table: FoundTable<Kolom>, rows: readonly number[]): readonly Line[] {
  const span = table.columns.get("uraian");
  if (!span) return [];
  const lines: Line[] = [];
  for (const row of rows) {
    for (let column = span.from; column <= span.to; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string" || isEmptyCell(value)) continue;
      const parts = value.split(/\r?\n/).filter((part) => squeeze(part) !== "");
      for (const part of parts) lines.push({ row, column, text: squeeze(part), last: parts.length > 1 ? column : span.to });
    }
  }
  return lines;
}

const afterSign = (text: string): string => /(?:=|:|adalah|sebesar)\s*([^=:]*)$/i.exec(text)?.[1] ?? "";

/** The number behind "=" or ":" in the line itself, else that of the next cells. */
function numberOf(grid: Grid, { row, column, text, last }: Line): Field<number> {
  const own = /(-?\d[\d.,]*)/.exec(afterSign(text))?.[1]?.replace(/[.,]$/, "");
  const at = cellRef(grid.sheet, row, column);
  if (own !== undefined) {
    const reading = readNumber(own);
    const written = valueAt(grid, row, column);
    if (reading.ok) return { state: "filled", at, value: reading.value, written, fromText: true };
    return { state: "unreadable", at, written, reason: reading.problem };
  }
  for (let next = column + 1; next <= last; next++) {
    const value = valueAt(grid, row, next);
    if (isEmptyCell(value) || /^[=:]+$/.test(String(value).trim())) continue;
    if (typeof value === "number" || /^=?\s*-?\d/.test(String(value)) || isErrorText(value)) return numberField(grid, row, next);
  }
  return { state: "blank", at: cellRef(grid.sheet, row, Math.min(last, column + 1)), written: null };
}

/** "(Baik)" behind the value, in its cell or one of the next. */
function wordOf(grid: Grid, { row, column, text, last }: Line): Field<string> {
  const own = /\(\s*(\p{L}[\p{L}\s]*?)\s*\)\s*$/u.exec(text)?.[1];
  if (own !== undefined) return textField(grid, row, column, own);
  for (let next = column + 1; next <= last; next++) {
    const word = /^\(?\s*(\p{L}[\p{L}\s]*?)\s*\)?$/u.exec(squeeze(String(valueAt(grid, row, next) ?? "")))?.[1];
    if (word !== undefined) return textField(grid, row, next, word);
  }
  return absent(cellRef(grid.sheet, row, column));
}

/** Name and NIP beside a note, one under another or in one cell. */
function assessorOf(grid: Grid, table: FoundTable<Kolom>, rows: readonly number[]): Pick<CatatanPerilaku, "namaPenilai" | "nipPenilai"> {
  const span = table.columns.get("penilai");
  const blank: Field<string> = { state: "blank", at: cellRef(grid.sheet, rows[0] ?? table.headBottom + 1, span?.from ?? table.heading.column), written: null };
  let nama: Field<string> | undefined;
  let nip: Field<string> | undefined;
  if (span) {
    for (const row of rows) {
      for (let column = span.from; column <= span.to; column++) {
        for (const part of String(valueAt(grid, row, column) ?? "").split(/\r?\n|\/(?=\s*NIP)/i)) {
          const text = squeeze(part);
          const digits = text.replace(/^nip[\s.:]*/i, "");
          if (/^'?[\d\s.]{15,}$/.test(digits)) nip ??= textField(grid, row, column, digits);
          else if (/\p{L}{2}/u.test(text) && !/^(nip|pejabat|paraf|atasan)\b/i.test(text)) nama ??= textField(grid, row, column, text);
        }
      }
    }
  }
  return { namaPenilai: nama ?? blank, nipPenilai: nip ?? blank };
}
