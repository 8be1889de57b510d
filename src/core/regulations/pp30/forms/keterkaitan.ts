import type { Field } from "../../../sheet/field";
import { cellRef, type Grid } from "../../../sheet/grid";
import { headsMet, titleMet } from "../../../sheet/layout/evidence";
import { numberIn, placeIn, textIn } from "../../../sheet/layout/cells";
import type { FoundTable } from "../../../sheet/layout/findTables";
import { readItems } from "../../../sheet/layout/readItems";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { viewOf } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { readFormulir, usedRect, type Place } from "../../umum/formulir";
import { numberOfLine } from "./angka";
import { bloksOn } from "./blok";
import { endsRencana, rencanaKinerja, type BagianTabel } from "./rencanaKinerja";
import type { Keterkaitan } from "./types";

export type KolomKeterkaitan = "nomor" | "rencana" | "butir" | "output" | "angkaKredit" | "verifikasi";

/** Form A.4: the butir kegiatan behind each rencana kinerja, and their angka kredit. */
export const keterkaitan: TableLayout<KolomKeterkaitan, BagianTabel> = {
  item: "rencana",
  token: /re?ncanak?inerja/,
  columns: [
    { id: "nomor", heading: { printed: "NO", also: ["NOMOR"] }, each: "item", kind: "text", width: 5 },
    { id: "rencana", heading: { printed: "RENCANA KINERJA", also: ["RENCANA KINERJA PEGAWAI"] }, each: "item", kind: "text", width: 32, required: true },
    { id: "butir", heading: { printed: "BUTIR KEGIATAN YANG TERKAIT", also: ["BUTIR KEGIATAN", "BUTIR KEGIATAN TERKAIT", "BUTIR KEGIATAN JABATAN*"] }, each: "row", kind: "text", width: 32, required: true },
    { id: "output", heading: { printed: "OUTPUT BUTIR KEGIATAN", also: ["OUTPUT", "HASIL BUTIR KEGIATAN"] }, each: "row", kind: "text", width: 24 },
    { id: "angkaKredit", heading: { printed: "ANGKA KREDIT", also: ["AK", "ANGKA KREDIT BUTIR KEGIATAN"] }, each: "row", kind: "number", width: 24 },
    { id: "verifikasi", heading: { printed: "VERIFIKASI TIM ANGKA KREDIT", also: ["VERIFIKASI*"] }, each: "row", kind: "text", width: 16 },
  ],
  sections: rencanaKinerja.sections,
  captions: rencanaKinerja.captions ?? [],
  foreign: [{ printed: "RENCANA HASIL KERJA", also: ["RENCANA HASIL KERJA*"] }],
};

const JUMLAH = /^(jumlah|total)(angkakredit|ak)?(keseluruhan)?$/;

interface Layout {
  readonly table: FoundTable<KolomKeterkaitan>;
  readonly place: Place;
}

export const keterkaitanLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    return bloksOn(view).flatMap((blok) => {
      if (blok.jenis !== "keterkaitan") return [];
      const { table, place } = blok;
      const [title] = place.titles;
      const heads = [...table.columns.values()].map(({ heading }) => heading.text).join(", ");
      return [{ rect: usedRect(view, place.area), confidence: title ? 0.95 : 0.8, evidence: [titleMet(title), headsMet(heads)], layout: { table, place } satisfies Layout }];
    });
  },

  read(grid: Grid, found: FoundForm): Keterkaitan {
    const view = viewOf(grid);
    const { table, place } = found.layout as Layout;
    const { items, end } = readItems(view, table, keterkaitan, place.area.bottom + 1, endsRencana);
    const rows: Field<number> = numberOfLine(view, { ...place.area, top: table.headBottom + 1 }, JUMLAH, table.right, table.columns.get("angkaKredit")?.from ?? table.right, table.heading);
    return {
      ...readFormulir(view, place, table.headTop, end, table.heading),
      tabel: cellRef(grid.sheet, table.heading.row, table.heading.column),
      baris: items.flatMap((item) =>
        item.rows.map((row) => ({ at: placeIn(grid, table, "butir", row), rencana: textIn(grid, table, "rencana", item.row), butir: textIn(grid, table, "butir", row), output: textIn(grid, table, "output", row), angkaKredit: numberIn(grid, table, "angkaKredit", row) })),
      ),
      jumlah: rows,
    };
  },
};
