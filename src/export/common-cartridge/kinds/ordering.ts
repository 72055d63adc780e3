/** The items bear letters, and their order is typed. */
import { h } from 'hastscript';
import { content, digest, plainText } from '../../../lesson/index.ts';
import { showsSomething } from '../../plain/index.ts';
import { typed } from './accepted.ts';
import type { CartridgeWriter } from './writer.ts';

export const ordering: CartridgeWriter<'ordering'> = {
  parts: ({ id, prompt, items }, job) => {
    const shown = items.filter(showsSomething);
    const order = mixed(shown.map((item) => `${id} ${plainText(item)}`));
    const letterOf = (item: number): string => LETTERS[order.indexOf(item)] ?? '';
    const right = shown.map((_, item) => letterOf(item));
    const list = order.map((item, index) =>
      h('p', h('strong', `${LETTERS[index]}.`), ' ', ...shown[item]!.children.flatMap(inLine)),
    );
    // An example that isn't the answer.
    const example = [...LETTERS.slice(0, shown.length)].reverse();
    const other = example.join() === right.join() ? [...example.slice(1), example[0]!] : example;
    const spellings = ['', ' ', ', ', ',', '-'].map((between) => ({ text: right.join(between) }));
    return [
      {
        prompt: content(...prompt.children, ...list, h('p', h('em', job.words.order(other.join(''))))),
        ...typed(spellings, false, job),
      },
    ];
  },
  nearest: ({ items }) => (items.length <= LETTERS.length ? 'letters' : undefined),
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Places in an order that tells nothing, the same at every build; never the right one. */
function mixed(keys: readonly string[]): readonly number[] {
  const order = keys
    .map((key, index) => ({ index, mark: digest(key) }))
    .sort((a, b) => (a.mark < b.mark ? -1 : 1))
    .map(({ index }) => index);
  const isRight = order.every((item, index) => item === index);
  return isRight ? [...order.slice(1), order[0]!] : order;
}

type Child = Parameters<typeof content>[0];

/** Beside its letter an item's only paragraph is a phrase. */
const inLine = (child: Child) =>
  child.type === 'element' && child.tagName === 'p'
    ? child.children
    : child.type === 'doctype'
      ? []
      : [child];
