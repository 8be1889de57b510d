import { inOneGo, type Stepwise } from "../../../base/stepwise";
import { cellRef, type Grid, type Rect } from "../../../sheet/grid";
import { titleMet } from "../../../sheet/layout/evidence";
import { leftOf, viewOf, wordsIn, type View, type Word } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { readIdentities } from "../../umum/identitas";
import { readPeriode } from "../../umum/periode";
import { readTanggalTandaTangan, readTandaTangan } from "../../umum/tandaTangan";
import { readingActivities, type ActivityRows } from "./rows";
import { findTables, type TabelKegiatan } from "./table";
import { readClosing } from "./tambahan";
import type { PenilaianSkp, Skp } from "./types";

/** `pp46/skp` and `pp46/penilaian-skp` share their table; realised columns tell them apart. */
interface TableLayout {
  readonly table: TabelKegiatan;
  readonly title: Word | undefined;
  /** Rows and columns that this form owns on its sheet. */
  readonly area: Rect;
}

const TITLE = /sasarankerja|sasarankinerja|^formulirskp|^penilaian(capaian)?skp|pengukuran(capaian)?skp|capaiansasaran/;
/** Title of a Penilaian Prestasi Kerja: where one follows on the same sheet, it ends the form above it. */
const PRESTASI = /^(formulir)?penilaianprestasikerja/;
/** The words of the total, which some forms put beside the table. */
const SEBUTAN = /^(sangatbaik|baik|cukup|sedang|kurang|buruk)$/;
/** Title and identity stand within so many rows above the table. */
const ABOVE = 40;

function tablesOf(grid: Grid): readonly TableLayout[] {
  const view = viewOf(grid);
  const tables = findTables(view);
  return tables.map((table, index) => {
    const sideBySide = tables.filter((other) => Math.abs(other.heading.row - table.heading.row) < 5 && other !== table);
    const left = Math.max(0, ...sideBySide.filter((other) => other.left < table.left).map((other) => other.right + 1));
    const right = Math.min(view.columnEnd, ...sideBySide.filter((other) => other.left > table.left).map((other) => other.left - 1));
    const previous = tables.slice(0, index).filter((other) => other.heading.row < table.heading.row - 4).pop();
    const next = tables.slice(index + 1).find((other) => other.heading.row > table.headBottom);
    const top = Math.max(0, table.heading.row - ABOVE, previous ? previous.headBottom + 1 : 0);
    const title = titleAbove(view, { top, left, bottom: table.heading.row - 1, right });
    const prestasi = view.words.find((word) => word.row > table.headBottom && PRESTASI.test(word.key))?.row ?? view.rowEnd;
    const nextTitle = Math.min(prestasi, next ? (titleAbove(view, { top: table.headBottom + 1, left, bottom: next.heading.row - 1, right })?.row ?? next.heading.row) : view.rowEnd);
    const identityTop = previous && title ? title.row : previous ? table.heading.row : 0;
    return { table, title, area: { top: title ? Math.min(title.row, ...(previous ? [] : [title.row])) : identityTop, left, bottom: nextTitle - 1, right } };
  });
}

/** The first of the last run of title lines above the table. */
function titleAbove(view: View, area: Rect): Word | undefined {
  const titles = wordsIn(view, area).filter((word) => TITLE.test(word.key) && word.text.length < 110 && !/\d\s*%/.test(word.text));
  const last = titles[titles.length - 1];
  if (!last) return undefined;
  return titles.find((word) => last.row - word.row <= 3) ?? last;
}

function found(grid: Grid, wanted: "skp" | "penilaian"): readonly FoundForm[] {
  return tablesOf(grid)
    .filter(({ table }) => (table.realisasi !== undefined) === (wanted === "penilaian"))
    .map((layout) => ({ rect: shownRect(grid, layout), confidence: layout.title ? 0.95 : 0.75, evidence: evidence(layout), layout }));
}

function shownRect(grid: Grid, { area, table }: TableLayout): Rect {
  const view = viewOf(grid);
  const words = wordsIn(view, area);
  const bottom = Math.max(table.headBottom, words[words.length - 1]?.row ?? 0);
  const beside = words.filter((word) => word.row > table.headBottom && word.column > table.right && word.column <= table.right + 2 && SEBUTAN.test(word.key));
  return {
    top: area.top,
    left: Math.min(table.left, leftOf(words)),
    bottom: Math.min(area.bottom, Math.max(bottom, lastFilledRow(grid, table, area))),
    right: Math.max(table.right, ...beside.map((word) => word.column)),
  };
}

function lastFilledRow(grid: Grid, table: TabelKegiatan, area: Rect): number {
  for (let row = Math.min(area.bottom, grid.top + grid.values.length - 1); row > table.headBottom; row--) {
    const cells = grid.values[row - grid.top] ?? [];
    if (cells.some((value, c) => value !== null && grid.left + c >= area.left && grid.left + c <= area.right)) return row;
  }
  return table.headBottom;
}

function evidence({ table, title }: TableLayout): FoundForm["evidence"] {
  const heads = ["kuantitas", "kualitas", "waktu", ...(table.target.biaya ? ["biaya"] : []), ...(table.realisasi ? ["realisasi"] : []), ...(table.penghitungan ? ["penghitungan"] : [])];
  return [titleMet(title), { id: `kepala tabel «${table.heading.text}» dengan ${heads.join(", ")}`, en: `headings of the table “${table.heading.text}” with ${heads.join(", ")}` }];
}

interface Parts {
  readonly layout: TableLayout;
  readonly view: View;
  readonly rows: ActivityRows;
  readonly judul: ReturnType<typeof cellRef>;
  readonly tabel: ReturnType<typeof cellRef>;
}

function* parts(grid: Grid, form: FoundForm): Stepwise<Parts> {
  const layout = form.layout as TableLayout;
  const { table, title } = layout;
  const judul = cellRef(grid.sheet, title?.row ?? table.heading.row, title?.column ?? table.heading.column);
  return { layout, view: viewOf(grid), rows: yield* readingActivities(grid, table, layout.area.bottom + 1), judul, tabel: cellRef(grid.sheet, table.heading.row, table.heading.column) };
}

function head({ layout, view, judul }: Parts) {
  const above: Rect = { top: layout.area.top, left: layout.area.left, bottom: layout.table.heading.row - 1, right: layout.area.right };
  const { pegawai, penilai } = readIdentities(view, above, judul);
  return { judul, periode: readPeriode(view, above, judul), pegawai, penilai };
}

export const skpLayout = {
  find: (grid: Grid): readonly FoundForm[] => found(grid, "skp"),
  reading: readingSkp,
  read: inOneGo(readingSkp),
};

function* readingSkp(grid: Grid, form: FoundForm): Stepwise<Skp> {
  const all = yield* parts(grid, form);
  const { layout, view, rows, tabel } = all;
  const below: Rect = { top: rows.below, left: layout.area.left, bottom: layout.area.bottom, right: layout.area.right };
  const signed = readTandaTangan(view, below);
  return {
    ...head(all),
    tabel,
    kegiatan: rows.kegiatan,
    tanggal: readTanggalTandaTangan(view, below, tabel),
    tandaTangan: { penilai: signed.penilai, pegawai: signed.pegawai },
  };
}

export const penilaianSkpLayout = {
  find: (grid: Grid): readonly FoundForm[] => found(grid, "penilaian"),
  reading: readingPenilaianSkp,
  read: inOneGo(readingPenilaianSkp),
};

function* readingPenilaianSkp(grid: Grid, form: FoundForm): Stepwise<PenilaianSkp> {
  const all = yield* parts(grid, form);
  const { layout, view, rows, tabel } = all;
  const closing = readClosing(grid, layout.table, rows.end, layout.area.bottom + 1);
  const below: Rect = { top: closing.nilaiSkp.state === "absent" ? rows.below : closing.end, left: layout.area.left, bottom: layout.area.bottom, right: layout.area.right };
  return {
    ...head(all),
    tabel,
    kegiatan: rows.kegiatan,
    tugasTambahan: closing.tugasTambahan,
    kreativitas: closing.kreativitas,
    nilaiSkp: closing.nilaiSkp,
    sebutan: closing.sebutan,
    tanggal: readTanggalTandaTangan(view, below, tabel),
    tandaTangan: { penilai: readTandaTangan(view, below).penilai },
  };
}
