import { BarController, BarElement, BubbleController, CategoryScale, Chart as Drawing, Legend, LinearScale, LineController, LineElement, PieController, ArcElement, PointElement, ScatterController, Title } from "chart.js";
import type { Chart } from "../engine/model";
import type { Workbook } from "../engine/workbook";
import { chartConfig } from "./chartConfig";

Drawing.register(BarController, BarElement, BubbleController, CategoryScale, Legend, LinearScale, LineController, LineElement, PieController, ArcElement, PointElement, ScatterController, Title);

/** Draws a chart onto a canvas of a size; returns how to let go of it, or undefined for a kind that is not drawn. */
export function drawChart(canvas: HTMLCanvasElement, workbook: Workbook, chart: Chart, size: { readonly width: number; readonly height: number }): (() => void) | undefined {
  const config = chartConfig(workbook, chart);
  if (!config) return undefined;
  canvas.width = Math.round(size.width);
  canvas.height = Math.round(size.height);
  const drawing = new Drawing(canvas, config);
  return () => drawing.destroy();
}

/** A chart as PNG in base64. */
export function chartPng(workbook: Workbook, chart: Chart, size: { readonly width: number; readonly height: number }): string {
  const canvas = document.createElement("canvas");
  const end = drawChart(canvas, workbook, chart, size);
  const png = canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
  end?.();
  return png;
}
