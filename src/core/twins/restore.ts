import { a1, parseA1 } from "../sheet/a1";
import { formulaAt, valueAt, type CellRef, type Grid } from "../sheet/grid";
import type { CellBefore, Plan, Step } from "../sheet/plan";
import { inside, sameValue, type CellChange, type Conversion, type Mode, type Scope } from "./convert";
import { sameFormula } from "./tokens";

/** A formula that was replaced, as it is kept with the workbook. */
export interface Remembered {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly mode: Mode;
  readonly functions: readonly string[];
  /** The day on which it was replaced, as it is shown. */
  readonly date: string;
  /** What stands in its place, its own cell first. */
  readonly now: readonly { readonly cell: string; readonly before: CellBefore }[];
}

/** What to keep of a conversion once it is carried out; `grids` are as they stand after it. */
export function remembered(done: readonly Conversion[], mode: Mode, date: string, grids: readonly Grid[]): readonly Remembered[] {
  return done.map(({ cell, formula, functions, changes }) => ({
    sheet: cell.sheet,
    cell: a1(cell.rect),
    formula,
    mode,
    functions,
    date,
    now: changes.map((change) => ({ cell: a1(change.cell.rect), before: standing(grids, change.cell) })),
  }));
}

export function standing(grids: readonly Grid[], { sheet, rect }: CellRef): CellBefore {
  const grid = grids.find((each) => each.sheet === sheet);
  const formula = grid && formulaAt(grid, rect.top, rect.left);
  const value = grid ? valueAt(grid, rect.top, rect.left) : null;
  return formula === undefined ? { value } : { value, formula };
}

export interface Restorable {
  readonly kept: Remembered;
  readonly cell: CellRef;
  readonly changes: readonly CellChange[];
}

export interface Restoring {
  readonly back: readonly Restorable[];
  /** Replaced formulas whose cells have been changed since, or are gone: they are left alone. */
  readonly changed: readonly { readonly kept: Remembered; readonly cell: CellRef }[];
}

/** Which of the formulas kept can come back: those whose every cell still holds what was put there. */
export function restoring(grids: readonly Grid[], kept: readonly Remembered[], scope: Scope): Restoring {
  const back: Restorable[] = [];
  const changed: { readonly kept: Remembered; readonly cell: CellRef }[] = [];
  for (const each of kept) {
    const cell = refOf(each.sheet, each.cell);
    if (!cell || (scope.sheet !== undefined && scope.sheet !== each.sheet) || (scope.rect && !inside(scope.rect, cell.rect.top, cell.rect.left))) continue;
    const places = each.now.flatMap(({ cell: name, before }) => {
      const ref = refOf(each.sheet, name);
      return ref ? [{ cell: ref, was: before, before: standing(grids, ref) }] : [];
    });
    if (places.length === 0 || !grids.some(({ sheet }) => sheet === each.sheet) || places.some(({ was, before }) => !same(was, before))) {
      changed.push({ kept: each, cell });
      continue;
    }
    // The formula fills its neighbours itself, so they are emptied before it comes back.
    const [own, ...others] = places.map(({ cell: ref, before }): CellChange => ({ cell: ref, before, value: null }));
    if (own) back.push({ kept: each, cell, changes: [...others, { ...own, value: { formula: each.formula } }] });
  }
  return { back, changed };
}

function refOf(sheet: string, name: string): CellRef | undefined {
  const rect = parseA1(name);
  return rect && { sheet, rect };
}

function same(a: CellBefore, b: CellBefore): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return a.formula !== undefined && b.formula !== undefined && sameFormula(a.formula, b.formula);
  return sameValue(a.value, b.value);
}

export function restoringPlan({ back }: Restoring): Plan {
  return { title: { id: "Mengembalikan fungsi SKP", en: "Restoring SKP functions" }, steps: back.flatMap(({ changes }) => changes.map(({ cell, before, value }): Step => ({ kind: "replace", cell, before, value }))) };
}

/** Puts again what a restoring took away; undefined where a cell no longer holds the function that came back. */
export function reapplyingPlan(grids: readonly Grid[], kept: readonly Remembered[]): Plan | undefined {
  const steps: Step[] = [];
  for (const each of kept) {
    const [own] = each.now;
    const cell = own && refOf(each.sheet, own.cell);
    const now = cell && standing(grids, cell);
    if (now?.formula === undefined || !sameFormula(now.formula, each.formula)) return undefined;
    for (const { cell: name, before } of each.now) {
      const ref = refOf(each.sheet, name);
      if (ref) steps.push({ kind: "replace", cell: ref, before: standing(grids, ref), value: before.formula === undefined ? before.value : { formula: before.formula } });
    }
  }
  return { title: { id: "Mengurungkan pengembalian fungsi SKP", en: "Undoing the restoring of SKP functions" }, steps };
}
