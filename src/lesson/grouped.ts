/** What has the same key, in the order of the first of each. */
export function grouped<One, Key>(
  all: Iterable<One>,
  keyOf: (one: One) => Key,
): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const own = groups.get(key);
    if (own) own.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** How often each comes. */
export const countsOf = <One>(all: Iterable<One>): ReadonlyMap<One, number> =>
  new Map([...grouped(all, (one) => one)].map(([one, own]) => [one, own.length]));

/** What comes most often, and how often; of equals the first. */
export const commonest = <One>(all: Iterable<One>): readonly [One, number] | undefined =>
  [...countsOf(all)].sort(([, one], [, other]) => other - one)[0];
