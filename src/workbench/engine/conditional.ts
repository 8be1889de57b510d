import { shiftFormula } from "../../xlsx/shiftFormula";
import { parseA1 } from "../../core/sheet/a1";
import type { CellValue } from "../../core/sheet/grid";
import type { Conditional, Sheet, Validation } from "./model";
import type { Workbook } from "./workbook";

export type Look = Pick<Conditional, "fill" | "color" | "bold">;

/** The look that conditional formats give a cell now; of two that disagree the first counts. */
export function conditionalLook({ calculation }: Workbook, sheet: Sheet, row: number, column: number): Look {
  const look: Look = {};
  for (const { rect, formula, fill, color, bold } of sheet.conditionals) {
    if (row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) continue;
    const value = calculation.wouldBe(shiftFormula(formula.startsWith("=") ? formula : `=${formula}`, row - rect.top, column - rect.left), { sheet: sheet.name, row, column });
    if (value !== true && !(typeof value === "number" && value !== 0)) continue;
    if (fill !== undefined) look.fill ??= fill;
    if (color !== undefined) look.color ??= color;
    if (bold !== undefined) look.bold ??= bold;
  }
  return look;
}

/** The rule that a cell has for what may be typed. */
export function ruleOf(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ rect }) => rect.top <= row && row <= rect.bottom && rect.left <= column && column <= rect.right);
}

/** The words that a rule allows; none when its source is no plain range. */
export function choices(workbook: Workbook, sheet: Sheet, { source }: Validation): readonly CellValue[] {
  if (!source.startsWith("=")) return source.split(",").map((word) => word.trim());
  const [, quoted, plain, address = ""] = /^=(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(source) ?? [];
  const rect = parseA1(address);
  const from = quoted ?? plain ? workbook.named((quoted ?? plain ?? "").replaceAll("''", "'")) : sheet;
  if (!rect || !from) return [];
  const found: CellValue[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) found.push(from.at(row, column)?.value ?? null);
  return found.filter((value) => value !== null && value !== "");
}
