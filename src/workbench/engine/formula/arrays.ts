import FormulaParser from "fast-formula-parser";
import { asTruth, cellsOf, given, number, rowsOf, truth, type Matrix, type Scalar, type SheetFunction } from "./arguments";
import { compared } from "./operators";

const { FormulaError } = FormulaParser;

const turned = (rows: Matrix): Matrix => (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));

/** What would be no row at all is #CALC!. */
function some(rows: Matrix): Matrix {
  if (rows.length === 0 || rows[0]?.length === 0) throw new FormulaError("#CALC!");
  return rows;
}

function distinct(rows: Matrix): Matrix {
  const key = (row: readonly Scalar[]) => JSON.stringify(row.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
  return rows.filter((row, index) => rows.findIndex((other) => key(other) === key(row)) === index);
}

/** Functions whose answers run over into other cells. */
export const arrays: Readonly<Record<string, SheetFunction>> = {
  TRANSPOSE: (range) => turned(rowsOf(range)),
  SEQUENCE: (rows, columns, start, step) => {
    const width = number(columns, 1);
    return some(Array.from({ length: number(rows) }, (_, r) => Array.from({ length: width }, (__, c) => number(start, 1) + (r * width + c) * number(step, 1))));
  },
  UNIQUE: (range, byColumn) => (truth(byColumn, false) ? turned(distinct(turned(rowsOf(range)))) : distinct(rowsOf(range))),
  SORT: (range, place, order) => [...rowsOf(range)].sort((a, b) => number(order, 1) * compared(a[number(place, 1) - 1] ?? null, b[number(place, 1) - 1] ?? null)),
  FILTER: (range, which, otherwise) => {
    const rows = rowsOf(range);
    const test = cellsOf(which).map((value) => asTruth(value));
    const kept = rowsOf(which).length === 1 && test.length > 1 ? turned(turned(rows).filter((_, index) => test[index])) : rows.filter((_, index) => test[index]);
    return kept.length === 0 && given(otherwise) ? otherwise.value : some(kept);
  },
};
