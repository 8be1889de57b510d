import { exact, roundHalfUp, compare } from "../base/exact";
import type { Message } from "../base/message";
import { sameValue, type Profil, type Setting, type SettingValue, type UsedSetting } from "../base/setting";
import { formatNumber, type Language } from "../check/message";
import { regulations } from "./index";

export const allSettings: readonly Setting[] = regulations.flatMap(({ settings }) => settings);
const byId: ReadonlyMap<string, Setting> = new Map(allSettings.map((setting) => [setting.id, setting]));

/** Why a profile is refused: the key, and a sentence that names it and says what is allowed. */
export interface ProfilProblem {
  readonly key: string;
  readonly message: Message;
}

export type ProfilReading =
  | { readonly ok: true; readonly profil: Profil }
  | { readonly ok: false; readonly problems: readonly ProfilProblem[] };

const refused = (key: string, id: string, en: string): ProfilProblem => ({ key, message: { id, en } });

/** Reads an agency's choices from JSON: an object of setting ids and values. Refused whole when anything in it is wrong. */
export function readProfil(json: unknown): ProfilReading {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { ok: false, problems: [refused("", "Profil harus berupa objek JSON berisi nama setelan dan nilainya, misalnya {\"umum/desimal\": 2}.", "A profile must be a JSON object of settings and their values, as {\"umum/desimal\": 2}.")] };
  }
  const problems: ProfilProblem[] = [];
  const chosen: Record<string, SettingValue> = {};
  for (const [key, value] of Object.entries(json)) {
    const setting = byId.get(key);
    if (!setting) {
      problems.push(refused(key, `Setelan «${shorten(key)}» tidak dikenal; hapus dari profil, atau pakai nama yang ada di docs/readings.md.`, `Setting “${shorten(key)}” is unknown; take it out, or use a name from docs/readings.md.`));
      continue;
    }
    const reading = readValue(setting, value);
    if (!reading.ok) problems.push(refused(key, `Setelan «${key}» berisi ${written(value)}; ${reading.expected.id}.`, `Setting “${key}” holds ${written(value)}; ${reading.expected.en}.`));
    else if (!sameValue(reading.value, setting.default)) chosen[key] = reading.value;
  }
  if (problems.length === 0) problems.push(...contradictions(chosen));
  return problems.length === 0 ? { ok: true, profil: inOrder(chosen) } : { ok: false, problems };
}

function contradictions(profil: Profil): readonly ProfilProblem[] {
  return regulations.flatMap(({ constraints }) =>
    constraints.filter((constraint) => !constraint.holds(profil)).map(({ settings, message }) => {
      const keys = settings.map(({ id }) => `«${id}»`).join(", ");
      const key = settings.find(({ id }) => id in profil)?.id ?? settings[0]?.id ?? "";
      return refused(key, `Setelan ${keys} bertentangan: ${message.id}.`, `Settings ${keys} contradict each other: ${message.en}.`);
    }),
  );
}

/** As the settings are declared, so that equal profiles are written alike. */
function inOrder(profil: Profil): Profil {
  return Object.fromEntries(allSettings.flatMap(({ id }) => (id in profil ? [[id, profil[id] ?? null] as const] : [])));
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const written = (value: unknown): string => shorten(JSON.stringify(value) ?? String(value));

type ValueReading = { readonly ok: true; readonly value: SettingValue } | { readonly ok: false; readonly expected: Message };

const ok = (value: SettingValue): ValueReading => ({ ok: true, value });
const not = (id: string, en: string): ValueReading => ({ ok: false, expected: { id, en } });

/** Reads one value against its setting. */
export function readValue(setting: Setting, value: unknown): ValueReading {
  if (value === null && setting.default === null) return ok(null);
  switch (setting.kind) {
    case "choice": {
      const words = setting.options.map((option) => `"${option.value}"`).join(", ");
      return setting.options.some((option) => option.value === value) ? ok(value as string) : not(`pilih salah satu: ${words}`, `choose one of ${words}`);
    }
    case "several": {
      const words = setting.options.map((option) => `"${option.value}"`).join(", ");
      const known = Array.isArray(value) && value.every((each) => setting.options.some((option) => option.value === each));
      return known ? ok(setting.options.map((option) => option.value).filter((each) => value.includes(each))) : not(`tulis daftar [ ] dari ${words}`, `write an array of ${words}`);
    }
    case "number":
      return fits(setting, value) ? ok(value) : not(`tulis ${numberAllowed(setting, "id")}`, `write ${numberAllowed(setting, "en")}`);
    case "range":
      return Array.isArray(value) && value.length === 2 && fits(setting, value[0]) && fits(setting, value[1]) && value[0] < value[1]
        ? ok([value[0], value[1]])
        : not(`tulis dua angka [terendah, tertinggi], masing-masing ${numberAllowed(setting, "id")}, dengan terendah di bawah tertinggi`, `write two numbers [lowest, highest], each ${numberAllowed(setting, "en")}, the lowest below the highest`);
  }
}

type Numeric = Extract<Setting, { readonly least: number }>;

function fits({ least, most, decimals }: Numeric, value: unknown): value is number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most) return false;
  return compare(exact(value), roundHalfUp(exact(value), decimals)) === 0;
}

/** "bilangan bulat 1 sampai 7", "angka 0 sampai 100". */
export function numberAllowed({ least, most, decimals }: Numeric, language: Language): string {
  const kind = { id: decimals === 0 ? "bilangan bulat" : "angka", en: decimals === 0 ? "a whole number" : "a number" }[language];
  return `${kind} ${formatNumber(least, language)} ${language === "id" ? "sampai" : "to"} ${formatNumber(most, language)}`;
}

/** A value as people read it: "76%", "Menurut rumusnya …", "2–3". */
export function valueText(setting: Setting, value: SettingValue, language: Language): string {
  const none = { id: "tidak ada", en: "none" }[language];
  if (value === null) return { id: "belum ditetapkan", en: "not set" }[language];
  if (setting.kind === "number" || setting.kind === "range") {
    const numbers = (Array.isArray(value) ? value : [value]).map((each) => formatNumber(Number(each), language)).join("–");
    const unit = setting.unit[language];
    return unit === "" ? numbers : `${numbers}${unit === "%" ? "" : " "}${unit}`;
  }
  const label = (each: unknown) => setting.options.find((option) => option.value === each)?.label[language] ?? String(each);
  return Array.isArray(value) ? (value.length === 0 ? none : value.map(label).join(", ")) : label(value);
}

/** "Jam kerja efektif …: 1.300 jam". */
export function settingText({ id, nilai }: UsedSetting, language: Language): string {
  const setting = byId.get(id);
  return setting ? `${setting.question[language]}: ${valueText(setting, nilai, language)}` : id;
}
