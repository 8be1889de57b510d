import { newSeries } from "../engine/chartGuess";
import type { Chart, ChartSeries, Sheet } from "../engine/model";
import { cellsIn, field } from "./field";
import type { Instance, Scalar, Session, Type } from "./definition";
import { itemNotFound } from "./errors";

interface SeriesTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly series: ChartSeries;
}

type ChartOnly = Omit<SeriesTarget, "series">;

export function seriesOf(sheet: Sheet, chart: Chart): Instance {
  return { type: collection, target: { sheet, chart } satisfies ChartOnly };
}

const one = (target: SeriesTarget): Instance => ({ type: seriesType, target });

const collection: Type = {
  name: "ChartSeriesCollection",
  scalars: { count: { get: ({ chart }: ChartOnly) => chart.series.length } },
  items: ({ sheet, chart }: ChartOnly) => chart.series.map((series) => one({ sheet, chart, series })),
  methods: {
    add: ({ sheet, chart }: ChartOnly, [name, index], { workbook }) => {
      workbook.requireUnprotected(sheet);
      const series = newSeries(String(name ?? `Series${chart.series.length + 1}`));
      chart.series.splice(typeof index === "number" ? index : chart.series.length, 0, series);
      workbook.redraw();
      return one({ sheet, chart, series });
    },
    getCount: ({ chart }: ChartOnly) => chart.series.length,
    getItemAt: ({ sheet, chart }: ChartOnly, [index]) => {
      const series = chart.series[Number(index)];
      if (!series) throw itemNotFound();
      return one({ sheet, chart, series });
    },
  },
};

const own = <K extends keyof ChartSeries>(name: K) => field(({ series }: SeriesTarget) => series, name);
const marker = <K extends keyof ChartSeries["marker"]>(name: K) => field(({ series }: SeriesTarget) => series.marker, name);
const label = <K extends keyof ChartSeries["label"]>(name: K) => field(({ series }: SeriesTarget) => series.label, name);

/** Cells of a series, set by a method as office.js has it. */
const cellsOf = (name: "values" | "x" | "size") => ({ series }: SeriesTarget, [range]: readonly unknown[], { workbook }: Session): void => {
  series[name] = cellsIn(range);
  workbook.redraw();
};

const labelFont: Type = { name: "ChartFont", scalars: { color: label("color") } };
const labelFill: Type = { name: "ChartFill", scalars: {}, methods: { setSolidColor: ({ series }: SeriesTarget, [color]) => { series.label.fill = String(color); } } };
const labelFormat: Type = { name: "ChartDataLabelFormat", scalars: {}, navigation: { font: (target: SeriesTarget) => ({ type: labelFont, target }), fill: (target: SeriesTarget) => ({ type: labelFill, target }) } };

const dataLabels: Type = { name: "ChartDataLabels", scalars: { showValue: label("value"), showBubbleSize: label("bubbleSize"), showSeriesName: label("seriesName") }, navigation: { format: (target: SeriesTarget) => ({ type: labelFormat, target }) } };

const fill: Type = {
  name: "ChartFill",
  scalars: {},
  methods: {
    setSolidColor: ({ series }: SeriesTarget, [color], { workbook }) => {
      series.fill = String(color);
      workbook.redraw();
    },
    clear: ({ series }: SeriesTarget) => { delete series.fill; },
  },
};

const line: Type = { name: "ChartLineFormat", scalars: { color: own("line"), weight: own("lineWeight") } };

const format: Type = {
  name: "ChartSeriesFormat",
  scalars: {},
  navigation: { fill: (target: SeriesTarget) => ({ type: fill, target }), line: (target: SeriesTarget) => ({ type: line, target }) },
};

const seriesType: Type = {
  name: "ChartSeries",
  scalars: {
    name: own("name"),
    chartType: { ...own("type"), get: ({ chart, series }: SeriesTarget) => series.type ?? chart.type } as Scalar,
    hasDataLabels: own("labels"),
    gapWidth: own("gapWidth"),
    markerStyle: marker("style"),
    markerSize: marker("size"),
    markerBackgroundColor: marker("background"),
    markerForegroundColor: marker("foreground"),
  },
  navigation: { dataLabels: (target: SeriesTarget) => ({ type: dataLabels, target }), format: (target: SeriesTarget) => ({ type: format, target }) },
  methods: {
    setValues: cellsOf("values"),
    setXAxisValues: cellsOf("x"),
    setBubbleSizes: cellsOf("size"),
    delete: ({ chart, series }: SeriesTarget, _args, { workbook }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
      workbook.redraw();
    },
  },
};
