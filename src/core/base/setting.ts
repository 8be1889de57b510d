import { InputError } from "./inputError";
import type { Cite } from "./cite";
import type { Message } from "./message";

/** What one setting may hold; null where the agency has said nothing and there is no default. */
export type SettingValue = string | number | readonly string[] | readonly [number, number] | null;

interface Asked {
  /** `<regulation>/<what>`, Indonesian, never reused: profiles in the field name it. */
  readonly id: `${string}/${string}`;
  readonly question: Message;
  readonly cite: Cite;
}

export interface Option<V extends string> {
  readonly value: V;
  readonly label: Message;
}

/** One of several words. */
export interface ChoiceSetting<V extends string = string> extends Asked {
  readonly kind: "choice";
  readonly options: readonly Option<V>[];
  readonly default: V | null;
}

/** Any of several words, in the order of the options. */
export interface SeveralSetting<V extends string = string> extends Asked {
  readonly kind: "several";
  readonly options: readonly Option<V>[];
  readonly default: readonly V[];
}

interface Limits {
  readonly least: number;
  readonly most: number;
  /** Decimals that may be typed; 0 for whole numbers. */
  readonly decimals: number;
  readonly unit: Message;
}

export interface NumberSetting extends Asked, Limits {
  readonly kind: "number";
  readonly default: number | null;
}

/** Two numbers, the first below the second. */
export interface RangeSetting extends Asked, Limits {
  readonly kind: "range";
  readonly default: readonly [number, number] | null;
}

/** A point where a text leaves a choice that an agency may make for itself. */
export type Setting = ChoiceSetting | SeveralSetting | NumberSetting | RangeSetting;

type OrNull<S extends Setting> = S extends { readonly default: null } ? null : never;

/** What a setting holds; null only where its default is null. */
export type ValueOf<S extends Setting> =
  | OrNull<S>
  | (S extends { readonly kind: "number" }
      ? number
      : S extends { readonly kind: "range" }
        ? readonly [number, number]
        : S extends { readonly options: readonly Option<infer V>[] }
          ? S extends { readonly kind: "several" }
            ? readonly V[]
            : V
          : never);

/** An agency's choices by setting, those that differ from the default only. Made by `readProfil`, which has checked them. */
export type Profil = Readonly<Record<string, SettingValue>>;

/** Every setting at its default: the official choice, or the reading that is taken here. */
export const profilBaku: Profil = {};

/** What the profile holds for a setting. */
export function valueIn<S extends Setting>(profil: Profil, setting: S): ValueOf<S> {
  const chosen = profil[setting.id];
  // readProfil has checked what stands under this id against the setting.
  return (chosen === undefined ? setting.default : chosen) as ValueOf<S>;
}

/** Choices that can't stand together; `message` says which and what to do. */
export interface Constraint {
  readonly settings: readonly Setting[];
  holds(profil: Profil): boolean;
  readonly message: Message;
}

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One choice of an agency that differs from the default. */
export interface UsedSetting {
  readonly id: string;
  readonly nilai: SettingValue;
}

export function chosenIn(profil: Profil): readonly UsedSetting[] {
  return Object.entries(profil).map(([id, nilai]) => ({ id, nilai }));
}

/** The profile with one choice taken back. */
export function without(profil: Profil, id: string): Profil {
  return Object.fromEntries(Object.entries(profil).filter(([key]) => key !== id));
}

/** What can't be worked out: one choice may be possible only together with another, as shares that add up to 100%. */
export const IMPOSSIBLE = Symbol("impossible");

export function possible<T>(work: () => T): T | typeof IMPOSSIBLE {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) return IMPOSSIBLE;
    throw error;
  }
}

/**
 * The choices that a result depends on: those that change it when taken back alone; where several only act together, all.
 * None when the result is that of the defaults.
 */
export function changedBy(profil: Profil, result: (profil: Profil) => unknown): readonly UsedSetting[] {
  const chosen = chosenIn(profil);
  if (chosen.length === 0) return [];
  const now = result(profil);
  if (sameValue(now, result(profilBaku))) return [];
  const alone = chosen.filter(({ id }) => {
    const other = possible(() => result(without(profil, id)));
    return other === IMPOSSIBLE || !sameValue(now, other);
  });
  return alone.length > 0 ? alone : chosen;
}
