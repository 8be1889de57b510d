/** Things by what a key says of them, keys and things in the order in which they are met; what has no key is left out. */
export function grouped<T, K>(all: Iterable<T>, keyOf: (each: T) => K | undefined): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const own = groups.get(key);
    if (own) own.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
