import { parsePeriode } from "../../base/periode";
import type { Field } from "../../sheet/field";
import { cellRef, type CellRef, type Grid } from "../../sheet/grid";
import { headsMet, titleMet } from "../../sheet/layout/evidence";
import { placeIn, textIn } from "../../sheet/layout/cells";
import { findTables, type FoundTable } from "../../sheet/layout/findTables";
import { labelled } from "../../sheet/layout/labelled";
import type { Column, TableLayout } from "../../sheet/layout/tableLayout";
import { absent } from "../../sheet/readField";
import type { View, Word } from "../../sheet/view";
import type { FoundForm, Periode } from "../regulation";
import { placesOf, usedRect, type Place } from "./formulir";
import { captionOf } from "./identitas";
import { readPeriode } from "./periode";

/** What every list of people says of each. */
export interface Orang {
  readonly at: CellRef;
  readonly nama: Field<string>;
  readonly nip: Field<string>;
  readonly jabatan: Field<string>;
  readonly unit: Field<string>;
}

/** What every list has around its table. */
export interface DaftarOrang {
  readonly judul: CellRef;
  readonly tabel: CellRef;
  readonly periode: Field<Periode>;
  /** The unit of all, where it stands over the table. */
  readonly unitDaftar: Field<string>;
}

export type KolomOrang = "nomor" | "nama" | "nip" | "jabatan" | "unit";

export const kolomOrang: readonly Column<KolomOrang>[] = [
  { id: "nomor", heading: { printed: "NO", also: ["NOMOR", "NO URUT"] }, each: "item", kind: "text" },
  { id: "nama", heading: { printed: "NAMA PEGAWAI", also: ["NAMA", "PEGAWAI", "NAMA LENGKAP", "NAMA PNS", "NAMA NIP*", "NAMA DAN NIP*", "NAMA PEGAWAI NIP*", "NAMA PEGAWAI DAN NIP*", "NAMA LENGKAP NIP*", "NAMA PNS NIP*"] }, each: "item", kind: "text" },
  { id: "nip", heading: { printed: "NIP", also: ["NIP NRP", "NIP/NI PPPK"] }, each: "item", kind: "text" },
  { id: "jabatan", heading: { printed: "JABATAN", also: ["NAMA JABATAN"] }, each: "item", kind: "text" },
  { id: "unit", heading: { printed: "UNIT KERJA", also: ["UNIT", "UNIT ORGANISASI", "PERANGKAT DAERAH", "INSTANSI"] }, each: "item", kind: "text" },
];

/** Headings of values in a list of people. */
export const kepalaNilai = { printed: "NILAI SKP", also: ["NILAI SKP*", "NILAI CAPAIAN SKP*", "NILAI SASARAN KERJA*", "NILAI PERILAKU*", "NILAI PRESTASI*", "NILAI KINERJA*", "NILAI AKHIR*", "NILAI"] } as const;

/** Where a list stands: its table and what belongs to it. */
export interface LetakDaftar<Id extends string> {
  readonly table: FoundTable<Id>;
  readonly place: Place;
}

/** All lists of a layout on a sheet. */
export function cariDaftar<Id extends string>(view: View, layout: TableLayout<Id>, accept: (letak: LetakDaftar<Id>) => boolean): readonly FoundForm[] {
  const tables = findTables(view, layout);
  return placesOf(view, tables).flatMap((place, index) => {
    const table = tables[index];
    if (!table || !accept({ table, place })) return [];
    const heads = [...table.columns.values()].sort((a, b) => a.from - b.from).map(({ heading }) => heading.text);
    return [{ rect: usedRect(view, place.area), confidence: place.titles.length > 0 ? 0.9 : 0.7, evidence: [titleMet(place.titles[0]), headsMet(heads.join(", "))], layout: { table, place } satisfies LetakDaftar<Id> }];
  });
}

const UNIT = { printed: "UNIT KERJA", also: ["UNIT ORGANISASI", "SATUAN KERJA", "PERANGKAT DAERAH"] } as const;

export function sekitarDaftar<Id extends string>(view: View, { table, place }: LetakDaftar<Id>): DaftarOrang {
  const { sheet } = view.grid;
  const title = place.titles[0] ?? table.heading;
  const judul = cellRef(sheet, title.row, title.column);
  const above = { ...place.area, bottom: table.headTop - 1 };
  return {
    judul,
    tabel: cellRef(sheet, table.heading.row, table.heading.column),
    periode: periodeDaftar(view, place, readPeriode(view, above, judul)),
    unitDaftar: labelled(view, above, UNIT, (word) => captionOf(word) !== undefined)?.text ?? absent(judul),
  };
}

/** A list may name its year in the title alone: "REKAPITULASI … TAHUN 2018", in one line or in two. */
function periodeDaftar(view: View, { area, titles }: Place, told: Field<Periode>): Field<Periode> {
  if (told.state !== "absent") return told;
  const [first] = titles;
  if (!first) return told;
  const lines = [...titles, ...view.words.filter(({ row }) => row > first.row && row <= first.row + TITLE_LINES && row <= area.bottom)];
  for (const word of lines) {
    if (!/\b(tahun|thn|triwulan|semester|periode|bulan)\b/i.test(word.text) || /\b(nomor|no\.|peraturan|permen\w*|perka|edaran)\b/i.test(word.text)) continue;
    const reading = parsePeriode(word.text);
    if (reading.ok) return { state: "filled", at: cellRef(view.grid.sheet, word.row, word.column), written: word.text, value: { dari: reading.dari, sampai: reading.sampai } };
  }
  return told;
}

/** Lines below the first of a title that still belong to it. */
const TITLE_LINES = 2;

/** Somebody in a row; `kelompok`: the unit that a caption above names, for a list without a column for it. */
export function orangDi<Id extends string>(grid: Grid, table: FoundTable<Id | KolomOrang>, row: number, kelompok?: Field<string>): Orang {
  const text = (id: KolomOrang) => textIn(grid, table, id, row);
  const unit = text("unit");
  return { at: placeIn(grid, table, "nama", row), ...namaDanNip(text("nama"), text("nip"), () => textIn(grid, table, "nama", row + 1)), jabatan: text("jabatan"), unit: unit.state === "absent" && kelompok ? kelompok : unit };
}

/** A name, and behind it its NIP, with what may follow ("Penata / III/c"). */
const BERDUA = /^(.*?)[\s/,;:(-]*(?:\bNIP[.\s:]*)?((?:\d[ .]?){17}\d)(?!\d)/iu;

/** One column for both: the NIP stands behind the name in its cell, or in the cell below. */
function namaDanNip(nama: Field<string>, nip: Field<string>, below: () => Field<string>): Pick<Orang, "nama" | "nip"> {
  if (nama.state !== "filled" || nip.state !== "absent") return { nama, nip };
  const [, name = "", number] = BERDUA.exec(nama.value) ?? [];
  if (number === undefined) {
    const next = below();
    return { nama, nip: next.state === "filled" && BERDUA.exec(next.value)?.[1] === "" ? next : nip };
  }
  return { nama: name === "" ? { state: "blank", at: nama.at, written: nama.written } : { ...nama, value: name }, nip: { ...nama, value: number } };
}

/** A row that only has the NIP of the name above it, in a column for both. */
export function barisNip<Id extends string>(grid: Grid, table: FoundTable<Id | KolomOrang>, row: number): boolean {
  const [own, above] = [row, row - 1].map((each) => textIn(grid, table, "nama", each));
  if (table.columns.has("nip") || row - 1 <= table.headBottom || own?.state !== "filled" || above?.state !== "filled") return false;
  return BERDUA.exec(own.value)?.[1] === "" && !BERDUA.test(above.value);
}

/** Place and date over a signature: below it no person is listed. A month has to be named, as "Rapat, 3 kali" is work. */
const TEMPAT_TANGGAL = /^[\p{L}.\s]{2,40},\s*((\d{1,2}|[.…_]*)\s*(jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|des)\p{L}*\s+\d{4}|[.…_]{3})/iu;

const JUMLAH = /^(jumlah|total|rata|rerata|nilai (tertinggi|terendah))/i;

/** A row of totals under the people, by its first words, in whatever column they stand. */
export function barisJumlah<Id extends string>(view: View, table: FoundTable<Id>, row: number): boolean {
  const first = view.wordsOf(row).find(({ column }) => column >= table.left - 1 && column <= table.right);
  return first !== undefined && JUMLAH.test(first.text);
}

export function akhiriDaftar(words: readonly Word[]): boolean {
  return words.some((word) => captionOf(word) !== undefined || TEMPAT_TANGGAL.test(word.text));
}
