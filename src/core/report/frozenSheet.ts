import type { Language } from "../check/message";
import { parseA1 } from "../sheet/a1";
import type { Rect } from "../sheet/grid";
import type { CellFormat, PlanValue, Step } from "../sheet/plan";
import type { Remembered } from "../twins/restore";
import { signatures } from "../twins/signatures";

/** What a frozen value was, for whoever reads the workbook later. */
export type Frozen = Pick<Remembered, "sheet" | "cell" | "formula" | "functions" | "date">;

const TEXT = {
  id: {
    title: "Fungsi SKP yang dibekukan menjadi nilai",
    intro: "Sel-sel ini berisi nilai pada tanggalnya dan tidak menghitung ulang. Fungsinya dapat dikembalikan dari panel SKP, tab Rumus.",
    head: ["Lembar", "Sel", "Fungsi", "Tanggal", "Peraturan", "Rumus semula"],
    none: "Tidak ada sel yang dibekukan.",
  },
  en: {
    title: "SKP functions frozen to values",
    intro: "These cells hold the values of their day and don't recalculate. The functions can come back from the SKP pane, tab Formulas.",
    head: ["Sheet", "Cell", "Function", "Date", "Regulation", "Former formula"],
    none: "No cells are frozen.",
  },
} as const;

const WIDTHS = [20, 8, 28, 18, 44, 60] as const;
const HEAD_ROW = 3;

/** Steps that make the sheet on which frozen cells are written down, each with a link to it. */
export function frozenSheet(sheet: string, frozen: readonly Frozen[], language: Language): readonly Step[] {
  const text = TEXT[language];
  const rows = frozen.map(({ sheet: on, cell, formula, functions, date }): PlanValue[] => [
    on,
    cell,
    functions.map((name) => `SKP.${name}`).join(", "),
    date,
    [...new Set(functions.flatMap((name) => signatures.get(name)?.regulation ?? []))].join("; "),
    formula,
  ]);
  const last = WIDTHS.length - 1;
  const area = (top: number, bottom: number, right: number): Rect => ({ top, left: 0, bottom, right });
  const format = (rect: Rect, look: CellFormat): Step => ({ kind: "format", sheet, rect, format: look });
  return [
    { kind: "sheet", sheet },
    { kind: "cells", sheet, at: { row: 0, column: 0 }, values: [[text.title], [text.intro], [null], [...text.head], ...(rows.length > 0 ? rows : [[text.none]])] },
    { kind: "columns", sheet, widths: WIDTHS },
    format(area(0, 0, 0), { bold: true, size: 16 }),
    format(area(1, 1, 0), { color: "#595959" }),
    format(area(HEAD_ROW, HEAD_ROW, last), { bold: true, fill: "#0B5A5E", color: "#FFFFFF", vertical: "center", border: "thin" }),
    ...(rows.length > 0 ? [format(area(HEAD_ROW + 1, HEAD_ROW + rows.length, last), { wrap: true, vertical: "top", border: "thin" })] : []),
    ...frozen.flatMap(({ sheet: on, cell }, index): Step[] => {
      const rect = parseA1(cell);
      return rect ? [{ kind: "link", cell: { sheet, rect: { top: HEAD_ROW + 1 + index, left: 1, bottom: HEAD_ROW + 1 + index, right: 1 } }, target: { sheet: on, rect }, text: cell }] : [];
    }),
    { kind: "freeze", sheet, rows: HEAD_ROW + 1, columns: 0 },
    { kind: "print", sheet, orientation: "landscape", fitWidth: true, repeatRows: { top: HEAD_ROW, bottom: HEAD_ROW } },
  ];
}
