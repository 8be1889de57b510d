import type { Field } from "../../../sheet/field";
import { cellRef, type CellRef, type Grid } from "../../../sheet/grid";
import { headsMet, titleMet } from "../../../sheet/layout/evidence";
import { placeIn, textIn } from "../../../sheet/layout/cells";
import { findTables, type FoundTable } from "../../../sheet/layout/findTables";
import { readItems } from "../../../sheet/layout/readItems";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { mentions, viewOf } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { placesOf, readFormulir, usedRect, type Formulir, type Place } from "../../umum/formulir";
import { endsTable, hasilKerja, type Bagian } from "./hasilKerja";

type Kolom = "nomor" | "rhk" | "iki" | "rencanaAksi" | "target" | "realisasi" | "buktiDukung";

export const rencanaAksi: TableLayout<Kolom, Bagian> = {
  item: "rencanaAksi",
  token: /rencanaaksi|inisiatifstrategis/,
  columns: [
    { id: "nomor", heading: { printed: "NO", also: ["NOMOR", "NO URUT"] }, each: "item", kind: "text", width: 5 },
    { id: "rhk", heading: { printed: "RENCANA HASIL KERJA", also: ["RHK", "HASIL KERJA", "RENCANA HASIL KERJA PEGAWAI"] }, each: "item", kind: "text", width: 30 },
    { id: "iki", heading: { printed: "INDIKATOR KINERJA INDIVIDU", also: ["IKI", "INDIKATOR", "INDIKATOR KINERJA"] }, each: "item", kind: "text", width: 30 },
    { id: "rencanaAksi", heading: { printed: "RENCANA AKSI", also: ["RENCANA AKSI INISIATIF STRATEGIS", "URAIAN RENCANA AKSI"] }, each: "item", kind: "text", width: 34, required: true },
    { id: "target", heading: { printed: "TARGET", also: ["TARGET*"] }, each: "item", kind: "text", width: 24, required: true, unit: true },
    { id: "realisasi", heading: { printed: "REALISASI", also: ["REALISASI*"] }, each: "item", kind: "text", width: 24 },
    { id: "buktiDukung", heading: { printed: "BUKTI DUKUNG", also: ["BUKTI DUKUNG*", "LINK BUKTI DUKUNG"] }, each: "item", kind: "text", width: 24 },
  ],
  sections: hasilKerja.sections,
};

export interface Aksi {
  readonly at: CellRef;
  readonly rhk: Field<string>;
  readonly rencanaAksi: Field<string>;
  readonly target: Field<string>;
}

/** `permen6/rencana-aksi`. */
export interface RencanaAksi extends Formulir {
  readonly tabel: CellRef;
  readonly aksi: readonly Aksi[];
}

interface Layout {
  readonly table: FoundTable<Kolom>;
  readonly place: Place;
}

export const rencanaAksiLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "rencanaaksi")) return [];
    // PP 30 measures its rencana aksi in a table of the same words, beside RENCANA KINERJA.
    const tables = findTables(view, rencanaAksi).filter(({ columns }) => columns.has("rhk"));
    return placesOf(view, tables).flatMap((place, index) => {
      const table = tables[index];
      if (!table) return [];
      const heads = [...table.columns.values()].map(({ heading }) => heading.text).join(", ");
      const layout: Layout = { table, place };
      return [{ rect: usedRect(view, place.area), confidence: place.titles.length > 0 ? 0.9 : 0.75, evidence: [titleMet(place.titles[0]), headsMet(heads)], layout }];
    });
  },

  read(grid: Grid, found: FoundForm): RencanaAksi {
    const view = viewOf(grid);
    const { table, place } = found.layout as Layout;
    const { items, end } = readItems(view, table, rencanaAksi, place.area.bottom + 1, endsTable(view, table));
    return {
      ...readFormulir(view, place, table.headTop, end, table.heading),
      tabel: cellRef(grid.sheet, table.heading.row, table.heading.column),
      aksi: items.map(({ row }) => ({ at: placeIn(grid, table, "rencanaAksi", row), rhk: textIn(grid, table, "rhk", row), rencanaAksi: textIn(grid, table, "rencanaAksi", row), target: textIn(grid, table, "target", row) })),
    };
  },
};
