/**
 * Work that stops now and then and says how much of it is done, 0 to 1. Whoever drives it may pause there or give up; the
 * work itself knows of neither.
 */
export type Stepwise<T> = Generator<number, T>;

/** Drives it without a pause. */
export function finished<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The shares of a part of some work, from one share of the whole to another. */
export function* between<T>(from: number, to: number, part: Stepwise<T>): Stepwise<T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
