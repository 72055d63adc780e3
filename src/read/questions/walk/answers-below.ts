/**
 * Answers in clear whose title stands alone, or that nothing but a letter or slanted letters call so, right below what
 * asks: they are folded, as far as they go.
 *
 *     Why does ice float?
 *
 *     **Answer**
 *
 *     It is lighter than water.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, onceFor, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, part, text } from '../../parts.ts';
import { blockOf, isRule, roleOf } from '../blocks/block.ts';
import {
  answerOpening,
  clearAnswer,
  opensQuestion,
  plainAnswer,
  standingTitle,
  titledLine,
  unwrapped,
} from '../blocks/clear-answer.ts';
import { withoutStart } from '../blocks/starts.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { answerTitleOf, normalize, tellsLearner } from '../words/lexicon.ts';

export function withAnswersBelow(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const out: ElementContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = at > 0 && isCalled(blocks, at) ? endOf(blocks, at) : at;
    out.push(end > at ? folded(blocks, at, end) : blocks[at]!);
    at = Math.max(end, at + 1);
  }
  return out.some((one, i) => one !== blocks[i]) ? out : blocks;
}

function isCalled(blocks: readonly ElementContent[], at: number): boolean {
  if (inWords(blocks, at) !== undefined) return asks(blocks[at - 1]) && !isSpoken(blocks);
  if (titleAlone(blocks[at]) === undefined || isBelowExercise(blocks, at)) return false;
  // A section answers the exercise of its heading, and sorted options have titles of their own.
  const isHeading = blockOf(blocks[at]).level !== undefined;
  const { asks: isAsking, isWords } = blockOf(blocks[at - 1]);
  return !isTag(blocks[at + 1], 'ul') && (isHeading ? isWords && isAsking : asks(blocks[at - 1]));
}

/** Exercises with a title of their own, above what asks, know how far their answers go. */
const isBelowExercise = (blocks: readonly ElementContent[], at: number): boolean =>
  exercisesAbove(blocks)[at - 2] ?? false;

/** Of each block whether it, or what stands above it up to a heading, is the title of an exercise. */
const exercisesAbove = onceFor((blocks: readonly ElementContent[]): readonly boolean[] => {
  const all: boolean[] = [];
  for (const block of blocks) {
    const title = standingTitle(block);
    const { kind, answers } = (title !== undefined && exerciseLabelOf(normalize(title))) || {};
    const isExercise = kind !== undefined && kind !== 'question' && !answers;
    const above = blockOf(block).level === undefined ? (all.at(-1) ?? false) : isQuestionByNumber(block);
    all.push(isExercise || above);
  }
  return all;
});

/** A dialogue, of A and B. */
const isSpoken = onceFor((blocks: readonly ElementContent[]): boolean =>
  blocks.some((one) => blockOf(one).isWords && /^B\s?:/.test(blockOf(one).words)),
);

function asks(block: ElementContent | undefined): boolean {
  const { asks, words, normalized, isWords, level } = blockOf(block);
  if (asks || (isWords && opensQuestion(block, true))) return true;
  if (!isWords && level === undefined) return false;
  const isExercise = level === undefined && exerciseLabelOf(normalized)?.answers === false;
  return isExercise || tellsLearner(words) !== undefined;
}

/** `**Answer**`, `Answer:`, a heading of that name: the words of the title. */
function titleAlone(block: ElementContent | undefined): readonly ElementContent[] | undefined {
  if (block?.type !== 'element') return undefined;
  const title = standingTitle(block);
  if (title !== undefined) return answerTitleOf(title) ? block.children : undefined;
  const line = titledLine(block);
  const isAlone = line?.rest.every((one) => isBlank(one)) ?? false;
  return isAlone && answerTitleOf(line!.title) ? block.children : undefined;
}

/** `A: …`, and no `B: …` with it; `*Answer: …*`, all in other letters. */
function inWords(blocks: readonly ElementContent[], at: number): readonly ElementContent[] | undefined {
  const block = blocks[at];
  // `> [!TIP]` and in it `**Answer:** …`
  if (block !== undefined && isPart(block, 'callout')) return answerOpening(bodyOf(block));
  if (!isTag(block, 'p')) return undefined;
  const plain = setApart(block);
  if (plain) return plain;
  const [mark] = LETTER.exec(rawText(block.children)) ?? [];
  const isOffered = mark === undefined || /\n\s*B\s?[:.)]/.test(rawText(block.children));
  return isOffered ? undefined : withoutStart(block, mark.length);
}

/** All of a paragraph slanted, bold or small, or between brackets. */
function setApart(block: Element): readonly ElementContent[] | undefined {
  const bare = unwrapped(block, 'em', 'i', 'strong', 'b', 'small', 'sub', 'sup', 'mark', 'u', 'span');
  if (bare) return plainAnswer(bare);
  const [only, ...others] = block.children.filter((one) => !isBlank(one));
  const [, inner] = only?.type === 'text' && others.length === 0 ? (BRACKETS.exec(only.value) ?? []) : [];
  return inner === undefined ? undefined : plainAnswer(element('p', {}, [text(inner)], lineOf(block)));
}

const BRACKETS = /^\s*[[(]([\s\S]*)[\])]\s*$/;
const LETTER = /^\s*[AR]\s?:\s+(?=\S)/;

/** The block behind the answer. */
function endOf(blocks: readonly ElementContent[], at: number): number {
  if (titleAlone(blocks[at]) === undefined) return at + 1;
  const level = blockOf(blocks[at]).level;
  let next = at + 1;
  while (next < blocks.length && !endsAnswer(blocks, next)) next++;
  const isFollowed = next < blocks.length && asks(blocks[next]);
  if (isFollowed || level !== undefined) return next;
  // Where it is the last one, nobody can tell how far it goes: what it shows belongs to it.
  let end = at + 1;
  do end++;
  while (end < next && (blockOf(blocks[end]).isShown || /:$/.test(blockOf(blocks[end - 1]).words)));
  return Math.min(end, next);
}

/** The next question that is answered, a counted one, a heading, a rule. */
function endsAnswer(blocks: readonly ElementContent[], at: number): boolean {
  const { level, holdsQuestions, label, isWords } = blockOf(blocks[at]);
  if (level !== undefined || isRule(blocks[at]!) || holdsQuestions) return true;
  return asks(blocks[at]) && ((isWords && label !== undefined) || answersAt(blocks, at + 1));
}

const answersAt = (blocks: readonly ElementContent[], at: number): boolean =>
  titleAlone(blocks[at]) !== undefined ||
  inWords(blocks, at) !== undefined ||
  (clearAnswer(blocks[at]) ?? plainAnswer(blocks[at])) !== undefined ||
  roleOf(blocks[at]) === 'answer';

function folded(blocks: readonly ElementContent[], at: number, end: number): Element {
  const title = titleAlone(blocks[at]);
  const body = title ? blocks.slice(at + 1, end) : inWords(blocks, at)!;
  return part({ kind: 'disclosure', role: 'answer' }, lineOf(blocks[at]), title ?? [], body);
}
