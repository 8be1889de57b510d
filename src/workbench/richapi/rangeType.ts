import { parseA1 } from "../../core/sheet/a1";
import type { CellValue, Rect } from "../../core/sheet/grid";
import { displayText } from "../engine/display";
import { placeOf, type Sheet } from "../engine/model";
import { ExcelError, LAST_COLUMN, LAST_ROW } from "../engine/workbook";
import { pointsOf } from "../engine/geometry";
import { conditionalsOf, validationOf } from "./cellRulesType";
import type { Instance, RangeTarget, Session, Type } from "./definition";
import { invalidArgument } from "./errors";
import { mergedAreas } from "./rangeAreasType";
import { rangeFormat, styled } from "./rangeFormatType";
import { worksheetOf } from "./worksheetType";

export function rangeOf(sheet: Sheet, rect: Rect): Instance {
  return { type: range, target: { sheet, rect } satisfies RangeTarget };
}

/** "A1:B2", "3:5", "C:D", with or without a sheet in front. */
export function parseAddress(address: string): Rect {
  const local = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local);
  const rect = columns ? parseA1(`${columns[1]}1:${columns[2]}1`) : parseA1(local);
  if (!rect) throw invalidArgument();
  return columns ? { ...rect, bottom: LAST_ROW } : rect;
}

/** Cells of one read beyond which Excel on the web gives nothing. */
const MOST_CELLS = 5_000_000;

function grid<T>({ sheet, rect }: RangeTarget, read: (row: number, column: number) => T): T[][] {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  if (rows * columns > MOST_CELLS) throw new ExcelError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  void sheet;
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => read(rect.top + r, rect.left + c)));
}

const valueOf = (sheet: Sheet, row: number, column: number): CellValue => sheet.at(row, column)?.value ?? "";

function write(target: RangeTarget, values: unknown, session: Session): void {
  const { rect, sheet } = target;
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  const matrix = Array.isArray(values) ? (values as unknown[][]) : Array.from({ length: rows }, () => Array.from({ length: columns }, () => values));
  const single = matrix.length === 1 && matrix[0]?.length === 1 && rows * columns > 1;
  const whole = single ? Array.from({ length: rows }, () => Array.from({ length: columns }, () => matrix[0]?.[0])) : matrix;
  if (whole.length !== rows || whole.some((row) => row.length !== columns)) {
    throw wrongSize();
  }
  session.workbook.enter(sheet, rect, whole, "addin");
}

const wrongSize = (): ExcelError => new ExcelError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

export const range: Type = {
  name: "Range",
  referenced: true,
  scalars: {
    address: { get: ({ sheet, rect }: RangeTarget, { workbook }) => workbook.address(sheet, rect) },
    addressLocal: { get: ({ sheet, rect }: RangeTarget, { workbook }) => workbook.address(sheet, rect) },
    cellCount: { get: ({ rect }: RangeTarget) => (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) },
    rowIndex: { get: ({ rect }: RangeTarget) => rect.top },
    columnIndex: { get: ({ rect }: RangeTarget) => rect.left },
    top: { get: ({ sheet, rect }: RangeTarget) => pointsOf(sheet, rect).top },
    left: { get: ({ sheet, rect }: RangeTarget) => pointsOf(sheet, rect).left },
    width: { get: ({ sheet, rect }: RangeTarget) => pointsOf(sheet, rect).width },
    height: { get: ({ sheet, rect }: RangeTarget) => pointsOf(sheet, rect).height },
    rowCount: { get: ({ rect }: RangeTarget) => rect.bottom - rect.top + 1 },
    columnCount: { get: ({ rect }: RangeTarget) => rect.right - rect.left + 1 },
    values: { get: (target: RangeTarget) => grid(target, (row, column) => valueOf(target.sheet, row, column)), set: write },
    formulas: { get: (target: RangeTarget) => grid(target, (row, column) => target.sheet.at(row, column)?.formula ?? valueOf(target.sheet, row, column)), set: write },
    text: { get: (target: RangeTarget) => grid(target, (row, column) => displayText(target.sheet.at(row, column))) },
    valueTypes: {
      get: (target: RangeTarget) =>
        grid(target, (row, column) => {
          const value = target.sheet.at(row, column)?.value ?? null;
          if (value === null) return "Empty";
          if (typeof value === "number") return "Double";
          if (typeof value === "boolean") return "Boolean";
          return /^#[A-Z/0!?]+$/.test(value) ? "Error" : "String";
        }),
    },
    numberFormat: {
      get: (target: RangeTarget) => grid(target, (row, column) => target.sheet.at(row, column)?.style?.numberFormat ?? "General"),
      set: (target: RangeTarget, value, session) => {
        const code = Array.isArray(value) ? (value as unknown[][]) : [[value]];
        styled(target, session, () => undefined);
        grid(target, (row, column) => {
          const own = code.length === 1 && code[0]?.length === 1 ? code[0][0] : code[row - target.rect.top]?.[column - target.rect.left];
          const cell = target.sheet.make(row, column);
          cell.style = { ...cell.style, numberFormat: String(own) };
        });
      },
    },
    hyperlink: {
      get: ({ sheet, rect }: RangeTarget) => sheet.at(rect.top, rect.left)?.link ?? null,
      set: ({ sheet, rect }: RangeTarget, value, session) => {
        const { textToDisplay, ...link } = value as { textToDisplay?: string; documentReference?: string; address?: string };
        session.workbook.requireUnprotected(sheet);
        const cell = sheet.make(rect.top, rect.left);
        cell.link = link;
        if (textToDisplay !== undefined) cell.value = textToDisplay;
        cell.style = { ...cell.style, color: "#0563C1", underline: true };
        session.workbook.redraw();
      },
    },
    rowHidden: {
      get: ({ sheet, rect }: RangeTarget) => sheet.hiddenRows.has(rect.top),
      set: ({ sheet, rect }: RangeTarget, value, { workbook }) => {
        workbook.requireUnprotected(sheet);
        for (let row = rect.top; row <= rect.bottom; row++) if (value === true) sheet.hiddenRows.add(row); else sheet.hiddenRows.delete(row);
      },
    },
    columnHidden: {
      get: ({ sheet, rect }: RangeTarget) => sheet.hiddenColumns.has(rect.left),
      set: ({ sheet, rect }: RangeTarget, value, { workbook }) => {
        workbook.requireUnprotected(sheet);
        for (let column = rect.left; column <= rect.right; column++) if (value === true) sheet.hiddenColumns.add(column); else sheet.hiddenColumns.delete(column);
      },
    },
  },
  navigation: {
    format: (target: RangeTarget) => ({ type: rangeFormat, target }),
    worksheet: ({ sheet }: RangeTarget) => worksheetOf(sheet),
    dataValidation: (target: RangeTarget) => validationOf(target),
    conditionalFormats: (target: RangeTarget) => conditionalsOf(target),
  },
  methods: {
    getCell: ({ sheet, rect }: RangeTarget, [row, column]) => {
      const [r, c] = [rect.top + Number(row), rect.left + Number(column)];
      return rangeOf(sheet, { top: r, left: c, bottom: r, right: c });
    },
    getRow: ({ sheet, rect }: RangeTarget, [row]) => rangeOf(sheet, { ...rect, top: rect.top + Number(row), bottom: rect.top + Number(row) }),
    getColumn: ({ sheet, rect }: RangeTarget, [column]) => rangeOf(sheet, { ...rect, left: rect.left + Number(column), right: rect.left + Number(column) }),
    getLastRow: ({ sheet, rect }: RangeTarget) => rangeOf(sheet, { ...rect, top: rect.bottom }),
    getEntireRow: ({ sheet, rect }: RangeTarget) => rangeOf(sheet, { ...rect, left: 0, right: LAST_COLUMN }),
    getEntireColumn: ({ sheet, rect }: RangeTarget) => rangeOf(sheet, { ...rect, top: 0, bottom: LAST_ROW }),
    getOffsetRange: ({ sheet, rect }: RangeTarget, [rows, columns]) => rangeOf(sheet, { top: rect.top + Number(rows), bottom: rect.bottom + Number(rows), left: rect.left + Number(columns), right: rect.right + Number(columns) }),
    getResizedRange: ({ sheet, rect }: RangeTarget, [rows, columns]) => rangeOf(sheet, { ...rect, bottom: rect.bottom + Number(rows), right: rect.right + Number(columns) }),
    getBoundingRect: ({ sheet, rect }: RangeTarget, [other]) => {
      const second = typeof other === "string" ? parseAddress(other) : ((other as Instance).target as RangeTarget).rect;
      return rangeOf(sheet, { top: Math.min(rect.top, second.top), left: Math.min(rect.left, second.left), bottom: Math.max(rect.bottom, second.bottom), right: Math.max(rect.right, second.right) });
    },
    getUsedRange: ({ sheet, rect }: RangeTarget, [valuesOnly]) => within(sheet, rect, valuesOnly === true) ?? rangeOf(sheet, { top: rect.top, left: rect.left, bottom: rect.top, right: rect.left }),
    getUsedRangeOrNullObject: ({ sheet, rect }: RangeTarget, [valuesOnly]) => within(sheet, rect, valuesOnly === true),
    getMergedAreasOrNullObject: ({ sheet, rect }: RangeTarget) => mergedAreas(sheet, rect),
    clear: ({ sheet, rect }: RangeTarget, [applyTo], { workbook }) => workbook.clear(sheet, rect, (applyTo as "All" | undefined) ?? "All"),
    merge: ({ sheet, rect }: RangeTarget, [across], { workbook }) => {
      if (across === true) for (let row = rect.top; row <= rect.bottom; row++) workbook.merge(sheet, { ...rect, top: row, bottom: row });
      else workbook.merge(sheet, rect);
    },
    unmerge: ({ sheet, rect }: RangeTarget, _args, { workbook }) => {
      workbook.requireUnprotected(sheet);
      sheet.merges = sheet.merges.filter((each) => each.bottom < rect.top || each.top > rect.bottom || each.right < rect.left || each.left > rect.right);
      workbook.redraw();
    },
    // office.js asks this before it cuts a large write into pieces.
    _ValidateArraySize: ({ rect }: RangeTarget, [rows, columns]) => {
      if (rows !== rect.bottom - rect.top + 1 || columns !== rect.right - rect.left + 1) throw wrongSize();
    },
    select: ({ sheet, rect }: RangeTarget, _args, { workbook }) => workbook.select(sheet, rect),
  },
};

/** The used cells inside a rectangle. */
function within(sheet: Sheet, rect: Rect, valuesOnly: boolean): Instance | null {
  let found: Rect | undefined;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === undefined && (valuesOnly || !cell.style)) continue;
    const { row, column } = placeOf(key);
    if (row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) continue;
    found = found ? { top: Math.min(found.top, row), left: Math.min(found.left, column), bottom: Math.max(found.bottom, row), right: Math.max(found.right, column) } : { top: row, left: column, bottom: row, right: column };
  }
  return found ? rangeOf(sheet, found) : null;
}

