import { dateIn, type CivilDate } from "../base/civilDate";
import { compare, roundHalfUp, toNumber, type Exact } from "../base/exact";
import { formatNumber, type Language } from "../check/message";
import { isExact, type Value } from "./expression";
import type { Change, Step } from "./working";

/** Decimals that a reader can follow; a value with more is shown rounded, behind ≈. */
const DECIMALS = 4;

export function showValue(value: Value, language: Language, decimals = DECIMALS): string {
  if (isExact(value)) return showNumber(value, language, decimals);
  if (typeof value !== "string") return (value as readonly (Exact | string)[]).map((each) => showValue(each, language, decimals)).join("; ");
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateIn(value as CivilDate, language);
  return value === "" ? "«»" : value;
}

function showNumber(value: Exact, language: Language, decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  return `${compare(rounded, value) === 0 ? "" : "≈"}${formatNumber(toNumber(rounded), language, decimals)}`;
}

/** "targetAtas" as a reader writes it: "target atas". */
const spoken = (name: string): string => name.replace(/([A-Z0-9]+)/g, (part) => ` ${part.toLowerCase()}`).trim();

/** As the regulation has it: its own numbers, and names for the cell's. */
export function printedFormula({ formula, fixed }: Step, language: Language): string {
  return formula.replace(/\{(\w+)\}/g, (_, name: string) => (fixed[name] === undefined ? spoken(name) : showValue(fixed[name], language)));
}

/** With this cell's numbers put in. */
export function filledFormula({ formula, fixed, numbers }: Step, language: Language, decimals = DECIMALS): string {
  return formula.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = fixed[name] ?? numbers[name];
    if (value === undefined) return hole;
    const text = showValue(value, language, decimals);
    return isExact(value) && value.n < 0n ? `(${text})` : text;
  });
}

/** A whole sentence on what would change the result. */
export function changeText({ text, numbers }: Change, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (hole, name: string) => (numbers[name] === undefined ? hole : showValue(numbers[name], language)));
}
