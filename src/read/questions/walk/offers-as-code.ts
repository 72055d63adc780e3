/**
 * Options that were set in so far that Markdown shows them as code: a list, where several are so, each between what asks
 * and a key of one line.
 *
 *     What floats?                What floats?
 *
 *         1.iron             →    1. iron
 *         2.ice                   2. ice
 *
 *     Ans: 2                      Ans: 2
 *
 * Nothing need count them: then the key is told in their words.
 */
import type { Element } from 'hast';
import { rawText, wordsAlone } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { blockOf, lastFull, nextFull } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { behindFirmTitle } from '../words/key-title.ts';
import { isPlainCode } from './parts-as-code.ts';

const FEWEST = 2;
const MOST_OPTIONS = 8;
const COUNT = /^\s*(\d)\s?[.,)]\s?(?=\D)/;

export function withOffersAsCode(blocks: Row): Row {
  if (!blocks.some(isPlainCode)) return blocks;
  const lists = new Map(
    [...blocks.keys()].flatMap((at) => {
      const list = listAt(blocks, at);
      return list ? [[at, list] as const] : [];
    }),
  );
  if (lists.size < FEWEST) return blocks;
  return withMade(blocks, (at) => {
    const list = lists.get(at);
    return list && { row: [list], end: at + 1 };
  });
}

function listAt(blocks: Row, at: number): Element | undefined {
  const code = blocks[at];
  if (!code || !isPlainCode(code) || !blockOf(blocks[lastFull(blocks, at)]).isWords) return undefined;
  const { words: key, isWords } = blockOf(blocks[nextFull(blocks, at)]);
  const told = behindFirmTitle(key);
  const lines = rawText([code])
    .split('\n')
    .filter((one) => one.trim() !== '');
  if (!isWords || told === undefined || lines.length < 2 || lines.length > MOST_OPTIONS) return undefined;
  const areCounted = lines.every((one, i) => Number(COUNT.exec(one)?.[1]) === i + 1);
  const right = wordsAlone(key.slice(told));
  if (!areCounted && !lines.some((one) => wordsAlone(one) === right)) return undefined;
  const items = lines.map((one) =>
    element('li', {}, [text((areCounted ? one.replace(COUNT, '') : one).trim())], lineOf(code)),
  );
  return element(areCounted ? 'ol' : 'ul', {}, items, lineOf(code));
}
