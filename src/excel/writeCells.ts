import { a1 } from "../core/sheet/a1";
import type { Rect } from "../core/sheet/grid";
import type { CellFormat, PlanValue, Step } from "../core/sheet/plan";

type Of<K extends Step["kind"]> = Extract<Step, { kind: K }>;

/** Cells that office.js need not keep: else it sends one more request to let go of them. */
export function cells(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRange(a1(rect)).untrack();
}

export function writeCells(sheet: Excel.Worksheet, { at, values }: Of<"cells">): void {
  const width = Math.max(0, ...values.map((row) => row.length));
  if (width === 0) return;
  const range = cells(sheet, { top: at.row, left: at.column, bottom: at.row + values.length - 1, right: at.column + width - 1 });
  range.values = values.map((row) => Array.from({ length: width }, (_, index) => entered(row[index] ?? null)));
}

/** What is put into a cell as if typed: text behind an apostrophe, so that it never becomes a formula, a number or a date. */
export function entered(value: PlanValue): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.formula;
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

export function setWidths(sheet: Excel.Worksheet, { widths }: Of<"columns">): void {
  widths.forEach((width, column) => {
    cells(sheet, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = points(width);
  });
}

/** Characters of the default font in points: 7 pixels each and 5 for the margin. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export function setHeights(sheet: Excel.Worksheet, { from, heights }: Of<"heights">): void {
  // Neighbouring rows of one height are set at once.
  let top = 0;
  heights.forEach((height, index) => {
    if (heights[index + 1] === height) return;
    cells(sheet, { top: from + top, left: 0, bottom: from + index, right: 0 }).format.rowHeight = height;
    top = index + 1;
  });
}

export function applyFormat(range: Excel.Range, look: CellFormat): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.horizontal !== undefined) format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = ({ top: "Top", center: "Center", bottom: "Bottom" } as const)[look.vertical];
  if (look.border !== undefined) {
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
      const border = format.borders.getItem(edge);
      border.style = look.border === "thin" ? "Continuous" : "None";
      if (look.border === "thin") border.color = "#BFBFBF";
    }
  }
  if (look.numberFormat !== undefined) range.numberFormat = [[look.numberFormat]];
}
