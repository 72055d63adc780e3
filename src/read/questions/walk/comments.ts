/**
 * Comments that hold an answer, which no learner sees: they answer what asks above them, where nothing else does. Any
 * other is the author's own. So do elements that hide themselves, of which any other stays.
 *
 *     What is fog?
 *
 *     <!-- Answer: a low cloud -->
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, isUnseen } from '../../parts.ts';
import { blockOf, lastFull, roleOf } from '../blocks/block.ts';
import { EMPTY_BOX } from '../choices/options.ts';
import { setsTask } from '../words/exercise-label.ts';
import { answerTitleOf, normalize } from '../words/lexicon.ts';

export const withoutComments = (blocks: readonly ElementContent[]): readonly ElementContent[] =>
  blocks.some(isUnseen)
    ? blocks.flatMap((block, at) => (!isUnseen(block) || isKey(blocks, at) ? [block] : leftOf(block)))
    : blocks;

/** Of a comment nothing; what hides itself may be shown by a program. */
const leftOf = (block: ElementContent): readonly ElementContent[] =>
  isPart(block, 'disclosure') && block.data.part.kept ? bodyOf(block) : [];

/** `<!-- solution: start -->`: it says where one stands. */
const BRACKETS = /^(?:start|begin+|anfang|debut|inizio|inicio|ende?|fine?|fim|stop|below|here)\.?$/;

/** So much may be shown, or offered, between what asks and the comment. */
const MOST_BETWEEN = 6;

function isKey(blocks: readonly ElementContent[], at: number): boolean {
  if (BRACKETS.test(normalize(plainText(element('p', {}, bodyOf(blocks[at] as Element)))))) return false;
  const behind = blocks.slice(at + 1).find((one) => !isBlank(one));
  if (roleOf(behind) === 'answer' && !isUnseen(behind)) return false;
  if (!isSure(blocks, at)) return false;
  for (let above = at - 1; above >= 0 && at - above <= MOST_BETWEEN; above--) {
    const block = blocks[above]!;
    const { asks, words, level, isWords } = blockOf(block);
    if (asks || setsTask(words)) return true;
    if (level !== undefined || roleOf(block) === 'answer') return false;
    if (isWords && !isOffer(block)) return false;
  }
  return false;
}

/** `<!-- key: 3 -->`, `<!-- correct: it floats -->`: of what is offered right above, or any program's. */
const isSure = (blocks: readonly ElementContent[], at: number): boolean =>
  answerTitleOf(blockOf(blocks[at]).title) !== undefined || isTag(blocks[lastFull(blocks, at)], 'ul', 'ol');

const isOffer = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') || [OPTION, EMPTY_BOX].some((mark) => mark.test(blockOf(block).words));
const OPTION = /^\(?[a-h1-9]\s?[.)]/i;
