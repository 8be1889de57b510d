import type { Rect } from "../../core/sheet/grid";
import { guessedSeries } from "../engine/chartGuess";
import type { Chart, ChartAxis, Sheet } from "../engine/model";
import { newChart } from "../engine/newChart";
import { seriesOf } from "./chartSeriesType";
import type { Instance, RangeTarget, Type } from "./definition";
import { itemNotFound, notImplemented } from "./errors";
import { cellsIn, field } from "./field";
import { placeScalars } from "./placeScalars";
import { parseAddress } from "./rangeType";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** Charts are kept as data: what was asked for can be read back, and the page draws it. */
export function chartsOf(sheet: Sheet): Instance {
  return { type: charts, target: sheet };
}

const chartOf = (sheet: Sheet, chart: Chart): Instance => ({ type: chartType, target: { sheet, chart } satisfies ChartTarget });

const charts: Type = {
  name: "ChartCollection",
  scalars: { count: { get: (sheet: Sheet) => sheet.charts.length } },
  items: (sheet: Sheet) => sheet.charts.map((chart) => chartOf(sheet, chart)),
  methods: {
    add: (sheet: Sheet, [type, source, by], { workbook }) => {
      workbook.requireUnprotected(sheet);
      const from = (source as Instance).target as RangeTarget;
      let number = 1;
      while (sheet.charts.some(({ id, name }) => name === `Chart ${number}` || id.endsWith(`-${number}}`))) number++;
      const chart = newChart(`{chart-${sheet.id}-${number}}`, `Chart ${number}`, String(type));
      chart.series.push(...guessedSeries(from.sheet, from.rect, by === "Rows"));
      sheet.charts.push(chart);
      workbook.redraw();
      return chartOf(sheet, chart);
    },
    getItem: (sheet: Sheet, [key]) => existing(sheet, key),
    getItemAt: (sheet: Sheet, [index]) => {
      const chart = sheet.charts[Number(index)];
      if (!chart) throw itemNotFound();
      return chartOf(sheet, chart);
    },
    getItemOrNullObject: (sheet: Sheet, [key]) => {
      const chart = named(sheet, key);
      return chart ? chartOf(sheet, chart) : null;
    },
    getCount: (sheet: Sheet) => sheet.charts.length,
  },
  // By its id, once office.js knows it; `getItem` of an add-in comes as a method.
  getItem: existing,
};

const named = (sheet: Sheet, key: unknown): Chart | undefined => sheet.charts.find(({ id, name }) => name === key || id === key);

function existing(sheet: Sheet, key: unknown): Instance {
  const chart = named(sheet, key);
  if (!chart) throw itemNotFound();
  return chartOf(sheet, chart);
}

const own = <K extends keyof Chart>(name: K) => field(({ chart }: ChartTarget) => chart, name);

const title: Type = { name: "ChartTitle", scalars: { text: own("title"), visible: { get: ({ chart }: ChartTarget) => chart.title !== "" } } };

const legendField = <K extends keyof Chart["legend"]>(name: K) => field(({ chart }: ChartTarget) => chart.legend, name);

const legend: Type = { name: "ChartLegend", scalars: { visible: legendField("visible"), position: legendField("position") } };

const axisField = <K extends keyof ChartAxis>(name: K) => field((axis: ChartAxis) => axis, name);

const axisTitle: Type = { name: "ChartAxisTitle", scalars: { text: axisField("title"), visible: axisField("titleShown") } };

const axisType: Type = {
  name: "ChartAxis",
  scalars: { reversePlotOrder: axisField("reversed"), position: axisField("position") },
  navigation: { title: (axis: ChartAxis) => ({ type: axisTitle, target: axis }) },
};

const axes: Type = {
  name: "ChartAxes",
  scalars: {},
  navigation: {
    categoryAxis: ({ chart }: ChartTarget) => ({ type: axisType, target: chart.axes.category }),
    valueAxis: ({ chart }: ChartTarget) => ({ type: axisType, target: chart.axes.value }),
  },
};

const chartType: Type = {
  name: "Chart",
  id: ({ chart }: ChartTarget) => chart.id,
  scalars: { id: own("id"), name: own("name"), chartType: own("type"), ...placeScalars(({ sheet, chart }: ChartTarget) => ({ sheet, place: chart })) },
  navigation: {
    title: (target: ChartTarget) => ({ type: title, target }),
    legend: (target: ChartTarget) => ({ type: legend, target }),
    axes: (target: ChartTarget) => ({ type: axes, target }),
    series: ({ sheet, chart }: ChartTarget) => seriesOf(sheet, chart),
  },
  methods: {
    delete: ({ sheet, chart }: ChartTarget, _args, { workbook }) => {
      workbook.requireUnprotected(sheet);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      workbook.redraw();
    },
    setPosition: ({ chart }: ChartTarget, [start, end], { workbook }) => {
      const [first, last] = [rectIn(start), end === undefined || end === null ? rectIn(start) : rectIn(end)];
      chart.at = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      workbook.redraw();
    },
    getImage: ({ sheet, chart }: ChartTarget, _args, { workbook }) => {
      const png = workbook.pictureOf(sheet, chart);
      if (png === undefined) throw notImplemented("Chart.getImage without a page to draw on");
      return png;
    },
  },
};

/** The cells of an address or a range. */
function rectIn(value: unknown): Rect {
  return typeof value === "string" ? parseAddress(value) : cellsIn(value).rect;
}
