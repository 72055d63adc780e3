/** What the parts of a question's card share, and what they say in it. */
import type { Answer, QuestionData } from '../runtime/session.ts';
import { loadKeys } from './answers.ts';
import { announce, find, make } from './dom.ts';
import type { AnswerKey } from './key.ts';
import type { Controls, Words } from './kinds/index.ts';
import type { Page } from './page.ts';

export interface CardState {
  readonly question: QuestionData;
  readonly page: Page;
  readonly element: HTMLElement;
  readonly form: HTMLFormElement;
  readonly kind: Controls;
  readonly words: Words;
  /** An answer that was given is open for another one. */
  retrying: boolean;
  /** Something stands in the boxes that wasn't given. */
  pending: boolean;
  /** It was to be given, and couldn't be. */
  refused: boolean;
}

/** What stands in the boxes, as an answer. */
export const answerIn = (
  { kind, element, question }: CardState,
  given: boolean,
  fraction?: number,
  revealed = false,
): Answer => ({
  response: kind.read(element),
  given,
  revision: question.revision,
  ...(fraction !== undefined && { fraction }),
  ...(revealed && { revealed }),
});

/** What is missing in the boxes, in the learner's words. */
export const problemOf = ({ kind, element, words }: CardState): string | undefined =>
  kind.problem(element, words);

/** Undefined where the keys can't be had. */
export async function keyOf({ page: { data }, question }: CardState): Promise<AnswerKey | undefined> {
  if (!data.hasKeys) return {};
  try {
    return (await loadKeys(data.id, data.web?.keys))[question.id] ?? {};
  } catch {
    return undefined;
  }
}

/** One sentence above the buttons, told to a screen reader too. */
export function complain({ element }: CardState, text: string): void {
  let line = find(element, '.complaint');
  if (!line && !text) return;
  if (!line) {
    line = make('p', { class: 'complaint' });
    find(element, '.controls > .actions')?.before(line);
  }
  line.hidden = text === '';
  line.textContent = text;
  if (text) announce(text);
}

/** Whether what stands in the boxes finds no room where answers are kept. */
export function setFull(card: CardState, is: boolean): void {
  if (is) complain(card, card.words.strings.full);
  card.element.toggleAttribute('data-full', is);
  if (is) card.element.dispatchEvent(new CustomEvent('cartable-full', { bubbles: true }));
}

export const isFull = ({ element }: CardState): boolean => element.hasAttribute('data-full');
