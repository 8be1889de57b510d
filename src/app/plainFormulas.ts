import { dateText, type CivilDate } from "../core/base/civilDate";
import type { Language } from "../core/check/message";
import { frozenSheet, type Frozen } from "../core/report/frozenSheet";
import { a1 } from "../core/sheet/a1";
import type { Plan } from "../core/sheet/plan";
import { conversionPlan, conversions, type Conversions, type Mode, type Scope } from "../core/twins/convert";
import { reapplyingPlan, remembered, restoring, restoringPlan, type Remembered, type Restoring } from "../core/twins/restore";
import { HostError } from "./errors";
import type { Host } from "./host";
import { freeName, ownSheets } from "./writeFindings";

/** Where to work: the selected cells, the sheet they are on, or every sheet. */
export type Where = "selection" | "sheet" | "workbook";

const SETTING = "skp.rumus";
const everywhere: Scope = { sheet: undefined, rect: undefined };

async function scopeOf(host: Host, where: Where): Promise<Scope> {
  if (where === "workbook") return everywhere;
  if (!host.selection) throw new HostError("not-supported", "membaca pilihan sel");
  const { sheet, rect } = await host.selection();
  return { sheet, rect: where === "sheet" ? undefined : rect };
}

/** The custom functions in the formulas of a place, and what would stand in their stead. Nothing is changed. */
export async function findFunctions(host: Host, where: Where, mode: Mode): Promise<Conversions> {
  const scope = await scopeOf(host, where);
  return conversions(await host.readGrids(), scope, mode);
}

/** Puts plain formulas or values in the stead of custom functions and keeps the formulas with the workbook, to bring them back. */
export async function replaceFunctions(host: Host, found: Conversions, today: CivilDate, language: Language): Promise<readonly Remembered[]> {
  const now = found.done.map(({ cell, formula, functions }): Frozen => ({ sheet: cell.sheet, cell: a1(cell.rect), formula, functions, date: dateText(today) }));
  if (found.mode === "nilai" && now.length > 0) await applyWithRecord(host, conversionPlan(found), [...without(await frozenCells(host), now), ...now], language);
  else await host.apply(conversionPlan(found));
  // As they stand now: Excel tidies what it is given.
  const made = remembered(found.done, found.mode, dateText(today), await host.readGrids());
  await remember(host, made);
  return made;
}

/** Formulas that were replaced and can come back, and those whose cells have been changed since. */
export async function findReplaced(host: Host, where: Where): Promise<Restoring> {
  const scope = await scopeOf(host, where);
  return restoring(await host.readGrids(), await readRemembered(host), scope);
}

/** Brings the custom functions back. */
export async function restoreFunctions(host: Host, found: Restoring, language: Language): Promise<void> {
  const frozen = await frozenCells(host);
  const left = without(frozen, found.back.map(({ kept }) => kept));
  if (left.length < frozen.length) await applyWithRecord(host, restoringPlan(found), left, language);
  else await host.apply(restoringPlan(found));
  await forget(host, found.back.map(({ kept }) => kept));
}

/** Takes a replacement back, as far as its cells still hold what was put there; the others are named. */
export async function undoReplacing(host: Host, made: readonly Remembered[], language: Language): Promise<Restoring> {
  const found = restoring(await host.readGrids(), made, everywhere);
  if (found.back.length > 0) await restoreFunctions(host, found, language);
  return found;
}

/** Takes back that functions were brought back. */
export async function undoRestoring(host: Host, { back }: Restoring, language: Language): Promise<void> {
  const kept = back.map((each) => each.kept);
  const plan = reapplyingPlan(await host.readGrids(), kept);
  if (!plan) throw new HostError("stale", "mengurungkan pengembalian fungsi SKP");
  const frozen = kept.filter(({ mode }) => mode === "nilai");
  if (frozen.length > 0) await applyWithRecord(host, plan, [...(await frozenCells(host)), ...frozen], language);
  else await host.apply(plan);
  await remember(host, kept);
}

export async function readRemembered(host: Host): Promise<readonly Remembered[]> {
  const kept = await host.readSetting(SETTING);
  return Array.isArray(kept) ? kept.filter(isRemembered) : [];
}

const RECORD = { id: "Catatan SKP", en: "SKP notes" } as const;

const frozenCells = async (host: Host): Promise<readonly Frozen[]> => (await readRemembered(host)).filter(({ mode }) => mode === "nilai");
const without = (list: readonly Frozen[], gone: readonly Frozen[]) => list.filter((each) => !gone.some((other) => placeOf(other) === placeOf(each)));

/** Carries out a plan and, with it or not at all, writes down anew which cells are frozen. The sheet keeps the name it was given first. */
async function applyWithRecord(host: Host, plan: Plan, frozen: readonly Frozen[], language: Language): Promise<void> {
  const own = await ownSheets(host);
  const there = (await host.sheetNames()).filter((name) => own.includes(name)).find((name) => Object.values(RECORD).some((known) => name.startsWith(known)));
  await host.apply({ ...plan, steps: [...plan.steps, ...frozenSheet(there ?? (await freeName(host, RECORD[language])), frozen, language)] });
}

const placeOf = ({ sheet, cell }: Pick<Remembered, "sheet" | "cell">) => `${sheet}!${cell}`;

/** A cell that was converted before and is converted again has only its newer formula to come back to. */
async function remember(host: Host, made: readonly Remembered[]): Promise<void> {
  const places = new Set(made.map(placeOf));
  await host.writeSetting(SETTING, [...(await readRemembered(host)).filter((each) => !places.has(placeOf(each))), ...made]);
}

async function forget(host: Host, gone: readonly Remembered[]): Promise<void> {
  const places = new Set(gone.map(placeOf));
  await host.writeSetting(SETTING, (await readRemembered(host)).filter((each) => !places.has(placeOf(each))));
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, cell, formula, mode, functions, date, now } = value as Partial<Record<keyof Remembered, unknown>>;
  return [sheet, cell, formula, date].every((each) => typeof each === "string") && (mode === "rumus" || mode === "nilai") && Array.isArray(functions) && Array.isArray(now) && now.every(isPlace);
}

function isPlace(value: unknown): boolean {
  const { cell, before } = (value ?? {}) as { cell?: unknown; before?: unknown };
  return typeof cell === "string" && typeof before === "object" && before !== null && "value" in before;
}
