import { findAll } from '../dom.ts';
import { type Kind, partText } from './kind.ts';

const inputs = (card: HTMLElement): HTMLInputElement[] => findAll<HTMLInputElement>(card, '.options input');

export const choice: Kind = {
  read: (card) => ({
    kind: 'choice',
    chosen: inputs(card)
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  }),
  restore: (card, response) => {
    const chosen = response.kind === 'choice' ? response.chosen : [];
    for (const input of inputs(card)) input.checked = chosen.includes(input.value);
  },
  problem: (_card, response, { strings }) =>
    response.kind === 'choice' && response.chosen.length > 0 ? undefined : strings.emptyChoice,
  text: (card, response) =>
    response.kind === 'choice' ? response.chosen.map((id) => partText(card, id, 'label')).join('; ') : '',
};
