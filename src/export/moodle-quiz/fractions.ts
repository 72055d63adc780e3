/** Moodle's list of fractions (`question/engine/bank.php`); any other rejects the import. */

/** Percent, in the list's own precision: the importer allows a difference of 0.001. */
const POSITIVE = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5,
] as const;

/** The listed fraction nearest to a percentage from 0 to 100. */
export const nearestFraction = (percent: number): number =>
  [...POSITIVE, 0].reduce((best, listed) =>
    Math.abs(listed - percent) < Math.abs(best - percent) ? listed : best,
  );

/** Most right options whose fractions can sum to 100. */
export const MOST_RIGHT_OPTIONS = 20;

/**
 * The fractions of `count` right options, in the author's order, together 100: equal where the list allows it
 * (one to ten, and twenty), else tens and fives.
 */
export function rightFractions(count: number): readonly number[] {
  const equal = nearestFraction(100 / count);
  if (Math.abs(equal - 100 / count) < 0.001) return Array.from({ length: count }, () => equal);
  const tens = 20 - count;
  return Array.from({ length: count }, (_, index) => (index < tens ? 10 : 5));
}

/**
 * What a wrong option takes away where several may be ticked: what a right one gives, as the lesson's page counts
 * too. Moodle never gives less than nothing.
 */
export const wrongFraction = (right: number): number => -(rightFractions(right)[0] ?? 100);

/** Five decimals, as Moodle's own export writes them. */
export const writeFraction = (percent: number): string => percent.toFixed(5).replace(/\.?0+$/, '');
