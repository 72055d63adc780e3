/**
 * Words with gaps that a number stands for, and right below them the list of what fills each by the same sign, as Moodle
 * numbers missing words: each gap is chosen among all of them.
 *
 *     [[1]] is a low cloud, and [[2]] falls.
 *
 *     - [[1]] Fog
 *     - [[2]] hail
 *     - [[3]] wax
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { gap, lineOf } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import { wordsOfItem } from '../blocks/items.ts';
import { allKnown, type Made, type Row, withMade } from '../blocks/rows.ts';
import { fillOf, gappedAt } from '../kinds/gaps.ts';
import { LONGEST } from '../words/blanks.ts';
import { madeQuestion } from './made-question.ts';

const SIGN = /\[\[(\d{1,2})\]\]/;
const EACH = new RegExp(SIGN, 'g');
const FILLS = /^\s*\[\[(\d{1,2})\]\]\s*(?!\s)[.:=–—-]?\s*(\S(?:[\s\S]*\S)?)\s*$/;

export const withGapsNumbered = (blocks: Row): Row =>
  blocks.some(isSigned) ? withMade(blocks, (at) => askedAt(blocks, at)) : blocks;

const isSigned = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p', 'blockquote') && SIGN.test(blockOf(block).words);

/** `Choose the missing words:` */
const leadsTo = (blocks: Row, at: number): boolean =>
  /[:：]$/.test(blockOf(blocks[at]).words) && isSigned(blocks[nextFull(blocks, at)]);

/** More blocks, blank ones too, are no one question's. */
const MOST = 16;

/** Paragraphs or quotations with such signs, and the list that follows them. */
function askedAt(blocks: Row, from: number): Made | undefined {
  if (!isSigned(blocks[from]) && !leadsTo(blocks, from)) return undefined;
  let end = from;
  while (end - from < MOST && isTag(blocks[end], 'p', 'blockquote')) end = nextFull(blocks, end);
  const list = blocks[end];
  const fills = end > from && isTag(list, 'ul', 'ol') ? fillsIn(list) : undefined;
  const stem = blocks.slice(from, end);
  const numbers = [...rawText(stem).matchAll(EACH)].map(([, number]) => Number(number));
  if (!fills || numbers.some((one) => !fills.has(one))) return undefined;
  const asked = stem.flatMap((one) =>
    gappedAt([one], EACH, (number) => gap(offered(Number(number), fills), lineOf(one))),
  );
  return { row: [madeQuestion(asked)], end: end + 1 };
}

/** What fills each number: each item of the list says it of one. */
function fillsIn(list: Element): ReadonlyMap<number, string> | undefined {
  const told = allKnown(elementsOf(list).map((item) => FILLS.exec(rawText(wordsOfItem(item))) ?? undefined));
  const fills = new Map((told ?? []).map(([, number, words]) => [Number(number), words!] as const));
  const isEach = told && told.length > 0 && fills.size === told.length;
  return isEach && [...fills.values()].every((one) => one.length <= LONGEST) ? fills : undefined;
}

/** `>Fog|hail|wax` */
const offered = (right: number, fills: ReadonlyMap<number, string>): string =>
  [...fills].map(([number, words]) => `${number === right ? '>' : ''}${fillOf(words)}`).join('|');
