/** Whether a page, or a list, is a quiz of lettered options: most of what it asks has some. */
import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, isTag, onceFor, SKIP, visit } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { areAlike } from '../blocks/items.ts';
import { wordsOfOption } from '../choices/option-key.ts';
import { itemAsWords, linesIn, type Options, rowFrom, runsOfOptions } from '../choices/options.ts';
import { isExamTitle, isQuizTitle } from '../words/exercise-label.ts';
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

/** So many rows of lettered options make a page a quiz; fewer do where it calls itself one, or they stand below a heading that does. */
const QUIZ = 4;
const CALLED_QUIZ = 2;

export function isQuiz(tree: Root, title: string): boolean {
  let count = 0;
  let isCalled = callsQuiz(title);
  let below = 0;
  const isOne = (): boolean => count >= QUIZ || below >= CALLED_QUIZ;
  visit(tree, 'element', (node, at = 0, parent) => {
    if (isOne()) return SKIP;
    isCalled ||= blockOf(node).level !== undefined && callsQuiz(blockOf(node).words);
    const offers = isTag(node, 'ul', 'ol', 'p', 'li', 'pre') ? offered(node, parent, at) : 0;
    count += offers;
    if (isCalled) below += offers;
    return undefined;
  });
  return isOne();
}

const callsQuiz = (title: string): boolean => isQuizTitle(title) || isExamTitle(title);

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
