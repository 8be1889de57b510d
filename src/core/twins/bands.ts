import type { Bands } from "../base/bands";
import { above, atLeast, cases, minus, number, over, plus, round, text, times, type Formula, type Operand } from "./formula";
import type { Kurva } from "../regulations/pp30/ruas";

/**
 * Plain formulas by the name of the custom function. One that spills yields rows of formulas, one a cell.
 * Parameters that the custom function requires are always there; options may be left out.
 */
export type Twin = (...operands: never[]) => Formula | readonly (readonly Formula[])[];
export type Twins = Readonly<Record<string, Twin>>;

/** The label of a value by its bands, rounded as the regulation's reading says. */
export function bandCases(bands: Bands<string>, value: Formula): Formula {
  const rounded = round(value, bands.decimals);
  return cases(bands.steps.map(({ from, label }) => [atLeast(rounded, from), text(label)] as const), text(bands.below));
}

/** A value on a curve of straight lines. */
export function curveCases(kurva: Kurva, value: Formula): Formula {
  const rounded = round(value, kurva.decimals);
  const lines = kurva.ruas.map(({ above: limit, dari: [x1, y1], sampai: [x2, y2] }) => ({
    limit,
    line: x1 === x2 ? number(y1) : plus(y1, over(times(y2 - y1, minus(value, x1)), x2 - x1)),
  }));
  const last = lines[lines.length - 1]?.line ?? number(0);
  return cases(lines.flatMap(({ limit, line }) => (limit === null ? [] : [[above(rounded, limit), line] as const])), last);
}

/** A formula for each cell of a range, in its shape. */
export function forEachCell(range: Operand, make: (place: number) => Formula): readonly (readonly Formula[])[] {
  return Array.from({ length: range.rows }, (_, row) => Array.from({ length: range.columns }, (_, column) => make(row * range.columns + column + 1)));
}
