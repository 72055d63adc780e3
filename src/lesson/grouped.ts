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

/**
 * All of them in stretches: cut where one begins and where it ends, with what stands between.
 *
 * @param endAt the place behind the last of the stretch that begins at one; undefined where none does
 */
export function stretchesOf<One>(
  all: readonly One[],
  endAt: (at: number) => number | undefined,
): readonly (readonly One[])[] {
  const cuts = [0];
  for (let at = 0; at < all.length; ) {
    const end = endAt(at);
    if (end !== undefined) cuts.push(at, end);
    at = end ?? at + 1;
  }
  return [...cuts, all.length]
    .map((to, i, places) => all.slice(places[i - 1] ?? 0, to))
    .filter(({ length }) => length > 0);
}
