import { readNumber } from "../core/base/number";
import { sameValue, type Profil, type Setting } from "../core/base/setting";
import { formatNumber, type Language } from "../core/check/message";
import { allSettings } from "../core/regulations/profil";

/** What stands in the fields before it is kept: numbers as typed, everything else as in a profile. */
export type Draft = Readonly<Record<string, string | readonly string[] | null>>;

const MOST_DECIMALS = 6;
const shown = (value: number | undefined, language: Language) => (value === undefined ? "" : formatNumber(value, language, MOST_DECIMALS).replaceAll(language === "id" ? "." : ",", ""));

/** The fields for a profile. */
export function draftOf(profil: Profil, language: Language): Draft {
  return Object.fromEntries(allSettings.map((setting) => [setting.id, fieldOf(setting, setting.id in profil ? profil[setting.id] : setting.default, language)]));
}

export function fieldOf(setting: Setting, value: unknown, language: Language): Draft[string] {
  switch (setting.kind) {
    case "number":
      return value === null ? "" : shown(value as number, language);
    case "range":
      return value === null ? ["", ""] : (value as readonly number[]).map((each) => shown(each, language));
    default:
      return value as string | readonly string[] | null;
  }
}

/** The fields as a profile to be read: what is typed and is no number stays text, so that it is refused by name. */
export function draftToJson(draft: Draft): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    allSettings.flatMap((setting) => {
      const field = draft[setting.id] ?? null;
      const value = setting.kind === "number" ? typed(String(field ?? "")) : setting.kind === "range" ? pair(field as readonly string[]) : field;
      // An emptied number goes back to its default.
      return value === null && setting.default !== null ? [] : [[setting.id, value] as const];
    }),
  );
}

function typed(text: string): unknown {
  const reading = readNumber(text);
  if (!reading.ok) return reading.problem === "blank" ? null : text;
  return reading.unit === undefined ? reading.value : text;
}

function pair(fields: readonly string[]): unknown {
  const values = fields.map(typed);
  return values.every((value) => value === null) ? null : values;
}

/** Whether a field differs from what the setting has by default. */
export function isChanged(setting: Setting, draft: Draft, language: Language): boolean {
  return !sameValue(draft[setting.id], fieldOf(setting, setting.default, language));
}
