import type { CellRef, CellValue } from "./grid";

/**
 * One field of a form as the reader found it. Rules look at `state` first: a field that could not be read has
 * already been reported by the reader, and other rules skip it.
 */
export type Field<T> = FilledField<T> | BlankField | UnreadableField | AbsentField;

export interface FilledField<T> {
  readonly state: "filled";
  readonly at: CellRef;
  readonly value: T;
  /** What the cell holds, untouched. */
  readonly written: CellValue;
  /** Unit as written beside or in the cell ("Bulan", "Laporan"); the field's own, else that of the cell next to it. */
  readonly unit?: string;
  /** Where the unit stands when in a cell of its own. */
  readonly unitAt?: CellRef;
  /** Formula text when the cell holds one. */
  readonly formula?: string;
  /** True when a number stood there as text. */
  readonly fromText?: boolean;
}

/** The form has the place, and nothing is filled in: an empty cell, `-`, dots. */
export interface BlankField {
  readonly state: "blank";
  readonly at: CellRef;
  readonly written: CellValue;
}

/** Something stands there that can't be read as what it should be. `reason` is a key of `readingMessages`. */
export interface UnreadableField {
  readonly state: "unreadable";
  readonly at: CellRef;
  readonly written: CellValue;
  readonly reason: string;
  readonly formula?: string;
  /** The words that may stand there, where it is one of a list. */
  readonly choices?: readonly string[];
}

/** The form on this sheet has no place for it; `at` is where it should stand, or the heading of its block. */
export interface AbsentField {
  readonly state: "absent";
  readonly at: CellRef;
}

/** The value of a filled field, else undefined. */
export function valueOf<T>(field: Field<T>): T | undefined {
  return field.state === "filled" ? field.value : undefined;
}
