import { OWN_SHEETS, type Applied } from "../app/host";
import type { CellBefore, Plan, PlanValue, Step } from "../core/sheet/plan";
import { drawChart, makeTable, putImages } from "./drawings";
import { inspectPlan, type Inspected } from "./inspectPlan";
import { addSheet, empty } from "./ownSheet";
import { allowOnly, freeze, link, lookWhile, pageSetup, protect, unlock } from "./sheetSetup";
import { applyFormat, cells, entered, setHeights, setWidths, writeCells } from "./writeCells";

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
  const inspected = await inspectPlan(context, plan);
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
  const images = plan.steps.filter((step) => step.kind === "image");
  for (const step of inOrder(plan.steps).flatMap(inBlocks)) {
    await send(bytesOf(step));
    carryOut(context, step, inspected, plan);
    if (step.kind === "replace") undo.unshift({ kind: "replace", cell: step.cell, before: beforeOf(step.value), value: valueOf(step.before) });
  }
  await putImages(context, images);
  for (const step of plan.steps) if (step.kind === "protect") protect(context.workbook.worksheets.getItem(step.sheet));
  await context.sync();
  return undo.length > 0 ? { undo: { title: { id: `Mengurungkan: ${plan.title.id}`, en: `Undo: ${plan.title.en}` }, steps: undo } } : {};
}

/** What takes its turn: pictures and protection come after all else. */
const inOrder = (steps: readonly Step[]) => steps.filter((step): step is Exclude<Step, Last> => step.kind !== "image" && step.kind !== "protect");

type Last = Extract<Step, { kind: "image" | "protect" }>;

/** What one height of a row takes at most. */
const BYTES_A_HEIGHT = 600;

/** Values and heights cut into blocks of rows, so that no single assignment is near the limit. */
function inBlocks(step: Exclude<Step, Last>): readonly Exclude<Step, Last>[] {
  if (step.kind === "heights") {
    const rows = Math.floor(BYTES_A_WRITE / BYTES_A_HEIGHT);
    return Array.from({ length: Math.ceil(step.heights.length / rows) }, (_, block) => ({ ...step, from: step.from + block * rows, heights: step.heights.slice(block * rows, (block + 1) * rows) }));
  }
  if (step.kind !== "cells" || bytesOf(step) <= BYTES_A_WRITE) return [step];
  const blocks: Exclude<Step, Last>[] = [];
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
  const own = step.kind === "cells" ? jsonBytes(step.values) : step.kind === "replace" ? jsonBytes(step.value) : step.kind === "chart" ? step.chart.series.length * BYTES_A_STEP : step.kind === "heights" ? step.heights.length * BYTES_A_HEIGHT : 0;
  return BYTES_A_STEP + own;
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

function carryOut(context: Excel.RequestContext, step: Exclude<Step, Last>, { order, existing, takenNames }: Inspected, plan: Plan): void {
  const { worksheets } = context.workbook;
  if (step.kind === "sheet") {
    const own = existing.get(step.sheet);
    if (own) empty(own);
    else addSheet(worksheets, step, order);
    return;
  }
  const sheet = worksheets.getItem("sheet" in step ? step.sheet : step.cell.sheet);
  switch (step.kind) {
    case "cells":
      return writeCells(sheet, step);
    case "replace":
      cells(sheet, step.cell.rect).values = [[entered(step.value)]];
      return;
    case "format":
      return applyFormat(cells(sheet, step.rect), step.format);
    case "merge":
      return cells(sheet, step.rect).merge(false);
    case "columns":
      return setWidths(sheet, step);
    case "heights":
      return setHeights(sheet, step);
    case "freeze":
      return freeze(sheet, step);
    case "print":
      return pageSetup(sheet, step);
    case "link":
      return link(cells(sheet, step.cell.rect), step);
    case "validation":
      return allowOnly(sheet, step);
    case "conditional":
      return lookWhile(sheet, step);
    case "unlock":
      return unlock(sheet, step);
    case "table":
      return makeTable(sheet, step, takenNames);
    case "chart":
      return drawChart(sheet, step, plan);
    case "show":
      sheet.activate();
      cells(sheet, step.cell.rect).select();
      return;
  }
}
