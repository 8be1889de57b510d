import { isNone, letters, squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type CellRef, type Grid } from "../../../sheet/grid";
import { textInSpan } from "../../../sheet/layout/cells";
import type { FoundTable } from "../../../sheet/layout/findTables";
import { isHeading } from "../../../sheet/layout/heading";
import { sectionOf } from "../../../sheet/layout/readItems";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { absent, choiceField, textField } from "../../../sheet/readField";
import { isEmptyCell, type View } from "../../../sheet/view";
import type { Jenis } from "../parameters";
import { RATING, readRating } from "../predikat";
import { endsTable, hasilKerja, type Bagian, type KolomHasil } from "./hasilKerja";
import type { Indikator, Rhk } from "./types";

const kuantitatif = (id: KolomHasil) => hasilKerja.columns.filter((column) => column.id === id);

/** The table of the qualitative forms: each RHK with its measures of success as lines under it. */
export const hasilKualitatif: TableLayout<KolomHasil, Bagian> = {
  item: "rhk",
  token: /hasilk?erja|rencanahasil/,
  columns: [
    ...kuantitatif("nomor"),
    ...kuantitatif("rhkPimpinan"),
    { id: "rhk", heading: { printed: "RENCANA HASIL KERJA", also: ["RENCANA HASIL KERJA DAN UKURAN KEBERHASILAN*", "RENCANA HASIL KERJA UKURAN KEBERHASILAN*", "HASIL KERJA UKURAN KEBERHASILAN*"] }, each: "item", kind: "text", required: true },
    { id: "ukuran", heading: { printed: "UKURAN KEBERHASILAN", also: ["UKURAN KEBERHASILAN*"] }, each: "row", kind: "text" },
    ...kuantitatif("realisasi"),
    ...kuantitatif("umpanBalik"),
    ...kuantitatif("rating"),
  ],
  sections: hasilKerja.sections,
  captions: hasilKerja.captions ?? [],
  foreign: [...(hasilKerja.foreign ?? []), { printed: "INDIKATOR KINERJA INDIVIDU", also: ["IKI", "INDIKATOR KINERJA"] }, { printed: "ASPEK" }, { printed: "TARGET", also: ["TARGET TAHUNAN"] }],
};

/** Some forms have no heading but the caption of the block. */
export const hasilKualitatifTanpaKepala: TableLayout<KolomHasil, Bagian> = {
  ...hasilKualitatif,
  columns: hasilKualitatif.columns.map((column) => (column.id === "rhk" ? { ...column, heading: { printed: "HASIL KERJA" } } : column)),
};

/** Whether measures of success stand under a heading, also inside long cells. */
export function hasMeasures(view: View, table: FoundTable<KolomHasil>): boolean {
  const { grid } = view;
  const span = table.columns.get("rhk");
  if (!span) return false;
  if (table.columns.has("ukuran")) return true;
  for (let row = table.headBottom + 1; row <= table.headBottom + LOOKED_AT; row++) {
    for (let column = span.from; column <= span.to; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && UKURAN.test(value)) return true;
    }
  }
  return false;
}

/** Rows under a heading in which the first measure stands. */
const LOOKED_AT = 12;

/** «Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:» */
export const LABEL_UKURAN = "Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:";
const UKURAN = /ukuran\s*keberhasilan[^:：]*[:：]?/i;
const BULLET = /^(?:[-–—•*·▪➢]|\(?[a-z][.)])\s*/;
const NUMBER = /^\(?\d{1,2}[.)]*$/;
const NUMBERED = /^\(?\d{1,2}[.)]+\s+/;

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly numbered: boolean;
}

export interface KualitatifItems {
  readonly hasilKerja: readonly Rhk[];
  readonly sections: ReadonlyMap<Jenis, CellRef>;
  readonly end: number;
}

export function readKualitatif(view: View, table: FoundTable<KolomHasil>, limit: number): KualitatifItems {
  const { grid } = view;
  const span = table.columns.get("rhk");
  const isEnd = endsTable(view, table);
  const sections = new Map<Jenis, CellRef>();
  const items: { jenis: Jenis | undefined; head: Line; lines: Line[]; beside: Line[] }[] = [];
  let section: Jenis | undefined;
  let row = table.headBottom + 1;
  for (; span && row < Math.min(limit, view.rowEnd); row++) {
    const words = view.wordsOf(row).filter(({ column }) => column >= table.left - 1 && column <= table.right);
    if (words.length > 0 && isEnd(words, row)) break;
    const opened = sectionOf(words, hasilKualitatif.sections);
    if (opened) {
      section = opened.id;
      if (!sections.has(section)) sections.set(section, cellRef(grid.sheet, row, opened.word.column));
      continue;
    }
    const line = lineOf(grid, row, Math.max(0, Math.min(table.left, span.from) - 1), span.to);
    const measured = besideLine(grid, table, row);
    const current = items[items.length - 1];
    if (!line) {
      if (measured) current?.beside.push(measured);
      continue;
    }
    if (isNone(line.text) || hasilKualitatif.captions?.some((caption) => isHeading(letters(line.text), caption))) continue;
    if (current && current.jenis === section && !line.numbered) {
      current.lines.push(line);
      if (measured) current.beside.push(measured);
    } else items.push({ jenis: section, head: line, lines: [], beside: measured ? [measured] : [] });
  }
  return { hasilKerja: items.map(({ jenis, head, lines, beside }) => readRhk(grid, table, jenis ?? "utama", head, lines, beside)), sections, end: row };
}

/** What stands in a column of its own for the measures of success. */
function besideLine(grid: Grid, table: FoundTable<KolomHasil>, row: number): Line | undefined {
  const span = table.columns.get("ukuran");
  const field = span && textInSpan(grid, span, row);
  return field?.state === "filled" && field.at.rect.top === row ? { row, column: field.at.rect.left, text: String(field.written), numbered: false } : undefined;
}

/** The text of a row without the number before it; undefined where there is none, or only column numbers. */
function lineOf(grid: Grid, row: number, from: number, to: number): Line | undefined {
  let numbered = false;
  for (let column = from; column <= to; column++) {
    const value = valueAt(grid, row, column);
    if (isEmptyCell(value)) continue;
    const text = squeeze(String(value));
    if (NUMBER.test(text)) {
      numbered = true;
      continue;
    }
    return { row, column, text: String(value), numbered: numbered || NUMBERED.test(text) };
  }
  return undefined;
}

function readRhk(grid: Grid, table: FoundTable<KolomHasil>, jenis: Jenis, head: Line, lines: readonly Line[], beside: readonly Line[]): Rhk {
  const at = cellRef(grid.sheet, head.row, head.column);
  const split = UKURAN.exec(head.text);
  const title = split ? head.text.slice(0, split.index) : head.text;
  const measures: Line[] = split ? head.text.slice(split.index + split[0].length).split(/\n/).map((text) => ({ ...head, text })) : [];
  for (const line of [...lines, ...beside]) {
    const label = UKURAN.exec(line.text);
    measures.push(...(label ? line.text.slice(label.index + label[0].length) : line.text).split(/\n/).map((text) => ({ ...line, text })));
  }
  // What was realised stands beside a measure, or once beside the result.
  const rows = [head.row, ...lines.map((line) => line.row)];
  const other = (id: KolomHasil, row: number): Field<string> => {
    const span = table.columns.get(id);
    if (!span) return absent(at);
    const own = textInSpan(grid, span, row);
    return own.state !== "blank" ? own : (rows.map((each) => textInSpan(grid, span, each)).find(({ state }) => state !== "blank") ?? textInSpan(grid, span, head.row));
  };
  const indikator = measures.flatMap((line): readonly Indikator[] => {
    const text = squeeze(line.text).replace(BULLET, "").trim();
    if (text === "") return [];
    const place = cellRef(grid.sheet, line.row, line.column);
    return [{ at: place, aspek: absent(place), iki: textField(grid, line.row, line.column, text), target: absent(place), realisasi: other("realisasi", line.row), umpanBalik: other("umpanBalik", line.row) }];
  });
  return {
    at,
    jenis,
    rhkPimpinan: other("rhkPimpinan", head.row),
    perspektif: absent(at),
    rhk: textField(grid, head.row, head.column, squeeze(title).replace(NUMBERED, "")),
    rating: choiceField(other("rating", head.row), readRating, RATING),
    // Without measures, what was realised still stands beside the RHK.
    indikator: indikator.length > 0 ? indikator : [{ at, aspek: absent(at), iki: { state: "blank", at, written: null }, target: absent(at), realisasi: other("realisasi", head.row), umpanBalik: other("umpanBalik", head.row) }],
  };
}
