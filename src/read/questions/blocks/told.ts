/**
 * What is called an answer by more than a bold title: by a title that stands alone, by a letter, by a box or by letters
 * that set all of it apart.
 *
 *     **Answer**                   A: It is lighter than water.
 *
 *     It is lighter than water.    *Answer: It is lighter than water.*
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, onceFor, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, text } from '../../parts.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { answerTitleOf, endsAsking } from '../words/lexicon.ts';
import { blockOf, onceForBlock, roleOf } from './block.ts';
import {
  answerOpening,
  clearAnswer,
  clearTitle,
  lineAlone,
  plainAnswer,
  plainSolution,
  standingTitle,
  titledLine,
  unwrapped,
} from './clear-answer.ts';
import { rowIn } from './items.ts';
import { onlyIn } from './rows.ts';
import { withoutStart } from './starts.ts';

/** `**Answer**`, `Answer:`, a heading of that name: the words of the title. */
export const titleAlone = onceForBlock((block): readonly ElementContent[] | undefined => {
  if (block.type !== 'element') return undefined;
  const title = standingTitle(block);
  if (title !== undefined) return answerTitleOf(title) ? block.children : undefined;
  const line = titledLine(block);
  if (line) return line.rest.every(isBlank) && answerTitleOf(line.title) ? block.children : undefined;
  // `Correct answers`, in no other letters, may be those of all questions.
  const alone = lineAlone(block);
  const isTitle = alone !== undefined && answerTitleOf(alone) && !answersTitleOf(alone)?.several;
  return isTitle ? block.children : undefined;
});

/** `A: …`, and no `B: …` with it; `*Answer: …*`, all in other letters. */
export const inWords = onceForBlock((block): readonly ElementContent[] | undefined => {
  // `> [!TIP]` and in it `**Answer:** …`; a title that asks is answered by that itself.
  if (isPart(block, 'callout'))
    return endsAsking(blockOf(block).title) ? undefined : (answerOpening(bodyOf(block)) ?? belowTitle(block));
  if (!isTag(block, 'p')) return undefined;
  const plain = setApart(block);
  if (plain) return plain;
  const [mark] = LETTER.exec(rawText(block.children)) ?? [];
  const isOffered = mark === undefined || OTHER.test(rawText(block.children));
  return isOffered ? undefined : withoutStart(block, mark.length);
});

/** `> [!TIP]`, in it `**Answer**` alone, and below that what it tells. */
function belowTitle(box: Element): readonly ElementContent[] | undefined {
  const [first, ...told] = bodyOf(box).filter((one) => !isBlank(one));
  return told.length > 0 && titleAlone(first) ? told : undefined;
}

/** All of a paragraph slanted, bold or small, or between brackets. */
function setApart(block: Element): readonly ElementContent[] | undefined {
  const bare = unwrapped(block, 'em', 'i', 'strong', 'b', 'small', 'sub', 'sup', 'mark', 'u', 'span');
  if (bare) return plainAnswer(bare);
  const only = onlyIn(block.children);
  const [, inner] = only?.type === 'text' ? (BRACKETS.exec(only.value) ?? []) : [];
  const told = inner === undefined ? undefined : element('p', {}, [text(inner)], lineOf(block));
  return told && (plainAnswer(told) ?? plainSolution(told));
}

const BRACKETS = /^\s*[[(]([\s\S]*)[\])]\s*$/;
/** In a line of its own, or behind the first. */
const OTHER = /\n\s*B\s?[:.)]|\sB\s?:\s/;
const LETTER = /^\s*(?:[ARL]\s?:|R\s?\/|R\.)[-–]?\s+(?=\S)/;

/** What a block tells behind a title of its own, in whatever letters. */
export const inClear = (block: ElementContent | undefined): readonly ElementContent[] | undefined =>
  clearAnswer(block) ?? plainAnswer(block) ?? plainSolution(block);

/** `1. Weigh it.`, and in the same item `**Solution:**`, or a box that answers: each item is asked by itself. */
export const isToldInside = (item: Element): boolean => toldFrom(item) > 0;

/** The same of it, or of a point below its words. */
export const isToldWithin = (item: Element): boolean =>
  isToldInside(item) ||
  rowIn(item).some((one) => isTag(one, 'ul', 'ol') && elementsOf(one).some(isToldWithin));

/** Where in an item what answers its words begins; -1 where nothing does. */
export const toldFrom = (item: Element): number =>
  rowIn(item).findIndex((one, i) => i > 0 && tellsAnswer(one));

/** What is called an answer, be it in clear. */
export const tellsAnswer = (block: ElementContent | undefined): boolean =>
  roleOf(block) === 'answer' || titleAlone(block) !== undefined || inClear(block) !== undefined;

/** A dialogue, of A and B. */
export const isSpoken = onceFor((blocks: readonly ElementContent[]): boolean =>
  blocks.some((one) => blockOf(one).isWords && /^B\s?:/.test(blockOf(one).words)),
);

/** What says itself that it answers, helps or asks: no pass has to find that out. */
export const tellsItself = (block: ElementContent | undefined): boolean =>
  roleOf(block) !== undefined ||
  clearTitle(block) !== undefined ||
  isPart(block, 'question') ||
  (isTag(block, 'ul') && endsTold(block));

/** `- Weigh it.`, and as the last of the points `- Solution`, and what it holds. */
function endsTold(list: Element): boolean {
  const last = elementsOf(list).at(-1);
  const [title, ...told] = last ? rowIn(last) : [];
  return told.length > 0 && answerTitleOf(blockOf(title).words) !== undefined;
}
