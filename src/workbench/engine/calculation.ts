import FormulaParser from "fast-formula-parser";
import type { CellValue, Rect } from "../../core/sheet/grid";
import { intersects, placeOf, type Sheet } from "./model";

/** A custom function, called outside of the sheet's own calculation. */
export interface CustomFunction {
  /** True for parameters that take a whole range. */
  readonly matrix: readonly boolean[];
  call(args: readonly unknown[], address: string): Promise<CustomResult>;
}

export type CustomResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string; readonly message?: string };

interface Node {
  readonly sheet: Sheet;
  readonly key: number;
  readonly formula: string;
  readonly precedents: readonly { readonly sheet: string; readonly rect: Rect }[];
}

const { FormulaError, DepParser } = FormulaParser;
type Argument = { readonly value: unknown; readonly omitted?: boolean };
const flat = (args: readonly Argument[]): unknown[] => args.flatMap(({ value }) => (Array.isArray(value) ? value.flat(2) : [value]));
const numbers = (args: readonly Argument[]): number[] => flat(args).filter((value): value is number => typeof value === "number");
/** Functions that sheets use and the parser lacks. */
const EXTRA = {
  MAX: (...args: readonly Argument[]) => Math.max(...(numbers(args).length ? numbers(args) : [0])),
  MIN: (...args: readonly Argument[]) => Math.min(...(numbers(args).length ? numbers(args) : [0])),
  COUNTA: (...args: readonly Argument[]) => flat(args).filter((value) => value !== null && value !== undefined).length,
  COUNTBLANK: (...args: readonly Argument[]) => flat(args).filter((value) => value === null || value === undefined || value === "").length,
};

/** Works out formulas in the order of their dependence; custom functions answer later, and their dependents follow. */
export class Calculation {
  private readonly nodes = new Map<string, Node>();
  private readonly custom = new Map<string, CustomFunction>();
  private readonly pending = new Set<Promise<void>>();
  private readonly dirty = new Set<string>();
  /** Told which sheets changed because a formula did. */
  onCalculated: (sheets: ReadonlySet<Sheet>) => void = () => undefined;

  constructor(
    private readonly sheetNamed: (name: string) => Sheet | undefined,
    private readonly addressOf: (sheet: Sheet, rect: Rect) => string,
  ) {}

  /** Makes a function known by its full name, as typed ("SKP.CAPAIAN"). */
  define(name: string, fn: CustomFunction): void {
    this.custom.set(name.toUpperCase(), fn);
    for (const [id, node] of this.nodes) if (node.formula.toUpperCase().includes(`${name.toUpperCase()}(`)) this.dirty.add(id);
  }

  /** All custom functions that cells have called have answered. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending);
  }

  /** A cell was given a formula, or lost it. */
  setFormula(sheet: Sheet, key: number, formula: string | undefined): void {
    const id = this.idOf(sheet, key);
    this.nodes.delete(id);
    this.dirty.delete(id);
    if (formula === undefined) return;
    this.nodes.set(id, { sheet, key, formula, precedents: this.precedentsOf(sheet, key, formula) });
    this.dirty.add(id);
  }

  /** Stored values of a file stand until something they rest on changes, as Excel has it. */
  trustStored(): void {
    this.dirty.clear();
  }

  forget(sheet: Sheet): void {
    for (const [id, node] of this.nodes) if (node.sheet === sheet) this.nodes.delete(id);
  }

  /** Cells changed: everything that rests on them, directly or not, is worked out again at the next `run`. */
  changed(sheet: Sheet, rect: Rect): void {
    const waiting: { sheet: string; rect: Rect }[] = [{ sheet: sheet.name, rect }];
    for (let place = waiting.pop(); place; place = waiting.pop()) {
      for (const [id, node] of this.nodes) {
        if (this.dirty.has(id) && node.sheet.name === place.sheet) continue;
        if (!node.precedents.some((each) => each.sheet.toLowerCase() === place?.sheet.toLowerCase() && intersects(each.rect, place.rect))) continue;
        if (this.dirty.has(id)) continue;
        this.dirty.add(id);
        const { row, column } = placeOf(node.key);
        waiting.push({ sheet: node.sheet.name, rect: { top: row, left: column, bottom: row, right: column } });
      }
    }
  }

  /** Works out all that is due, precedents first; a circle stays at 0, as Excel shows it. */
  run(): void {
    const touched = new Set<Sheet>();
    while (this.dirty.size > 0) {
      const ready = [...this.dirty].filter((id) => !this.restsOnDirty(id));
      const now = ready.length > 0 ? ready : [...this.dirty];
      for (const id of now) {
        this.dirty.delete(id);
        const node = this.nodes.get(id);
        if (!node) continue;
        touched.add(node.sheet);
        if (ready.length === 0) this.put(node, 0);
        else if (this.isCustom(node.formula)) this.runCustom(node);
        else this.put(node, this.evaluate(node));
      }
    }
    if (touched.size > 0) this.onCalculated(touched);
  }

  private restsOnDirty(id: string): boolean {
    const node = this.nodes.get(id);
    if (!node) return false;
    for (const other of this.dirty) {
      if (other === id) continue;
      const source = this.nodes.get(other);
      if (!source) continue;
      const { row, column } = placeOf(source.key);
      const at = { top: row, left: column, bottom: row, right: column };
      if (node.precedents.some((each) => each.sheet.toLowerCase() === source.sheet.name.toLowerCase() && intersects(each.rect, at))) return true;
    }
    return false;
  }

  private idOf(sheet: Sheet, key: number): string {
    return `${sheet.id} ${key}`;
  }

  private isCustom(formula: string): boolean {
    return [...formula.toUpperCase().matchAll(/([A-Z_][A-Z0-9_.]*)\(/g)].some(([, name = ""]) => this.custom.has(name));
  }

  private precedentsOf(sheet: Sheet, key: number, formula: string): Node["precedents"] {
    const { row, column } = placeOf(key);
    try {
      const parser = new DepParser();
      return parser.parse(formula.slice(1), { sheet: sheet.name, row: row + 1, col: column + 1 }).map((place) =>
        "from" in place
          ? { sheet: place.sheet, rect: { top: place.from.row - 1, left: place.from.col - 1, bottom: place.to.row - 1, right: place.to.col - 1 } }
          : { sheet: place.sheet, rect: { top: place.row - 1, left: place.col - 1, bottom: place.row - 1, right: place.col - 1 } },
      );
    } catch {
      return [];
    }
  }

  private parser(functions: Readonly<Record<string, (...args: readonly Argument[]) => unknown>>): FormulaParser {
    return new FormulaParser({
      functions: { ...EXTRA, ...functions } as never,
      onCell: ({ sheet, row, col }) => this.valueAt(sheet, row - 1, col - 1),
      onRange: ({ sheet, from, to }) => {
        const used = this.sheetNamed(sheet)?.usedRect(true);
        const rows: ReturnType<Calculation["valueAt"]>[][] = [];
        for (let row = from.row - 1; row <= Math.min(to.row - 1, Math.max(from.row - 1, used?.bottom ?? 0)); row++) {
          const cells: ReturnType<Calculation["valueAt"]>[] = [];
          for (let col = from.col - 1; col <= Math.min(to.col - 1, Math.max(from.col - 1, used?.right ?? 0)); col++) cells.push(this.valueAt(sheet, row, col));
          rows.push(cells);
        }
        return rows;
      },
    });
  }

  private valueAt(sheet: string, row: number, column: number) {
    const found = this.sheetNamed(sheet);
    if (!found) throw FormulaError.REF;
    const value = found.at(row, column)?.value ?? null;
    if (typeof value === "string" && /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!)$/.test(value)) throw new FormulaError(value);
    return value;
  }

  private evaluate(node: Node): unknown {
    const { row, column } = placeOf(node.key);
    try {
      return this.parser({}).parse(node.formula.slice(1), { sheet: node.sheet.name, row: row + 1, col: column + 1 }, true);
    } catch (error) {
      return errorText(error);
    }
  }

  private runCustom(node: Node): void {
    const { row, column } = placeOf(node.key);
    const address = this.addressOf(node.sheet, { top: row, left: column, bottom: row, right: column });
    let failed: { readonly error: string; readonly message?: string } | undefined;
    const functions = Object.fromEntries(
      [...this.custom].map(([name, fn]) => [
        name,
        async (...args: readonly Argument[]) => {
          const values = fn.matrix.map((matrix, index) => argument(args[index], matrix));
          const result = await fn.call(values, address);
          if (result.ok) return result.value;
          failed = result;
          throw new FormulaError(result.error);
        },
      ]),
    );
    const cell = node.sheet.make(row, column);
    cell.value = "#BUSY!";
    const work = this.parser(functions)
      .parseAsync(node.formula.slice(1), { sheet: node.sheet.name, row: row + 1, col: column + 1 }, true)
      .catch((error: unknown) => errorText(error))
      .then((result) => {
        // The cell may have been edited meanwhile.
        if (this.nodes.get(this.idOf(node.sheet, node.key)) !== node) return;
        const text = result instanceof Error ? errorText(result) : result;
        // The parser makes one error of its own of whatever a function throws.
        this.put(node, text === "#ERROR!" && failed ? failed.error : text, failed?.message);
        this.changed(node.sheet, { top: row, left: column, bottom: row, right: column });
        this.run();
        this.onCalculated(new Set([node.sheet]));
      });
    this.pending.add(work);
    void work.finally(() => this.pending.delete(work));
  }

  /** Writes a result; an array runs over into the blank cells beside and below, else the cell says #SPILL!. */
  private put(node: Node, result: unknown, message?: string): void {
    const { row, column } = placeOf(node.key);
    for (const [key, cell] of node.sheet.cells) if (cell.spilledFrom === node.key) node.sheet.cells.delete(key);
    const cell = node.sheet.make(row, column);
    delete cell.message;
    const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    const inTheWay = rows.some((cells, r) => cells.some((_, c) => (r > 0 || c > 0) && (node.sheet.at(row + r, column + c)?.value ?? null) !== null));
    if (inTheWay) {
      cell.value = "#SPILL!";
      return;
    }
    rows.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const target = r === 0 && c === 0 ? cell : node.sheet.make(row + r, column + c);
        target.value = scalar(value);
        if (target !== cell) target.spilledFrom = node.key;
      }),
    );
    if (message !== undefined) cell.message = message;
  }
}

function argument(given: Argument | undefined, matrix: boolean): unknown {
  if (!given || given.omitted) return null;
  const { value } = given;
  const blankAsEmpty = (each: unknown) => each ?? "";
  if (Array.isArray(value)) return matrix ? (value as unknown[][]).map((row) => row.map(blankAsEmpty)) : blankAsEmpty((value as unknown[][])[0]?.[0]);
  return matrix ? [[blankAsEmpty(value)]] : blankAsEmpty(value);
}

function scalar(value: unknown): CellValue {
  if (value instanceof Error) return errorText(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  const { basicValue } = value as { basicValue?: unknown };
  return basicValue === undefined ? "#VALUE!" : scalar(basicValue);
}

function errorText(error: unknown): string {
  const { name, details } = (error ?? {}) as { name?: string; details?: { name?: string } };
  return [name, details?.name].find((each) => each?.startsWith("#")) ?? "#NAME?";
}
