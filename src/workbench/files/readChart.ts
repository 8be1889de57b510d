import { parseA1 } from "../../core/sheet/a1";
import { newSeries } from "../engine/chartGuess";
import { newChart } from "../engine/newChart";
import type { Cells, Chart, ChartAxis, ChartSeries } from "../engine/model";
import { all, child, find, textOf, value, xmlTree, type Element } from "./xmlTree";

const PLOTS: Readonly<Record<string, string>> = { lineChart: "LineMarkers", scatterChart: "XYScatter", bubbleChart: "Bubble", pieChart: "Pie", doughnutChart: "Doughnut", areaChart: "Area" };

/** A chart part as data; a plot that is not known gives the type "Unknown". */
export function readChart(xml: string, id: string, name: string, alt: string | undefined): Chart {
  const root = find(xmlTree(xml), "chart");
  const area = child(root, "plotArea");
  const plots = (area?.children ?? []).filter((each) => each.name.endsWith("Chart"));
  const chart = newChart(id, name, plots[0] ? typeOf(plots[0]) : "Unknown");
  chart.title = titleOf(root);
  if (alt !== undefined && alt !== "") chart.alt = alt;
  chart.legend = { visible: child(root, "legend") !== undefined, position: LEGENDS[value(find(root, "legend", "legendPos")) ?? "r"] ?? "Right" };
  const series = plots.flatMap((plot) => plot.children.filter((each) => each.name === "ser").map((each) => ({ order: Number(value(child(each, "order")) ?? 0), made: seriesOf(each, plot, chart.type) })));
  chart.series.push(...series.sort((a, b) => a.order - b.order).map(({ made }) => made));
  const [first, second] = (area?.children ?? []).filter(({ name: each }) => /^(cat|val|date)Ax$/.test(each));
  const words = first?.name === "valAx" && second?.name !== "valAx" ? [second, first] : [first, second];
  readAxis(words[0], chart.axes.category);
  readAxis(words[1], chart.axes.value);
  // As Excel's API says it: where the other axis crosses.
  if (value(child(words[1], "crosses")) === "max") chart.axes.category.position = "Maximum";
  chart.origin = { xml, read: contentOf(chart) };
  return chart;
}

/** What a chart part says, to see whether it still stands. */
export function contentOf({ type, title, legend, axes, series }: Chart): string {
  return JSON.stringify([type, title, legend, axes, series]);
}

const LEGENDS: Readonly<Record<string, string>> = { b: "Bottom", t: "Top", l: "Left", r: "Right" };

function typeOf(plot: Element): string {
  if (plot.name !== "barChart") return PLOTS[plot.name] ?? "Unknown";
  const grouping = value(child(plot, "grouping"));
  return (value(child(plot, "barDir")) === "bar" ? "Bar" : "Column") + (grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "Clustered");
}

function titleOf(element: Element | undefined): string {
  const title = child(element, "title");
  return title ? all(title, "t").map(textOf).join("") : "";
}

function readAxis(element: Element | undefined, axis: ChartAxis): void {
  axis.title = titleOf(element);
  axis.titleShown = axis.title !== "";
  axis.reversed = value(find(element, "scaling", "orientation")) === "maxMin";
}

function seriesOf(element: Element, plot: Element, chartType: string): ChartSeries {
  const name = child(element, "tx");
  const series = newSeries(textOf(find(name, "v") ?? { name: "", attributes: {}, children: [], text: "" }));
  const type = typeOf(plot);
  if (type !== chartType) series.type = type;
  const cells = (...names: readonly string[]) => names.map((each) => cellsIn(find(child(element, each), "f"))).find(Boolean);
  const [values, x, size] = [cells("val", "yVal"), cells("cat", "xVal"), cells("bubbleSize")];
  if (values) series.values = values;
  if (x) series.x = x;
  if (size) series.size = size;
  const look = child(element, "spPr");
  const [fill, line, marker] = [colorOf(child(look, "solidFill")), colorOf(child(child(look, "ln"), "solidFill")), child(element, "marker")];
  if (fill) series.fill = fill;
  if (line) series.line = line;
  const dot = colorOf(find(marker, "spPr", "solidFill"));
  series.marker = { style: value(child(marker, "symbol")) === "none" ? "None" : marker ? "Circle" : "Automatic", size: Number(value(child(marker, "size")) ?? 5), ...(dot ? { background: dot, foreground: dot } : {}) };
  const labels = child(element, "dLbls");
  const shows = (each: string) => value(child(labels, each)) === "1";
  series.label = { value: shows("showVal"), bubbleSize: shows("showBubbleSize"), seriesName: shows("showSerName") };
  series.labels = labels !== undefined && Object.values(series.label).includes(true);
  const ink = colorOf(find(child(labels, "txPr"), "solidFill"));
  if (ink) series.label.color = ink;
  const box = colorOf(child(child(labels, "spPr"), "solidFill"));
  if (box) series.label.fill = box;
  series.gapWidth = Number(value(child(plot, "gapWidth")) ?? 150);
  return series;
}

function colorOf(fill: Element | undefined): string | undefined {
  const color = value(find(fill, "srgbClr"));
  return color && `#${color}`;
}

function cellsIn(formula: Element | undefined): Cells | undefined {
  const [, quoted, plain, address = ""] = /^\(?(?:'((?:[^']|'')+)'|([^'!]+))!([^,]+)\)?$/.exec(formula ? textOf(formula) : "") ?? [];
  const rect = parseA1(address);
  return rect && { sheet: (quoted ?? plain ?? "").replaceAll("''", "'"), rect };
}
