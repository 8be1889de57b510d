import FormulaParser from "fast-formula-parser";
import { intersects, cellKey, type CellValue, type Rect } from "../../core/sheet/grid";
import { Evaluator, type Place, type Reference } from "./formula/evaluator";
import type { Matrix, Scalar } from "./formula/arguments";
import { placeOf, type Sheet } from "./model";

/** A custom function, called outside of the sheet's own calculation. */
export interface CustomFunction {
  /** True for parameters that take a whole range. */
  readonly matrix: readonly boolean[];
  call(args: readonly unknown[], address: string): Promise<CustomResult>;
}

export type CustomResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string; readonly message?: string };

/** A formula in its cell. */
interface Node {
  readonly id: string;
  readonly sheet: Sheet;
  readonly key: number;
  formula: string;
  precedents: readonly Reference[];
  /** Works out anew at every recalculation: TODAY, OFFSET. */
  readonly volatile: boolean;
  /** The cells that its array fills, or would. */
  area?: Rect;
  /** Counts calls of custom functions: only the last one's answer stands. */
  call: number;
}

const { FormulaError } = FormulaParser;
const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!)$/;
const BUSY = "#BUSY!";
const VOLATILE = /\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(/i;
/** Cells of a reference up to which each is looked at by itself. */
const FEW = 500;

/** Works out formulas in the order of their dependence; custom functions answer later, and their dependents follow. */
export class Calculation {
  private readonly nodes = new Map<string, Node>();
  private readonly custom = new Map<string, CustomFunction>();
  private readonly pending = new Set<Promise<void>>();
  private readonly busy = new Set<string>();
  private readonly dirty = new Set<string>();
  private readonly evaluator: Evaluator;
  /** Told which sheets changed because a formula did. */
  onCalculated: (sheets: ReadonlySet<Sheet>) => void = () => undefined;

  constructor(
    private readonly sheetNamed: (name: string) => Sheet | undefined,
    private readonly addressOf: (sheet: Sheet, rect: Rect) => string,
  ) {
    this.evaluator = new Evaluator({
      at: ({ sheet, row, column }) => {
        const value = this.sheetNamed(sheet)?.at(row, column)?.value ?? null;
        return typeof value === "string" && ERROR.test(value) ? new FormulaError(value) : value;
      },
      has: (name) => this.sheetNamed(name) !== undefined,
      lastRow: (name) => this.sheetNamed(name)?.usedRect(true)?.bottom ?? 0,
    });
  }

  /** Makes a function known by its full name, as typed ("SKP.CAPAIAN"). */
  define(name: string, fn: CustomFunction): void {
    this.custom.set(name.toUpperCase(), fn);
    this.evaluator.define(name);
    for (const [id, node] of this.nodes) if (node.formula.toUpperCase().includes(`${name.toUpperCase()}(`)) this.dirty.add(id);
  }

  /** All custom functions that cells have called have answered. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending);
  }

  /** A cell was given a formula, or lost it. */
  setFormula(sheet: Sheet, key: number, formula: string | undefined): void {
    const id = idOf(sheet, key);
    const before = this.nodes.get(id);
    if (before) this.clearSpill(before);
    this.nodes.delete(id);
    this.dirty.delete(id);
    this.busy.delete(id);
    if (formula === undefined) return;
    const node: Node = { id, sheet, key, formula, precedents: this.evaluator.precedents(formula, at(sheet, key)), volatile: VOLATILE.test(formula), call: 0 };
    this.nodes.set(id, node);
    this.dirty.add(id);
  }

  /** Stored values of a file stand until something they rest on changes, as Excel has it. */
  trustStored(): void {
    this.dirty.clear();
  }

  /** What a formula would give in a cell, without being in it; undefined when a custom function would have to answer. */
  wouldBe(formula: string, place: Place): unknown {
    return this.evaluator.isLate(formula) ? undefined : this.evaluator.evaluate(formula, place);
  }

  forget(sheet: Sheet): void {
    for (const node of [...this.nodes.values()]) if (node.sheet === sheet) this.setFormula(sheet, node.key, undefined);
  }

  /** A sheet has another name: formulas follow it. */
  renamed(from: string, to: string): void {
    const quoted = (name: string) => `'${name.replace(/'/g, "''")}'!`;
    const plain = new RegExp(`(?<![\\w.'])${from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}!`, "gi");
    for (const node of this.nodes.values()) {
      const parts = node.formula.split(/("(?:[^"]|"")*")/);
      const formula = parts.map((part, index) => (index % 2 === 1 ? part : part.replaceAll(quoted(from), quoted(to)).replace(plain, quoted(to)))).join("");
      if (formula === node.formula && node.sheet.name !== to) continue;
      node.formula = formula;
      node.precedents = this.evaluator.precedents(formula, at(node.sheet, node.key));
      const cell = node.sheet.cells.get(node.key);
      if (cell) cell.formula = formula;
    }
  }

  /** Cells changed: everything that rests on them, directly or not, is worked out again at the next `run`. */
  changed(sheet: Sheet, rect: Rect): void {
    const waiting: Reference[] = [{ sheet: sheet.name.toLowerCase(), rect }];
    // A cell that stands in the way of an array, or no longer does.
    for (const node of this.nodes.values()) if (node.area && node.sheet === sheet && intersects(node.area, rect)) this.mark(node, waiting);
    for (let place = waiting.pop(); place; place = waiting.pop()) {
      for (const node of this.nodes.values()) if (!this.dirty.has(node.id) && restsOn(node, place)) this.mark(node, waiting);
    }
  }

  private mark(node: Node, waiting: Reference[]): void {
    if (this.dirty.has(node.id)) return;
    this.dirty.add(node.id);
    waiting.push({ sheet: node.sheet.name.toLowerCase(), rect: node.area ?? cellRect(node) });
  }

  /** Works out all that is due, precedents first; a circle stays at 0 and says which cells it goes through. */
  run(): void {
    const touched = new Set<Sheet>();
    const done = new Map<string, number>();
    for (const node of this.nodes.values()) if (node.volatile && !this.dirty.has(node.id)) this.dirty.add(node.id);
    for (let [id] = this.dirty; id !== undefined; [id] = this.dirty) this.runFrom(id, touched, done);
    if (touched.size > 0) this.onCalculated(touched);
  }

  /** One formula and, before it, what of its precedents is due. */
  private runFrom(first: string, touched: Set<Sheet>, done: Map<string, number>): void {
    const path: { readonly node: Node; readonly due: Node[] }[] = [];
    const open = new Map<string, number>();
    const enter = (id: string) => {
      const node = this.nodes.get(id);
      if (!node) return void this.dirty.delete(id);
      open.set(id, path.length);
      path.push({ node, due: this.dueBefore(node) });
    };
    enter(first);
    for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
      const next = top.due.pop();
      if (next && this.dirty.has(next.id)) {
        const from = open.get(next.id);
        if (from === undefined) enter(next.id);
        else this.close(path.slice(from).map(({ node }) => node), touched);
        continue;
      }
      if (next) continue;
      path.pop();
      open.delete(top.node.id);
      if (!this.dirty.delete(top.node.id)) continue;
      const times = (done.get(top.node.id) ?? 0) + 1;
      done.set(top.node.id, times);
      touched.add(top.node.sheet);
      // An array that runs over into what it rests on never comes to an end.
      if (times > 20) this.circle([top.node]);
      else this.compute(top.node);
    }
  }

  /** All cells of a circle are done with, once. */
  private close(nodes: readonly Node[], touched: Set<Sheet>): void {
    this.circle(nodes);
    for (const { id, sheet } of nodes) {
      this.dirty.delete(id);
      touched.add(sheet);
    }
  }

  private circle(nodes: readonly Node[]): void {
    const names = [...nodes, ...nodes.slice(0, 1)].map((node) => this.addressOf(node.sheet, cellRect(node)));
    for (const node of nodes) this.put(node, 0, `Rujukan melingkar: ${names.join(" → ")}`);
  }

  private dueBefore(node: Node): Node[] {
    return node.precedents.flatMap((reference) => this.formulasIn(reference)).filter(({ id }) => this.dirty.has(id));
  }

  private formulasIn({ sheet: name, rect }: Reference): Node[] {
    const sheet = this.sheetNamed(name);
    if (!sheet) return [];
    const found: Node[] = [];
    if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) <= FEW) {
      for (let row = rect.top; row <= rect.bottom; row++) {
        for (let column = rect.left; column <= rect.right; column++) {
          const key = cellKey(row, column);
          const node = this.nodes.get(idOf(sheet, sheet.cells.get(key)?.spilledFrom ?? key));
          if (node) found.push(node);
        }
      }
    } else for (const id of this.dirty) {
      const node = this.nodes.get(id);
      if (node?.sheet === sheet && intersects(node.area ?? cellRect(node), rect)) found.push(node);
    }
    return found;
  }

  private compute(node: Node): void {
    this.busy.delete(node.id);
    // What waits for an answer makes its dependents wait.
    if (node.precedents.some((reference) => this.waitsIn(reference))) {
      node.call++;
      this.put(node, new FormulaError(BUSY));
      this.busy.add(node.id);
      return;
    }
    if (this.evaluator.isLate(node.formula)) this.call(node);
    else this.put(node, this.evaluator.evaluate(node.formula, at(node.sheet, node.key)));
  }

  private waitsIn({ sheet, rect }: Reference): boolean {
    for (const id of this.busy) {
      const node = this.nodes.get(id);
      if (node && node.sheet.name.toLowerCase() === sheet.toLowerCase() && intersects(cellRect(node), rect)) return true;
    }
    return false;
  }

  private call(node: Node): void {
    const number = ++node.call;
    let failed: { readonly error: string; readonly message?: string } | undefined;
    const address = this.addressOf(node.sheet, cellRect(node));
    this.put(node, new FormulaError(BUSY));
    this.busy.add(node.id);
    const work = this.evaluator
      .evaluateLate(node.formula, at(node.sheet, node.key), async (name, args) => {
        const fn = this.custom.get(name);
        if (!fn) return FormulaError.NAME;
        const result = await fn.call(fn.matrix.map((matrix, index) => argument(args[index], matrix)), address);
        if (result.ok) return result.value as Scalar | Matrix;
        failed = result;
        return new FormulaError(result.error);
      })
      .then((result) => {
        // The cell may have been edited, or called again, meanwhile.
        if (this.nodes.get(node.id) !== node || node.call !== number) return;
        this.busy.delete(node.id);
        const message = result instanceof Error && failed?.error === errorText(result) ? failed.message : undefined;
        this.put(node, result, message);
        this.changed(node.sheet, node.area ?? cellRect(node));
        this.dirty.delete(node.id);
        this.run();
        this.onCalculated(new Set([node.sheet]));
      });
    this.pending.add(work);
    void work.finally(() => this.pending.delete(work));
  }

  /** Writes a result; an array runs over into the blank cells beside and below, else the cell says #SPILL!. */
  private put(node: Node, result: unknown, message?: string): void {
    const { row, column } = placeOf(node.key);
    const { sheet } = node;
    if (node.area) this.clearSpill(node);
    const cell = sheet.make(row, column);
    delete cell.message;
    if (message !== undefined) cell.message = message;
    if (!Array.isArray(result)) {
      delete node.area;
      cell.value = scalar(result);
      return;
    }
    const rows = result as Matrix;
    const area = { top: row, left: column, bottom: row + rows.length - 1, right: column + (rows[0]?.length ?? 1) - 1 };
    if (area.bottom > area.top || area.right > area.left) node.area = area;
    else delete node.area;
    const inTheWay = rows.some((cells, r) => cells.some((_, c) => (r > 0 || c > 0) && isFilled(sheet, row + r, column + c)));
    cell.value = inTheWay ? "#SPILL!" : scalar(rows[0]?.[0]);
    if (inTheWay) return;
    rows.forEach((cells, r) =>
      cells.forEach((value, c) => {
        if (r === 0 && c === 0) return;
        const target = sheet.make(row + r, column + c);
        target.value = scalar(value);
        target.spilledFrom = node.key;
      }),
    );
    if (node.area) this.changedBy(node);
  }

  private clearSpill({ sheet, key, area }: Node): void {
    if (!area) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.at(row, column);
        if (cell?.spilledFrom !== key) continue;
        cell.value = null;
        delete cell.spilledFrom;
        if (!cell.style) sheet.cells.delete(cellKey(row, column));
      }
    }
  }

  /** What rests on the cells of an array is due, and the array is not. */
  private changedBy(node: Node): void {
    const wasDue = this.dirty.has(node.id);
    this.dirty.add(node.id);
    if (node.area) this.changed(node.sheet, node.area);
    if (!wasDue) this.dirty.delete(node.id);
  }
}

const idOf = (sheet: Sheet, key: number): string => `${sheet.id} ${key}`;

function at(sheet: Sheet, key: number): Place {
  return { sheet: sheet.name, ...placeOf(key) };
}

function cellRect({ key }: Node): Rect {
  const { row, column } = placeOf(key);
  return { top: row, left: column, bottom: row, right: column };
}

function restsOn(node: Node, { sheet, rect }: Reference): boolean {
  return node.precedents.some((each) => each.sheet.toLowerCase() === sheet && intersects(each.rect, rect));
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.at(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

function argument(given: unknown, matrix: boolean): unknown {
  if (given === undefined) return null;
  const blankAsEmpty = (each: unknown) => (each instanceof Error ? errorText(each) : (each ?? ""));
  if (Array.isArray(given)) return matrix ? (given as unknown[][]).map((row) => row.map(blankAsEmpty)) : blankAsEmpty((given as unknown[][])[0]?.[0]);
  return matrix ? [[blankAsEmpty(given)]] : blankAsEmpty(given);
}

function scalar(value: unknown): CellValue {
  if (value instanceof Error) return errorText(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  const { basicValue } = value as { basicValue?: unknown };
  return basicValue === undefined ? "#VALUE!" : scalar(basicValue);
}

function errorText({ name }: Error): string {
  return ERROR.test(name) ? name : "#NAME?";
}
