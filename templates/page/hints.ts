/** Hints, one at a time. */
import { fill } from '../strings/index.ts';
import { find, focusOn, fragment, make, say } from './dom.ts';
import type { Key } from './key.ts';
import type { Words } from './kinds/index.ts';

export const hintsOf = (
  card: HTMLElement,
  keyOf: () => Promise<Key | undefined>,
  { strings }: Words,
): void => {
  const ask = find<HTMLButtonElement>(card, '[data-action="hint"]');
  const place = find(card, '.hints');
  if (!ask || !place) return;
  ask.addEventListener('click', async () => {
    const hints = (await keyOf())?.hints;
    if (!hints) {
      say(strings.answersLost);
      return;
    }
    const shown = place.childElementCount;
    const hint = hints[shown];
    if (hint === undefined) return;
    const title = fill(strings.hintNumber, { n: shown + 1, total: hints.length });
    const element = make('div', { class: 'hint', tabindex: '-1' }, make('p', { class: 'hint-title' }, title));
    element.append(fragment(hint));
    place.append(element);
    ask.textContent = strings.nextHint;
    ask.dataset.spent = String(shown + 1 >= hints.length);
    ask.hidden = shown + 1 >= hints.length;
    focusOn(element);
  });
};
