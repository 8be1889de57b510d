import type { ChartConfiguration, ChartDataset, Plugin } from "chart.js";
import type { CellValue } from "../../core/sheet/grid";
import { CHART_COLORS } from "../../core/report/chartColors";
import { displayText } from "../engine/display";
import type { Cell, Cells, Chart, ChartSeries } from "../engine/model";
import type { Workbook } from "../engine/workbook";

const INK = "#404040";
const GRID = "#D9D9D9";
const FONT = { family: 'Calibri, Carlito, "Liberation Sans", sans-serif', size: 12 } as const;
/** Pixels of the largest bubble; areas are as the numbers. */
const LARGEST_BUBBLE = 26;

type Kind = "bar" | "line" | "scatter" | "bubble" | "pie";

/** What a chart looks like with the cells as they stand; undefined for a kind that the workbench does not draw. */
export function chartConfig(workbook: Workbook, chart: Chart): ChartConfiguration | undefined {
  const kind = kindOf(chart.type);
  if (!kind) return undefined;
  const [flat, stacked] = [chart.type.startsWith("Bar"), chart.type.includes("Stacked")];
  const free = kind === "scatter" || kind === "bubble";
  const names = chart.series[0]?.x ? cellsOf(workbook, chart.series[0].x).map((cell) => (flat ? displayText(cell) : wrapped(displayText(cell)))) : undefined;
  const most = Math.max(1, ...chart.series.map(({ values }) => (values ? cellsOf(workbook, values).length : 0)));
  const largest = Math.max(1, ...chart.series.flatMap(({ size }) => (size ? numbersOf(workbook, size) : [])).map((each) => Math.abs(each ?? 0)));
  const axis = (title: string, shown: boolean, more: object) => ({ ...more, title: { display: shown && title !== "", text: title, color: INK, font: FONT }, ticks: { color: INK, font: FONT, precision: 0, maxRotation: 0, autoSkip: most > 30 }, border: { color: "#A6A6A6" } });
  const words = axis(chart.axes.category.title, chart.axes.category.titleShown, { stacked, reverse: flat ? !chart.axes.category.reversed : chart.axes.category.reversed, grid: { display: free, color: GRID }, ...(free ? { grace: "8%" } : {}) });
  const values = axis(chart.axes.value.title, chart.axes.value.titleShown, { stacked, beginAtZero: true, grid: { color: GRID }, grace: chart.series.some(({ labels }) => labels) && !stacked ? "8%" : 0 });
  const config = {
    type: kind,
    data: { ...(free ? {} : { labels: names ?? Array.from({ length: most }, (_, index) => String(index + 1)) }), datasets: chart.series.map((series, index) => dataset(workbook, series, index, kind, largest)) },
    options: {
      responsive: false,
      animation: false,
      events: [],
      indexAxis: flat ? "y" : "x",
      layout: { padding: { left: 10, right: 14, top: 6, bottom: 6 } },
      plugins: {
        title: { display: chart.title !== "", text: chart.title, color: INK, font: { ...FONT, size: 15, weight: "bold" } },
        legend: { display: chart.legend.visible, position: chart.legend.position.toLowerCase(), labels: { color: INK, font: FONT, boxWidth: 12, usePointStyle: true, sort: (a: { datasetIndex?: number }, b: { datasetIndex?: number }) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0) } },
      },
      ...(kind === "pie" ? {} : { scales: flat ? { y: words, x: values } : { x: words, y: values } }),
    },
    plugins: [white, labels(chart)],
  };
  return config as unknown as ChartConfiguration;
}

/** Names under their columns, in lines of some words. */
function wrapped(name: string): string | string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < 14) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 1 ? lines : name;
}

function kindOf(type: string): Kind | undefined {
  if (/^(Column|Bar)(Clustered|Stacked|Stacked100)$/.test(type)) return "bar";
  if (type.startsWith("Line")) return "line";
  if (type.startsWith("XYScatter")) return "scatter";
  return type === "Bubble" ? "bubble" : type === "Pie" ? "pie" : undefined;
}

function dataset(workbook: Workbook, series: ChartSeries, index: number, kind: Kind, largest: number): ChartDataset {
  const { name, values, x, size, marker } = series;
  const line = kind === "line" || series.type?.startsWith("Line") === true;
  const ink = CHART_COLORS[index % CHART_COLORS.length] ?? INK;
  const color = (line ? series.line : (series.fill ?? marker.background)) ?? ink;
  const ys = values ? numbersOf(workbook, values) : [];
  const along = x ? numbersOf(workbook, x) : [];
  const sizes = size ? numbersOf(workbook, size) : [];
  const points = ys.flatMap((y, at) => (y === null ? [] : [{ x: along[at] ?? at + 1, y, r: kind === "bubble" ? Math.sqrt(Math.abs(sizes[at] ?? 1) / largest) * LARGEST_BUBBLE : 0, size: sizes[at] ?? null }]));
  const made = {
    label: name,
    data: kind === "scatter" || kind === "bubble" ? points : ys,
    backgroundColor: kind === "pie" ? ys.map((_, at) => CHART_COLORS[at % CHART_COLORS.length]) : color,
    borderColor: kind === "bubble" ? "#FFFFFF" : color,
    borderWidth: line ? (series.lineWeight ?? 1.5) * (4 / 3) : kind === "bubble" ? 1 : 0,
    ...(line ? { type: "line", order: -1 } : {}),
    ...(kind === "bar" && !line ? { categoryPercentage: 1, barPercentage: 100 / (100 + series.gapWidth) } : {}),
    ...(line || kind === "scatter" ? { pointRadius: marker.style === "None" ? 0 : (marker.size * 4) / 6, pointBackgroundColor: marker.background ?? color, pointStyle: "circle" } : {}),
  };
  return made as unknown as ChartDataset;
}

function cellsOf(workbook: Workbook, { sheet: name, rect }: Cells): readonly (Cell | undefined)[] {
  const sheet = workbook.named(name);
  const cells: (Cell | undefined)[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) cells.push(sheet?.at(row, column));
  return cells;
}

function numbersOf(workbook: Workbook, cells: Cells): readonly (number | null)[] {
  const number = (value: CellValue) => (typeof value === "number" ? value : null);
  return cellsOf(workbook, cells).map((cell) => number(cell?.value ?? null));
}

/** Charts stand on white, as in a sheet. */
const white: Plugin = {
  id: "white",
  beforeDraw: ({ ctx, width, height }) => {
    ctx.save();
    ctx.fillStyle = "#FFFFFF";
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
};

/** Numbers beside their marks: above columns and points, behind bars, on stacked columns and bubbles. */
function labels({ series, type: chartType }: Chart): Plugin {
  return {
    id: "labels",
    afterDatasetsDraw: (drawn) => {
      const { ctx } = drawn;
      ctx.save();
      ctx.font = `${FONT.size}px ${FONT.family}`;
      series.forEach(({ labels: shown, label }, index) => {
        if (!shown) return;
        const { data, type } = drawn.getDatasetMeta(index);
        const stacked = chartType.includes("Stacked") && type === "bar";
        const flat = drawn.options.indexAxis === "y";
        data.forEach((element, at) => {
          const raw = drawn.data.datasets[index]?.data[at] as unknown;
          const value = raw !== null && typeof raw === "object" ? (label.bubbleSize ? (raw as { size?: unknown }).size : (raw as { y?: unknown }).y) : raw;
          // A bubble of nothing is not drawn.
          if (typeof value !== "number" || (type === "bubble" && value === 0)) return;
          const text = value.toLocaleString("id-ID", { maximumFractionDigits: 2 });
          const { x, y, base } = element.getProps(["x", "y", "base"]) as unknown as { x: number; y: number; base?: number };
          const inside = stacked || type === "bubble";
          const [left, top] = inside ? (type === "bubble" ? [x, y] : flat ? [((base ?? x) + x) / 2, y] : [x, ((base ?? y) + y) / 2]) : flat && type === "bar" ? [x + 6, y] : [x, y - 10];
          ctx.textAlign = flat && type === "bar" && !inside ? "left" : "center";
          ctx.textBaseline = "middle";
          if (label.fill !== undefined) {
            const { width } = ctx.measureText(text);
            ctx.fillStyle = label.fill;
            ctx.fillRect(left - width / 2 - 2, top - 7, width + 4, 14);
          }
          ctx.fillStyle = label.color ?? INK;
          ctx.fillText(text, left, top);
        });
      });
      ctx.restore();
    },
  };
}
