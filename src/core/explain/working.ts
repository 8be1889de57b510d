import type { Cite } from "../base/cite";
import { compare, exact, sub, type Exact } from "../base/exact";
import type { Message } from "../base/message";
import { evaluate, isExact, type Value, type Values } from "./expression";

/** One step of a calculation or a decision, as the regulation has it. */
export interface Step {
  readonly text: Message;
  /** With the values' names in braces. */
  readonly formula: string;
  /** Numbers and words of the regulation. */
  readonly fixed: Values;
  /** Those of the cell, and results of earlier steps by their names. */
  readonly numbers: Values;
  /** What the result is called in later steps. */
  readonly name: string;
  /** Of a decision: what follows where its formula, a condition, holds. */
  readonly result: Exact | string;
  readonly decides: boolean;
  readonly cite: Cite;
  /** Id of the reading that this step rests on. */
  readonly reading?: string;
}

/** What would change the result, one whole sentence with names in braces. */
export interface Change {
  readonly text: Message;
  readonly numbers: Readonly<Record<string, Exact | string>>;
}

export interface Explanation {
  readonly steps: readonly Step[];
  readonly result: Exact | string;
  readonly changes: readonly Change[];
}

type Given = { readonly [name: string]: Value | number };
const values = (given: Given): Values => Object.fromEntries(Object.entries(given).map(([name, value]) => [name, typeof value === "number" ? exact(value) : value]));

interface Basis {
  readonly cite: Cite;
  readonly reading?: string;
}

/** Collects the steps of one explanation; each result is what its own formula yields. */
export interface Working {
  calculate(name: string, formula: string, numbers: Given, fixed: Given, id: string, en: string, basis: Basis): Exact;
  /** Undefined where the condition does not hold. */
  decide<T extends Exact | string>(name: string, result: T, formula: string, numbers: Given, fixed: Given, id: string, en: string, basis: Basis): T | undefined;
  change(id: string, en: string, numbers: { readonly [name: string]: Exact | string | number }): void;
  explanation(): Explanation;
}

export function newWorking(): Working {
  const steps: Step[] = [];
  const changes: Change[] = [];
  return {
    calculate(name, formula, given, constants, id, en, { cite, reading }) {
      const [numbers, fixed] = [values(given), values(constants)];
      const result = evaluate(formula, { ...fixed, ...numbers });
      if (!isExact(result)) throw new TypeError(`${formula} yields no number`);
      steps.push({ text: { id, en }, formula, fixed, numbers, name, result, decides: false, cite, ...(reading === undefined ? {} : { reading }) });
      return result;
    },
    decide(name, result, formula, given, constants, id, en, { cite, reading }) {
      const [numbers, fixed] = [values(given), values(constants)];
      if (evaluate(formula, { ...fixed, ...numbers }) !== true) return undefined;
      steps.push({ text: { id, en }, formula, fixed, numbers, name, result, decides: true, cite, ...(reading === undefined ? {} : { reading }) });
      return result;
    },
    change(id, en, numbers) {
      changes.push({ text: { id, en }, numbers: Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, typeof value === "number" ? exact(value) : value])) });
    },
    explanation() {
      const last = steps[steps.length - 1];
      if (!last) throw new RangeError("an explanation without a step");
      return { steps, result: last.result, changes };
    },
  };
}

/** The first decision whose condition holds; regulations leave no case out. */
export function first<T>(...cases: readonly (() => T | undefined)[]): T {
  for (const each of cases) {
    const result = each();
    if (result !== undefined) return result;
  }
  throw new RangeError("no case holds");
}

export const distance = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? sub(a, b) : sub(b, a));
