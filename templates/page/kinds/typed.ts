import { find } from '../dom.ts';
import { parseNumber } from '../judge.ts';
import type { Kind } from './kind.ts';

const box = (card: HTMLElement): HTMLInputElement | null => find<HTMLInputElement>(card, 'input.box');

export const shortAnswer: Kind = {
  read: (card) => ({ kind: 'text', text: box(card)?.value ?? '' }),
  restore: (card, response) => {
    const input = box(card);
    if (input && 'text' in response) input.value = response.text;
  },
  problem: (_card, response, { strings }) =>
    response.kind === 'text' && response.text.trim() !== '' ? undefined : strings.emptyOther,
  text: (_card, response) => ('text' in response ? response.text : ''),
};

export const numerical: Kind = {
  ...shortAnswer,
  problem: (card, response, { strings }) =>
    response.kind === 'text' &&
    parseNumber(response.text, find(card, '.unit')?.textContent ?? undefined) !== undefined
      ? undefined
      : strings.notANumber,
};
