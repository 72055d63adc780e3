/** Writes a place anew without taking from a person where they are: focus, what is unfolded, what was typed and scrolling stay. */
import { find, findAll } from '../page/dom.ts';

export function renderInto(place: HTMLElement, ...children: readonly (Node | string)[]): void {
  const focused = place.contains(document.activeElement) ? keyOf(document.activeElement) : undefined;
  const order = findAll(place, '[data-key]').map(keyOf);
  const unfolded = new Map(
    findAll<HTMLDetailsElement>(place, 'details[data-key]').map((one) => [one.dataset.key, one.open]),
  );
  const typed = new Map(
    findAll<HTMLInputElement>(place, 'input[type="text"][data-key]').map((one) => [
      one.dataset.key,
      one.value,
    ]),
  );
  const { scrollTop } = place;
  place.replaceChildren(...children);
  for (const one of findAll<HTMLInputElement>(place, 'input[type="text"][data-key]'))
    one.value = typed.get(one.dataset.key) ?? one.value;
  for (const one of findAll<HTMLDetailsElement>(place, 'details[data-key]')) {
    const before = unfolded.get(one.dataset.key);
    if (before !== undefined) one.open = before;
  }
  place.scrollTop = scrollTop;
  if (focused !== undefined) refocus(place, focused, order);
}

/** By its key it is known again among what is written anew. */
export function keyed<E extends HTMLElement>(element: E, key: string): E {
  element.dataset.key = key;
  return element;
}

const keyOf = (element: Element | null): string =>
  element?.closest<HTMLElement>('[data-key]')?.dataset.key ?? '';

/** What had the focus, else the nearest after it that is still there, else the nearest before. */
function refocus(place: HTMLElement, key: string, order: readonly string[]): void {
  const at = order.indexOf(key);
  const candidates = [key, ...order.slice(at + 1), ...order.slice(0, Math.max(at, 0)).reverse()];
  for (const candidate of candidates) {
    const element = find(place, `[data-key="${CSS.escape(candidate)}"]`);
    const target = element && focusable(element);
    if (target) {
      target.focus({ preventScroll: true });
      return;
    }
  }
  place.focus({ preventScroll: true });
}

const FOCUSABLE = 'button, input, select, textarea, summary, a[href]';

const focusable = (element: HTMLElement): HTMLElement | null =>
  element.matches(FOCUSABLE) ? element : find(element, FOCUSABLE);
