/** Sentences with blanks below a task, and one answer that fills them all (task-parts.ts). */
import type { Element } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { holdsGap } from '../kinds/gaps.ts';
import { fillsOfSeveral, holdsBlank } from '../words/blanks.ts';
import { labelOf } from '../words/label.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { blanksOf, filled } from './gaps-keyed.ts';
import { madeQuestion } from './made-question.ts';
import { type TaskForm, withTaskParts } from './task-parts.ts';

export const withGapsOfTask = (blocks: Row): Row =>
  blocks.some((one) => holdsBlank(blockOf(one).words)) ? withTaskParts(blocks, SENTENCES) : blocks;

const SENTENCES: TaskForm = {
  calls: (words, isItem) =>
    !holdsBlank(words) &&
    (isItem || labelOf(words) !== undefined || /[:：]\s*$/.test(words) || asksOrTellsIn(words)),
  isPart: holdsBlank,
  partOf: (paragraph) =>
    blanksOf(paragraph.children) > 0 && /\p{L}{2}/u.test(rawText(paragraph.children)) && !holdsGap(paragraph)
      ? paragraph
      : undefined,
  madeOf: ({ call, parts, isOfPoints }, told) => {
    const counts = parts.map(({ children }) => blanksOf(children));
    const fills = fillsIn(
      told,
      counts.reduce((sum, one) => sum + one, 0),
    );
    if (!fills) return undefined;
    const left = [...fills];
    const own = counts.map((one) => left.splice(0, one));
    const sentences = parts.map((one, i) => filledBy(one, [...own[i]!]));
    // Points that nothing counts are one exercise; of what counts, the first is asked with what calls for all.
    if (isOfPoints) return [madeQuestion([call, ...sentences], { told }, { guess: 'blank' })];
    return sentences.map((one, i) => {
      const fill = element('p', {}, [text(own[i]!.join(', '))], lineOf(one));
      return madeQuestion(i === 0 ? [call, one] : [one], { told: [fill] }, { guess: 'blank' });
    });
  },
};

const filledBy = (sentence: Element, fills: string[]): Element => {
  const line = lineOf(sentence);
  return element('p', {}, filled(sentence.children, fills, line), line);
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
