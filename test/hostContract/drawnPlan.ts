import type { Rect } from "../../src/core/sheet/grid";
import type { Plan, PlanValue, Step } from "../../src/core/sheet/plan";

export const DRAWN = "Rekap 'A' & B";

const rect = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });

const rows: readonly (readonly PlanValue[])[] = [
  ["Predikat", "Jumlah", "Pola", "Utama"],
  ["Sangat Kurang", 1, 2, 1],
  ["Kurang", 2, 3, 0],
  ["Butuh Perbaikan", 4, 5, 3],
  ["Baik", { formula: "=3*4" }, 11, 8],
  ["=Sangat Baik", 3, 4, 2],
];

/** A plan with everything that is drawn on a sheet besides cells. `title` of its first chart. */
export function drawnPlan(title: string): Plan {
  const sheet = DRAWN;
  const categories = rect(1, 0, 5, 0);
  const [count, pattern, other] = [rect(1, 1, 5, 1), rect(1, 2, 5, 2), rect(1, 3, 5, 3)];
  const chart = (name: string, at: Rect, type: Extract<Step, { kind: "chart" }>["chart"]["type"], series: Extract<Step, { kind: "chart" }>["chart"]["series"], withCategories = true): Step => ({
    kind: "chart",
    sheet,
    name,
    at,
    chart: { type, title: `${title} ${name}`, alt: `Grafik ${name}: <Baik> & "lain" terbanyak`, axes: { x: "Predikat", y: "Pegawai" }, ...(withCategories ? { categories } : {}), series },
  });
  return {
    title: { id: "Menulis rekap", en: "Write the table" },
    steps: [
      { kind: "sheet", sheet },
      { kind: "cells", sheet, at: { row: 0, column: 0 }, values: rows },
      { kind: "columns", sheet, widths: [22, 10, 10, 10] },
      { kind: "heights", sheet, from: 0, heights: [24, 18] },
      // The first charts stand across the edge of what is frozen.
      { kind: "freeze", sheet, rows: 13, columns: 1 },
      { kind: "table", sheet, rect: rect(0, 0, 5, 3), name: "Data" },
      { kind: "validation", sheet, rect: rect(8, 0, 9, 0), list: ["Baik", "Butuh Perbaikan", "Kurang & lebih"] },
      { kind: "validation", sheet, rect: rect(8, 1, 8, 1), list: { sheet, rect: categories } },
      { kind: "conditional", sheet, rect: rect(1, 1, 5, 1), formula: "$B2>=$C2", format: { fill: "#FDE7E9", color: "#A4262C", bold: true } },
      { kind: "conditional", sheet, rect: rect(8, 0, 9, 0), formula: '=AND(A9<>"",A9<>"Baik")', format: { fill: "#FFF4CE" } },
      { kind: "unlock", sheet, rect: rect(8, 0, 9, 1) },
      chart("kolom", rect(11, 0, 25, 4), "columnLine", [
        { name: "Jumlah", values: count, color: "#0B5A5E", labels: true },
        { name: "Pola", values: pattern, color: "#E69F00", line: true },
      ]),
      chart("tumpuk", rect(11, 6, 25, 12), "columnStacked", [
        { name: "Jumlah", values: count, color: "#0B5A5E", labels: true },
        { name: "Utama", values: other, color: "#56B4E9", labels: true },
      ]),
      chart("batang", rect(27, 0, 42, 4), "bar", [{ name: "Jumlah", values: count, color: "#7A3B69", labels: true }]),
      chart("titik", rect(27, 6, 42, 12), "scatter", [{ name: "Pegawai", values: count, x: pattern, color: "#D55E00" }], false),
      chart("gelembung", rect(44, 0, 59, 6), "bubble", [{ name: "Pegawai", values: count, x: pattern, size: other, color: "#56B4E9", labels: true }], false),
      { kind: "image", sheet, name: "Lambang", at: rect(0, 6, 4, 8), png: PNG, alt: "Kotak hijau" },
      { kind: "print", sheet, orientation: "landscape", fitWidth: false, scale: 65, paper: "A3", area: rect(0, 0, 60, 12), footer: true, breaks: [27], repeatRows: { top: 0, bottom: 0 }, repeatColumns: { left: 0, right: 1 } },
      { kind: "protect", sheet },
    ],
  };
}

/** One green dot. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==";
