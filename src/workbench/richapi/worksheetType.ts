import type { Sheet } from "../engine/model";
import { ExcelError, type Workbook } from "../engine/workbook";
import { chartsOf } from "./chartType";
import type { Instance, RangeTarget, Session, Type } from "./definition";
import { invalidArgument, itemNotFound } from "./errors";
import { parseAddress, rangeOf } from "./rangeType";
import { pageBreaksOf, pageLayoutOf } from "./pageLayoutType";
import { shapesOf } from "./shapeType";
import { tablesOf } from "./tableType";

const WHOLE = { top: 0, left: 0, bottom: 1048575, right: 16383 } as const;

export function worksheetOf(sheet: Sheet): Instance {
  return { type: worksheet, target: sheet };
}

/** Target of events of all sheets together, as office.js names it. */
export const ALL_SHEETS = "Workbook";

/** An event is listened to by so many handlers. */
export function listen(session: Session, event: number, target: string, by: 1 | -1): void {
  const key = `${event} ${target}`;
  session.listening.set(key, Math.max(0, (session.listening.get(key) ?? 0) + by));
}

/** Event types of sheets by the name on the wire. */
const EVENTS = { DataChangedEvent: 10, ActivatedEvent: 11, DeactivatedEvent: 12, AddedEvent: 13, SelectionChangedEvent: 14, DeletedEvent: 15, CalculatedEvent: 16 } as const;

function events<T>(idOf: (target: T) => string): NonNullable<Type["methods"]> {
  return Object.fromEntries(
    Object.entries(EVENTS).flatMap(([name, event]) => [
      [`_Register${name}`, (target: never, _args: readonly unknown[], session: Session) => listen(session, event, idOf(target as T), 1)],
      [`_Unregister${name}`, (target: never, _args: readonly unknown[], session: Session) => listen(session, event, idOf(target as T), -1)],
    ]),
  );
}

const freezePanes: Type = {
  name: "WorksheetFreezePanes",
  scalars: {},
  methods: {
    freezeRows: (sheet: Sheet, [count], { workbook }) => freeze(workbook, sheet, Number(count), 0),
    freezeColumns: (sheet: Sheet, [count], { workbook }) => freeze(workbook, sheet, 0, Number(count)),
    freezeAt: (sheet: Sheet, [range], { workbook }) => {
      const rect = typeof range === "string" ? parseAddress(range) : ((range as Instance).target as RangeTarget).rect;
      freeze(workbook, sheet, rect.bottom + 1, rect.right + 1);
    },
    unfreeze: (sheet: Sheet, _args, { workbook }) => freeze(workbook, sheet, 0, 0),
    getLocationOrNullObject: (sheet: Sheet) => (sheet.frozen.rows + sheet.frozen.columns === 0 ? null : rangeOf(sheet, { top: 0, left: 0, bottom: Math.max(0, sheet.frozen.rows - 1), right: Math.max(0, sheet.frozen.columns - 1) })),
  },
};

function freeze(workbook: Workbook, sheet: Sheet, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  workbook.redraw();
}

const protection: Type = {
  name: "WorksheetProtection",
  scalars: { protected: { get: (sheet: Sheet) => sheet.protected }, options: { get: (sheet: Sheet) => sheet.allowed } },
  methods: {
    // "Fails if the worksheet has already been protected."
    protect: (sheet: Sheet, [options], { workbook }) => {
      if (sheet.protected) throw new ExcelError("InvalidOperation", "This operation is not permitted for the current object.");
      workbook.protect(sheet, true, (options ?? {}) as Sheet["allowed"]);
    },
    unprotect: (sheet: Sheet, _args, { workbook }) => workbook.protect(sheet, false),
  },
};

export const worksheet: Type = {
  name: "Worksheet",
  id: (sheet: Sheet) => sheet.id,
  scalars: {
    id: { get: (sheet: Sheet) => sheet.id },
    name: { get: (sheet: Sheet) => sheet.name, set: (sheet: Sheet, value, { workbook }) => workbook.rename(sheet, String(value)) },
    position: {
      get: (sheet: Sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet: Sheet, value, { workbook }) => {
        if (!(Number.isInteger(value) && Number(value) >= 0 && Number(value) < workbook.sheets.length)) throw invalidArgument();
        workbook.move(sheet, Number(value));
      },
    },
    visibility: { get: (sheet: Sheet) => sheet.visibility, set: (sheet: Sheet, value, { workbook }) => { sheet.visibility = value as Sheet["visibility"]; workbook.redraw(); } },
    gridlines: { get: (sheet: Sheet) => sheet.gridlines, set: (sheet: Sheet, value, { workbook }) => { sheet.gridlines = value === true; workbook.redraw(); } },
  },
  navigation: {
    freezePanes: (sheet: Sheet) => ({ type: freezePanes, target: sheet }),
    pageLayout: (sheet: Sheet) => pageLayoutOf(sheet),
    horizontalPageBreaks: (sheet: Sheet) => pageBreaksOf(sheet),
    shapes: (sheet: Sheet) => shapesOf(sheet),
    protection: (sheet: Sheet) => ({ type: protection, target: sheet }),
    tables: (sheet: Sheet, { workbook }) => tablesOf(workbook, sheet),
    charts: (sheet: Sheet) => chartsOf(sheet),
  },
  methods: {
    getRange: (sheet: Sheet, [address]) => rangeOf(sheet, typeof address === "string" ? parseAddress(address) : WHOLE),
    getRangeByIndexes: (sheet: Sheet, [row, column, rows, columns]) => rangeOf(sheet, { top: Number(row), left: Number(column), bottom: Number(row) + Number(rows) - 1, right: Number(column) + Number(columns) - 1 }),
    getCell: (sheet: Sheet, [row, column]) => rangeOf(sheet, { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) }),
    getUsedRange: (sheet: Sheet, [valuesOnly]) => rangeOf(sheet, sheet.usedRect(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    getNextOrNullObject: (sheet: Sheet, [visibleOnly], { workbook }) => {
      const next = workbook.sheets.slice(workbook.sheets.indexOf(sheet) + 1).find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
      return next ? worksheetOf(next) : null;
    },
    getUsedRangeOrNullObject: (sheet: Sheet, [valuesOnly]) => {
      const rect = sheet.usedRect(valuesOnly === true);
      return rect ? rangeOf(sheet, rect) : null;
    },
    activate: (sheet: Sheet, _args, { workbook }) => workbook.select(sheet, workbook.active === sheet ? workbook.selection : { top: 0, left: 0, bottom: 0, right: 0 }),
    delete: (sheet: Sheet, _args, { workbook }) => workbook.remove(sheet),
    ...events<Sheet>((sheet) => sheet.id),
  },
};

export const worksheetCollection: Type = {
  name: "WorksheetCollection",
  scalars: {},
  items: (workbook: Workbook) => workbook.sheets.map(worksheetOf),
  getItem: (workbook: Workbook, key) => {
    const sheet = workbook.find(String(key));
    if (!sheet) throw itemNotFound();
    return worksheetOf(sheet);
  },
  methods: {
    add: (workbook: Workbook, [name]) => worksheetOf(workbook.add(typeof name === "string" && name !== "" ? name : undefined)),
    getActiveWorksheet: (workbook: Workbook) => worksheetOf(workbook.active),
    getItemOrNullObject: (workbook: Workbook, [key]) => {
      const sheet = workbook.find(String(key));
      return sheet ? worksheetOf(sheet) : null;
    },
    getFirst: (workbook: Workbook) => worksheetOf(workbook.sheets[0] ?? workbook.active),
    getCount: (workbook: Workbook) => workbook.sheets.length,
    ...events<Workbook>(() => ALL_SHEETS),
  },
};
