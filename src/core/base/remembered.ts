/**
 * A function of two objects that works each pair out once. Both are data that never changes; what is known of them goes
 * when they go.
 */
export function remembered<A extends object, B extends object, R>(work: (a: A, b: B) => R): (a: A, b: B) => R {
  const byFirst = new WeakMap<A, WeakMap<B, { readonly result: R }>>();
  return (a, b) => {
    const known = byFirst.get(a) ?? new WeakMap<B, { readonly result: R }>();
    byFirst.set(a, known);
    const done = known.get(b) ?? { result: work(a, b) };
    known.set(b, done);
    return done.result;
  };
}
