import { count } from '../../strings/index.ts';
import { find } from '../dom.ts';
import type { Kind } from './kind.ts';

const box = (card: HTMLElement): HTMLTextAreaElement | null => find<HTMLTextAreaElement>(card, 'textarea');

export const countWords = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;

/** The box and its mirror share a grid cell: the mirror's text makes both as tall as it needs. */
const grow = (card: HTMLElement): void => {
  const area = box(card);
  if (area?.parentElement) area.parentElement.dataset.value = area.value;
};

export const open: Kind = {
  read: (card) => ({ kind: 'open', text: box(card)?.value ?? '' }),
  restore: (card, response) => {
    const area = box(card);
    if (area && 'text' in response) area.value = response.text;
    grow(card);
  },
  problem: (card, response, { strings, language }) => {
    const text = response.kind === 'open' ? response.text : '';
    if (text.trim() === '') return strings.emptyOpen;
    const wanted = Number(box(card)?.dataset.minWords ?? 0) - countWords(text);
    return wanted > 0 ? count(strings.moreWords, wanted, language) : undefined;
  },
  prepare: (card, { strings, language }) => {
    const words = find(card, '.words');
    const show = () => {
      grow(card);
      const n = countWords(box(card)?.value ?? '');
      if (words) words.textContent = n === 0 ? '' : count(strings.words, n, language);
    };
    card.addEventListener('input', show);
    card.addEventListener('cartable-restored', show);
    show();
  },
  text: (_card, response) => ('text' in response ? response.text : ''),
};
