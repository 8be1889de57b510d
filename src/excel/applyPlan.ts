import { HostError } from "../app/errors";
import { OWN_SHEETS, type Applied } from "../app/host";
import { a1 } from "../core/sheet/a1";
import type { Rect } from "../core/sheet/grid";
import type { CellBefore, CellFormat, Plan, PlanValue, Step } from "../core/sheet/plan";
import { newer, supports } from "./requirements";

/** Excel on the web refuses a request above 5 MB; steps are sent off when they come to 4 MB. */
const LARGEST_REQUEST = 4_000_000;
/** Bytes of one step besides its values: the calls that office.js makes of it. A look has some twenty of them. */
const BYTES_A_STEP = 5_000;
/** Rows of a write that go as one assignment, in bytes. */
const BYTES_A_WRITE = 500_000;

/**
 * Carries out a plan: first everything that could refuse it is asked, in one sync, then all is written in as few syncs
 * as its size needs.
 */
export async function applyPlan(context: Excel.RequestContext, plan: Plan): Promise<Applied> {
  const inspected = await inspect(context, plan);
  const undo: Step[] = [];
  let waiting = 0;
  const send = async (bytes: number) => {
    if (waiting > 0 && waiting + bytes > LARGEST_REQUEST) {
      await context.sync();
      waiting = 0;
    }
    waiting += bytes;
  };
  const made = plan.steps.flatMap((step) => (step.kind === "sheet" ? [step.sheet] : []));
  if (made.length > 0) context.workbook.settings.add(OWN_SHEETS, JSON.stringify([...new Set([...inspected.ours, ...made])]));
  for (const step of plan.steps.flatMap(inBlocks)) {
    await send(bytesOf(step));
    carryOut(context, step, inspected);
    if (step.kind === "replace") undo.unshift({ kind: "replace", cell: step.cell, before: beforeOf(step.value), value: valueOf(step.before) });
  }
  await context.sync();
  return undo.length > 0 ? { undo: { title: { id: `Mengurungkan: ${plan.title.id}`, en: `Undo: ${plan.title.en}` }, steps: undo } } : {};
}

/** Values cut into blocks of rows, so that no single assignment is near the limit. */
function inBlocks(step: Step): readonly Step[] {
  if (step.kind !== "cells" || bytesOf(step) <= BYTES_A_WRITE) return [step];
  const blocks: Step[] = [];
  let [from, bytes] = [0, 0];
  step.values.forEach((row, index) => {
    bytes += jsonBytes(row);
    if (bytes < BYTES_A_WRITE && index < step.values.length - 1) return;
    blocks.push({ ...step, at: { ...step.at, row: step.at.row + from }, values: step.values.slice(from, index + 1) });
    [from, bytes] = [index + 1, 0];
  });
  return blocks;
}

function bytesOf(step: Step): number {
  return BYTES_A_STEP + (step.kind === "cells" ? jsonBytes(step.values) : step.kind === "replace" ? jsonBytes(step.value) : 0);
}

/** On the wire: UTF-8, and each text behind its apostrophe. */
function jsonBytes(values: unknown): number {
  return new TextEncoder().encode(JSON.stringify(values)).length * 1.1;
}

function beforeOf(value: PlanValue): CellBefore {
  return value !== null && typeof value === "object" ? { value: null, formula: value.formula } : { value };
}

function valueOf(before: CellBefore): PlanValue {
  return before.formula === undefined ? before.value : { formula: before.formula };
}

/** What a plan meets: the names of all sheets in their order, and the sheets of ours that are written anew. */
interface Inspected {
  readonly order: string[];
  readonly existing: ReadonlySet<string>;
  /** Names of all sheets that we ever made. */
  readonly ours: readonly string[];
}

/** Throws before anything is written when the plan can't be carried out. */
async function inspect(context: Excel.RequestContext, plan: Plan): Promise<Inspected> {
  const made = sheetsMadeBy(plan);
  const { worksheets, settings } = context.workbook;
  worksheets.load({ name: true });
  const own = settings.getItemOrNullObject(OWN_SHEETS);
  own.load({ value: true });
  const replaced = plan.steps.flatMap((step) => {
    if (step.kind !== "replace") return [];
    const sheet = worksheets.getItem(step.cell.sheet);
    const range = sheet.getRange(a1(step.cell.rect));
    range.load({ values: true, formulas: true, format: { protection: { locked: true } } });
    range.untrack();
    sheet.protection.load({ protected: true });
    return [{ sheet, range, step }];
  });
  await context.sync();
  for (const { sheet, range, step } of replaced) {
    if (!stands(range, step.before)) throw new HostError("stale", `membandingkan sel ${a1(step.cell.rect)} pada lembar ${step.cell.sheet} dengan hasil pemeriksaan`);
    if (sheet.protection.protected && range.format.protection.locked !== false) throw new HostError("protected", `menulis sel ${a1(step.cell.rect)} pada lembar ${step.cell.sheet}`);
  }
  const order = worksheets.items.map(({ name }) => name);
  const ours = own.isNullObject ? [] : textsIn(own.value);
  const existing = new Set<string>();
  for (const name of made) {
    if (!order.some((each) => each.toLowerCase() === name.toLowerCase())) continue;
    if (!ours.some((each) => each.toLowerCase() === name.toLowerCase())) throw new HostError("stale", `membuat lembar ${name}: nama itu sudah dipakai`);
    existing.add(name);
  }
  return { order, existing, ours };
}

/** Names of the sheets that a plan makes; a plan draws on no other. */
function sheetsMadeBy(plan: Plan): ReadonlySet<string> {
  const made = new Set<string>();
  for (const step of plan.steps) {
    if (step.kind === "sheet") made.add(step.sheet);
    const drawn = step.kind === "link" ? step.cell.sheet : "sheet" in step ? step.sheet : undefined;
    if (drawn !== undefined && !made.has(drawn)) throw new HostError("not-supported", `menulis lembar «${drawn}» yang tidak dibuat oleh rencana ini`);
  }
  return made;
}

/** Names from the JSON of a setting; what we did not write in this form counts as none. */
function textsIn(json: unknown): readonly string[] {
  try {
    const names: unknown = JSON.parse(String(json));
    return Array.isArray(names) ? names.map(String) : [];
  } catch {
    return [];
  }
}

function stands(range: Excel.Range, before: CellBefore): boolean {
  const [[formula] = []] = range.formulas as readonly (readonly unknown[])[];
  const [[value] = []] = range.values as readonly (readonly unknown[])[];
  if (before.formula !== undefined) return formula === before.formula;
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return !isFormula && (value === "" ? null : value) === (before.value === "" ? null : before.value);
}

function carryOut(context: Excel.RequestContext, step: Step, { order, existing }: Inspected): void {
  const worksheets = context.workbook.worksheets;
  switch (step.kind) {
    case "sheet":
      if (existing.has(step.sheet)) empty(worksheets.getItem(step.sheet));
      else add(worksheets, step, order);
      return;
    case "cells": {
      const width = Math.max(0, ...step.values.map((row) => row.length));
      if (width === 0) return;
      const { row, column } = step.at;
      const range = cells(worksheets, step.sheet, { top: row, left: column, bottom: row + step.values.length - 1, right: column + width - 1 });
      range.values = step.values.map((cells) => Array.from({ length: width }, (_, index) => entered(cells[index] ?? null)));
      return;
    }
    case "replace":
      cells(worksheets, step.cell.sheet, step.cell.rect).values = [[entered(step.value)]];
      return;
    case "format":
      applyFormat(cells(worksheets, step.sheet, step.rect), step.format);
      return;
    case "merge":
      cells(worksheets, step.sheet, step.rect).merge(false);
      return;
    case "columns":
      step.widths.forEach((width, column) => {
        cells(worksheets, step.sheet, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = points(width);
      });
      return;
    case "freeze":
      freeze(worksheets.getItem(step.sheet), step.rows, step.columns);
      return;
    case "print":
      pageSetup(worksheets.getItem(step.sheet), step);
      return;
    case "link":
      link(cells(worksheets, step.cell.sheet, step.cell.rect), step);
      return;
    case "show": {
      const sheet = worksheets.getItem(step.cell.sheet);
      sheet.activate();
      cells(worksheets, step.cell.sheet, step.cell.rect).select();
      return;
    }
  }
}

/** Cells that office.js need not keep: else it sends one more request to let go of them. */
function cells(worksheets: Excel.WorksheetCollection, sheet: string, rect: Rect): Excel.Range {
  return worksheets.getItem(sheet).getRange(a1(rect)).untrack();
}

/** A sheet of ours from before, as new. */
function empty(sheet: Excel.Worksheet): void {
  const range = sheet.getRange().untrack();
  range.unmerge();
  range.clear();
}

/** A new sheet: behind the one named, else the last. */
function add(worksheets: Excel.WorksheetCollection, { sheet, after }: Extract<Step, { kind: "sheet" }>, order: string[]): void {
  const added = worksheets.add(sheet);
  const behind = after === undefined ? -1 : order.findIndex((name) => name.toLowerCase() === after.toLowerCase());
  if (after !== undefined && behind < 0) throw new HostError("no-such-sheet", `mencari lembar «${after}»`);
  if (behind >= 0) added.position = behind + 1;
  order.splice(behind >= 0 ? behind + 1 : order.length, 0, sheet);
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
  if (columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(a1({ top: 0, left: 0, bottom: Math.max(0, rows - 1), right: columns - 1 })).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

function pageSetup(sheet: Excel.Worksheet, step: Extract<Step, { kind: "print" }>): void {
  if (!supports(newer.watching)) return;
  sheet.pageLayout.orientation = step.orientation === "landscape" ? "Landscape" : "Portrait";
  if (step.fitWidth) sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (step.repeatRows) sheet.pageLayout.setPrintTitleRows(`$${step.repeatRows.top + 1}:$${step.repeatRows.bottom + 1}`);
}

function link(range: Excel.Range, { target, text }: Extract<Step, { kind: "link" }>): void {
  if (!supports(newer.sheetLook)) {
    range.values = [[entered(text)]];
    return;
  }
  range.hyperlink = { documentReference: `'${target.sheet.replace(/'/g, "''")}'!${a1(target.rect)}`, textToDisplay: text };
}
