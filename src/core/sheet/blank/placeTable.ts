import { columnOf } from "../layout/findTables";
import type { Column } from "../layout/tableLayout";
import type { CellFormat } from "../plan";
import { textHeight, type BlankSection, type BlankTable, type Columns } from "./blankForm";
import { LINE_HEIGHT, put, type Placing } from "./placing";

interface Placement {
  readonly column: Column;
  readonly at: Columns;
}

const HEAD: CellFormat = { bold: true, wrap: true, horizontal: "center", vertical: "center", fill: "#E7EEF0" };
const CELL: CellFormat = { wrap: true, vertical: "top" };
const CALCULATED: CellFormat = { ...CELL, horizontal: "center", fill: "#F3F3F3" };
const QUIET: CellFormat = { size: 8, color: "#7F7F7F" };
/** Of the width, for capitals in bold. */
const BOLD = 0.8;
const bordered = true;

/** Headings with their groups, the row of numbers, and the rows of each section. */
export function placeTable(placing: Placing, table: BlankTable, items: Readonly<Record<string, number>>, widths: readonly number[]): void {
  const columns = placements(table);
  const last = columns[columns.length - 1]?.at[1] ?? 0;
  const caption = table.layout.captions?.[0];
  if (table.caption && caption) put(placing, addRow(placing, LINE_HEIGHT + 3), { at: [0, last], text: caption.printed, format: HEAD, bordered });
  const top = placing.heights.length;
  placeHead(placing, columns, widths);
  const numbers = addRow(placing, LINE_HEIGHT);
  for (let row = top + 1; row <= numbers; row++) placing.kept.add(row);
  if (table.caption && caption) placing.kept.add(top);
  columns.forEach(({ at }, index) => put(placing, numbers, { at, text: table.numbering === "1" ? index + 1 : `(${index + 1})`, format: { horizontal: "center", size: 8 }, bordered }));
  placing.head ??= { top, bottom: numbers };
  placeHelperHead(placing, table, numbers);
  for (const section of table.sections) placeSection(placing, table, columns, section, last, items[section.id ?? ""] ?? section.items);
}

function placements(table: BlankTable): readonly Placement[] {
  let next = 0;
  return table.columns.map((id) => {
    const column = { ...columnOf(table.layout, id), ...table.adapt?.[id] };
    const at: Columns = [next, next + (table.spans?.[id] ?? (column.unitWidth === undefined ? 1 : 2)) - 1];
    next = at[1] + 1;
    return { column, at };
  });
}

function addRow(placing: Placing, height: number): number {
  placing.heights.push(height);
  return placing.heights.length - 1;
}

/** One row, or two where some headings stand under another. */
function placeHead(placing: Placing, columns: readonly Placement[], widths: readonly number[]): void {
  const grouped = columns.some(({ column }) => column.under !== undefined);
  const high = (list: readonly Placement[]) => Math.max(LINE_HEIGHT + 3, ...list.map(({ column, at }) => textHeight(column.heading.printed, (BOLD * widths.slice(at[0], at[1] + 1).reduce((sum, each) => sum + each, 0)))));
  const under = grouped ? high(columns.filter(({ column }) => column.under)) : 0;
  const top = addRow(placing, Math.max(LINE_HEIGHT + 3, high(columns.filter(({ column }) => !column.under)) - under));
  if (grouped) addRow(placing, under);
  columns.forEach(({ column, at }, index) => {
    const { under } = column;
    put(placing, under ? top + 1 : top, { at, rows: grouped && !under ? 2 : 1, text: column.heading.printed, format: HEAD, bordered });
    if (!under || columns[index - 1]?.column.under === under) return;
    const next = columns.findIndex((other, place) => place > index && other.column.under !== under);
    const end = columns[next < 0 ? columns.length - 1 : next - 1] ?? columns[index];
    put(placing, top, { at: [at[0], end?.at[1] ?? at[1]], text: under.printed, format: HEAD, bordered });
  });
}

function placeHelperHead(placing: Placing, table: BlankTable, row: number): void {
  const cells = Object.values(table.helpers ?? {}).flat().length;
  if (cells > 0) put(placing, row, { at: [placing.beside, placing.beside + cells - 1], text: "Bantu rumus, tidak dicetak", format: QUIET });
}

function placeSection(placing: Placing, table: BlankTable, columns: readonly Placement[], section: BlankSection, last: number, count: number): void {
  const heading = table.layout.sections.find(({ id }) => id === section.id)?.heading;
  if (heading) put(placing, addRow(placing, LINE_HEIGHT + 1), { at: [0, last], text: [section.enumerator, heading.printed].filter(Boolean).join(" "), format: { bold: true, vertical: "center", fill: "#F6F8F8" }, bordered });
  const first = placing.heights.length;
  // Neither the headings nor that of a section end a page.
  placing.kept.add(heading ? first - 1 : first).add(first);
  for (let item = 0; item < count; item++) placeItem(placing, table, columns, section, item);
  for (const { column, at } of columns) placing.names.set(`${column.id}@${section.id ?? ""}`, { top: first, left: at[0], bottom: placing.heights.length - 1, right: at[0] });
}

function placeItem(placing: Placing, table: BlankTable, columns: readonly Placement[], section: BlankSection, item: number): void {
  const top = placing.heights.length;
  for (let row = 0; row < table.rows; row++) {
    const made = addRow(placing, table.height);
    if (row > 0) placing.kept.add(made);
  }
  const formulas: Readonly<Record<string, string>> = { ...table.formulas, ...section.formulas };
  const named = (id: string, row: number) => `${id}#${row}`;
  const local = (formula: string, row: number) => formula.replace(/\{([^}]+)\}/g, (whole, name: string) => (placing.names.has(named(name, row)) ? `{${named(name, row)}}` : whole));
  const begun = columns.find(({ column }) => column.id === table.layout.item)?.at[0] ?? 0;
  for (const { column, at } of columns) {
    const whole = column.each === "item" && table.rows > 1;
    for (let row = 0; row < table.rows; row++) {
      const from = whole ? top : top + row;
      placing.names.set(named(column.id, top + row), { top: from, left: at[0], bottom: from, right: at[0] });
    }
    for (let row = 0; row < table.rows; row++) placing.names.set(named(`${column.id}@item`, top + row), { top, left: at[0], bottom: top + table.rows - 1, right: at[0] });
  }
  placeHelpers(placing, table, top, local);
  for (const { column, at } of columns) {
    const height = table.below && column.id !== table.layout.item ? LABEL_LINE + table.below.lines + table.rows : table.rows;
    const whole = height > 1 && (column.each === "item" || table.below !== undefined);
    for (let row = top; row < top + (whole ? 1 : table.rows); row++) {
      const rows = whole ? { rows: height } : {};
      const formula = formulas[column.id];
      if (column.id === "nomor") put(placing, row, { at, ...rows, text: item + 1, format: { ...CELL, horizontal: "center" }, bordered });
      else if (section.without?.includes(column.id)) put(placing, row, { at, ...rows, format: { ...CELL, fill: "#D9D9D9" }, bordered });
      else if (formula !== undefined) put(placing, row, { at, ...rows, formula: local(formula, row), name: named(column.id, row), format: { ...CALCULATED, ...(column.format === undefined ? {} : { numberFormat: column.format }) }, bordered });
      else placeInput(placing, table, column, at, row, rows, row - top, section.fixed ? undefined : begun);
    }
    if (table.below && column.id === table.layout.item) placeBelow(placing, table.below, at, table.height);
  }
}

/** The line that says what the lines below an item are. */
const LABEL_LINE = 1;

function placeBelow(placing: Placing, { label, id, lines }: NonNullable<BlankTable["below"]>, at: Columns, height: number): void {
  const begun = placing.heights.length - 1;
  put(placing, addRow(placing, LINE_HEIGHT), { at, text: label, format: { ...CELL, italic: true }, bordered });
  for (let row = begun + 1; row <= begun + 1 + lines; row++) placing.kept.add(row);
  for (let nth = 0; nth < lines; nth++) put(placing, addRow(placing, height), { at, input: { id, kind: "text", ...(nth > 0 ? { optional: true as const } : {}) }, format: CELL, bordered }, { needed: { from: at[0], to: at[0], up: placing.heights.length - 1 - begun } });
}

function placeInput(placing: Placing, table: BlankTable, column: Column, at: Columns, row: number, rows: { readonly rows?: number }, nth: number, begun: number | undefined): void {
  const initial = table.initial?.[column.id]?.[nth];
  const optional = column.optional ? { optional: true as const } : {};
  const input = {
    id: column.id,
    kind: column.kind,
    ...(column.words ? { words: column.words } : {}),
    ...(column.format === undefined ? {} : { format: column.format }),
    ...optional,
    ...(initial === undefined ? {} : { initial }),
  };
  // The first row of an item is needed once the item has its text; another row once something else stands in it.
  // What every form of its kind has is needed always.
  const needed = begun === undefined ? {} : { needed: nth === 0 || table.initial ? { from: begun, to: begun, up: nth } : { ...valueColumns(placing, table, row), up: 0 } };
  const look = { ...CELL, ...(column.kind === "text" ? {} : { horizontal: "center" as const }) };
  put(placing, row, { at: column.unitWidth === undefined ? at : [at[0], at[0]], ...rows, input, name: `${column.id}#${row}`, format: look, bordered }, needed);
  if (column.unitWidth !== undefined) put(placing, row, { at: [at[1], at[1]], ...rows, input: { id: `${column.id}.satuan`, kind: "text", ...optional }, name: `${column.id}.satuan#${row}`, format: { ...CELL, horizontal: "center" }, bordered }, needed);
}

/** First and last column with a value on each row. */
function valueColumns(placing: Placing, table: BlankTable, row: number): { readonly from: number; readonly to: number } {
  const each = table.columns.filter((id) => (table.adapt?.[id]?.each ?? columnOf(table.layout, id).each) === "row" && table.formulas?.[id] === undefined).flatMap((id) => placing.names.get(`${id}#${row}`)?.left ?? []);
  return { from: Math.min(...each), to: Math.max(...each) };
}

function placeHelpers(placing: Placing, table: BlankTable, row: number, local: (formula: string, row: number) => string): void {
  let column = placing.beside;
  for (const [name, each] of Object.entries(table.helpers ?? {})) {
    const cells = typeof each === "string" ? [each] : each.map((id) => `=IF({${id}}="","",{${id}})`);
    placing.names.set(`${name}#${row}`, { top: row, left: column, bottom: row, right: column + cells.length - 1 });
    for (const formula of cells) put(placing, row, { at: [column, column++], formula: local(formula, row), format: QUIET, name: `${name} ${column}#${row}` });
  }
}
