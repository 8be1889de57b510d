import { columnName } from "../a1";
import type { CellRef, CellValue, Rect } from "../grid";
import type { CellFormat, Plan, PlanValue, Step } from "../plan";
import { textHeight, type BlankForm, type Input } from "./blankForm";
import { formatOf, place, resolved, type Placed, type Placing } from "./placing";
import { blocksOf } from "./blocks";
import { pageBreaks, scaleOf } from "./pageBreaks";

export interface InsertChoice {
  readonly sheet: string;
  readonly after?: string;
  /** What is already known, by the id of the input. */
  readonly prefill: Readonly<Record<string, CellValue>>;
  /** Items of each section, where not as many as the form has. */
  readonly items: Readonly<Record<string, number>>;
}

/** A cell to be filled in, merged ones as one; in reading order. */
export interface PlacedInput extends Input {
  readonly cell: CellRef;
}

export interface InsertedForm {
  readonly plan: Plan;
  readonly inputs: readonly PlacedInput[];
  /** Cells that are worked out. */
  readonly formulas: readonly CellRef[];
  readonly pages: number;
}

/** Points. */
const FONT_SIZE = 10;
const BASE: CellFormat = { size: FONT_SIZE, vertical: "center" };
const UNFILLED: CellFormat = { fill: "#FFF8DC" };
const WRONG: CellFormat = { fill: "#F8CBAD", color: "#9C0006" };
const BESIDE_WIDTH = 6;

/** A new sheet with an empty form, ready to be filled in and printed. */
export function insertForm(form: BlankForm, title: string, { sheet, after, prefill, items }: InsertChoice): InsertedForm {
  const placing = place(form, items);
  raise(form, placing, prefill);
  const bottom = placing.heights.length - 1;
  const breaks = pageBreaks(form, placing);
  const area: Rect = { top: 0, left: 0, bottom, right: placing.right };
  const inputs = placing.boxes.filter((box): box is Placed & { readonly input: Input } => box.input !== undefined).sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left);
  const steps: Step[] = [
    { kind: "sheet", sheet, ...(after === undefined ? {} : { after }) },
    { kind: "columns", sheet, widths: [...form.widths, ...(placing.besideCount > 0 ? [2, ...Array.from({ length: placing.besideCount }, () => BESIDE_WIDTH)] : [])] },
    { kind: "heights", sheet, from: 0, heights: placing.heights },
    { kind: "format", sheet, rect: area, format: BASE },
    ...formats(placing.boxes).map(({ rect, value }): Step => ({ kind: "format", sheet, rect, format: value })),
    { kind: "cells", sheet, at: { row: 0, column: 0 }, values: valuesOf(placing, prefill) },
    ...placing.boxes.filter(({ rect }) => rect.top < rect.bottom || rect.left < rect.right).map(({ rect }): Step => ({ kind: "merge", sheet, rect })),
    ...blocksOf(inputs.flatMap(({ rect, input }) => (input.words ? [{ rect, value: input.words }] : []))).map(({ rect, value }): Step => ({ kind: "validation", sheet, rect, list: value })),
    ...conditions(inputs).map(({ rect, formula, format }): Step => ({ kind: "conditional", sheet, rect, formula, format })),
    ...blocksOf(inputs.map(({ rect }) => ({ rect, value: true }))).map(({ rect }): Step => ({ kind: "unlock", sheet, rect })),
    { kind: "print", sheet, orientation: form.orientation, fitWidth: false, scale: scaleOf(form), paper: form.paper ?? "A4", area, footer: true, breaks, ...(placing.head && breaks.some((row) => row > (placing.head?.bottom ?? 0)) ? { repeatRows: placing.head } : {}) },
    { kind: "protect", sheet },
  ];
  const [first] = inputs.filter(({ input }) => !input.optional && prefill[input.id] === undefined && input.initial === undefined);
  if (first) steps.push({ kind: "show", cell: { sheet, rect: first.rect } });
  return {
    plan: { title: { id: `Menyisipkan ${title}`, en: `Insert ${title}` }, steps },
    inputs: inputs.map(({ rect, input }) => ({ ...input, cell: { sheet, rect } })),
    formulas: placing.boxes.flatMap(({ rect, formula }) => (formula === undefined ? [] : [{ sheet, rect }])),
    pages: breaks.length + 1,
  };
}

/** Rows as high as what is already known needs. */
function raise({ widths }: BlankForm, { boxes, heights }: Placing, prefill: InsertChoice["prefill"]): void {
  for (const { rect, input, format } of boxes) {
    const value = input && prefill[input.id];
    if (typeof value !== "string" || !format?.wrap || rect.top < rect.bottom) continue;
    const width = widths.slice(rect.left, rect.right + 1).reduce((sum, each) => sum + each, 0);
    heights[rect.top] = Math.max(heights[rect.top] ?? 0, textHeight(value, width));
  }
}

function valuesOf({ boxes, names, heights }: Placing, prefill: InsertChoice["prefill"]): readonly (readonly PlanValue[])[] {
  const rows: PlanValue[][] = heights.map(() => []);
  for (const { rect, text, input, formula } of boxes) {
    const value = formula === undefined ? (text ?? (input && (prefill[input.id] ?? input.initial)) ?? null) : { formula: resolved(formula, names) };
    const row = rows[rect.top];
    if (!row || value === null) continue;
    while (row.length < rect.left) row.push(null);
    row[rect.left] = value;
  }
  return rows;
}

function formats(boxes: readonly Placed[]): readonly { readonly rect: Rect; readonly value: CellFormat }[] {
  return blocksOf(
    boxes.flatMap(({ rect, format, input, bordered }) => {
      const value: CellFormat = { ...(input ? formatOf(input) : {}), ...format, ...(bordered ? { border: "thin" } : {}) };
      return Object.keys(value).length > 0 ? [{ rect, value }] : [];
    }),
  );
}

interface Condition {
  readonly rect: Rect;
  readonly formula: string;
  readonly format: CellFormat;
}

/** Wrong cells first: a rule that holds leaves the ones below it aside. */
function conditions(inputs: readonly (Placed & { readonly input: Input })[]): readonly Condition[] {
  const self = (rect: Rect) => `${columnName(rect.left)}${rect.top + 1}`;
  const wrong = blocksOf(inputs.flatMap(({ rect, input }) => (input.kind === "number" || input.words ? [{ rect, value: input.words ?? "number" }] : [])));
  const needed = blocksOf(inputs.flatMap(({ rect, input, needed: value }) => (input.optional ? [] : [{ rect, value: value ?? "always" }])));
  return [
    ...wrong.map(({ rect, value }): Condition => {
      const cell = self(rect);
      const bad = value === "number" ? `ISTEXT(${cell}),TRIM(${cell})<>"-"` : `NOT(OR(${(value as readonly string[]).map((word) => `TRIM(${cell})="${word}"`).join(",")}))`;
      return { rect, formula: `=AND(LEN(TRIM(${cell}))>0,${bad})`, format: WRONG };
    }),
    ...needed.map(({ rect, value }): Condition => {
      const cell = self(rect);
      if (typeof value === "string") return { rect, formula: `=OR(LEN(TRIM(${cell}))=0,ISNUMBER(SEARCH("…",${cell})))`, format: UNFILLED };
      const row = rect.top + 1 - value.up;
      return { rect, formula: `=AND(COUNTA($${columnName(value.from)}${row}:$${columnName(value.to)}${row})>0,LEN(TRIM(${cell}))=0)`, format: UNFILLED };
    }),
  ];
}
