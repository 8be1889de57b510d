import type { Rect } from "../grid";

export interface Block<T> {
  readonly rect: Rect;
  readonly value: T;
}

/** Rectangles of the same value beside and below each other made into one, so that a host is given few. */
export function blocksOf<T>(parts: readonly Block<T>[]): readonly Block<T>[] {
  const across = joined(parts, (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left, (a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left);
  return joined(across, (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top, (a, b) => a.rect.left - b.rect.left || a.rect.top - b.rect.top);
}

function joined<T>(parts: readonly Block<T>[], meet: (a: Rect, b: Rect) => boolean, order: (a: Block<T>, b: Block<T>) => number): readonly Block<T>[] {
  const made: { block: Block<T>; key: string }[] = [];
  for (const block of [...parts].sort(order)) {
    const key = JSON.stringify(block.value);
    const last = made[made.length - 1];
    if (last?.key === key && meet(last.block.rect, block.rect)) last.block = { ...block, rect: { ...last.block.rect, bottom: block.rect.bottom, right: block.rect.right } };
    else made.push({ block, key });
  }
  return made.map(({ block }) => block);
}
