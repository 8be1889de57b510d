import { parseA1 } from "../core/sheet/a1";
import { cellKey, type CellValue, type Grid, type Rect } from "../core/sheet/grid";
import type { FormatKind } from "./formats";
import { formulaFromFile } from "./futureFunctions";
import type { WrittenCell } from "./plainCells";
import { shiftFormula } from "./shiftFormula";
import { attribute, unescaped, type Attributes, type XmlHandler } from "./xml";

/** Days between the 1904 and the 1900 date systems. */
const DAYS_1904 = 1462;

export interface SheetContext {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly strings: readonly string[];
  readonly formats: readonly FormatKind[];
  readonly date1904: boolean;
}

type CellInProgress = { -readonly [Part in keyof WrittenCell]: WrittenCell[Part] } & { shared: string | undefined };

/** Handles the elements of one worksheet part, and the cells taken out of it before, and builds its grid. */
export function sheetBuilder(context: SheetContext): { readonly handler: XmlHandler; readonly onCell: (cell: WrittenCell) => void; grid(): Grid } {
  const rows = new Map<number, CellValue[]>();
  const formulas = new Map<number, string>();
  const percent = new Set<number>();
  const merges: Rect[] = [];
  const hiddenRows = new Set<number>();
  const hiddenSpans: (readonly [number, number])[] = [];
  const sharedMasters = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  let row = -1;
  let nextColumn = 0;
  let cell: CellInProgress | undefined;
  // The last cell that came past the elements: one without its place may stand behind it.
  let taken: WrittenCell | undefined;
  let into: "value" | "formula" | "inline" | undefined;
  let phonetic = 0;

  const openCell = (attributes: Attributes) => {
    const place = attributes["r"] ? parseA1(attributes["r"]) : undefined;
    const behind = taken && taken.row === row ? Math.max(nextColumn, taken.column + 1) : nextColumn;
    cell = { row: place?.top ?? row, column: place?.left ?? behind, type: attributes["t"] ?? "n", style: Number(attributes["s"] ?? 0), value: "", inline: "", formula: undefined, shared: undefined };
    nextColumn = cell.column + 1;
  };

  const onCell = (written: WrittenCell) => {
    taken = written;
    keep(written, written.formula === "" ? undefined : written.formula);
  };

  const keep = (cell: WrittenCell, formula: string | undefined) => {
    const key = cellKey(cell.row, cell.column);
    if (formula !== undefined) formulas.set(key, `=${formulaFromFile(formula)}`);
    let value = valueOf(cell);
    if (value === "" && formula === undefined) value = null;
    const format = context.formats[cell.style];
    if (typeof value === "number" && format?.percent) percent.add(key);
    if (typeof value === "number" && format?.date && context.date1904) value += DAYS_1904;
    if (value !== null || formula !== undefined) {
      const cells = rows.get(cell.row) ?? [];
      cells[cell.column] = value;
      rows.set(cell.row, cells);
    }
  };

  const formulaOf = (done: CellInProgress): string | undefined => {
    if (done.shared === undefined) return done.formula === "" ? undefined : done.formula;
    if (done.formula) {
      sharedMasters.set(done.shared, { formula: done.formula, row: done.row, column: done.column });
      return done.formula;
    }
    const master = sharedMasters.get(done.shared);
    return master ? shiftFormula(master.formula, done.row - master.row, done.column - master.column) : undefined;
  };

  const valueOf = (done: WrittenCell): CellValue => {
    switch (done.type) {
      case "s":
        return context.strings[Number(done.value)] ?? null;
      case "inlineStr":
        return unescaped(done.inline);
      case "str":
        return unescaped(done.value);
      case "b":
        return done.value.trim() === "1" || done.value.trim() === "true";
      case "e":
        return done.value;
      case "d":
        return isoSerial(done.value) ?? done.value;
      default: {
        if (done.value.trim() === "") return null;
        const number = Number(done.value);
        return Number.isFinite(number) ? number : done.value;
      }
    }
  };

  const handler: XmlHandler = {
    open(name, attributes) {
      switch (name) {
        case "row":
          row = attributes["r"] ? Number(attributes["r"]) - 1 : row + 1;
          nextColumn = 0;
          if (isTrue(attributes["hidden"])) hiddenRows.add(row);
          break;
        case "c":
          openCell(attributes);
          break;
        case "v":
          into = "value";
          break;
        case "f":
          into = "formula";
          if (cell) {
            cell.formula = "";
            if (attributes["t"] === "shared") cell.shared = attributes["si"] ?? "0";
          }
          break;
        case "t":
          if (cell && phonetic === 0) into = "inline";
          break;
        case "rPh":
          phonetic++;
          break;
        case "mergeCell": {
          const rect = parseA1(attribute(attributes, "ref") ?? "");
          if (rect) merges.push(rect);
          break;
        }
        case "col":
          if (isTrue(attributes["hidden"])) hiddenSpans.push([Number(attributes["min"]) - 1, Number(attributes["max"]) - 1]);
          break;
        default:
      }
    },
    text(text) {
      if (!cell || !into) return;
      if (into === "value") cell.value += text;
      else if (into === "formula") cell.formula += text;
      else cell.inline += text;
    },
    close(name) {
      if (name === "c" && cell) {
        keep(cell, formulaOf(cell));
        cell = undefined;
      }
      else if (name === "v" || name === "f" || name === "t") into = undefined;
      else if (name === "rPh") phonetic--;
    },
  };

  const grid = (): Grid => {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [r, cells] of rows) {
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
      left = Math.min(left, cells.findIndex((value) => value !== undefined));
      right = Math.max(right, cells.length - 1);
    }
    if (bottom < 0) [top, left] = [0, 0];
    const values: CellValue[][] = [];
    for (let r = top; r <= bottom; r++) {
      const cells = rows.get(r);
      values.push(cells ? Array.from(cells.slice(left), (value) => value ?? null) : []);
    }
    const hiddenColumns = new Set<number>();
    for (const [from, to] of hiddenSpans) for (let column = from; column <= Math.min(to, right); column++) hiddenColumns.add(column);
    return { sheet: context.name, visibility: context.visibility, top, left, values, formulas, merges, percent, hiddenRows, hiddenColumns };
  };

  return { handler, onCell, grid };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Serial of an ISO date in a cell of type "d". */
function isoSerial(text: string): number | undefined {
  const time = Date.parse(text.includes("T") ? (text.endsWith("Z") ? text : `${text}Z`) : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25569;
}
