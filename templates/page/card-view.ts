/** What a card shows of its answer: what is right, what may be done next, and whether its boxes are open. */
import { sameResponse } from '../runtime/response.ts';
import type { Answer } from '../runtime/session.ts';
import { answerIn, type CardState, complain, isFull, keyOf, setFull } from './card-state.ts';
import { button, find, focusOn, make } from './dom.ts';
import { judge } from './judge.ts';
import type { AnswerKey } from './key.ts';
import { lock } from './lock.ts';
import { mark, unmark } from './marks.ts';
import { outcome } from './outcome.ts';
import { answersDue, isReadOnly, mayChange } from './page.ts';

/** The outcome of the answer that is in the boxes. */
export function show(card: CardState, key: AnswerKey | undefined): void {
  const { element, page, kind, words, question } = card;
  const due = answersDue(page);
  const verdict = due && key?.solution ? judge(key.solution, kind.read(element)) : undefined;
  const right = !verdict || verdict.fraction >= 1;
  const revealed = due && (right || page.answers.get(question.id)?.revealed === true);
  if (verdict) mark(element, verdict, revealed, words, kind.expected);
  else unmark(element);
  const later = !due && page.data.answers === 'after-finish';
  const buttons = right || revealed ? buttonsWhenSettled(card) : buttonsWhenOpen(card, key);
  outcome(element, { key: due ? key : {}, verdict, revealed, later, words }, buttons);
  refresh(card);
}

const buttonsWhenSettled = (card: CardState): readonly HTMLButtonElement[] =>
  mayChange(card.page) ? [button(card.words.strings.changeAnswer, () => tryAgainHere(card))] : [];

const buttonsWhenOpen = (card: CardState, key: AnswerKey | undefined): readonly HTMLButtonElement[] => {
  const { strings } = card.words;
  const reading = isReadOnly(card.page);
  return [
    ...(reading ? [] : [button(strings.tryAgain, () => tryAgainHere(card))]),
    button(strings.seeAnswer, () => reveal(card, key)),
  ];
};

/** The tries end, and stay ended. */
function reveal(card: CardState, key: AnswerKey | undefined): void {
  const { page, question, element } = card;
  const given = page.answers.get(question.id);
  if (given && !isReadOnly(page)) page.keep(question.id, answerIn(card, true, given.fraction, true));
  else if (given) page.answers.set(question.id, { ...given, revealed: true });
  show(card, key);
  focusOn(find(element, '.outcome')!);
}

/** Opens the boxes of an answer that was given, for another one. */
export function tryAgain(card: CardState): void {
  card.retrying = true;
  unmark(card.element);
  outcome(card.element, undefined, []);
  refresh(card);
}

function tryAgainHere(card: CardState): void {
  tryAgain(card);
  const [first] = card.form.querySelectorAll<HTMLElement>(
    'textarea, input:checked, input, select, [data-move]',
  );
  first?.focus();
}

/** Locks or opens the boxes by what the page allows now. */
export function refresh({ page, question, element, form, retrying, words }: CardState): void {
  const given = page.answers.get(question.id)?.given === true;
  const closed = isReadOnly(page) || (given && !retrying);
  element.dataset.state = closed ? 'answered' : 'open';
  lock(form, closed);
  const state = find(element, '.question-state');
  if (state) {
    state.hidden = !given;
    state.textContent = given ? words.strings.answered : '';
  }
}

/** Boxes that hold it already are left alone: the learner may be writing in them. */
export function fillIn({ kind, element }: CardState, { response, draft = response }: Answer): void {
  if (sameResponse(kind.read(element), draft)) return;
  kind.restore(element, draft);
  element.dispatchEvent(new Event('cartable-restored'));
}

/** Shows what is kept; loads the keys when an answer was given. */
export async function restore(card: CardState): Promise<void> {
  const { page, question } = card;
  const stored = page.answers.get(question.id);
  if (stored) {
    const { draft, ...given } = stored;
    const editing = draft !== undefined && !isReadOnly(page);
    fillIn(card, editing ? stored : given);
    card.pending = editing || !stored.given;
    card.retrying = editing;
    if (stored.revision !== question.revision) warnOfChange(card);
    else if (stored.given && !editing) show(card, await keyOf(card));
  }
  showFit(card);
  refresh(card);
}

/** What doesn't fit comes back all the same, and may fit when another answer gets shorter. */
export function showFit(card: CardState): void {
  const { page, question, element, words } = card;
  const fits = !(question.id in page.session.overflow);
  if (fits === isFull(card)) setFull(card, !fits);
  if (fits && find(element, '.complaint')?.textContent === words.strings.full) complain(card, '');
}

/** What was held back is due now, or the lesson was opened again. */
export async function renew(card: CardState): Promise<void> {
  const { page, question, retrying } = card;
  const stored = page.answers.get(question.id);
  if (!retrying && stored?.given && stored.revision === question.revision) show(card, await keyOf(card));
}

/** A reworded question keeps the learner's text, and may be answered anew. */
function warnOfChange(card: CardState): void {
  const { element, page, words } = card;
  element.dataset.changed = 'true';
  find(element, '.prompt')?.before(make('p', { class: 'notice changed' }, words.strings.changed));
  card.retrying = !isReadOnly(page);
}
