/** The key of lettered options whose right one is marked, or set apart. */
import type { ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { answerAt } from '../answers/answer.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { untitledKey, wordsOfOption } from '../choices/option-key.ts';
import type { MarkKind } from '../choices/option-marks.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { keyOfVerdicts } from '../choices/reasons.ts';
import { arrowIn } from '../words/arrow.ts';
import { endsAsking, tellsFirst } from '../words/lexicon.ts';
import { asksToChoose, GAP, isAsked, REMARKED } from './asked-words.ts';
import { callsQuestion, endsSection, type Stem, type withMarks } from './choice-stem.ts';
import { explains, explanationEnd, isOfSection, notesEnd, titledEnd } from './explanation.ts';
import type { KeyBeside } from './key-below.ts';
import { isCue } from './keyless.ts';
import type { Context } from './pattern.ts';
import { isQuestionByNumber } from './stem.ts';

/** The option that is marked as the right one; a fold below explains it. */
export function keyByMark(
  marked: ReturnType<typeof withMarks>,
  { blocks, at, heading, isInItem, marksKeys, listsMarkKeys }: Context,
  options: Options,
  { blocks: stem, start }: Stem,
): KeyBeside | undefined {
  const { tail, end, isPlain, isBoxed, numbered } = options;
  const right = marked.flatMap(({ mark }, i) => (mark ? [i] : []));
  const kind = marked.find(({ mark }) => mark)?.mark;
  if (!kind || (tail.length > 0 && !explains(tail[0])) || right.length === marked.length) return undefined;
  const isTold = isPlain
    ? (isBoxed && stem.some(asksToChoose)) ||
      (right.length === 1 && listsMarkKeys()) ||
      tellsPlain(kind, right.length, stem, marksKeys, {
        isBelowWords: start < at,
        isCalled: callsQuestion(heading),
      })
    : kind === 'words' ||
      (kind !== 'cross' &&
        (stem.some(isAsked) ||
          opens(stem.at(-1), marked.length, kind === 'bold' && (numbered || right.length > 1)))) ||
      marksKeys();
  if (!isTold) return undefined;
  const answer = answerAt(blocks, end);
  if (answer) return { right, explanation: answer.feedback, hints: answer.hints, end: answer.end };
  // In clear it would tell the answer.
  const isJudged = keyOfVerdicts(blocks.slice(end, end + 1), options)?.right.join() === right.join();
  const more = isJudged ? titledEnd(blocks, end + 1) : remarkEnd(blocks, end, isInItem);
  return { right, explanation: [...tail, ...blocks.slice(end, more)], hints: [], end: more };
}

/** What says that it explains, or notes; or a quotation in the same item, or above the next question. */
function remarkEnd(blocks: readonly ElementContent[], at: number, isInItem: boolean): number {
  if (explains(blocks[at])) return explanationEnd(blocks, at, false);
  if (isTag(blocks[at], 'p') && arrowIn(blockOf(blocks[at]).words)) return titledEnd(blocks, at + 1);
  const isRemark = isTag(blocks[at], 'blockquote') && isOfSection(blocks[at]);
  const end = isRemark && (isInItem || endsSection(blocks[at + 1]) || isBegun(blocks[at + 1]!)) ? at + 1 : at;
  return titledEnd(blocks, notesEnd(blocks, end));
}

/** A question that is called one, in bold or in a list: what stands above it tells nothing of it. */
function isBegun(block: ElementContent): boolean {
  const first = isTag(block, 'ul', 'ol') ? elementsOf(block)[0] : block;
  const { words, label } = blockOf(first);
  const isApart = first !== block || standingTitle(block) !== undefined;
  return isQuestionByNumber(first) || label !== undefined || (isApart && endsAsking(words));
}

/** Words that three options or more end, and a question with a remark behind it: `Which float? (Choose two.)` */
function opens(block: ElementContent | undefined, count: number, isNaming: boolean): boolean {
  const { words } = blockOf(block);
  // Several in bold below a colon are called by their names; one of some that are numbered matters most.
  return (count > 2 && words.endsWith(':') && !isNaming) || REMARKED.test(words);
}

/** Lists without letters have ticks and bold words for other ends: of what is done, of what matters. */
function tellsPlain(
  kind: MarkKind,
  count: number,
  stem: Stem['blocks'],
  marksKeys: () => boolean,
  { isBelowWords, isCalled }: { readonly isBelowWords: boolean; readonly isCalled: boolean },
): boolean {
  if (!isCalled && !stem.some(isAsked)) return false;
  if (kind === 'words') return true;
  const last = stem.at(-1);
  const isAskedInWords = isCalled || blockOf(last).asks || isCue(last) || GAP.test(blockOf(last).words);
  // `### Question 1`, words that ask, and one of several in bold.
  const isSure = kind === 'sign' || (kind === 'bold' && isCalled && blockOf(last).asks);
  return (count === 1 && isSure && isAskedInWords && isBelowWords) || marksKeys();
}

/** `Ice floats, for it is:`, and three options or more that tell nothing to do. */
const isToBeEndedBy = (words: string, options: Options['options']): boolean =>
  options.length > 2 &&
  /[\p{L}:]$/u.test(words) &&
  ![...words.split(CLAUSES), ...options.map(wordsOfOption)].some(tellsFirst);
/** `If it is warm, compute:` tells what to do. */
const CLAUSES = /(?<=[.,;:])\s+/;

/** A list of as many, or one with letters: what was lettered are parts of an exercise. */
const answersParts = (answer: readonly ElementContent[], count: number): boolean =>
  answer.some(
    (one, i) =>
      (isTag(one, 'ul', 'ol') && elementsOf(one).length === count) || optionsAt(answer, i) !== undefined,
  );

/** An answer that names no option: the question is open, and has all its options. */
export function unclearKey(
  { blocks: stem }: Stem,
  blocks: readonly ElementContent[],
  { options, numbered, end }: Options,
): KeyBeside | undefined {
  const { asks, words } = blockOf(stem.at(-1));
  const isAsked = asks || REMARKED.test(words);
  if (
    numbered ||
    !(isAsked || isToBeEndedBy(words, options)) ||
    options.some((one) => endsAsking(wordsOfOption(one)))
  )
    return undefined;
  const answer = answerAt(blocks, end);
  if (
    !isAsked &&
    (!answer || roleOf(blocks[end]) !== 'answer' || answersParts(answer.feedback, options.length))
  )
    return undefined;
  if (answer) return { right: [], explanation: answer.feedback, hints: answer.hints, end: answer.end };
  const clear = untitledKey(blocks[end]);
  if (clear.length === 0) return undefined;
  const more = explanationEnd(blocks, end + 1, false);
  return { right: [], explanation: [...clear, ...blocks.slice(end + 1, more)], hints: [], end: more };
}
