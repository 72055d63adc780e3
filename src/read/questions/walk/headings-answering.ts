/**
 * Headings that each have nothing but deeper ones below them, a page through: these answer, where a mark says so, or the
 * page is called questions.
 *
 *     ### 1. Where does fog lie?     →   ┌ 1. Where does fog lie?       ┐
 *     #### R = In the valley.            │ <details>In the valley.      │
 *     ### 2. What it is made of.         │ </details>                   │
 *     #### Tiny drops.                   └ …                            ┘
 */
import type { Element } from 'hast';
import { isBlank, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf } from '../../parts.ts';
import { behindRules, blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { isExamTitle, saysSheet } from '../words/exercise-label.ts';
import { endsAsking } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';
import { sets } from './units/unit.ts';

/** So many of a page, which are nearly all of its headings. */
const FEWEST = 4;
const NEARLY = 0.8;
/** So many of them are known to ask. */
const SOME = 0.4;
const MOSTLY = 0.6;

interface Pair {
  readonly asked: Element;
  readonly told: Element;
  readonly rest: Row;
  readonly end: number;
}

export function withHeadingsAnswering(blocks: Row, title: string): Row {
  const pairs = new Map(blocks.flatMap((_, at) => entryAt(blocks, at) ?? []));
  const all = [...pairs.values()];
  const levels = new Set(all.map(({ asked }) => levelOf(asked)));
  const alike = blocks.filter((one) => levels.has(levelOf(one))).length;
  const isHabit = all.length >= FEWEST && levels.size === 1 && all.length >= alike * NEARLY;
  const isOne =
    isHabit && areOf(NEARLY, all, isBare) && areOf(NEARLY, all, tells) && areOf(SOME, all, mayAsk);
  // A plan, an outline and what readers ask are made of headings, too.
  if (!isOne || !(areOf(MOSTLY, all, isMarked) || saysQuestions(title))) return blocks;
  return withMade(blocks, (at) => {
    const pair = pairs.get(at);
    return pair && { row: madeOf(pair), end: pair.end };
  });
}

const saysQuestions = (title: string): boolean => !isFaq(title) && (isExamTitle(title) || saysSheet(title));

const isMarked = ({ told }: Pair): boolean => MARK.test(rawText([told]));

const areOf = (least: number, all: readonly Pair[], is: (one: Pair) => boolean): boolean =>
  all.filter(is).length >= all.length * least;

/** The parts of a plan are called by a word or two. */
const mayAsk = ({ asked }: Pair): boolean => /[?？؟:：]\W{0,3}$/.test(blockOf(asked).words) || sets(asked);

const isBare = ({ rest }: Pair): boolean => rest.every((one) => levelOf(one) < 7);

/** Rather than to ask on. */
const tells = ({ told }: Pair): boolean => !endsAsking(blockOf(told).words);

function entryAt(blocks: Row, at: number): readonly (readonly [number, Pair])[] | undefined {
  const level = levelOf(blocks[at]);
  const below = behindRules(blocks, at + 1);
  const told = blocks[below];
  if (levelOf(told) === 7 || levelOf(told) <= level) return undefined;
  const end = sectionEnd(blocks, at + 1, level);
  const rest = blocks.slice(below + 1, end).filter((one) => !isBlank(one) && !isRule(one));
  return [[at, { asked: blocks[at] as Element, told: told as Element, rest, end }]];
}

const madeOf = ({ asked, told, rest }: Pair): Row => [
  setExercise([asParagraph(asked)]),
  foldedAnswer([
    asParagraph(told, MARK.exec(rawText([told]))?.[0].length),
    ...rest.map((one) => (levelOf(one) < 7 ? asParagraph(one as Element) : one)),
  ]),
];

const asParagraph = (heading: Element, without = 0): Element =>
  element('p', {}, withoutFirst(heading.children, without), lineOf(heading));

/** `R = `, `A: `, `- ` */
const MARK = /^\s*(?:\p{Lu}\p{Ll}{0,3}\.?\s?[=:]|[-–—])\s*/u;
