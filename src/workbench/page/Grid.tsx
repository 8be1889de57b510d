import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from "react";
import { a1, columnName } from "../../core/sheet/a1";
import type { Rect } from "../../core/sheet/grid";
import { displayText } from "../engine/display";
import { source, type Locale } from "../engine/local";
import type { Border, Cell, Sheet } from "../engine/model";
import type { Workbook } from "../engine/workbook";
import { geometryOf, type Geometry } from "./geometry";

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

/** The sheet as the file has it: merges, widths, wrapping, formats, fills, borders and frozen panes; drawn as far as one sees. */
export function Grid({ workbook, sheet, version, locale, onEdit, onEditing }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet is one object that changes inside; `version` tells of it
  const geometry = useMemo(() => geometryOf(sheet), [sheet, version]);
  const [draft, setDraft] = useState<string>();
  const { selection } = workbook;
  const active = { row: selection.top, column: selection.left };

  // The library hands out functions that must not be kept; nothing here keeps them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({ count: geometry.rows, getScrollElement: () => box.current, estimateSize: (row) => geometry.heights[row] ?? 20, overscan: 12 });
  const columns = useVirtualizer({ horizontal: true, count: geometry.columns, getScrollElement: () => box.current, estimateSize: (column) => geometry.widths[column] ?? 64, overscan: 6 });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [geometry, rows, columns]);

  const select = useCallback((rect: Rect) => workbook.select(sheet, rect), [workbook, sheet]);

  // What the add-in reveals must be in sight.
  useEffect(() => {
    const area = box.current;
    if (!area) return;
    const top = geometry.tops[selection.top] ?? 0;
    const left = geometry.lefts[selection.left] ?? 0;
    const bottom = geometry.tops[selection.top + 1] ?? top;
    const right = geometry.lefts[selection.left + 1] ?? left;
    const frozenTop = geometry.tops[sheet.frozen.rows] ?? 0;
    const frozenLeft = geometry.lefts[sheet.frozen.columns] ?? 0;
    if (selection.top >= sheet.frozen.rows) {
      if (top < area.scrollTop + frozenTop) area.scrollTop = top - frozenTop;
      else if (bottom > area.scrollTop + area.clientHeight - HEAD.height) area.scrollTop = bottom - area.clientHeight + HEAD.height + 8;
    }
    if (selection.left >= sheet.frozen.columns) {
      if (left < area.scrollLeft + frozenLeft) area.scrollLeft = left - frozenLeft;
      else if (right > area.scrollLeft + area.clientWidth - HEAD.width) area.scrollLeft = right - area.clientWidth + HEAD.width + 8;
    }
  }, [sheet, selection.top, selection.left, geometry]);

  const begin = (text: string) => {
    setDraft(text);
    onEditing(true);
  };
  const commit = (text: string, down: number, across: number) => {
    setDraft(undefined);
    onEditing(false);
    onEdit(active.row, active.column, text);
    move(down, across);
    box.current?.focus();
  };
  const cancel = () => {
    setDraft(undefined);
    onEditing(false);
    box.current?.focus();
  };

  function move(down: number, across: number, extend = false): void {
    const merge = sheet.mergeAt(active.row, active.column);
    const from = { row: down > 0 && merge ? merge.bottom : active.row, column: across > 0 && merge ? merge.right : active.column };
    const row = Math.max(0, Math.min(geometry.rows - 1, from.row + down));
    const column = Math.max(0, Math.min(geometry.columns - 1, from.column + across));
    if (extend) select({ ...selection, bottom: Math.max(selection.top, selection.bottom + down), right: Math.max(selection.left, selection.right + across) });
    else select(whole(sheet, row, column));
  }

  function key(event: KeyboardEvent): void {
    if (draft !== undefined) return;
    const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], Enter: [1, 0], PageDown: [20, 0], PageUp: [-20, 0] };
    const step = steps[event.key];
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

  const visibleRows = rows.getVirtualItems();
  const visibleColumns = columns.getVirtualItems();
  const seen: Rect = {
    top: visibleRows[0]?.index ?? 0,
    bottom: visibleRows[visibleRows.length - 1]?.index ?? 0,
    left: visibleColumns[0]?.index ?? 0,
    right: visibleColumns[visibleColumns.length - 1]?.index ?? 0,
  };
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  const layer = (rect: Rect) => <Cells sheet={sheet} locale={locale} geometry={geometry} rect={rect} selection={selection} onSelect={select} onOpen={begin} />;
  const total = { width: geometry.lefts[geometry.columns] ?? 0, height: geometry.tops[geometry.rows] ?? 0 };
  const frozen = { width: geometry.lefts[frozenColumns] ?? 0, height: geometry.tops[frozenRows] ?? 0 };

  return (
    <div ref={box} className="grid" role="grid" aria-label={sheet.name} aria-rowcount={geometry.rows} aria-colcount={geometry.columns} aria-activedescendant={`cell-${a1(one(active.row, active.column))}`} tabIndex={0} onKeyDown={key}>
      <div className="content" style={{ width: total.width + HEAD.width, height: total.height + HEAD.height }}>
        <div className="columnHeads" style={{ height: HEAD.height }}>
          <div className="corner" style={{ width: HEAD.width, height: HEAD.height }} />
          {range(frozenColumns).concat(visibleColumns.map(({ index }) => index).filter((index) => index >= frozenColumns)).map((column) => (
            <div key={column} className={`head ${column >= selection.left && column <= selection.right ? "on" : ""} ${column < frozenColumns ? "stuck" : ""}`} style={{ left: (geometry.lefts[column] ?? 0) + HEAD.width, width: geometry.widths[column], height: HEAD.height }}>
              {columnName(column)}
            </div>
          ))}
        </div>
        <div className="rowHeads" style={{ width: HEAD.width }}>
          {visibleRows.map(({ index }) => (
            <div key={index} className={`head ${index >= selection.top && index <= selection.bottom ? "on" : ""}`} style={{ top: geometry.tops[index], height: geometry.heights[index], width: HEAD.width }}>
              {index + 1}
            </div>
          ))}
        </div>
        <div className="cells" style={{ left: HEAD.width, top: HEAD.height, width: total.width, height: total.height }}>
          {layer({ ...seen, top: Math.max(seen.top, frozenRows), left: Math.max(seen.left, frozenColumns) })}
          <Selection geometry={geometry} rect={selection} />
          {draft !== undefined && <Editor geometry={geometry} sheet={sheet} row={active.row} column={active.column} text={draft} onText={setDraft} onCommit={commit} onCancel={cancel} />}
        </div>
        {frozenRows > 0 && (
          <div className="frozenRows" style={{ top: HEAD.height, marginLeft: HEAD.width }}>
            <div className="plate" style={{ width: total.width, height: frozen.height }}>{layer({ top: 0, bottom: frozenRows - 1, left: Math.max(seen.left, frozenColumns), right: seen.right })}</div>
          </div>
        )}
        {frozenColumns > 0 && (
          <div className="frozenColumns" style={{ left: HEAD.width, marginTop: HEAD.height }}>
            <div className="plate" style={{ width: frozen.width, height: total.height }}>{layer({ ...seen, top: Math.max(seen.top, frozenRows), left: 0, right: frozenColumns - 1 })}</div>
          </div>
        )}
      </div>
    </div>
  );
}

const range = (length: number) => Array.from({ length }, (_, index) => index);
const one = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });
const whole = (sheet: Sheet, row: number, column: number): Rect => sheet.mergeAt(row, column) ?? one(row, column);

interface CellsProps {
  readonly sheet: Sheet;
  readonly locale: Locale;
  readonly geometry: Geometry;
  readonly rect: Rect;
  readonly selection: Rect;
  onSelect(rect: Rect): void;
  onOpen(text: string): void;
}

function Cells({ sheet, locale, geometry, rect, selection, onSelect, onOpen }: CellsProps) {
  const drawn: React.JSX.Element[] = [];
  const merges = sheet.merges.filter((merge) => merge.top <= rect.bottom && merge.bottom >= rect.top && merge.left <= rect.right && merge.right >= rect.left);
  const covered = (row: number, column: number) => merges.find((merge) => merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right);
  const draw = (place: Rect) => {
    const cell = sheet.at(place.top, place.left);
    const [left, top] = [geometry.lefts[place.left] ?? 0, geometry.tops[place.top] ?? 0];
    const [width, height] = [(geometry.lefts[place.right + 1] ?? left) - left, (geometry.tops[place.bottom + 1] ?? top) - top];
    if (width === 0 || height === 0) return;
    const blankRight = place.left === place.right && (sheet.at(place.top, place.right + 1)?.value ?? null) === null;
    const select = (event: MouseEvent) => onSelect(event.shiftKey ? { top: Math.min(selection.top, place.top), left: Math.min(selection.left, place.left), bottom: Math.max(selection.bottom, place.bottom), right: Math.max(selection.right, place.right) } : place);
    drawn.push(
      <div
        key={`${place.top} ${place.left}`}
        id={`cell-${a1(one(place.top, place.left))}`}
        role="gridcell"
        aria-selected={selection.top <= place.top && place.top <= selection.bottom && selection.left <= place.left && place.left <= selection.right}
        className={`cell ${sheet.gridlines && !cell?.style?.fill ? "lined" : ""}`}
        title={cell?.message}
        style={{ left: left - 1, top: top - 1, width: width + 1, height: height + 1, ...look(cell, blankRight) }}
        onMouseDown={select}
        onDoubleClick={() => onOpen(source(cell, locale))}
      >
        <span>{displayText(cell, locale)}</span>
      </div>,
    );
  };
  for (const merge of merges) draw(merge);
  for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) if (!covered(row, column)) draw(one(row, column));
  return <>{drawn}</>;
}

const line = (border: Border | undefined) => (border && border.style !== "None" && border.style !== "none" ? `${/thick|medium/i.test(border.style) ? 2 : 1}px ${/dash/i.test(border.style) ? "dashed" : /dot|hair/i.test(border.style) ? "dotted" : /double/i.test(border.style) ? "double" : "solid"} ${border.color}` : undefined);

function look(cell: Cell | undefined, blankRight: boolean): CSSProperties {
  const style = cell?.style ?? {};
  const value = cell?.value ?? null;
  const isError = typeof value === "string" && /^#[A-Z/0!?]+$/.test(value);
  const horizontal = style.horizontal ?? (typeof value === "number" ? "right" : typeof value === "boolean" || isError ? "center" : "left");
  const vertical = style.vertical ?? "bottom";
  const { top, bottom, left, right } = style.borders ?? {};
  return {
    background: style.fill,
    color: style.color,
    fontWeight: style.bold ? 700 : undefined,
    fontStyle: style.italic ? "italic" : undefined,
    textDecoration: style.underline ? "underline" : undefined,
    fontSize: ((style.size ?? 11) * 4) / 3,
    fontFamily: style.fontName ? `"${style.fontName}", Calibri, Carlito, "Segoe UI", sans-serif` : undefined,
    textAlign: horizontal === "justify" ? "left" : horizontal,
    alignItems: vertical === "top" ? "flex-start" : vertical === "center" ? "center" : "flex-end",
    justifyContent: horizontal === "right" ? "flex-end" : horizontal === "center" ? "center" : "flex-start",
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    overflow: !style.wrap && blankRight && typeof value === "string" && horizontal === "left" ? "visible" : "hidden",
    paddingLeft: style.indent ? 3 + style.indent * 9 : undefined,
    borderTop: line(top),
    borderBottom: line(bottom),
    borderLeft: line(left),
    borderRight: line(right),
  };
}

function Selection({ geometry, rect }: { readonly geometry: Geometry; readonly rect: Rect }) {
  const left = geometry.lefts[Math.min(rect.left, geometry.columns)] ?? 0;
  const top = geometry.tops[Math.min(rect.top, geometry.rows)] ?? 0;
  const right = geometry.lefts[Math.min(rect.right + 1, geometry.columns)] ?? left;
  const bottom = geometry.tops[Math.min(rect.bottom + 1, geometry.rows)] ?? top;
  return <div className="selection" style={{ left: left - 1, top: top - 1, width: right - left + 1, height: bottom - top + 1 }} />;
}

interface EditorProps {
  readonly geometry: Geometry;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  onText(text: string): void;
  onCommit(text: string, down: number, across: number): void;
  onCancel(): void;
}

function Editor({ geometry, sheet, row, column, text, onText, onCommit, onCancel }: EditorProps) {
  const place = whole(sheet, row, column);
  const done = useRef(false);
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
      once(() => onCommit(text, 0, 1));
    } else if (event.key === "Escape") once(onCancel);
  };
  return (
    <input
      className="editor"
      aria-label={`Isi sel ${a1(one(row, column))}`}
      // The editor opens because somebody typed into the cell: what they type next must land here.
      autoFocus
      style={{ left, top, minWidth: (geometry.lefts[place.right + 1] ?? left) - left, height: (geometry.tops[place.bottom + 1] ?? top) - top }}
      value={text}
      onChange={({ target }) => onText(target.value)}
      onKeyDown={key}
      onBlur={() => once(() => onCommit(text, 0, 0))}
    />
  );
}
