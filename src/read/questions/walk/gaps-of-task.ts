/** Sentences with blanks below a task, and one answer that fills them all (task-parts.ts). */
import type { Element } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { holdsGap } from '../kinds/gaps.ts';
import { fillsOfSeveral, holdsBlank } from '../words/blanks.ts';
import { blanksOf, filled } from './gaps-keyed.ts';
import { madeQuestion } from './made-question.ts';
import { type TaskForm, withTaskParts } from './task-parts.ts';

export const withGapsOfTask = (blocks: Row): Row =>
  blocks.some((one) => holdsBlank(blockOf(one).words)) ? withTaskParts(blocks, SENTENCES) : blocks;

const SENTENCES: TaskForm = {
  calls: (words) => !holdsBlank(words),
  isPart: holdsBlank,
  partOf: (paragraph) =>
    blanksOf(paragraph.children) > 0 && /\p{L}{2}/u.test(rawText(paragraph.children)) && !holdsGap(paragraph)
      ? paragraph
      : undefined,
  madeOf: (parts, told) => {
    const counts = parts.map(({ children }) => blanksOf(children));
    const fills = fillsIn(
      told,
      counts.reduce((sum, one) => sum + one, 0),
    );
    const left = fills && [...fills];
    return left && parts.map((one, i) => questionOf(one, left.splice(0, counts[i]!)));
  },
};

const questionOf = (sentence: Element, fills: string[]): Element => {
  const line = lineOf(sentence);
  return madeQuestion(
    [element('p', {}, filled(sentence.children, fills, line), line)],
    {},
    { guess: 'blank' },
  );
};

/** In one paragraph, or an item each. */
function fillsIn(told: Row, count: number): readonly string[] | undefined {
  const only = onlyIn(told);
  if (count < 2) return undefined;
  if (isTag(only, 'p')) return fillsOfSeveral(rawText(only.children), count);
  const items = isTag(only, 'ul', 'ol')
    ? elementsOf(only).map(({ children }) => rawText(children).trim())
    : [];
  return fillsOfSeveral(items.join('\n'), count);
}
