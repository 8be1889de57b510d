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
  horizontal?: "left" | "center" | "right" | "justify";
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
  rect: Rect;
  hasHeaders: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  source: string;
  top: number;
  left: number;
  width: number;
  height: number;
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
  gridlines = true;
  readonly page = { orientation: "Portrait", zoom: undefined as unknown, titleRows: "" };
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];

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

export function intersects(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
