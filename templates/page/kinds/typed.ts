import { find } from '../dom.ts';
import { parseNumber } from '../judge.ts';
import type { Controls } from './controls.ts';

const box = (card: HTMLElement): HTMLInputElement | null => find<HTMLInputElement>(card, 'input.box');

const textIn = (card: HTMLElement): string => box(card)?.value ?? '';

export const shortAnswer: Controls = {
  read: (card) => ({ kind: 'text', text: textIn(card) }),
  restore: (card, response) => {
    const input = box(card);
    if (input && 'text' in response) input.value = response.text;
  },
  problem: (card, { strings }) => (textIn(card).trim() === '' ? strings.emptyOther : undefined),
  text: textIn,
};

export const numerical: Controls = {
  ...shortAnswer,
  problem: (card, { strings }) =>
    parseNumber(textIn(card), find(card, '.unit')?.textContent ?? undefined) === undefined
      ? strings.notANumber
      : undefined,
  expected: (value, { language }) => Number(value).toLocaleString(language, { maximumFractionDigits: 12 }),
};
