import { columnName, parseA1 } from "../core/sheet/a1";
import { cellKey, type Rect } from "../core/sheet/grid";
import type { PlanValue } from "../core/sheet/plan";
import { formulaForFile } from "./futureFunctions";
import { shiftFormula } from "./shiftFormula";
import { entities, escaped, prefixOf, xmlReader } from "./xml";

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

/** Where something stands in the text of the part. */
interface Piece {
  readonly start: number;
  end: number;
}

interface CellPiece extends Piece {
  readonly row: number;
  readonly column: number;
  readonly style: string | undefined;
}

interface RowPiece extends Piece {
  readonly row: number;
  /** Just behind the opening tag. */
  readonly inside: number;
  readonly cells: CellPiece[];
}

interface SharedPiece extends CellPiece {
  readonly group: string;
  /** Of the cell that all others of the group refer to. */
  formula: string;
  readonly master: boolean;
}

interface Scan {
  readonly rows: RowPiece[];
  readonly shared: readonly SharedPiece[];
  readonly arrays: readonly Rect[];
  readonly data: Piece;
  readonly emptyData: boolean;
}

/**
 * A worksheet part with cells changed and nothing else: their style stays, and so does every other byte. Cells that
 * shared a formula with a changed one get that formula written out.
 * @param refuse the error for a cell of an array of which other cells would stay
 */
export function editCells(xml: string, edits: readonly CellEdit[], refuse: (edit: CellEdit) => Error): string {
  const prefix = prefixOf(xml, "worksheet");
  const wanted = new Map(edits.map((edit) => [cellKey(edit.row, edit.column), edit]));
  const found = scan(xml, new Set(edits.map(({ row }) => row)));
  // An array may go as a whole, when each of its cells is changed.
  const isWhole = ({ top, left, bottom, right }: Rect) => edits.filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right).length === (bottom - top + 1) * (right - left + 1);
  const arrays = found.arrays.filter((rect) => (rect.top !== rect.bottom || rect.left !== rect.right) && !isWhole(rect));
  for (const edit of edits) {
    if (arrays.some(({ top, left, bottom, right }) => edit.row >= top && edit.row <= bottom && edit.column >= left && edit.column <= right)) throw refuse(edit);
  }
  const changes: Change[] = [];
  const orphaned = new Set(found.shared.filter((piece) => piece.master && wanted.has(cellKey(piece.row, piece.column))).map(({ group }) => group));
  const masters = new Map(found.shared.filter(({ master }) => master).map((piece) => [piece.group, piece]));
  for (const piece of found.shared) {
    const master = masters.get(piece.group);
    if (!orphaned.has(piece.group) || !master || piece.master || wanted.has(cellKey(piece.row, piece.column))) continue;
    const formula = shiftFormula(master.formula, piece.row - master.row, piece.column - master.column);
    const element = xml.slice(piece.start, piece.end);
    changes.push({ start: piece.start, end: piece.end, text: element.replace(/<((?:\w+:)?f)\b[^>]*?(?:\/>|>[^<]*<\/(?:\w+:)?f>)/, (_, name: string) => `<${name}>${entities(formula)}</${name}>`) });
  }

  const missing = new Map<number, CellEdit[]>();
  for (const edit of wanted.values()) {
    const row = found.rows.find((each) => each.row === edit.row);
    const cell = row?.cells.find((each) => each.column === edit.column);
    if (cell) changes.push({ start: cell.start, end: cell.end, text: cellXml(prefix, edit, cell.style) });
    else if (edit.value !== null) missing.set(edit.row, [...(missing.get(edit.row) ?? []), edit]);
  }
  for (const [rowNumber, cells] of [...missing].sort(([a], [b]) => a - b)) {
    changes.push(...insertions(xml, prefix, found, rowNumber, [...cells].sort((a, b) => a.column - b.column)));
  }
  const spliced = splice(xml, changes);
  // A sheet without any cell has <sheetData/>: nothing can be put inside that.
  return found.emptyData ? spliced.replace(new RegExp(`<${prefix}sheetData\\s*/>((?:<${prefix}row[\\s\\S]*?</${prefix}row>)*)`), (_, rows: string) => `<${prefix}sheetData>${rows}</${prefix}sheetData>`) : spliced;
}

interface Change extends Readonly<Piece> {
  readonly text: string;
}

/** Cells that the part does not have yet: into their row in the order of the columns, or in a row of their own. */
function insertions(xml: string, prefix: string, { rows, data }: Scan, rowNumber: number, cells: readonly CellEdit[]): readonly Change[] {
  const row = rows.find((each) => each.row === rowNumber);
  const text = cells.map((edit) => cellXml(prefix, edit, undefined)).join("");
  if (!row) {
    const place = rows.find((each) => each.row > rowNumber)?.start ?? data.end;
    return [{ start: place, end: place, text: `<${prefix}row r="${rowNumber + 1}">${text}</${prefix}row>` }];
  }
  if (row.inside === row.end) return [{ start: row.start, end: row.end, text: `${xml.slice(row.start, row.end).replace(/\s*\/>$/, ">")}${text}</${prefix}row>` }];
  return cells.map((edit) => {
    const place = row.cells.find((each) => each.column > edit.column)?.start ?? xml.lastIndexOf("</", row.end - 1);
    return { start: place, end: place, text: cellXml(prefix, edit, undefined) };
  });
}

function splice(xml: string, changes: readonly Change[]): string {
  // Insertions come before the change of what stands there, and several at one place keep their order.
  const sorted = changes.map((change, index) => ({ ...change, index })).sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let text = "";
  let at = 0;
  for (const change of sorted) {
    text += xml.slice(at, change.start) + change.text;
    at = change.end;
  }
  return text + xml.slice(at);
}

/** One cell. A string is an inline string, so it is text whatever it starts with. */
export function cellXml(prefix: string, { row, column, value }: CellEdit, style: string | undefined): string {
  const open = `<${prefix}c r="${columnName(column)}${row + 1}"${style === undefined ? "" : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  if (value === null) return `${open}/>`;
  if (typeof value === "number") return `${open}><${prefix}v>${String(value)}</${prefix}v>${close}`;
  if (typeof value === "boolean") return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>${close}`;
  if (typeof value === "string") return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t></${prefix}is>${close}`;
  return `${open}><${prefix}f>${entities(formulaForFile(value.formula))}</${prefix}f>${close}`;
}

/** One pass over the part: the rows with the cells of those asked for, shared formulas, and arrays. */
function scan(xml: string, rowsWanted: ReadonlySet<number>): Scan {
  const rows: RowPiece[] = [];
  const shared: SharedPiece[] = [];
  const arrays: Rect[] = [];
  let data: Piece = { start: xml.length, end: xml.length };
  let emptyData = false;
  let row: RowPiece | undefined;
  let cell: CellPiece | undefined;
  let formula: { text: string; readonly group: string | undefined } | undefined;
  let rowNumber = -1;
  let column = -1;
  let pending: { readonly formula: string; readonly group: string } | undefined;
  const startOf = () => xml.lastIndexOf("<", reader.position() - 1);
  const reader = xmlReader({
    open(name, attributes) {
      if (name === "sheetData") {
        data = { start: startOf(), end: reader.position() };
        emptyData = xml[reader.position() - 2] === "/";
      } else if (name === "row") {
        rowNumber = attributes["r"] ? Number(attributes["r"]) - 1 : rowNumber + 1;
        column = -1;
        row = { row: rowNumber, start: startOf(), inside: reader.position(), end: reader.position(), cells: [] };
        rows.push(row);
      } else if (name === "c") {
        column = (attributes["r"] ? parseA1(attributes["r"])?.left : undefined) ?? column + 1;
        cell = { row: rowNumber, column, style: attributes["s"], start: startOf(), end: reader.position() };
        if (rowsWanted.has(rowNumber)) row?.cells.push(cell);
      } else if (name === "f" && cell) {
        if (attributes["t"] === "array") {
          const rect = parseA1(attributes["ref"] ?? "");
          if (rect) arrays.push(rect);
        }
        formula = { text: "", group: attributes["t"] === "shared" ? (attributes["si"] ?? "0") : undefined };
      }
    },
    text(text) {
      if (formula) formula.text += text;
    },
    close(name) {
      if (name === "f") {
        if (formula?.group !== undefined && cell) pending = { formula: formula.text, group: formula.group };
        formula = undefined;
      } else if (name === "c" && cell) {
        cell.end = reader.position();
        if (pending) shared.push({ ...cell, ...pending, master: pending.formula !== "" });
        pending = undefined;
        cell = undefined;
      } else if (name === "row" && row) {
        row.end = reader.position();
      } else if (name === "sheetData") {
        if (!emptyData) data.end = startOf();
      }
    },
  });
  reader.write(xml);
  reader.end();
  return { rows, shared, arrays, data, emptyData };
}
