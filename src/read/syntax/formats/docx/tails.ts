/**
 * A sign of a teacher's own behind the right offers: whatever it is, where it stands behind one of each row and behind
 * nothing else, it tells.
 *
 *     a) iron
 *     b) ice R
 */
import type { Report } from './clues.ts';
import { type Option, wordsOf } from './document.ts';
import { cutFrom, type Offer, rightWordsIn, signedFrom } from './offers.ts';

/** Fewer rows are no habit, and of many that bear a letter of their own it may be a name's: `vitamin C`. */
const LEAST = 3;
const SHARE = 0.6;

/** A letter or a few signs, in brackets or not; the keys of `Ctrl + R` are none. */
const TAIL =
  /(?<=[^\s+×*/=<>:：-])(?:\s+(?:[-–—]\s+)?|\s*(?=[([{<]))[([{<]?(?:\p{L}|ok|[!+√:)=*#^~]{1,3})[)\]}>]?\s*$/iu;

/** Or words that say so. */
function tailIn(words: string): string | undefined {
  const from = TAIL.exec(words)?.index ?? signedFrom(words) ?? rightWordsIn(words);
  return from === undefined ? undefined : words.slice(from);
}

/** The sign behind an offer: with its brackets, whatever the case of its letters. */
const signOf = ({ pieces }: Option): string | undefined => tailIn(wordsOf(pieces))?.trim().toLowerCase();

/** The sign that singles out offers in most rows of a document. */
export function signIn(rows: readonly (readonly Offer[])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [sign, ...others] = row.flatMap((one) => signOf(one) ?? []);
    if (sign && row.length > 2 && others.length === 0) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= Math.max(LEAST, rows.length * SHARE) ? most[0] : undefined;
}

/** The options with their key, which leaves the ends of those that are right. */
export function signed(
  run: readonly Offer[],
  sign: string | undefined,
  report: Report,
): readonly Option[] | undefined {
  const right = sign === undefined ? [] : run.filter((one) => signOf(one) === sign);
  if (right.length === 0 || right.length === run.length) return undefined;
  return cutFrom((words) => tailIn(words)?.length ?? 0, run, right, 'mark', report);
}
