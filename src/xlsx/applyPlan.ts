import { HostError } from "../app/errors";
import { a1, absoluteA1, columnName, parseA1, quotedSheet } from "../core/sheet/a1";
import { cellKey, formulaAt, valueAt, type CellRef, type CellValue, type Grid } from "../core/sheet/grid";
import type { CellBefore, Plan, PlanValue, PrintStep, Step } from "../core/sheet/plan";
import { OWN_SHEETS, type Progress } from "../app/host";
import { headOf, planProblem } from "../core/sheet/planProblem";
import { attach, detach, type Hung } from "./attach";
import { editBook, type BookEditor } from "./book";
import { chartXml } from "./chartXml";
import { composeSheet, type DrawStep } from "./composeSheet";
import { readSettingFrom, writeSettingTo, customPropertiesIn } from "./customProperties";
import { editCells, type CellEdit } from "./editCells";
import { firstFont, graftStyles } from "./graftStyles";
import { openParts, type Parts } from "./parts";
import { relations } from "./relations";

type ReplaceStep = Extract<Step, { readonly kind: "replace" }>;

interface Own {
  readonly after: string | undefined;
  readonly steps: DrawStep[];
  /** What needs parts of its own. */
  readonly attached: Hung[];
}

/** A plan sorted by what it touches. */
interface Sorted {
  readonly replace: readonly ReplaceStep[];
  /** Sheets of ours in the order in which they are made. */
  readonly own: ReadonlyMap<string, Own>;
  readonly show: CellRef | undefined;
}

export interface AppliedToFile {
  readonly bytes: Uint8Array;
  readonly undo: Plan | undefined;
}

/**
 * A plan carried out on a copy of the file's parts: nothing is changed unless all of it succeeds. Sheets of the user keep
 * every byte but those of the cells replaced.
 */
export async function applyToFile(bytes: Uint8Array, file: string, grids: readonly Grid[], plan: Plan, onProgress?: Progress): Promise<AppliedToFile> {
  const impossible = planProblem(plan);
  if (impossible !== undefined) throw new HostError("not-supported", impossible);
  const { replace, own, show } = sorted(plan);
  for (const step of replace) requireUnchanged(grids, step, plan);
  const parts = openParts(bytes, file);
  const book = editBook(parts, file);
  onProgress?.(0.2);
  replaceCells(parts, book, grids, replace);
  onProgress?.(0.4);
  await writeOwnSheets(parts, book, own);
  if (replace.length > 0 || plan.steps.some(hasFormula)) book.recalculateOnOpen();
  if (show) book.show(show.sheet);
  onProgress?.(0.8);
  const saved = parts.pack();
  onProgress?.(1);
  return { bytes: saved, undo: undoOf(grids, replace, plan) };
}

function sorted(plan: Plan): Sorted {
  const replace: ReplaceStep[] = [];
  const own = new Map<string, Own>();
  let show: CellRef | undefined;
  const madeFor = (sheet: string): Own => {
    const made = own.get(sheet);
    // A plan draws only on sheets that it makes itself.
    if (!made) throw new HostError("not-supported", `menulis lembar «${sheet}» yang tidak dibuat oleh rencana ini`);
    return made;
  };
  for (const step of plan.steps) {
    switch (step.kind) {
      case "sheet":
        own.set(step.sheet, { after: step.after, steps: [], attached: [] });
        break;
      case "replace":
        replace.push(step);
        break;
      case "cells":
      case "format":
      case "merge":
      case "columns":
      case "heights":
      case "freeze":
      case "print":
      case "validation":
      case "conditional":
      case "unlock":
      case "protect":
        madeFor(step.sheet).steps.push(step);
        break;
      case "table":
        madeFor(step.sheet).attached.push({ ...step, head: headOf(step.sheet, step.rect, plan).map(String) });
        break;
      case "chart":
        madeFor(step.sheet).attached.push({ kind: "chart", name: step.name, alt: step.chart.alt, at: step.at, xml: chartXml(step.chart, step.sheet) });
        break;
      case "image":
        madeFor(step.sheet).attached.push({ ...step, image: step.png });
        break;
      case "link":
        madeFor(step.cell.sheet).steps.push(step);
        break;
      case "show":
        show = step.cell;
        break;
      default:
        return step satisfies never;
    }
  }
  return { replace, own, show };
}

function requireUnchanged(grids: readonly Grid[], { cell, before }: ReplaceStep, plan: Plan): void {
  const grid = gridOf(grids, cell);
  const now = standing(grid, cell);
  const same = before.formula === undefined ? now.formula === undefined && now.value === before.value : now.formula === before.formula;
  if (!same) throw new HostError("stale", duringOf(plan), { cell, before, now });
}

function gridOf(grids: readonly Grid[], { sheet }: CellRef): Grid {
  const grid = grids.find((each) => each.sheet.toLowerCase() === sheet.toLowerCase());
  if (!grid) throw new HostError("no-such-sheet", `mencari lembar «${sheet}»`);
  return grid;
}

function standing(grid: Grid, { rect }: CellRef): CellBefore {
  const formula = formulaAt(grid, rect.top, rect.left);
  const value: CellValue = valueAt(grid, rect.top, rect.left);
  return formula === undefined ? { value } : { value, formula };
}

function duringOf({ title }: Plan): string {
  return title.id;
}

function replaceCells(parts: Parts, book: BookEditor, grids: readonly Grid[], steps: readonly ReplaceStep[]): void {
  const bySheet = new Map<Grid, Map<number, CellEdit>>();
  for (const { cell, value } of steps) {
    const grid = gridOf(grids, cell);
    const { top: row, left: column } = cell.rect;
    if (grid.merges.some((merge) => (merge.top !== row || merge.left !== column) && row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right)) {
      throw new HostError("not-supported", `menulis sel ${a1(cell.rect)} yang tertutup gabungan sel di lembar «${grid.sheet}»`);
    }
    const edits = bySheet.get(grid) ?? new Map<number, CellEdit>();
    edits.set(cellKey(row, column), { row, column, value });
    bySheet.set(grid, edits);
  }
  for (const [grid, edits] of bySheet) {
    const xml = book.sheetXml(grid.sheet);
    const all = [...edits.values()];
    requireUnprotected(parts, book, grid.sheet, xml, all);
    requireNoTableHead(parts, book, grid.sheet, all);
    book.putSheet(grid.sheet, editCells(xml, all, (edit) => new HostError("not-supported", `menulis sel ${nameOf(edit)} di dalam rumus larik di lembar «${grid.sheet}»`)));
  }
}

function nameOf({ row, column }: CellEdit): string {
  return a1({ top: row, left: column, bottom: row, right: column });
}

/** On a protected sheet only cells whose style unlocks them may change, as in Excel. */
function requireUnprotected(parts: Parts, book: BookEditor, sheet: string, xml: string, edits: readonly CellEdit[]): void {
  if (!/<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/.test(xml)) return;
  const styles = book.stylesPath();
  const section = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles ? parts.text(styles) : "")?.[0] ?? "";
  const unlocked = [...section.matchAll(/<(?:\w+:)?xf\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g)].map(([xf]) => /\blocked="(?:0|false)"/.test(xf));
  for (const edit of edits) {
    const style = new RegExp(`<(?:\\w+:)?c\\b(?=[^>]*\\br="${nameOf(edit)}")[^>]*\\bs="(\\d+)"`).exec(xml)?.[1];
    if (style === undefined || !unlocked[Number(style)]) throw new HostError("protected", `menulis sel ${nameOf(edit)} di lembar «${sheet}»`);
  }
}

/** The head of a table names its columns in another part too: changed here alone, Excel would call the file damaged. */
function requireNoTableHead(parts: Parts, book: BookEditor, sheet: string, edits: readonly CellEdit[]): void {
  const path = book.sheets.find((each) => each.name.toLowerCase() === sheet.toLowerCase())?.path ?? "";
  for (const link of relations(parts, path).filter(({ type, path: target }) => type.endsWith("/table") && parts.has(target))) {
    const head = parseA1(/<(?:\w+:)?table\b[^>]*?\sref="([^"]*)"/.exec(parts.text(link.path))?.[1] ?? "");
    const inside = edits.find(({ row, column }) => head && row === head.top && column >= head.left && column <= head.right);
    if (inside) throw new HostError("not-supported", `menulis kepala tabel ${nameOf(inside)} di lembar «${sheet}»`);
  }
}

/** A formula that is written has no result yet. */
const hasFormula = (step: Step) => step.kind === "cells" && step.values.some((row) => row.some((value) => value !== null && typeof value === "object"));

async function writeOwnSheets(parts: Parts, book: BookEditor, own: Sorted["own"]): Promise<void> {
  if (own.size === 0) return;
  const kept = readSettingFrom(customPropertiesIn(parts.has, parts.text), OWN_SHEETS);
  const ours = new Set(Array.isArray(kept) ? kept.filter((name): name is string => typeof name === "string") : []);
  const standing = (name: string) => book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  for (const name of own.keys()) {
    const there = standing(name);
    // A user's sheet has come to be under that name since the plan was made.
    if (there && ![...ours].some((each) => each.toLowerCase() === name.toLowerCase())) throw new HostError("stale", `membuat lembar «${name}»`);
    if (there) detach(parts, there.path);
  }
  for (const [name, { after, steps, attached }] of own) {
    const path = book.stylesPath();
    const theirs = path ? parts.text(path) : "";
    const { sheet, styles, print } = await composeSheet(name, steps, firstFont(theirs));
    const grafted = path ? graftStyles(theirs, styles) : { xml: styles, styleOf: (number: number) => number, lookOf: (number: number) => number };
    if (path) parts.put(path, grafted.xml);
    else book.addStyles(grafted.xml);
    const xml = sheet
      .replace(/(<c r="[A-Z]+\d+" s=")(\d+)(")/g, (_, head: string, number: string, tail: string) => `${head}${grafted.styleOf(Number(number))}${tail}`)
      .replace(/(<cfRule\b[^>]* dxfId=")(\d+)(")/g, (_, head: string, number: string, tail: string) => `${head}${grafted.lookOf(Number(number))}${tail}`);
    if (!standing(name)) book.addSheet(name, after, xml);
    book.putSheet(name, attach(parts, standing(name)?.path ?? "", xml, attached));
    book.definePrintName(name, "Print_Titles", print && printTitles(name, print));
    book.definePrintName(name, "Print_Area", print?.area && absoluteA1({ sheet: name, rect: print.area }));
    ours.add(name);
  }
  writeSettingTo(parts, OWN_SHEETS, [...ours]);
}

/** Columns first, as Excel writes them. */
function printTitles(sheet: string, { repeatRows, repeatColumns }: PrintStep): string | undefined {
  const titles = [
    ...(repeatColumns ? [`$${columnName(repeatColumns.left)}:$${columnName(repeatColumns.right)}`] : []),
    ...(repeatRows ? [`$${repeatRows.top + 1}:$${repeatRows.bottom + 1}`] : []),
  ];
  return titles.length === 0 ? undefined : titles.map((each) => `${quotedSheet(sheet)}!${each}`).join(",");
}

/** Puts back what was replaced; sheets that were made stay. */
function undoOf(grids: readonly Grid[], steps: readonly ReplaceStep[], { title }: Plan): Plan | undefined {
  if (steps.length === 0) return undefined;
  const last = new Map(steps.map((step) => [`${step.cell.sheet.toLowerCase()}!${step.cell.rect.top},${step.cell.rect.left}`, step]));
  return {
    title: { id: `Membatalkan: ${title.id}`, en: `Undo: ${title.en}` },
    steps: [...last.values()].map(({ cell, value }): Step => {
      const before = standing(gridOf(grids, cell), cell);
      const back: PlanValue = before.formula === undefined ? before.value : { formula: before.formula };
      return { kind: "replace", cell, before: asBefore(value), value: back };
    }),
  };
}

function asBefore(value: PlanValue): CellBefore {
  if (value === null || typeof value !== "object") return { value: value === "" ? null : value };
  return { value: null, formula: value.formula.startsWith("=") ? value.formula : `=${value.formula}` };
}
