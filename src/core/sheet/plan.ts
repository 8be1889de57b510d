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
  | { readonly kind: "print"; readonly sheet: string; readonly orientation: "portrait" | "landscape"; readonly repeatRows?: { readonly top: number; readonly bottom: number }; readonly fitWidth: boolean }
  | { readonly kind: "link"; readonly cell: CellRef; readonly target: CellRef; readonly text: string }
  | { readonly kind: "show"; readonly cell: CellRef };

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
