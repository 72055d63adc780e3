/**
 * Lines to write on, or an empty box, between what asks and what answers it: the page has a field there. To Markdown a
 * line of `_` is a rule, which else ends what stands above it.
 *
 *     What is fog?
 *
 *     ______________
 *
 *     **Answer:** A low cloud.
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { blockOf, isRule, roleOf } from '../blocks/block.ts';
import { clearAnswer, clearTitle, plainAnswer, standingTitle } from '../blocks/clear-answer.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { answerTitleOf, tellsLearner } from '../words/lexicon.ts';

export function withoutLinesToWrite(blocks: readonly ElementContent[]): readonly ElementContent[] {
  if (!blocks.some(isLine)) return blocks;
  const out: ElementContent[] = [];
  let above: ElementContent | undefined;
  for (let at = 0; at < blocks.length; ) {
    const end = isLine(blocks[at]) ? endOfLines(blocks, at) : at + 1;
    if (!isLine(blocks[at]) || !sets(above) || !isOneAnswer(blocks[end])) {
      for (; at < end; at++) {
        if (!isBlank(blocks[at]!)) above = blocks[at];
        out.push(blocks[at]!);
      }
    }
    at = end;
  }
  return out.length < blocks.length ? out : blocks;
}

function endOfLines(blocks: readonly ElementContent[], from: number): number {
  let end = from;
  while (end < blocks.length && (isLine(blocks[end]) || isBlank(blocks[end]!))) end++;
  return end;
}

const LINE = /^[\s_.…·‗-]*[_.…·‗]{2}[\s_.…·‗-]*$/;
/** `Your answer here`, `(Type your answer here.)` */
const PLACE =
  /^[^\p{L}]*(?:(?:write|type|enter|put) )?(?:(?:your|my) )?(?:answer|response|solution) (?:goes )?here[^\p{L}]*$|^[^\p{L}]*(?:votre|ta) reponse ici[^\p{L}]*$|^[^\p{L}]*(?:deine|ihre) antwort hier[^\p{L}]*$/u;

function isLine(block: ElementContent | undefined): boolean {
  if (isRule(block)) return true;
  if (isTag(block, 'p'))
    return (
      (block.children.every((one) => one.type === 'text' || isTag(one, 'br')) &&
        LINE.test(rawText(block.children))) ||
      (blockOf(block).words.length < 50 && PLACE.test(blockOf(block).normalized))
    );
  return isTag(block, 'pre') && rawText(block.children).trim() === '';
}

function sets(block: ElementContent | undefined): boolean {
  const { asks, words, normalized, isWords } = blockOf(block);
  const mayTell = isWords || isTag(block, 'ul', 'ol');
  return (
    asks || (mayTell && (tellsLearner(words) !== undefined || exerciseLabelOf(normalized)?.answers === false))
  );
}

/** Behind a rule, *Answers* are those of all that stands above. */
function isOneAnswer(block: ElementContent | undefined): boolean {
  if (block === undefined) return false;
  const title =
    roleOf(block) === 'answer' ? blockOf(block).title : (standingTitle(block) ?? clearTitle(block));
  if (title === undefined) return (clearAnswer(block) ?? plainAnswer(block)) !== undefined;
  return roleOf(block) === 'answer'
    ? answerTitleOf(title)?.several !== true
    : answerTitleOf(title)?.several === false;
}
