import { fill } from '../../strings/index.ts';
import { announce, find, findAll } from '../dom.ts';
import { type Controls, partText } from './controls.ts';

const items = (card: HTMLElement): HTMLElement[] => findAll(card, '.order-item');

/** The first can't go up, nor the last down; a button that can't is still there for the keyboard's focus. */
function bounds(card: HTMLElement): void {
  const all = items(card);
  all.forEach((item, index) => {
    find(item, '[data-move="up"]')?.setAttribute('aria-disabled', String(index === 0));
    find(item, '[data-move="down"]')?.setAttribute('aria-disabled', String(index === all.length - 1));
  });
}

const textOf = (card: HTMLElement, item: HTMLElement): string =>
  partText(card, item.dataset.part ?? '', '.order-text');

export const ordering: Controls = {
  read: (card) => ({ kind: 'order', items: items(card).map((item) => item.dataset.part ?? '') }),
  restore: (card, response) => {
    const list = find(card, '.order');
    if (response.kind !== 'order' || !list) return;
    const byId = new Map(items(card).map((item) => [item.dataset.part, item]));
    for (const id of response.items) {
      const item = byId.get(id);
      if (item) list.append(item);
    }
    bounds(card);
  },
  problem: () => undefined,
  prepare: (card, { strings }, changed) => {
    bounds(card);
    card.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-move]') : null;
      const item = button?.closest<HTMLElement>('.order-item');
      if (!button || !item || button.getAttribute('aria-disabled') === 'true') return;
      if (button.dataset.move === 'up') item.previousElementSibling?.before(item);
      else item.nextElementSibling?.after(item);
      bounds(card);
      button.focus();
      const all = items(card);
      announce(
        fill(strings.moved, {
          item: textOf(card, item),
          n: all.indexOf(item) + 1,
          total: all.length,
        }),
      );
      changed();
    });
  },
  text: (card) =>
    items(card)
      .map((item) => textOf(card, item))
      .join(', '),
};
