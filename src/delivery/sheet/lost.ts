import { hasFeedback, type Question } from '../../lesson/index.ts';
import { asks, type DeliveredPackage, type Delivery, IS_FREE, PLAYS_LESSON } from '../delivery.ts';

/** A page that leaves its questions to the quiz doesn't ask them. */
export const isAskedIn = ({ lesson }: Delivery, { target }: Pick<DeliveredPackage, 'target'>): boolean =>
  asks({ target }) &&
  !(lesson.settings.questions === 'none' && (PLAYS_LESSON.has(target) || IS_FREE.has(target)));

/** Questions whose model answer is in none of the packages that ask them. */
export function lostAnswers(delivery: Delivery): readonly Question[] {
  const asking = delivery.packages.filter((one) => isAskedIn(delivery, one));
  if (asking.length === 0) return [];
  return delivery.lesson.questions
    .filter(hasFeedback)
    .filter(({ id }) => asking.every(({ ledger }) => (ledger[id] ?? []).length === 0));
}
