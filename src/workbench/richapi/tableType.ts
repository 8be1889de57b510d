import type { Sheet, Table } from "../engine/model";
import { ExcelError } from "../engine/workbook";
import type { Instance, RangeTarget, Type } from "./definition";
import { invalidArgument, parseAddress, rangeOf } from "./rangeType";

interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export function tablesOf(sheet: Sheet): Instance {
  return { type: tables, target: sheet };
}

const tableOf = (sheet: Sheet, table: Table): Instance => ({ type: tableType, target: { sheet, table } satisfies TableTarget });

const tables: Type = {
  name: "TableCollection",
  scalars: { count: { get: (sheet: Sheet) => sheet.tables.length } },
  items: (sheet: Sheet) => sheet.tables.map((table) => tableOf(sheet, table)),
  getItem: (sheet: Sheet, key) => tableOf(sheet, named(sheet, key)),
  methods: {
    add: (sheet: Sheet, [address, hasHeaders]) => {
      const rect = typeof address === "string" ? parseAddress(address) : ((address as Instance).target as RangeTarget).rect;
      const number = sheet.tables.length + 1;
      const table: Table = { id: `{table-${sheet.id}-${number}}`, name: `Table${number}`, rect, hasHeaders: hasHeaders === true };
      sheet.tables.push(table);
      return tableOf(sheet, table);
    },
  },
};

function named(sheet: Sheet, key: unknown): Table {
  const found = sheet.tables.find(({ id, name }) => id === key || name === key);
  if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

const rows: Type = {
  name: "TableRowCollection",
  scalars: { count: { get: ({ table }: TableTarget) => table.rect.bottom - table.rect.top + (table.hasHeaders ? 0 : 1) } },
  methods: {
    add: ({ sheet, table }: TableTarget, [, values], { workbook }) => {
      const matrix = values as unknown[][];
      if (!Array.isArray(matrix) || matrix.some((row) => row.length !== table.rect.right - table.rect.left + 1)) throw invalidArgument();
      const from = table.rect.bottom + 1;
      table.rect = { ...table.rect, bottom: table.rect.bottom + matrix.length };
      workbook.enter(sheet, { ...table.rect, top: from }, matrix, "addin");
      return { type: row, target: from - table.rect.top - 1 };
    },
  },
};

const row: Type = { name: "TableRow", scalars: { index: { get: (index: number) => index } } };

const columns: Type = {
  name: "TableColumnCollection",
  scalars: { count: { get: ({ table }: TableTarget) => table.rect.right - table.rect.left + 1 } },
  items: ({ sheet, table }: TableTarget) =>
    Array.from({ length: table.rect.right - table.rect.left + 1 }, (_, index) => ({ type: column, target: { name: String(sheet.at(table.rect.top, table.rect.left + index)?.value ?? ""), index } })),
};

const column: Type = { name: "TableColumn", scalars: { name: { get: ({ name }: { name: string }) => name }, index: { get: ({ index }: { index: number }) => index } } };

const tableType: Type = {
  name: "Table",
  id: ({ table }: TableTarget) => table.id,
  scalars: {
    id: { get: ({ table }: TableTarget) => table.id },
    name: { get: ({ table }: TableTarget) => table.name, set: ({ table }: TableTarget, value) => { table.name = String(value); } },
    showHeaders: { get: ({ table }: TableTarget) => table.hasHeaders },
  },
  navigation: {
    rows: (target: TableTarget) => ({ type: rows, target }),
    columns: (target: TableTarget) => ({ type: columns, target }),
  },
  methods: {
    getRange: ({ sheet, table }: TableTarget) => rangeOf(sheet, table.rect),
    getHeaderRowRange: ({ sheet, table }: TableTarget) => rangeOf(sheet, { ...table.rect, bottom: table.rect.top }),
    getDataBodyRange: ({ sheet, table }: TableTarget) => rangeOf(sheet, { ...table.rect, top: table.rect.top + (table.hasHeaders ? 1 : 0) }),
    delete: ({ sheet, table }: TableTarget) => { sheet.tables.splice(sheet.tables.indexOf(table), 1); },
  },
};
