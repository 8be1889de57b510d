import { InputError } from "../base/inputError";
import { changedBy, chosenIn, IMPOSSIBLE, possible, profilBaku, without, type Profil, type UsedSetting } from "../base/setting";
import { between, finished, type Stepwise } from "../base/stepwise";
import type { Finding } from "./finding";

export interface FoundUnder {
  readonly findings: readonly Finding[];
  /** Choices that brought a finding about, changed one, or made one go away. */
  readonly settings: readonly UsedSetting[];
}

/** What a check finds under a profile, each finding with the agency's choices behind it. */
export function* findingUnder(profil: Profil, check: (profil: Profil) => Stepwise<readonly Finding[]>): Stepwise<FoundUnder> {
  // Each profile is checked once, though it is asked for by finding and for all of them.
  const known = new Map<string, readonly Finding[]>();
  const single = chosenIn(profil).map(({ id }) => without(profil, id));
  const asked = [profil, ...(single.length > 0 ? [profilBaku, ...single] : [])];
  for (const [index, each] of asked.entries()) {
    const key = JSON.stringify(each);
    try {
      if (!known.has(key)) known.set(key, yield* between(index / asked.length, (index + 1) / asked.length, check(each)));
    } catch (error) {
      // One choice may be possible only together with another.
      if (each === profil || !(error instanceof InputError)) throw error;
    }
  }
  const under = (each: Profil): readonly Finding[] => known.get(JSON.stringify(each)) ?? finished(check(each));
  const now = under(profil);
  const chosen = chosenIn(profil);
  const others = chosen.flatMap((used) => {
    const found = possible(() => under(without(profil, used.id)));
    return found === IMPOSSIBLE ? [] : [{ used, keys: new Set(found.map(keyOf)) }];
  });
  const findings = now.map((finding) => {
    const settings = others.filter(({ keys }) => !keys.has(keyOf(finding))).map(({ used }) => used);
    return settings.length === 0 ? finding : { ...finding, settings };
  });
  return { findings, settings: changedBy(profil, (each) => under(each).map(keyOf)) };
}

function keyOf({ rule, severity, cell, message, data, written, expected }: Finding): string {
  return JSON.stringify([rule, severity, cell, message.id, data, written ?? null, expected ?? null]);
}
