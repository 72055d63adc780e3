import { inPlace } from '../arrange.ts';
import { find, findAll } from '../dom.ts';
import { type Controls, partText } from './controls.ts';

const pairs = (card: HTMLElement) =>
  inPlace(findAll(card, '.pair')).map((pair) => ({
    stem: pair.dataset.part ?? '',
    select: find<HTMLSelectElement>(pair, 'select')!,
  }));

const pairsIn = (card: HTMLElement): readonly (readonly [stem: string, answer: string])[] =>
  pairs(card).flatMap(({ stem, select }) => (select.value ? [[stem, select.value] as const] : []));

export const matching: Controls = {
  read: (card) => ({ kind: 'match', pairs: Object.fromEntries(pairsIn(card)) }),
  restore: (card, response) => {
    for (const { stem, select } of pairs(card)) {
      select.value = response.kind === 'match' ? (response.pairs[stem] ?? '') : '';
      if (select.selectedIndex < 0) select.value = '';
    }
  },
  problem: (card, { strings }) =>
    pairsIn(card).length === pairs(card).length ? undefined : strings.emptyOther,
  text: (card) =>
    pairsIn(card)
      .map(([stem, answer]) => `${partText(card, stem, '.stem')} → ${label(card, answer)}`)
      .join('; '),
};

const label = (card: HTMLElement, answer: string): string =>
  find(card, `option[value="${CSS.escape(answer)}"]`)?.textContent ?? answer;
