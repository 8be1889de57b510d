import { a1, parseA1 } from "../sheet/a1";
import { cellRef, COLUMNS, formulaAt, valueAt, type CellRef, type CellValue, type Grid, type Rect } from "../sheet/grid";
import type { CellBefore, Plan, PlanValue, Step } from "../sheet/plan";
import { areaText, plainText, referenceIn, type Call, type PlainText } from "./plainText";
import type { PlainProblem } from "./problems";
import { signatures } from "./signatures";
import { spilledValues, spills, type Cells } from "./spill";
import { textOf } from "./tokens";

/** The cells to work on: all where `sheet` is undefined, a whole sheet where `rect` is. */
export interface Scope {
  readonly sheet: string | undefined;
  readonly rect: Rect | undefined;
}

/** "rumus": each call by its plain formula. "nilai": each cell by what it shows. */
export type Mode = "rumus" | "nilai";

export interface CellChange {
  readonly cell: CellRef;
  readonly before: CellBefore;
  readonly value: PlanValue;
}

/** One formula to be changed: its own cell first, then those that it spilled into. */
export interface Conversion {
  readonly cell: CellRef;
  readonly formula: string;
  readonly functions: readonly string[];
  readonly changes: readonly CellChange[];
}

export interface NotConverted {
  readonly cell: CellRef;
  readonly formula: string;
  readonly problems: readonly PlainProblem[];
}

export interface Conversions {
  readonly mode: Mode;
  readonly done: readonly Conversion[];
  readonly left: readonly NotConverted[];
}

/** Every formula within the scope that calls a custom function, with what would stand in its place. */
export function conversions(grids: readonly Grid[], scope: Scope, mode: Mode): Conversions {
  const done: Conversion[] = [];
  const left: NotConverted[] = [];
  for (const grid of grids) {
    if (scope.sheet !== undefined && scope.sheet !== grid.sheet) continue;
    const covered = new Set<number>();
    for (const [key, formula] of [...grid.formulas].sort(([a], [b]) => a - b)) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      if (covered.has(key) || (scope.rect && !inside(scope.rect, row, column))) continue;
      const plain = plainText(formula);
      if (!plain) continue;
      const cell = cellRef(grid.sheet, row, column);
      const made = mode === "rumus" ? asFormulas(grids, grid, row, column, formula, plain) : asValues(grids, grid, row, column, formula, plain);
      if ("problems" in made) left.push({ cell, formula, problems: made.problems });
      else done.push({ cell, formula, functions: plain.functions, changes: made.changes });
      // Excel may name the formula in every cell that it fills.
      if ("changes" in made) for (const { cell: each } of made.changes) covered.add(each.rect.top * COLUMNS + each.rect.left);
    }
  }
  return { mode, done, left };
}

export const inside = (rect: Rect, row: number, column: number): boolean => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

type Made = { readonly changes: readonly CellChange[] } | { readonly problems: readonly PlainProblem[] };

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!)/;

function asFormulas(grids: readonly Grid[], grid: Grid, row: number, column: number, formula: string, plain: PlainText): Made {
  if (!plain.rows) return { problems: plain.problems };
  const rows = plain.rows.map((texts) => texts.map((text): PlanValue => ({ formula: text })));
  const spilled = plain.only && spills(plain.only.name) ? spilledBy(grids, grid, plain.only) : undefined;
  // A note beside the plain columns has no formula of its own: it stays as the text that it is.
  const width = Math.max(rows[0]?.length ?? 0, spilled?.[0]?.length ?? 0);
  const height = Math.max(rows.length, spilled?.length ?? 0);
  const filled = Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c): PlanValue => rows[r]?.[c] ?? spilled?.[r]?.[c] ?? ""));
  return changesFor(grid, row, column, formula, plain, filled, spilled);
}

function asValues(grids: readonly Grid[], grid: Grid, row: number, column: number, formula: string, plain: PlainText): Made {
  const value = valueAt(grid, row, column);
  const name = plain.functions[0] ?? "";
  if (typeof value === "string" && ERROR.test(value)) return { problems: [{ name, why: "error", data: { nilai: value } }] };
  if (!plain.only || !spills(plain.only.name)) return { changes: [{ cell: cellRef(grid.sheet, row, column), before: { value, formula }, value }] };
  const spilled = spilledBy(grids, grid, plain.only);
  if (!spilled) return { problems: [{ name, why: "spill-unknown" }] };
  return changesFor(grid, row, column, formula, plain, spilled, spilled);
}

/** What a spilling call yields, as far as its arguments are cells or left out. */
export function spilledBy(grids: readonly Grid[], grid: Grid, { name, args }: Call): Cells | undefined {
  const parameters = signatures.get(name)?.parameters ?? [];
  const given = parameters.map((_, index): Cells | undefined => {
    const argument = args[index] ?? [];
    if (argument.length === 0) return undefined;
    return referenceIn(argument) ? referredCells(grids, grid.sheet, textOf(argument)) : constantCells(textOf(argument));
  });
  return parameters.some((_, index) => (args[index] ?? []).length > 0 && given[index] === undefined) ? undefined : spilledValues(name, given);
}

/** Values of a reference, on its own sheet or the one it stands on; undefined for a sheet that is not there. */
export function referredCells(grids: readonly Grid[], sheet: string, text: string): Cells | undefined {
  const cut = text.lastIndexOf("!");
  const named = cut < 0 ? sheet : text.slice(0, cut).replace(/^'|'$/g, "").replaceAll("''", "'");
  const grid = grids.find((each) => each.sheet.toLowerCase() === named.toLowerCase());
  const rect = parseA1(text.slice(cut + 1));
  if (!grid || !rect) return undefined;
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, r) => Array.from({ length: rect.right - rect.left + 1 }, (_, c) => valueAt(grid, rect.top + r, rect.left + c)));
}

export function constantCells(text: string): Cells | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return [[text.slice(1, -1).replaceAll('""', '"')]];
  return /^-?\d+(?:\.\d+)?$/.test(text) ? [[Number(text)]] : undefined;
}

/** The changes of one formula's cells; refused where a cell holds what the formula did not put there. */
function changesFor(grid: Grid, row: number, column: number, formula: string, plain: PlainText, rows: readonly (readonly PlanValue[])[], spilled: Cells | undefined): Made {
  const changes: CellChange[] = [];
  for (const [r, values] of rows.entries()) {
    for (const [c, value] of values.entries()) {
      const cell = cellRef(grid.sheet, row + r, column + c);
      const own = formulaAt(grid, row + r, column + c);
      const now = valueAt(grid, row + r, column + c);
      const first = r === 0 && c === 0;
      const free = first || (!isCovered(grid, cell.rect) && (own === undefined ? now === null || sameValue(now, spilled?.[r]?.[c]) : own === formula));
      if (!free) return { problems: [{ name: plain.functions[0] ?? "", why: "occupied", data: { rentang: areaText(row, column, rows.length, rows[0]?.length ?? 1), sel: a1(cell.rect) } }] };
      changes.push({ cell, before: own === undefined ? { value: now } : { value: now, formula: own }, value });
    }
  }
  return { changes };
}

const isCovered = (grid: Grid, { top, left }: Rect) => grid.merges.some((merge) => inside(merge, top, left));

/** Blank and empty text are one; numbers agree at the 15 digits that Excel keeps. */
export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") return Number(a.toPrecision(15)) === Number(b.toPrecision(15));
  return (a ?? "") === (b ?? "");
}

const TITLES = { rumus: { id: "Mengubah ke rumus biasa", en: "Converting to plain formulas" }, nilai: { id: "Membekukan menjadi nilai", en: "Freezing to values" } } as const;

/** The changes as a plan: each formula's own cell before the cells that it had filled. */
export function conversionPlan({ mode, done }: Conversions): Plan {
  return { title: TITLES[mode], steps: done.flatMap(({ changes }) => changes.map(({ cell, before, value }): Step => ({ kind: "replace", cell, before, value }))) };
}
