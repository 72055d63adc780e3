/** Whether a page, or a list, is a quiz of lettered options: most of what it asks has some. */
import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, isBlank, isTag, onceFor, SKIP, visit } from '../../../lesson/index.ts';
import { answerAt } from '../answers/answer.ts';
import { blockOf, isRule, levelOf, roleOf } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { areAlike } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { wordsOfOption } from '../choices/option-key.ts';
import { EMPTY_BOX, itemAsWords, linesIn, type Options, rowFrom, runsOfOptions } from '../choices/options.ts';
import { callsQuiz, isQuizTitle } from '../words/exercise-label.ts';
import { endsAsking, tellsFirst } from '../words/lexicon.ts';
import type { KeyBeside } from './key-below.ts';
import type { Context } from './pattern.ts';
import { isQuestionByNumber } from './stem.ts';

/** So many questions of a page, each with as many short options below it, in a quiz that gives no key. */
const ALIKE = 4;

const LONGEST_OPTION = 80;

export function noKeyAlike(context: Context, options: Options): KeyBeside | undefined {
  const { blocks, at, page, box } = context;
  const titles = [page.title, headingsAbove(blocks)[at]!.words, box && blockOf(box).title];
  return titles.some((one) => one && isQuizTitle(one)) && offersAlike(blocks, at)
    ? { right: [], explanation: [], hints: [], end: options.end }
    : noKeyByNumber(context, options);
}

/** Most lists of a quiz offer something; in a lesson with some choices at its end, others tell, and no words ask above them. */
const offersAlike = (blocks: readonly ElementContent[], at: number): boolean => {
  const offers = listsOffering(blocks);
  return offers !== undefined && (offers === 'most' || blockOf(blocks[at - 1]).asks);
};

const listsOffering = onceFor((blocks: readonly ElementContent[]): 'most' | 'some' | undefined => {
  const all = blocks.filter((one) => isTag(one, 'ul', 'ol'));
  const lists = blocks.filter(
    (one, i): one is Element => isTag(one, 'ul', 'ol') && blockOf(blocks[i - 1]).asks,
  );
  const areOffers =
    lists.length >= ALIKE && areAlike(lists.map(elementsOf), { fewest: 3, longest: LONGEST_OPTION });
  return areOffers ? (lists.length * 2 >= all.length ? 'most' : 'some') : undefined;
});

/** So many questions that are called by their numbers, `### Question 3`, and each ends with what it offers. */
const BY_NUMBER = 3;
const MOST_OFFERS = 8;

/** What answers such an offer, and names none of it: a picture, a program. */
export function noKeyByNumber(
  { blocks, at }: Pick<Context, 'blocks' | 'at'>,
  { options, end }: Options,
): KeyBeside | undefined {
  if (!offersByNumber(blocks).has(blocks[at]!)) return undefined;
  const answer = answerAt(blocks, end);
  // As many items answer as many parts.
  const isOfParts = answer?.feedback.some(
    (one) => isTag(one, 'ol', 'ul') && elementsOf(one).length === options.length,
  );
  if (isOfParts) return undefined;
  return {
    right: [],
    explanation: answer?.feedback ?? [],
    hints: answer?.hints ?? [],
    end: answer?.end ?? end,
  };
}

const offersByNumber = onceFor((given: readonly ElementContent[]): ReadonlySet<ElementContent> => {
  const blocks = given.filter((one) => !isBlank(one));
  const starts = blocks.flatMap((one, at) =>
    isQuestionByNumber(one) && (isTag(one, 'p') || levelOf(one) < 7) ? [at] : [],
  );
  if (starts.length < BY_NUMBER) return new Set();
  const lists = starts.flatMap((at, i) => offersAtEnd(blocks.slice(at + 1, starts[i + 1])) ?? []);
  return new Set(lists.length >= BY_NUMBER && lists.length * 10 >= starts.length * 8 ? lists : []);
});

/** The one list that a section ends with, be it answered, where it holds nothing to be done. */
function offersAtEnd(section: readonly ElementContent[]): ElementContent | undefined {
  const end = section.findIndex((one) => levelOf(one) < 7 || isRule(one));
  const own = (end < 0 ? section : section.slice(0, end)).filter((one) => roleOf(one) !== 'answer');
  const list = own.at(-1);
  const items = itemsOf(list).map((item) => blockOf(item));
  const areOffers =
    items.length > 1 &&
    items.length <= MOST_OFFERS &&
    own.slice(0, -1).every(isBeforeOffers) &&
    items.every(
      ({ words, holdsQuestions }) =>
        words.length <= LONGEST_OPTION && !holdsQuestions && !endsAsking(words) && !tellsFirst(words),
    );
  return areOffers ? list : undefined;
}

/** Of a list, or the lines of a paragraph with a box each. */
function itemsOf(block: ElementContent | undefined): readonly Element[] {
  if (isTag(block, 'ul', 'ol')) return elementsOf(block);
  const lines = isTag(block, 'p') ? linesOf(block).map((line) => paragraphOf([line])) : [];
  return lines.every((one) => EMPTY_BOX.test(blockOf(one).words)) ? lines : [];
}

const isBeforeOffers = (block: ElementContent): boolean =>
  blockOf(block).isShown || (blockOf(block).isWords && !blockOf(block).holdsQuestions);

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
