import { formulaAt, type CellRef, type Grid } from "../sheet/grid";
import { filledTo, referencesOf, shapeOf, skeletonOf } from "./shape";

/** How a column of formulas is meant: the formula that most of its rows have, and where it stands. */
export interface ColumnFormula {
  readonly formula: string;
  readonly at: CellRef;
}

/** Fewer rows than this show no habit. */
const LEAST = 2;

/** The formula of a column's rows, when at least two and half of them have it. */
export function columnFormula(grid: Grid, cells: readonly CellRef[]): ColumnFormula | undefined {
  const byShape = new Map<string, { readonly first: ColumnFormula; count: number }>();
  for (const at of cells) {
    const formula = formulaAt(grid, at.rect.top, at.rect.left);
    if (formula === undefined) continue;
    const shape = shapeOf(formula, at.rect.top, at.rect.left);
    const known = byShape.get(shape);
    if (known) known.count++;
    else byShape.set(shape, { first: { formula, at }, count: 1 });
  }
  const [most] = [...byShape.values()].sort((a, b) => b.count - a.count);
  return most && most.count >= LEAST && most.count * 2 >= cells.length ? most.first : undefined;
}

/** The column's formula as it should stand in another of its rows. */
export function filledAt({ formula, at }: ColumnFormula, to: CellRef): string {
  return filledTo(formula, to.rect.top - at.rect.top, to.rect.left - at.rect.left);
}

/** Whether a formula is the column's but for cells that it takes from elsewhere. */
export function hasDrifted(own: string, meant: string): boolean {
  const cells = (formula: string) => referencesOf(formula).map(({ sheet = "", rect }) => `${sheet.toLowerCase()}!${rect.top},${rect.left},${rect.bottom},${rect.right}`).join(" ");
  return skeletonOf(own) === skeletonOf(meant) && cells(own) !== cells(meant);
}
