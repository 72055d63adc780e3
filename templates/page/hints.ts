/** Hints, one at a time. */
import { fill } from '../strings/index.ts';
import { announce, find, focusOn, fragment, make } from './dom.ts';
import type { AnswerKey } from './key.ts';
import type { Words } from './kinds/index.ts';

/**
 * @param onShown told how many are shown, when the learner has asked for one more
 * @returns what shows the first so many again
 */
export function hintsOf(
  card: HTMLElement,
  keyOf: () => Promise<AnswerKey | undefined>,
  { strings }: Words,
  onShown: (shown: number) => void,
): (shown: number) => Promise<void> {
  const ask = find<HTMLButtonElement>(card, '[data-action="hint"]');
  const place = find(card, '.hints');
  if (!ask || !place) return async () => undefined;

  const add = (hints: readonly string[]): HTMLElement | undefined => {
    const shown = place.childElementCount;
    const hint = hints[shown];
    if (hint === undefined) return undefined;
    const title = fill(strings.hintNumber, { n: shown + 1, total: hints.length });
    const element = make('div', { class: 'hint', tabindex: '-1' }, make('p', { class: 'hint-title' }, title));
    element.append(fragment(hint));
    place.append(element);
    ask.textContent = strings.nextHint;
    ask.dataset.spent = String(shown + 1 >= hints.length);
    ask.hidden = shown + 1 >= hints.length;
    return element;
  };

  ask.addEventListener('click', async () => {
    const hints = (await keyOf())?.hints;
    if (!hints) {
      announce(strings.answersLost);
      return;
    }
    const element = add(hints);
    if (!element) return;
    onShown(place.childElementCount);
    focusOn(element);
  });

  return async (shown) => {
    const hints = shown > 0 ? (await keyOf())?.hints : undefined;
    while (hints && place.childElementCount < shown && add(hints));
  };
}
