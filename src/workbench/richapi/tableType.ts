import { intersects } from "../../core/sheet/grid";
import type { Sheet, Table } from "../engine/model";
import { ExcelError, type Workbook } from "../engine/workbook";
import type { Instance, RangeTarget, Type } from "./definition";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "./errors";
import { parseAddress, rangeOf } from "./rangeType";
import { worksheetOf } from "./worksheetType";

interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Tables of one sheet, or of the whole workbook. */
interface TablesTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
}

export function tablesOf(workbook: Workbook, sheet?: Sheet): Instance {
  return { type: tables, target: { workbook, sheet } satisfies TablesTarget };
}

const tableOf = (target: TableTarget): Instance => ({ type: tableType, target });

const all = ({ workbook, sheet }: TablesTarget): readonly TableTarget[] => (sheet ? [sheet] : workbook.sheets).flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));

const named = (target: TablesTarget, key: unknown): TableTarget | undefined => all(target).find(({ table }) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase());

function existing(target: TablesTarget, key: unknown): Instance {
  const found = named(target, key);
  if (!found) throw itemNotFound();
  return tableOf(found);
}

const tables: Type = {
  name: "TableCollection",
  scalars: { count: { get: (target: TablesTarget) => all(target).length } },
  items: (target: TablesTarget) => all(target).map(tableOf),
  getItem: existing,
  methods: {
    getItemOrNullObject: (target: TablesTarget, [key]) => {
      const found = named(target, key);
      return found ? tableOf(found) : null;
    },
    getCount: (target: TablesTarget) => all(target).length,
    add: (target: TablesTarget, [address, hasHeaders]) => tableOf(add(target, address, hasHeaders)),
  },
};

function add({ workbook, sheet: own }: TablesTarget, address: unknown, hasHeaders: unknown): TableTarget {
  const given = typeof address === "string" ? { sheet: own, rect: parseAddress(address) } : ((address as Instance).target as RangeTarget);
  const sheet = given.sheet ?? workbook.active;
  const { rect } = given;
  if (hasHeaders !== true) throw notImplemented("TableCollection.add without headings");
  workbook.requireUnprotected(sheet);
  if (sheet.tables.some((other) => intersects(other.rect, rect)) || sheet.merges.some((merge) => intersects(merge, rect))) {
    throw new ExcelError("MergedRangeConflict", "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.");
  }
  let number = 1;
  while (named({ workbook, sheet: undefined }, `Table${number}`)) number++;
  const table: Table = { id: `{table-${sheet.id}-${number}}`, name: `Table${number}`, rect, hasHeaders: true };
  sheet.tables.push(table);
  for (let column = rect.left; column <= rect.right; column++) {
    const heading = sheet.make(rect.top, column);
    heading.value = String(heading.value ?? `Column${column - rect.left + 1}`);
  }
  workbook.redraw();
  return { sheet, table };
}

const height = ({ rect }: Table): number => rect.bottom - rect.top;

const rows: Type = {
  name: "TableRowCollection",
  scalars: { count: { get: ({ table }: TableTarget) => height(table) } },
  items: ({ sheet, table }: TableTarget) => Array.from({ length: height(table) }, (_, index) => ({ type: row, target: { sheet, table, index } satisfies RowTarget })),
  methods: {
    getItemAt: ({ sheet, table }: TableTarget, [index]) => {
      if (!(Number(index) >= 0 && Number(index) < height(table))) throw itemNotFound();
      return { type: row, target: { sheet, table, index: Number(index) } satisfies RowTarget };
    },
    add: ({ sheet, table }: TableTarget, [index, values], { workbook }) => {
      if (index !== null && index !== undefined && index !== -1 && index !== height(table)) throw notImplemented("TableRowCollection.add between rows");
      const matrix = values as unknown[][];
      if (!Array.isArray(matrix) || matrix.some((cells) => cells.length !== table.rect.right - table.rect.left + 1)) throw invalidArgument();
      const made = { ...table.rect, top: table.rect.bottom + 1, bottom: table.rect.bottom + matrix.length };
      for (let r = made.top; r <= made.bottom; r++) for (let c = made.left; c <= made.right; c++) if ((sheet.at(r, c)?.value ?? null) !== null) throw notImplemented("TableRowCollection.add above filled cells");
      workbook.enter(sheet, made, matrix, "addin");
      table.rect = { ...table.rect, bottom: made.bottom };
      return { type: row, target: { sheet, table, index: height(table) - matrix.length } satisfies RowTarget };
    },
  },
};

interface RowTarget extends TableTarget {
  readonly index: number;
}

const rectOfRow = ({ table: { rect }, index }: RowTarget) => ({ ...rect, top: rect.top + 1 + index, bottom: rect.top + 1 + index });

const row: Type = {
  name: "TableRow",
  scalars: {
    index: { get: ({ index }: RowTarget) => index },
    values: { get: (target: RowTarget) => [Array.from({ length: target.table.rect.right - target.table.rect.left + 1 }, (_, c) => target.sheet.at(rectOfRow(target).top, target.table.rect.left + c)?.value ?? "")] },
  },
  methods: { getRange: (target: RowTarget) => rangeOf(target.sheet, rectOfRow(target)) },
};

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const columns: Type = {
  name: "TableColumnCollection",
  scalars: { count: { get: ({ table }: TableTarget) => table.rect.right - table.rect.left + 1 } },
  items: ({ sheet, table }: TableTarget) => Array.from({ length: table.rect.right - table.rect.left + 1 }, (_, index) => ({ type: column, target: { sheet, table, index } satisfies ColumnTarget })),
};

const column: Type = {
  name: "TableColumn",
  scalars: {
    name: { get: ({ sheet, table, index }: ColumnTarget) => String(sheet.at(table.rect.top, table.rect.left + index)?.value ?? "") },
    index: { get: ({ index }: ColumnTarget) => index },
  },
};

const tableType: Type = {
  name: "Table",
  id: ({ table }: TableTarget) => table.id,
  scalars: {
    id: { get: ({ table }: TableTarget) => table.id },
    name: {
      get: ({ table }: TableTarget) => table.name,
      set: ({ table }: TableTarget, value, { workbook }) => {
        const other = named({ workbook, sheet: undefined }, value);
        if (other && other.table !== table) throw itemAlreadyExists();
        if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(String(value))) throw invalidArgument();
        table.name = String(value);
      },
    },
    style: { get: ({ table }: TableTarget) => table.style ?? "TableStyleMedium2", set: ({ table }: TableTarget, value) => { table.style = String(value); } },
    showHeaders: { get: ({ table }: TableTarget) => table.hasHeaders },
  },
  navigation: {
    worksheet: ({ sheet }: TableTarget) => worksheetOf(sheet),
    rows: (target: TableTarget) => ({ type: rows, target }),
    columns: (target: TableTarget) => ({ type: columns, target }),
  },
  methods: {
    getRange: ({ sheet, table }: TableTarget) => rangeOf(sheet, table.rect),
    getHeaderRowRange: ({ sheet, table }: TableTarget) => rangeOf(sheet, { ...table.rect, bottom: table.rect.top }),
    getDataBodyRange: ({ sheet, table }: TableTarget) => rangeOf(sheet, { ...table.rect, top: table.rect.top + 1 }),
    delete: ({ sheet, table }: TableTarget, _args, { workbook }) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      workbook.clear(sheet, table.rect, "All");
    },
  },
};
