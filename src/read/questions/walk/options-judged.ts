/**
 * Options that each open to a word on whether they are right: folds below what asks, or tabs, the first of which may ask.
 *
 *     Which of these floats?
 *
 *     <details><summary>iron</summary>Wrong: it sinks.</details>
 *     <details><summary>ice</summary>Right! It is lighter than water.</details>
 */

import type { Element, ElementContent } from 'hast';
import { isBlank, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, titleOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { isBeside, taskOf } from '../blocks/tasks.ts';
import { setsInTab } from '../patterns/exercise-box.ts';
import { isTab } from '../patterns/stem.ts';
import { endsAsking } from '../words/lexicon.ts';
import { verdictOf } from '../words/verdict.ts';
import { madeQuestion } from './made-question.ts';
import { type Tab, tabsOf } from './tabs-opened.ts';

export function withOptionsJudged(blocks: Row): Row {
  if (!blocks.some(mayOpen)) return blocks;
  return withMade(blocks, (at) => {
    const end = endOfPieces(blocks, at);
    if (end === at) return undefined;
    const row = blocks.slice(at, end);
    const question = asked(piecesOf(row), setsAbove(blocks, at));
    return { row: question ? [question] : row, end };
  });
}

const mayOpen = (block: ElementContent | undefined): block is Element =>
  isPart(block, 'group') || (isPart(block, 'disclosure') && roleOf(block) === 'extra');

/** Behind folds, or tabs, that follow one another; a set of tabs is by itself. */
function endOfPieces(blocks: Row, at: number): number {
  const first = blocks[at];
  if (!mayOpen(first)) return at;
  if (isPart(first, 'group') && !isTab(first)) return at + 1;
  let end = at + 1;
  for (let i = end; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (isBlank(block)) continue;
    if (!mayOpen(block) || isTab(block) !== isTab(first) || (isPart(block, 'group') && !isTab(block))) break;
    end = i + 1;
  }
  return end;
}

function piecesOf(pieces: Row): readonly Tab[] {
  const [first] = pieces;
  return isPart(first, 'group') && !isTab(first)
    ? tabsOf(first)
    : pieces
        .filter((one): one is Element => mayOpen(one))
        .map((one) => ({ title: titleOf(one), body: bodyOf(one), line: lineOf(one) }));
}

/** Whether what stands right above sets what they offer. */
function setsAbove(blocks: Row, at: number): boolean {
  let above = at - 1;
  while (above >= 0 && (isBlank(blocks[above]!) || isBeside(blocks, above))) above--;
  const block = blocks[above];
  return taskOf(block) !== undefined || /(?:[:…]|\.{3})\s*$/.test(blockOf(block).words);
}

const FEWEST = 2;
const verdictIn = ({ body }: Tab) => verdictOf(blockOf(body.find((one) => !isBlank(one))).words);
const wordsOf = ({ title }: Tab): string => rawText(title).trim();
const asks = (words: string): boolean => endsAsking(words) && /\s\S+\s+\S/.test(words);

function asked(pieces: readonly Tab[], isSet: boolean): Element | undefined {
  if (pieces.length < FEWEST) return undefined;
  const [first, ...others] = pieces as readonly [Tab, ...Tab[]];
  const isStem = verdictIn(first) === undefined && setsTask(first);
  const offered = isStem ? others : pieces;
  const verdicts = offered.map(verdictIn);
  if (!(isStem || isSet) || offered.length < FEWEST || offered.some((one) => !isOption(one)))
    return undefined;
  if (verdicts.includes(undefined) || !verdicts.some((one) => one?.firm)) return undefined;
  if (verdicts.every((one) => one?.right) || !verdicts.some((one) => one?.right)) return undefined;
  const isLettered = offered.every((one) => LETTER.test(wordsOf(one)));
  const options = offered.map((one, i) => ({
    correct: verdicts[i]!.right,
    children: optionWords(one, isLettered),
    line: one.line,
    told: one.body,
  }));
  return madeQuestion(isStem ? first.body : [], { options });
}

/** The first tab may ask, or be called a question. */
function setsTask({ title, body }: Tab): boolean {
  const last = body.findLast((one) => !isBlank(one));
  return setsInTab(blockOf(element('p', {}, title)).words, body) || taskOf(last) === 'asks';
}

const isOption = (one: Tab): boolean => wordsOf(one) !== '' && !asks(wordsOf(one));

const LETTER = /^\s*\(?[A-Ha-h1-9][.):]\s+(?=\S)/;

/** « Vrai ?! », `True?`: it wonders, and says no more than the word. */
function optionWords({ title }: Tab, isLettered: boolean): ElementContent[] {
  const words = isLettered ? withoutFirst(title, LETTER.exec(rawText(title))![0].length) : [...title];
  const last = words.at(-1);
  return last?.type === 'text'
    ? [...words.slice(0, -1), { ...last, value: last.value.replace(/(?<!\s)\s*(?<![?!])!*\?[?!]*\s*$/, '') }]
    : words;
}
