import { isNone, letters, squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type Grid } from "../../../sheet/grid";
import { absent, isErrorText, numberField, textField } from "../../../sheet/readField";
import { isEmptyCell } from "../../../sheet/view";
import { withoutEnumerator } from "../../umum/identitas";
import type { TabelKegiatan } from "./table";
import type { BagianTambahan, Tambahan } from "./types";

export interface Closing {
  readonly tugasTambahan: BagianTambahan;
  readonly kreativitas: BagianTambahan;
  readonly nilaiSkp: Field<number>;
  readonly sebutan: Field<string>;
  /** First row below the total. */
  readonly end: number;
}

const TAMBAHAN = /^(ii|iii|iv|[a-c]|[1-3])?tugastambahan/;
const KREATIVITAS = /^(ii|iii|iv|[a-c]|[1-3])?(unsur)?kreati[vf]itas/;
const NILAI = /^(nilai(capaian|akhir|skp)|jumlahnilai(capaian)?skp|capaianskp)/;
/** A sum on the way to the total, no points of a section. */
const SUM = /^(jumlah|rata|total|subtotal)/;
const SIGNATURE = /^pejabatpenilai|yangdinilai$|^mengetahui/;
/** "(tugas tambahan)", "a. Kreativitas": words of the form, not a listed task. */
const CAPTION_ONLY = /^(ii|iii|iv|[a-c]|[1-3])?(tugastambahan|kreati[vf]itas|unsurpenunjang|unsurpendukung|dan|lainnya|uraian|no|nilai|skp)*$/;

type Part = "tugasTambahan" | "kreativitas";

interface Gathered {
  at: BagianTambahan["at"];
  rows: Tambahan[];
  points: Field<number>[];
}

/** Sections II (tugas tambahan) and III (kreativitas), the total, and its sebutan, from the first row below the activities. */
export function readClosing(grid: Grid, table: TabelKegiatan, start: number, limit: number): Closing {
  const gathered: Record<Part, Gathered> = { tugasTambahan: { at: undefined, rows: [], points: [] }, kreativitas: { at: undefined, rows: [], points: [] } };
  const heading = cellRef(grid.sheet, table.heading.row, table.heading.column);
  let part: Part | undefined;
  let row = start;
  let total: Total | undefined;
  for (; row < limit && !total; row++) {
    const first = firstText(grid, table, row);
    const key = first ? letters(first.text) : "";
    const bare = first ? letters(withoutEnumerator(first.text.replace(/^[(]+|[)]+$/g, ""))) : "";
    const beside = besideNumber(grid, table, row);
    if ((first && (NILAI.test(key) || NILAI.test(bare))) || NILAI.test(beside)) {
      total = readTotal(grid, table, row, limit);
      break;
    }
    if (first && SIGNATURE.test(key)) break;
    if (first && (KREATIVITAS.test(key) || KREATIVITAS.test(bare))) part = "kreativitas";
    else if (first && (TAMBAHAN.test(key) || TAMBAHAN.test(bare))) part = "tugasTambahan";
    if (!part) continue;
    const section = gathered[part];
    if (!section.at && first) section.at = cellRef(grid.sheet, row, first.column);
    // One heading for both: kreativitas has its place there too.
    if (first && part === "tugasTambahan" && /kreati[vf]itas|penunjang|pendukung/.test(key) && !gathered.kreativitas.at) gathered.kreativitas.at = cellRef(grid.sheet, row, first.column);
    const points = SUM.test(beside) ? undefined : pointsIn(grid, table, row);
    if (points) section.points.push(points);
    if (!first || CAPTION_ONLY.test(bare) || CAPTION_ONLY.test(key)) continue;
    if (isHeadingRow(first.text) || isNone(withoutEnumerator(first.text))) continue;
    const at = cellRef(grid.sheet, row, first.column);
    // Points that stand beside several tasks count once.
    section.rows.push(...listed(valueAt(grid, row, first.column), first.text).map((uraian, index) => ({ at, uraian, nilai: index === 0 && points ? points : absent(at) })));
  }
  return {
    tugasTambahan: section(grid, table, gathered.tugasTambahan, heading),
    kreativitas: section(grid, table, gathered.kreativitas, heading),
    nilaiSkp: total?.nilai ?? absent(heading),
    sebutan: total?.sebutan ?? absent(heading),
    end: total ? total.end : row,
  };
}

const ITEM = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–•*])\s*(?=\S)/i;

/** Tasks in one cell, each on a line with its number; any other text is one. */
function listed(written: unknown, text: string): readonly string[] {
  const lines = String(written).split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => ITEM.test(line)) ? lines.map((line) => squeeze(line.replace(ITEM, ""))) : [text];
}

/** "II. TUGAS TAMBAHAN DAN KREATIVITAS/UNSUR PENUNJANG :" in capitals, whatever follows. */
function isHeadingRow(text: string): boolean {
  return /^(ii|iii|iv)\.?\s/i.test(text) && /tugas tambahan|kreati[vf]itas|unsur/i.test(text);
}

function firstText(grid: Grid, table: TabelKegiatan, row: number): { readonly text: string; readonly column: number } | undefined {
  for (let column = table.left; column <= table.kegiatan.to; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || isErrorText(value)) continue;
    const text = squeeze(value);
    if (/\p{L}{2}/u.test(text)) return { text, column };
  }
  return undefined;
}

/** The letters of a label right of the activities, as "Nilai Capaian SKP" set beside its number. */
function besideNumber(grid: Grid, table: TabelKegiatan, row: number): string {
  for (let column = table.kegiatan.to + 1; column <= table.right; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && /\p{L}{3}/u.test(value)) return letters(value);
  }
  return "";
}

/** Points stand in the column of the values, or of the calculation. */
function pointsIn(grid: Grid, table: TabelKegiatan, row: number): Field<number> | undefined {
  for (const span of [table.nilai, table.penghitungan]) {
    if (!span) continue;
    const value = valueAt(grid, row, span.from);
    if (isEmptyCell(value) || isErrorText(value)) continue;
    const field = numberField(grid, row, span.from);
    if (field.state !== "blank") return field;
  }
  return undefined;
}

function section(grid: Grid, table: TabelKegiatan, gathered: Gathered, heading: ReturnType<typeof cellRef>): BagianTambahan {
  const at = gathered.at;
  const place = at ?? heading;
  const column = table.nilai?.from ?? table.penghitungan?.from;
  const blank: Field<number> = at && column !== undefined ? { state: "blank", at: cellRef(grid.sheet, at.rect.top, column), written: null } : absent(place);
  return { at, baris: gathered.rows, nilai: summed(gathered.points) ?? blank };
}

/** Points typed once for the section, or on each row: then their sum, at the cells that hold them. */
function summed(points: readonly Field<number>[]): Field<number> | undefined {
  const [first] = points;
  if (!first || points.length === 1) return first;
  const filled = points.flatMap((field) => (field.state === "filled" ? [field] : []));
  const broken = points.find((field) => field.state === "unreadable");
  if (broken) return broken;
  const last = filled[filled.length - 1];
  if (first.state !== "filled" || !last) return first;
  return { ...first, at: { sheet: first.at.sheet, rect: { ...first.at.rect, bottom: last.at.rect.bottom } }, value: filled.reduce((sum, field) => sum + field.value, 0) };
}

interface Total {
  readonly nilai: Field<number>;
  readonly sebutan: Field<string>;
  readonly end: number;
}

/** Rows below the label in which its number or its sebutan may stand. */
const REACH = 3;

function readTotal(grid: Grid, table: TabelKegiatan, row: number, limit: number): Total {
  const from = table.kegiatan.from;
  const to = table.right + 2;
  let nilai: Field<number> | undefined;
  let sebutan: Field<string> | undefined;
  let end = row + 1;
  for (let r = row; r < Math.min(row + REACH, limit); r++) {
    if (r > row && firstText(grid, table, r)) break;
    for (let column = to; column >= from; column--) {
      const value = valueAt(grid, r, column);
      if (isEmptyCell(value)) continue;
      const text = squeeze(String(value));
      const word = /^\(?\s*([\p{L}][\p{L}\s]*)\)?$/u.exec(text);
      if (!nilai && (typeof value === "number" || isErrorText(value) || /^\d/.test(text))) {
        const both = /^([\d.,]+)\s*\(?\s*([\p{L}][\p{L}\s]*)\)?$/u.exec(text);
        nilai = numberField(grid, r, column);
        if (both && nilai.state === "filled") sebutan = textField(grid, r, column, both[2] ?? "");
        end = r + 1;
      } else if (nilai && !sebutan && typeof value === "string" && word && !isErrorText(value) && (r > row || column > (nilai.at.rect.left ?? 0))) {
        sebutan = textField(grid, r, column, word[1] ?? text);
        end = r + 1;
      } else if (!nilai && !sebutan && word && r === row && column > table.kegiatan.to) {
        sebutan = textField(grid, r, column, word[1] ?? text);
        end = r + 1;
      }
    }
  }
  const column = table.nilai?.from ?? table.right;
  const place = cellRef(grid.sheet, row, column);
  return { nilai: nilai ?? { state: "blank", at: place, written: null }, sebutan: sebutan ?? { state: "blank", at: cellRef(grid.sheet, row + 1, column), written: null }, end };
}
