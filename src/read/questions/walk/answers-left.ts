/**
 * Answers that no question took, on a page that asks: what calls itself one below a question is folded, for all would see
 * it early. An example is solved in clear, and a text may have problems and solutions that are none of a learner's.
 *
 *     [question]
 *     ### Solutions            <details>
 *     2. It floats.      →     2. It floats.
 *                              </details>
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, onceFor } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { foldedAnswer, isPart, lineOf, text } from '../../parts.ts';
import { blockOf, isRule, lastFull, levelOf, sectionEnd } from '../blocks/block.ts';
import { clearAnswer, clearTitle, standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { isLooseAnswer } from '../patterns/orphan-section.ts';
import { isExample } from '../words/aside-title.ts';
import { BLANK } from '../words/blanks.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { asksOrTellsIn, normalize } from '../words/lexicon.ts';
import { callsAnswers } from '../words/solution-file.ts';
import { holdsFound } from './asked-in-turn.ts';
import { reportKept } from './kept.ts';

export function withAnswersLeft(row: ElementContent[], page: Notes): ElementContent[] {
  if (!row.some(mayAnswer)) return row;
  const first = row.findIndex((one) => holdsQuestion(one) || sets(one));
  if (first < 0) return row;
  const out = row.slice(0, first + 1);
  for (let at = first + 1; at < row.length; ) {
    const end = leftAt(row, at);
    if (end === undefined) out.push(row[at++]!);
    else {
      const fold = folded(row.slice(at, end));
      reportKept(fold, () => true, page);
      out.push(fold);
      at = end;
    }
  }
  return out;
}

const holdsQuestion = (node: ElementContent | undefined): boolean => node !== undefined && holdsFound(node);

/** What learners are to fill in, or to do: nobody found a question in it. */
const sets = (block: ElementContent): boolean =>
  exerciseLabelOf(standingTitle(block) ?? '')?.kind !== undefined ||
  BLANK.test(blockOf(block).words) ||
  (isTag(block, 'ol') && asksOrTellsIn(blockOf(block).words));

const mayAnswer = (block: ElementContent): boolean =>
  clearTitle(block) !== undefined || titleIn(block) !== undefined;

/** What a section of answers is called, or a line of them that is all bold. */
export const titleIn = (block: ElementContent): string | undefined => {
  const words = standingTitle(block);
  return words !== undefined && callsAnswers(words) ? words : undefined;
};

/** The place behind an answer that begins there. */
function leftAt(row: Row, at: number): number | undefined {
  const block = row[at]!;
  if (!mayAnswer(block) || titlesAbove(row)[at]!.isExampleOpen) return undefined;
  const told = clearAnswer(block);
  if (told) return isOfLearner(row, at, clearTitle(block)!) ? at + 1 : undefined;
  const end = sectionEnd(
    row,
    at + 1,
    levelOf(block),
    (one) => isRule(one) || (levelOf(block) === 7 && ends(one)),
  );
  const body = row.slice(at + 1, end);
  if (body.every(isBlank) || body.some(holdsQuestion)) return undefined;
  return body.some(counts) || isOfLearner(row, at, titleIn(block) ?? clearTitle(block)!) ? end : undefined;
}

/** What else is called so than an answer must stand right below an exercise. */
const isOfLearner = (row: Row, at: number, title: string): boolean =>
  !isLooseAnswer(normalize(title).replace(/[\s.:]+$/, '')) ||
  holdsQuestion(row[lastFull(row, at)]) ||
  exerciseLabelOf(titlesAbove(row)[at]!.title ?? '')?.kind !== undefined;

/** Of each block the last title above it, and whether what opened last is an example. */
const titlesAbove = onceFor((row: Row) => {
  let title: string | undefined;
  let isExampleOpen = false;
  return row.map((block) => {
    const above = { title, isExampleOpen };
    const own = standingTitle(block);
    const opens = opensExample(block);
    if (own !== undefined || opens) isExampleOpen = opens;
    title = own ?? title;
    return above;
  });
});

const opensExample = (one: ElementContent): boolean => isExample(standingTitle(one) ?? blockOf(one).words);

const ends = (one: ElementContent): boolean => holdsQuestion(one) || standingTitle(one) !== undefined;

/** `1. ice`, `Exercise 2`, `2 b`: answers of several that are asked. */
const counts = (block: ElementContent): boolean =>
  isTag(block, 'ol') ||
  /^\W{0,4}(?:\d{1,3}|[a-h])\s?[.):–-]/i.test(blockOf(block).words) ||
  (isTag(block, 'ul') && elementsOf(block).some((one) => /^\W{0,4}\d/.test(blockOf(one).words))) ||
  exerciseLabelOf(standingTitle(block) ?? '')?.kind !== undefined ||
  (isTag(block, 'table') && /\b1\b/.test(blockOf(block).words)) ||
  isPart(block, 'disclosure');

function folded(blocks: Row): Element {
  const [first, ...rest] = blocks as [Element, ...ElementContent[]];
  const told = clearAnswer(first);
  const title = told ? [text(clearTitle(first)!)] : first.children;
  return foldedAnswer([...(told ?? []), ...rest], title, lineOf(first));
}
