import { distance } from 'fastest-levenshtein';

/** The name closest to what was typed, when it is close enough to be a slip. */
export const nearestOf = (typed: string, names: readonly string[]): string | undefined => {
  const [best] = [...names].sort((a, b) => distance(typed, a) - distance(typed, b));
  return best !== undefined && distance(typed, best) <= Math.max(2, typed.length / 3) ? best : undefined;
};
