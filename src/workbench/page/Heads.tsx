import { columnName } from "../../core/sheet/a1";
import type { Rect } from "../../core/sheet/grid";
import type { Geometry } from "../engine/geometry";
import type { Span } from "./Grid";

interface Props {
  readonly geometry: Geometry;
  /** Frozen ones, from the first on. */
  readonly still: number;
  readonly moving: Span;
  readonly selection: Rect;
  readonly size: { readonly width: number; readonly height: number };
}

const range = ({ first, last }: Span) => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Letters above the columns; the frozen ones stand, the others move with the cells. */
export function ColumnHeads({ geometry, still, moving, selection, size }: Props) {
  const frozen = geometry.lefts[still] ?? 0;
  const head = (column: number) =>
    geometry.widths[column] === 0 ? null : (
      <div key={column} className={`head ${column >= selection.left && column <= selection.right ? "on" : ""}`} style={{ left: geometry.lefts[column], width: geometry.widths[column], height: size.height }}>
        {columnName(column)}
      </div>
    );
  return (
    <div aria-hidden>
      <div className="headPane" style={{ left: size.width + frozen, right: 0, top: 0, height: size.height }}>
        <div className="layer" style={{ left: -frozen, transform: "translateX(var(--x))" }}>{range(moving).map(head)}</div>
      </div>
      {still > 0 && <div className="headPane frozen" style={{ left: size.width, width: frozen, top: 0, height: size.height }}>{range({ first: 0, last: still - 1 }).map(head)}</div>}
      <div className="corner" style={{ width: size.width, height: size.height }} />
    </div>
  );
}

/** Numbers beside the rows. */
export function RowHeads({ geometry, still, moving, selection, size }: Props) {
  const frozen = geometry.tops[still] ?? 0;
  const head = (row: number) =>
    geometry.heights[row] === 0 ? null : (
      <div key={row} className={`head ${row >= selection.top && row <= selection.bottom ? "on" : ""}`} style={{ top: geometry.tops[row], height: geometry.heights[row], width: size.width }}>
        {row + 1}
      </div>
    );
  return (
    <div aria-hidden>
      <div className="headPane rows" style={{ top: size.height + frozen, bottom: 0, left: 0, width: size.width }}>
        <div className="layer" style={{ top: -frozen, transform: "translateY(var(--y))" }}>{range(moving).map(head)}</div>
      </div>
      {still > 0 && <div className="headPane rows frozen" style={{ top: size.height, height: frozen, left: 0, width: size.width }}>{range({ first: 0, last: still - 1 }).map(head)}</div>}
    </div>
  );
}
