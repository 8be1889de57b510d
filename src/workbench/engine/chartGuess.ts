import type { Rect } from "../../core/sheet/grid";
import type { ChartSeries, Sheet } from "./model";

export function newSeries(name: string): ChartSeries {
  return { name, marker: { style: "Automatic", size: 5 }, labels: false, label: { value: true, bubbleSize: false, seriesName: false }, gapWidth: 150 };
}

/** The series that Excel sees in a range: a first row or column of texts names them, or names the categories. */
export function guessedSeries(sheet: Sheet, rect: Rect, byRows: boolean): readonly ChartSeries[] {
  const isText = (row: number, column: number) => typeof (sheet.at(row, column)?.value ?? "") === "string";
  const headRow = rect.bottom > rect.top && isText(rect.top, rect.right);
  const headColumn = rect.right > rect.left && isText(rect.bottom, rect.left);
  const body: Rect = { ...rect, top: rect.top + (headRow ? 1 : 0), left: rect.left + (headColumn ? 1 : 0) };
  const lines = Array.from({ length: byRows ? body.bottom - body.top + 1 : body.right - body.left + 1 }, (_, index): Rect => (byRows ? { ...body, top: body.top + index, bottom: body.top + index } : { ...body, left: body.left + index, right: body.left + index }));
  const categories = byRows ? (headRow ? { ...body, top: rect.top, bottom: rect.top } : undefined) : headColumn ? { ...body, left: rect.left, right: rect.left } : undefined;
  return lines.map((line, index) => {
    const head = byRows ? (headColumn ? sheet.at(line.top, rect.left) : undefined) : headRow ? sheet.at(rect.top, line.left) : undefined;
    return { ...newSeries(String(head?.value ?? `Series${index + 1}`)), values: { sheet: sheet.name, rect: line }, ...(categories ? { x: { sheet: sheet.name, rect: categories } } : {}) };
  });
}
