/** Month names of Indonesian forms, and the shortenings and English forms met in workbooks, each to its number. */
const NAMES: readonly (readonly string[])[] = [
  ["januari", "jan", "january"],
  ["februari", "feb", "pebruari", "peb", "february"],
  ["maret", "mar", "mrt", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["agustus", "agu", "ags", "agt", "agust", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "october", "oct"],
  ["november", "nov", "nopember", "nop"],
  ["desember", "des", "december", "dec"],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const ALL = [...BY_NAME.keys()].join("|");

/** A text that begins with a month's name. */
export const MONTH_WORD = new RegExp(`^(?:${ALL})\\b`, "i");

/** Alternatives for a regular expression; what follows them there must end the word, as some begin another ("mar", "maret"). */
export const MONTH_NAMES = ALL;

/** 1 to 12, or undefined. A trailing dot is dropped ("Des."). */
export function monthNumber(name: string): number | undefined {
  return BY_NAME.get(name.toLowerCase().replace(/\.$/, ""));
}

/** The name as Indonesian writes it, from 1. */
export function monthName(month: number): string {
  const name = NAMES[month - 1]?.[0] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}
