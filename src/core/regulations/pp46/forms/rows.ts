import type { Stepwise } from "../../../base/stepwise";
import { letters, squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type CellValue, type Grid } from "../../../sheet/grid";
import { absent, isErrorText, numberField, textField } from "../../../sheet/readField";
import { firstCell, isEmptyCell } from "../../../sheet/view";
import { withoutEnumerator } from "../../umum/identitas";
import type { AspekColumns, Span, TabelKegiatan } from "./table";
import type { Aspek, KegiatanDinilai } from "./types";

/** What a row below the headings is. */
type Row =
  | { readonly kind: "kegiatan" }
  /** Nothing to read: blank, numbering, an unfilled template row. */
  | { readonly kind: "empty" }
  /** Text without any target: a section's heading, or the rest of the activity above. */
  | { readonly kind: "text"; readonly text: string }
  /** "Catatan: …", below the table or between its rows. */
  | { readonly kind: "note" }
  | { readonly kind: "end" };

export interface ActivityRows {
  readonly kegiatan: readonly KegiatanDinilai[];
  /** First row that is no longer of the table. */
  readonly end: number;
  /** First row below the last activity: place and date may stand above the words that end the table. */
  readonly below: number;
}

const END = /^(ii|iii|iv|b|2)?(tugastambahan|kreati[vf]itas|unsurpenunjang)|^nilai(capaian|akhir|skp)|^nilairata|^(ratarata|jumlahnilai)|^pejabatpenilai$|^(pegawainegerisipil|pns|pegawai)?yangdinilai$|^mengetahui/;
const NOTE = /^(catatan|keterangan)/;
/** Rows below a note in which the table may go on. */
const BELOW_NOTE = 20;
const TOTAL = /^(jumlah|total|subtotal)/;
/** "A. UTAMA", "I Tugas Utama": letters and Roman numbers open a section, Arabic ones an activity. */
const SECTION_NUMBER = /^(?:[A-Z]|[IVX]{1,4})[.)]?$/;

/** Rows read between two stops. */
const ROWS_A_STEP = 500;

/** Reads the activities under a table's headings, up to its end or to `limit` (exclusive). */
export function* readingActivities(grid: Grid, table: TabelKegiatan, limit: number): Stepwise<ActivityRows> {
  const kegiatan: KegiatanDinilai[] = [];
  let row = table.headBottom + 1;
  let pending: PendingText | undefined;
  for (; row < limit; row++) {
    if (row % ROWS_A_STEP === 0) yield row / limit;
    const kind = kindOf(grid, table, row);
    if (kind.kind === "end" || (kind.kind === "note" && !goesOn(grid, table, row + 1, limit))) break;
    if (kind.kind === "empty" || kind.kind === "note") continue;
    if (kind.kind === "text") {
      const previous = kegiatan[kegiatan.length - 1];
      const numbered = numberOf(grid, table, row) !== undefined;
      if (!numbered && previous && !pending) kegiatan[kegiatan.length - 1] = withMore(previous, kind.text);
      else if (numbered) {
        if (pending) kegiatan.push(pending.activity);
        pending = { activity: readActivity(grid, table, row), number: numberOf(grid, table, row) ?? "" };
      }
      continue;
    }
    if (pending) {
      // A numbered line without any target heads the lettered lines below it; without such lines its targets are missing.
      if (numberOf(grid, table, row) !== undefined && !/^[a-z][.)]?$/.test(numberOf(grid, table, row) ?? "")) kegiatan.push(pending.activity);
      pending = undefined;
    }
    kegiatan.push(readActivity(grid, table, row));
  }
  if (pending) kegiatan.push(pending.activity);
  const last = kegiatan[kegiatan.length - 1];
  return { kegiatan, end: row, below: (last?.at.rect.top ?? table.headBottom) + 1 };
}

/** Whether another activity stands below a note, before the table ends. */
function goesOn(grid: Grid, table: TabelKegiatan, from: number, limit: number): boolean {
  for (let row = from; row < Math.min(limit, from + BELOW_NOTE); row++) {
    const { kind } = kindOf(grid, table, row);
    if (kind === "kegiatan" || kind === "end") return kind === "kegiatan";
  }
  return false;
}

interface PendingText {
  readonly activity: KegiatanDinilai;
  readonly number: string;
}

function kindOf(grid: Grid, table: TabelKegiatan, row: number): Row {
  const textColumn = firstCell(grid, row, table.kegiatan.from, table.kegiatan.to);
  const written = textColumn === undefined ? null : valueAt(grid, row, textColumn);
  const text = typeof written === "string" && !isErrorText(written) ? squeeze(written) : "";
  const targets = (["kuantitas", "kualitas", "waktu"] as const).filter((name) => holdsTarget(grid, row, table.target[name])).length;
  // The numbering row has numbers everywhere, also under the activities.
  const worded = /\p{L}{2}/u.test(text);
  if (targets > 0 && worded) return { kind: "kegiatan" };
  if (says(END, grid, table, row, text)) return { kind: "end" };
  if (says(NOTE, grid, table, row, text)) return { kind: "note" };
  if (targets >= 2 && written === null) return { kind: "kegiatan" };
  if (!worded) return { kind: "empty" };
  const key = letters(withoutEnumerator(text));
  if (TOTAL.test(key)) return { kind: "empty" };
  const number = numberOf(grid, table, row);
  if (number !== undefined && SECTION_NUMBER.test(number)) return { kind: "empty" };
  if (/^(?:[A-Z]|[IVX]{1,4})[.)]\s/.test(text)) return { kind: "empty" };
  return { kind: "text", text };
}

/** Whether any cell of a row begins with such words, as with those that say that the table is over. */
function says(words: RegExp, grid: Grid, table: TabelKegiatan, row: number, text: string): boolean {
  if (text !== "" && words.test(letters(text))) return true;
  for (let column = table.left; column <= table.right; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && value.length < 120 && words.test(letters(value))) return true;
  }
  return false;
}

/** Something other than nothing, 0 and an error: what a link to an empty cell shows is no target. */
function holdsTarget(grid: Grid, row: number, span: Span): boolean {
  const column = firstCell(grid, row, span.from, span.to, isFilledTarget);
  return column !== undefined;
}

function isFilledTarget(value: CellValue): boolean {
  if (value === 0) return false;
  if (typeof value !== "string") return true;
  const text = squeeze(value);
  return !isErrorText(text) && /\d/.test(text) && !/^0+([.,]0+)?$/.test(text);
}

function numberOf(grid: Grid, table: TabelKegiatan, row: number): string | undefined {
  if (table.nomor === undefined || table.nomor >= table.kegiatan.from) return undefined;
  const value = valueAt(grid, row, table.nomor);
  return isEmptyCell(value) ? undefined : squeeze(String(value));
}

function readActivity(grid: Grid, table: TabelKegiatan, row: number): KegiatanDinilai {
  const column = firstCell(grid, row, table.kegiatan.from, table.kegiatan.to) ?? table.kegiatan.from;
  const at = cellRef(grid.sheet, row, column);
  const nomor: Field<string> = table.nomor === undefined ? absent(at) : textField(grid, row, table.nomor);
  const one = (span: Span | undefined) => (span ? valueInSpan(grid, row, span) : absent(at));
  return {
    at,
    nomor,
    uraian: textField(grid, row, column),
    target: readAspek(grid, row, table.target, at),
    realisasi: table.realisasi ? readAspek(grid, row, table.realisasi, at) : noAspek(at),
    penghitungan: one(table.penghitungan),
    nilai: one(table.nilai),
  };
}

function readAspek(grid: Grid, row: number, columns: AspekColumns, at: ReturnType<typeof cellRef>): Aspek {
  const one = (span: Span | undefined) => (span ? valueInSpan(grid, row, span) : absent(at));
  return {
    angkaKredit: one(columns.angkaKredit),
    kuantitas: one(columns.kuantitas),
    kualitas: one(columns.kualitas),
    waktu: one(columns.waktu),
    biaya: one(columns.biaya),
  };
}

function noAspek(at: ReturnType<typeof cellRef>): Aspek {
  return { angkaKredit: absent(at), kuantitas: absent(at), kualitas: absent(at), waktu: absent(at), biaya: absent(at) };
}

const RUPIAH_ALONE = /^(rp\.?|idr)[\s.,–—-]*$/i;

/**
 * The value under a heading that may span a number and its unit: the first filled cell is the value, a text after it
 * the unit. A lone "Rp" or a unit before the number is passed over.
 */
export function valueInSpan(grid: Grid, row: number, span: Span): Field<number> {
  let column = firstCell(grid, row, span.from, span.to);
  if (column === undefined) return numberField(grid, row, span.from);
  let field = numberField(grid, row, column);
  const written = String(valueAt(grid, row, column) ?? "");
  if (field.state !== "filled" && /^[^\d]+$/.test(written) && !isErrorText(written)) {
    const rupiah = /^(rp\.?|idr)$/i.test(squeeze(written));
    const next = firstCell(grid, row, column + 1, rupiah ? span.to + 1 : span.to, (value) => typeof value === "number");
    if (next !== undefined) {
      column = next;
      field = numberField(grid, row, column);
    } else if (column > span.from || RUPIAH_ALONE.test(squeeze(written))) {
      // The template's unit stands beside an empty cell, or its "Rp" in it.
      return { state: "blank", at: cellRef(grid.sheet, row, span.from), written: valueAt(grid, row, span.from) };
    }
  }
  if (field.state !== "filled" || field.unit !== undefined) return field;
  const unitColumn = firstCell(grid, row, column + 1, span.to, (value) => typeof value === "string" && /\p{L}/u.test(value));
  if (unitColumn === undefined) return span.unit === undefined ? field : { ...field, unit: span.unit };
  return { ...field, unit: squeeze(String(valueAt(grid, row, unitColumn))), unitAt: cellRef(grid.sheet, row, unitColumn) };
}

function withMore(activity: KegiatanDinilai, text: string): KegiatanDinilai {
  if (activity.uraian.state !== "filled") return activity;
  return { ...activity, uraian: { ...activity.uraian, value: `${activity.uraian.value} ${text}` } };
}
