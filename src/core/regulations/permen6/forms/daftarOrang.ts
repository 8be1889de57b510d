import { squeeze } from "../../../base/words";
import type { CellValue, Grid } from "../../../sheet/grid";
import { findTables } from "../../../sheet/layout/findTables";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { mentions, viewOf } from "../../../sheet/view";
import { completeNip, nipDigits } from "../../umum/nip";
import { people, personIn, required, rowsOf, type Id, type OrangTim } from "./orang";

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
    const orang = found.flatMap((table) => rowsOf(view, table, each, view.rowEnd, () => false).map((row) => personIn(grid, table, row)));
    if (orang.length > 0) return orang.filter(({ nama }) => nama.state === "filled");
  }
  return [];
}

/**
 * People of a pasted text, a line each, cells apart by tabs or semicolons: under headings when it has them; else the
 * first text is the name, 18 digits are the NIP, and the next texts jabatan and tim.
 */
export function orangDariTeks(text: string): readonly OrangTim[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => line.split(line.includes("\t") ? "\t" : ";").map(squeeze));
  const headed = orangPadaLembar(gridOf(lines));
  if (headed.length > 0) return headed;
  const known = lines.map((cells) => {
    const nip = cells.find((cell) => completeNip(cell) !== undefined);
    const [nama = "", jabatan = "", tim = ""] = cells.filter((cell) => cell !== nip && !/^\d{1,3}[.)]?$/.test(cell) && cell !== "");
    return [nama, nip === undefined ? "" : nipDigits(nip), jabatan, tim];
  });
  return orangPadaLembar(gridOf([["Nama", "NIP", "Jabatan", "Tim"], ...known]));
}

function gridOf(values: readonly (readonly CellValue[])[]): Grid {
  return { sheet: "", visibility: "visible", top: 0, left: 0, values: values.map((row) => row.map((value) => (value === "" ? null : value))), formulas: new Map(), merges: [], percent: new Set(), hiddenRows: new Set(), hiddenColumns: new Set() };
}
