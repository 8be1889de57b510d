import { MONTH_NAMES, monthName, monthNumber } from "./months";
import { folded } from "./words";

/** A day without time or zone, as `"2021-07-01"`; such strings sort and compare in the order of the calendar. */
export type CivilDate = `${number}-${number}-${number}`;

/** The day, or undefined when the calendar has none such (31 Juni). Years 1900 to 9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as CivilDate;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function parts(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
function dayNumber(date: CivilDate): number {
  const { year, month, day } = parts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function fromDayNumber(days: number): CivilDate | undefined {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return civilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** Excel's serial of 1970-01-01 in the 1900 system. */
const EPOCH_SERIAL = 25569;
/** Serial 60 is Excel's 29 February 1900, a day that never was; from 61 on serials run straight. */
const FIRST_STRAIGHT_SERIAL = 61;

/** The day of an Excel serial (1900 system), its time of day dropped; undefined below 1 March 1900 or beyond 9999. */
export function fromSerial(serial: number): CivilDate | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_STRAIGHT_SERIAL)) return undefined;
  return fromDayNumber(whole - EPOCH_SERIAL);
}

export function toSerial(date: CivilDate): number {
  return dayNumber(date) + EPOCH_SERIAL;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  const result = fromDayNumber(dayNumber(date) + days);
  if (!result) throw new RangeError(`beyond the calendar: ${date} + ${days}`);
  return result;
}

/** Months since the year 0. */
export function monthIndex(date: CivilDate): number {
  const { year, month } = parts(date);
  return year * 12 + month - 1;
}

/** Days from a to b; negative when b is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** "2 Januari 2019". */
export function dateText(date: CivilDate): string {
  const { year, month, day } = parts(date);
  return `${day} ${monthName(month)} ${year}`;
}

const ENGLISH_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** A date as people write it in the language. */
export function dateIn(date: CivilDate, language: "id" | "en"): string {
  const { year, month, day } = parts(date);
  return language === "id" ? dateText(date) : `${day} ${ENGLISH_MONTHS[month - 1] ?? ""} ${year}`;
}

/** A date as read; `impossible` is a date by its form that the calendar does not have. */
export type DateReading =
  | { readonly ok: true; readonly date: CivilDate }
  | { readonly ok: false; readonly problem: "blank" | "impossible" | "not-a-date" };

const WORDED = new RegExp(`(?:^|[^\\d])(\\d{1,2})[\\s.-]+(${MONTH_NAMES})\\.?[\\s.,-]+(\\d{4})(?!\\d)`);
const NUMBERED = /(?:^|[^\d])(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)/;
const ISO = /(?:^|[^\d])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;

/**
 * Reads the first date of a text, day first: "31-12-2021", "31/12/2021", "31 Desember 2021", "Jakarta, 2 Januari 2018",
 * "2021-12-31"; or an Excel serial.
 */
export function parseDate(value: string | number | boolean | null): DateReading {
  if (value === null) return { ok: false, problem: "blank" };
  if (typeof value === "number") {
    const date = fromSerial(value);
    return date ? { ok: true, date } : { ok: false, problem: "not-a-date" };
  }
  if (typeof value === "boolean") return { ok: false, problem: "not-a-date" };
  const text = folded(value);
  if (/^[-.…_\s]*$/.test(text)) return { ok: false, problem: "blank" };
  const worded = WORDED.exec(text);
  if (worded) return made(worded[3], monthNumber(worded[2] ?? ""), worded[1]);
  const iso = ISO.exec(text);
  if (iso) return made(iso[1], Number(iso[2]), iso[3]);
  const numbered = NUMBERED.exec(text);
  if (numbered) return made(numbered[3], Number(numbered[2]), numbered[1]);
  return { ok: false, problem: "not-a-date" };
}

function made(year: string | undefined, month: number | undefined, day: string | undefined): DateReading {
  const date = civilDate(Number(year), month ?? 0, Number(day));
  return date ? { ok: true, date } : { ok: false, problem: "impossible" };
}
