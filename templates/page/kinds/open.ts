import { count } from '../../strings/index.ts';
import { find, findAll } from '../dom.ts';
import { countOwnWords } from '../words.ts';
import type { Controls } from './controls.ts';
import { emptyText, filledText, fillFrom } from './table-to-fill.ts';

const box = (card: HTMLElement): HTMLTextAreaElement | null =>
  find<HTMLTextAreaElement>(card, 'textarea[data-min-words], textarea[id]');

/** A table to fill in, where the question has one and its answer is of it. */
const fillIn = (card: HTMLElement): HTMLElement | null => find(card, '.fill');

function textIn(card: HTMLElement): string {
  const fill = fillIn(card);
  return fill ? filledText(fill) : (box(card)?.value ?? '');
}

function starterOf(card: HTMLElement): string {
  const fill = fillIn(card);
  return fill ? emptyText(fill) : (box(card)?.defaultValue ?? '');
}

const minimum = (card: HTMLElement): number => Number(find(card, '[data-min-words]')?.dataset.minWords ?? 0);

/** A box and its mirror share a grid cell: the mirror's text makes both as tall as it needs. */
function grow(card: HTMLElement): void {
  for (const area of findAll<HTMLTextAreaElement>(card, '.grow > textarea'))
    area.parentElement!.dataset.value = area.value;
}

/** Tables that gave way to a box, for an answer that may come back to them. */
const away = new WeakMap<HTMLElement, { readonly fill: HTMLElement; readonly box: HTMLElement }>();

/** An answer that isn't of the table, as it may be after the table was changed, is text to go on with. */
function restoreTable(card: HTMLElement, text: string): void {
  const swapped = away.get(card);
  const fill = swapped?.fill ?? fillIn(card);
  if (!fill) return;
  const isTables = fillFrom(fill, text);
  if (isTables === (swapped === undefined)) return;
  if (swapped) {
    swapped.box.replaceWith(fill);
    away.delete(card);
    return;
  }
  const spare = find<HTMLTemplateElement>(card, 'template');
  if (!spare) return;
  const free = document.createElement('div');
  free.append(document.importNode(spare.content, true));
  fill.replaceWith(free);
  away.set(card, { fill, box: free });
}

export const open: Controls = {
  read: (card) => ({ kind: 'open', text: textIn(card) }),
  restore: (card, response) => {
    if (!('text' in response)) return;
    restoreTable(card, response.text);
    const area = fillIn(card) ? null : box(card);
    if (area) area.value = response.text;
    grow(card);
  },
  problem: (card, { strings, language }) => {
    const text = textIn(card);
    const starter = starterOf(card);
    // What the author wrote to begin with is no answer yet.
    if (text.trim() === '' || text.trimEnd() === starter.trimEnd()) return strings.emptyOpen;
    const wanted = minimum(card) - countOwnWords(text, starter);
    return wanted > 0 ? count(strings.moreWords, wanted, language) : undefined;
  },
  prepare: (card, { strings, language }) => {
    const words = find(card, '.words');
    function show() {
      grow(card);
      const n = countOwnWords(textIn(card), starterOf(card));
      if (words) words.textContent = n === 0 ? '' : count(strings.words, n, language);
    }
    card.addEventListener('input', show);
    card.addEventListener('cartable-restored', show);
    show();
  },
  text: textIn,
};
