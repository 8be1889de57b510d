import { finished } from "../../../base/stepwise";
import type { Grid } from "../../../sheet/grid";
import { findTables } from "../../../sheet/layout/findTables";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { mentions, viewOf } from "../../../sheet/view";
import { people, personIn, readingRows, required, type Id, type OrangTim } from "./orang";

const layout = (needed: Id): TableLayout<Id> => ({
  item: "nama",
  token: /(nama|pegawai)(?!\d)/,
  columns: people.map((column) => (column.id === "nama" || column.id === needed ? required(column) : column)),
  sections: [],
});
const LAYOUTS = [layout("nip"), layout("jabatan")];

/** People of a plain list: a table with names, and NIP or jabatan beside them. */
export function orangPadaLembar(grid: Grid): readonly OrangTim[] {
  const view = viewOf(grid);
  if (!mentions(view, "nama") && !mentions(view, "pegawai")) return [];
  for (const each of LAYOUTS) {
    const tables = findTables(view, each);
    // Labels one under another are the identity of one person, no table.
    const found = tables.filter(({ columns, heading }) => [...columns.values()].filter((span) => span.heading.row === heading.row).length > 1);
    const orang = found.flatMap((table) => finished(readingRows(view, table, each, view.rowEnd, () => false)).map((row) => personIn(grid, table, row)));
    if (orang.length > 0) return orang.filter(({ nama }) => nama.state === "filled");
  }
  return [];
}
