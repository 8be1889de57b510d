import FormulaParser from "fast-formula-parser";
import { cellsOf, given, isError, number, one, rowsOf, text, truth, type Argument, type Matrix, type Scalar, type SheetFunction } from "./arguments";
import { like } from "./criteria";
import { compared } from "./operators";

const { FormulaError } = FormulaParser;

const alike = (a: Scalar, b: Scalar): boolean => typeof a === typeof b && !isError(a) && compared(a, b) === 0;

/** Place of a value among others: 0 the same, 1 the last not above it (sorted), -1 the last not below it. */
function placeOf(wanted: Scalar, among: readonly Scalar[], how: number): number {
  let found = -1;
  if (how === 0) {
    const test = typeof wanted === "string" && /[*?~]/.test(wanted) ? like(wanted) : (value: Scalar) => alike(value, wanted);
    found = among.findIndex(test);
  } else {
    for (const [index, value] of among.entries()) {
      if (typeof value !== typeof wanted || isError(value)) continue;
      const order = compared(value, wanted) * how;
      if (order > 0) break;
      found = index;
    }
  }
  if (found < 0) throw FormulaError.NA;
  return found;
}

/** XLOOKUP's ways: 0 the same, -1 else the next below, 1 else the next above, 2 with wildcards; unsorted. */
function xPlaceOf(wanted: Scalar, among: readonly Scalar[], how: number, direction: number): number {
  const order = direction < 0 ? [...among.keys()].reverse() : [...among.keys()];
  const test = how === 2 && typeof wanted === "string" ? like(wanted) : (value: Scalar) => alike(value, wanted);
  const same = order.find((index) => test(among[index] ?? null));
  if (same !== undefined || how === 0 || how === 2) return same ?? -1;
  let best = -1;
  for (const index of order) {
    const value = among[index] ?? null;
    if (typeof value !== typeof wanted || Math.sign(compared(value, wanted)) !== how) continue;
    if (best < 0 || Math.sign(compared(value, among[best] ?? null)) === -how) best = index;
  }
  return best;
}

const column = (rows: Matrix, index: number): readonly Scalar[] => rows.map((row) => row[index] ?? null);

function lookUp(wanted: Argument | undefined, keys: readonly Scalar[], results: readonly Scalar[] | undefined, approximate: boolean): Scalar {
  if (!results) throw FormulaError.REF;
  return results[placeOf(one(wanted), keys, approximate ? 1 : 0)] ?? null;
}

/** A cell, a row or a column of rows; 0 stands for all of them. */
function picked(rows: Matrix, row: number, columnNumber: number): Scalar | Matrix {
  if (row > rows.length || columnNumber > (rows[0]?.length ?? 0)) throw FormulaError.REF;
  if (row < 0 || columnNumber < 0) throw FormulaError.VALUE;
  const some = row === 0 ? rows : [rows[row - 1] ?? []];
  const cells = columnNumber === 0 ? some : some.map((each) => [each[columnNumber - 1] ?? null]);
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : cells;
}

export function index(array: Argument, row: Argument | undefined, columnArgument: Argument | undefined): Scalar | Matrix {
  const rows = rowsOf(array);
  const [first, second] = [number(row), number(columnArgument, 0)];
  // One number in a single row counts along it.
  if (!given(columnArgument) && rows.length === 1) return picked(rows, 1, first);
  return picked(rows, first, given(columnArgument) ? second : (rows[0]?.length ?? 1) > 1 ? 0 : 1);
}

/** Finding one thing by another. */
export const lookups: Readonly<Record<string, SheetFunction>> = {
  VLOOKUP: (wanted, table, place, approximate) => {
    const rows = rowsOf(table);
    const at = number(place) - 1;
    if (at < 0) throw FormulaError.VALUE;
    return lookUp(wanted, column(rows, 0), at < (rows[0]?.length ?? 0) ? column(rows, at) : undefined, truth(approximate, true));
  },
  HLOOKUP: (wanted, table, place, approximate) => lookUp(wanted, rowsOf(table)[0] ?? [], rowsOf(table)[number(place) - 1], truth(approximate, true)),
  LOOKUP: (wanted, keys, results) => lookUp(wanted, cellsOf(keys), cellsOf(given(results) ? results : keys), true),
  MATCH: (wanted, range, how) => 1 + placeOf(one(wanted), cellsOf(range), number(how, 1)),
  XMATCH: (wanted, range, how, direction) => {
    const found = xPlaceOf(one(wanted), cellsOf(range), number(how, 0), number(direction, 1));
    if (found < 0) throw FormulaError.NA;
    return found + 1;
  },
  XLOOKUP: (wanted, keys, results, otherwise, how, direction) => {
    const found = xPlaceOf(one(wanted), cellsOf(keys), number(how, 0), number(direction, 1));
    const rows = rowsOf(results);
    if (found < 0) {
      if (!given(otherwise)) throw FormulaError.NA;
      return otherwise.value;
    }
    const along = rowsOf(keys).length === 1 && cellsOf(keys).length > 1;
    return along ? picked(rows, 0, found + 1) : picked(rows, found + 1, 0);
  },
  ADDRESS: (row, columnNumber) => {
    let letters = "";
    for (let rest = number(columnNumber); rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    return `$${letters}$${number(row)}`;
  },
  HYPERLINK: (address, shown) => (given(shown) ? one(shown) : text(address)),
};
