import FormulaParser from "fast-formula-parser";
import { civilDate, daysInMonth, fromSerial, parts, toSerial } from "../../../core/base/civilDate";
import { asNumber, asText, lifted, type Scalar, type SheetFunction } from "./arguments";

const { FormulaError } = FormulaParser;

function dayOf(value: Scalar | undefined): { readonly year: number; readonly month: number; readonly day: number } {
  const date = fromSerial(asNumber(value ?? null));
  if (!date) throw FormulaError.NUM;
  return parts(date);
}

const whole = (value: Scalar | undefined): number => Math.trunc(asNumber(value ?? null));

/** The serial of a day; months and days beyond their ends run on, as Excel has it. */
function serial(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const first = civilDate(Math.floor(months / 12), (months % 12) + 1, 1);
  if (!first) throw FormulaError.NUM;
  return toSerial(first) + day - 1;
}

/** So many months later; the last day of a shorter month. */
function later(value: Scalar | undefined, months: number, day: (length: number, own: number) => number): number {
  const { year, month, day: own } = dayOf(value);
  const at = year * 12 + month - 1 + months;
  return serial(Math.floor(at / 12), (at % 12) + 1, day(daysInMonth(Math.floor(at / 12), (at % 12) + 1), own));
}

function difference(from: Scalar | undefined, to: Scalar | undefined, unit: string): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  const days = whole(to) - whole(from);
  if (days < 0) throw FormulaError.NUM;
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return days;
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
      return whole(to) - later(from, months, (length, own) => Math.min(length, own));
    case "YD":
      return whole(to) - later(from, Math.floor(months / 12) * 12, (length, own) => Math.min(length, own));
    default:
      throw FormulaError.NUM;
  }
}

/** Serial of a moment on the clock of the machine, which the sheet knows without a zone. */
function now(): number {
  const at = new Date();
  return 25569 + (at.getTime() - at.getTimezoneOffset() * 60_000) / 86_400_000;
}

export const dates: Readonly<Record<string, SheetFunction>> = {
  TODAY: () => Math.floor(now()),
  NOW: () => now(),
  DATE: lifted((year, month, day) => serial(whole(year), whole(month), whole(day))),
  YEAR: lifted((value) => dayOf(value).year),
  MONTH: lifted((value) => dayOf(value).month),
  DAY: lifted((value) => dayOf(value).day),
  DAYS: lifted((to, from) => whole(to) - whole(from)),
  EDATE: lifted((value, months) => later(value, whole(months), (length, own) => Math.min(length, own))),
  EOMONTH: lifted((value, months) => later(value, whole(months), (length) => length)),
  DATEDIF: lifted((from, to, unit) => difference(from, to, asText(unit ?? null))),
  WEEKDAY: lifted((value, kind) => {
    const sunday = (whole(value) + 6) % 7;
    return kind === undefined || kind === 1 ? sunday + 1 : kind === 3 ? (sunday + 6) % 7 : ((sunday + 6) % 7) + 1;
  }),
};
