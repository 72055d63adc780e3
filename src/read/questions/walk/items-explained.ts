/**
 * Items of a page that all ask, or tell to explain, and hold one thing more each: the paragraph, or the lines, that answer.
 * Neither the page nor a heading says so.
 *
 *     ## The lake in winter
 *
 *     1. Explain a process: Why does ice float? Explain briefly.
 *
 *        Ice is lighter than water, for its crystals leave room.
 *     2. Compare hail and snow.
 *        Hail is hard and round. Snow is soft, and falls slowly.
 *
 * Steps of somebody's work have such, too: `1. Run it.` and what comes of it, or what you see then.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf, rowsOf, withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { clearTitle } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { pointsAtGiven } from '../words/given-code.ts';
import {
  asksInItself,
  normalize,
  requestsLearner,
  SENTENCES,
  tellsInSchool,
  tellsLearner,
  tellsToExplain,
} from '../words/lexicon.ts';
import { FREQUENT } from './quiz-answered.ts';

/** So many of a page do so, of which one tells to explain; or so many ask. */
const FEWEST = 4;
const MANY = 8;

export function withItemsExplained(blocks: Row, title: string): Row {
  const lists = blocks.filter((one): one is Element => isTag(one, 'ol', 'ul'));
  const items = lists.flatMap(elementsOf);
  if (items.length < FEWEST || FREQUENT.test(normalize(title))) return blocks;
  const told = new Map<Element, Told>();
  for (const item of items) {
    const one = toldIn(rowIn(item));
    if (!one) return blocks;
    told.set(item, one);
  }
  if (!areExplained([...told.values()])) return blocks;
  return blocks.map((one) =>
    isTag(one, 'ol', 'ul')
      ? withChildren(
          one,
          elementsOf(one).map((item) => folded(item, told.get(item)!)),
        )
      : one,
  );
}

const folded = (item: Element, { asked, answer }: Told): Element =>
  withChildren(item, [asked, foldedAnswer([answer], [], lineOf(answer))]);

interface Told {
  readonly asked: Element;
  readonly answer: Element;
}

/** Words that ask, and one thing below them that doesn't. */
function toldIn(row: Row): Told | undefined {
  const [first, second, ...others] = row;
  if (!isTag(first, 'p') || others.length > 0) return undefined;
  const told = second === undefined ? inLines(first) : { asked: first, answer: second };
  return told && isAsked(told.asked) && tells(told.answer, blockOf(told.asked).words)
    ? { asked: told.asked, answer: told.answer as Element }
    : undefined;
}

/** `2. What is fog?`, and what answers it in the next line. */
function inLines(paragraph: Element): { asked: Element; answer: ElementContent } | undefined {
  const [first, ...others] = linesOf(paragraph);
  if (!first || others.length === 0) return undefined;
  const asked = paragraphOf([first]);
  // Words that go on in the next line end nowhere before.
  return /[.?!？]\W{0,2}$/u.test(blockOf(asked).words) ? { asked, answer: paragraphOf(others) } : undefined;
}

const isAsked = (block: Element): boolean => {
  const { words } = blockOf(block);
  return asksInItself(words) || requestsLearner(words) || (/[?？]/.test(words) && tellsInSchool(words));
};

function tells(block: ElementContent, asked: string): boolean {
  const { words, holdsQuestions } = blockOf(block);
  if (holdsQuestions || clearTitle(block) !== undefined) return false;
  if (isTag(block, 'table')) return isFilled(block);
  return (
    isTag(block, 'p') &&
    !/[:：]\s*$/.test(asked) &&
    !pointsAtGiven(asked) &&
    SENTENCE.test(words) &&
    !ADDRESSES.test(normalize(words)) &&
    tellsLearner(words.split(SENTENCES)[0]!) === undefined
  );
}

const isFilled = (table: Element): boolean => {
  const [, ...rows] = rowsOf(table);
  const cells = rows.flatMap(elementsOf);
  return cells.length > 1 && cells.every((one) => /[\p{L}\p{N}]/u.test(blockOf(one).words));
};

/** A sentence, and no remark in brackets. */
const SENTENCE = /^[^(].*\p{L}\P{L}+\p{L}[\s\S]*[.!)”"']\W{0,3}$/u;
/** What somebody who follows steps sees, or what an answer should have. */
const ADDRESSES =
  /^(?:note|hint|tip)\b|\b(?:you|yours?|let's|vous|votre|vos|dein\w*|du (?:kannst|siehst|musst)|usted|tus?|vostr[aoie]|voce|jouw)\b/;

/**
 * One tells to explain, or many ask; a third has a mark, or all tell to explain; half of the answers are no few words, and
 * most speak of what was asked: what an essay should have, `Give a short definition.`, is told of in other words.
 */
function areExplained(told: readonly Told[]): boolean {
  const heads = told.map(({ asked }) => blockOf(asked).words);
  const share = (is: (one: Told) => boolean): number => told.filter(is).length / told.length;
  return (
    (heads.some(requestsLearner) || told.length >= MANY) &&
    (heads.every(isToExplain) || share(({ asked }) => /[?？]/.test(blockOf(asked).words)) * 3 >= 1) &&
    share(({ answer }) => blockOf(answer).words.length >= LONG) >= 0.5 &&
    share(repeats) >= 0.75
  );
}
const LONG = 40;

const isToExplain = (words: string): boolean => tellsToExplain(words) || /^defin/.test(normalize(words));

/** Whether the answer has a word of what was asked, be it in the plural. */
function repeats({ asked, answer }: Told): boolean {
  const said = ` ${normalize(blockOf(answer).words)}`;
  const words = normalize(blockOf(asked).words).match(/\p{L}{4,}/gu) ?? [];
  return words.some((one) => said.includes(one.length > 5 ? one.slice(0, -1) : one));
}
