import { h } from 'hastscript';
import { type Content, content, digest, type OrderingQuestion, plainText } from '../../../lesson/index.ts';
import type { CardWriter } from './card-writer.ts';
import { inline, inlineOf } from './inline.ts';
import { partIds } from './part-ids.ts';

/** Shuffled the same way in every build, by the items' words; never in the right order. Ids tell nothing of it. */
function shuffled(question: OrderingQuestion) {
  const ids = partIds(question.items.map((item) => plainText(item)));
  const mixed = question.items
    .map((item, index) => ({
      id: ids[index] ?? '',
      item,
      index,
      key: digest(`${question.id} ${index} ${plainText(item)}`),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const sorted = mixed.every(({ index }, position) => index === position);
  return sorted ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** The page begins anywhere in a round of them: so the round must not be the right one. */
function unrolled<T extends { readonly index: number }>(items: readonly T[]): readonly T[] {
  const isRound = items.every(
    ({ index }, at) => items[(at + 1) % items.length]!.index === (index + 1) % items.length,
  );
  const [first, second, ...others] = items;
  return isRound && first && second ? [second, first, ...others] : items;
}

/** Its items as every page shows them first, each with its right place from 0. */
export const orderShown = (
  question: OrderingQuestion,
): readonly { readonly item: Content; readonly index: number }[] => shuffled(question);

export const ordering: CardWriter<'ordering'> = {
  controls: (question, { promptId, strings, write, isShuffled }) => [
    h(
      'ol.order',
      { ariaLabelledBy: promptId },
      (isShuffled ? unrolled(shuffled(question)) : shuffled(question)).map(({ id, item }) => {
        const button = (move: 'up' | 'down', text: string) =>
          h('button.move', {
            type: 'button',
            dataMove: move,
            ariaLabel: text.replace('{item}', plainText(item)),
          });
        return h('li.order-item', { dataPart: id }, [
          h('span.order-text', [...inline(write(item)), h('span.mark', { hidden: true })]),
          h('span.moves', [button('up', strings.moveUp), button('down', strings.moveDown)]),
        ]);
      }),
    ),
  ],
  right: ({ items }) =>
    items.map((item, index) => content({ type: 'text', value: `${index + 1}. ` }, ...inlineOf(item))),
  response: (_question, ids) => ({ kind: 'order', items: ids }),
  parts: (question) =>
    shuffled(question).map(({ id, item }, position) => ({
      id,
      words: plainText(item),
      short: `i${position + 1}`,
    })),
  solution: (question) => ({
    kind: 'order',
    items: [...shuffled(question)].sort((a, b) => a.index - b.index).map(({ id }) => id),
  }),
};
