import { between, FOUND, inOneGo, ofEach, type Stepwise } from "../../../base/stepwise";
import { letters, squeeze } from "../../../base/words";
import { valueOf, type Field } from "../../../sheet/field";
import { cellRef, valueAt, type CellRef, type Grid } from "../../../sheet/grid";
import { isCovered, placeIn, rectOf, textIn } from "../../../sheet/layout/cells";
import type { FoundTable } from "../../../sheet/layout/findTables";
import { mappableColumns } from "../../../sheet/layout/mapping";
import { labelled } from "../../../sheet/layout/labelled";
import { readingItems, readItems } from "../../../sheet/layout/readItems";
import type { Column, TableLayout } from "../../../sheet/layout/tableLayout";
import { absent, choiceField, textField } from "../../../sheet/readField";
import { isEmptyCell, mentions, viewOf, type View, type Word } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { akhiriDaftar, barisJumlah, barisNip, cariDaftar, kepalaNilai, kolomOrang, orangDi, sekitarDaftar, type DaftarOrang, type KolomOrang, type LetakDaftar, type Orang } from "../../umum/daftar";
import { kelompokDi, kelompokMenurutBaris } from "../../umum/kelompok";
import { CAPAIAN_ORGANISASI, PREDIKAT, type CapaianOrganisasi } from "../parameters";
import { RATING, readCapaianOrganisasi, readPredikat, readRating, type Predikat, type Rating } from "../predikat";
import { peranDalam } from "../matriksPeran/kalimat";
import { endsTable, isLabel, label } from "./hasilKerja";

/** Somebody in a list of a team's work. */
export interface OrangTim extends Orang {
  readonly tim: Field<string>;
  /** What somebody is in the team ("Ketua", "Anggota"). */
  readonly kedudukan: Field<string>;
}

/** One column of the matrix: the leader's result and indicator over it. */
export interface KolomPeran {
  readonly at: CellRef;
  /** The cell of the result, above those of the indicators. */
  readonly atSasaran: CellRef;
  /** Texts over the column from top to bottom: the result, then its indicators. */
  readonly baris: readonly string[];
}

export interface BarisPeran extends OrangTim {
  /** For each column its cells, one on each row that the person takes. */
  readonly peran: readonly (readonly Field<string>[])[];
}

/** `permen6/matriks-peran`. */
export interface MatriksPeran extends DaftarOrang {
  readonly kolom: readonly KolomPeran[];
  readonly baris: readonly BarisPeran[];
}

export interface BarisRk extends OrangTim {
  readonly rk: Field<string>;
  readonly rkAtasan: Field<string>;
}

/** `permen6/daftar-rk`. */
export interface DaftarRk extends DaftarOrang {
  readonly baris: readonly BarisRk[];
}

export interface BarisPredikat extends Orang {
  readonly ratingHasil: Field<Rating>;
  readonly ratingPerilaku: Field<Rating>;
  readonly predikat: Field<Predikat>;
}

/** `permen6/rekap-predikat`. */
export interface RekapPredikat extends DaftarOrang {
  readonly capaianOrganisasi: Field<CapaianOrganisasi>;
  readonly baris: readonly BarisPredikat[];
}

export type Id = KolomOrang | "tim" | "kedudukan" | "rk" | "rkAtasan" | "ratingHasil" | "ratingPerilaku" | "predikat";

/** Columns that name people and their teams. */
export const people: readonly Column<Id>[] = [
  ...kolomOrang,
  { id: "tim", heading: { printed: "TIM", also: ["TIM KERJA", "NAMA TIM", "NAMA TIM KERJA"] }, each: "item", kind: "text" },
  { id: "kedudukan", heading: { printed: "KEDUDUKAN", also: ["KEDUDUKAN DALAM TIM", "PERAN DALAM TIM", "JABATAN DALAM TIM", "PERAN TIM"] }, each: "item", kind: "text" },
];
export const required = (column: Column<Id>): Column<Id> => ({ ...column, required: true });
/** Lists with values are `umum/rekap-pegawai`, those with koefisien papers of angka kredit. */
const SCORED = [kepalaNilai, { printed: "ANGKA KREDIT", also: ["ANGKA KREDIT*", "KOEFISIEN*"] }];

const matriks: TableLayout<Id> = {
  item: "nama",
  token: /(nama|pegawai)(?!\d)/,
  columns: people.map((column) => (column.id === "nama" || column.id === "jabatan" ? required(column) : column)),
  sections: [],
};

const daftar: TableLayout<Id> = {
  item: "rk",
  token: /rencana|rk|rhk/,
  columns: [
    ...people.map((column) => (column.id === "tim" ? required(column) : column)),
    { id: "rkAtasan", heading: { printed: "RK ATASAN", also: ["RENCANA KINERJA ATASAN*", "RHK ATASAN*", "RHK PIMPINAN*", "RENCANA HASIL KERJA ATASAN*", "RENCANA HASIL KERJA PIMPINAN*", "RK PIMPINAN*", "RK YANG DIINTERVENSI", "RK ATASAN*", "RK KETUA*", "RK KEPALA*", "RHK KETUA*", "RHK KEPALA*", "RENCANA KINERJA KETUA*", "RENCANA KINERJA KEPALA*"] }, each: "item", kind: "text", required: true },
    { id: "rk", heading: { printed: "RK", also: ["RENCANA KINERJA", "RHK", "RENCANA HASIL KERJA", "RENCANA KINERJA PEGAWAI", "RK PEGAWAI", "RENCANA HASIL KERJA PEGAWAI", "RENCANA KINERJA RK", "RHK PEGAWAI", "RK ANGGOTA", "RHK ANGGOTA", "RENCANA KINERJA ANGGOTA", "RENCANA HASIL KERJA ANGGOTA", "RK INDIVIDU", "RHK INDIVIDU"] }, each: "item", kind: "text", required: true },
  ],
  sections: [],
};

const rekap: TableLayout<Id> = {
  item: "nama",
  token: /(nama|pegawai)(?!\d)/,
  columns: [
    ...kolomOrang.map((column) => (column.id === "nama" ? required(column) : column)),
    { id: "ratingHasil", heading: { printed: "RATING HASIL KERJA", also: ["HASIL KERJA", "RATING HASIL"] }, each: "item", kind: "words", words: RATING },
    { id: "ratingPerilaku", heading: { printed: "RATING PERILAKU KERJA", also: ["PERILAKU KERJA", "RATING PERILAKU", "PERILAKU"] }, each: "item", kind: "words", words: RATING },
    { id: "predikat", heading: { printed: "PREDIKAT KINERJA PEGAWAI", also: ["PREDIKAT", "PREDIKAT KINERJA", "PREDIKAT*"] }, each: "item", kind: "words", words: PREDIKAT, required: true },
  ],
  sections: [],
  foreign: SCORED,
};

type Layout = LetakDaftar<Id>;

export function personIn(grid: Grid, table: FoundTable<Id>, row: number): OrangTim {
  return { ...orangDi(grid, table, row), tim: textIn(grid, table, "tim", row), kedudukan: textIn(grid, table, "kedudukan", row) };
}

/** Rows of a list: the same name or result on the next row is another entry, unless it is one merged cell. */
export function* readingRows(view: View, table: FoundTable<Id>, layout: TableLayout<Id>, limit: number, isEnd: (words: readonly Word[], row: number) => boolean): Stepwise<readonly number[]> {
  const item = table.columns.get(layout.item)?.from ?? table.left;
  return (yield* readingItems(view, table, layout, limit, isEnd)).items.flatMap(({ row, rows }) => rows.filter((each) => each === row || layout.item === "rk" || !isCovered(view.grid, each, item))).filter((row) => !barisNip(view.grid, table, row) && !barisJumlah(view, table, row) && !kelompokDi(view, table, row));
}

function listRows(view: View, { table, place }: Layout, layout: TableLayout<Id>) {
  const ends = endsTable(view, table);
  return readingRows(view, table, layout, place.area.bottom + 1, (words, row) => ends(words, row) || akhiriDaftar(words));
}

const MATRIX_TITLE = /^matriks?(pembagian)?peran/;
/** Columns and rows that count, and what follows the roles. */
const COUNTS = /^(jumlah|total|beban|keterangan$|ket$|catatan$)/;

export const matriksPeranLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "matrik")) return [];
    return cariDaftar(view, matriks, ({ place }) => place.titles.some(({ key }) => MATRIX_TITLE.test(key)));
  },
  read(grid: Grid, form: FoundForm): MatriksPeran {
    const view = viewOf(grid);
    const layout = form.layout as Layout;
    const { table } = layout;
    const kolom = roleColumns(grid, layout);
    const ends = endsTable(view, table);
    const limit = rowOfSignature(view, layout);
    const { items, end } = readItems(view, table, matriks, limit, (words, row) => ends(words, row) || COUNTS.test(words[0]?.key ?? ""));
    const baris: BarisPeran[] = [];
    const kelompok = kelompokMenurutBaris(view, table);
    for (const [index, { row }] of items.entries()) {
      // A person takes all rows down to the next one, also where only roles stand on them.
      const rows = Array.from({ length: (items[index + 1]?.row ?? end) - row }, (_, offset) => row + offset);
      const person = personIn(grid, table, row);
      const peran = kolom.map(({ at }) => rows.map((each) => textField(grid, each, at.rect.left)));
      const caption = kelompokDi(view, table, row) && peran.every((cells) => cells.every(({ state }) => state !== "filled"));
      if (!caption) baris.push({ ...person, tim: filledOr(person.tim, kelompok(row) ?? person.tim), peran });
    }
    return { ...sekitarDaftar(view, layout), kolom, baris };
  },
};

/** The row below the people with place and date of the signature, in whatever column, else the end of the form. */
function rowOfSignature(view: View, { table, place }: Layout): number {
  let row = table.headBottom + 1;
  for (; row <= place.area.bottom; row++) {
    const words = view.wordsOf(row);
    if (akhiriDaftar(words) && !words.some(({ column }) => column < table.right)) break;
  }
  return row;
}

/** Columns to the right of those that name people, each with what stands over it between the title and the first person. */
function roleColumns(grid: Grid, { table, place }: Layout): readonly KolomPeran[] {
  const lastTitle = place.titles[place.titles.length - 1];
  const top = Math.max((lastTitle?.row ?? table.headTop - 1) + 1, table.headTop - HEAD_ROWS);
  const named = [...table.columns.values()];
  const first = Math.max(...named.map(({ heading }) => rectOf(grid, heading.row, heading.column).right)) + 1;
  const rows = grid.values.slice(Math.max(0, top - grid.top), place.area.bottom - grid.top + 1);
  const last = grid.left + rows.reduce((widest, cells) => Math.max(widest, cells.length), 0) - 1;
  const kolom: KolomPeran[] = [];
  for (let column = first; column <= last; column++) {
    const texts: string[] = [];
    let atSasaran = cellRef(grid.sheet, table.headBottom, column);
    for (let row = top; row <= table.headBottom; row++) {
      const merged = rectOf(grid, row, column);
      // What reaches over the names too is a line of the title.
      if (merged.left < first) continue;
      const value = valueAt(grid, merged.top, merged.left);
      // Over the columns of several leaders stands whose they are.
      if (isEmptyCell(value) || /^pimpinan\s*:/i.test(String(value))) continue;
      if (texts.length === 0) atSasaran = cellRef(grid.sheet, merged.top, merged.left);
      // The result is one sentence, however it is broken; below it each line is an indicator.
      const lines = texts.length === 0 ? [squeeze(String(value))] : peranDalam(String(value));
      texts.push(...lines.filter((text) => !texts.includes(text)));
    }
    if (COUNTS.test(letters(texts[0] ?? ""))) continue;
    if (texts.length > 0) kolom.push({ at: cellRef(grid.sheet, table.headBottom, column), atSasaran, baris: texts });
  }
  return kolom;
}

/** Rows over the names' headings in which the leader's results may stand. */
const HEAD_ROWS = 6;

export const daftarRkLayout = {
  columns: mappableColumns(daftar, daftar.columns.map(({ id }) => id)),
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    return mentions(view, "tim") ? cariDaftar(view, daftar, () => true) : [];
  },
  reading: readingDaftarRk,
  read: inOneGo(readingDaftarRk),
};

function* readingDaftarRk(grid: Grid, form: FoundForm): Stepwise<DaftarRk> {
  const view = viewOf(grid);
  const layout = form.layout as Layout;
  const text = (id: Id, row: number) => textIn(grid, layout.table, id, row);
  const rows = yield* between(0, FOUND, listRows(view, layout, daftar));
  let before: OrangTim | undefined;
  const baris = yield* between(FOUND, 1, ofEach(rows, (row) => {
    const own = personIn(grid, layout.table, row);
    const person = before && goesOn(own, before, text("nomor", row)) ? { ...before, tim: filledOr(own.tim, before.tim), kedudukan: filledOr(own.kedudukan, before.kedudukan) } : own;
    before = person;
    return { ...person, at: placeIn(grid, layout.table, "rk", row), rk: text("rk", row), rkAtasan: text("rkAtasan", row) };
  }));
  return { ...sekitarDaftar(view, layout), baris };
}

/** A row with no person goes on with the one above: it has no number in a numbered list, and in another no other team. */
function goesOn({ nama, nip, jabatan, tim }: OrangTim, before: OrangTim, nomor: Field<string>): boolean {
  if (![nama, nip, jabatan].every(({ state }) => state === "blank" || state === "absent")) return false;
  return nomor.state === "blank" || (nomor.state === "absent" && (tim.state !== "filled" || valueOf(tim) === valueOf(before.tim)));
}

const filledOr = <T>(own: Field<T>, other: Field<T>): Field<T> => (own.state === "filled" ? own : other);

export const rekapPredikatLayout = {
  columns: mappableColumns(rekap, rekap.columns.map(({ id }) => id)),
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "predikat") || !mentions(view, "nama")) return [];
    // One form of one person has these words too, but no columns of them.
    return cariDaftar(view, rekap, ({ table }) => table.columns.get("predikat")?.heading.row === table.heading.row || table.columns.has("ratingHasil"));
  },
  reading: readingRekapPredikat,
  read: inOneGo(readingRekapPredikat),
};

function* readingRekapPredikat(grid: Grid, form: FoundForm): Stepwise<RekapPredikat> {
  const view = viewOf(grid);
  const layout = form.layout as Layout;
  const { table, place } = layout;
  const text = (id: Id, row: number) => textIn(grid, table, id, row);
  const at = cellRef(grid.sheet, table.heading.row, table.heading.column);
  const capaian = labelled(view, place.area, label.capaianOrganisasi, isLabel)?.text ?? absent(at);
  const rows = yield* between(0, FOUND, listRows(view, layout, rekap));
  const kelompok = kelompokMenurutBaris(view, table);
  return {
    ...sekitarDaftar(view, layout),
    capaianOrganisasi: choiceField(capaian, readCapaianOrganisasi, CAPAIAN_ORGANISASI),
    baris: yield* between(FOUND, 1, ofEach(rows, (row) => ({
      ...orangDi(grid, table, row, kelompok(row)),
      ratingHasil: choiceField(text("ratingHasil", row), readRating, RATING),
      ratingPerilaku: choiceField(text("ratingPerilaku", row), readRating, RATING),
      predikat: choiceField(text("predikat", row), readPredikat, PREDIKAT),
    }))),
  };
}
