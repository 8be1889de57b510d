import { letters } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, type Grid } from "../../../sheet/grid";
import { headsMet, titleMet } from "../../../sheet/layout/evidence";
import { numberIn, placeIn, textIn } from "../../../sheet/layout/cells";
import { findTables, type FoundTable } from "../../../sheet/layout/findTables";
import { readItems } from "../../../sheet/layout/readItems";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { absent, choiceField } from "../../../sheet/readField";
import { mentions, viewOf, wordsIn, type View } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { readFormulir, usedRect, type Place } from "../../umum/formulir";
import { withoutEnumerator } from "../../umum/identitas";
import { PREDIKAT } from "../../permen6/parameters";
import { readPredikat } from "../../permen6/predikat";
import { denganPenilai, endsTable, tempat } from "./tempat";
import type { Konversi } from "./types";

export type KolomKonversi = "nomor" | "tahun" | "periodik" | "predikat" | "persen" | "koefisien" | "angkaKredit";

/** The table of Konversi; that of Akumulasi has the year and the months before it. */
export const konversi: TableLayout<KolomKonversi> = {
  item: "predikat",
  token: /predikat/,
  columns: [
    { id: "nomor", heading: { printed: "NO", also: ["NOMOR", "NO URUT"] }, each: "item", kind: "text" },
    { id: "tahun", heading: { printed: "TAHUN" }, each: "item", kind: "number" },
    { id: "periodik", heading: { printed: "PERIODIK (BULAN)", also: ["PERIODIK", "PERIODIK BULAN", "BULAN", "PERIODE", "MASA"] }, each: "item", kind: "text" },
    { id: "predikat", heading: { printed: "PREDIKAT", also: ["PREDIKAT KINERJA", "PREDIKAT KINERJA PEGAWAI"] }, each: "item", kind: "words", words: PREDIKAT, required: true },
    { id: "persen", heading: { printed: "PROSENTASE", also: ["PERSENTASE", "PERSEN", "PROSENTASE*", "PERSENTASE*"] }, each: "item", kind: "number", required: true },
    { id: "koefisien", heading: { printed: "KOEFISIEN PER TAHUN", also: ["KOEFISIEN", "KOEFISIEN*"] }, each: "item", kind: "number", required: true },
    { id: "angkaKredit", heading: { printed: "ANGKA KREDIT YANG DIDAPAT", also: ["ANGKA KREDIT", "ANGKA KREDIT YANG DIDAPAT*", "ANGKA KREDIT YANG DIPEROLEH*", "AK"] }, each: "item", kind: "number", required: true },
  ],
  sections: [],
};

interface Layout {
  readonly table: FoundTable<KolomKonversi>;
  readonly place: Place;
}

const TITLE = { konversi: /konversi(predikat|angkakredit)/, akumulasi: /akumulasi(angkakredit|predikat)|akumulasi/ } as const;

function found(grid: Grid, form: keyof typeof TITLE): readonly FoundForm[] {
  const view = viewOf(grid);
  if (!mentions(view, "koefisien")) return [];
  const tables = findTables(view, konversi).filter((table) => !beside(view, table));
  const places = { konversi: tempat(view, tables, TITLE.konversi), akumulasi: tempat(view, tables, TITLE.akumulasi) };
  return tables.flatMap((table, index) => {
    // A nearer title counts; without one the columns of the year and the months tell.
    const [mine, other] = [places[form][index], places[form === "konversi" ? "akumulasi" : "konversi"][index]];
    const dated = table.columns.has("tahun") || table.columns.has("periodik");
    const place = mine ?? (other ? undefined : (dated ? "akumulasi" : "konversi") === form ? { titles: [], area: { top: Math.max(0, table.headTop - 20), left: 0, bottom: view.rowEnd - 1, right: view.columnEnd } } : undefined);
    if (!place || (mine && other && other.area.top > mine.area.top)) return [];
    const layout: Layout = { table, place };
    const heads = [...table.columns.values()].map(({ heading }) => heading.text).join(", ");
    return [{ rect: usedRect(view, place.area), confidence: mine ? 0.95 : 0.6, evidence: [titleMet(mine?.titles[0]), headsMet(heads)], layout }];
  });
}

/** A list of many people has their names beside the predikat. */
function beside(view: View, table: FoundTable<KolomKonversi>): boolean {
  return wordsIn(view, { top: table.headTop, bottom: table.headBottom, left: 0, right: table.right }).some(({ key }) => /^(nama|namapegawai|nip)$/.test(key));
}

function read(grid: Grid, form: FoundForm): Konversi {
  const view = viewOf(grid);
  const { table, place } = form.layout as Layout;
  const { items, end } = readItems(view, table, konversi, place.area.bottom + 1, endsTable);
  // The same predikat again is another year's.
  const filled = items.flatMap(({ rows }) => rows).filter((row) => (["predikat", "persen", "koefisien"] as const).some((id) => textIn(grid, table, id, row).state !== "blank"));
  const total = view.wordsOf(end).find((word) => /^(jumlah|total)/.test(letters(withoutEnumerator(word.text))));
  return {
    ...denganPenilai(readFormulir(view, place, table.headTop, end, table.heading)),
    tabel: cellRef(grid.sheet, table.heading.row, table.heading.column),
    baris: filled.map((row) => ({
      at: placeIn(grid, table, "predikat", row),
      tahun: numberIn(grid, table, "tahun", row),
      periodik: table.columns.has("periodik") ? textIn(grid, table, "periodik", row) : absent(placeIn(grid, table, "predikat", row)),
      predikat: choiceField(textIn(grid, table, "predikat", row), readPredikat, PREDIKAT),
      persen: asPercent(numberIn(grid, table, "persen", row)),
      koefisien: numberIn(grid, table, "koefisien", row),
      angkaKredit: numberIn(grid, table, "angkaKredit", row),
    })),
    jumlah: total ? numberIn(grid, table, "angkaKredit", end) : absent(cellRef(grid.sheet, table.heading.row, table.heading.column)),
  };
}

/** A share typed without its sign, 1.5 for 150%: no predikat yields as little as 2%. */
function asPercent(field: Field<number>): Field<number> {
  return field.state === "filled" && field.value > 0 && field.value < 2 ? { ...field, value: Number((field.value * 100).toPrecision(15)) } : field;
}

export const konversiLayout = { find: (grid: Grid) => found(grid, "konversi"), read };
export const akumulasiLayout = { find: (grid: Grid) => found(grid, "akumulasi"), read };
