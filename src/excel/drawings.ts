import { a1 } from "../core/sheet/a1";
import type { Rect } from "../core/sheet/grid";
import { inkOn } from "../core/sheet/ink";
import type { Chart, ChartSeries, Plan, Step } from "../core/sheet/plan";
import { headOf } from "../core/sheet/planProblem";
import { freeTableName } from "../core/sheet/tableName";
import { newer, supports } from "./requirements";
import { cells, entered } from "./writeCells";

type Of<K extends Step["kind"]> = Extract<Step, { kind: K }>;

const TYPES = { column: "ColumnClustered", columnStacked: "ColumnStacked", bar: "BarClustered", columnLine: "ColumnClustered", scatter: "XYScatter", bubble: "Bubble" } as const;

/** Bands and filter buttons, no colour that a grey print would lose. */
const TABLE_STYLE = "TableStyleLight1";

/** @param taken names that the table can't have; its own comes to them */
export function makeTable(sheet: Excel.Worksheet, { rect, name }: Of<"table">, taken: Set<string>): void {
  const free = freeTableName(name, taken);
  taken.add(free);
  const table = sheet.tables.add(a1(rect), true);
  table.name = free;
  table.style = TABLE_STYLE;
}

/** A chart whose series are named one by one: what Excel guesses from a range is taken away first. */
export function drawChart(sheet: Excel.Worksheet, { sheet: own, name, at, chart }: Of<"chart">, plan: Plan): void {
  const [first] = chart.series;
  if (!supports(newer.lists) || !first) return;
  const made = sheet.charts.add(TYPES[chart.type], cells(sheet, first.values), first.values.right > first.values.left ? "Rows" : "Columns");
  made.series.getItemAt(0).delete();
  made.name = name;
  made.setPosition(a1(corner(at)), a1({ ...at, top: at.bottom, left: at.right }));
  made.title.text = said(chart.title);
  made.legend.visible = chart.series.length > 1;
  made.legend.position = "Bottom";
  for (const series of chart.series) addSeries(sheet, made, series, chart);
  nameAxes(made, chart);
  const [behind] = headOf(own, corner(at), plan);
  if (behind === null) describe(sheet, at, chart.alt);
}

/** Text of a chart, in the length that Excel takes; a leading "=" would make it the reference of a cell. */
const said = (text: string) => (text.startsWith("=") ? ` ${text}` : text).slice(0, 255);

function addSeries(sheet: Excel.Worksheet, made: Excel.Chart, { name, values, x, size, line, color, labels }: ChartSeries, { type, categories }: Chart): void {
  const series = made.series.add(said(name));
  series.setValues(cells(sheet, values));
  const along = type === "scatter" || type === "bubble" ? x : categories;
  if (along) series.setXAxisValues(cells(sheet, along));
  if (type === "bubble" && size) series.setBubbleSizes(cells(sheet, size));
  if (line) {
    series.chartType = "LineMarkers";
    series.format.line.color = color;
    series.format.line.weight = 1.5;
  } else if (type !== "scatter") series.format.fill.setSolidColor(color);
  if (line || type === "scatter") {
    series.markerStyle = "Circle";
    series.markerSize = 6;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  }
  if (!line && type !== "scatter" && type !== "bubble") series.gapWidth = 60;
  if (!labels) return;
  series.hasDataLabels = true;
  // These labels stand on the fill itself.
  if (type === "columnStacked" || type === "bubble") series.dataLabels.format.font.color = inkOn(color);
  // A line may pass behind: white keeps the number legible.
  if (type === "columnLine") series.dataLabels.format.fill.setSolidColor("#FFFFFF");
  if (type !== "bubble") return;
  series.dataLabels.showBubbleSize = true;
  series.dataLabels.showValue = false;
}

function nameAxes({ axes }: Excel.Chart, chart: Chart): void {
  for (const [axis, title] of [[axes.categoryAxis, chart.axes.x], [axes.valueAxis, chart.axes.y]] as const) {
    if (title === "") continue;
    axis.title.text = said(title);
    axis.title.visible = true;
  }
  // The first category on top, as in the table, and the numbers at the foot.
  if (chart.type !== "bar") return;
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.position = "Maximum";
}

/**
 * Excel's API has no alternative text of a chart, so it stands in the cell behind its corner, where a screen reader comes
 * by; aligned to fill the cell, it neither runs over nor makes the row higher.
 */
function describe(sheet: Excel.Worksheet, at: Rect, alt: string): void {
  const cell = cells(sheet, corner(at));
  cell.values = [[entered(alt)]];
  cell.format.horizontalAlignment = "Fill";
}

const corner = ({ top, left }: Rect): Rect => ({ top, left, bottom: top, right: left });

/** Pictures over their cells; where these stand is asked when widths and heights are set, in a sync of its own. */
export async function putImages(context: Excel.RequestContext, steps: readonly Of<"image">[]): Promise<void> {
  if (steps.length === 0 || !supports(newer.watching)) return;
  const placed = steps.map((step) => {
    const sheet = context.workbook.worksheets.getItem(step.sheet);
    const box = cells(sheet, step.at);
    box.load({ left: true, top: true, width: true, height: true });
    return { sheet, box, step };
  });
  await context.sync();
  for (const { sheet, box, step } of placed) {
    const shape = sheet.shapes.addImage(step.png);
    shape.name = step.name;
    shape.altTextDescription = step.alt;
    shape.lockAspectRatio = false;
    shape.left = box.left;
    shape.top = box.top;
    shape.width = box.width;
    shape.height = box.height;
  }
}
