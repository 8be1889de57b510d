import { ANGKA_DUA } from "../../regulations/permen1/forms/cetak";
import { a1 } from "../../sheet/a1";
import type { Rect } from "../../sheet/grid";
import type { CellFormat, PlanValue, Step } from "../../sheet/plan";
import { constant, expression, reference, type Operand } from "../../twins/formula";
import { plainFormula } from "../../twins/index";
import { terbuka, type IsianHalaman, type Tempat } from "./isian";

/** Widths in characters: number, words, four numbers, a remark. One grid for all three forms, as wide as A4 upright: page breaks hold only where nothing is fitted. */
export const LEBAR = [7, 27, 11, 12, 11, 11, 9] as const;
export const AKHIR = LEBAR.length - 1;

/** How results are written: with SKP functions, or as plain formulas that need no add-in. */
export type Rumus = "skp" | "biasa";

/** Pages of one sheet, one below the other; collected, then written in one piece. */
export interface Halaman {
  /** Row of the next cell to be written. */
  readonly row: number;
  put(column: number, value: PlanValue): void;
  /** From here on places that people fill in hold what stood there before. */
  lanjutkan(isian: IsianHalaman | undefined): void;
  /** A place that people fill in: what they wrote stays where nothing else is known, and always where `diketik`. */
  isian(column: number, tempat: Tempat, value: PlanValue, diketik?: boolean): void;
  /** The rectangle of columns on this row, merged. */
  merge(left: number, right: number, rows?: number): void;
  format(left: number, right: number, look: CellFormat, rows?: number): void;
  down(rows?: number): void;
  /** This row is so many lines high: text of merged cells doesn't make its row grow. */
  lines(count: number): void;
  /** A new page begins here. */
  breakPage(): void;
  /** Address of a cell of this sheet. */
  at(row: number, column: number): string;
}

export interface Kertas extends Halaman {
  steps(): readonly Step[];
}

export function kertas(sheet: string): Kertas {
  const values: PlanValue[][] = [];
  const shapes: Step[] = [];
  const breaks: number[] = [];
  const heights: number[] = [];
  let row = 0;
  let kept: IsianHalaman | undefined;
  const put = (column: number, value: PlanValue) => {
    while (values.length <= row) values.push(LEBAR.map(() => null));
    const line = values[row];
    if (line) line[column] = value;
  };
  const area = (left: number, right: number, rows: number): Rect => ({ top: row, left, bottom: row + rows - 1, right });
  return {
    get row() {
      return row;
    },
    put,
    lanjutkan: (isian) => void (kept = isian),
    isian: (column, tempat, value, diketik = false) => put(column, diketik || terbuka(value) ? (kept?.get(tempat) ?? value) : value),
    merge: (left, right, rows = 1) => void shapes.push({ kind: "merge", sheet, rect: area(left, right, rows) }),
    format: (left, right, look, rows = 1) => lengthen(shapes, { kind: "format", sheet, rect: area(left, right, rows), format: look }),
    lines: (count) => void (heights[row] = count * LINE),
    down: (rows = 1) => void (row += rows),
    breakPage: () => void breaks.push(row),
    at: (r, column) => a1({ top: r, left: column, bottom: r, right: column }),
    steps: () => [
      { kind: "sheet", sheet },
      { kind: "cells", sheet, at: { row: 0, column: 0 }, values },
      { kind: "columns", sheet, widths: LEBAR },
      { kind: "heights", sheet, from: 0, heights: Array.from({ length: row }, (_, index) => heights[index] ?? LINE) },
      ...shapes,
      { kind: "print", sheet, orientation: "portrait", paper: "A4", fitWidth: false, breaks: breaks.filter((each) => each > 0) },
    ],
  };
}

type Look = Extract<Step, { kind: "format" }>;

/** Steps back that a look of the row above may lie. */
const BACK = 12;

/** Adds a look; where the row above has the same, and nothing since has touched these cells, that one is made longer: each call takes Excel its time. */
function lengthen(shapes: Step[], look: Look): void {
  const touches = ({ top, bottom, left, right }: Rect) => top <= look.rect.bottom && look.rect.top <= bottom && left <= look.rect.right && look.rect.left <= right;
  for (let index = shapes.length - 1; index >= Math.max(0, shapes.length - BACK); index--) {
    const step = shapes[index];
    if (step?.kind !== "format" || touches(step.rect)) {
      if (step?.kind === "format") break;
      continue;
    }
    const { rect } = step;
    if (rect.left !== look.rect.left || rect.right !== look.rect.right || rect.bottom + 1 !== look.rect.top || JSON.stringify(step.format) !== JSON.stringify(look.format)) continue;
    shapes[index] = { ...step, rect: { ...rect, bottom: look.rect.bottom } };
    return;
  }
  shapes.push(look);
}

/** Points of a line of text. */
const LINE = 15;

/** A call of one of our functions, or the plain formula that yields the same. */
export function panggil(rumus: Rumus, name: string, args: readonly (string | number)[]): PlanValue {
  if (rumus === "skp") return { formula: `=SKP.${name}(${args.join(",")})` };
  const operands = args.map((arg): Operand => (typeof arg === "number" ? constant(arg) : arg.startsWith('"') ? constant(arg.slice(1, -1)) : /^\$?[A-Z]+\$?\d+$/.test(arg) ? reference(arg) : expression(arg)));
  const formula = plainFormula(name, operands, ",")?.[0]?.[0];
  if (formula === undefined) throw new RangeError(`no plain formula for ${name}`);
  return { formula };
}

export const KEPALA: CellFormat = { bold: true, fill: "#E6EFEF", wrap: true, horizontal: "center", vertical: "center", border: "thin" };
export const ISI: CellFormat = { border: "thin", vertical: "center", wrap: true };
export const ANGKA: CellFormat = { border: "thin", vertical: "center", horizontal: "right", numberFormat: ANGKA_DUA };
/** Cells for the user to fill. */
export const ISIAN: CellFormat = { ...ANGKA, fill: "#FFF9E5" };
