import { a1 } from "./a1";
import type { Rect } from "./grid";
import type { Plan, Step } from "./plan";

/** Characters of a list of words in Excel's own rule of a cell. */
const LONGEST_LIST = 255;

/** The words of a list as Excel's rule of a cell has them. */
export function listSource(words: readonly string[]): string {
  return words.join(",");
}

/**
 * Why no host can carry out a plan, whatever the workbook holds, in Indonesian as the sentence that says what was being
 * done; undefined when it can.
 */
export function planProblem(plan: Plan): string | undefined {
  for (const step of plan.steps) {
    const problem = problemOf(step, plan);
    if (problem !== undefined) return `${problem} (lembar «${"sheet" in step ? step.sheet : ""}»)`;
  }
  return undefined;
}

function problemOf(step: Step, plan: Plan): string | undefined {
  if (step.kind === "validation" && !("sheet" in step.list)) return listProblem(step.list);
  if (step.kind === "table") return tableProblem(step, plan);
  if (step.kind === "print" && (step.fitWidth || step.fitHeight) && (step.scale !== undefined || (step.breaks ?? []).length > 0)) return "mengatur cetak dengan batas halaman atau skala bersama penyesuaian lebar halaman, yang membuat Excel mengabaikannya";
  return step.kind === "chart" && step.chart.series.length === 0 ? `menggambar grafik «${step.name}» tanpa satu seri pun` : undefined;
}

/** Excel keeps the words of a list as one text with commas: a word with a comma would be two, a first "=" a formula. */
function listProblem(words: readonly string[]): string | undefined {
  const source = listSource(words);
  if (source.trim() === "" || words.some((word) => /[,\n"]/.test(word)) || source.startsWith("=") || source.length > LONGEST_LIST) return "membuat daftar pilihan dari kata-kata; taruh katanya di sel dan rujuk rentangnya";
  return undefined;
}

function tableProblem({ sheet, rect, name }: Extract<Step, { kind: "table" }>, plan: Plan): string | undefined {
  const head = headOf(sheet, rect, plan);
  const words = head.filter((value): value is string => typeof value === "string" && value.trim() !== "").map((word) => word.toLowerCase());
  if (rect.bottom <= rect.top || words.length < head.length || new Set(words).size < words.length) return `membuat tabel «${name}» di ${a1(rect)}: kepalanya harus kata-kata yang semuanya berlainan, dan di bawahnya ada baris`;
  return undefined;
}

/** The texts that the plan itself writes into the head of a table. */
export function headOf(sheet: string, { top, left, right }: Rect, plan: Plan): readonly unknown[] {
  const head: unknown[] = Array.from({ length: right - left + 1 }, () => null);
  for (const step of plan.steps) {
    if (step.kind !== "cells" || step.sheet !== sheet) continue;
    step.values[top - step.at.row]?.forEach((value, index) => {
      const column = step.at.column + index;
      if (column >= left && column <= right) head[column - left] = value;
    });
  }
  return head;
}
