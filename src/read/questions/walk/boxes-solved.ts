/**
 * What is asked in a quotation or a box, and below a title in it what answers all of that, up to where the box ends:
 *
 *     > **Example: ice**
 *     >
 *     > A cube of ice lies in the sun.
 *     > 1. Draw how its mass changes.
 *     > 2. When is it gone?
 *     >
 *     > *Answer.*
 *     >
 *     > Its mass falls …
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart, lineOf, withBody } from '../../parts.ts';
import { countedRuns } from '../answers/counted-runs.ts';
import { lineIn, partsTold } from '../answers/parts-solved.ts';
import { blockOf, holdsElement, nextFull, roleOf } from '../blocks/block.ts';
import { clearAnswer, clearTitle, standingTitle, unwrapped } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import { answerTitleOf, asksOrTellsIn } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';

export const withBoxesSolved = (blocks: Row): Row =>
  blocks.some(isBox) ? blocks.map((one) => (isBox(one) ? solved(one) : one)) : blocks;

const isBox = (block: ElementContent): block is Element =>
  isTag(block, 'blockquote') || isPart(block, 'callout');

function solved(box: Element): Element {
  const row = bodyOf(box);
  const [at, ...others] = [...row.keys()].filter((i) => answersBelow(row[i]!));
  if (at === undefined || others.length > 0 || row.some(isAnswered)) return box;
  const told = row.slice(at + 1);
  const [head, asked] = calledApart(row.slice(0, at));
  if (!asked.some(isAsked) || !holdsElement(told) || isParted(asked)) return box;
  const isCalled = isPart(box, 'callout') && box.data.part.exercise === true;
  const parts = eachPart(asked, told);
  const own = parts ?? [
    ...(isCalled ? asked : [setExercise(asked)]),
    foldedAnswer(told, [], lineOf(row[at])),
  ];
  return withBody(box, [...head, ...own]);
}

/** Paragraphs that count, and as many answers. */
function eachPart(asked: Row, told: Row): Row | undefined {
  const [run, ...others] = countedRuns(asked).values();
  const answers = run && others.length === 0 ? partsTold(told, run.at.length) : undefined;
  if (!run || !answers) return undefined;
  return run.at.flatMap((from, i) => [
    setExercise(asked.slice(i === 0 ? 0 : from, run.at[i + 1])),
    foldedAnswer(answers[i]!, [], lineIn(answers[i]!)),
  ]);
}

/** The title by itself: with words behind it, it says how far it goes. */
function answersBelow(block: ElementContent): boolean {
  if (clearAnswer(block) !== undefined) return false;
  const title =
    clearTitle(block) ?? standingTitle(block) ?? rawText(unwrapped(block, 'em', 'i')?.children ?? []);
  return answerTitleOf(title) !== undefined;
}

const isAnswered = (block: ElementContent): boolean =>
  isPart(block, 'solution') || roleOf(block) === 'answer' || blockOf(block).holdsQuestions;

/** What calls a quotation, above what is asked in it. */
function calledApart(row: Row): readonly [head: Row, asked: Row] {
  const at = nextFull(row, -1);
  const isHead = standingTitle(row[at]) !== undefined && !isAsked(row[at]!);
  return isHead ? [row.slice(0, at + 1), row.slice(at + 1)] : [[], row];
}

const isAsked = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') ? elementsOf(block).some(isAsked) : asksOrTellsIn(blockOf(block).words);

/** What is to be chosen from has its key, and what titles call an answer each. */
const isParted = (row: Row): boolean =>
  row.some((one, at) => standingTitle(one) !== undefined || optionsAt(row, at)?.numbered === false);
