/**
 * Keys in the order of the questions, without a number: as many as rows of options stand above, and each fits the row in
 * its place. Each is put behind its own.
 *
 *     What floats?                      What floats?
 *     A. iron                           A. iron
 *     B. ice                            B. ice
 *                                       <details>B. ice</details>
 *     What falls?               →
 *     A. snow                           What falls?
 *     B. fog                            A. snow
 *                                       B. fog
 *     B. ice                            <details>A. snow</details>
 *     A. snow
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, wordsOfItem } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import { areMostly, type Row } from '../blocks/rows.ts';
import { entriesOf } from '../choices/key-entries.ts';
import { comparable, wordsOfOption } from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { numberOf } from '../patterns/asked-words.ts';
import { keyBelow } from '../patterns/key-below.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { areLettered, placeOfLetter } from '../words/letters.ts';
import { partedAtQuestions } from './parted-lines.ts';

/** Two may stand in any order by chance. */
const FEWEST = 3;

/** Options that no list of keys has answered so far. */
interface Offered {
  readonly found: Options;
  /** The place behind it in the row that is made. */
  readonly end: number;
  /** What it counts as, by the words right above. */
  readonly number: number | undefined;
}

/** What is said of each question, and the blocks that say it. */
interface Keys {
  readonly entries: readonly Element[];
  readonly from: number;
  readonly end: number;
}

export function withKeysInOrder(blocks: Row): Row {
  if (blocks.filter(mayOffer).length < FEWEST) return blocks;
  const row: ElementContent[] = [];
  const offered: Offered[] = [];
  const behind = new Map<number, Element>();
  for (let at = 0; at < blocks.length; ) {
    const keys = offered.length < FEWEST ? undefined : keysAt(blocks, at, row, offered);
    if (keys) {
      const own = offered.splice(-keys.entries.length);
      own.forEach(({ end }, i) => void behind.set(end, keys.entries[i]!));
      row.length -= at - keys.from;
      at = keys.end;
    } else at = offersAt(blocks, at, row, offered);
  }
  if (behind.size === 0) return blocks;
  return [...row, undefined].flatMap((block, at) => {
    const key = behind.get(at);
    return [...(key ? [foldedAnswer([key])] : []), ...(block ? [block] : [])];
  });
}

/** Takes the options that begin with a block, or stand in it, or that block alone; gives the place behind it. */
function offersAt(blocks: Row, at: number, row: ElementContent[], offered: Offered[]): number {
  const block = blocks[at]!;
  const parts = partedAtQuestions(block);
  const own = parts.length > 1 ? undefined : optionsAt(blocks, at);
  const end = own?.end ?? at + 1;
  const above = row.at(-1);
  const put = (found: Options | undefined): void => {
    if (found && !found.numbered)
      offered.push({ found, end: row.length, number: numberOf(found.lead[0] ?? above) });
  };
  if (parts.length > 1)
    for (const part of parts) {
      row.push(part);
      put(optionsAt([part], 0));
    }
  else {
    for (const one of blocks.slice(at, end)) row.push(one);
    put(own);
  }
  return end;
}

/** `a)`, `A.`, the first of some options: of most pages no more is looked at. */
const mayOffer = (block: ElementContent): boolean =>
  isTag(block, 'p', 'ul', 'ol', 'table', 'blockquote') &&
  /(?<![\p{L}\p{N}])a\s?[).:\]–-]/iu.test(rawText([block]));

function keysAt(blocks: Row, at: number, row: Row, offered: readonly Offered[]): Keys | undefined {
  if (!isTag(blocks[at], 'p', 'ul', 'ol')) return undefined;
  const { entries: listed, isTitled, end } = listedAt(blocks, at);
  const title = isTitled ? at : titleAbove(blocks, at);
  const entries = (title === undefined ? countedIn(blocks[at]!) : undefined) ?? listed;
  const own = offered.slice(-entries.length);
  if (entries.length < FEWEST || own.length < entries.length) return undefined;
  if (title === undefined ? offersItself(entries) : isKeyList(blocks, title, at)) return undefined;
  const isCounted =
    own.length === offered.length && countOn(own) && (title !== undefined || endsSection(blocks[end]));
  // Letters fit whatever has as many options: they answer all there is, below a title or at the end.
  const named = entries.map((entry, i) => placing(plainText(entry), own[i]!.found.options));
  // Where three in four say an option again, some may be written in another way behind their letters.
  const areSaid = own.length === offered.length && areMostly(named, (one) => one === 'words');
  const areKeys = named.every(
    (one) => one === 'words' || (one === 'letter' && isCounted) || (one === 'begun' && areSaid),
  );
  const isFree = areKeys && !own.some(({ found, end: behind }) => keyBelow(row, { ...found, end: behind }));
  return isFree ? { entries, from: title ?? at, end } : undefined;
}

/** One after another, if any counts: what offers nothing between them may have a letter, too. */
const countOn = ([first, ...others]: readonly Offered[]): boolean =>
  others.every(
    ({ number }, i) => number === (first?.number === undefined ? undefined : first.number + i + 1),
  );

/** `A. always B. often C. never`: the options of the next question may be those of all above it. */
const offersItself = (entries: Row): boolean => areLettered(entries.map((one) => `${blockOf(one).words} `));

/** What counts below a heading, or a line in bold, tells by its numbers (key-list.ts). */
const isKeyList = (blocks: Row, title: number, at: number): boolean =>
  isTag(blocks[at], 'ol') && standingTitle(blocks[title]) !== undefined;

const endsSection = (next: ElementContent | undefined): boolean =>
  next === undefined || isRule(next) || levelOf(next) < 7;

/** `Answers`, right above, or above a rule. */
function titleAbove(blocks: Row, at: number): number | undefined {
  let from = at;
  while (from > 0 && (isRule(blocks[from - 1]) || isBlank(blocks[from - 1]!))) from--;
  const title = blocks[from - 1];
  const isTitle =
    title !== undefined && (isTag(title, 'p') || levelOf(title) < 7) && titlesAnswers(blockOf(title).words);
  return isTitle ? from - 1 : undefined;
}

interface Listed {
  readonly entries: readonly Element[];
  /** Its first line is a title of answers. */
  readonly isTitled: boolean;
  readonly end: number;
}

/** A line, an item or a paragraph for each. */
function listedAt(blocks: Row, at: number): Listed {
  const block = blocks[at]!;
  const end = at + 1;
  if (isTag(block, 'ul') || (isTag(block, 'ol') && firstNumber(block) === 1)) {
    const entries = elementsOf(block).map((item) => element('p', {}, wordsOfItem(item), lineOf(item)));
    return { entries, isTitled: false, end };
  }
  if (!isTag(block, 'p')) return { entries: [], isTitled: false, end };
  const lines = linesApart(block);
  const isTitled = lines[0] !== undefined && titlesAnswers(blockOf(lines[0]).words);
  const [first, ...others] = isTitled ? lines.slice(1) : lines;
  if (first && others.length > 0) return { entries: [first, ...others], isTitled, end };
  const entries = first ? eachLetterOf(first) : [];
  return entries.length > 0 || isTitled ? { entries, isTitled, end } : paragraphsFrom(blocks, at);
}

/** `1-B 2-A 3-C`, which no title calls keys. */
function countedIn(block: ElementContent): readonly Element[] | undefined {
  const counted = isTag(block, 'p') ? entriesOf(block) : undefined;
  return counted?.every(([number], i) => number === i + 1) ? counted.map(([, told]) => told) : undefined;
}

/** Lettered paragraphs in a row, from the first of them. */
function paragraphsFrom(blocks: Row, at: number): Listed {
  let end = at;
  if (!isLettered(blocks[at - 1])) while (isLettered(blocks[end])) end++;
  return { entries: blocks.slice(at, end) as Element[], isTitled: false, end };
}

const isLettered = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') && LETTER.test(blockOf(block).words) && !blockOf(block).words.includes('\n');

/** `B, A, C`, `BAC` */
function eachLetterOf(line: Element): readonly Element[] {
  const words = plainText(line).trim();
  return LETTERS.test(words)
    ? [...words.matchAll(/[A-H]/g)].map(([letter]) => element('p', {}, [text(letter)], lineOf(line)))
    : [];
}
const LETTERS = /^[A-H](?:\s*(?:[,;/|–-]\s*)?[A-H])+\.?$/;

/** How an entry names one of some options: `B. ice`, `ice`; `B`; or begins with its letter alone, `B. (corrected) ice`. */
function placing(words: string, options: Options['options']): 'words' | 'letter' | 'begun' | undefined {
  const [mark = '', letter] = LETTER.exec(words) ?? [];
  const rest = comparable(words.slice(mark.length));
  const place = letter === undefined ? -1 : placeOfLetter(letter);
  if (letter !== undefined && rest === '') return place < options.length ? 'letter' : undefined;
  const option = letter === undefined ? undefined : options[place];
  if (option) return begins(rest, comparable(wordsOfOption(option))) ? 'words' : 'begun';
  const whole = comparable(words);
  return options.some((one) => comparable(wordsOfOption(one)) === whole) ? 'words' : undefined;
}
const begins = (words: string, own: string): boolean =>
  own !== '' && words.startsWith(own) && !/^[\p{L}\p{N}]/u.test(words.slice(own.length));
const LETTER = /^\s*[([]?([A-Ha-h])\s?(?:[)\].:–—-]+\s*|$)/;
