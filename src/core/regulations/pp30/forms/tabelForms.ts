import { a1 } from "../../../sheet/a1";
import type { Field } from "../../../sheet/field";
import { cellRef, type CellRef, type Grid } from "../../../sheet/grid";
import { columnMissing, headsMet, titleMet } from "../../../sheet/layout/evidence";
import { numberIn, placeIn, textIn } from "../../../sheet/layout/cells";
import type { FoundTable } from "../../../sheet/layout/findTables";
import { isHeading } from "../../../sheet/layout/heading";
import { mappableColumns } from "../../../sheet/layout/mapping";
import { readItems, type Item } from "../../../sheet/layout/readItems";
import { absent, choiceField } from "../../../sheet/readField";
import { viewOf, wordsIn, type View } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { readFormulir, usedRect, type Place } from "../../umum/formulir";
import { readKategori, readMetode } from "../kategori";
import { KATEGORI } from "../parameters";
import { numberOfLine } from "./angka";
import { bloksOn } from "./blok";
import { pengukuran } from "./pengukuran";
import { endsRencana, jumlah, jumlahBagian, rencanaKinerja, TINGKAT, type BagianTabel, type KolomRencana } from "./rencanaKinerja";
import { KELOMPOK, readKelompok, readKondisi, readLingkup, readYaTidak, realisasiIn, targetIn, ujungIn } from "./sel";
import type { Bagian, Indikator, Kelompok, PenilaianSkp, Rencana, RencanaSkp } from "./types";

export type Bentuk = "rencana-skp" | "rencana-skp-jpt" | "reviu" | "penetapan" | "penilaian-skp" | "penilaian-skp-jpt" | "pengukuran";
type Table = FoundTable<KolomRencana>;

interface Layout {
  readonly bentuk: Bentuk;
  readonly jpt: boolean;
  readonly table: Table;
  readonly place: Place;
}

const layouts = new WeakMap<View, readonly Layout[]>();

/** All tables of rencana kinerja on a sheet, and which form each belongs to. */
function layoutsOn(view: View): readonly Layout[] {
  const known = layouts.get(view);
  if (known) return known;
  const made = bloksOn(view).flatMap((blok) => {
    if (blok.jenis !== "rencana" && blok.jenis !== "pengukuran") return [];
    const { table, place } = blok;
    if (blok.jenis === "pengukuran") return [{ table, place, jpt: false, bentuk: "pengukuran" as const }];
    const jpt = isJpt(view, table, place);
    return [{ table, place, jpt, bentuk: bentukOf(view, table, place, jpt) }];
  });
  layouts.set(view, made);
  return made;
}

/** The superior's rencana kinerja or the aspects make the form of a JA or JF; perspectives or the title that of a JPT. */
function isJpt(view: View, table: Table, { area, titles }: Place): boolean {
  if (table.columns.has("rencanaAtasan") || table.columns.has("aspek")) return false;
  if (table.columns.has("perspektif") || table.columns.has("nilaiIki")) return true;
  const lines = wordsIn(view, { ...area, bottom: table.headTop - 1 });
  return [...titles, ...lines].some(({ key }) => /pejabatpimpinantinggi|pimpinanunitkerjamandiri|unitmandiri|skpjpt/.test(key));
}

const ASSESSED: readonly KolomRencana[] = ["realisasi", "capaian", "kategoriIki", "nilaiIki", "tertimbang"];

function bentukOf(view: View, table: Table, { area, titles }: Place, jpt: boolean): Bentuk {
  if (ASSESSED.some((id) => table.columns.has(id))) return jpt ? "penilaian-skp-jpt" : "penilaian-skp";
  const lines = [...titles, ...wordsIn(view, { ...area, bottom: table.headTop - 1 })];
  const titled = (pattern: RegExp) => lines.some(({ key }) => pattern.test(key));
  if (table.columns.has("reviu") || titled(/^(formulir|hasil|lembar)*(reviu|review)/)) return "reviu";
  if (titled(/^(formulir|dokumen|lembar)*penetapan/)) return "penetapan";
  return jpt ? "rencana-skp-jpt" : "rencana-skp";
}

function find(grid: Grid, bentuk: Bentuk): readonly FoundForm[] {
  const view = viewOf(grid);
  return layoutsOn(view)
    .filter((layout) => layout.bentuk === bentuk)
    .map((layout) => ({ rect: usedRect(view, layout.place.area), confidence: confidenceOf(layout), evidence: evidence(layout), layout }));
}

function confidenceOf({ table, place }: Layout): number {
  return (place.titles.length > 0 ? 0.95 : 0.8) - (table.columns.has("target") ? 0 : 0.1);
}

function evidence({ table, place }: Layout): FoundForm["evidence"] {
  const heads = [...table.columns.values()].sort((a, b) => a.from - b.from).map(({ heading }) => heading.text);
  return [
    titleMet(place.titles[0]),
    headsMet(heads.join(", "), a1(cellRef("", table.heading.row, table.heading.column).rect)),
    ...(table.columns.has("target") ? [] : [columnMissing("TARGET")]),
  ];
}

function readRencanaSkp(grid: Grid, found: FoundForm): RencanaSkp & { readonly end: number } {
  const view = viewOf(grid);
  const { table, place, jpt, bentuk } = found.layout as Layout;
  const { items, sections, end } = readItems(view, table, bentuk === "pengukuran" ? pengukuran : rencanaKinerja, place.area.bottom + 1, endsRencana);
  const bagian: Partial<Record<Bagian, CellRef>> = {};
  for (const [id, at] of sections) bagian[id === "tambahan" ? "tambahan" : "utama"] ??= at;
  return {
    ...readFormulir(view, place, table.headTop, end, table.heading),
    tabel: cellRef(grid.sheet, table.heading.row, table.heading.column),
    bagian,
    rencana: items.map((item) => readRencana(grid, table, item, jpt)),
    pengembangan: hasLevels(view, table),
    jpt,
    end,
  };
}

/** The pengembangan model describes each level of assessment in a column of its own. */
function hasLevels(view: View, table: Table): boolean {
  const heads = wordsIn(view, { top: table.headTop, bottom: table.headBottom, left: table.left, right: table.right });
  return TINGKAT.filter((heading) => heads.some(({ key }) => isHeading(key, heading))).length > 1;
}

function readRencana(grid: Grid, table: Table, item: Item<BagianTabel>, jpt: boolean): Rencana {
  const text = (id: KolomRencana) => firstFilled(item.rows.map((row) => textIn(grid, table, id, row)));
  const number = (id: KolomRencana) => firstFilled(item.rows.map((row) => numberIn(grid, table, id, row)));
  const at = placeIn(grid, table, "rencana", item.row);
  return {
    at,
    bagian: item.section === "tambahan" ? "tambahan" : "utama",
    kelompok: kelompokOf(grid, table, item, at),
    perspektif: text("perspektif"),
    rencanaAtasan: textIn(grid, table, "rencanaAtasan", item.row),
    rencana: textIn(grid, table, "rencana", item.row),
    indikator: item.rows.map((row) => readIndikator(grid, table, row, jpt)),
    kategori: choiceField(text("kategori"), readKategori, KATEGORI),
    nilai: number("nilai"),
    metode: table.columns.has("metode") ? choiceField(text("metode"), readMetode, ["direct", "non-direct"]) : reviewed(text("reviu"), readMetode),
    tertimbang: number("tertimbang"),
    lingkup: lingkupField(text("lingkup")),
    nilaiAtasan: number("nilaiAtasan"),
    kategoriAtasan: choiceField(text("kategoriAtasan"), readKategori, KATEGORI),
    catatan: text("catatan"),
  };
}

/** The kind of kinerja utama, from the heading over the row or from its own column. */
function kelompokOf(grid: Grid, table: Table, { section, row }: Item<BagianTabel>, at: CellRef): Field<Kelompok> {
  if (section === "perjanjianKinerja" || section === "rencanaAksi") return { state: "filled", at, written: KELOMPOK[section], value: section };
  if (table.columns.has("jenis")) return choiceField(textIn(grid, table, "jenis", row), readKelompok, ["perjanjianKinerja", "rencanaAksi"]);
  const field = reviewed(textIn(grid, table, "reviu", row), readKelompok);
  return field.state === "absent" ? absent(at) : field;
}

/** What the reviewer has left standing in the column REVIU, which also holds other remarks. */
function reviewed<T>(field: Field<string>, read: (text: string) => T | undefined): Field<T> {
  const value = field.state === "filled" ? read(field.value) : undefined;
  return field.state === "filled" && value !== undefined ? { ...field, value } : { state: "absent", at: field.at };
}

function lingkupField(text: Field<string>): Field<number> {
  if (text.state !== "filled") return text;
  const value = readLingkup(text.value);
  return value === undefined ? { state: "unreadable", at: text.at, written: text.written, reason: "not-a-choice", choices: ["1", "2", "3"] } : { ...text, value };
}

function readIndikator(grid: Grid, table: Table, row: number, jpt: boolean): Indikator {
  const text = (id: KolomRencana) => textIn(grid, table, id, row);
  const yesNo = choiceField(text("targetMaksimum"), readYaTidak, ["ya", "tidak"]);
  return {
    at: placeIn(grid, table, "iki", row),
    aspek: text("aspek"),
    iki: text("iki"),
    target: targetIn(grid, table, row),
    ujung: ujungIn(grid, table, row),
    realisasi: realisasiIn(grid, table, row),
    capaian: numberIn(grid, table, "capaian", row),
    kategori: choiceField(text(jpt && !table.columns.has("kategoriIki") ? "kategori" : "kategoriIki"), readKategori, KATEGORI),
    nilai: numberIn(grid, table, jpt && !table.columns.has("nilaiIki") ? "nilai" : "nilaiIki", row),
    kondisi: choiceField(text("kondisi"), readKondisi, ["normal", "khusus"]),
    targetMaksimum: yesNo.state === "filled" ? { ...yesNo, value: yesNo.value === "ya" } : yesNo,
  };
}

function firstFilled<T>(fields: readonly Field<T>[]): Field<T> {
  const [first] = fields;
  if (!first) throw new Error("an item has a row");
  return fields.find(({ state }) => state === "filled") ?? fields.find(({ state }) => state === "unreadable") ?? first;
}

/** A field that the form has, else another. */
function firstWritten<T>(field: Field<T>, other: () => Field<T>): Field<T> {
  return field.state === "absent" ? other() : field;
}

function rencanaLayout(bentuk: Bentuk) {
  return {
    find: (grid: Grid): readonly FoundForm[] => find(grid, bentuk),
    read: (grid: Grid, found: FoundForm): RencanaSkp => readRencanaSkp(grid, found),
  };
}

function penilaianLayout(bentuk: Bentuk) {
  return {
    find: (grid: Grid): readonly FoundForm[] => find(grid, bentuk),
    read(grid: Grid, found: FoundForm): PenilaianSkp {
      const view = viewOf(grid);
      const { table, place } = found.layout as Layout;
      const skp = readRencanaSkp(grid, found);
      const rows = { ...place.area, top: table.headBottom + 1 };
      const column = (table.columns.get("tertimbang") ?? table.columns.get("nilai"))?.from ?? table.right;
      const total = (label: RegExp, within = rows) => numberOfLine(view, within, label, table.right, column, table.heading);
      const { utama = skp.tabel, tambahan } = skp.bagian;
      const ofUtama = { ...rows, top: utama.rect.top, bottom: (tambahan?.rect.top ?? skp.end + 1) - 1 };
      const ofTambahan = tambahan && { ...rows, top: tambahan.rect.top, bottom: skp.end };
      return {
        ...skp,
        nilaiUtama: firstWritten(total(jumlah.utama), () => total(jumlahBagian.utama, ofUtama)),
        nilaiTambahan: firstWritten(total(jumlah.tambahan), () => (ofTambahan ? total(jumlahBagian.tambahan, ofTambahan) : absent(skp.tabel))),
        nilaiSkp: total(jumlah.skp),
      };
    },
  };
}

const PLANNED: readonly KolomRencana[] = ["nomor", "rencanaAtasan", "rencana", "aspek", "iki", "target"];
const VALUED: readonly KolomRencana[] = ["realisasi", "capaian", "kategoriIki", "kategori", "nilai", "metode", "jenis", "tertimbang", "kondisi", "lingkup"];

export const rencanaSkpLayout = { ...rencanaLayout("rencana-skp"), columns: mappableColumns(rencanaKinerja, PLANNED) };
export const rencanaSkpJptLayout = rencanaLayout("rencana-skp-jpt");
export const reviuLayout = rencanaLayout("reviu");
export const penetapanLayout = rencanaLayout("penetapan");
export const penilaianSkpLayout = { ...penilaianLayout("penilaian-skp"), columns: mappableColumns(rencanaKinerja, [...PLANNED, ...VALUED]) };
export const penilaianSkpJptLayout = { ...penilaianLayout("penilaian-skp-jpt"), columns: mappableColumns(rencanaKinerja, ["nomor", "perspektif", "rencana", "iki", "target", "nilaiIki", ...VALUED]) };
export const pengukuranLayout = penilaianLayout("pengukuran");
