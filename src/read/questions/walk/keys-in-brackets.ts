/**
 * A choice whose key stands in brackets behind what asks, and its options in a list below, be it below a title:
 *
 *     1. Which of these float? (ice, wax)
 *
 *     Answers:
 *
 *     - iron
 *     - ice
 *     - wax
 */
import type { Element } from 'hast';
import { elementsOf, isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { rowOf, wordsOfItem } from '../blocks/items.ts';
import { type Made, type Row, withSeveralMade } from '../blocks/rows.ts';
import { titleAlone } from '../blocks/told.ts';
import { titlesOptions } from '../patterns/keyless.ts';
import { normalize } from '../words/lexicon.ts';
import { madeQuestion } from './made-question.ts';

/** So many of a page are keyed so. */
const FEWEST = 2;
const BRACKETS = /\(([^()]{2,120})\)\s*$/;

export const withKeysInBrackets = (blocks: Row): Row =>
  withSeveralMade(blocks, FEWEST, (at) => keyedAt(blocks, at));

function keyedAt(blocks: Row, at: number): Made | undefined {
  const asked = blocks[at]!;
  const items = isTag(asked, 'ol') ? elementsOf(asked) : [];
  const [words, ...more] = items.length > 0 ? rowOf(items.at(-1)!).filter((one) => !isBlank(one)) : [asked];
  const last = isTag(words, 'p') && more.length === 0 ? words.children.at(-1) : undefined;
  const key = last?.type === 'text' ? BRACKETS.exec(last.value) : null;
  if (!key || last?.type !== 'text') return undefined;
  const next = blocks[at + 1];
  const isTitled = titleAlone(next) !== undefined || titlesOptions(next);
  const list = blocks[isTitled ? at + 2 : at + 1];
  const options = isTag(list, 'ul') ? elementsOf(list) : [];
  const right = rightIn(key[1]!, options);
  if (!right) return undefined;
  const line = lineOf(words);
  const bareWords = text(last.value.slice(0, key.index).trimEnd());
  const stem = element('p', {}, [...(words as Element).children.slice(0, -1), bareWords], line);
  const offered = options.map((item, i) => ({
    correct: right.has(i),
    children: wordsOfItem(item),
    line: lineOf(item),
  }));
  const above = items.length > 1 ? [{ ...(asked as Element), children: items.slice(0, -1) }] : [];
  return {
    row: [...above, madeQuestion([stem], { options: offered })],
    end: at + (isTitled ? 3 : 2),
  };
}

/** The places of the options that a key names, all of it; some are left. */
function rightIn(key: string, options: readonly Element[]): ReadonlySet<number> | undefined {
  const names = options.map((one) => normalize(plainText(one)));
  const told = normalize(key).split(/\s*[,;]\s*/);
  const right = told.map((one) => names.findIndex((name) => name === one || isNear(name, one)));
  const all = new Set(right);
  return all.has(-1) || all.size < told.length || all.size >= options.length ? undefined : all;
}

/** `Madri`, and `Madrid` among the options. */
const isNear = (name: string, told: string): boolean =>
  told.length > 4 &&
  (name.startsWith(told) || told.startsWith(name)) &&
  Math.abs(name.length - told.length) < 3;
