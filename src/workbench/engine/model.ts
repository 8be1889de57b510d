import { COLUMNS, cellKey, type CellValue, type Rect } from "../../core/sheet/grid";

/** How a cell looks; what is missing is Excel's default. Sizes in points, colours `#RRGGBB`. */
export interface Style {
  numberFormat?: string;
  fontName?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
  fill?: string;
  wrap?: boolean;
  /** May be changed on a protected sheet. */
  unlocked?: boolean;
  horizontal?: "left" | "center" | "right" | "justify" | "fill";
  vertical?: "top" | "center" | "bottom";
  indent?: number;
  borders?: Partial<Record<Edge, Border>>;
}

export type Edge = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly style: string;
  readonly color: string;
}

export interface Cell {
  /** Blank is null; an error is its text. */
  value: CellValue;
  /** With its leading "=". */
  formula?: string;
  style?: Style;
  /** What an error says of itself, as a custom function gave it. */
  message?: string;
  /** The cell whose array runs over into this one. */
  spilledFrom?: number;
  link?: { readonly documentReference?: string; readonly address?: string; readonly screenTip?: string };
  note?: string;
}

export interface Table {
  readonly id: string;
  name: string;
  style?: string;
  rect: Rect;
  hasHeaders: boolean;
  /** The part of the file that it came from, and the name and cells that it had there. */
  origin?: { readonly xml: string; readonly read: string };
}

/** Where something over the cells stands: over whole cells, or in points. */
export interface Place {
  at?: Rect;
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface Chart extends Place {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  /** Only of charts from a file: Excel's API has none. */
  alt?: string;
  /** The part of the file that it came from, and what was read out of it: written back as it was while that stands. */
  origin?: { readonly xml: string; readonly read: string };
  legend: { visible: boolean; position: string };
  axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  readonly series: ChartSeries[];
}

export interface ChartAxis {
  title: string;
  titleShown: boolean;
  reversed: boolean;
  position: string;
}

export interface ChartSeries {
  name: string;
  /** Of this series, when it differs from the chart's. */
  type?: string;
  values?: Cells;
  x?: Cells;
  size?: Cells;
  fill?: string;
  line?: string;
  /** Points. */
  lineWeight?: number;
  marker: { style: string; size: number; background?: string; foreground?: string };
  labels: boolean;
  label: { value: boolean; bubbleSize: boolean; seriesName: boolean; color?: string; fill?: string };
  gapWidth: number;
}

/** Cells of a sheet by its name. */
export interface Cells {
  readonly sheet: string;
  readonly rect: Rect;
}

export interface Picture extends Place {
  readonly id: string;
  name: string;
  /** Base64. */
  readonly png: string;
  alt: string;
  locksRatio: boolean;
}

/** What may be typed into cells; `rule` as office.js has it. */
export interface Validation {
  readonly rect: Rect;
  readonly source: string;
}

export interface Conditional {
  readonly id: string;
  readonly rect: Rect;
  formula: string;
  fill?: string;
  color?: string;
  bold?: boolean;
}

export class Sheet {
  readonly cells = new Map<number, Cell>();
  merges: Rect[] = [];
  /** Pixels; others have the default. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  protected = false;
  /** Beyond typing into free cells. */
  allowed: Readonly<Record<string, unknown>> = {};
  gridlines = true;
  readonly page = { orientation: "Portrait", paper: "Letter", zoom: undefined as unknown, titleRows: "", titleColumns: "", area: "", footer: "" };
  /** Rows that begin a page. */
  breaks: number[] = [];
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly pictures: Picture[] = [];
  validations: Validation[] = [];
  conditionals: Conditional[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): Cell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** The cell, made when it is not there. */
  make(row: number, column: number): Cell {
    const key = cellKey(row, column);
    const known = this.cells.get(key);
    if (known) return known;
    const made: Cell = { value: null };
    this.cells.set(key, made);
    return made;
  }

  /** The least rectangle that holds every cell with a value (or, unless `valuesOnly`, a look). */
  usedRect(valuesOnly: boolean): Rect | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (cell.value === null && cell.formula === undefined && (valuesOnly || !cell.style)) continue;
      const { row, column } = placeOf(key);
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  mergeAt(row: number, column: number): Rect | undefined {
    return this.merges.find((rect) => rect.top <= row && row <= rect.bottom && rect.left <= column && column <= rect.right);
  }
}

export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** What a chart shows, for those who can't see it: what the file says, else the text in the cell behind its corner, else its title. */
export function altOf(sheet: Sheet, { alt, at, title, name }: Chart): string {
  const behind = at && sheet.at(at.top, at.left)?.value;
  return alt ?? (typeof behind === "string" && behind !== "" ? behind : title || name);
}
