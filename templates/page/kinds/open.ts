import { count } from '../../strings/index.ts';
import { find } from '../dom.ts';
import { countOwnWords } from '../words.ts';
import type { Kind } from './kind.ts';

const box = (card: HTMLElement): HTMLTextAreaElement | null => find<HTMLTextAreaElement>(card, 'textarea');

const textIn = (card: HTMLElement): string => box(card)?.value ?? '';

const starterOf = (card: HTMLElement): string => box(card)?.defaultValue ?? '';

/** The box and its mirror share a grid cell: the mirror's text makes both as tall as it needs. */
function grow(card: HTMLElement): void {
  const area = box(card);
  if (area?.parentElement) area.parentElement.dataset.value = area.value;
}

export const open: Kind = {
  read: (card) => ({ kind: 'open', text: textIn(card) }),
  restore: (card, response) => {
    const area = box(card);
    if (area && 'text' in response) area.value = response.text;
    grow(card);
  },
  problem: (card, { strings, language }) => {
    const text = textIn(card);
    const starter = starterOf(card);
    // What the author wrote to begin with is no answer yet.
    if (text.trim() === '' || text.trimEnd() === starter.trimEnd()) return strings.emptyOpen;
    const wanted = Number(box(card)?.dataset.minWords ?? 0) - countOwnWords(text, starter);
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
