/**
 * Several sets of columns to match, each below a title of its own, and all their letters told once at the end of the page:
 *
 *     ### Set A                       ## Answers
 *     1. tiny       a) very cold
 *     2. freezing   b) very small     **Set A:** 1-b, 2-a
 *                                     **Set B:** 3-d, 4-c
 *     ### Set B
 *     3. soaked     c) very dry
 *     4. parched    d) very wet
 *
 * They may count on, or begin anew, and one line may tell all of them. (One set is read in columns-matched.ts.)
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { lineOf, withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, type Row } from '../blocks/rows.ts';
import { placeOfLetter } from '../words/letters.ts';
import { columnsAt, pairsOf, rowsIn, stemAbove } from './columns-matched.ts';
import { madeQuestion } from './made-question.ts';

const FEWEST = 2;

interface Matched {
  readonly at: number;
  readonly end: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** What its first row is counted as, and the place of its first letter. */
  readonly number: number;
  readonly letter: number;
}

/** A line that tells nothing but pairs, behind what calls it. */
interface Pairs {
  readonly pairs: ReadonlyMap<number, number>;
  readonly said: string;
}

export function withSetsMatched(blocks: Row): Row {
  const last = blocks.findLastIndex(mayTell);
  const sets = last < 0 ? [] : setsIn(blocks.slice(0, last));
  if (sets.length < FEWEST) return blocks;
  const told = blocks.slice(sets.at(-1)!.end).flatMap(linesTold);
  const keys = keysOf(sets, told);
  const stems = allKnown(sets.map(({ at }) => stemAbove(blocks, at)));
  if (!keys || !stems) return blocks;
  const used = new Set(keys.map(({ line }) => line.said));
  const row: ElementContent[] = [];
  let from = 0;
  for (const [i, set] of sets.entries()) {
    const stem = stems[i]!;
    const pairs = pairsOf(set, keys[i]!.places, lineOf(blocks[set.at]));
    row.push(...blocks.slice(from, stem.from));
    row.push(madeQuestion([...stem.blocks, pairs], {}, { guess: 'lettered-key', type: 'matching' }));
    from = set.end;
  }
  return [...row, ...blocks.slice(from).flatMap((one) => withoutLines(one, used))];
}

function setsIn(blocks: Row): readonly Matched[] {
  const sets: Matched[] = [];
  for (let at = 1; at < blocks.length; at++) {
    const set = setAt(blocks, at);
    if (!set) continue;
    sets.push(set);
    at = set.end - 1;
  }
  return sets;
}

function setAt(blocks: Row, at: number): Matched | undefined {
  const block = blocks[at]!;
  if (!isTag(block, 'table', 'p', 'ol', 'pre')) return undefined;
  const columns = columnsAt(blocks, at, FEWEST);
  if (columns) return columns.titles?.length ? undefined : { ...columns, at, number: 1, letter: 0 };
  const rows = rowsIn(block).map((words) => ROW.exec(words) ?? []);
  const [first] = rows;
  const [number, letter] = [Number(first?.[1]), placeOfLetter(first?.[3] ?? '')];
  const counts = rows.every(
    (row, i) => Number(row[1]) === number + i && placeOfLetter(row[3]!) === letter + i,
  );
  return rows.length >= FEWEST && counts
    ? {
        left: rows.map((row) => row[2]!),
        right: rows.map((row) => row[4]!.trim()),
        at,
        end: at + 1,
        number,
        letter,
      }
    : undefined;
}

const ROW = /^\s*\(?(\d{1,2})\s?[.):]\s+(\S.*?)\s+\(?([a-z])\s?[).:]\s+(\S.*)$/i;

const PAIR = String.raw`\(?(?:\d{1,2})\)?\s*[-–—:=→➔.)>]*\s*\(?[a-z]\)?`;
/** Behind what calls them, `Set A:`, pairs alone. */
const PAIRS = new RegExp(
  String.raw`^(?:[^:]{1,40}:\s*)?(?=\(?\d)(?:${PAIR}(?:\s*[,;|·/]\s*|\s+|\s*\.?$)){2,}$`,
  'iu',
);
const CALLED = /^[^:]*\p{L}{2}[^:]*:/u;
const EACH = /(\d{1,2})\)?\s*[-–—:=→➔.)>]*\s*\(?([a-z])\b/gi;

/** Two pairs, one behind the other. */
const mayTell = (block: ElementContent): boolean =>
  isTag(block, 'p', 'ul', 'ol') && MAY_TELL.test(blockOf(block).words);
const MAY_TELL = /\d\)?\s?[-–—:=→➔.)>]?\s?\(?[a-z]\)?[\s,;|·/]+\(?\d{1,2}\)?\s?[-–—:=→➔.)>]?\s?\(?[a-z]\b/i;

const linesTold = (block: ElementContent): readonly Pairs[] =>
  mayTell(block) ? linesIn(block).flatMap(({ children }) => toldIn(rawText(children).trim()) ?? []) : [];

function toldIn(said: string): Pairs | undefined {
  if (!PAIRS.test(said)) return undefined;
  const own = said.replace(CALLED, '');
  const pairs = [...own.matchAll(EACH)].map(([, n, letter]) => [Number(n), placeOfLetter(letter!)] as const);
  return { pairs: new Map(pairs), said };
}

const linesIn = (block: ElementContent): readonly Line[] =>
  isTag(block, 'p')
    ? linesOf(block)
    : elementsOf(block as Element).map((item) => ({ children: item.children, line: lineOf(item) }));

interface Key {
  readonly places: readonly number[];
  readonly line: Pairs;
}

/** Of each set the next line that tells all its numbers, and each letter once. */
function keysOf(sets: readonly Matched[], told: readonly Pairs[]): readonly Key[] | undefined {
  const all = new Set(sets.flatMap(({ number, left }) => left.map((_, i) => number + i)));
  const count = sets.reduce((sum, { left }) => sum + left.length, 0);
  // One line tells all that count on.
  const whole = all.size === count ? told.find(({ pairs }) => pairs.size === count) : undefined;
  let next = 0;
  return allKnown(
    sets.map((set) => {
      for (; next < told.length; next++) {
        const line = whole ?? told[next]!;
        const places = placesOf(set, line, whole !== undefined);
        if (places && !whole) next++;
        if (places) return { places, line };
        if (whole) return undefined;
      }
      return undefined;
    }),
  );
}

function placesOf({ number, letter, left }: Matched, { pairs }: Pairs, isWhole: boolean) {
  if (!isWhole && pairs.size !== left.length) return undefined;
  const places = left.map((_, i) => (pairs.get(number + i) ?? -1) - letter);
  const isEach = new Set(places).size === left.length;
  return isEach && places.every((one) => one >= 0 && one < left.length) ? places : undefined;
}

/** The key without what is asked by now. */
function withoutLines(block: ElementContent, used: ReadonlySet<string>): Row {
  if (!mayTell(block)) return [block];
  const isLeft = ({ children }: Line | Element): boolean => !used.has(rawText(children).trim());
  if (isTag(block, 'p')) {
    const lines = linesOf(block);
    const left = lines.filter(isLeft);
    return left.length === lines.length ? [block] : left.length > 0 ? [paragraphOf(left)] : [];
  }
  const items = elementsOf(block as Element);
  const left = items.filter(isLeft);
  return left.length === items.length
    ? [block]
    : left.length > 0
      ? [withChildren(block as Element, left)]
      : [];
}
