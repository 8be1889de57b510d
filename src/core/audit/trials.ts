import { lately } from "../base/lately";
import { trialKey, type CheckContext } from "../check/rule";
import { cellKey, formulaAt, valueAt, type CellRef, type CellValue, type Grid } from "../sheet/grid";
import { referencesOf, skeletonOf, type Reference } from "./shape";

/** Cells that a formula should work from, by `trialKey`, each with its part in the calculation. */
export type Roles = ReadonlyMap<string, string>;

/** A formula in its place, with the parts of the cells it should work from. */
export interface Tried {
  readonly at: CellRef;
  readonly formula: string;
  readonly roles: Roles;
}

export type Probe = Readonly<Record<string, CellValue>>;

const LINK = /^=\s*(?:(?:'(?:[^']|'')*'|[^'!()+*/<>=&,-]+)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}\s*$/i;
const LONGEST_LINK = 5;

/** The parts of cells; a cell that only shows another one shares its part with it. */
export function rolesOf(grids: readonly Grid[], cells: Readonly<Record<string, CellRef | undefined>>): Roles {
  const roles = new Map<string, string>();
  for (const [role, at] of Object.entries(cells)) {
    let cell = at && { sheet: at.sheet, row: at.rect.top, column: at.rect.left };
    for (let step = 0; cell && step < LONGEST_LINK; step++) {
      const { sheet, row, column } = cell;
      const key = trialKey(sheet, row, column);
      if (roles.has(key)) break;
      roles.set(key, role);
      const grid = gridNamed(grids, sheet);
      const formula = grid && formulaAt(grid, row, column);
      const [source] = formula !== undefined && LINK.test(formula) ? referencesOf(formula) : [];
      cell = source && { sheet: source.sheet ?? sheet, row: source.rect.top, column: source.rect.left };
    }
  }
  return roles;
}

const byName = new WeakMap<readonly Grid[], ReadonlyMap<string, Grid>>();

function gridNamed(grids: readonly Grid[], sheet: string): Grid | undefined {
  let names = byName.get(grids);
  if (!names) byName.set(grids, (names = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]))));
  return names.get(sheet.toLowerCase());
}

/** What the formula yields when its cells hold the values of a probe; parts that a probe leaves out keep their own. */
export function yieldOf({ at, formula, roles }: Tried, probe: Probe, { trial }: CheckContext): CellValue | undefined {
  const given = new Map<string, CellValue>();
  for (const [key, role] of roles) {
    const value = probe[role];
    if (value !== undefined) given.set(key, value);
  }
  return trial(at, formula, given);
}

/** Cells of a range beyond which a formula is not followed. */
const WIDEST = 400;

export interface Signature {
  /** The same for formulas that work out the same from the same parts, wherever they stand. */
  readonly key: string;
  /** It leans on filled cells that have no part in the calculation. */
  readonly foreign: boolean;
}

/** What a formula works out, helper columns followed: its text with parts for cells, other cells by what they hold. */
export function signatureOf({ at, formula, roles }: Tried, grids: readonly Grid[]): Signature | undefined {
  const known = new Map<string, string>();
  // Helper columns lean on one another, some on the same ones many times: each is told once, the others only give its number.
  const told = new Map<string, number>();
  let foreign = false;
  const numberOf = (text: string): string => {
    const number = told.get(text) ?? told.size;
    told.set(text, number);
    return `\0${number}`;
  };
  const cellText = (sheet: string, row: number, column: number): string => {
    const key = trialKey(sheet, row, column);
    const role = roles.get(key);
    if (role !== undefined) return `<${role}>`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, "circle");
    const grid = gridNamed(grids, sheet);
    if (!grid) return "?";
    const own = formulaAt(grid, row, column);
    const value = valueAt(grid, row, column);
    if (own === undefined && value !== null && value !== "") foreign = true;
    const text = own === undefined ? JSON.stringify(value) : numberOf(whole(sheet, own));
    known.set(key, text);
    return text;
  };
  const rangeText = (sheet: string, { rect }: Reference): string => {
    if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > WIDEST) throw new RangeError("too wide");
    const cells: string[] = [];
    for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) cells.push(cellText(sheet, row, column));
    return cells.join(",");
  };
  const whole = (sheet: string, text: string): string => `${skeletonOf(text)}(${referencesOf(text).map((reference) => rangeText(reference.sheet ?? sheet, reference)).join(";")})`;
  try {
    const key = whole(at.sheet, formula);
    return { key: [key, ...told.keys()].join("\0\0"), foreign };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What was found out about a formula, by its signature: it depends on nothing else. */
const MOST = 1000;
const found = lately<unknown>(MOST);

export function onceFor<T>(key: string, find: () => T): T {
  return found(key, find) as T;
}

/** The formula of a cell, when it holds one. */
export function formulaIn(grid: Grid, at: CellRef): string | undefined {
  return grid.formulas.get(cellKey(at.rect.top, at.rect.left));
}

/** Whether our own functions are used on a sheet: then corrections use them too. */
const ownFunctions = new WeakMap<Grid, boolean>();
export function usesOwnFunctions(grid: Grid): boolean {
  const before = ownFunctions.get(grid);
  if (before !== undefined) return before;
  const uses = [...grid.formulas.values()].some((formula) => /\bSKP\./i.test(formula));
  ownFunctions.set(grid, uses);
  return uses;
}

