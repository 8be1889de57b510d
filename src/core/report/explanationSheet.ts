import type { Cite } from "../base/cite";
import type { Language } from "../check/message";
import type { Explanation } from "../explain/index";
import { changeText, filledFormula, printedFormula, showValue } from "../explain/show";
import type { Rect } from "../sheet/grid";
import type { CellFormat, Plan, Step } from "../sheet/plan";

export interface ExplanationSheet {
  readonly sheet: string;
  /** "SKP.CAPAIAN · Lembar B7". */
  readonly title: string;
  readonly explanation: Explanation;
  cite(cite: Cite): string;
  /** What the reading takes; "" when there is none. */
  reading(id: string): string;
  readonly language: Language;
}

const TEXT = {
  id: { plan: "Menulis lembar penjelasan", head: ["No", "Langkah", "Rumus peraturan", "Dengan angka sel ini", "Hasil", "Dasar", "Bacaan"], changes: "Yang akan mengubah hasilnya" },
  en: { plan: "Write the explanation sheet", head: ["No", "Step", "Formula of the regulation", "With this cell's numbers", "Result", "Basis", "Reading"], changes: "What would change the result" },
} as const;
const WIDTHS = [5, 36, 44, 44, 16, 44, 44] as const;
const HEAD_ROW = 2;

/** One row a step, and below them what would change the result. */
export function explanationSheet({ sheet, title, explanation, cite, reading, language }: ExplanationSheet): Plan {
  const text = TEXT[language];
  const rows = explanation.steps.map((step, index) => [
    index + 1,
    step.text[language],
    printedFormula(step, language),
    filledFormula(step, language),
    showValue(step.result, language),
    cite(step.cite),
    step.reading === undefined ? "" : reading(step.reading),
  ]);
  const below = HEAD_ROW + rows.length + 2;
  const last = WIDTHS.length - 1;
  const area = (top: number, bottom: number, right: number): Rect => ({ top, left: 0, bottom, right });
  const format = (rect: Rect, look: CellFormat): Step => ({ kind: "format", sheet, rect, format: look });
  const changes = explanation.changes.map((change) => [changeText(change, language)]);
  return {
    title: { id: TEXT.id.plan, en: TEXT.en.plan },
    steps: [
      { kind: "sheet", sheet },
      { kind: "cells", sheet, at: { row: 0, column: 0 }, values: [[title], [null], [...text.head], ...rows] },
      ...(changes.length > 0 ? [{ kind: "cells", sheet, at: { row: below, column: 0 }, values: [[text.changes], ...changes] } as const, format(area(below, below, 0), { bold: true })] : []),
      { kind: "columns", sheet, widths: WIDTHS },
      format(area(0, 0, 0), { bold: true, size: 16 }),
      format(area(HEAD_ROW, HEAD_ROW, last), { bold: true, fill: "#0B5A5E", color: "#FFFFFF", wrap: true, vertical: "center", border: "thin" }),
      format(area(HEAD_ROW + 1, HEAD_ROW + rows.length, last), { wrap: true, vertical: "top", border: "thin" }),
      { kind: "freeze", sheet, rows: HEAD_ROW + 1, columns: 0 },
      { kind: "print", sheet, orientation: "landscape", fitWidth: true, repeatRows: { top: HEAD_ROW, bottom: HEAD_ROW } },
      { kind: "show", cell: { sheet, rect: area(0, 0, 0) } },
    ],
  };
}
