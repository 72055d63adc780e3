/**
 * Answers set as code that are none: below each heading that calls or asks a question a fence of plain words ends its section.
 *
 *     ### Question 1                   ### 1. A file is listed by “ls ( )”
 *
 *     Why does ice float?              ```
 *                                      -l
 *     ```text                          ```
 *     It is lighter than water.
 *     ```                              ### 2. …
 *
 * Nearly all questions of a page have one, hardly two alike, and it is in no language of programs. Below a name they are words,
 * and what is asked needs no text that is given; below headings of which most leave a hole they are short.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf, sectionEnd, wordsOf } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { tellsAnswer } from '../blocks/told.ts';
import { gappedAt } from '../kinds/gaps.ts';
import { holdsBlank } from '../words/blanks.ts';
import { callsExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { normalize, tellsLearner } from '../words/lexicon.ts';
import { gapFilled } from './gaps-keyed.ts';
import { madeQuestion, setExercise } from './made-question.ts';
import { isAboutGiven } from './quiz-answered.ts';
import { asksForWords } from './told-alike.ts';

interface Unit {
  /** Behind its section. */
  readonly end: number;
  readonly isNamed: boolean;
  readonly leavesHole: boolean;
  /** What its heading calls or asks, without the fence. */
  readonly asked: Row;
  /** What answers it; undefined where nothing may. */
  readonly fence?: Element;
}

const FEWEST = 3;
const NEARLY = 0.8;

export function withFencesTold(blocks: Row): Row {
  if (blocks.filter(isPlainFence).length < FEWEST) return blocks;
  const units = blocks.flatMap((_, at) => unitAt(blocks, at) ?? []);
  const named = isHabit(units.filter((one) => one.isNamed));
  const holed = isHabit(units.filter((one) => !one.isNamed));
  if (!named && !holed) return blocks;
  const level = named ? levelOf(units.find((one) => one.isNamed)!.asked[0]) : undefined;
  return withMade(blocks, (at) => {
    const unit = unitAt(blocks, at, level);
    if (!unit?.fence || !(unit.isNamed ? named : holed)) return undefined;
    return { row: told(blocks[at]!, unit, unit.fence), end: unit.end };
  });
}

function told(heading: ElementContent, { isNamed, asked }: Unit, fence: Element): Row {
  const answer = foldedAnswer(toldAsWords(fence));
  if (isNamed) return [heading, setExercise(asked.slice(1)), answer];
  const { children } = heading as Element;
  const lines = linesIn(fence);
  const filled =
    lines.length === holesIn(heading) ? filledIn(children, [...lines], lineOf(heading)) : undefined;
  return filled ? [madeQuestion([filled], {}, { guess: 'blank' })] : [setExercise(asked), answer];
}

export const linesIn = (fence: Element): readonly string[] =>
  rawText([fence])
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A paragraph a line. */
export const toldAsWords = (fence: Element): Row =>
  linesIn(fence).map((line) => element('p', {}, [text(line)], lineOf(fence)));

const holesIn = (heading: ElementContent): number => rawText([heading]).match(HOLES)?.length ?? 0;

/** What fills each hole of a heading, in its place; undefined where one stands among other letters. */
function filledIn(children: Row, fills: string[], line: number): Element | undefined {
  const words = gappedAt(children, new RegExp(`(${HOLE.source})`), () => gapFilled(fills.shift()!, line));
  return fills.length === 0 ? element('p', {}, words, line) : undefined;
}

/** Nearly all of them are answered so. */
function isHabit(units: readonly Unit[]): boolean {
  const fences = units.flatMap(({ fence }) => (fence ? [rawText([fence]).trim()] : []));
  if (fences.length < FEWEST || fences.length < units.length * NEARLY) return false;
  if (new Set(fences).size * 3 < fences.length * 2) return false;
  if (units[0]!.isNamed) return fences.filter(areWords).length >= fences.length * NEARLY;
  return units.filter(({ leavesHole }) => leavesHole).length * 2 > units.length && fences.every(isShort);
}

/** @param level at which a number is enough: a name may be misspelt */
function unitAt(blocks: Row, at: number, level?: number): Unit | undefined {
  const heading = blocks[at];
  if (levelOf(heading) > 6) return undefined;
  const { words, label, asks } = blockOf(heading);
  const isNamed = /\d/.test(words) && (levelOf(heading) === level || callsExercise(words, ...SOLVED_KINDS));
  const leavesHole = HOLE.test(words);
  if (!isNamed && !(/^\d/.test(label ?? words) && (asks || leavesHole))) return undefined;
  const end = sectionEnd(blocks, at + 1, 6, isRule);
  const last = blocks.slice(at + 1, end).findLast((one) => one.type === 'element');
  const asked = blocks.slice(at, last ? blocks.indexOf(last) : end).filter((one) => one.type === 'element');
  const isAsked = isNamed ? asked.length > 1 && mayBeTold(wordsOf(asked.slice(1))) : asked.length === 1;
  const unit = { end, isNamed, leavesHole, asked };
  return isAsked && isPlainFence(last) && asked.every(isOrdinary) ? { ...unit, fence: last } : unit;
}

/** `( )`, `[]`, 「（）」; `f()` is a call. */
const HOLE = /(?<![\w`])(?:\(\s{0,8}\)|\[\s{0,8}\]|（\s{0,8}）)/;
const HOLES = new RegExp(HOLE, 'g');

/** What is to be done with a text needs one: it stands below. */
const mayBeTold = (asked: string): boolean =>
  !isAboutGiven(asked.replace(/:\s*$/, '')) &&
  (asksForWords(asked) || holdsBlank(asked) || tellsLearner(asked) === undefined);

/** Neither code, nor folded, nor what says itself that it answers. */
const isOrdinary = (block: ElementContent): boolean =>
  !isTag(block, 'pre') &&
  roleOf(block) === undefined &&
  !tellsAnswer(block) &&
  !blockOf(block).holdsQuestions;

export function isPlainFence(block: ElementContent | undefined): block is Element {
  const code = isTag(block, 'pre') ? elementsOf(block)[0] : undefined;
  const names = [code?.properties.className ?? []].flat().map((one) => normalize(`${one}`));
  return isTag(code, 'code') && names.every((one) => PLAIN.test(one));
}

const PLAIN = /^language-(?:\P{L}*|text|txt|plain|plaintext|texto|none)$/u;

/** No program: hardly a sign but what sentences have. */
export function areWords(said: string): boolean {
  const signs = said.replace(/[\p{L}\p{M}\s.,;:()'’•–-]|\d/gu, '').length;
  return (
    /\p{L}{3}/u.test(said) &&
    signs * 20 <= said.length &&
    !/[{};=<>\\]|\(\)/.test(said.replace(/;\s*$/gm, ''))
  );
}

const isShort = (said: string): boolean => said.length <= MOST_SHORT && said.split('\n').length <= FEWEST;
const MOST_SHORT = 60;
