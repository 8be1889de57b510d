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

/** So many are worked off between two stops. */
const A_STEP = 500;

/** The share that finding the entries of a list takes; then each is read. */
export const FOUND = 0.5;

/** Something made of each of a list, with a stop now and then. */
export function* ofEach<T, R>(list: readonly T[], work: (each: T, index: number) => R): Stepwise<readonly R[]> {
  const made: R[] = [];
  for (const [index, each] of list.entries()) {
    if (index % A_STEP === A_STEP - 1) yield index / list.length;
    made.push(work(each, index));
  }
  return made;
}

/** Work with stops as a function that makes none. */
export function inOneGo<A extends readonly unknown[], T>(work: (...given: A) => Stepwise<T>): (...given: A) => T {
  return (...given) => finished(work(...given));
}

/** The shares of a part of some work, from one share of the whole to another. */
export function* between<T>(from: number, to: number, part: Stepwise<T>): Stepwise<T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
