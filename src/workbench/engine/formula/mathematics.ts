import FormulaParser from "fast-formula-parser";
import { asNumber, lifted, type Scalar, type SheetFunction } from "./arguments";
import { finite } from "./operators";
import { rounded, roundedDown, roundedUp, shifted } from "./rounding";

const { FormulaError } = FormulaParser;

const of = (fn: (...values: readonly number[]) => number): SheetFunction => lifted((...values: readonly Scalar[]) => finite(fn(...values.map(asNumber))));
const digits = (places: number | undefined): number => Math.trunc(places ?? 0);

/** To a multiple of the step, counted on 15 digits. */
function multiple(value: number, step: number, round: (quotient: number) => number): number {
  if (step === 0) return 0;
  return Number((round(shifted(value / step, 0)) * step).toPrecision(15));
}

export const mathematics: Readonly<Record<string, SheetFunction>> = {
  ROUND: of((value = 0, places) => rounded(value, digits(places))),
  ROUNDUP: of((value = 0, places) => roundedUp(value, digits(places))),
  ROUNDDOWN: of((value = 0, places) => roundedDown(value, digits(places))),
  TRUNC: of((value = 0, places) => roundedDown(value, digits(places))),
  INT: of((value = 0) => Math.floor(shifted(value, 0))),
  ABS: of((value = 0) => Math.abs(value)),
  SIGN: of((value = 0) => Math.sign(value)),
  SQRT: of((value = 0) => Math.sqrt(value)),
  POWER: of((base = 0, exponent = 0) => base ** exponent),
  EXP: of((value = 0) => Math.exp(value)),
  LN: of((value = 0) => Math.log(value)),
  MOD: of((value = 0, by = 0) => {
    if (by === 0) throw FormulaError.DIV0;
    return Number((value - by * Math.floor(shifted(value / by, 0))).toPrecision(15));
  }),
  QUOTIENT: of((value = 0, by = 0) => {
    if (by === 0) throw FormulaError.DIV0;
    return Math.trunc(value / by);
  }),
  CEILING: of((value = 0, step = 1) => multiple(value, step, Math.ceil)),
  "CEILING.MATH": of((value = 0, step = 1) => multiple(value, Math.abs(step), Math.ceil)),
  FLOOR: of((value = 0, step = 1) => multiple(value, step, Math.floor)),
  "FLOOR.MATH": of((value = 0, step = 1) => multiple(value, Math.abs(step), Math.floor)),
  MROUND: of((value = 0, step = 0) => multiple(value, step, (quotient) => Math.sign(quotient) * Math.round(Math.abs(quotient)))),
  EVEN: of((value = 0) => Math.sign(value) * 2 * Math.ceil(Math.abs(value) / 2)),
  ODD: of((value = 0) => (value < 0 ? -1 : 1) * (2 * Math.ceil((Math.abs(value) + 1) / 2) - 1)),
};
