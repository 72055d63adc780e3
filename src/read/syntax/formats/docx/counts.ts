/**
 * Offers counted by hand in numbers or Roman ones, below what bears numbers with another sign: as if a list did it.
 *
 *     1. Which floats?        1. Which floats?
 *     1) iron                 i. iron
 *     2) ice                  ii. ice
 */
import { type Block, cut, type Paragraph, wordsOf } from './document.ts';

const NUMBER = /^\s*(\(?)(\d)\s?([.)]|[-–](?=\s))\s*(?=\S)/;
const ROMAN = /^\s*(\(?)(i{1,3}|iv|vi{0,3})\s?([.)])\s*(?=\S)/i;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];
/** Offers of one question, and questions of a document. */
const LEAST = { offers: 2, rows: 3 };
const MOST = 8;

interface Counted {
  readonly sign: string;
  readonly value: number;
  readonly end: number;
  readonly isRoman: boolean;
}

function countedIn(block: Block | undefined): Counted | undefined {
  if (block?.kind !== 'paragraph' || block.role !== 'words' || block.list) return undefined;
  const words = wordsOf(block.pieces);
  const number = NUMBER.exec(words);
  const found = number ?? ROMAN.exec(words);
  if (!found) return undefined;
  const value = number ? Number(found[2]) : ROMANS.indexOf(found[2]!.toLowerCase()) + 1;
  return { sign: `${found[1]}${found[3]}`, value, end: found[0].length, isRoman: !number };
}

/** How many lines from a place on count up from 1 with one sign, and end in none that asks. */
function rowFrom(blocks: readonly Block[], at: number): number {
  const first = countedIn(blocks[at]);
  if (first?.value !== 1) return 0;
  let count = 0;
  for (let one = first as Counted | undefined; one; one = countedIn(blocks[at + count])) {
    const isNext = one.value === count + 1 && one.sign === first.sign && one.isRoman === first.isRoman;
    if (!isNext || /[?:]\s*$/.test(wordsOf((blocks[at + count] as Paragraph).pieces))) break;
    count++;
  }
  return count;
}

/** What stands above the first of a row bears a number with another sign, or a list's. */
function asksAbove(block: Block | undefined, first: Counted): boolean {
  if (block?.kind !== 'paragraph') return false;
  if (block.list) return block.list.form === 'number';
  const above = /^\s*(\(?)\d{1,3}\s?([.):-])/.exec(wordsOf(block.pieces));
  return above !== null && (first.isRoman || `${above[1]}${above[2]}` !== first.sign);
}

export function withCounts(blocks: readonly Block[]): readonly Block[] {
  const rows = new Map<number, number>();
  for (let at = 1; at < blocks.length; at++) {
    const first = countedIn(blocks[at]);
    const count = first && asksAbove(blocks[at - 1], first) ? rowFrom(blocks, at) : 0;
    if (count < LEAST.offers || count > MOST) continue;
    rows.set(at, count);
    at += count - 1;
  }
  if (rows.size < LEAST.rows) return blocks;
  const all = [...blocks];
  for (const [from, count] of rows)
    for (let at = from; at < from + count; at++) all[at] = listed(all[at] as Paragraph, from);
  return all;
}

function listed(line: Paragraph, from: number): Paragraph {
  const { value, end, isRoman } = countedIn(line)!;
  const label = wordsOf(cut(line.pieces, 0, end)).trim();
  return {
    ...line,
    list: { level: 1, form: isRoman ? 'letter' : 'number', id: `typed ${from}`, label, value },
    pieces: cut(line.pieces, end),
  };
}
