import type { Chart, Sheet } from "../engine/model";
import type { Instance, RangeTarget, Scalar, Type } from "./definition";
import { a1 } from "../../core/sheet/a1";
import { itemNotFound } from "./errors";

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** Charts are kept as data: what was asked for can be read back; nothing is drawn. */
export function chartsOf(sheet: Sheet): Instance {
  return { type: charts, target: sheet };
}

const chartOf = (sheet: Sheet, chart: Chart): Instance => ({ type: chartType, target: { sheet, chart } satisfies ChartTarget });

const charts: Type = {
  name: "ChartCollection",
  scalars: { count: { get: (sheet: Sheet) => sheet.charts.length } },
  items: (sheet: Sheet) => sheet.charts.map((chart) => chartOf(sheet, chart)),
  methods: {
    add: (sheet: Sheet, [type, source], { workbook }) => {
      workbook.requireUnprotected(sheet);
      const { rect } = (source as Instance).target as RangeTarget;
      let number = 1;
      while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
      const chart: Chart = { id: `{chart-${sheet.id}-${number}}`, name: `Chart ${number}`, type: String(type), title: "", source: a1(rect), top: 0, left: 0, width: 360, height: 216 };
      sheet.charts.push(chart);
      workbook.redraw();
      return chartOf(sheet, chart);
    },
    getItem: (sheet: Sheet, [key]) => existing(sheet, key),
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

function own<K extends keyof Chart>(name: K): Scalar {
  return { get: ({ chart }: ChartTarget) => chart[name], set: ({ chart }: ChartTarget, value) => { chart[name] = value as Chart[K]; } };
}

const title: Type = { name: "ChartTitle", scalars: { text: own("title") } };

const chartType: Type = {
  name: "Chart",
  id: ({ chart }: ChartTarget) => chart.id,
  scalars: { id: own("id"), name: own("name"), top: own("top"), left: own("left"), width: own("width"), height: own("height"), chartType: own("type") },
  navigation: { title: (target: ChartTarget) => ({ type: title, target }) },
  methods: { delete: ({ sheet, chart }: ChartTarget) => { sheet.charts.splice(sheet.charts.indexOf(chart), 1); } },
};
