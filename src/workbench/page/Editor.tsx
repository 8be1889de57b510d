import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { a1 } from "../../core/sheet/a1";
import type { Rect } from "../../core/sheet/grid";
import type { Geometry } from "../engine/geometry";

interface Props {
  readonly geometry: Geometry;
  /** The cell, or the merge that it is. */
  readonly place: Rect;
  readonly text: string;
  onText(text: string): void;
  onCommit(text: string, down: number, across: number): void;
  onCancel(): void;
}

/** The box in which a cell is edited, over the cell. */
export function Editor({ geometry, place, text, onText, onCommit, onCancel }: Props) {
  const done = useRef(false);
  const box = useRef<HTMLInputElement>(null);
  // The editor opens because somebody typed into the cell: what they type next must land here. The grid does the scrolling.
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  /** Enter and Escape take the editor away, which may end in a blur of its own. */
  const once = (finish: () => void) => {
    if (done.current) return;
    done.current = true;
    finish();
  };
  const [left, top] = [geometry.lefts[place.left] ?? 0, geometry.tops[place.top] ?? 0];
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === "Enter") once(() => onCommit(text, 1, 0));
    else if (event.key === "Tab") {
      event.preventDefault();
      once(() => onCommit(text, 0, event.shiftKey ? -1 : 1));
    } else if (event.key === "Escape") once(onCancel);
  };
  return (
    <input
      ref={box}
      className="editor"
      aria-label={`Isi sel ${a1({ ...place, bottom: place.top, right: place.left })}`}
      style={{ left: left - 1, top: top - 1, minWidth: (geometry.lefts[place.right + 1] ?? left) - left + 2, height: (geometry.tops[place.bottom + 1] ?? top) - top + 2, width: `${text.length + 3}ch` }}
      value={text}
      onChange={({ target }) => onText(target.value)}
      onKeyDown={key}
      onBlur={() => once(() => onCommit(text, 0, 0))}
    />
  );
}
