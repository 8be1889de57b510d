import { squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type CellRef, type Grid } from "../../../sheet/grid";
import { placeIn, rectOf, textIn } from "../../../sheet/layout/cells";
import { labelled } from "../../../sheet/layout/labelled";
import { readItems } from "../../../sheet/layout/readItems";
import type { Column, TableLayout } from "../../../sheet/layout/tableLayout";
import { absent, choiceField, textField } from "../../../sheet/readField";
import { isEmptyCell, mentions, viewOf, type View } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { cariDaftar, kepalaNilai, kolomOrang, orangDi, sekitarDaftar, type DaftarOrang, type KolomOrang, type LetakDaftar, type Orang } from "../../umum/daftar";
import { CAPAIAN_ORGANISASI, PREDIKAT, type CapaianOrganisasi } from "../parameters";
import { RATING, readCapaianOrganisasi, readPredikat, readRating, type Predikat, type Rating } from "../predikat";
import { endsTable, isLabel, label } from "./hasilKerja";

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

type Id = KolomOrang | "rk" | "rkAtasan" | "tim" | "ratingHasil" | "ratingPerilaku" | "predikat";

const people: readonly Column<Id>[] = kolomOrang;
const required = (column: Column<Id>): Column<Id> => ({ ...column, required: true });
/** Lists with values are `umum/rekap-pegawai`, those with koefisien papers of angka kredit. */
const SCORED = [kepalaNilai, { printed: "ANGKA KREDIT", also: ["ANGKA KREDIT*", "KOEFISIEN*"] }];

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

type Layout = LetakDaftar<Id>;

function rowsOf(view: View, { table, place }: Layout, layout: TableLayout<Id>): readonly number[] {
  return readItems(view, table, layout, place.area.bottom + 1, endsTable(view, table)).items.map(({ row }) => row);
}

const MATRIX_TITLE = /^matriks?(pembagian)?peran/;

export const matriksPeranLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "matrik")) return [];
    return cariDaftar(view, matriks, ({ place }) => place.titles.some(({ key }) => MATRIX_TITLE.test(key)));
  },
  read(grid: Grid, form: FoundForm): MatriksPeran {
    const view = viewOf(grid);
    const layout = form.layout as Layout;
    const kolom = roleColumns(grid, layout);
    const baris = rowsOf(view, layout, matriks).map((row) => ({ ...orangDi(grid, layout.table, row), peran: kolom.map(({ at }) => textField(grid, row, at.rect.left)) }));
    return { ...sekitarDaftar(view, layout), kolom, baris };
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
    return mentions(view, "tim") ? cariDaftar(view, daftar, () => true) : [];
  },
  read(grid: Grid, form: FoundForm): DaftarRk {
    const view = viewOf(grid);
    const layout = form.layout as Layout;
    const text = (id: Id, row: number) => textIn(grid, layout.table, id, row);
    const baris = rowsOf(view, layout, daftar).map((row) => ({ ...orangDi(grid, layout.table, row), at: placeIn(grid, layout.table, "rk", row), rk: text("rk", row), rkAtasan: text("rkAtasan", row), tim: text("tim", row) }));
    return { ...sekitarDaftar(view, layout), baris };
  },
};

export const rekapPredikatLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "predikat") || !mentions(view, "nama")) return [];
    // One form of one person has these words too, but no columns of them.
    return cariDaftar(view, rekap, ({ table }) => table.columns.get("predikat")?.heading.row === table.heading.row || table.columns.has("ratingHasil"));
  },
  read(grid: Grid, form: FoundForm): RekapPredikat {
    const view = viewOf(grid);
    const layout = form.layout as Layout;
    const { table, place } = layout;
    const text = (id: Id, row: number) => textIn(grid, table, id, row);
    const at = cellRef(grid.sheet, table.heading.row, table.heading.column);
    const capaian = labelled(view, place.area, label.capaianOrganisasi, isLabel)?.text ?? absent(at);
    return {
      ...sekitarDaftar(view, layout),
      capaianOrganisasi: choiceField(capaian, readCapaianOrganisasi, CAPAIAN_ORGANISASI),
      baris: rowsOf(view, layout, rekap).map((row) => ({
        ...orangDi(grid, table, row),
        ratingHasil: choiceField(text("ratingHasil", row), readRating, RATING),
        ratingPerilaku: choiceField(text("ratingPerilaku", row), readRating, RATING),
        predikat: choiceField(text("predikat", row), readPredikat, PREDIKAT),
      })),
    };
  },
};
