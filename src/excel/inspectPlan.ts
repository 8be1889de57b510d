import { HostError } from "../app/errors";
import { OWN_SHEETS } from "../app/host";
import { a1 } from "../core/sheet/a1";
import type { CellBefore, Plan } from "../core/sheet/plan";
import { planProblem } from "../core/sheet/planProblem";
import { newer, supports } from "./requirements";

/** A sheet of ours from before, and what stands on it besides cells. */
export interface OwnSheet {
  readonly sheet: Excel.Worksheet;
  readonly protected: boolean;
  readonly objects: readonly (Excel.Table | Excel.Chart | Excel.Shape)[];
}

/** What a plan meets in the workbook. */
export interface Inspected {
  /** Names of all sheets in their order. */
  readonly order: string[];
  /** The sheets of ours that are written anew. */
  readonly existing: ReadonlyMap<string, OwnSheet>;
  /** Names of all sheets that we ever made. */
  readonly ours: readonly string[];
  /** Names that a table can't have; those of tables that are about to go are none. */
  readonly takenNames: Set<string>;
}

/** Asks everything that could refuse a plan, in one sync. Throws before anything is written when it can't be carried out. */
export async function inspectPlan(context: Excel.RequestContext, plan: Plan): Promise<Inspected> {
  const impossible = planProblem(plan);
  if (impossible !== undefined) throw new HostError("not-supported", impossible);
  const made = sheetsMadeBy(plan);
  const { worksheets, settings } = context.workbook;
  worksheets.load({ name: true });
  const own = settings.getItemOrNullObject(OWN_SHEETS);
  own.load({ value: true });
  const replaced = askReplaced(context, plan);
  const found = [...made].map((name) => askSheet(worksheets, name));
  const names = plan.steps.some(({ kind }) => kind === "table") ? askNames(context.workbook) : undefined;
  await context.sync();
  for (const { sheet, range, step } of replaced) {
    if (!stands(range, step.before)) throw new HostError("stale", `membandingkan sel ${a1(step.cell.rect)} pada lembar ${step.cell.sheet} dengan hasil pemeriksaan`);
    if (sheet.protection.protected && range.format.protection.locked !== false) throw new HostError("protected", `menulis sel ${a1(step.cell.rect)} pada lembar ${step.cell.sheet}`);
  }
  const ours = own.isNullObject ? [] : textsIn(own.value);
  const existing = new Map<string, OwnSheet>();
  for (const { name, sheet } of found) {
    if (sheet.isNullObject) continue;
    if (!ours.some((each) => each.toLowerCase() === name.toLowerCase())) throw new HostError("stale", `membuat lembar ${name}: nama itu sudah dipakai`);
    existing.set(name, { sheet, protected: sheet.protection.protected, objects: [...sheet.tables.items, ...sheet.charts.items, ...(supports(newer.watching) ? sheet.shapes.items : [])] });
  }
  const going = new Set([...existing.keys()].map((name) => name.toLowerCase()));
  const takenNames = new Set<string>(names ? [...names.defined.items.map(({ name }) => name), ...names.tables.items.flatMap(({ name, worksheet }) => (going.has(worksheet.name.toLowerCase()) ? [] : [name]))] : []);
  return { order: worksheets.items.map(({ name }) => name), existing, ours, takenNames };
}

function askReplaced(context: Excel.RequestContext, plan: Plan) {
  return plan.steps.flatMap((step) => {
    if (step.kind !== "replace") return [];
    const sheet = context.workbook.worksheets.getItem(step.cell.sheet);
    const range = sheet.getRange(a1(step.cell.rect));
    range.load({ values: true, formulas: true, format: { protection: { locked: true } } });
    range.untrack();
    sheet.protection.load({ protected: true });
    return [{ sheet, range, step }];
  });
}

function askSheet(worksheets: Excel.WorksheetCollection, name: string) {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.protection.load({ protected: true });
  sheet.tables.load({ name: true });
  sheet.charts.load({ name: true });
  if (supports(newer.watching)) sheet.shapes.load({ name: true });
  return { name, sheet };
}

function askNames(workbook: Excel.Workbook) {
  const { tables, names: defined } = workbook;
  tables.load({ name: true, worksheet: { name: true } });
  defined.load({ name: true });
  return { tables, defined };
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
