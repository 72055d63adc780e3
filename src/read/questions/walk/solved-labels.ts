/**
 * Questions of a page that answers, each called by a line of its own or by bold words: up to what asks or tells what to do
 * it is asked, and all that stands below answers it.
 *
 *     QUESITO 7                      **Text:** Find the domain of
 *
 *     Find the domain of ln x.       $$ ln x $$
 *
 *     It is x > 0.                   It is x > 0.
 */

import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf, runEnd, sectionEnd } from '../blocks/block.ts';
import { answerHeading, opensQuestion } from '../blocks/clear-answer.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { markedLetters } from '../choices/option-marks.ts';
import { optionsAt } from '../choices/options.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { callsExercise, exerciseLabelOf, holdsExercises, SOLVED_KINDS } from '../words/exercise-label.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { offersKeyed } from './items-asked.ts';

export const withLabelsSolved = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    if (!calls(blocks[at]!)) return undefined;
    const end = sectionEnd(blocks, at + 1, 6, ends);
    // Its tasks stand below that, and what answers each.
    if (levelOf(blocks[end]) < 7 && holdsExercises(blockOf(blocks[end]).words)) return undefined;
    return { row: solvedIn(blocks.slice(at, end)), end };
  });

/** `## Correction`, and below it headings that ask and count, as none above it does: a page that sets and solves in one. */
export function withSectionsSolved(blocks: Row): Row {
  const at = blocks.findIndex((one) => answersAll(one));
  if (at < 0 || blocks.slice(0, at).some(calls)) return blocks;
  const end = sectionEnd(blocks, at + 1, blockOf(blocks[at]).level!);
  const section = blocks.slice(at + 1, end);
  const isOne = section.filter((one) => blockOf(one).level !== undefined && sets(one, true)).length >= FEWEST;
  const solved = isOne ? withLabelsSolved(section) : section;
  if (solved === section) return blocks;
  const title = element('p', {}, (blocks[at] as Element).children, lineOf(blocks[at]));
  return [...blocks.slice(0, at), title, ...solved, ...blocks.slice(end)];
}

const FEWEST = 2;
const answersAll = (block: ElementContent): boolean => {
  const title = answerHeading(block);
  return title !== undefined && title.number === undefined;
};

const ends = (block: ElementContent): boolean => isRule(block) || calls(block);

/** `Question 7`, all there is of a paragraph or heading; `**Text:** …`. */
function calls(block: ElementContent): boolean {
  const { words, level } = blockOf(block);
  if (opensQuestion(block, true)) return true;
  const isOne = level !== undefined || (isTag(block, 'p') && exerciseLabelOf(words)?.rest === '');
  return isOne && callsExercise(words, ...SOLVED_KINDS);
}

/** So far below its label a question asks. */
const FAR = 8;

function solvedIn(segment: Row): Row {
  const asking = segment.findIndex((one, i) => i < FAR && sets(one, i === 0));
  if (asking < 0 || segment.some(tellsItself) || offersIn(segment)) return segment;
  // What it shows, or goes on to ask.
  const end = runEnd(segment, asking + 1, (one, at) => isBlank(one) || goesOn(segment, at));
  const told = segment.slice(end);
  return told.some((one) => blockOf(one).isWords) ? [...segment.slice(0, end), foldedAnswer(told)] : segment;
}

/** Boxes, a key, or options of which signs tell which are right: they answer by themselves. */
const offersIn = (segment: Row): boolean =>
  boxesIn(segment) !== undefined ||
  offersKeyed(segment) ||
  segment.some((_, at) => {
    const marks = markedLetters(optionsAt(segment, at)?.options ?? []).map(({ mark }) => mark);
    return marks.includes(undefined) && marks.some((mark) => mark !== undefined && mark !== 'bold');
  });

const goesOn = (segment: Row, at: number): boolean =>
  (/:$/.test(blockOf(segment[at - 1]).words) && !blockOf(segment[at]).isWords) || sets(segment[at]!, false);

/** @param isLabel where nothing behind it asks, it only counts */
function sets(block: ElementContent, isLabel: boolean): boolean {
  const { words, isWords, level } = blockOf(block);
  if (isLabel && level !== undefined) {
    const rest = exerciseLabelOf(words)?.rest.replace(POINTS, '') ?? '';
    return asksIn(rest) || rest.split(/\s+/).length >= LONG;
  }
  if (!isWords || (isLabel && !opensQuestion(block, true))) return false;
  return asksIn(isLabel ? words.replace(/^[^:.]{1,24}[:.]\s*/, '') : words);
}

/** So many words are no title. */
const LONG = 12;

/** `(6 points) :`, of which the first bracket is gone. */
const POINTS = /^\(?\s*\d+[^()]{0,12}\)\s*[:.–-]?\s*/;

/** Be it behind a comma: « à l'aide du texte, déterminez … » */
const asksIn = (words: string): boolean => words.split(/,\s+/).some(asksOrTellsIn);
