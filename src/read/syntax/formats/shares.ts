/** What a bank says that options are worth, beside what Cartable counts: in Moodle and on the page alike. */
import type { LostPart } from '../../../messages/index.ts';

/** Percent that Moodle's list of fractions may be off. */
const NEAR = 0.5;

/**
 * Which of some options are right: where several may be chosen, each that gives points, else those that give most.
 *
 * @param worths in percent
 * @returns what of it can't be said: points for a part, any of several right ones, and shares of their own
 */
export function judged(
  worths: readonly number[],
  several: boolean,
): { readonly right: readonly boolean[]; readonly lost: readonly LostPart[] } {
  const best = Math.max(...worths);
  const right = worths.map((one) => one > 0 && (several || one === best));
  const isPartial = !several && worths.some((one) => one > 0 && one < best);
  const isAny = !several && right.filter(Boolean).length > 1;
  return {
    right,
    lost: [
      ...(isPartial ? ['partial' as const] : []),
      ...(isAny ? ['any-of' as const] : []),
      ...(weighsOtherwise(worths, several) ? ['shares' as const] : []),
    ],
  };
}

/**
 * Whether options are worth something else than they will be. Where one is chosen, a wrong one takes nothing off; where
 * several, the right ones share the points alike, and a wrong one takes off what a right one gives.
 */
function weighsOtherwise(worths: readonly number[], several: boolean): boolean {
  if (!several) return worths.some((one) => one < 0);
  const right = worths.filter((one) => one > 0);
  const each = 100 / Math.max(right.length, 1);
  return worths.some((one) => Math.abs(Math.abs(one) - each) > NEAR);
}
