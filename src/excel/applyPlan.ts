import { HostError } from "../app/errors";
import type { Applied } from "../app/host";
import { a1 } from "../core/sheet/a1";
import type { CellBefore, CellFormat, Plan, PlanValue, Step } from "../core/sheet/plan";
import { newer, supports } from "./requirements";

/** Values in one write; office.js cuts larger ones itself, but a block of rows keeps each request far below 5 MB. */
const CELLS_A_WRITE = 20_000;

/**
 * Carries out a plan: first everything that could refuse it is asked, in one sync, then all is written in as few syncs
 * as its size needs. `own` are the sheets that may be emptied.
 */
export async function applyPlan(context: Excel.RequestContext, plan: Plan, own: ReadonlySet<string>): Promise<Applied> {
  const existing = await inspect(context, plan, own);
  const undo: Step[] = [];
  let waiting = 0;
  for (const step of plan.steps) {
    carryOut(context, step, existing);
    if (step.kind === "replace") undo.unshift({ kind: "replace", cell: step.cell, before: beforeOf(step.value), value: valueOf(step.before) });
    if (step.kind === "cells") waiting += step.values.length * (step.values[0]?.length ?? 0);
    if (waiting > CELLS_A_WRITE) {
      await context.sync();
      waiting = 0;
    }
  }
  await context.sync();
  return undo.length > 0 ? { undo: { title: { id: `Mengurungkan: ${plan.title.id}`, en: `Undo: ${plan.title.en}` }, steps: undo } } : {};
}

function beforeOf(value: PlanValue): CellBefore {
  return value !== null && typeof value === "object" ? { value: null, formula: value.formula } : { value };
}

function valueOf(before: CellBefore): PlanValue {
  return before.formula === undefined ? before.value : { formula: before.formula };
}

/** Sheets of the plan that are there already; throws before anything is written when the plan can't be carried out. */
async function inspect(context: Excel.RequestContext, plan: Plan, own: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const made = new Map<string, Excel.Worksheet>();
  const replaced: { readonly range: Excel.Range; readonly before: CellBefore }[] = [];
  for (const step of plan.steps) {
    if (step.kind === "sheet") {
      const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheet);
      sheet.load({ name: true });
      made.set(step.sheet, sheet);
    } else if (step.kind === "replace") {
      const range = context.workbook.worksheets.getItem(step.cell.sheet).getRange(a1(step.cell.rect));
      range.load({ values: true, formulas: true });
      replaced.push({ range, before: step.before });
    }
  }
  await context.sync();
  for (const { range, before } of replaced) if (!stands(range, before)) throw new HostError("stale", "membandingkan sel dengan hasil pemeriksaan");
  const existing = new Set<string>();
  for (const [name, sheet] of made) {
    if (sheet.isNullObject) continue;
    if (!own.has(name)) throw new HostError("stale", `membuat lembar ${name}: nama itu sudah dipakai`);
    existing.add(name);
  }
  return existing;
}

function stands(range: Excel.Range, before: CellBefore): boolean {
  const [[formula] = []] = range.formulas as readonly (readonly unknown[])[];
  const [[value] = []] = range.values as readonly (readonly unknown[])[];
  if (before.formula !== undefined) return formula === before.formula;
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return !isFormula && (value === "" ? null : value) === (before.value === "" ? null : before.value);
}

function carryOut(context: Excel.RequestContext, step: Step, existing: ReadonlySet<string>): void {
  const worksheets = context.workbook.worksheets;
  switch (step.kind) {
    case "sheet":
      if (existing.has(step.sheet)) worksheets.getItem(step.sheet).getRange().clear();
      else worksheets.add(step.sheet);
      return;
    case "cells": {
      const width = Math.max(0, ...step.values.map((row) => row.length));
      if (width === 0) return;
      const block = Math.max(1, Math.floor(CELLS_A_WRITE / width));
      for (let from = 0; from < step.values.length; from += block) {
        const rows = step.values.slice(from, from + block);
        const { row, column } = step.at;
        const range = worksheets.getItem(step.sheet).getRange(a1({ top: row + from, left: column, bottom: row + from + rows.length - 1, right: column + width - 1 }));
        range.values = rows.map((cells) => Array.from({ length: width }, (_, index) => entered(cells[index] ?? null)));
      }
      return;
    }
    case "replace":
      worksheets.getItem(step.cell.sheet).getRange(a1(step.cell.rect)).values = [[entered(step.value)]];
      return;
    case "format":
      applyFormat(worksheets.getItem(step.sheet).getRange(a1(step.rect)), step.format);
      return;
    case "merge":
      worksheets.getItem(step.sheet).getRange(a1(step.rect)).merge(false);
      return;
    case "columns":
      step.widths.forEach((width, column) => {
        worksheets.getItem(step.sheet).getRange(a1({ top: 0, left: column, bottom: 0, right: column })).format.columnWidth = points(width);
      });
      return;
    case "freeze":
      freeze(worksheets.getItem(step.sheet), step.rows, step.columns);
      return;
    case "print":
      pageSetup(worksheets.getItem(step.sheet), step);
      return;
    case "link":
      link(worksheets.getItem(step.cell.sheet).getRange(a1(step.cell.rect)), step);
      return;
    case "show": {
      const sheet = worksheets.getItem(step.cell.sheet);
      sheet.activate();
      sheet.getRange(a1(step.cell.rect)).select();
      return;
    }
  }
}

/** What is put into a cell as if typed: text behind an apostrophe, so that it never becomes a formula, a number or a date. */
function entered(value: PlanValue): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.formula;
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

/** Characters of the default font in points: 7 pixels each and 5 for the margin. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function applyFormat(range: Excel.Range, look: CellFormat): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.horizontal !== undefined) format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = ({ top: "Top", center: "Center", bottom: "Bottom" } as const)[look.vertical];
  if (look.border !== undefined) {
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
      const border = format.borders.getItem(edge);
      border.style = look.border === "thin" ? "Continuous" : "None";
      if (look.border === "thin") border.color = "#BFBFBF";
    }
  }
  if (look.numberFormat !== undefined) range.numberFormat = [[look.numberFormat]];
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (!supports(newer.sheetLook)) return;
  if (columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(a1({ top: 0, left: 0, bottom: Math.max(0, rows - 1), right: columns - 1 })));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

function pageSetup(sheet: Excel.Worksheet, step: Extract<Step, { kind: "print" }>): void {
  if (!supports(newer.watching)) return;
  sheet.pageLayout.orientation = step.orientation === "landscape" ? "Landscape" : "Portrait";
  if (step.fitWidth) sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (step.repeatRows) sheet.pageLayout.setPrintTitleRows(`$${step.repeatRows.top + 1}:$${step.repeatRows.bottom + 1}`);
}

function link(range: Excel.Range, { target, text }: Extract<Step, { kind: "link" }>): void {
  if (!supports(newer.sheetLook)) return;
  range.hyperlink = { documentReference: `'${target.sheet.replace(/'/g, "''")}'!${a1(target.rect)}`, textToDisplay: text };
}
