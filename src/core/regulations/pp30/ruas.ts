import type { Cite } from "../../base/cite";
import { add, compare, div, exact, mul, roundHalfUp, sub, type Exact } from "../../base/exact";

/** Two printed points of a straight line, each as [in, out]; equal points are a constant. */
export interface Ruas {
  /** The line holds above this; null for the last one. */
  readonly above: number | null;
  readonly dari: readonly [number, number];
  readonly sampai: readonly [number, number];
}

/** A value from straight lines, highest first, so that none falls between two printed bands. */
export interface Kurva {
  readonly cite: Cite;
  /** Decimals, half up, at which the line is chosen. */
  readonly decimals: number;
  readonly ruas: readonly Ruas[];
}

/** The value on the line that holds for x; x itself is not rounded. */
export function nilaiPadaKurva(kurva: Kurva, x: Exact): Exact {
  const rounded = roundHalfUp(x, kurva.decimals);
  const ruas = kurva.ruas.find(({ above }) => above === null || compare(rounded, exact(above)) > 0);
  if (!ruas) throw new RangeError("the last line of a curve holds for all");
  const [x1, y1] = ruas.dari;
  const [x2, y2] = ruas.sampai;
  if (x1 === x2) return exact(y1);
  return add(exact(y1), div(mul(exact(y2 - y1), sub(x, exact(x1))), exact(x2 - x1)));
}
