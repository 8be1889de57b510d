import type { CellRef, CellValue, Rect } from "./grid";

/** What may be written into a cell. A string is always text, also one that starts with = + - @. */
export type PlanValue = CellValue | { readonly formula: string };

export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly border?: "thin" | "none";
  readonly numberFormat?: string;
}

/**
 * One thing to do to a workbook. A plan touches a sheet that it did not create only through `replace`, which names the
 * cells and what stood there when the plan was made; a host refuses the whole plan when that is no longer so.
 */
export type Step =
  /** A sheet of ours: made when missing, emptied when it is there from before (hosts know ours by a mark in the settings). */
  | { readonly kind: "sheet"; readonly sheet: string; readonly after?: string }
  | { readonly kind: "cells"; readonly sheet: string; readonly at: { readonly row: number; readonly column: number }; readonly values: readonly (readonly PlanValue[])[] }
  | { readonly kind: "replace"; readonly cell: CellRef; readonly before: CellBefore; readonly value: PlanValue }
  | { readonly kind: "format"; readonly sheet: string; readonly rect: Rect; readonly format: CellFormat }
  | { readonly kind: "merge"; readonly sheet: string; readonly rect: Rect }
  /** Widths in characters of the default font, from the first column on. */
  | { readonly kind: "columns"; readonly sheet: string; readonly widths: readonly number[] }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Heights in points, from row `from` on. */
  | { readonly kind: "heights"; readonly sheet: string; readonly from: number; readonly heights: readonly number[] }
  | PrintStep
  /** Only these may be chosen or typed: the list's words, or the words in a range of cells. Blank is always allowed. */
  | { readonly kind: "validation"; readonly sheet: string; readonly rect: Rect; readonly list: readonly string[] | CellRef }
  /** A look while a formula (relative to the rectangle's first cell, English, commas, with or without "=") is true. */
  | { readonly kind: "conditional"; readonly sheet: string; readonly rect: Rect; readonly formula: string; readonly format: Pick<CellFormat, "fill" | "color" | "bold"> }
  /** Cells that stay free on a protected sheet. */
  | { readonly kind: "unlock"; readonly sheet: string; readonly rect: Rect }
  /** Protects the sheet, without a password, when everything else is written. */
  | { readonly kind: "protect"; readonly sheet: string }
  /** An Excel table over cells already written; its first row is the head, words that all differ. Another name is found when a user's table has this one. */
  | { readonly kind: "table"; readonly sheet: string; readonly rect: Rect; readonly name: string }
  /** A native chart over the cells `at`; its name is its own on that sheet. */
  | { readonly kind: "chart"; readonly sheet: string; readonly name: string; readonly at: Rect; readonly chart: Chart }
  /** A picture (PNG as base64) stretched over the cells `at`. */
  | { readonly kind: "image"; readonly sheet: string; readonly name: string; readonly at: Rect; readonly png: string; readonly alt: string }
  | { readonly kind: "link"; readonly cell: CellRef; readonly target: CellRef; readonly text: string }
  | { readonly kind: "show"; readonly cell: CellRef };

export interface PrintStep {
  readonly kind: "print";
  readonly sheet: string;
  readonly orientation: "portrait" | "landscape";
  readonly repeatRows?: { readonly top: number; readonly bottom: number };
  /** Columns at the left of each page, where they don't all fit on one. */
  readonly repeatColumns?: { readonly left: number; readonly right: number };
  /** All columns on one page's width. */
  readonly fitWidth: boolean;
  /** All rows on one page's height. */
  readonly fitHeight?: true;
  /** Percent of its size, 10 to 400, where nothing is fitted; 100 when left out. */
  readonly scale?: number;
  /** A4 when left out. */
  readonly paper?: "A4" | "A3";
  /** What is printed; the used cells when left out. */
  readonly area?: Rect;
  /** "Halaman n dari m" at the foot of each page. */
  readonly footer?: true;
  /** Rows that begin a page. Excel heeds them only where nothing is fitted to the page, so a plan with both is refused. */
  readonly breaks?: readonly number[];
}

/** A chart whose numbers are cells of the sheet that it stands on. */
export interface Chart {
  readonly type: "column" | "columnStacked" | "bar" | "columnLine" | "scatter" | "bubble";
  readonly title: string;
  /** What it shows, for those who can't see it. */
  readonly alt: string;
  /** `x` names the categories (of scatter and bubble: the values along the bottom), `y` the numbers. */
  readonly axes: { readonly x: string; readonly y: string };
  /** Names along the axis, one for each value of a series; not for scatter and bubble. */
  readonly categories?: Rect;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Rect;
  /** Of scatter and bubble: where the points stand along the bottom. */
  readonly x?: Rect;
  /** Of bubble. */
  readonly size?: Rect;
  /** Drawn as a line, in a chart of type columnLine. */
  readonly line?: true;
  /** `#RRGGBB`; see CHART_COLORS for such that differ in print and to every eye. */
  readonly color: string;
  /** The numbers beside their marks. */
  readonly labels?: true;
}

/** A cell as it stood: its formula when it had one, else its value. */
export interface CellBefore {
  readonly value: CellValue;
  readonly formula?: string;
}

export interface Plan {
  /** What it does, for the preview and the undo list, e.g. "Menulis lembar hasil pemeriksaan". */
  readonly title: { readonly id: string; readonly en: string };
  readonly steps: readonly Step[];
}
