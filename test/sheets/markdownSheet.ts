import { columnNumber, a1 } from "../../src/core/sheet/a1";
import { cellKey, type CellValue, type Grid, type Rect } from "../../src/core/sheet/grid";
import { toSerial, type CivilDate } from "../../src/core/base/civilDate";
import { draft, gridOf, put, putFormula, type Draft } from "./draft";

/**
 * Sheets written as Markdown tables, so that a test of a rule is a page one can read.
 *
 *     Prose before, between and behind tables is ignored.
 *
 *     ## PENGUKURAN                    each H2 begins a sheet of this name; a table before any H2 is on sheet "Lembar1"
 *     ## data skp (tersembunyi)        a hidden sheet
 *
 *     | #    | B           | C | (D)  |    the header row names the columns, so a sheet may start at B; (D) is hidden
 *     | ---- | ----------- | - | ---- |
 *     | 4    | Nama : Budi | 2 | 95%  |    with a first column "#", rows have numbers; a blank one is the next row
 *     | (5)  | x {pp46/a}  |   |      |    (5) is a hidden row; without "#" rows count from 1
 *
 * A second table under the same H2 writes further cells of the same sheet. A cell is
 *
 *     (nothing)          blank                        12  -0.5  1e5      a number
 *     'text  '12         text, the apostrophe goes    TRUE  FALSE        a boolean
 *     95%                0.95 with a percent format   @2018-12-31        an Excel date (its serial)
 *     =A1*2 → 4          a formula and its value      =A1*2              a formula whose value is blank
 *     ""                 an empty text                #DIV/0!            an error, as text
 *     <<                 merged with the table's cell to its left;  ^^  merged with the cell above it
 *     anything else      text; <br> is a line break, &nbsp; a hard space, \| a bar
 *
 * `{pp46/nilai-kegiatan}` in a cell is a marker: this finding is expected at this cell (several may stand there).
 * `{pp46/nilai-kegiatan @B6:D7}` is one expected at a range, or at a cell that the table doesn't have.
 */
export interface MarkdownSheets {
  readonly grids: readonly Grid[];
  /** In the order in which they are written. */
  readonly markers: readonly Marker[];
}

export interface Marker {
  readonly sheet: string;
  /** A1 of a cell or a range. */
  readonly cell: string;
  readonly rule: string;
}

const MARKER = /\s*\{([a-z0-9]+\/[a-z0-9-]+)(?:\s*@([A-Z0-9:]+))?\}/g;

export function readMarkdown(text: string): MarkdownSheets {
  const sheets = new Map<string, Draft>();
  const markers: Marker[] = [];
  let current: Draft | undefined;
  let columns: readonly (number | "#")[] | undefined;
  let row = 0;

  for (const line of text.split(/\r?\n/)) {
    const heading = /^##\s+(.*?)\s*$/.exec(line)?.[1];
    if (heading !== undefined) {
      const name = heading.replace(/\s*\(tersembunyi\)$/, "");
      current = sheets.get(name) ?? draft(name);
      if (name !== heading) current.visibility = "hidden";
      sheets.set(name, current);
    }
    if (!line.trimStart().startsWith("|")) {
      columns = undefined;
      continue;
    }
    if (current === undefined) sheets.set("Lembar1", (current = draft("Lembar1")));
    const cells = bars(line);
    if (columns === undefined) {
      columns = header(cells, current);
      row = -1;
      continue;
    }
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) continue;
    row = rowOf(columns[0] === "#" ? cells[0] : undefined, row, current);
    for (const [index, cell] of cells.entries()) {
      const column = columns[index];
      if (column === undefined) throw new Error(`baris ${row + 1} lebih panjang daripada kepala tabel: ${line}`);
      if (column === "#") continue;
      for (const [, rule = "", at] of cell.matchAll(MARKER)) markers.push({ sheet: current.sheet, cell: at ?? a1(oneCell(row, column)), rule });
      const left = columns[index - 1];
      write(current, row, column, cell.replace(MARKER, "").trim(), typeof left === "number" ? left : column - 1);
    }
  }
  return { grids: [...sheets.values()].map(gridOf), markers };
}

function bars(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, "|").trim());
}

function header(cells: readonly string[], sheet: Draft): (number | "#")[] {
  return cells.map((cell) => {
    if (cell === "#") return "#";
    const name = /^\(?([A-Z]{1,3})\)?$/.exec(cell)?.[1];
    if (name === undefined) throw new Error(`kepala tabel bukan huruf kolom: ${cell}`);
    if (cell.startsWith("(")) sheet.hiddenColumns.add(columnNumber(name));
    return columnNumber(name);
  });
}

function rowOf(number: string | undefined, last: number, sheet: Draft): number {
  if (number === undefined || number === "") return last + 1;
  const row = Number(number.replace(/[()]/g, "")) - 1;
  if (!Number.isInteger(row) || row < 0) throw new Error(`bukan nomor baris: ${number}`);
  if (number.startsWith("(")) sheet.hiddenRows.add(row);
  return row;
}

function write(sheet: Draft, row: number, column: number, cell: string, left: number): void {
  if (cell === "<<") return grow(sheet, row, column, mergeAt(sheet, row, left));
  if (cell === "^^") return grow(sheet, row, column, mergeAt(sheet, row - 1, column));
  if (!cell.startsWith("=")) return put(sheet, row, column, valueOf(cell, sheet, row, column));
  const [formula = "", cached = ""] = cell.split(/\s+→\s*/);
  putFormula(sheet, row, column, formula, valueOf(cached, sheet, row, column));
}

function valueOf(cell: string, sheet: Draft, row: number, column: number): CellValue {
  if (cell === "") return null;
  if (cell === '""') return "";
  if (cell === "TRUE" || cell === "FALSE") return cell === "TRUE";
  if (/^@\d{4}-\d{2}-\d{2}$/.test(cell)) return toSerial(cell.slice(1) as CivilDate);
  if (/^-?\d+(\.\d+)?%$/.test(cell)) {
    sheet.percent.add(cellKey(row, column));
    return Number((Number(cell.slice(0, -1)) / 100).toPrecision(15));
  }
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell)) return Number(cell);
  return cell.replace(/^'/, "").replace(/<br\s*\/?>/g, "\n").replace(/&nbsp;/g, "\u00a0");
}

function mergeAt(sheet: Draft, row: number, column: number): Rect {
  const covers = (rect: Rect) => rect.top <= row && row <= rect.bottom && rect.left <= column && column <= rect.right;
  return sheet.merges.find(covers) ?? oneCell(row, column);
}

const oneCell = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

/** Makes the merge reach to the cell; `^^` under the right part of a wide merge changes nothing more. */
function grow(sheet: Draft, row: number, column: number, from: Rect): void {
  const grown: Rect = { ...from, bottom: Math.max(from.bottom, row), right: Math.max(from.right, column) };
  const index = sheet.merges.indexOf(from);
  if (index < 0) sheet.merges.push(grown);
  else sheet.merges[index] = grown;
}
