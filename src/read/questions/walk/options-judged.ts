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
import { bare, bodyOf, element, isPart, lineOf, part, titleOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { isBeside, taskOf } from '../blocks/tasks.ts';
import { NOTHING_DECLARED } from '../kinds/key.ts';
import { setsInTab } from '../patterns/exercise-box.ts';
import { endsAsking } from '../words/lexicon.ts';
import { verdictOf } from '../words/verdict.ts';
import { isTab, type Tab, tabsOf } from './tabs-opened.ts';

type Row = readonly ElementContent[];

export function withOptionsJudged(blocks: Row): Row {
  if (!blocks.some(mayOpen)) return blocks;
  const out: ElementContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = endOfPieces(blocks, at);
    const pieces = end > at ? piecesOf(blocks.slice(at, end)) : [];
    const question = asked(pieces, setsAbove(blocks, at));
    out.push(...(question ? [question] : blocks.slice(at, Math.max(end, at + 1))));
    at = Math.max(end, at + 1);
  }
  return out;
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
  const options = offered.map((one, i) =>
    bare({ kind: 'option', correct: verdicts[i]!.right }, one.line, [
      ...optionWords(one, isLettered),
      bare({ kind: 'feedback' }, one.line, one.body),
    ]),
  );
  return part(NOTHING_DECLARED, first.line, [], [...(isStem ? first.body : []), ...options]);
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
    ? [...words.slice(0, -1), { ...last, value: last.value.replace(/\s*[?!]*\?[?!]*\s*$/, '') }]
    : words;
}
