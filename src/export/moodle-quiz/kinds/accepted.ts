/** Accepted answers and what each is worth, by Moodle's list. */
import type { Place } from '../../../lesson/index.ts';
import type { Context } from '../../moodle/index.ts';
import { nearestFraction, writeFraction } from '../fractions.ts';

interface Worth {
  /** From 0 to 1. */
  readonly fraction: number;
}

/**
 * Each answer with its percentage. The best is worth 100: without one at 100 Moodle rejects a short answer and
 * stops (`shortanswer/questiontype.php:67-77`).
 */
export function withPercent<A extends Worth>(
  accepted: readonly A[],
  nameOf: (answer: A) => string,
  context: Context,
  place: Place,
): readonly { readonly answer: A; readonly percent: number }[] {
  const best = accepted.reduce<A | undefined>(
    (most, answer) => (most && most.fraction >= answer.fraction ? most : answer),
    undefined,
  );
  return accepted.map((answer) => {
    const wanted = answer.fraction * 100;
    const percent = answer === best ? 100 : nearestFraction(wanted);
    // Halves of a percent: an author's 33 % means a third.
    if (Math.abs(percent - wanted) > 0.5)
      context.report('moodle-fraction-changed', place, {
        text: nameOf(answer),
        wanted: String(Math.round(wanted * 100) / 100),
        given: writeFraction(percent),
      });
    return { answer, percent };
  });
}

/**
 * A short answer is a pattern for Moodle, where `*` stands for anything (`shortanswer/question.php`); a text of
 * the lesson means itself.
 */
export const literalPattern = (text: string): string => text.replace(/\*/g, '\\*');
