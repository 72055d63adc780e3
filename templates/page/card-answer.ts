/** From the first letter in a card's boxes until the answer is given, and what doesn't let it be. */
import { sameResponse } from '../runtime/response.ts';
import type { Answer } from '../runtime/session.ts';
import { answerIn, type CardState, complain, isFull, keyOf, problemOf, setFull } from './card-state.ts';
import { fillIn, show } from './card-view.ts';
import { find, focusOn } from './dom.ts';
import { judge } from './judge.ts';
import { isReadOnly } from './page.ts';

export function typed(card: CardState): void {
  complain(card, '');
  card.refused = false;
  const before = card.page.answers.get(card.question.id);
  if (before?.given && !card.retrying) return;
  setFull(card, !(before?.given ? edited(card, before) : drafted(card)));
}

/** Whether it was kept. */
function drafted(card: CardState): boolean {
  card.pending = true;
  return card.page.keep(card.question.id, answerIn(card, false));
}

/** A second try counts when it is given: until then the first stands, and this is kept beside it. */
function edited(card: CardState, { response }: Answer): boolean {
  const now = card.kind.read(card.element);
  card.pending = !sameResponse(now, response);
  return card.page.edit(card.question.id, card.pending ? now : undefined);
}

/** Pressed by the learner: what is missing is where they are led. */
export async function give(card: CardState): Promise<void> {
  const problem = problemOf(card);
  if (problem) {
    complain(card, problem);
    find<HTMLElement>(card.form, 'textarea, input, select, [data-move]')?.focus();
  } else if (await take(card)) {
    card.page.changed();
    focusOn(find(card.element, '.outcome')!);
  }
}

/** The answer in the boxes is given; false when it can't be, and says why. */
async function take(card: CardState): Promise<boolean> {
  const { page, question, element, kind, words } = card;
  card.refused = true;
  const problem = problemOf(card);
  complain(card, problem ?? '');
  if (problem) return false;
  const key = await keyOf(card);
  // Without the key a closed question can't be judged: it stays open. An open one is answered all the same.
  if (!key && question.kind !== 'open') {
    complain(card, words.strings.answersLost);
    return false;
  }
  const fraction = key?.solution && judge(key.solution, kind.read(element)).fraction;
  const kept = page.keep(question.id, answerIn(card, true, fraction));
  setFull(card, !kept);
  if (!kept) return false;
  card.retrying = false;
  card.pending = false;
  card.refused = false;
  element.dataset.changed = 'false';
  show(card, key);
  return true;
}

/** Gives what stands in the boxes and wasn't given yet; false when it can't be, and says why in the card. */
export const handIn = async (card: CardState): Promise<boolean> =>
  !card.pending || isReadOnly(card.page) || take(card);

/** What stands in the boxes isn't what was given, and can't be given as it is. */
export const isUnfit = (card: CardState): boolean =>
  card.pending && (card.refused || problemOf(card) !== undefined || isFull(card));

/** Says in the card what is missing in what stands in the boxes. */
export function announceUnfit(card: CardState): void {
  const problem = card.pending ? problemOf(card) : undefined;
  if (problem) complain(card, problem);
}

/** Ends an edit: the boxes show what was given. */
export function putBack(card: CardState): void {
  const stored = card.page.answers.get(card.question.id);
  if (!stored?.given) return;
  const { draft: _, ...given } = stored;
  if (card.pending) {
    card.page.edit(card.question.id, undefined);
    setFull(card, false);
    complain(card, '');
    fillIn(card, given);
  }
  card.pending = false;
  // A question that has changed stays open for another answer, where the page does.
  if (given.revision === card.question.revision) card.retrying = false;
}
