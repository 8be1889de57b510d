import type { Grid, Rect } from "../grid";

/** Merges of each column that they reach, from top to bottom; merges never overlap. */
const columns = new WeakMap<Grid, Map<number, Rect[]>>();

/** The merge that covers a cell, also when it does not start there. */
export function mergeCovering(grid: Grid, row: number, column: number): Rect | undefined {
  const list = byColumn(grid).get(column);
  if (!list) return undefined;
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const rect = list[middle];
    if (!rect) return undefined;
    if (row < rect.top) high = middle - 1;
    else if (row > rect.bottom) low = middle + 1;
    else return rect;
  }
  return undefined;
}

function byColumn(grid: Grid): Map<number, Rect[]> {
  const made = columns.get(grid);
  if (made) return made;
  const lists = new Map<number, Rect[]>();
  for (const rect of [...grid.merges].sort((a, b) => a.top - b.top)) {
    for (let column = rect.left; column <= rect.right; column++) {
      const list = lists.get(column);
      if (list) list.push(rect);
      else lists.set(column, [rect]);
    }
  }
  columns.set(grid, lists);
  return lists;
}
