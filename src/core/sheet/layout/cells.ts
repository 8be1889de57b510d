import { squeeze } from "../../base/words";
import type { Field } from "../field";
import { cellRef, formulaAt, valueAt, type CellRef, type Grid, type Rect } from "../grid";
import { absent, isErrorText, numberField, textField } from "../readField";
import { isEmptyCell } from "../view";
import { mergeCovering } from "./covering";
import type { FoundTable, Span } from "./findTables";

/** The place of a form's column in a row; of a column that the sheet lacks, its table's heading. */
export function placeIn<Id extends string>(grid: Grid, table: FoundTable<Id>, id: Id, row: number): CellRef {
  const span = table.columns.get(id);
  return span ? cellRef(grid.sheet, row, span.from) : cellRef(grid.sheet, table.heading.row, table.heading.column);
}

/** True when a merge from a row above reaches into this cell: what it holds was said above. */
export function isCovered(grid: Grid, row: number, column: number): boolean {
  const merge = mergeCovering(grid, row, column);
  return merge !== undefined && merge.top < row;
}

/** Nothing a person typed: blank, an empty text, an error, or a formula that yields 0. */
export function isUnfilled(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return isEmptyCell(value) || isErrorText(value) || (value === 0 && formulaAt(grid, row, column) !== undefined);
}

/** The text of a form's column in a row: numbers count as text, and pieces in neighbouring cells are joined. */
export function textIn<Id extends string>(grid: Grid, table: FoundTable<Id>, id: Id, row: number): Field<string> {
  const span = table.columns.get(id);
  return span ? textInSpan(grid, span, row) : absent(placeIn(grid, table, id, row));
}

export function textInSpan(grid: Grid, span: Pick<Span, "from" | "to">, row: number): Field<string> {
  const filled: number[] = [];
  for (let column = span.from; column <= span.to; column++) if (!isEmptyCell(valueAt(grid, row, column))) filled.push(column);
  const [first] = filled;
  if (first === undefined) {
    const merge = mergeCovering(grid, row, span.from);
    return merge && merge.top < row ? textField(grid, merge.top, merge.left) : { state: "blank", at: cellRef(grid.sheet, row, span.from), written: null };
  }
  if (filled.length === 1) return shown(grid, row, first);
  const pieces = filled.map((column) => squeeze(String(valueAt(grid, row, column)))).filter((text) => !/^[-–—:]+$/.test(text) || filled.length === 1);
  return textField(grid, row, first, pieces.length === 0 ? null : pieces.join(" "));
}

/** A percent as its cell shows it. */
function shown(grid: Grid, row: number, column: number): Field<string> {
  const value = valueAt(grid, row, column);
  if (typeof value !== "number") return textField(grid, row, column);
  const number = numberField(grid, row, column);
  if (number.state !== "filled" || number.value === value) return textField(grid, row, column);
  return textField(grid, row, column, `${String(number.value).replace(".", ",")}%`);
}

/** The number of a form's column in a row; the unit may stand in the span's next cell. */
export function numberIn<Id extends string>(grid: Grid, table: FoundTable<Id>, id: Id, row: number): Field<number> {
  const span = table.columns.get(id);
  if (!span) return absent(placeIn(grid, table, id, row));
  for (let column = span.from; column <= span.to; column++) {
    if (isEmptyCell(valueAt(grid, row, column))) continue;
    const field = numberField(grid, row, column);
    const beside = column < span.to ? valueAt(grid, row, column + 1) : null;
    if (field.state !== "filled" || field.unit !== undefined || typeof beside !== "string" || squeeze(beside) === "" || isErrorText(beside)) return field;
    return { ...field, unit: squeeze(beside), unitAt: cellRef(grid.sheet, row, column + 1) };
  }
  return { state: "blank", at: cellRef(grid.sheet, row, span.from), written: null };
}

/** A cell and the columns it is merged over, within a row. */
export function rectOf(grid: Grid, row: number, column: number): Rect {
  return mergeCovering(grid, row, column) ?? { top: row, left: column, bottom: row, right: column };
}
