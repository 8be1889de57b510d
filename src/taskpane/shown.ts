import { formatNumber, type Language } from "../core/check/message";
import type { CellBefore, PlanValue } from "../core/sheet/plan";
import { shownFormula } from "../core/twins/shown";

/** Decimals enough to tell a corrected number from the written one. */
const DECIMALS = 6;

/** What a cell is to hold, as a preview shows it. */
export function shownContent(value: PlanValue, language: Language): string {
  if (value === null) return "";
  if (typeof value === "object") return shownFormula(value.formula, language);
  return typeof value === "number" ? formatNumber(value, language, DECIMALS) : String(value);
}

/** What a cell holds now, its formula before its value. */
export const shownBefore = ({ formula, value }: CellBefore, language: Language): string => shownContent(formula === undefined ? value : { formula }, language);
