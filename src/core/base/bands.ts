import type { Cite } from "./cite";
import { compare, exact, roundHalfUp, type Exact } from "./exact";

/** Bands by their lower bounds, highest first; the last one has none. So no value can fall between two. */
export interface Bands<L extends string> {
  readonly cite: Cite;
  /** Decimals to which a value is rounded, half up, before the band is looked up. */
  readonly decimals: number;
  readonly steps: readonly { readonly from: number; readonly label: L }[];
  readonly below: L;
}

export function bandOf<L extends string>(bands: Bands<L>, value: Exact): L {
  const rounded = roundHalfUp(value, bands.decimals);
  for (const step of bands.steps) if (compare(rounded, exact(step.from)) >= 0) return step.label;
  return bands.below;
}
