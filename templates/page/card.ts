/** The life of a question's card: written, answered, judged, revealed, tried again. */
import type { QuestionData } from '../runtime/session.ts';
import { announceUnfit, give, handIn, isUnfit, putBack, typed } from './card-answer.ts';
import { type CardState, keyOf } from './card-state.ts';
import { refresh, renew, restore, showFit, tryAgain } from './card-view.ts';
import { cardId } from './data.ts';
import { find } from './dom.ts';
import { hintsOf } from './hints.ts';
import { type Controls, kindOf } from './kinds/index.ts';
import type { Page } from './page.ts';

export interface Card {
  readonly question: QuestionData;
  readonly element: HTMLElement;
  readonly kind: Controls;
  /** Shows what is kept; loads the keys when an answer was given. */
  readonly restore: () => Promise<void>;
  /** Locks or opens the boxes by what the page allows now. */
  readonly refresh: () => void;
  /** After Finish, and when a finished lesson is opened again: shows what is due and may be done now. */
  readonly renew: () => Promise<void>;
  /** Gives what stands in the boxes and wasn't given yet; false when it can't be, and says why in the card. */
  readonly handIn: () => Promise<boolean>;
  /** What stands in the boxes isn't what was given, and can't be given as it is. */
  readonly isUnfit: () => boolean;
  /** Says in the card what is missing in what stands in the boxes. */
  readonly announceUnfit: () => void;
  /** Opens the boxes of an answer that was given, for another one. */
  readonly tryAgain: () => void;
  /** Ends an edit: the boxes show what was given. */
  readonly putBack: () => void;
}

export function openCard(question: QuestionData, page: Page): Card | undefined {
  const element = document.getElementById(cardId(question.id));
  const form = element && find<HTMLFormElement>(element, 'form');
  if (!element || !form) return undefined;

  const kind = kindOf(question.kind);
  const words = { strings: page.data.strings, language: page.data.stringsLanguage };
  const card: CardState = {
    question,
    page,
    element,
    form,
    kind,
    words,
    retrying: false,
    pending: false,
    refused: false,
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void give(card);
  });
  form.addEventListener('input', () => typed(card));
  page.onCapacity(() => showFit(card));
  kind.prepare?.(element, words, () => typed(card));
  const showHints = hintsOf(
    element,
    () => keyOf(card),
    words,
    (shown) => page.session.hint(question.id, shown),
  );
  return {
    question,
    element,
    kind,
    restore: async () => {
      await restore(card);
      await showHints(page.session.state.hints?.[question.id] ?? 0);
    },
    refresh: () => refresh(card),
    renew: () => renew(card),
    handIn: () => handIn(card),
    isUnfit: () => isUnfit(card),
    announceUnfit: () => announceUnfit(card),
    tryAgain: () => tryAgain(card),
    putBack: () => putBack(card),
  };
}
