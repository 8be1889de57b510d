import type { Language } from "../check/message";
import type { Matriks } from "../regulations/permen6/matriksPeran/matriks";
import { columnName } from "../sheet/a1";
import type { Rect } from "../sheet/grid";
import type { CellFormat, PlanValue, Step } from "../sheet/plan";
import { FIRST_ROW, layoutOf, linkTo } from "./roleMatrix";

export interface RoleMatrixSummary {
  readonly sheet: string;
  /** The sheet of the matrix, to whose cells the marks refer. */
  readonly source: string;
  readonly matriks: Matriks;
  readonly language: Language;
}

const TEXT = {
  id: {
    title: "Ringkasan pembagian peran dan hasil",
    hint: "● berperan. Tanda dan jumlahnya mengikuti lembar matriks.",
    roles: "Jumlah peran",
    people: "Pegawai",
    result: "Hasil pimpinan",
    chart: "Beban peran tiap pegawai",
    alt: "Diagram batang: banyaknya peran tiap pegawai di matriks.",
    name: "Nama",
  },
  en: {
    title: "Summary of roles and results",
    hint: "● has a role. Marks and counts follow the matrix sheet.",
    roles: "Roles",
    people: "People",
    result: "The leader's result",
    chart: "Roles of each official",
    alt: "Bar chart: how many roles each official has in the matrix.",
    name: "Name",
  },
} as const;

const HEAD_ROW = 3;
const HEAD: CellFormat = { bold: true, fill: "#0B5A5E", color: "#FFFFFF", wrap: true, vertical: "center", horizontal: "center", border: "thin" };
const LETTER_WIDTH = 5;

/** Steps that write the matrix with marks only, a list of its columns below, and the load of each person as a chart. */
export function roleMatrixSummarySteps({ sheet, source, matriks, language }: RoleMatrixSummary): readonly Step[] {
  const text = TEXT[language];
  const layout = layoutOf(matriks);
  const { kolom } = matriks;
  const named = layout.rows.some(({ nama }) => nama !== "");
  const quoted = `'${source.replace(/'/g, "''")}'!`;
  const first = HEAD_ROW + 1;
  const last = first + Math.max(1, layout.rows.length) - 1;
  const total = kolom.length + 1;
  const area = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });
  const format = (rect: Rect, look: CellFormat): Step => ({ kind: "format", sheet, rect, format: look });
  const cell = (row: number, column: number) => `${quoted}${columnName(column)}${row + 1}`;
  const rows = layout.rows.map((row, index): readonly PlanValue[] => [
    named ? row.nama : row.tim,
    ...kolom.map((_, column): PlanValue => {
      const from = cell(FIRST_ROW + index, layout.firstRole + column);
      return { formula: `=IF(OR(TRIM(${from})="",LOWER(TRIM(${from}))="x",TRIM(${from})="-"),"","●")` };
    }),
    { formula: `=${cell(FIRST_ROW + index, layout.totalColumn)}` },
  ]);
  const chart = area(HEAD_ROW, total + 2, HEAD_ROW + Math.max(14, Math.round(layout.rows.length * 1.2)), total + 11);
  const below = Math.max(last, chart.bottom) + 3;
  const results = kolom.map(({ sasaran, iki }, index) => `${columnName(index)}. ${[sasaran, ...iki].join(" / ")}`);
  const steps: Step[] = [
    { kind: "sheet", sheet, after: source },
    { kind: "cells", sheet, at: { row: 0, column: 0 }, values: [[text.title], [text.hint]] },
    { kind: "cells", sheet, at: { row: HEAD_ROW, column: 0 }, values: [[named ? text.name : "Tim", ...kolom.map((_, index) => columnName(index)), text.roles], ...rows, [text.people, ...kolom.map((_, index): PlanValue => ({ formula: `=${cell(layout.totalRow, layout.firstRole + index)}` })), { formula: `=${cell(layout.totalRow, layout.totalColumn)}` }]] },
    { kind: "cells", sheet, at: { row: below, column: 0 }, values: [[text.result], ...results.map((line) => [line])] },
    ...kolom.flatMap(({ at }, index) => linkTo(sheet, below + 1 + index, 0, at, results[index] ?? "")),
    { kind: "columns", sheet, widths: [34, ...kolom.map(() => LETTER_WIDTH), 14] },
    format(area(0, 0, 0, 0), { bold: true, size: 16 }),
    format(area(1, 0, 1, 0), { color: "#595959" }),
    format(area(HEAD_ROW, 0, HEAD_ROW, total), HEAD),
    format(area(first, 0, last, total), { border: "thin", vertical: "center" }),
    format(area(first, 1, last + 1, total), { horizontal: "center" }),
    format(area(last + 1, 0, last + 1, total), { bold: true, fill: "#F3F3F3", border: "thin" }),
    format(area(below, 0, below, 0), { bold: true }),
    { kind: "freeze", sheet, rows: first, columns: 1 },
  ];
  if (layout.rows.length > 0) {
    steps.push({
      kind: "chart",
      sheet,
      name: "Beban peran",
      at: chart,
      chart: {
        type: "bar",
        title: text.chart,
        alt: text.alt,
        axes: { x: named ? text.name : "Tim", y: text.roles },
        categories: area(first, 0, last, 0),
        series: [{ name: text.roles, values: area(first, total, last, total), color: "#0B5A5E", labels: true }],
      },
    });
  }
  steps.push({ kind: "print", sheet, orientation: "landscape", fitWidth: true, paper: "A4", footer: true, repeatRows: { top: HEAD_ROW, bottom: HEAD_ROW } });
  return steps;
}
