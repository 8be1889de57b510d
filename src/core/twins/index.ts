import type { Twin } from "./bands";
import { formulaText, type Formula, type Operand, type Style } from "./formula";
import { permen1Twins } from "./permen1";
import { permen6Twins } from "./permen6";
import { pp30Twins } from "./pp30";
import { pp46Twins } from "./pp46";
import { umumTwins } from "./umum";

export { constant, reference, type Operand, type Style } from "./formula";
export { signatures, functionNamed, type FunctionName, type Signature } from "./signatures";

const TWINS: Readonly<Record<string, Twin>> = { ...pp46Twins, ...pp30Twins, ...permen6Twins, ...permen1Twins, ...umumTwins };

/** Names of the custom functions that have a plain formula. */
export const twinNames: readonly string[] = Object.keys(TWINS);

/**
 * The same answer without the add-in: rows of formula texts, one for each cell of the result, most often a single one.
 * Undefined for a function that has none. An option that is left out is undefined. Loose spellings and numbers as text
 * are not read by it, and whatever is wrong is #N/A.
 */
export function plainFormula(name: string, operands: readonly (Operand | undefined)[], style: Style): readonly (readonly string[])[] | undefined {
  const twin = TWINS[name] as ((...operands: readonly (Operand | undefined)[]) => Formula | readonly (readonly Formula[])[]) | undefined;
  if (!twin) return undefined;
  const result = twin(...operands);
  const rows = typeof result === "string" ? [[result]] : result;
  return rows.map((row) => row.map((formula) => formulaText(formula, style)));
}
