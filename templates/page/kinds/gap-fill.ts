import { findAll } from '../dom.ts';
import type { Kind } from './kind.ts';

const gaps = (card: HTMLElement) => findAll<HTMLInputElement | HTMLSelectElement>(card, '.gap .box');

export const gapFill: Kind = {
  read: (card) => ({ kind: 'gaps', values: gaps(card).map(({ value }) => value) }),
  restore: (card, response) => {
    gaps(card).forEach((gap, index) => {
      gap.value = response.kind === 'gaps' ? (response.values[index] ?? '') : '';
      if (gap instanceof HTMLSelectElement && gap.selectedIndex < 0) gap.value = '';
    });
  },
  problem: (_card, response, { strings }) =>
    response.kind === 'gaps' && response.values.every((value) => value.trim() !== '')
      ? undefined
      : strings.emptyOther,
  text: (_card, response) => (response.kind === 'gaps' ? response.values.join('; ') : ''),
};
