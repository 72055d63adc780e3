import { findAll } from '../dom.ts';
import type { Controls } from './controls.ts';

const gaps = (card: HTMLElement) => findAll<HTMLInputElement | HTMLSelectElement>(card, '.gap .box');

const valuesIn = (card: HTMLElement): readonly string[] => gaps(card).map(({ value }) => value);

export const gapFill: Controls = {
  read: (card) => ({ kind: 'gaps', values: valuesIn(card) }),
  restore: (card, response) => {
    gaps(card).forEach((gap, index) => {
      gap.value = response.kind === 'gaps' ? (response.values[index] ?? '') : '';
      if (gap instanceof HTMLSelectElement && gap.selectedIndex < 0) gap.value = '';
    });
  },
  problem: (card, { strings }) =>
    valuesIn(card).every((value) => value.trim() !== '') ? undefined : strings.emptyOther,
  text: (card) => valuesIn(card).join('; '),
};
