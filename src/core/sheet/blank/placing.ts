import { a1 } from "../a1";
import type { Rect } from "../grid";
import type { CellFormat } from "../plan";
import type { BlankForm, Box, Input } from "./blankForm";
import { placeTable } from "./placeTable";

/** A box with its cells. A formula's names are already those of the whole sheet. */
export interface Placed extends Omit<Box, "at" | "rows"> {
  readonly rect: Rect;
  /** The cell should be filled once one of these is; without it always. */
  readonly needed?: Needed;
}

/** Cells of a row so many above the cell's own. */
export interface Needed {
  readonly from: number;
  readonly to: number;
  readonly up: number;
}

/** Where everything of an inserted form stands. */
export interface Placing {
  readonly boxes: Placed[];
  readonly names: Map<string, Rect>;
  /** Points, from the first row on. */
  readonly heights: number[];
  /** Rows that stay on the page of the row above. */
  readonly kept: Set<number>;
  /** Rows of the first table's headings. */
  head: { readonly top: number; readonly bottom: number } | undefined;
  /** Last column that is printed. */
  readonly right: number;
  /** First column of the cells beside the page, and how many there are. */
  readonly beside: number;
  besideCount: number;
}

/** A line of text in the default font. */
export const LINE_HEIGHT = 15;

export function place(form: BlankForm, items: Readonly<Record<string, number>>): Placing {
  const right = form.widths.length - 1;
  const placing: Placing = { boxes: [], names: new Map(), heights: [], kept: new Set(), head: undefined, right, beside: right + 2, besideCount: 0 };
  for (const part of form.parts) {
    if (part.kind === "table") placeTable(placing, part, items, form.widths);
    else {
      const row = placing.heights.length;
      placing.heights.push(part.height ?? LINE_HEIGHT);
      if (part.kept) placing.kept.add(row);
      for (const box of part.boxes) put(placing, row, box);
    }
  }
  return placing;
}

export function put(placing: Placing, row: number, { at: [left, right], rows = 1, ...box }: Box, more: Pick<Placed, "needed"> = {}): void {
  const rect: Rect = { top: row, left, bottom: row + rows - 1, right };
  placing.boxes.push({ ...box, ...more, rect });
  placing.besideCount = Math.max(placing.besideCount, right - placing.beside + 1);
  const name = box.name ?? box.input?.id;
  if (name !== undefined && !placing.names.has(name)) placing.names.set(name, { ...rect, bottom: rect.top, right: rect.left });
}

/** A formula with addresses in place of names. */
export function resolved(formula: string, names: ReadonlyMap<string, Rect>): string {
  return formula.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const [first, last] = name.split(":").map((each) => names.get(each));
    if (!first) throw new Error(`no cell is named ${name}`);
    return a1(last ? { ...first, bottom: last.bottom, right: last.right } : first);
  });
}

export function formatOf(input: Input): CellFormat {
  if (input.format !== undefined) return { numberFormat: input.format };
  // Digits of a NIP and targets as "4 - 6" stay what was typed.
  return input.kind === "number" ? {} : { numberFormat: "@" };
}
