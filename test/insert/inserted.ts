import { regulations } from "../../src/core/regulations/index";
import { blanksOf } from "../../src/core/regulations/kosong";
import type { AnyForm, Regulation } from "../../src/core/regulations/regulation";
import type { BlankForm } from "../../src/core/sheet/blank/blankForm";
import { insertForm, type InsertedForm, type PlacedInput } from "../../src/core/sheet/blank/insertForm";
import { cellKey, type CellValue, type Grid, type Rect } from "../../src/core/sheet/grid";
import type { Plan } from "../../src/core/sheet/plan";
import { plainPlan } from "../../src/core/twins/plainPlan";
import { Workbook } from "../../src/workbench/engine/workbook";
import { placeOf } from "../../src/workbench/engine/model";

export interface Insertable {
  readonly name: string;
  readonly regulation: Regulation;
  readonly form: AnyForm;
  readonly blank: BlankForm;
}

/** Every form that can be inserted, in each of its layouts. */
export const insertables: readonly Insertable[] = regulations.flatMap((regulation) =>
  regulation.forms.flatMap((form) => blanksOf(form).map((blank) => ({ name: blank.variant === undefined ? form.id : `${form.id} ${blank.variant}`, regulation, form, blank }))),
);

export function inserted({ blank, form }: Insertable, sheet = blank.sheet, prefill: Readonly<Record<string, CellValue>> = {}): InsertedForm {
  const made = insertForm(blank, form.title, { sheet, prefill, items: {} });
  return { ...made, plan: plainPlan(made.plan) };
}

/** What the sheet that a plan makes holds once values are typed into it and all is calculated. */
export function gridOf(plan: Plan, sheet: string, typed: readonly { readonly input: PlacedInput; readonly value: CellValue }[]): Grid {
  const book = new Workbook([sheet]);
  const made = book.named(sheet);
  if (!made) throw new Error(sheet);
  const merges: Rect[] = [];
  for (const step of plan.steps) {
    if (step.kind === "merge") merges.push(step.rect);
    if (step.kind !== "cells") continue;
    step.values.forEach((row, r) => row.forEach((value, c) => load(step.at.row + r, step.at.column + c, value)));
  }
  function load(row: number, column: number, value: Plan["steps"] extends never ? never : CellValue | { readonly formula: string }): void {
    if (!made || value === null) return;
    if (typeof value === "object") book.load(made, row, column, null, value.formula);
    else book.load(made, row, column, value);
  }
  for (const { input, value } of typed) load(input.cell.rect.top, input.cell.rect.left, value);
  book.calculation.changed(made, { top: 0, left: 0, bottom: 400, right: 60 });
  book.calculation.run();
  const values: CellValue[][] = [];
  const formulas = new Map<number, string>();
  for (const [key, { value, formula }] of made.cells) {
    const { row, column } = placeOf(key);
    while (values.length <= row) values.push([]);
    const line = values[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = value;
    if (formula !== undefined) formulas.set(cellKey(row, column), formula);
  }
  const none: ReadonlySet<number> = new Set();
  return { sheet, visibility: "visible", top: 0, left: 0, values, formulas, merges, percent: none, hiddenRows: none, hiddenColumns: none };
}
