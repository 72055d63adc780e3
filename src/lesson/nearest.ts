import { distance } from 'fastest-levenshtein';

/**
 * Letters that were missed, added, mistyped, or typed before the one they follow: `langauge` is one slip from
 * `language` (Damerau's distance where two letters changed places once, Levenshtein's otherwise).
 */
export const slips = (typed: string, name: string): number =>
  Math.min(
    distance(typed, name),
    ...[...typed.slice(1)].map((_, at) => 1 + distance(swappedAt(typed, at), name)),
  );

const swappedAt = (word: string, at: number): string =>
  word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);

/** The name closest to what was typed, when it is close enough to be a slip: one of a word of four letters, two of a longer one, a third of a long one. */
export function nearestOf(typed: string, names: readonly string[]): string | undefined {
  const most = typed.length <= 4 ? 1 : Math.max(2, typed.length / 3);
  // Which name of one or two letters is meant, one slip can't tell.
  const near = names.filter((name) => name.length > 2 && Math.abs(name.length - typed.length) <= most);
  const [best] = near
    .map((name) => ({ name, slips: slips(typed, name) }))
    .filter((one) => one.slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return best?.name;
}
