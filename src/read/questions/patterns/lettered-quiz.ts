/** Whether a page, or a list, is a quiz of lettered options: most of what it asks has some. */
import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, isTag, onceFor, SKIP, visit } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { areAlike } from '../blocks/items.ts';
import { wordsOfOption } from '../choices/option-key.ts';
import { itemAsWords, linesIn, type Options, rowFrom, runsOfOptions } from '../choices/options.ts';
import { isQuizTitle } from '../words/exercise-label.ts';
import { endsAsking } from '../words/lexicon.ts';
import type { KeyBeside } from './key-below.ts';
import type { Context } from './pattern.ts';

/** So many questions of a page, each with as many short options below it, in a quiz that gives no key. */
const ALIKE = 4;

const LONGEST_OPTION = 80;

export function noKeyAlike({ blocks, page }: Context, { end }: Options): KeyBeside | undefined {
  return isQuizTitle(page.title) && offersAlike(blocks)
    ? { right: [], explanation: [], hints: [], end }
    : undefined;
}

const offersAlike = onceFor((blocks: readonly ElementContent[]): boolean => {
  const lists = blocks.filter((one, i): one is Element => isTag(one, 'ul') && blockOf(blocks[i - 1]).asks);
  return lists.length >= ALIKE && areAlike(lists.map(elementsOf), { fewest: 3, longest: LONGEST_OPTION });
});

/** So many rows of lettered options make a page a quiz. */
const QUIZ = 4;

export function isQuiz(tree: Root): boolean {
  let count = 0;
  visit(tree, 'element', (node, at = 0, parent) => {
    if (count < QUIZ && isTag(node, 'ul', 'ol', 'p', 'li')) count += offered(node, parent, at);
    return count < QUIZ ? undefined : SKIP;
  });
  return count >= QUIZ;
}

/** How many rows of options a block has, or begins. */
function offered(block: Element, parent: Root | Element | undefined, at: number): number {
  const row = itemAsWords(block);
  if (isTag(row, 'p')) {
    const runs = runsOfOptions(linesIn(row)).filter(({ from, to }) => to - from > 2);
    if (runs.length > 0) return runs.length;
  }
  const found = rowFrom(block, parent, at);
  const isOffer =
    found !== undefined &&
    !found.numbered &&
    found.options.length > 2 &&
    !found.options.some((one) => endsAsking(wordsOfOption(one)));
  return isOffer ? 1 : 0;
}
