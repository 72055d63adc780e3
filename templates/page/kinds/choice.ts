import { inPlace } from '../arrange.ts';
import { findAll } from '../dom.ts';
import { type Controls, partText } from './controls.ts';

const inputs = (card: HTMLElement): HTMLInputElement[] => findAll<HTMLInputElement>(card, '.options input');

const chosenIn = (card: HTMLElement): readonly string[] =>
  inPlace(inputs(card))
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

export const choice: Controls = {
  read: (card) => ({ kind: 'choice', chosen: chosenIn(card) }),
  restore: (card, response) => {
    const chosen = response.kind === 'choice' ? response.chosen : [];
    for (const input of inputs(card)) input.checked = chosen.includes(input.value);
  },
  problem: (card, { strings }) => (chosenIn(card).length > 0 ? undefined : strings.emptyChoice),
  text: (card) =>
    chosenIn(card)
      .map((id) => partText(card, id, 'label'))
      .join('; '),
};
