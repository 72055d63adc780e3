/**
 * An exercise that tells to write what the program below it defines, by its name. Elsewhere several of a page must be solved
 * alike (tasks-programmed.ts); here one alone is: nobody gives whole what is to be written.
 *
 *     ## Exercise                          ## Open question
 *
 *     Write a function `melt` that …       Write the classes `Ice` and `Fog`.
 *
 *     ```python                            ### 1. Ice should have …
 *     def melt(cube): …
 *     ```                                  ```java …
 */
import type { ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { foldedAnswer, isPart } from '../../parts.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { answerHeading, standingTitle } from '../blocks/clear-answer.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { callsExercise, isCalledExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { changesGiven, pointsAtGiven } from '../words/given-code.ts';
import { kindAlone } from '../words/kind-names.ts';
import { asksOrTellsIn, normalize } from '../words/lexicon.ts';
import { writesNamed } from '../words/writes-named.ts';
import { madeExercise } from './made-question.ts';

/** @param title of the page, which may call what stands first */
export function withTasksWritten(blocks: Row, title: string): Row {
  if (!blocks.some((one) => isTag(one, 'pre'))) return blocks;
  const top = blocks.reduce((least, one) => Math.min(least, levelOf(one)), 7);
  return withMade(blocks, (at) => {
    if (callsTask(blocks[at]!)) return solvedBelow(blocks, at);
    return at === 0 && isTask(title, true) ? solvedIn(blocks, 0, 0, endOf(blocks, 0, top)) : undefined;
  });
}

/** A heading, a line in bold, or the first words of a paragraph. */
const callsTask = (block: ElementContent): boolean =>
  (isTag(block, 'p') || levelOf(block) < 7) &&
  isTask(blockOf(block).words, standingTitle(block) !== undefined);

function isTask(words: string, isTitle: boolean): boolean {
  return (
    callsExercise(words.slice(0, NEAR), ...SOLVED_KINDS) ||
    isCalledExercise(isTitle ? words : words.slice(0, NEAR)) ||
    (isTitle && kindAlone(normalize(words)) === 'open')
  );
}

const NEAR = 40;

function solvedBelow(blocks: Row, at: number): Made | undefined {
  const isTitle = standingTitle(blocks[at]) !== undefined;
  const from = isTitle ? at + 1 : at;
  return solvedIn(blocks, at, from, endOf(blocks, from + 1, levelOf(blocks[at])));
}

/** @param from where what is asked begins, behind what calls it */
function solvedIn(blocks: Row, at: number, from: number, end: number): Made | undefined {
  const code = blocks.findIndex((one, at) => at >= from && isTag(one, 'pre'));
  if (code < from + 1 || code >= end || answerHeading(blocks[end])) return undefined;
  const asked = blocks.slice(from, code);
  const told = blocks.slice(code, programsEnd(blocks, code, end));
  if (!asked.every(mayAsk) || blocks.slice(from, end).some(isKnown) || !isWritten(asked, told))
    return undefined;
  return {
    row: [...blocks.slice(at, from), madeExercise(asked), foldedAnswer(told)],
    end: code + told.length,
  };
}

/** Up to what is called so, too, or the end of its section: below a title, headings may part what is asked. */
const endOf = (blocks: Row, from: number, level: number): number =>
  sectionEnd(blocks, from, level, (one) => isRule(one) || callsTask(one));

/** Up to a heading, or to what asks or tells once more. */
const programsEnd = (blocks: Row, from: number, end: number): number =>
  Math.min(
    end,
    sectionEnd(blocks, from + 1, 6, (one) => isTag(one, 'p') && asksOrTellsIn(blockOf(one).words)),
  );

const mayAsk = (block: ElementContent): boolean =>
  block.type !== 'element' || isTag(block, 'p', 'ul', 'ol', 'table', 'blockquote') || levelOf(block) < 7;

const isKnown = (block: ElementContent): boolean =>
  tellsItself(block) || isPart(block, 'callout', 'question', 'exercise') || blockOf(block).holdsQuestions;

function isWritten(asked: Row, told: Row): boolean {
  const paragraphs = asked.map((one) => blockOf(one).words);
  const words = paragraphs.join('\n');
  const isGiven = pointsAtGiven(words) || changesGiven(words) || /:\s*$/.test(words);
  return !isGiven && writesNamed(paragraphs, rawText([told[0]!]));
}
