/** What appears under an answer that was given. */
import { find, fragment, make } from './dom.ts';
import type { Verdict } from './judge.ts';
import type { AnswerKey } from './key.ts';
import type { Words } from './kinds/index.ts';

export interface Outcome {
  readonly key: AnswerKey | undefined;
  readonly verdict: Verdict | undefined;
  /** The explanation is due. */
  readonly revealed: boolean;
  /** It will be once the lesson is finished. */
  readonly later: boolean;
  readonly words: Words;
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what stands below an answer, in its order, each where there is any
export function outcome(
  card: HTMLElement,
  shown: Outcome | undefined,
  buttons: readonly HTMLButtonElement[],
): void {
  const place = find(card, '.outcome');
  if (!place) return;
  place.replaceChildren();
  place.hidden = shown === undefined;
  if (!shown) return;
  const { key, verdict, revealed, later, words } = shown;
  const { strings } = words;
  if (verdict) {
    const result = verdict.fraction >= 1 ? 'right' : verdict.fraction > 0 ? 'partly' : 'wrong';
    place.append(make('p', { class: 'verdict', 'data-mark': result }, strings[result]));
    for (const feedback of besideless(card, verdict)) place.append(feedback);
  }
  if (revealed && key?.feedback !== undefined) {
    place.append(
      make('p', { class: 'outcome-title' }, verdict ? strings.explanation : strings.modelAnswer),
      make('div', { class: 'outcome-text prose' }, fragment(key.feedback)),
    );
  } else if (!verdict) {
    place.append(make('p', { class: 'outcome-title' }, key ? strings.recorded : strings.answersLost));
    if (later) place.append(make('p', { class: 'outcome-later' }, strings.answersLater));
  }
  if (buttons.length > 0) place.append(make('div', { class: 'actions' }, ...buttons));
}

/** Feedback on a part that has no room for it beside itself: a gap in a sentence. */
const besideless = (card: HTMLElement, verdict: Verdict): HTMLElement[] =>
  Object.entries(verdict.parts).flatMap(([key, part]) =>
    part.feedback !== undefined &&
    part.mark !== 'missed' &&
    !find(card, `[data-part="${CSS.escape(key)}"] .option-feedback`)
      ? [make('div', { class: 'outcome-text' }, fragment(part.feedback))]
      : [],
  );
