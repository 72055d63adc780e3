/** What a bank says that options are worth, beside what Cartable counts: in Moodle and on the page alike. */

/** Percent that Moodle's list of fractions may be off. */
const NEAR = 0.5;

/**
 * Whether options are worth something else than they will be. Where one is chosen, a wrong one takes nothing off; where
 * several, the right ones share the points alike, and a wrong one takes off what a right one gives.
 *
 * @param worths in percent
 */
export function weighsOtherwise(worths: readonly number[], several: boolean): boolean {
  if (!several) return worths.some((one) => one < 0);
  const right = worths.filter((one) => one > 0);
  const each = 100 / Math.max(right.length, 1);
  return worths.some((one) => Math.abs(Math.abs(one) - each) > NEAR);
}
