import { between, FOUND, inOneGo, ofEach, type Stepwise } from "../../../base/stepwise";
import { a1 } from "../../../sheet/a1";
import type { Field } from "../../../sheet/field";
import { cellRef, type CellRef, type Grid, type Rect } from "../../../sheet/grid";
import { columnMissing, headsMet, titleMet } from "../../../sheet/layout/evidence";
import { placeIn, textIn } from "../../../sheet/layout/cells";
import { findTables, type FoundTable } from "../../../sheet/layout/findTables";
import { labelled } from "../../../sheet/layout/labelled";
import { readingItems, type Item } from "../../../sheet/layout/readItems";
import type { Heading } from "../../../sheet/layout/heading";
import { mappableColumns } from "../../../sheet/layout/mapping";
import { absent, choiceField } from "../../../sheet/readField";
import { mentions, viewOf, wordsIn, type View } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { placesOf, readFormulir, usedRect, type Place } from "../../umum/formulir";
import { CAPAIAN_ORGANISASI, PREDIKAT, type Jenis } from "../parameters";
import { PERSPEKTIF, readPerspektif } from "../perspektif";
import { RATING, readCapaianOrganisasi, readPredikat, readRating } from "../predikat";
import { endsTable, hasilKerja, isLabel, label, type KolomHasil } from "./hasilKerja";
import { hasilKualitatif, hasilKualitatifTanpaKepala, hasMeasures, readKualitatif } from "./kualitatif";
import { readPerilaku } from "./perilaku";
import type { Evaluasi, Rhk, Skp } from "./types";

export type Bentuk = "skp-jpt" | "skp-jajf" | "skp-kualitatif" | "evaluasi";

interface Layout {
  readonly bentuk: Bentuk;
  readonly kualitatif: boolean;
  readonly table: FoundTable<KolomHasil>;
  readonly place: Place;
}

const layouts = new WeakMap<View, readonly Layout[]>();

/** All tables HASIL KERJA of a sheet, and which form each belongs to. */
function layoutsOn(view: View): readonly Layout[] {
  const known = layouts.get(view);
  if (known) return known;
  const tables = tablesOn(view);
  const places = placesOf(view, tables.map(({ table }) => table));
  const made = tables.flatMap(({ table, kualitatif }, index) => {
    const place = places[index];
    return place ? [{ table, place, kualitatif, bentuk: bentukOf(view, table, place, kualitatif) }] : [];
  });
  layouts.set(view, made);
  return made;
}

interface Tabel {
  readonly table: FoundTable<KolomHasil>;
  readonly kualitatif: boolean;
}

/** Rows over a heading in which the caption of its block stands. */
const CAPTION = 3;

function tablesOn(view: View): readonly Tabel[] {
  if (!mentions(view, "hasil") && !mentions(view, "rhk")) return [];
  const counted = findTables(view, hasilKerja).map((table) => ({ table, kualitatif: false }));
  const near = (table: FoundTable<KolomHasil>, others: readonly Tabel[]) => others.some(({ table: other }) => table.headTop >= other.headTop - CAPTION && table.headTop <= other.headBottom);
  const told = mentions(view, "kualitatif") || mentions(view, "ukurankeberhasilan");
  const qualitative = findTables(view, hasilKualitatif)
    .filter((table) => !near(table, counted) && (told || table.columns.has("realisasi") || table.columns.has("umpanBalik") || hasMeasures(view, table)))
    .map((table) => ({ table, kualitatif: true }));
  // The words HASIL KERJA are the caption of every such block; only without a heading below them do they stand for one.
  const captions = told ? findTables(view, hasilKualitatifTanpaKepala).filter((table) => !near(table, [...counted, ...qualitative])) : [];
  return [...counted, ...qualitative, ...captions.map((table) => ({ table, kualitatif: true }))].sort((a, b) => a.table.headTop - b.table.headTop || a.table.left - b.table.left);
}

/** Realised columns make an evaluasi; the leader's RHK or the aspects make the form of a JA or JF, whatever else it has. */
function bentukOf(view: View, table: FoundTable<KolomHasil>, { area, titles }: Place, kualitatif: boolean): Bentuk {
  if (table.columns.has("realisasi") || table.columns.has("umpanBalik")) return "evaluasi";
  if (kualitatif) return "skp-kualitatif";
  if (table.columns.has("rhkPimpinan") || table.columns.has("aspek")) return "skp-jajf";
  const lines = wordsIn(view, { ...area, bottom: table.headTop - 1 });
  const jpt = table.columns.has("perspektif") || [...titles, ...lines].some(({ key }) => /^bagipejabatpimpinantinggi|^bagi(kepala|pimpinan)|pimpinanunitkerjamandiri/.test(key));
  return jpt ? "skp-jpt" : "skp-jajf";
}

function find(grid: Grid, bentuk: Bentuk): readonly FoundForm[] {
  const view = viewOf(grid);
  return layoutsOn(view)
    .filter((layout) => layout.bentuk === bentuk)
    .map((layout) => ({ rect: usedRect(view, layout.place.area), confidence: confidenceOf(layout), evidence: evidence(layout), layout }));
}

function confidenceOf({ table, place, kualitatif }: Layout): number {
  const expected = kualitatif || table.columns.has("target") ? 0 : 0.1;
  return (place.titles.length > 0 ? 0.95 : 0.8) - expected;
}

function evidence({ table, place, kualitatif }: Layout): FoundForm["evidence"] {
  const heads = [...table.columns.values()].sort((a, b) => a.from - b.from).map(({ heading }) => heading.text);
  const missing = kualitatif || table.columns.has("target") ? [] : [columnMissing("TARGET")];
  return [titleMet(place.titles[0]), headsMet(heads.join(", "), a1(cellRef("", table.heading.row, table.heading.column).rect)), ...missing];
}

interface Parts {
  readonly skp: Skp;
  readonly view: View;
  readonly layout: Layout;
  /** Where the blocks below the table begin. */
  readonly below: number;
}

function* readParts(grid: Grid, found: FoundForm): Stepwise<Parts> {
  const view = viewOf(grid);
  const layout = found.layout as Layout;
  const { table, place } = layout;
  const { rhk, sections, end } = layout.kualitatif ? kualitatifRows(view, layout) : yield* kuantitatifRows(view, layout);
  const bagian: Partial<Record<Jenis, CellRef>> = Object.fromEntries(sections);
  const skp: Skp = {
    ...readFormulir(view, place, table.headTop, end, table.heading),
    tabel: cellRef(grid.sheet, table.heading.row, table.heading.column),
    bagian,
    hasilKerja: rhk,
    perilaku: readPerilaku(view, { ...place.area, top: end }),
  };
  return { skp, view, layout, below: end };
}

function* kuantitatifRows(view: View, { table, place }: Layout) {
  const { items, sections, end } = yield* between(0, FOUND, readingItems(view, table, hasilKerja, place.area.bottom + 1, endsTable(view, table)));
  return { rhk: yield* between(FOUND, 1, ofEach(items, (item) => readRhk(view.grid, table, item))), sections, end };
}

function kualitatifRows(view: View, { table, place }: Layout) {
  const { hasilKerja: rhk, sections, end } = readKualitatif(view, table, place.area.bottom + 1);
  return { rhk, sections, end };
}

function readRhk(grid: Grid, table: FoundTable<KolomHasil>, item: Item<Jenis>): Rhk {
  const text = (id: KolomHasil, row = item.row) => textIn(grid, table, id, row);
  return {
    at: placeIn(grid, table, "rhk", item.row),
    // Forms without section rows list their main results.
    jenis: item.section ?? "utama",
    rhkPimpinan: text("rhkPimpinan"),
    // Forms of a JA or JF have no perspectives; a column of that name is the agency's own.
    perspektif: table.columns.has("rhkPimpinan") ? absent(placeIn(grid, table, "rhk", item.row)) : choiceField(text("perspektif"), readPerspektif, PERSPEKTIF),
    rhk: text("rhk"),
    rating: choiceField(firstFilled(item.rows.map((row) => text("rating", row))), readRating, RATING),
    indikator: item.rows.map((row) => ({
      at: placeIn(grid, table, "iki", row),
      aspek: text("aspek", row),
      iki: text("iki", row),
      target: text("target", row),
      realisasi: text("realisasi", row),
      umpanBalik: text("umpanBalik", row),
    })),
  };
}

function firstFilled(fields: readonly Field<string>[]): Field<string> {
  const [first] = fields;
  if (!first) throw new Error("an item has a row");
  return fields.find(({ state }) => state === "filled") ?? first;
}

function* readingSkp(grid: Grid, found: FoundForm): Stepwise<Skp> {
  return (yield* readParts(grid, found)).skp;
}

function skpLayout(bentuk: Bentuk) {
  return { find: (grid: Grid): readonly FoundForm[] => find(grid, bentuk), reading: readingSkp, read: inOneGo(readingSkp) };
}

export const skpJptLayout = { ...skpLayout("skp-jpt"), columns: mappableColumns(hasilKerja, ["nomor", "perspektif", "rhk", "iki", "target"]) };
export const skpJajfLayout = { ...skpLayout("skp-jajf"), columns: mappableColumns(hasilKerja, ["nomor", "rhkPimpinan", "rhk", "aspek", "iki", "target"]) };
export const skpKualitatifLayout = skpLayout("skp-kualitatif");

function* readingEvaluasi(grid: Grid, found: FoundForm): Stepwise<Evaluasi> {
  const { skp, view, layout, below } = yield* readParts(grid, found);
  const { area } = layout.place;
  const above = { ...area, bottom: layout.table.headTop - 1 };
  const rest = { ...area, top: below };
  const text = (heading: Heading, within: Rect): Field<string> => labelled(view, within, heading, isLabel)?.text ?? absent(skp.tabel);
  return {
    ...skp,
    capaianOrganisasi: choiceField(text(label.capaianOrganisasi, above), readCapaianOrganisasi, CAPAIAN_ORGANISASI),
    ratingHasil: choiceField(text(label.ratingHasil, rest), readRating, RATING),
    ratingPerilaku: choiceField(text(label.ratingPerilaku, rest), readRating, RATING),
    predikat: choiceField(text(label.predikat, rest), readPredikat, PREDIKAT),
  };
}

export const evaluasiLayout = {
  columns: mappableColumns(hasilKerja, ["nomor", "rhkPimpinan", "rhk", "aspek", "iki", "target", "realisasi", "umpanBalik", "rating"]),
  find: (grid: Grid): readonly FoundForm[] => find(grid, "evaluasi"),
  reading: readingEvaluasi,
  read: inOneGo(readingEvaluasi),
};
