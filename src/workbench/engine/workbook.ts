import { a1, columnName } from "../../core/sheet/a1";
import { intersects, cellKey, COLUMNS, type CellValue, type Rect } from "../../core/sheet/grid";
import { Calculation, type CustomFunction } from "./calculation";
import { placeOf, Sheet, type Cell, type Chart, type Style } from "./model";
import { entered } from "./typed";

export const LAST_ROW = 1048575;
export const LAST_COLUMN = COLUMNS - 1;

/** A change of cells, as Excel tells add-ins of it. */
export interface Change {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly before?: CellValue;
  readonly after?: CellValue;
  readonly by: "user" | "addin";
}

/** An error that Excel answers with, by its documented code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The open workbook of the emulated Excel: what its cells hold and how it changes. It knows nothing of office.js. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  /** Names of cells and constants; tables can't have them. */
  readonly definedNames: string[] = [];
  private drawing: ((sheet: Sheet, chart: Chart) => string) | undefined;
  readonly calculation = new Calculation((name) => this.named(name), (sheet, rect) => this.address(sheet, rect));
  active: Sheet;
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  private count = 0;
  private readonly selectionEars = new Set<(sheet: Sheet, rect: Rect) => void>();
  private readonly changeEars = new Set<(change: Change) => void>();
  private readonly viewEars = new Set<() => void>();

  constructor(names: readonly string[] = ["Lembar1"]) {
    for (const name of names) this.add(name);
    const [first] = this.sheets;
    if (!first) throw new Error("a workbook has at least one sheet");
    this.active = first;
    this.calculation.onCalculated = () => this.redraw();
  }

  named(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** By name or by id. */
  find(key: string): Sheet | undefined {
    return this.named(key) ?? this.sheets.find((sheet) => sheet.id === key);
  }

  add(name?: string): Sheet {
    let given = name;
    for (let number = this.sheets.length + 1; given === undefined || (name === undefined && this.named(given)); number++) given = `Sheet${number}`;
    this.checkName(given);
    const id = `{${String(++this.count).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet = new Sheet(id, given);
    this.sheets.push(sheet);
    this.redraw();
    return sheet;
  }

  rename(sheet: Sheet, name: string): void {
    if (this.named(name) !== sheet) this.checkName(name);
    const before = sheet.name;
    sheet.name = name;
    this.calculation.renamed(before, name);
    this.redraw();
  }

  /** Puts a sheet at another place among the tabs. */
  move(sheet: Sheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.redraw();
  }

  private checkName(name: string): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || name.toLowerCase() === "history") throw new ExcelError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
    if (this.named(name)) throw new ExcelError("ItemAlreadyExists", "The resource being created already exists.");
  }

  remove(sheet: Sheet): void {
    const visible = this.sheets.filter((each) => each.visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet) throw new ExcelError("InvalidOperation", "The operation is invalid: a workbook must contain at least one visible worksheet.");
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    this.calculation.changed(sheet, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
    this.calculation.forget(sheet);
    this.calculation.run();
    if (this.active === sheet) this.active = this.sheets[Math.min(index, this.sheets.length - 1)] ?? this.active;
    this.redraw();
  }

  /** Puts values as if typed into the cells of a rectangle, from its upper left corner on. */
  enter(sheet: Sheet, rect: Rect, values: readonly (readonly unknown[])[], by: Change["by"]): void {
    this.requireUnprotected(sheet, rect);
    const one = rect.top === rect.bottom && rect.left === rect.right;
    const before = one ? (sheet.at(rect.top, rect.left)?.value ?? null) : undefined;
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null || by === "user") this.enterOne(sheet, rect.top + r, rect.left + c, value);
      }),
    );
    this.afterChange(sheet, rect, by, before);
  }

  private enterOne(sheet: Sheet, row: number, column: number, input: unknown): void {
    const cell = sheet.make(row, column);
    const made = entered(input, cell.style?.numberFormat);
    const key = cellKey(row, column);
    cell.value = made.value;
    delete cell.message;
    delete cell.spilledFrom;
    delete cell.formula;
    if (made.formula !== undefined) cell.formula = made.formula;
    this.calculation.setFormula(sheet, key, made.formula);
    if (made.numberFormat !== undefined && cell.style?.numberFormat === undefined) cell.style = { ...cell.style, numberFormat: made.numberFormat };
    if (cell.value === null && cell.formula === undefined && !cell.style) sheet.cells.delete(key);
  }

  /** Loads a cell as a file has it: no rules of typing, its stored value kept. */
  load(sheet: Sheet, row: number, column: number, value: CellValue, formula?: string): void {
    const cell = sheet.make(row, column);
    cell.value = value;
    if (formula === undefined) return;
    cell.formula = formula;
    this.calculation.setFormula(sheet, cellKey(row, column), formula);
  }

  clear(sheet: Sheet, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    this.requireUnprotected(sheet, what === "Contents" ? rect : undefined);
    for (const [key, cell] of [...sheet.cells]) {
      const { row, column } = placeOf(key);
      if (row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) continue;
      if (what !== "Contents") delete cell.style;
      if (what !== "Formats") {
        this.empty(sheet, key, cell);
      }
      if (cell.value === null && !cell.style) sheet.cells.delete(key);
    }
    if (what === "All") sheet.merges = sheet.merges.filter((merge) => !intersects(merge, rect));
    this.afterChange(sheet, rect, "addin");
  }

  style(sheet: Sheet, rect: Rect, change: (style: Style) => void): void {
    this.requireUnprotected(sheet);
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const cell = sheet.make(row, column);
        cell.style = { ...cell.style };
        change(cell.style);
      }
    }
    this.redraw();
  }

  protect(sheet: Sheet, on: boolean, allowed: Sheet["allowed"] = {}): void {
    sheet.protected = on;
    sheet.allowed = on ? allowed : {};
    this.redraw();
  }

  /** Joins the cells of a rectangle; the upper left value is what stays. */
  merge(sheet: Sheet, rect: Rect): void {
    this.requireUnprotected(sheet);
    for (const key of keysIn(sheet, rect)) {
      const cell = sheet.cells.get(key);
      if (cell && key !== cellKey(rect.top, rect.left)) this.empty(sheet, key, cell);
    }
    // Thousands are joined one after another: the list is copied only where one takes the place of others.
    if (sheet.merges.some((each) => intersects(each, rect))) sheet.merges = sheet.merges.filter((each) => !intersects(each, rect));
    sheet.merges.push(rect);
    this.redraw();
  }

  private empty(sheet: Sheet, key: number, cell: Cell): void {
    this.calculation.setFormula(sheet, key, undefined);
    delete cell.formula;
    delete cell.link;
    delete cell.message;
    delete cell.spilledFrom;
    cell.value = null;
  }

  /** @param free on a protected sheet all its cells must be unlocked */
  requireUnprotected(sheet: Sheet, free?: Rect): void {
    if (sheet.protected && !(free && allUnlocked(sheet, free))) throw new ExcelError("AccessDenied", "You cannot perform the requested operation.");
  }

  select(sheet: Sheet, rect: Rect): void {
    this.active = sheet;
    this.selection = rect;
    for (const ear of this.selectionEars) ear(sheet, rect);
    this.redraw();
  }

  onSelect(ear: (sheet: Sheet, rect: Rect) => void): void {
    this.selectionEars.add(ear);
  }

  private afterChange(sheet: Sheet, rect: Rect, by: Change["by"], before?: CellValue): void {
    this.calculation.changed(sheet, rect);
    this.calculation.run();
    const one = rect.top === rect.bottom && rect.left === rect.right;
    const change: Change = { sheet, rect, by, ...(one ? { before: before ?? null, after: sheet.at(rect.top, rect.left)?.value ?? null } : {}) };
    for (const ear of this.changeEars) ear(change);
    this.redraw();
  }

  define(name: string, fn: CustomFunction): void {
    this.calculation.define(name, fn);
  }

  onChange(ear: (change: Change) => void): () => void {
    this.changeEars.add(ear);
    return () => this.changeEars.delete(ear);
  }

  /** A chart as PNG in base64; undefined where there is no page to draw on. */
  pictureOf(sheet: Sheet, chart: Chart): string | undefined {
    return this.drawing?.(sheet, chart);
  }

  /** Draws charts with this from now on. */
  drawWith(draw: (sheet: Sheet, chart: Chart) => string): void {
    this.drawing = draw;
  }

  /** Called whenever something visible may have changed. */
  onView(ear: () => void): () => void {
    this.viewEars.add(ear);
    return () => this.viewEars.delete(ear);
  }

  redraw(): void {
    for (const ear of this.viewEars) ear();
  }

  address(sheet: Sheet, rect: Rect): string {
    const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
    return `${name}!${localAddress(rect)}`;
  }
}

function allUnlocked(sheet: Sheet, rect: Rect): boolean {
  for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) if (!sheet.at(row, column)?.style?.unlocked) return false;
  return true;
}

/** "B2:D5"; whole rows and columns as "2:5" and "B:D". */
function localAddress(rect: Rect): string {
  if (rect.left === 0 && rect.right === LAST_COLUMN) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (rect.top === 0 && rect.bottom === LAST_ROW) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  return a1(rect);
}

/** Cells of a rectangle that may be there: those of the sheet where it has fewer than the rectangle. */
function keysIn(sheet: Sheet, { top, left, bottom, right }: Rect): readonly number[] {
  const width = right - left + 1;
  if ((bottom - top + 1) * width <= sheet.cells.size) return Array.from({ length: (bottom - top + 1) * width }, (_, index) => cellKey(top + Math.floor(index / width), left + (index % width)));
  return [...sheet.cells.keys()].filter((key) => {
    const { row, column } = placeOf(key);
    return top <= row && row <= bottom && left <= column && column <= right;
  });
}
