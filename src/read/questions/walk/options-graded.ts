/**
 * Options with the share of the points that each is worth, as Moodle gives them, or words that are accepted for as much.
 *
 *     Which of these float?      What is ice?
 *
 *     - 50: wax                  - 100%: frozen water
 *     - 50: ice                  - 100%: solid water
 *     - -100: iron               - 50%: water
 *
 * Shares of anything else are no such list: one takes points off, or two give the same.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { lineOf } from '../../parts.ts';
import { levelOf } from '../blocks/block.ts';
import { wordsOfItem } from '../blocks/items.ts';
import { allKnown, type Made, type Row, withMade } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { asks } from '../patterns/boxed-list.ts';
import { madeQuestion } from './made-question.ts';

const SHARE = /^\s*([+−-]?\d{1,3}(?:[.,]\d{1,5})?)\s?(%?)\s?:\s*(?=\S)/;
/** Thirds are rounded. */
const NEAR = 2;

interface Graded {
  readonly share: number;
  readonly hasSign: boolean;
  readonly words: Row;
  readonly line: number;
}

export function withOptionsGraded(blocks: Row): Row {
  const graded = [...blocks.entries()].flatMap(([at, block]) => gradedAt(block, at));
  if (!graded.some(({ options }) => takesOff(options))) return blocks;
  const made = new Map(graded.flatMap((one) => madeOf(blocks, one)));
  return withMade(blocks, (at) => made.get(at));
}

interface List {
  readonly at: number;
  readonly options: readonly Graded[];
}

function gradedAt(block: ElementContent, at: number): readonly List[] {
  const items = isTag(block, 'ul', 'ol') ? elementsOf(block) : [];
  // Of nearly all lists the first item tells that they give no shares.
  const isGraded = items.length > 1 && gradedIn(items[0]!) !== undefined;
  const options = isGraded ? allKnown(items.map(gradedIn)) : undefined;
  return options && areShares(options) ? [{ at, options }] : [];
}

function gradedIn(item: Element): Graded | undefined {
  const words = wordsOfItem(item);
  const [whole = '', share = '', sign] = SHARE.exec(rawText(words)) ?? [];
  if (whole === '') return undefined;
  const percent = Number(share.replace(',', '.').replace('−', '-'));
  return {
    share: percent,
    hasSign: sign === '%',
    words: withoutFirst(words, whole.length),
    line: lineOf(item),
  };
}

/** One is worth all, or several are together. */
function areShares(all: readonly Graded[]): boolean {
  const gain = all.filter(({ share }) => share > 0).reduce((sum, { share }) => sum + share, 0);
  const isWhole =
    Math.abs(gain - 100) <= NEAR || (all.every(hasSign) && all.some(({ share }) => share === 100));
  return isWhole && all.every(({ share }) => Math.abs(share) <= 100);
}
const hasSign = (one: Graded): boolean => one.hasSign;

/** No shares of a whole, and no scale: that says what is to be had for how much. */
const takesOff = (all: readonly Graded[]): boolean =>
  all.some(({ share }) => share < 0) ||
  new Set(all.map(({ share }) => share)).size < all.filter(({ share }) => share > 0).length;

/** The question that a list belongs to, by the place where it begins. */
function madeOf(blocks: Row, { at, options }: List): readonly (readonly [number, Made])[] {
  const start = askedAbove(blocks, at);
  return start === undefined
    ? []
    : [[start, { row: [questionOf(blocks.slice(start, at), options)], end: at + 1 }]];
}

/** Blocks, blank ones too, between what asks and its list. */
const MOST_BETWEEN = 8;
const NO_HEADING = 7;

function askedAbove(blocks: Row, list: number): number | undefined {
  for (let at = list - 1; at >= Math.max(list - MOST_BETWEEN, 0); at--) {
    const block = blocks[at]!;
    if (levelOf(block) < NO_HEADING || isTag(block, 'ul', 'ol')) return undefined;
    if (isTag(block, 'p', 'blockquote') && asks(block)) return at;
  }
  return undefined;
}

/** Where all are worth something, and one is worth all, they are no offers: each may be typed. */
function questionOf(stem: Row, options: readonly Graded[]): Element {
  const isTyped = options.every(({ share }) => share > 0) && options.some(({ share }) => share === 100);
  if (!isTyped)
    return madeQuestion(stem, {
      options: options.map(({ share, words, line }) => ({ correct: share > 0, children: words, line })),
    });
  const accepted = options.map(({ share, words, line }) => ({
    words: `${share < 100 ? `%${share}%` : ''}${rawText(words).trim()}`,
    line,
  }));
  return madeQuestion(stem, { accepted });
}
