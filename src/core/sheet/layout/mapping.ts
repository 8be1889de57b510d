import { letters, squeeze } from "../../base/words";
import { cellKey, valueAt, type Grid } from "../grid";
import { viewOf } from "../view";
import { mergeCovering } from "./covering";
import type { Heading } from "./heading";
import type { TableLayout } from "./tableLayout";

/** A column of a form that a user may point out on a sheet whose headings don't tell. */
export interface MappableColumn {
  readonly id: string;
  readonly heading: Heading;
  readonly required?: true;
}

/** What a user has said of the columns of a table: by their heading letters, so that it holds for every sheet of that layout. */
export interface Mapping {
  readonly form: string;
  /** Each mapped column: how far right of the first of them, the letters of its heading, and the form's column. */
  readonly heads: readonly { readonly at: number; readonly key: string; readonly column: string }[];
}

/** Columns of a layout that one of its forms has. */
export function mappableColumns<Id extends string>(layout: TableLayout<Id>, ids: readonly Id[]): readonly MappableColumn[] {
  return layout.columns.flatMap(({ id, heading, required }) => (ids.includes(id) ? [{ id, heading, ...(required ? { required } : {}) }] : []));
}

/** Headings are looked for in so many rows from the top. */
const ROWS = 200;
/** Fewer headings with letters tell no layout. */
const LEAST_HEADS = 2;

/** What stands over a column in a row of headings: in its cell, or in one merged with it from above. */
export function headAt(grid: Grid, row: number, column: number): string {
  const own = valueAt(grid, row, column);
  const merge = own === null ? mergeCovering(grid, row, column) : undefined;
  const value = merge && merge.left === column && merge.top < row ? valueAt(grid, merge.top, column) : own;
  return typeof value === "string" ? squeeze(value) : "";
}

/** What a user chose for the columns of a row of headings; columns without a choice are no part of it. */
export function mappingOf(grid: Grid, form: string, row: number, chosen: ReadonlyMap<number, string>): Mapping {
  const columns = [...chosen].sort(([a], [b]) => a - b);
  const first = columns[0]?.[0] ?? 0;
  return { form, heads: columns.map(([column, id]) => ({ at: column - first, key: letters(headAt(grid, row, column)), column: id })) };
}

/** Whether a mapping says enough to be told from other layouts. */
export function isTelling({ heads }: Mapping): boolean {
  return heads.filter(({ key }) => key !== "").length >= LEAST_HEADS;
}

/** The sheet as it would be with the form's own headings where the mapping has them; undefined where it is not of that layout. */
export function mappedGrid(grid: Grid, mapping: Mapping, columns: readonly MappableColumn[]): Grid | undefined {
  const place = isTelling(mapping) ? placeOf(grid, mapping) : undefined;
  if (!place) return undefined;
  const heads = new Map(mapping.heads.flatMap(({ at, column }) => {
    const heading = columns.find(({ id }) => id === column)?.heading;
    return heading ? [[place.left + at, heading.printed] as const] : [];
  }));
  const width = Math.max(...[...heads.keys()].map((column) => column - grid.left + 1), 0);
  const row = Array.from({ length: width }, (_, index) => heads.get(grid.left + index) ?? null);
  const over = grid.merges.filter(({ top, bottom }) => top <= place.row && place.row <= bottom);
  const taken = new Set(over.map(({ top, left }) => cellKey(top, left)));
  return {
    ...grid,
    values: grid.values.map((cells, index) => {
      const at = grid.top + index;
      if (at === place.row) return row;
      return at < place.row && over.some(({ top }) => top === at) ? cells.map((value, column) => (taken.has(cellKey(at, grid.left + column)) ? null : value)) : cells;
    }),
    merges: grid.merges.filter((merge) => !over.includes(merge)),
  };
}

/** Where a sheet has the headings of a mapping: their row, and the form's column of each. */
export function placedMapping(grid: Grid, mapping: Mapping): { readonly row: number; readonly columns: ReadonlyMap<number, string> } | undefined {
  const place = placeOf(grid, mapping);
  return place && { row: place.row, columns: new Map(mapping.heads.map(({ at, column }) => [place.left + at, column])) };
}

function placeOf(grid: Grid, { heads }: Mapping): { readonly row: number; readonly left: number } | undefined {
  for (const word of viewOf(grid).words) {
    if (word.row > grid.top + ROWS) return undefined;
    for (const head of heads) {
      const left = word.column - head.at;
      if (word.key === head.key && heads.every(({ at, key }) => letters(headAt(grid, word.row, left + at)) === key)) return { row: word.row, left };
    }
  }
  return undefined;
}
