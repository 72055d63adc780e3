/**
 * Parts of exercises that their author indented, each with its answer far behind it or below it, further in: to Markdown a
 * block of code. Each is asked with what calls for them, which may show something.
 *
 *     **2)** How heavy is each?                     How heavy is each?
 *                                                   a) one cube
 *         a- one cube        20 g          →        ┌ 20 g
 *         b- ten cubes       200 g
 *                                                   How heavy is each?
 *                                                   b) ten cubes
 *                                                   └ 200 g
 *
 * Several blocks of a page are so made, for one alone may be a program. What some answer with numbers is typed; so are words
 * that the call names itself. Where all are told by two words (`Yes`, `No`), each is a choice of these.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { callsExercise } from '../words/exercise-label.ts';
import { BY_TWO, callsJudgement, isChoosable, saysYes } from '../words/judgement.ts';
import { placeOfLetter } from '../words/letters.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { madeQuestion } from './made-question.ts';
import { type CodePart, partsInCode } from './parts-in-code.ts';

/** So many of a page. */
const FEWEST = 2;

interface Call {
  /** Where it begins; where the code does, of a heading, which stays. */
  readonly start: number;
  /** With its number, for the first of them, and without. */
  readonly counted: Row;
  readonly stem: Row;
  readonly words: string;
}

/** A block of them. */
interface Found extends Call {
  readonly parts: readonly CodePart[];
}

/** @param indented the places of code */
export function withPartsOfCode(blocks: Row, indented: readonly number[]): Row {
  const found = new Map<number, Found>();
  let last: { readonly at: number; readonly next: number } | undefined;
  for (const at of indented) {
    const next = last && !blocks.slice(last.at, at).some(isCounted) ? last.next : 0;
    const call = callAt(blocks, at, next > 0);
    const parts = call && partsFor(blocks[at]!, call, next);
    if (!parts) continue;
    found.set(at, { ...call, parts });
    last = { at, next: placeOfLetter(parts.at(-1)!.letter) + 1 };
  }
  if (found.size < FEWEST) return blocks;
  const called = new Set([...found].flatMap(([at, { start }]) => blocks.slice(start, at)));
  return blocks.flatMap((block, at) => {
    const one = found.get(at);
    if (one) return questionsOf(one, lineOf(block));
    return called.has(block) ? [] : [block];
  });
}

/** From `a` on; or as they are counted on from the block before. */
function partsFor(block: ElementContent, { words }: Call, next: number): readonly CodePart[] | undefined {
  const code = rawText((block as Element).children);
  const isJudged = callsJudgement(words);
  return (
    partsInCode(code, { from: 0, isJudged }) ??
    (next > 0 ? partsInCode(code, { from: next, isJudged }) : undefined)
  );
}

/** `**2)** …`, `Exercise 2: …`, right above, or above what it shows. @param mayGoOn whether parts may be counted on from others */
function callAt(blocks: Row, at: number, mayGoOn: boolean): Call | undefined {
  let above = at - 1;
  while (above >= 0 && (isBlank(blocks[above]!) || isPicture(blocks[above]!))) above--;
  const block = blocks[above];
  const { label, isWords, words } = blockOf(block);
  const asks = asksOrTellsIn(words);
  const isCall = label !== undefined || callsExercise(words) || asks || (mayGoOn && /[:：]$/.test(words));
  if (!isCall) return undefined;
  if (levelOf(block) < 7) {
    const stem = asks ? [element('p', {}, (block as Element).children, lineOf(block))] : [];
    return { start: at, counted: stem, stem, words };
  }
  if (!isWords || !isTag(block, 'p')) return undefined;
  const shown = blocks.slice(above + 1, at);
  return {
    start: above,
    counted: [block, ...shown],
    stem: [...withoutCount(block, label), ...shown],
    words,
  };
}

function withoutCount(call: Element, label: string | undefined): Row {
  const at = label === undefined ? -1 : rawText(call.children).indexOf(label);
  return at < 0 ? [call] : withoutStart(call, at + label!.length);
}

const isPicture = (block: ElementContent): boolean => blockOf(block).isShown && !isTag(block, 'pre', 'table');

/** What begins something else. */
const isCounted = (block: ElementContent): boolean =>
  levelOf(block) < 7 || blockOf(block).label !== undefined;

type Key = Parameters<typeof madeQuestion> extends [unknown, ...infer Told] ? Told : never;

function questionsOf({ parts, counted, stem, words }: Found, start: number): Row {
  const keyOf = keyFor(parts, words);
  return parts.map((part, i) => {
    const line = start + part.row;
    const call = i === 0 ? counted : stem.map((block, at) => (at === 0 ? atLine(block, line) : block));
    return madeQuestion([...call, ...stemOf(part, line)], ...keyOf(part, line));
  });
}

const atLine = (block: ElementContent, line: number): ElementContent =>
  isTag(block, 'p') ? element('p', {}, block.children, line) : block;

function keyFor(parts: readonly CodePart[], call: string): (part: CodePart, line: number) => Key {
  const isJudged = callsJudgement(call);
  const pair = pairIn(parts);
  const areNamed = parts.every(({ told }) => isNamedIn(call, told));
  return ({ told, options }, line) => {
    if (options.length > 0)
      return [{ options: options.map((one) => optionOf(one.words, one.correct, line)) }];
    const judgement = isJudged ? BY_TWO.ahead(told) : undefined;
    if (judgement) {
      const { isTrue, to } = judgement;
      const offers = [optionOf('True', isTrue, line), optionOf('False', !isTrue, line)];
      return [{ options: offers, told: toldRow(told.slice(to).trim(), line) }, { guess: 'statement' }];
    }
    if (pair) return [{ options: pair.map((one) => optionOf(one, one === told, line)) }];
    const isTyped = areNamed || NUMBER.test(told);
    return [isTyped ? { accepted: [{ words: told, line }] } : { told: toldRow(told, line) }];
  };
}

const optionOf = (words: string, correct: boolean, line: number) => ({
  correct,
  children: [text(words)],
  line,
});

const toldRow = (told: string, line: number): Row =>
  told === '' ? [] : [element('p', {}, [text(told)], line)];

/** What it is about, as it was set, and its words. */
const stemOf = ({ lead, letter, words }: CodePart, line: number): Row => [
  ...(lead.length > 0
    ? [element('pre', {}, [element('code', {}, [text(`${lead.join('\n')}\n`)], line)], line)]
    : []),
  element('p', {}, [text(`${letter}) ${words}`.trim())], line),
];

/** The two words that tell all of them, the one that says yes first. */
function pairIn(parts: readonly CodePart[]): readonly string[] | undefined {
  const words = [...new Set(parts.map(({ told }) => told))];
  const isPair = words.length === 2 && words.every(isChoosable) && saysYes(words[0]!) !== saysYes(words[1]!);
  return isPair ? words.toSorted((one) => (saysYes(one) ? -1 : 1)) : undefined;
}

/** One word of the call's own: `Answer with N or M.` */
const isNamedIn = (call: string, told: string): boolean =>
  ONE_WORD.test(told) && call.split(/[^\p{L}\p{N}]+/u).includes(told);
const NUMBER = /^[+−-]?(?:[1-9]\d*|0)(?:[.,]\d+)?\s?[%°]?$/;
const ONE_WORD = /^[\p{L}\p{N}]{1,20}$/u;
