import { memo, type CSSProperties, type MouseEvent } from "react";
import { a1 } from "../../core/sheet/a1";
import { intersects, type Rect } from "../../core/sheet/grid";
import { displayText } from "../engine/display";
import { source, type Locale } from "../engine/local";
import { conditionalLook, type Look } from "../engine/conditional";
import type { Border, Cell, Sheet, Style } from "../engine/model";
import type { Workbook } from "../engine/workbook";
import type { Geometry } from "../engine/geometry";

export const one = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });
export const cellId = (row: number, column: number) => `cell-${a1(one(row, column))}`;

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly locale: Locale;
  readonly geometry: Geometry;
  /** The cells to draw. Merges that reach into them are drawn whole; the pane cuts them off. */
  readonly rect: Rect;
  readonly selection: Rect;
  /** Rises with every change of the workbook. */
  readonly version: number;
  onSelect(rect: Rect): void;
  onOpen(text: string): void;
}

/** A rectangle of cells in the sheet's own coordinates, row by row. */
export const Cells = memo(function Cells({ workbook, sheet, locale, geometry, rect, selection, onSelect, onOpen }: Props) {
  const merges = sheet.merges.filter((merge) => intersects(merge, rect));
  const inMerge = (row: number, column: number) => merges.some((merge) => merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right);
  const draw = (place: Rect) => {
    const cell = sheet.at(place.top, place.left);
    const now = sheet.conditionals.length > 0 ? conditionalLook(workbook, sheet, place.top, place.left) : undefined;
    const [left, top] = [geometry.lefts[place.left] ?? 0, geometry.tops[place.top] ?? 0];
    const [width, height] = [(geometry.lefts[place.right + 1] ?? left) - left, (geometry.tops[place.bottom + 1] ?? top) - top];
    if (width === 0 || height === 0) return null;
    const blankRight = place.left === place.right && (sheet.at(place.top, place.right + 1)?.value ?? null) === null && !sheet.mergeAt(place.top, place.right + 1);
    // Of a merge across frozen panes each pane draws its part; only the one with its corner is the cell.
    const owner = rect.top <= place.top && place.top <= rect.bottom && rect.left <= place.left && place.left <= rect.right;
    const select = (event: MouseEvent) => onSelect(event.shiftKey ? { top: Math.min(selection.top, place.top), left: Math.min(selection.left, place.left), bottom: Math.max(selection.bottom, place.bottom), right: Math.max(selection.right, place.right) } : place);
    return (
      <div
        key={`${place.top} ${place.left}`}
        {...(owner ? { id: cellId(place.top, place.left) } : {})}
        role="gridcell"
        aria-colindex={place.left + 1}
        aria-selected={intersects(selection, place)}
        className={`cell ${sheet.gridlines && !cell?.style?.fill && !now?.fill ? "lined" : ""}`}
        title={cell?.message}
        // One pixel over the neighbour above and to the left, so that the borders of both fall on one line.
        style={{ left: left - 1, top: top - 1, width: width + 1, height: height + 1, ...look(cell, blankRight, now) }}
        onMouseDown={select}
        onDoubleClick={() => onOpen(source(cell, locale))}
      >
        <span>{displayText(cell, locale)}</span>
      </div>
    );
  };
  const rows: React.JSX.Element[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells = merges.filter((merge) => Math.max(merge.top, rect.top) === row).map(draw);
    for (let column = rect.left; column <= rect.right; column++) if (!inMerge(row, column)) cells.push(draw(one(row, column)));
    rows.push(<div key={row} role="row" aria-rowindex={row + 1}>{cells}</div>);
  }
  return <>{rows}</>;
});

const line = (border: Border | undefined) => (border && !/^none$/i.test(border.style) ? `${/thick|medium|double/i.test(border.style) ? (/medium/i.test(border.style) ? 2 : 3) : 1}px ${/dash/i.test(border.style) ? "dashed" : /dot|hair/i.test(border.style) ? "dotted" : /double/i.test(border.style) ? "double" : "solid"} ${border.color}` : undefined);

function look(cell: Cell | undefined, blankRight: boolean, now: Look | undefined): CSSProperties {
  const style: Style = { ...cell?.style, ...now };
  const value = cell?.value ?? null;
  const isError = typeof value === "string" && /^#[A-Z/0!?]+$/.test(value);
  const horizontal = style.horizontal ?? (typeof value === "number" ? "right" : typeof value === "boolean" || isError ? "center" : "left");
  const vertical = style.vertical ?? "bottom";
  const { top, bottom, left, right } = style.borders ?? {};
  const runsOver = !style.wrap && blankRight && typeof value === "string" && !isError && horizontal === "left";
  return {
    background: style.fill,
    color: style.color,
    fontWeight: style.bold ? 700 : undefined,
    fontStyle: style.italic ? "italic" : undefined,
    textDecoration: style.underline ? "underline" : undefined,
    fontSize: ((style.size ?? 11) * 4) / 3,
    fontFamily: style.fontName ? `"${style.fontName}", Calibri, Carlito, "Segoe UI", sans-serif` : undefined,
    textAlign: horizontal === "justify" || horizontal === "fill" ? "left" : horizontal,
    alignItems: vertical === "top" ? "flex-start" : vertical === "center" ? "center" : "flex-end",
    justifyContent: horizontal === "right" ? "flex-end" : horizontal === "center" ? "center" : "flex-start",
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    overflow: runsOver ? "visible" : "hidden",
    // Text that runs over stands above the blank cells that it covers.
    zIndex: runsOver ? 1 : undefined,
    paddingLeft: style.indent ? 3 + style.indent * 9 : undefined,
    borderTop: line(top),
    borderBottom: line(bottom),
    borderLeft: line(left),
    borderRight: line(right),
  };
}
