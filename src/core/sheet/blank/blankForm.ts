import type { CivilDate } from "../../base/civilDate";
import type { CellValue } from "../grid";
import type { Column, TableLayout } from "../layout/tableLayout";
import type { CellFormat } from "../plan";

/** First and last column of the sheet, from 0, both included. */
export type Columns = readonly [from: number, to: number];

/** What a person fills in. `id` is the name that the form's reader gives the field; prefilled values go by it. */
export interface Input {
  readonly id: string;
  readonly kind: "text" | "number" | "words" | "period" | "date";
  readonly words?: readonly string[];
  readonly format?: string;
  /** May stay blank. */
  readonly optional?: true;
  /** What stands there from the start. */
  readonly initial?: string;
}

/** A cell of an inserted form, or several merged ones. */
export interface Box {
  readonly at: Columns;
  /** Rows that it is merged over; 1 when left out. */
  readonly rows?: number;
  readonly text?: string | number;
  readonly input?: Input;
  /** With `{name}` for the cell of that name, `{one:other}` for a range, `{column@section}` for a column of a section. */
  readonly formula?: string;
  /** By which formulas name it; an input goes by its id. */
  readonly name?: string;
  readonly format?: CellFormat;
  readonly bordered?: true;
}

export interface Line {
  readonly kind: "line";
  readonly boxes: readonly Box[];
  /** Points. */
  readonly height?: number;
  /** Stays on the page of the line above. */
  readonly kept?: true;
}

/** Rows of one section of a table. */
export interface BlankSection {
  /** Of the layout; undefined for a table without section rows. */
  readonly id?: string;
  /** What stands before its heading: "A." */
  readonly enumerator?: string;
  /** Items that are there to be filled, unless asked for otherwise. */
  readonly items: number;
  readonly formulas?: Readonly<Record<string, string>>;
  /** Columns that this section has no use for. */
  readonly without?: readonly string[];
  /** It never has more or fewer items. */
  readonly fixed?: true;
}

export interface BlankTable {
  readonly kind: "table";
  readonly layout: TableLayout;
  /** Columns in the order of the form, from the sheet's first column on; those with `unitWidth` take two. */
  readonly columns: readonly string[];
  /** What this form makes of a column: another kind, one value for the whole item. */
  readonly adapt?: Readonly<Record<string, Partial<Pick<Column, "kind" | "each" | "words" | "format" | "optional">>>>;
  /** Columns of the sheet that a column takes, where it is more. */
  readonly spans?: Readonly<Record<string, number>>;
  /** The layout's caption over the headings. */
  readonly caption?: true;
  readonly numbering: "(1)" | "1";
  readonly sections: readonly BlankSection[];
  /** Rows of an item. */
  readonly rows: number;
  /** Lines under an item's text in its own column, in place of further rows: a label, then what is filled in. */
  readonly below?: { readonly label: string; readonly id: string; readonly lines: number };
  /** Words that stand on the rows of an item from the start, by column. */
  readonly initial?: Readonly<Record<string, readonly string[]>>;
  /** Columns that are worked out, by `{column}` of the row, `{column@item}` for all rows of the item, and the sheet's names. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Cells beside the page by their name: columns brought together that a formula takes as one range, or a formula of their own. */
  readonly helpers?: Readonly<Record<string, readonly string[] | string>>;
  readonly height: number;
}

export type Part = Line | BlankTable;

/** A form as it is inserted: its own headings come from the layouts that also recognise it. */
export interface BlankForm {
  /** Which of a form's layouts it is, where it has several: "JPT". */
  readonly variant?: string;
  /** Wanted name of the sheet. */
  readonly sheet: string;
  readonly orientation: "portrait" | "landscape";
  /** A4 when left out. */
  readonly paper?: "A4" | "A3";
  /** Characters, from the first column on. */
  readonly widths: readonly number[];
  readonly parts: readonly Part[];
  /** What follows for other inputs from what is known of anyone. */
  known?(from: { readonly nip: string | undefined; readonly periode: { readonly dari: CivilDate; readonly sampai: CivilDate } }): Readonly<Record<string, CellValue>>;
}

/** Widths of the columns that a table takes. */
export function widthsOf(layout: TableLayout, columns: readonly string[]): readonly number[] {
  return columns.flatMap((id) => {
    const column = layout.columns.find((each) => each.id === id);
    if (column?.width === undefined) throw new Error(`the layout has no width for ${id}`);
    return column.unitWidth === undefined ? [column.width] : [column.width, column.unitWidth];
  });
}

export const line = (boxes: readonly Box[], height?: number): Line => ({ kind: "line", boxes, ...(height === undefined ? {} : { height }) });
/** Lines that stay on one page. */
export const together = (...lines: readonly Line[]): readonly Line[] => lines.map((each, index) => (index === 0 ? each : { ...each, kept: true }));
/** Lines that stay on the page of the line before them. */
export const kept = (...lines: readonly Line[]): readonly Line[] => lines.map((each) => ({ ...each, kept: true }));
export const space = (height?: number): Line => line([], height);

/** Height in points of a text in a cell so many characters wide. */
export const textHeight = (text: string, width: number, size = 10): number => text.split("\n").reduce((lines, each) => lines + Math.max(1, Math.ceil((each.length * size) / (width * 10.5))), 0) * (size + 3) + 4;
