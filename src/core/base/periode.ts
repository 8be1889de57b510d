import { civilDate, daysInMonth, type CivilDate } from "./civilDate";
import { MONTH_NAMES, monthNumber } from "./months";
import { folded } from "./words";

export type PeriodeReading =
  | { readonly ok: true; readonly dari: CivilDate; readonly sampai: CivilDate }
  | { readonly ok: false; readonly problem: "impossible" | "reversed" | "not-a-period"; readonly text?: string };

interface Point {
  readonly day?: number;
  readonly month: number;
  readonly year?: number;
  readonly text: string;
  readonly place: number;
}

const POINT = new RegExp(
  `(?:(\\d{1,2})[\\s.-]+)?\\b(${MONTH_NAMES})\\b\\.?(?:[\\s,.-]*(?:tahun|thn\\.?|th\\.?)?\\s*(\\d{4}))?|(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})|(\\d{4})-(\\d{1,2})-(\\d{1,2})`,
  "g",
);
/** The "1 s.d." of "1 s.d. 31 Januari 2024". */
const FIRST_DAY = /(?:^|[^\d.,/-])(\d{1,2})\s*(?:s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga|-)\s*$/;
const YEAR = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/g;

/**
 * Reads a period: "2 Januari s.d. 31 Desember 2018", "01 JANUARI SD 31 DESEMBER TAHUN 2022", "Januari - Juni 2021",
 * "Tahun 2019". What it does not say (a day, the year of the first date) follows from the rest.
 */
export function parsePeriode(written: string): PeriodeReading {
  const text = folded(written);
  const points: Point[] = [];
  for (const match of text.matchAll(POINT)) {
    const [whole, day, month, year, d, m, y, isoYear, isoMonth, isoDay] = match;
    if (month !== undefined) {
      points.push({ month: monthNumber(month) ?? 0, text: whole, place: match.index, ...(day === undefined ? {} : { day: Number(day) }), ...(year === undefined ? {} : { year: Number(year) }) });
    } else {
      points.push({ day: Number(d ?? isoDay), month: Number(m ?? isoMonth), year: Number(y ?? isoYear), text: whole, place: match.index });
    }
  }
  const part = points.length === 0 ? partOfYear(text) : undefined;
  if (part) return part;
  const years = [...text.matchAll(YEAR)].map((match) => Number(match[1]));
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return wholeYear(text, years);
  const from = points.length === 1 && first.day !== undefined ? FIRST_DAY.exec(text.slice(0, first.place))?.[1] : first.day;
  if (points.length === 1 && first.day !== undefined && from === undefined) return { ok: false, problem: "not-a-period" };
  const lastYear = last.year ?? years[years.length - 1];
  if (lastYear === undefined) return { ok: false, problem: "not-a-period" };
  const firstYear = first.year ?? lastYear;
  const dari = civilDate(firstYear, first.month, Number(from ?? 1));
  const sampai = civilDate(lastYear, last.month, last.day ?? daysInMonth(lastYear, last.month));
  if (!dari || !sampai) return { ok: false, problem: "impossible", text: (dari ? last : first).text };
  return dari <= sampai ? { ok: true, dari, sampai } : { ok: false, problem: "reversed" };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, pertama: 1, kedua: 2, ketiga: 3, keempat: 4 };
const PART = /\b(triwulan|tw|caturwulan|semester|smt)\.?\s*(?:ke[\s-]*)?(iv|i{1,3}|[1-4]|pertama|kedua|ketiga|keempat)\b(?!\s*[/,]\s*(?:i{1,3}|iv|[1-4])\b).*?((?:19|20)\d\d)(?!\d)/;
/** Months of each part of a year. */
const MONTHS: Readonly<Record<string, number>> = { triwulan: 3, tw: 3, caturwulan: 4, semester: 6, smt: 6 };

/** "Triwulan II 2024", "Semester I Tahun 2021"; undefined for anything else, a list to choose from ("TRIWULAN I/II/III/IV") too. */
function partOfYear(text: string): PeriodeReading | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [, name = "", which = "", yearText = ""] = match;
  const months = MONTHS[name] ?? 12;
  const nth = ROMAN[which] ?? Number(which);
  const year = Number(yearText);
  const last = nth * months;
  const dari = civilDate(year, last - months + 1, 1);
  const sampai = civilDate(year, last, daysInMonth(year, last));
  return dari && sampai ? { ok: true, dari, sampai } : { ok: false, problem: "not-a-period" };
}

/** A part of a year that was not read, or a list of parts, makes no whole one. */
const ANY_PART = /\b(?:triwulan|tw|caturwulan|semester|smt)(?:i{1,3}|iv)?(?![a-z])/;

function wholeYear(text: string, years: readonly number[]): PeriodeReading {
  const year = years[0];
  const only = years.length === 1 && year !== undefined && !ANY_PART.test(text) && (/\b(?:tahun|thn|periode|jangka waktu)\b|\btahunan[\s:]+(?:19|20)\d\d/.test(text) || /^\d{4}$/.test(text));
  if (!only) return { ok: false, problem: "not-a-period" };
  return { ok: true, dari: `${year}-01-01`, sampai: `${year}-12-31` };
}
