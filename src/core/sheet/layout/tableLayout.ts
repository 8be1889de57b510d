import type { Heading } from "./heading";

/** What stands in a column; the reader of a form takes each cell as this, and an inserted form formats it so. */
export type Kind = "text" | "number" | "words";

/** One column of a form's table. */
export interface Column<Id extends string = string> {
  readonly id: Id;
  readonly heading: Heading;
  /** The heading that stands over this one and its neighbours (TARGET over KUANTITAS, WAKTU …). */
  readonly under?: Heading;
  /** An item has one value of it, or one on each of its rows. */
  readonly each: "item" | "row";
  readonly kind: Kind;
  /** The list to choose from. */
  readonly words?: readonly string[];
  /** The table is not this one without it. */
  readonly required?: true;
  /** The value's unit may stand in the next cell. */
  readonly unit?: true;
  /** On an inserted form: its width in characters, and that of the cell for the unit. */
  readonly width?: number;
  readonly unitWidth?: number;
  readonly format?: string;
  /** An inserted form does not ask for it. */
  readonly optional?: true;
}

/** A row that opens a part of the table ("A. UTAMA"). */
export interface Section<Id extends string = string> {
  readonly id: Id;
  readonly heading: Heading;
}

/**
 * A table of a form as data: recognition looks for its headings, wherever they stand and however they are spelt, and
 * reading, inserting and printing go by the same columns.
 */
export interface TableLayout<Id extends string = string, Part extends string = string> {
  /** The column whose text makes an item; it is looked for first. */
  readonly item: Id;
  /** Every wording of that column's heading has these letters: a quick look before the slow one. */
  readonly token: RegExp;
  readonly columns: readonly Column<Id>[];
  readonly sections: readonly Section<Part>[];
  /** Rows inside the table that say nothing ("HASIL KERJA" over "A. UTAMA"). */
  readonly captions?: readonly Heading[];
  /** A table that has one of these headings is another form's. */
  readonly foreign?: readonly Heading[];
}
