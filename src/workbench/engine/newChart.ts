import type { Chart, ChartAxis } from "./model";

const newAxis = (): ChartAxis => ({ title: "", titleShown: false, reversed: false, position: "Automatic" });

/** A chart with Excel's defaults, in points. */
export function newChart(id: string, name: string, type: string): Chart {
  return { id, name, type, title: "", legend: { visible: true, position: "Right" }, axes: { category: newAxis(), value: newAxis() }, series: [], top: 0, left: 0, width: 360, height: 216 };
}
