/**
 * What sets a learner something to do, and how far above an answer it may stand: words that ask or tell, a list of them, a
 * box of exercises, the heading or line that counts one. What it shows, offers or remarks may stand between.
 *
 *     > [!IMPORTANT]                 **Exercise 2**
 *     > Why does ice float?
 *                                    Look into a glass.
 *     **Answer:** It is lighter.
 *                                    Weigh the ice in it.
 *
 *                                    #### Solution
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, isPart } from '../../parts.ts';
import {
  areExercises,
  callsExercise,
  EXERCISE_KINDS,
  exerciseLabelOf,
  isCalledExercise as isExerciseTitle,
  isNamedExercise,
} from '../words/exercise-label.ts';
import { asksLearner, endsAsking, tellsLearner } from '../words/lexicon.ts';
import { blockOf, isRule, roleOf } from './block.ts';
import { opensExercise, opensQuestion, plainAnswer, standingTitle, unwrapped } from './clear-answer.ts';

/** `exercise`: it is called one; `asks`, `tells`: by its words alone. */
export type Task = 'exercise' | 'asks' | 'tells';

/** Whether the title of a box says that it is an exercise, or a question; or its first words, that it is an exercise. */
export const isCalledExercise = (box: ElementContent): boolean =>
  isExerciseTitle(blockOf(box).title) ||
  callsExercise(blockOf(box).title, ...EXERCISE_KINDS) ||
  opensExercise(box);

/** A box that calls itself no exercise and asks by its last words: `> [!NOTE]`, and `Why does ice float?` */
export function asksAtEnd(box: ElementContent): boolean {
  const last = isPart(box, 'callout') ? bodyOf(box).findLast((one) => !isBlank(one)) : undefined;
  return last !== undefined && taskInWords(last) === 'asks';
}

export function taskOf(block: ElementContent | undefined): Task | undefined {
  if (block?.type !== 'element') return undefined;
  if (isPart(block, 'exercise', 'callout')) return isAnswered(block) ? undefined : taskInBox(block);
  return taskInWords(block);
}

/** It answers itself, or holds its answer. */
const isAnswered = (box: Element): boolean =>
  roleOf(box) !== undefined || bodyOf(box).some((one) => roleOf(one) === 'answer');

function taskInBox(box: Element): Task | undefined {
  if (isPart(box, 'exercise')) return 'exercise';
  if (isPart(box, 'callout') && (box.data.part.exercise === true || isCalledExercise(box))) return 'exercise';
  return endsAsking(blockOf(box).title) || asksAtEnd(box) ? 'asks' : undefined;
}

function taskInWords(block: ElementContent): Task | undefined {
  if (isTag(block, 'ul', 'ol')) return taskInWords(elementsOf(block).at(-1)!);
  const { words, normalized, isWords, level } = blockOf(block);
  if (!isWords && level === undefined && !isTag(block, 'li')) return undefined;
  if (isExercise(block)) return 'exercise';
  if (asksIn(normalized) || opensQuestion(block)) return 'asks';
  return tellsLearner(words) === undefined ? undefined : 'tells';
}

/** It ends by asking, or by what is to be looked at: `What floats? Think of:` */
const asksIn = (normalized: string): boolean =>
  asksLearner(normalized) || (normalized.endsWith(':') && normalized.split(/(?<=\?)\s+/).some(asksLearner));

/** `Exercise 2: Ice`, `### Problem 3`, `## Exercise`, `#### 3.`: the word or a number alone calls one where it is a heading. */
function isExercise(block: ElementContent): boolean {
  const { words, level } = blockOf(block);
  if (opensExercise(block)) return true;
  const title = standingTitle(block) ?? words;
  if (callsExercise(title, ...EXERCISE_KINDS)) return true;
  if (level !== undefined && ONE_WORD.test(title) && isNamedExercise(title) && !areExercises(title))
    return true;
  const label = level === undefined ? undefined : exerciseLabelOf(title);
  return label?.kind === undefined && label?.answers === false && label.rest === '';
}

const ONE_WORD = /^\P{L}*\p{L}+\P{L}*$/u;

/** So many blocks may stand between. */
const MOST_BETWEEN = 6;

export interface Above {
  readonly task: Task;
  readonly at: number;
}

/**
 * What is set above a place, up to the heading of its section. Words may stand between only where what is above them is
 * called an exercise: all that it says is asked.
 */
export function taskAbove(blocks: readonly ElementContent[], at: number): Above | undefined {
  let telling: Above | undefined;
  let isBehindWords = false;
  for (let i = at - 1; i >= 0 && at - i <= MOST_BETWEEN; i--) {
    const block = blocks[i]!;
    const task = taskOf(block);
    if (task === 'exercise' || (task === 'asks' && !isBehindWords)) return { task, at: i };
    if (task === 'tells' && !isBehindWords) telling = { task, at: i };
    if (!mayStandBetween(block)) return telling;
    isBehindWords ||= (blockOf(block).isWords && !isCaption(blocks, i)) || task !== undefined;
  }
  return telling;
}

const mayStandBetween = (block: ElementContent): boolean =>
  roleOf(block) === 'hint' ||
  (blockOf(block).level === undefined && !isRule(block) && !blockOf(block).holdsQuestions);

/** `*Figure 2: Ice*`, below what is shown; slanted words that ask go on. */
export function isCaption(blocks: readonly ElementContent[], at: number): boolean {
  if (!blockOf(blocks[at - 1]).isShown) return false;
  const { asks, normalized } = blockOf(blocks[at]);
  const isSlanted = !asks && unwrapped(blocks[at], 'em', 'i', 'small') !== undefined;
  return (isSlanted || CAPTION.test(normalized)) && plainAnswer(blocks[at]) === undefined;
}

const CAPTION =
  /^(?:fig(?:ure|ura|\.)?|abb(?:ildung|\.)|table|tab(?:leau|elle|ella|la|\.)|image|bild|immagine|imagen|source|quelle|fonte|fuente)\s*(?:\d[\d.]*)?\s*[.:–—-]/;

/** What is shown or remarked between what is asked and its answer, and what is shown is called. */
export const isBeside = (blocks: readonly ElementContent[], at: number): boolean =>
  blockOf(blocks[at]).isAside || isCaption(blocks, at);
