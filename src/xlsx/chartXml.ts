import { absoluteA1 } from "../core/sheet/a1";
import type { Rect } from "../core/sheet/grid";
import { inkOn } from "../core/sheet/ink";
import type { Chart, ChartSeries } from "../core/sheet/plan";
import { entities } from "./xml";

const NAMESPACES = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const GRID = "D9D9D9";
const INK = "404040";
/** The two axes, by numbers of our own. */
const [ACROSS, UP] = [111, 222];

/** A chart part, ECMA-376 part 1, section 21.2. Numbers stay in their cells: no copies of them are written. */
export function chartXml(chart: Chart, sheet: string): string {
  const { title, series } = chart;
  const legend = series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(900)}</c:legend>` : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    `${titled(title, 1400)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plots(chart, sheet)}${axes(chart)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid("FFFFFF")}${line(GRID, 9525)}</c:spPr>${text(1000)}</c:chartSpace>`
  );
}

function plots(chart: Chart, sheet: string): string {
  const all = chart.series.map((series, index) => ({ series, index }));
  const axisIds = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`;
  const draw = (list: typeof all, inside: (series: ChartSeries) => string) => list.map(({ series, index }) => `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${entities(series.name)}</c:v></c:tx>${inside(series)}</c:ser>`).join("");
  const filled = ({ color }: ChartSeries) => `<c:spPr>${solid(rgb(color))}</c:spPr><c:invertIfNegative val="0"/>`;
  const values = (series: ChartSeries) => `${chart.categories ? `<c:cat>${words(sheet, chart.categories)}</c:cat>` : ""}<c:val>${numbers(sheet, series.values)}</c:val>`;
  const points = ({ x, values: y }: ChartSeries) => `${x ? `<c:xVal>${numbers(sheet, x)}</c:xVal>` : ""}<c:yVal>${numbers(sheet, y)}</c:yVal>`;
  switch (chart.type) {
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${draw(all, (series) => `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker(series)}${labels(series, "r")}${points(series)}<c:smooth val="0"/>`)}${axisIds}</c:scatterChart>`;
    case "bubble":
      return `<c:bubbleChart><c:varyColors val="0"/>${draw(all, (series) => `${filled(series)}${labels(series, "ctr", "size")}${points(series)}${series.size ? `<c:bubbleSize>${numbers(sheet, series.size)}</c:bubbleSize>` : ""}<c:bubble3D val="0"/>`)}<c:bubbleScale val="100"/><c:showNegBubbles val="0"/>${axisIds}</c:bubbleChart>`;
    default: {
      const stacked = chart.type === "columnStacked";
      const isLine = (series: ChartSeries) => chart.type === "columnLine" && series.line === true;
      const columns = all.filter(({ series }) => !isLine(series));
      const lines = all.filter(({ series }) => isLine(series));
      const bars = `<c:barChart><c:barDir val="${chart.type === "bar" ? "bar" : "col"}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${draw(columns, (series) => filled(series) + labels(series, stacked ? "ctr" : "outEnd", "value", chart.type === "columnLine") + values(series))}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ""}${axisIds}</c:barChart>`;
      const drawn = (series: ChartSeries) => `<c:spPr>${line(rgb(series.color), 19050)}</c:spPr>${marker(series)}${labels(series, "t")}${values(series)}<c:smooth val="0"/>`;
      return bars + (lines.length > 0 ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${draw(lines, drawn)}<c:marker val="1"/>${axisIds}</c:lineChart>` : "");
    }
  }
}

function axes({ type, axes: { x, y } }: Chart): string {
  const [flat, free] = [type === "bar", type === "scatter" || type === "bubble"];
  /** @param low words stay at the edge, below bars that go under nought */
  const common = (id: number, place: string, title: string, grid: boolean, reversed: boolean, low = false) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>` +
    `${grid ? `<c:majorGridlines><c:spPr>${line(GRID, 6350)}</c:spPr></c:majorGridlines>` : ""}${title === "" ? "" : titled(title, 1000, place === "l")}` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${low ? "low" : "nextTo"}"/><c:spPr>${line("A6A6A6", 9525)}</c:spPr>${text(900)}`;
  const up = `<c:valAx>${common(UP, flat ? "b" : "l", y, true, false)}<c:crossAx val="${ACROSS}"/><c:crosses val="${flat ? "max" : "autoZero"}"/><c:crossBetween val="${free ? "midCat" : "between"}"/></c:valAx>`;
  if (free) return `<c:valAx>${common(ACROSS, "b", x, true, false)}<c:crossAx val="${UP}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>${up}`;
  // The first category on top, as in the table, and the numbers at the foot.
  return `<c:catAx>${common(ACROSS, flat ? "l" : "b", x, false, flat, true)}<c:crossAx val="${UP}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>${up}`;
}

function labels({ labels: shown, color }: ChartSeries, place: string, what: "value" | "size" = "value", boxed = false): string {
  if (!shown) return "";
  // A line may pass behind: white keeps the number legible.
  return `<c:dLbls>${boxed ? `<c:spPr>${solid("FFFFFF")}</c:spPr>` : ""}${text(900, place === "ctr" ? inkOn(color).slice(1) : INK)}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="${what === "value" ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="${what === "size" ? 1 : 0}"/></c:dLbls>`;
}

function marker({ color }: ChartSeries): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid(rgb(color))}${line(rgb(color), 9525)}</c:spPr></c:marker>`;
}

function titled(title: string, size: number, turned = false): string {
  return `<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ""}/><a:p><a:pPr>${style("defRPr", size)}</a:pPr><a:r>${style("rPr", size)}<a:t>${entities(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** @param size hundredths of a point */
function text(size: number, color = INK): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${style("defRPr", size, color)}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}

function style(name: string, size: number, color = INK): string {
  return `<a:${name} sz="${size}" b="${size > 1000 ? 1 : 0}">${solid(color)}</a:${name}>`;
}

const numbers = (sheet: string, rect: Rect) => `<c:numRef><c:f>${entities(absoluteA1({ sheet, rect }))}</c:f></c:numRef>`;
const words = (sheet: string, rect: Rect) => `<c:strRef><c:f>${entities(absoluteA1({ sheet, rect }))}</c:f></c:strRef>`;
const solid = (color: string) => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
/** @param width in English Metric Units, 12,700 a point */
const line = (color: string, width: number) => `<a:ln w="${width}">${solid(color)}</a:ln>`;
const rgb = (color: string) => color.replace("#", "").toUpperCase();
