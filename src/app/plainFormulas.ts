import { dateText, type CivilDate } from "../core/base/civilDate";
import { conversionPlan, conversions, type Conversions, type Mode, type Scope } from "../core/twins/convert";
import { reapplyingPlan, remembered, restoring, restoringPlan, type Remembered, type Restoring } from "../core/twins/restore";
import { HostError } from "./errors";
import type { Host } from "./host";

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
export async function replaceFunctions(host: Host, found: Conversions, today: CivilDate): Promise<readonly Remembered[]> {
  await host.apply(conversionPlan(found));
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
export async function restoreFunctions(host: Host, found: Restoring): Promise<void> {
  await host.apply(restoringPlan(found));
  await forget(host, found.back.map(({ kept }) => kept));
}

/** Takes a replacement back, as far as its cells still hold what was put there; the others are named. */
export async function undoReplacing(host: Host, made: readonly Remembered[]): Promise<Restoring> {
  const found = restoring(await host.readGrids(), made, everywhere);
  if (found.back.length > 0) await restoreFunctions(host, found);
  return found;
}

/** Takes back that functions were brought back. */
export async function undoRestoring(host: Host, { back }: Restoring): Promise<void> {
  const kept = back.map((each) => each.kept);
  const plan = reapplyingPlan(await host.readGrids(), kept);
  if (!plan) throw new HostError("stale", "mengurungkan pengembalian fungsi SKP");
  await host.apply(plan);
  await remember(host, kept);
}

export async function readRemembered(host: Host): Promise<readonly Remembered[]> {
  const kept = await host.readSetting(SETTING);
  return Array.isArray(kept) ? kept.filter(isRemembered) : [];
}

const placeOf = ({ sheet, cell }: Remembered) => `${sheet}!${cell}`;

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
