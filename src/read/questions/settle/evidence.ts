/** What a row of blocks is to questions below it: what they are about, or part of another. */
import type { ElementContent } from 'hast';
import { holds, isTag, Placeholder } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { clearTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import { tellsToChoose } from '../patterns/asked-words.ts';
import { holdsBlank } from '../words/blanks.ts';
import { exerciseLabelOf, isCalledExercise } from '../words/exercise-label.ts';
import { answerOpeningOf } from '../words/lexicon.ts';
import { isCall } from './calls.ts';
import { isMeasured } from './measured.ts';

/** Shows something, tells what to do, or is called an exercise. */
export const setsOut = (row: Row): boolean =>
  row.some((block) => {
    const { words, isShown } = blockOf(block);
    return isShown || isCall(block) || exerciseLabelOf(words)?.kind === 'exercise' || isCalledExercise(words);
  });

/**
 * A sentence with a picture in its line; beside a title a picture adorns. Elsewhere than above all questions it may answer
 * one, as words alone may.
 */
export const isPictured = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') && holds(block, PICTURES) && endsSentence(blockOf(block).spoken);

export const endsSentence = (words: string): boolean => ENDS.test(words);
const ENDS = /[.:!?…。：！？।॥؟](?:\s?["”»’)\]」』])*$/u;
const PICTURES: ReadonlySet<string> = new Set(['img', 'svg', Placeholder.missing]);

/** Behind another question, which nothing has found, what tells may be its answer: what calls these stays. */
export function withoutOthers(above: Row): Row {
  if (above.some(isOfOther) || offersAny(above))
    return above.slice(-1).filter((one) => isCall(one) && !isOfOther(one));
  const said = above.findIndex((one) => !isTag(one, 'ol', 'ul'));
  return said < 0 ? [] : above.slice(said);
}

/** Part of another question: what it asks, offers or leaves blank, its answer, a remark on it. */
export function isOfOther(block: ElementContent): boolean {
  const { label, words, spoken } = blockOf(block);
  return (
    label !== undefined ||
    holdsBlank(words) ||
    (words.includes('?') && !/[:：]$/.test(words)) ||
    exerciseLabelOf(words)?.kind === 'question' ||
    isTag(block, 'blockquote') ||
    answers(block, spoken) ||
    isOffered(block)
  );
}

/** `Answer: ice`, a table of answers. */
const answers = (block: ElementContent, words: string): boolean =>
  clearTitle(block) !== undefined || answerOpeningOf(words) !== undefined;

/** `Hint: …`, `Note: …`: a word or two, and what they title in the same line. */
export const isRemark = (block: ElementContent): boolean =>
  isTag(block, 'p') && TITLED.test(blockOf(block).spoken);
const TITLED = /^[^\p{L}\p{N}]{0,4}\p{L}+(?:[ ’']\p{L}+)?\s?[:：]\s*\S/u;

/** Options of a choice: what was measured on day 1, 2 and 3 is none. */
export const isOffered = (block: ElementContent): boolean =>
  optionsAt([block], 0) !== undefined && !isMeasured(block);

/** The same of a row, where one may tell to choose from what was measured. */
export const offersAny = (row: Row): boolean =>
  row.some(
    (block, at) =>
      isOffered(block) ||
      (isCounted(row[at + 1]) && isTag(block, 'p') && tellsToChoose(blockOf(block).words)),
  );

const isCounted = (block: ElementContent | undefined): boolean =>
  isTag(block, 'table') && optionsAt([block], 0) !== undefined;
