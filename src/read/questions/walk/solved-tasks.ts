/**
 * Tasks among the words of a page whose file solves them, each a line of its own with code below: that answers it. Where
 * none is in bold or called so, lines and points that count or tell what to do are tasks, above most of the code.
 *
 *     ***To do: print both values.***
 *
 *     ```python
 *     print(a, b)
 *     ```
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { foldedAnswer } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { tellsItself, titleAlone } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { EXERCISES, normalize, tellsLearner } from '../words/lexicon.ts';
import { isToBeDone, saysToRun } from '../words/to-be-done.ts';
import { madeExercise } from './made-question.ts';

/** One alone may be anything. */
const FEWEST = 2;
/** Blocks that may stand between a task and its code, points and remarks. */
const MOST_BETWEEN = 3;

/** Of a quiz, whose code is what it asks about, or offers. */
const FEWEST_OFFERING = 3;
const offersFirst = (block: ElementContent): boolean =>
  isTag(block, 'p') && /^\(?a\s?[.)](?:\s|$)/i.test(blockOf(block).words);

export function withTasksSolved(blocks: Row): Row {
  if (blocks.filter(offersFirst).length >= FEWEST_OFFERING) return blocks;
  const named = tasksIn(blocks, isTask);
  const isCalled = named.length >= FEWEST;
  const tasks = isCalled || blocks.some(answers) ? named : tasksIn(blocks, mayBeTask);
  const isMost = isCalled || tasks.length * 2 >= runsIn(blocks);
  if (tasks.length < FEWEST || !isMost) return blocks;
  const byPlace = new Map(tasks.map((one) => [one.at, one]));
  return withMade(blocks, (at) => {
    const { code, end } = byPlace.get(at) ?? {};
    if (code === undefined || end === undefined) return undefined;
    return { row: [madeExercise(blocks.slice(at, code)), foldedAnswer(blocks.slice(code, end))], end };
  });
}

function tasksIn(blocks: Row, isOne: (block: ElementContent) => boolean): readonly TaskAt[] {
  return blocks.flatMap((block, at) => {
    const code = isOne(block) ? codeBelow(blocks, at + 1, isOne) : undefined;
    const end = code === undefined ? 0 : codeEnd(blocks, code);
    // What is to be chosen of the code is told by its key.
    const isChosen = blocks.slice(end, end + 2).some((_, i) => optionsAt(blocks, end + i));
    return code === undefined || isChosen ? [] : [{ at, code, end }];
  });
}

interface TaskAt {
  readonly at: number;
  readonly code: number;
  readonly end: number;
}

/** What is called an answer tells by that what it is, and what it answers. */
const answers = (block: ElementContent): boolean => tellsItself(block) || titleAlone(block) !== undefined;

/** Programs that follow one another are one. */
function runsIn(blocks: Row): number {
  const own = blocks.filter((block) => !isBlank(block));
  return own.filter((block, i) => isTag(block, 'pre') && !isTag(own[i - 1], 'pre')).length;
}

/** What calls a task, with a number or without. */
const CALLED = new RegExp(
  String.raw`^[^\p{L}\d]*(?:a faire|to[- ]?do|zu tun|da fare|por hacer|a fazer|${EXERCISES}|tache|task|compito|tarea|tarefa|taak)\s*(?:\d+(?:\.\d+)*)?\s*[:.–—-]\s*\S`,
  'u',
);

function isTask(block: ElementContent): boolean {
  if (!isTag(block, 'p')) return false;
  const { words, asks } = blockOf(block);
  if (asks || answers(block)) return false;
  if (CALLED.test(normalize(words))) return true;
  return isTag(onlyIn(block.children), 'strong', 'em', 'b', 'i') && tells(words);
}

const tells = (words: string): boolean =>
  !saysToRun(words) && (tellsLearner(words) !== undefined || isToBeDone(words));

/** A line, or a point alone, that counts or tells what to do: `2. Count the cubes.`; who solves may tell it of the solution. */
function mayBeTask(block: ElementContent): boolean {
  if (isTask(block)) return true;
  const { words, asks, holdsQuestions } = blockOf(block);
  const isOne = isTag(block, 'p') || (isTag(block, 'ul', 'ol') && elementsOf(block).length === 1);
  if (!isOne || asks || holdsQuestions || holdsCode(block) || NARRATES.test(normalize(words))) return false;
  return isTag(block, 'ol') || COUNTS.test(words) || tells(words.replace(COUNTS, ''));
}

const holdsCode = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') &&
  elementsOf(block).some((item) => item.children.some((one) => isTag(one, 'pre')));

const COUNTS = /^\(?(?:q\s?)?\d{1,3}[a-z]?\s?[.):]+\s+(?=\S)/i;
const NARRATES =
  /^[^\p{L}]*(?:we|i|you|it|this|here|then|next|now we|nous|on|je|ici|voici|ensuite|wir|ich|man|hier|dann|si|qui|ecco|poi|noi|aqui|luego|se|nosotros|entao|depois|wij?|dan)\b/u;

function codeBelow(blocks: Row, from: number, isOne: (block: ElementContent) => boolean): number | undefined {
  let between = 0;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (isTag(block, 'pre')) return at;
    if (isBlank(block)) continue;
    if (!isTag(block, 'p', 'ul', 'ol') || isOne(block) || ++between > MOST_BETWEEN) return undefined;
  }
  return undefined;
}

/** Behind the last of the programs that follow one another, with what they print. */
function codeEnd(blocks: Row, code: number): number {
  let end = code + 1;
  for (let at = end; at < blocks.length && (isBlank(blocks[at]!) || isTag(blocks[at], 'pre')); at++)
    if (isTag(blocks[at], 'pre')) end = at + 1;
  return end;
}
