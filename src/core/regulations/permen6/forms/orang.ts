import { squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type CellRef, type Grid } from "../../../sheet/grid";
import { placeIn, rectOf, textIn } from "../../../sheet/layout/cells";
import { findTables, type FoundTable } from "../../../sheet/layout/findTables";
import { labelled } from "../../../sheet/layout/labelled";
import { readItems } from "../../../sheet/layout/readItems";
import type { Column, TableLayout } from "../../../sheet/layout/tableLayout";
import { absent, choiceField, textField } from "../../../sheet/readField";
import { isEmptyCell, mentions, viewOf, type View } from "../../../sheet/view";
import type { FoundForm, Periode } from "../../regulation";
import { placesOf, usedRect, type Place } from "../../umum/formulir";
import { readPeriode } from "../../umum/periode";
import { CAPAIAN_ORGANISASI, PREDIKAT, type CapaianOrganisasi } from "../parameters";
import { RATING, readCapaianOrganisasi, readPredikat, readRating, type Predikat, type Rating } from "../predikat";
import { endsTable, isLabel, label } from "./hasilKerja";

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
}

/** One column of the matrix: the leader's result and indicator over it. */
export interface KolomPeran {
  readonly at: CellRef;
  readonly teks: string;
}

export interface BarisPeran extends Orang {
  /** One cell for each column. */
  readonly peran: readonly Field<string>[];
}

/** `permen6/matriks-peran`. */
export interface MatriksPeran extends DaftarOrang {
  readonly kolom: readonly KolomPeran[];
  readonly baris: readonly BarisPeran[];
}

export interface BarisRk extends Orang {
  readonly rk: Field<string>;
  readonly rkAtasan: Field<string>;
  readonly tim: Field<string>;
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

type KolomOrang = "nomor" | "nama" | "nip" | "jabatan" | "unit";
type Id = KolomOrang | "rk" | "rkAtasan" | "tim" | "ratingHasil" | "ratingPerilaku" | "predikat";

const people: readonly Column<Id>[] = [
  { id: "nomor", heading: { printed: "NO", also: ["NOMOR", "NO URUT"] }, each: "item", kind: "text" },
  { id: "nama", heading: { printed: "NAMA PEGAWAI", also: ["NAMA", "PEGAWAI", "NAMA LENGKAP"] }, each: "item", kind: "text" },
  { id: "nip", heading: { printed: "NIP", also: ["NIP NRP", "NIP/NI PPPK"] }, each: "item", kind: "text" },
  { id: "jabatan", heading: { printed: "JABATAN", also: ["NAMA JABATAN"] }, each: "item", kind: "text" },
  { id: "unit", heading: { printed: "UNIT KERJA", also: ["UNIT", "UNIT ORGANISASI", "PERANGKAT DAERAH", "INSTANSI"] }, each: "item", kind: "text" },
];
const required = (column: Column<Id>): Column<Id> => ({ ...column, required: true });
const SCORED = [{ printed: "ANGKA KREDIT", also: ["ANGKA KREDIT*", "KOEFISIEN*", "NILAI SKP*", "NILAI PERILAKU*", "NILAI PRESTASI*", "NILAI KINERJA*"] }];

const matriks: TableLayout<Id> = {
  item: "nama",
  token: /nama|pegawai/,
  columns: people.map((column) => (column.id === "nama" || column.id === "jabatan" ? required(column) : column)),
  sections: [],
};

const daftar: TableLayout<Id> = {
  item: "rk",
  token: /rencana|rk$|rhk$/,
  columns: [
    ...people,
    { id: "rkAtasan", heading: { printed: "RK ATASAN", also: ["RENCANA KINERJA ATASAN*", "RHK ATASAN*", "RHK PIMPINAN*", "RENCANA HASIL KERJA ATASAN*", "RENCANA HASIL KERJA PIMPINAN*", "RK PIMPINAN*", "RK YANG DIINTERVENSI"] }, each: "item", kind: "text", required: true },
    { id: "rk", heading: { printed: "RK", also: ["RENCANA KINERJA", "RHK", "RENCANA HASIL KERJA", "RENCANA KINERJA PEGAWAI", "RK PEGAWAI", "RENCANA HASIL KERJA PEGAWAI", "RENCANA KINERJA RK"] }, each: "item", kind: "text", required: true },
    { id: "tim", heading: { printed: "TIM", also: ["TIM KERJA", "NAMA TIM", "NAMA TIM KERJA"] }, each: "item", kind: "text", required: true },
  ],
  sections: [],
};

const rekap: TableLayout<Id> = {
  item: "nama",
  token: /nama|pegawai/,
  columns: [
    ...people.map((column) => (column.id === "nama" ? required(column) : column)),
    { id: "ratingHasil", heading: { printed: "RATING HASIL KERJA", also: ["HASIL KERJA", "RATING HASIL"] }, each: "item", kind: "words", words: RATING },
    { id: "ratingPerilaku", heading: { printed: "RATING PERILAKU KERJA", also: ["PERILAKU KERJA", "RATING PERILAKU", "PERILAKU"] }, each: "item", kind: "words", words: RATING },
    { id: "predikat", heading: { printed: "PREDIKAT KINERJA PEGAWAI", also: ["PREDIKAT", "PREDIKAT KINERJA", "PREDIKAT*"] }, each: "item", kind: "words", words: PREDIKAT, required: true },
  ],
  sections: [],
  foreign: SCORED,
};

interface Layout {
  readonly table: FoundTable<Id>;
  readonly place: Place;
}

function found(view: View, layout: TableLayout<Id>, accept: (layout: Layout) => boolean): readonly FoundForm[] {
  const tables = findTables(view, layout);
  return placesOf(view, tables).flatMap((place, index) => {
    const table = tables[index];
    if (!table || !accept({ table, place })) return [];
    const heads = [...table.columns.values()].sort((a, b) => a.from - b.from).map(({ heading }) => heading.text);
    return [{ rect: usedRect(view, place.area), confidence: place.titles.length > 0 ? 0.9 : 0.7, evidence: [place.titles[0] ? `judul «${place.titles[0].text}»` : "tanpa judul", `kepala tabel: ${heads.join(", ")}`], layout: { table, place } satisfies Layout }];
  });
}

function around(view: View, { table, place }: Layout): DaftarOrang {
  const { sheet } = view.grid;
  const title = place.titles[0] ?? table.heading;
  const judul = cellRef(sheet, title.row, title.column);
  return { judul, tabel: cellRef(sheet, table.heading.row, table.heading.column), periode: readPeriode(view, { ...place.area, bottom: table.headTop - 1 }, judul) };
}

function personIn(grid: Grid, table: FoundTable<Id>, row: number): Orang {
  const text = (id: Id) => textIn(grid, table, id, row);
  return { at: placeIn(grid, table, "nama", row), nama: text("nama"), nip: text("nip"), jabatan: text("jabatan"), unit: text("unit") };
}

function rowsOf(view: View, { table, place }: Layout, layout: TableLayout<Id>): readonly number[] {
  return readItems(view, table, layout, place.area.bottom + 1, endsTable(view, table)).items.map(({ row }) => row);
}

const MATRIX_TITLE = /^matriks?(pembagian)?peran/;

export const matriksPeranLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "matrik")) return [];
    return found(view, matriks, ({ place }) => place.titles.some(({ key }) => MATRIX_TITLE.test(key)));
  },
  read(grid: Grid, form: FoundForm): MatriksPeran {
    const view = viewOf(grid);
    const layout = form.layout as Layout;
    const kolom = roleColumns(grid, layout);
    const baris = rowsOf(view, layout, matriks).map((row) => ({ ...personIn(grid, layout.table, row), peran: kolom.map(({ at }) => textField(grid, row, at.rect.left)) }));
    return { ...around(view, layout), kolom, baris };
  },
};

/** Columns to the right of those that name people, each with what stands over it between the title and the first person. */
function roleColumns(grid: Grid, { table, place }: Layout): readonly KolomPeran[] {
  const lastTitle = place.titles[place.titles.length - 1];
  const top = (lastTitle?.row ?? table.headTop - 1) + 1;
  const named = [...table.columns.values()];
  const first = Math.max(...named.map(({ heading }) => rectOf(grid, heading.row, heading.column).right)) + 1;
  const rows = grid.values.slice(Math.max(0, top - grid.top), place.area.bottom - grid.top + 1);
  const last = grid.left + rows.reduce((widest, cells) => Math.max(widest, cells.length), 0) - 1;
  const kolom: KolomPeran[] = [];
  for (let column = first; column <= last; column++) {
    const texts: string[] = [];
    for (let row = top; row <= table.headBottom; row++) {
      const merged = rectOf(grid, row, column);
      const value = valueAt(grid, merged.top, merged.left);
      const text = isEmptyCell(value) ? "" : squeeze(String(value));
      if (text !== "" && !texts.includes(text)) texts.push(text);
    }
    if (texts.length > 0) kolom.push({ at: cellRef(grid.sheet, table.headBottom, column), teks: texts.join(" / ") });
  }
  return kolom;
}

export const daftarRkLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    return mentions(view, "tim") ? found(view, daftar, () => true) : [];
  },
  read(grid: Grid, form: FoundForm): DaftarRk {
    const view = viewOf(grid);
    const layout = form.layout as Layout;
    const text = (id: Id, row: number) => textIn(grid, layout.table, id, row);
    const baris = rowsOf(view, layout, daftar).map((row) => ({ ...personIn(grid, layout.table, row), at: placeIn(grid, layout.table, "rk", row), rk: text("rk", row), rkAtasan: text("rkAtasan", row), tim: text("tim", row) }));
    return { ...around(view, layout), baris };
  },
};

export const rekapPredikatLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "predikat") || !mentions(view, "nama")) return [];
    // One form of one person has these words too, but no columns of them.
    return found(view, rekap, ({ table }) => table.columns.get("predikat")?.heading.row === table.heading.row || table.columns.has("ratingHasil"));
  },
  read(grid: Grid, form: FoundForm): RekapPredikat {
    const view = viewOf(grid);
    const layout = form.layout as Layout;
    const { table, place } = layout;
    const text = (id: Id, row: number) => textIn(grid, table, id, row);
    const at = cellRef(grid.sheet, table.heading.row, table.heading.column);
    const capaian = labelled(view, place.area, label.capaianOrganisasi, isLabel)?.text ?? absent(at);
    return {
      ...around(view, layout),
      capaianOrganisasi: choiceField(capaian, readCapaianOrganisasi, CAPAIAN_ORGANISASI),
      baris: rowsOf(view, layout, rekap).map((row) => ({
        ...personIn(grid, table, row),
        ratingHasil: choiceField(text("ratingHasil", row), readRating, RATING),
        ratingPerilaku: choiceField(text("ratingPerilaku", row), readRating, RATING),
        predikat: choiceField(text("predikat", row), readPredikat, PREDIKAT),
      })),
    };
  },
};
