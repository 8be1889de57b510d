import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Rect } from "../../core/sheet/grid";
import { source, type Locale } from "../engine/local";
import type { Sheet } from "../engine/model";
import type { Workbook } from "../engine/workbook";
import { cellId, Cells, one } from "./Cells";
import { choices, ruleOf } from "../engine/conditional";
import { Choices } from "./Choices";
import { Drawings } from "./Drawings";
import { Editor } from "./Editor";
import { geometryOf, type Geometry } from "../engine/geometry";
import { ColumnHeads, RowHeads } from "./Heads";

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Rises with every change of the workbook. */
  readonly version: number;
  readonly locale: Locale;
  readonly onEdit: (row: number, column: number, text: string) => void;
  readonly onEditing: (editing: boolean) => void;
}

const HEAD = { width: 44, height: 22 } as const;
const PAGE_ROWS = 20;

/**
 * The sheet as the file has it: merges, widths, wrapping, formats, fills, borders and frozen panes. What one sees is a
 * window that stays in place while the sheet scrolls behind it; its panes are moved together, in the same frame, so that
 * heads and cells never part.
 */
export function Grid({ workbook, sheet, version, locale, onEdit, onEditing }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const { selection } = workbook;
  const [reachRows, reachColumns] = [beyond(selection.bottom, 60), beyond(selection.right, 26)];
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet is one object that changes inside; `version` tells of it
  const geometry = useMemo(() => geometryOf(sheet, { rows: reachRows, columns: reachColumns }), [sheet, version, reachRows, reachColumns]);
  const [draft, setDraft] = useState<string>();
  const active = { row: selection.top, column: selection.left };
  const place = whole(sheet, active.row, active.column);
  const rule = ruleOf(sheet, active.row, active.column);

  // The library hands out functions that must not be kept; nothing here keeps them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({ count: geometry.rows, getScrollElement: () => box.current, estimateSize: (row) => geometry.heights[row] ?? 20, overscan: 20 });
  const columns = useVirtualizer({ horizontal: true, count: geometry.columns, getScrollElement: () => box.current, estimateSize: (column) => geometry.widths[column] ?? 64, overscan: 8 });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [geometry, rows, columns]);

  const follow = useCallback(() => {
    view.current?.style.setProperty("--x", `${-(box.current?.scrollLeft ?? 0)}px`);
    view.current?.style.setProperty("--y", `${-(box.current?.scrollTop ?? 0)}px`);
  }, []);
  useLayoutEffect(follow);

  const select = useCallback((rect: Rect) => workbook.select(sheet, rect), [workbook, sheet]);

  // What the add-in reveals must be in sight.
  useEffect(() => {
    if (box.current) scrollTo(box.current, sheet, geometry, selection.top, selection.left);
  }, [sheet, selection.top, selection.left, geometry]);

  const begin = useCallback(
    (text: string) => {
      setDraft(text);
      onEditing(true);
    },
    [onEditing],
  );
  const end = () => {
    setDraft(undefined);
    onEditing(false);
    box.current?.focus();
  };
  const commit = (text: string, down: number, across: number) => {
    end();
    onEdit(active.row, active.column, text);
    move(down, across);
  };

  function move(down: number, across: number, extend = false): void {
    const from = { row: down > 0 ? place.bottom : active.row, column: across > 0 ? place.right : active.column };
    const row = visibleFrom(geometry.heights, from.row + down, Math.sign(down));
    const column = visibleFrom(geometry.widths, from.column + across, Math.sign(across));
    if (extend) select({ ...selection, bottom: Math.max(selection.top, selection.bottom + down), right: Math.max(selection.left, selection.right + across) });
    else select(whole(sheet, row, column));
  }

  function key(event: KeyboardEvent): void {
    if (draft !== undefined) return;
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      move(step[0], step[1], event.shiftKey && event.key.startsWith("Arrow"));
    } else if (event.key === "Home") select(whole(sheet, event.ctrlKey ? 0 : active.row, 0));
    else if (event.key === "F2") begin(source(sheet.at(active.row, active.column), locale));
    else if (event.key === "Delete" || event.key === "Backspace") onEdit(active.row, active.column, "");
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      begin(event.key);
    }
  }

  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  const frozen = { width: geometry.lefts[frozenColumns] ?? 0, height: geometry.tops[frozenRows] ?? 0 };
  const total = { width: geometry.lefts[geometry.columns] ?? 0, height: geometry.tops[geometry.rows] ?? 0 };
  const [down, across] = [seen(rows.getVirtualItems(), frozenRows), seen(columns.getVirtualItems(), frozenColumns)];
  const [stillRows, stillColumns] = [{ first: 0, last: frozenRows - 1 }, { first: 0, last: frozenColumns - 1 }];

  const pane = (name: "corner" | "top" | "left" | "main", rowsOf: Span, columnsOf: Span) => {
    const [moves, falls] = [columnsOf === across, rowsOf === down];
    const [left, top] = [HEAD.width + (moves ? frozen.width : 0), HEAD.height + (falls ? frozen.height : 0)];
    // By where the cell is, not by what is in sight: what is typed before the sheet has scrolled to it must land in it too.
    const edits = draft !== undefined && (active.row >= frozenRows) === falls && (active.column >= frozenColumns) === moves;
    return (
      <div key={name} role="rowgroup" className={`pane-${name} sheetPane`} style={{ left, top, ...(moves ? { right: 0 } : { width: frozen.width }), ...(falls ? { bottom: 0 } : { height: frozen.height }) }}>
        <div role="presentation" className="layer" style={{ left: moves ? -frozen.width : 0, top: falls ? -frozen.height : 0, transform: `translate(${moves ? "var(--x)" : "0px"}, ${falls ? "var(--y)" : "0px"})` }}>
          <Cells workbook={workbook} sheet={sheet} locale={locale} geometry={geometry} rect={{ top: rowsOf.first, bottom: rowsOf.last, left: columnsOf.first, right: columnsOf.last }} selection={selection} version={version} onSelect={select} onOpen={begin} />
          <Drawings workbook={workbook} sheet={sheet} geometry={geometry} version={version} pane={{ left: moves ? frozen.width : 0, top: falls ? frozen.height : 0, right: moves ? Infinity : frozen.width, bottom: falls ? Infinity : frozen.height }} />
          <Selection geometry={geometry} rect={selection} />
          {rule && draft === undefined && within(rowsOf, active.row) && within(columnsOf, active.column) && <Choices geometry={geometry} place={place} words={choices(workbook, sheet, rule)} onChoose={(word) => onEdit(active.row, active.column, word)} />}
          {edits && <Editor geometry={geometry} place={place} text={draft} onText={setDraft} onCommit={commit} onCancel={end} />}
        </div>
      </div>
    );
  };

  return (
    <div ref={box} className="grid" role="grid" aria-label={sheet.name} aria-rowcount={geometry.rows} aria-colcount={geometry.columns} aria-activedescendant={cellId(place.top, place.left)} tabIndex={0} onKeyDown={key} onScroll={follow}>
      <div role="presentation" className="content" style={{ width: total.width + HEAD.width, height: total.height + HEAD.height }}>
        <div role="presentation" ref={view} className="view">
          <ColumnHeads geometry={geometry} still={frozenColumns} moving={across} selection={selection} size={HEAD} />
          <RowHeads geometry={geometry} still={frozenRows} moving={down} selection={selection} size={HEAD} />
          {pane("main", down, across)}
          {frozenRows > 0 && pane("top", stillRows, across)}
          {frozenColumns > 0 && pane("left", down, stillColumns)}
          {frozenRows > 0 && frozenColumns > 0 && pane("corner", stillRows, stillColumns)}
        </div>
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], Enter: [1, 0], PageDown: [PAGE_ROWS, 0], PageUp: [-PAGE_ROWS, 0] };

/** Rows or columns from first to last; none when last is before first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Some room behind a row or column, in whole steps. */
const beyond = (index: number, step: number) => Math.ceil((index + 3) / step) * step;
const within = ({ first, last }: Span, index: number) => first <= index && index <= last;
const whole = (sheet: Sheet, row: number, column: number): Rect => sheet.mergeAt(row, column) ?? one(row, column);

function seen(items: readonly { readonly index: number }[], frozen: number): Span {
  return { first: Math.max(frozen, items[0]?.index ?? 0), last: items[items.length - 1]?.index ?? -1 };
}

/** The next row or column in a direction that is not hidden; the last such when there is none beyond. */
function visibleFrom(sizes: readonly number[], wanted: number, step: number): number {
  let index = Math.max(0, Math.min(sizes.length - 1, wanted));
  while (step !== 0 && sizes[index] === 0 && index + step >= 0 && index + step < sizes.length) index += step;
  return index;
}

function scrollTo(area: HTMLElement, sheet: Sheet, geometry: Geometry, row: number, column: number): void {
  const [top, left] = [geometry.tops[row] ?? 0, geometry.lefts[column] ?? 0];
  const [bottom, right] = [geometry.tops[row + 1] ?? top, geometry.lefts[column + 1] ?? left];
  const [frozenTop, frozenLeft] = [geometry.tops[sheet.frozen.rows] ?? 0, geometry.lefts[sheet.frozen.columns] ?? 0];
  if (row >= sheet.frozen.rows) {
    if (top < area.scrollTop + frozenTop) area.scrollTop = top - frozenTop;
    else if (bottom > area.scrollTop + area.clientHeight - HEAD.height) area.scrollTop = bottom - area.clientHeight + HEAD.height + 8;
  }
  if (column >= sheet.frozen.columns) {
    if (left < area.scrollLeft + frozenLeft) area.scrollLeft = left - frozenLeft;
    else if (right > area.scrollLeft + area.clientWidth - HEAD.width) area.scrollLeft = right - area.clientWidth + HEAD.width + 8;
  }
}

function Selection({ geometry, rect }: { readonly geometry: Geometry; readonly rect: Rect }) {
  const left = geometry.lefts[Math.min(rect.left, geometry.columns)] ?? 0;
  const top = geometry.tops[Math.min(rect.top, geometry.rows)] ?? 0;
  const right = geometry.lefts[Math.min(rect.right + 1, geometry.columns)] ?? left;
  const bottom = geometry.tops[Math.min(rect.bottom + 1, geometry.rows)] ?? top;
  return <div role="presentation" className="selection" style={{ left: left - 2, top: top - 2, width: right - left + 3, height: bottom - top + 3 }} />;
}
