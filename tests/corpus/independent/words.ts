/** Words as a multiset: what two readings of one page are compared by. */

/**
 * A run of letters, digits and their marks; a symbol that is no punctuation (an emoji, an arrow) counts as a word
 * of its own. Nothing is folded but Unicode's composed forms: case and accents count.
 */
const WORD = /[\p{L}\p{N}\p{M}]+|\p{So}/gu;

export const wordsOf = (text: string): string[] =>
  (text.normalize('NFC').match(WORD) ?? [])
    // The variation selector and the joiner of an emoji are marks without a letter.
    .map((word) => word.replace(/^[\uFE0E\uFE0F\u20E3]+|[\uFE0E\uFE0F]+$/gu, ''))
    .filter((word) => word !== '');

export type Bag = ReadonlyMap<string, number>;

export const bagOf = (words: Iterable<string>): Bag => {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

/** What `bag` has more of than `other`: each word as often as it is lacking there. */
export const lacking = (bag: Bag, other: Bag): Bag =>
  new Map(
    [...bag]
      .map(([word, count]) => [word, count - (other.get(word) ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );

/** Each word as often as the bag that has most of it. */
export const most = (...bags: readonly Bag[]): Bag => {
  const all = new Map<string, number>();
  for (const bag of bags) for (const [word, count] of bag) all.set(word, Math.max(count, all.get(word) ?? 0));
  return all;
};

export const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** As a person reads it: `Réponse ×5, multi`. */
export const listed = (bag: Bag): string =>
  [...bag].map(([word, count]) => (count === 1 ? word : `${word} ×${count}`)).join(', ');

/** Runs of `length` words. */
export const runsOf = (words: readonly string[], length: number): string[] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(' '));
