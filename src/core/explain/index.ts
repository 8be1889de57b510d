import { meaning } from "../base/words";
import { InputError } from "../base/inputError";
import type { Profil } from "../base/setting";
import type { Given } from "./given";
import { explainPermen1 } from "./permen1";
import { explainPermen6 } from "./permen6";
import { explainPp30 } from "./pp30";
import { explainPp46 } from "./pp46";
import { explainUmum } from "./umum";
import type { Explanation } from "./working";

export type { Cells, Given } from "./given";
export type { Change, Explanation, Step } from "./working";

type Explain = (given: Given, place: Place, profil?: Profil) => Explanation;
/** Row and column within what a function spills, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const EXPLAIN: Readonly<Record<string, Explain>> = { ...explainPp46, ...explainPp30, ...explainPermen6, ...explainPermen1, ...explainUmum };

/** Names of the custom functions that can be explained. */
export const explainedNames: readonly string[] = Object.keys(EXPLAIN);

/**
 * How a custom function comes to its answer, step by step; undefined where it answers with an error.
 * @param profil what an agency chose; the functions in cells take the defaults
 */
export function explain(name: string, given: Given, place: Place = { row: 0, column: 0 }, profil?: Profil): Explanation | undefined {
  try {
    return meaning(EXPLAIN, name)?.(given, place, profil);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
