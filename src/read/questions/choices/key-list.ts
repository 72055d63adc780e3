/**
 * A key for many questions at the end of a page: below a heading, or in a fold, that says *Answers*, the number of each
 * question and the letters that are right.
 *
 *     ## Answers
 *
 *     1. B 2. D 3. A and C
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, once, onceFor, plainText } from '../../../lesson/index.ts';
import {
  bodyOf,
  cellWordsOf,
  element,
  foldedAnswer,
  isPart,
  isUnseen,
  lineOf,
  text,
  titleInBold,
} from '../../parts.ts';
import { inAllLanguages } from '../../titles.ts';
import { blockOf, lastFull, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { clearAnswer, plainAnswer, standingTitle, titledLine } from '../blocks/clear-answer.ts';
import { firstNumber, rowOf, wordsOfItem } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { areMostly } from '../blocks/rows.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { isKeyTitle } from '../words/key-list-title.ts';
import { startsWithKey } from '../words/key-title.ts';
import { answerTitleOf, normalize } from '../words/lexicon.ts';
import { type Entry, entriesOf, leadOf } from './key-entries.ts';
import { countIn, type RunOfKeys, runsAndRest, runsOf } from './key-runs.ts';
import { comparable, wordsOfOption } from './option-key.ts';
import { type LetteredOption, type Options, optionsAt } from './options.ts';

export interface KeyList {
  /** The numbers that some list tells of. */
  readonly of: ReadonlySet<number>;
  readonly lists: readonly KeysBelow[];
  /** The blocks of each list, title and all: they leave the page. */
  readonly blocks: ReadonlyMap<ElementContent, Listed>;
  /** What questions took. */
  readonly used: Set<Element>;
  /** The lists that were still on the page when their blocks left it, by their entries. */
  readonly seen: Set<readonly Entry[]>;
  /** The number of the key of each row of options, by its line: where a page has as many as keys, and they count on. */
  readonly places: ReadonlyMap<number, number>;
  /** How the questions that asked were counted. */
  readonly count: { last: number; before: number };
}

/** One list, and the lines of the section that it is of, where its heading names one. */
interface KeysBelow {
  readonly line: number;
  readonly told: ReadonlyMap<number, readonly Element[]>;
  /** All words that the page offers, where entries say the right ones once more: what another question offers is of that. */
  readonly offered?: ReadonlySet<string> | undefined;
  readonly section?: { readonly from: number; readonly to: number };
}

interface Listed {
  readonly title: ElementContent;
  readonly entries: readonly Entry[];
  /** It goes on with what another block begins. */
  readonly goesOn?: true;
}

export function keyListIn(row: readonly ElementContent[]): KeyList {
  const found: (KeysBelow & { readonly entries: readonly Entry[] })[] = [];
  const blocks = new Map<ElementContent, Listed>();
  const sections = new SectionsByName(row);
  row.forEach((title, i) => {
    const runs = blocks.has(title) ? [] : runsBelow(row, i);
    let part: ElementContent | undefined;
    for (const { called, listed, entries } of runs) {
      // Headings that a rule parts from those above are of the same part.
      part = called ?? (levelOf(listed) < 7 ? part : undefined);
      const section = sections.find(part, i);
      found.push({
        line: lineOf(listed),
        told: byNumber(entries),
        entries,
        ...(section && { section }),
      });
    }
    for (const [block, listed] of listedIn(title, runs)) blocks.set(block, listed);
  });
  const lists = withOffered(
    found,
    row.filter((one) => !blocks.has(one)),
  );
  const of = new Set(lists.flatMap(({ told }) => [...told.keys()]));
  return {
    of,
    lists,
    blocks,
    places: placesIn(row, lists),
    used: new Set(),
    seen: new Set(),
    count: { last: 0, before: 0 },
  };
}

/** @param asked the blocks that tell no keys: what these say with letters of their own is no offer */
function withOffered(
  lists: readonly (KeysBelow & { readonly entries: readonly Entry[] })[],
  asked: readonly ElementContent[],
): readonly KeysBelow[] {
  const offered = once(() => new Set(offersIn(asked).flatMap(wordsOffered)));
  return lists.map(({ entries, ...one }) =>
    areSaidAgain(entries, offered) ? { ...one, offered: offered() } : one,
  );
}

/** `c) a low cloud`: most are words that the page offers. */
function areSaidAgain(entries: readonly Entry[], offered: () => ReadonlySet<string>): boolean {
  const said = entries.map(([, one]) => wordsOfEntry(one)).filter((one) => one.length > LONGEST_LETTER);
  return said.length >= MANY && areMostly(said, (one) => offered().has(one));
}
const LONGEST_LETTER = 1;

const wordsOffered = (options: readonly LetteredOption[]): readonly string[] =>
  options.map((one) => comparable(wordsOfOption(one)));

const wordsOfEntry = (entry: Element): string =>
  comparable(plainText(entry).replace(/^\P{L}*[a-h]\s?[).:]\s+/iu, ''));

function placesIn(row: readonly ElementContent[], lists: readonly KeysBelow[]): ReadonlyMap<number, number> {
  const [only, ...others] = lists;
  if (!only || others.length > 0) return new Map();
  const lines = linesOfOptions(row).filter((line) => line < only.line);
  // A list that goes on counting behind the questions has none of their numbers.
  const first = Math.min(...only.told.keys());
  const isWhole = lines.length === only.told.size && lines.every((_, i) => only.told.has(first + i));
  return new Map(isWhole ? lines.map((line, i) => [line, first + i]) : []);
}

/** How many rows of options stand above each block: looked for once, however many titles ask. */
export const rowsAbove = onceFor((row: readonly ElementContent[]): readonly number[] => {
  const above: number[] = [];
  let count = 0;
  for (let at = 0; at < row.length; ) {
    const { found, end } = optionsFrom(row, at);
    for (; at < end; at++) above.push(count);
    count += found.length;
  }
  return above;
});

/** Where each row of lettered options begins. */
export const linesOfOptions = (row: readonly ElementContent[]): readonly number[] =>
  offersIn(row).map(([first]) => first!.line);

/** Each row of lettered options. */
function offersIn(row: readonly ElementContent[]): readonly Options['options'][] {
  const offers: Options['options'][] = [];
  for (let at = 0; at < row.length; ) {
    const { found, end } = optionsFrom(row, at);
    offers.push(...found);
    at = end;
  }
  return offers;
}

/** Those that begin at a block, or stand in it, and where it ends. */
function optionsFrom(row: readonly ElementContent[], at: number) {
  const options = optionsAt(row, at);
  const block = row[at];
  const end = options?.end ?? at + 1;
  if (options && !options.numbered) return { found: [options.options], end };
  const items = isTag(block, 'ol', 'ul') ? elementsOf(block) : [];
  return { found: items.flatMap((item) => offersIn(rowOf(item))), end };
}

function byNumber(entries: readonly Entry[]): ReadonlyMap<number, readonly Element[]> {
  const told = new Map<number, Element[]>();
  for (const [number, one] of entries) {
    const known = told.get(number);
    if (known) known.push(one);
    else told.set(number, [one]);
  }
  return told;
}

function runsBelow(row: readonly ElementContent[], at: number): readonly RunOfKeys[] {
  const title = row[at]!;
  if (roleOf(title) === 'answer' || isKeyOfWord(title)) {
    const body = bodyOf(title as Element);
    const { runs } = runsAndRest(body);
    if (answersItems(row[at - 1], runs)) return [];
    return runs.length > 0 || body.length > 1 ? runs : inWords(row, at, body[0]);
  }
  if (isTitle(title)) {
    const runs = runsOf(row, at + 1, blockOf(title).level);
    return runs.length > 0 ? runs : inWords(row, at, row[at + 1]);
  }
  // So many letters say themselves that they answer: `## 🔑 Official key and validation`.
  const runs = speaksOfAnswers(title) ? runsOf(row, at + 1, blockOf(title).level) : [];
  return countIn(runs) >= MANY ? runs : [];
}

/** As Word's answers are called once they are folded, where nothing in it had their numbers. */
export const isKeyOfWord = (block: ElementContent): boolean =>
  isPart(block, 'disclosure') && KEPT.has(blockOf(block).title.toLowerCase());
const KEPT = inAllLanguages('key');

/** Letters that answer the items of the list right above, which offer nothing: what kind of word each is, say. */
const answersItems = (above: ElementContent | undefined, runs: readonly RunOfKeys[]): boolean =>
  isTag(above, 'ol') &&
  runs.length > 0 &&
  elementsOf(above).length === countIn(runs) &&
  linesOfOptions([above]).length === 0;

const LONGEST = 120;

/** `1. a low cloud`, `2. frozen rain`: the right options in their own words, where as many rows of options stand above. */
function inWords(
  row: readonly ElementContent[],
  at: number,
  listed: ElementContent | undefined,
): readonly RunOfKeys[] {
  if (!isTag(listed, 'ol') || firstNumber(listed) !== 1) return [];
  const items = elementsOf(listed);
  const areShort = items.length > 1 && items.every((item) => blockOf(item).words.length <= LONGEST);
  if (!areShort || rowsAbove(row)[at] !== items.length) return [];
  const entries = items.map((item, i): Entry => [i + 1, element('p', {}, wordsOfItem(item), lineOf(item))]);
  return [{ listed, more: [], entries }];
}

/** Each block that belongs to lists, and what it says. */
function listedIn(
  title: ElementContent,
  runs: readonly RunOfKeys[],
): readonly (readonly [ElementContent, Listed])[] {
  if (runs.length === 0) return [];
  const all = { title, entries: runs.flatMap(({ entries }) => entries) };
  if (isPart(title, 'disclosure')) return [[title, all]];
  const parts = runs.flatMap(({ called = title, listed, more, entries }) => {
    const own: Listed = { title: called === listed ? title : called, entries };
    return [
      ...(called === title ? [] : [[called, own] as const]),
      [listed, own] as const,
      ...more.map((one) => [one, { ...own, goesOn: true }] as const),
    ];
  });
  return [[title, all], ...parts];
}

/** The sections of a page, by what they are called. */
class SectionsByName {
  readonly #row: readonly ElementContent[];
  #places?: ReadonlyMap<string, number>;

  constructor(row: readonly ElementContent[]) {
    this.#row = row;
  }
  /** The one before a place that is called as a list is. */
  find(called: ElementContent | undefined, before: number): KeysBelow['section'] {
    if (!called) return undefined;
    this.#places ??= new Map(
      this.#row
        .flatMap((one, i) =>
          blockOf(one).level === undefined ? [] : [[blockOf(one).normalized, i] as const],
        )
        .reverse(),
    );
    const words = normalize(standingTitle(called) ?? leadOf(called)).replace(/[\s:.]+$/, '');
    const at = this.#places.get(words) ?? before;
    if (at >= before) return undefined;
    const level = blockOf(this.#row[at]).level!;
    const next = this.#row[sectionEnd(this.#row, at + 1, level)];
    return { from: lineOf(this.#row[at]), to: next ? lineOf(next) : Number.POSITIVE_INFINITY };
  }
}

/**
 * What is told of a question: in the list of its section; else, as each part of a page may count from 1, in the next list
 * below it that hasn't told it; or by its place, where one list counts through all parts.
 */
export function toldOf(
  keys: KeyList,
  number: number,
  options: readonly LetteredOption[],
): Element | undefined {
  const { line } = options[0]!;
  const words = once(() => wordsOffered(options));
  const { lists, used, count } = keys;
  if (number <= count.last) {
    count.before += count.last;
  }
  count.last = number;
  const told = (some: readonly KeysBelow[]) =>
    some.map((one) => unused(one, number)).find((one) => one !== undefined);
  const own = lists.filter(({ section }) => section && line >= section.from && line < section.to);
  if (own.length > 0) return told(own);
  const open = lists.filter(({ section }) => !section);
  const next =
    told(open.filter((one) => one.line > line)) ?? told(open.filter((one) => one.line <= line).reverse());
  const [only] = open;
  return next ?? (open.length === 1 ? unused(only!, number + count.before) : undefined);

  function unused({ told, offered }: KeysBelow, number: number): Element | undefined {
    return told.get(number)?.find((one) => {
      const said = wordsOfEntry(one);
      return !used.has(one) && (!offered?.has(said) || words().includes(said));
    });
  }
}

function isTitle(block: ElementContent): boolean {
  const words = standingTitle(block);
  return words !== undefined && (answerTitleOf(words) !== undefined || isKeyTitle(words));
}

const MANY = 3;
const SPEAKS =
  /\b(?:answers?|corrig\p{L}*|corrections?|reponses?|solutions?|l(?:oe|o)sung\p{L}*|antwort\p{L}*|soluzion[ei]|rispost[ae]|respuestas?|solucion(?:es)?|respostas?|gabarito|antwoord\p{L}*|oplossing\p{L}*)\b/u;

/** `Correct answers`, the last line of a paragraph above a list of keys, is a line by itself. */
export const withKeyTitlesApart = (row: readonly ElementContent[]): readonly ElementContent[] =>
  row.flatMap((block, i) => keysApart(block, row, i) ?? [block]);

function keysApart(
  block: ElementContent,
  row: readonly ElementContent[],
  at: number,
): readonly ElementContent[] | undefined {
  if (isTag(block, 'blockquote')) return keysQuoted(block, row, at);
  if (isTag(block, 'ul', 'table')) return isCountedBelow(block, row, at) ? numbersListed(block) : undefined;
  if (!isTag(block, 'p')) return undefined;
  if (titlesFold(block, row[at + 1])) return [];
  return (
    keysBehindTitle(block) ??
    (isCountedBelow(block, row, at) ? numbersListed(block) : undefined) ??
    keysInOrder(block, row, at) ??
    keysInOrderBelow(row, at) ??
    titleApart(block, row[at + 1])
  );
}

function titleApart(paragraph: Element, next: ElementContent | undefined) {
  if (!isTag(next, 'ol', 'table')) return undefined;
  const lines = linesOf(paragraph);
  const last = lines.length > 1 ? paragraphOf(lines.slice(-1)) : undefined;
  return last && isKeyTitle(blockOf(last).words) && entriesOf(next)
    ? [paragraphOf(lines.slice(0, -1)), last]
    : undefined;
}

/** `**Answers:** 1-a, 2-b`: a title, and a list of keys in the same line. */
function keysBehindTitle(paragraph: Element): readonly ElementContent[] | undefined {
  const { title, rest } = titledLine(paragraph) ?? {};
  const [keys] = rest ?? [];
  if (title === undefined || !isKeyTitle(title) || !keys) return undefined;
  const listed = entriesOf(keys) ? [keys] : rest?.length === 1 ? numbersListed(keys) : undefined;
  return listed && [titleInBold([text(title)], lineOf(paragraph)), ...listed];
}

const isCountedBelow = (block: Element, row: readonly ElementContent[], at: number): boolean =>
  /^\W*\d/.test(blockOf(block).words) && at > 0 && isTitle(row[lastFull(row, at)]!);

/** `1-2, 2-4`, `1 → 2`: the number of the right option of each question, as the list that it is. */
function numbersListed(block: ElementContent): readonly [Element] | undefined {
  const [numbers, right, ...more] = isTag(block, 'table') ? cellWordsOf(block) : [];
  const words = isTag(block, 'table')
    ? (more.length === 0 && right && numbers!.map((one, i) => `${one}: ${right[i]}`).join('; ')) || ''
    : isTag(block, 'ul')
      ? elementsOf(block)
          .map((item) => plainText(item))
          .join('; ')
      : plainText(block);
  const told = [...words.matchAll(BY_NUMBER)];
  const isWhole = told.map(([whole]) => whole).join('') === words && told.length > 1;
  if (!isWhole || told.some(([, number], i) => Number(number) !== i + 1)) return undefined;
  const items = told.map(([, , one]) => element('li', {}, [text(one!)], lineOf(block)));
  return [element('ol', {}, items, lineOf(block))];
}

const BY_NUMBER =
  /\s*(\d{1,3})\s*(?:→|[-=]>|[.):=–-])\s*([1-9](?:\s*[,&+]\s*[1-9](?!\d|\s*(?:→|[-=]>|[.):=–-])))*)(?!\d)[\s,;|.]*/gy;

/** `**Answers**`, right above a fold of them. */
const titlesFold = (title: ElementContent, fold: ElementContent | undefined): boolean =>
  roleOf(fold) === 'answer' && isTitle(title) && runsAndRest(bodyOf(fold as Element)).runs.length > 0;

/** `> **Answers:** 1-a, 2-b`, or its title and its list, in a quotation. */
function keysQuoted(
  quotation: Element,
  row: readonly ElementContent[],
  at: number,
): readonly ElementContent[] | undefined {
  const [first, ...others] = quotation.children.filter((one) => !isBlank(one));
  if (isTag(first, 'p') && others.length === 0) return keysBehindTitle(first) ?? keysInOrder(first, row, at);
  const [listed, ...more] = others;
  const isListed = first && listed && more.length === 0 && isTitle(first) && entriesOf(listed);
  return isListed ? [first, listed] : undefined;
}

/** `**Answer key:** B, A, C`, below as many rows of options: the key of each, in their order. */
function keysInOrder(
  paragraph: Element,
  row: readonly ElementContent[],
  at: number,
): readonly ElementContent[] | undefined {
  const { title, rest } = titledLine(paragraph) ?? {};
  const isOnly = rest?.length === 1 && countOfKeys(row) < 2;
  const keys = isOnly ? counted(rest[0]!, rowsAbove(row)[at]!) : undefined;
  if (title === undefined || !isKeyTitle(title) || !keys) return undefined;
  return [titleInBold([text(title)], lineOf(paragraph)), keys];
}

/** The same below a heading, or a line in bold, that says so. */
const keysInOrderBelow = (
  row: readonly ElementContent[],
  at: number,
): readonly ElementContent[] | undefined => listsInOrder(row).get(row[at]!);

/**
 * Such lists of a page: each part of it may have one, of as many letters as its last question counts, or where nobody
 * counts them, as rows of options stand in it.
 */
const listsInOrder = onceFor((row: readonly ElementContent[]) => {
  const lists = new Map<ElementContent, readonly ElementContent[] | undefined>();
  const isOnly = countOfKeys(row) < 2;
  let told = 0;
  let number = 0;
  for (const [at, block] of row.entries()) {
    number = Number(COUNTED.exec(blockOf(block).words)?.[1] ?? number);
    const above = IN_ORDER.test(blockOf(block).words) ? row[lastFull(row, at)] : undefined;
    if (!above || !(isOnly ? isTitle(above) : titlesSeveral(above))) continue;
    const rows = rowsAbove(row)[at]!;
    const keys = counted(block, number > 0 ? number : rows - told);
    lists.set(block, keys && [keys]);
    told = rows;
    number = 0;
  }
  // Without the keys of one part, nobody can tell whose the others are.
  return [...lists.values()].includes(undefined) ? new Map<ElementContent, undefined>() : lists;
});

/** `Answer` may be that of the question above it. */
const titlesSeveral = (title: ElementContent): boolean =>
  answersTitleOf(blockOf(title).words.replace(BEHIND_DASH, ''))?.several === true;
const BEHIND_DASH = /\s[—–-]\s.*$|\s?:\s.*$|\s?[([].*$/s;

/** `10) Which floats?`, `**Question 10:** …` */
const COUNTED = /^(?:\p{L}+\s?)?(\d{1,3})\s?[.):]/u;

/** How many blocks of a row tell a key, or are called so: below the second question of several, `Answer: A, C` is its own. */
const countOfKeys = onceFor(
  (row: readonly ElementContent[]): number =>
    row.filter((one) => one.type === 'element' && (isTitle(one) || startsWithKey(blockOf(one).words))).length,
);

/** Letters in their order, each with its number, where so many rows of options stand above. */
function counted(block: ElementContent, rows: number): Element | undefined {
  const { words } = blockOf(block);
  const letters = IN_ORDER.test(words) ? words.match(/[A-H]/gi)! : [];
  if (letters.length === 0 || rows !== letters.length) return undefined;
  const keys = letters.map((letter, i) => `${i + 1}. ${letter}`).join(', ');
  return element('p', {}, [text(keys)], lineOf(block));
}

/** All of one size: `B, C, A`, `b c a`, `B / C / A`. */
const IN_ORDER = /^(?:[A-H](?:(?:\s*[,;/|·•–-]\s*|\s+)[A-H])+|[a-h](?:(?:\s*[,;/|·•–-]\s*|\s+)[a-h])+)\.?$/;

/** A heading, or a short line by itself; one that answers says more than a title. */
function speaksOfAnswers(block: ElementContent): boolean {
  const { words, level, normalized } = blockOf(block);
  const isLine = level !== undefined || (isTag(block, 'p') && words.length <= 40 && !words.includes('\n'));
  return isLine && SPEAKS.test(normalized) && (clearAnswer(block) ?? plainAnswer(block)) === undefined;
}

/** Of a map, a piano or a record. */
const KEYS = /^keys?\s*:?$/;

/** Of a list that tells keys of the questions above it: it asks nothing itself. */
export const isUsedKey = ({ blocks, used }: KeyList, node: ElementContent): boolean =>
  blocks.get(node)?.entries.some(([, told]) => used.has(told)) === true;

/** What a block of a list of keys leaves on the page: what no question took, folded; nothing is shown early. */
export function withoutKeys(
  node: ElementContent,
  { title, entries, goesOn }: Listed,
  used: ReadonlySet<Element>,
): readonly ElementContent[] {
  const left = entries.filter(([, told]) => !used.has(told));
  const words = titleWords(title);
  const isOther =
    !answerTitleOf(words) &&
    (KEYS.test(normalize(words)) || !(isKeyTitle(words) || SPEAKS.test(normalize(words))));
  if (left.length === entries.length && isOther) return [node];
  if (goesOn || isUnseen(title)) return [];
  const isFold = isPart(title, 'disclosure');
  const rest = isFold ? runsAndRest(bodyOf(title)).rest : [];
  if ((left.length === 0 && rest.length === 0) || (node === title && !isFold)) return [];
  const items = left.map(([number, told]) =>
    element('li', {}, [text(`${number}. `), ...told.children], lineOf(told)),
  );
  const body = [...(items.length > 0 ? [element('ul', {}, items)] : []), ...rest];
  return [foldedAnswer(body, [text(words)], lineOf(left[0]?.[1] ?? node))];
}

const titleWords = (title: ElementContent): string =>
  isPart(title, 'disclosure') ? blockOf(title).title : blockOf(title).words;
