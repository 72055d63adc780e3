import { find, findAll } from '../dom.ts';
import { type Kind, partText } from './kind.ts';

const pairs = (card: HTMLElement) =>
  findAll(card, '.pair').map((pair) => ({
    stem: pair.dataset.part ?? '',
    select: find<HTMLSelectElement>(pair, 'select')!,
  }));

export const matching: Kind = {
  read: (card) => ({
    kind: 'match',
    pairs: Object.fromEntries(
      pairs(card).flatMap(({ stem, select }) => (select.value ? [[stem, select.value] as const] : [])),
    ),
  }),
  restore: (card, response) => {
    for (const { stem, select } of pairs(card)) {
      select.value = response.kind === 'match' ? (response.pairs[stem] ?? '') : '';
      if (select.selectedIndex < 0) select.value = '';
    }
  },
  problem: (card, response, { strings }) =>
    response.kind === 'match' && Object.keys(response.pairs).length === pairs(card).length
      ? undefined
      : strings.emptyOther,
  text: (card, response) =>
    response.kind === 'match'
      ? Object.entries(response.pairs)
          .map(([stem, answer]) => `${partText(card, stem, '.stem')} → ${label(card, answer)}`)
          .join('; ')
      : '',
};

const label = (card: HTMLElement, answer: string): string =>
  find(card, `option[value="${CSS.escape(answer)}"]`)?.textContent ?? answer;
