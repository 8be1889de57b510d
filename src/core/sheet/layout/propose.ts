import { letters } from "../../base/words";
import { viewOf } from "../view";
import type { Grid } from "../grid";
import { wordingKeys } from "./heading";
import { headAt, type MappableColumn } from "./mapping";

/** A row that may hold a form's headings, and which column of the form each of its cells is most like. */
export interface Proposal {
  readonly row: number;
  readonly columns: ReadonlyMap<number, string>;
  /** Sum of the likenesses, each 0 to 1. */
  readonly score: number;
}

/** Headings are sought in so many rows from the top. */
const ROWS = 60;
/** Below this two wordings have nothing in common. */
const LEAST = 0.45;
/** A row with fewer texts has no headings. */
const LEAST_WORDS = 2;

/** The row of a sheet that is most like the headings of a form; undefined where none has anything of them. */
export function propose(grid: Grid, columns: readonly MappableColumn[]): Proposal | undefined {
  let best: Proposal | undefined;
  for (const row of headRows(grid)) {
    const proposal = proposeIn(grid, row, columns);
    if (proposal.score > 0 && (!best || proposal.score > best.score)) best = proposal;
  }
  return best;
}

/** Rows that may hold headings: those with several texts. */
export function headRows(grid: Grid): readonly number[] {
  const view = viewOf(grid);
  const rows: number[] = [];
  for (let row = grid.top; row < Math.min(view.rowEnd, grid.top + ROWS); row++) if (view.wordsOf(row).length >= LEAST_WORDS) rows.push(row);
  return rows;
}

/** The likest pairs first, each cell and each column once. */
export function proposeIn(grid: Grid, row: number, columns: readonly MappableColumn[]): Proposal {
  const pairs = headsOf(grid, row).flatMap(({ column, key }) => columns.map((each) => ({ column, id: each.id, likeness: likenessOf(key, each) })));
  const chosen = new Map<number, string>();
  const used = new Set<string>();
  let score = 0;
  for (const { column, id, likeness } of pairs.filter((pair) => pair.likeness >= LEAST).sort((a, b) => b.likeness - a.likeness)) {
    if (chosen.has(column) || used.has(id)) continue;
    chosen.set(column, id);
    used.add(id);
    score += likeness;
  }
  return { row, columns: chosen, score };
}

function headsOf(grid: Grid, row: number): readonly { readonly column: number; readonly key: string }[] {
  const width = viewOf(grid).columnEnd - grid.left;
  return Array.from({ length: width }, (_, index) => ({ column: grid.left + index, key: letters(headAt(grid, row, grid.left + index)) })).filter(({ key }) => key !== "");
}

function likenessOf(key: string, { heading }: MappableColumn): number {
  return Math.max(...wordingKeys(heading).map((wording) => alike(key, wording)));
}

/** Dice's coefficient of the pairs of neighbouring letters; a word that holds the whole of a heading is like it by at least half. */
function alike(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = pairsOf(a);
  let common = 0;
  for (const [pair, count] of pairsOf(b)) common += Math.min(count, pairs.get(pair) ?? 0);
  const dice = (2 * common) / Math.max(1, a.length + b.length - 2);
  return b.length > 3 && a.includes(b) ? Math.max(0.5 + dice / 2, dice) : dice;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
