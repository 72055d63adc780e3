/**
 * Answers set as code that are none, right below what is asked with a number or a letter:
 *
 *     ### 1 – Why does ice float?          (a) What is steam?
 *
 *     ```                                  ```
 *     It is lighter than water.            Water that boils.
 *     ```                                  ```
 *
 * Nearly all that is asked so is answered so, in words: that one or two answers are code doesn't matter then.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, levelOf, nextFull, wordsOf } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { labelOf } from '../words/label.ts';
import { tellsLearner } from '../words/lexicon.ts';
import { areWords, isPlainFence, linesIn, toldAsWords } from './fences-told.ts';
import { setExercise } from './made-question.ts';
import { isAboutGiven } from './quiz-answered.ts';

const FEWEST = 4;
const NEARLY = 0.8;

export function withFencesBelowAsked(blocks: Row): Row {
  if (blocks.filter(isPlainFence).length < FEWEST) return blocks;
  const asked = blocks.flatMap((_, at) => (isAsked(blocks[at]!) ? [at] : []));
  const fences = asked.flatMap((at) => fenceBelow(blocks, at) ?? []);
  return isHabit(fences, asked.length) ? withMade(blocks, (at) => answered(blocks, at)) : blocks;
}

function answered(blocks: Row, at: number): { readonly row: Row; readonly end: number } | undefined {
  const fence = isSet(blocks[at]!) ? fenceBelow(blocks, at) : undefined;
  if (!fence) return undefined;
  const asking = blocks[at] as Element;
  const stem = levelOf(asking) < 7 ? asking : element('p', {}, asking.children, lineOf(asking));
  return { row: [setExercise([stem]), foldedAnswer(toldAsWords(fence))], end: blocks.indexOf(fence) + 1 };
}

/** A number or a letter, and what asks. What speaks of a text that is given is followed by it, unless one stood above. */
function isAsked(block: ElementContent): boolean {
  const { words, label = '', asks } = blockOf(block);
  return (
    isSet(block) &&
    label !== '' &&
    (asks || words.includes('?') || tellsLearner(words.slice(label.length)) !== undefined)
  );
}

/** The same, whatever its words do: below what nearly all are answered by. One in bold is one of what the heading asks. */
function isSet(block: ElementContent): boolean {
  if (levelOf(block) > 6 && !isTag(block, 'p')) return false;
  const { words, label } = blockOf(block);
  if (label === undefined)
    return isTag(block, 'p') && block.children.every((one) => isBlank(one) || isTag(one, 'strong', 'b'));
  return isLettered(label) || !isAboutGiven(words);
}

const isLettered = (label: string): boolean => /\p{L}/u.test(label);

/** The only fence below: of two the first is given. */
function fenceBelow(blocks: Row, at: number): Element | undefined {
  const below = nextFull(blocks, at);
  const fence = blocks[below];
  if (!isPlainFence(fence)) return undefined;
  const next = blocks[nextFull(blocks, below)];
  return isTag(next, 'pre') || isAskedBelow(blocks[at]!, next) ? undefined : fence;
}

/** Parts of what a heading asks about the code below it. */
const isAskedBelow = (asking: ElementContent, next: ElementContent | undefined): boolean =>
  levelOf(asking) < 7 && isLettered(labelOf(blockOf(next).words) ?? '');

function isHabit(fences: readonly Element[], asked: number): boolean {
  if (fences.length < FEWEST || fences.length < asked * NEARLY) return false;
  const told = fences.map((fence) => wordsOf([fence]));
  if (new Set(told).size * 3 < told.length * 2) return false;
  const full = fences.filter((fence) => !isTerse(linesIn(fence)));
  return (
    full.filter((fence) => areWords(linesIn(fence).join('\n'))).length >= Math.max(2, full.length * NEARLY)
  );
}

/** A number or a word: neither a program nor a sentence. */
const isTerse = (lines: readonly string[]): boolean => lines.every((line) => /^[\w\s.,%-]{1,24}$/.test(line));
