/**
 * A test that was pasted as it stood elsewhere: its titles are lines like all others, without a mark.
 *
 *     Part A: seas                   becomes        ## Part A: seas
 *
 *     1. Which sea …?                               1. Which sea …?
 *
 *     Answers                                       ## Answers
 *
 *     Part A                                        **Part A**
 *
 *     1. The Dead Sea                               1. The Dead Sea
 *
 * Only where such a line titles answers, and what it titles counts: short lines of other pages may be anything.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, titleInBold } from '../../parts.ts';
import { asHeading, blockOf, isRule, levelOf, runEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { isBare } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { answersTitleOf, exerciseLabelOf } from '../words/exercise-label.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { normalize } from '../words/lexicon.ts';

export function withBareTitles(blocks: Row): Row {
  if (!blocks.some(holdsTitle)) return blocks;
  const names = namedTwice(blocks);
  const row = blocks.flatMap((block) => withTitleApart(block, names));
  const full = row.filter((one) => !isBlank(one) && !isRule(one));
  const rows = rowsOfShort(full);
  const from = titleOfAnswers(full, rows);
  if (from < 0) return blocks;
  const level = levelAbove(full.slice(0, from));
  // Where the parts have headings, a line between them is what it says: `Consider this program:`.
  const areMarked = full.slice(0, from).filter((one) => levelOf(one) < 7).length > 1;
  const isOne = (i: number): boolean => (i >= from || !areMarked) && isTitle(full, i, rows[i]!);
  const wordsAt = (i: number): string => blockOf(full[i]).words;
  const named = new Set(full.flatMap((_, i) => (i < from && isOne(i) ? [nameOf(wordsAt(i))] : [])));
  const isNamed = (i: number): boolean => LETTERED.test(wordsAt(i)) || named.has(nameOf(wordsAt(i)));
  // Parts of the answers may have names of their own; what stands behind an answer is something else.
  const areOthers = isOne(from + 1) && !isNamed(from + 1);
  const isPart = (i: number): boolean =>
    i > from && !titles(wordsAt(i)) && (isNamed(i) || (areOthers && countedBelow(full, i) !== undefined));
  const made = new Map(
    full.flatMap((one, i) =>
      isOne(i) ? [[one, asTitle(one as Element, isPart(i) ? undefined : level)] as const] : [],
    ),
  );
  return row.map((one) => made.get(one) ?? one);
}

const titles = (words: string): boolean => titlesAnswers(words) || answersTitleOf(words) !== undefined;

/** Whether a line of a paragraph, or one of an item that another stands above, may title answers. */
const holdsTitle = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul')
    ? elementsOf(block).some((item) => isBare(item) && titleIn(rawText(item.children).split('\n'), 1) > 0)
    : isTag(block, 'p') && titleIn(rawText(block.children).split('\n')) >= 0;

/** The first line, from one on, that titles answers. Few are short, and no more is asked of the others. */
const titleIn = (lines: readonly string[], from = 0): number =>
  lines.findIndex((line, i) => i >= from && isFew(line.trim()) && titles(line.trim()));

/** What begins two paragraphs: a part where it asks, and where it is answered. */
function namedTwice(blocks: Row): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const block of blocks) {
    const name = isTag(block, 'p') ? nameOf(rawText(block.children).trim()) : '';
    if (name !== '') (once.has(name) ? twice : once).add(name);
  }
  return twice;
}

/** `part a`, of a line `Part A: true or false`. */
const nameOf = (words: string): string => {
  const line = words.replace(/\n.*$/s, '');
  return isFew(line) && !LETTERED.test(line) ? normalize(line).replace(/\s*[:.(–—].*$/, '') : '';
};

/** Lines of one block, where nothing but a line break parts a title from what it titles. */
function withTitleApart(block: ElementContent, names: ReadonlySet<string>): Row {
  if (isTag(block, 'ol')) return withTitleBehindItem(block);
  if (!isTag(block, 'p')) return [block];
  const lines = linesOf(block);
  const words = lines.map(({ children }) => rawText(children).trim());
  const at = words.findIndex(
    (one, i) =>
      isFew(one) && (titles(one) || (i === 0 && isNumbered(words[1] ?? '')) || names.has(nameOf(one))),
  );
  if (at < 0 || at + 1 >= lines.length) return [asList(lines) ?? block];
  const above = at > 0 ? [paragraphOf(lines.slice(0, at))] : [];
  return [...above, paragraphOf([lines[at]!]), ...withTitleApart(paragraphOf(lines.slice(at + 1)), names)];
}

/** `4. …` right below a line is no list to Markdown, which begins one there with `1.` alone. */
function asList(lines: readonly Line[]): Element | undefined {
  const numbers = lines.map(({ children }) => NUMBER.exec(rawText(children)));
  const start = Number(numbers[0]?.[1]);
  if (lines.length < 2 || !numbers.every((one, i) => Number(one?.[1]) === start + i)) return undefined;
  const items = lines.map(({ children, line }, i) =>
    element('li', {}, withoutFirst(children, numbers[i]![0].length), line),
  );
  return element('ol', { start }, items, lines[0]!.line);
}
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

/** A title right below an item is to Markdown one more line of it, and what stands below counts on. */
function withTitleBehindItem(list: Element): Row {
  const items = elementsOf(list);
  const cuts = items.map((item) => (isBare(item) ? linesOf(item) : []));
  const found = cuts.map((lines) =>
    titleIn(
      lines.map(({ children }) => rawText(children)),
      1,
    ),
  );
  const at = found.findIndex((title) => title > 0);
  if (at < 0 || at + 1 >= items.length) return [list];
  const [lines, title] = [cuts[at]!, found[at]!];
  const last = { ...items[at]!, children: paragraphOf(lines.slice(0, title)).children };
  const below = items.slice(at + 1);
  return [
    { ...list, children: [...items.slice(0, at), last] },
    ...lines.slice(title).map((line) => paragraphOf([line])),
    { ...list, properties: {}, children: below, position: below[0]!.position },
  ];
}

/** Beside the headings of the page, or below its title. */
function levelAbove(above: Row): number {
  const levels = above.map(levelOf).filter((level) => level < 7);
  const last = levels.at(-1) ?? 1;
  return last === 1 && levels.length < 2 ? 2 : last;
}

const asTitle = (line: Element, level: number | undefined): Element =>
  level === undefined ? titleInBold(line.children, lineOf(line)) : asHeading(line, level);

const LONGEST = 60;
/** By a digit, or by a small letter: large ones call parts too. */
const COUNTED = /^[([]?(?:[QARqar]\s?\.?)?(?:\d{1,3}|[a-z])\s?[.):\]=–—-]/;
const LETTERED = /^[([]?[A-Z]{1,4}\s?(?:[.):\]]|$)/;

/** A few words that end nothing, and that nothing counts. */
const isFew = (words: string): boolean =>
  words.length <= LONGEST && /\p{L}/u.test(words) && !/[.?!;,…_]$/.test(words) && !COUNTED.test(words);

/** A line of them. */
const isShort = (block: ElementContent): boolean =>
  isTag(block, 'p') &&
  isFew(blockOf(block).words) &&
  !block.children.some((one) => isTag(one, 'br', 'img', 'a')) &&
  !rawText(block.children).trim().includes('\n') &&
  standingTitle(block) === undefined;

const isNumbered = (words: string): boolean => COUNTED.test(words) || exerciseLabelOf(words) !== undefined;

/** What counts what answers: a list, a table, a paragraph with its number. */
function isCounted(block: ElementContent | undefined): boolean {
  if (isTag(block, 'ol', 'table')) return true;
  const first = isTag(block, 'ul') ? elementsOf(block)[0] : isTag(block, 'p') ? block : undefined;
  const words = first ? blockOf(first).words : '';
  return isNumbered(words) || LETTERED.test(words);
}

/** Right below a title, or below that of its first part. */
function countedBelow(full: Row, at: number): ElementContent | undefined {
  const [next, behind] = [full[at + 1], full[at + 2]];
  const isTitled = next !== undefined && (isShort(next) || isFew(standingTitle(next) ?? ''));
  if (isTitled && isCounted(behind)) return behind;
  return isCounted(next) ? next : undefined;
}

/** The first that titles answers. `Answer:` may be a place to write one: what it titles begins to count. */
const titleOfAnswers = (full: Row, rows: readonly number[]): number =>
  full.findIndex((one, i) => {
    const below = rows[i]! > 0 && titles(blockOf(one).words) ? countedBelow(full, i) : undefined;
    return below !== undefined && (isTag(below, 'ol', 'table') || FIRST.test(blockOf(below).words));
  });
const FIRST = /^[([]?\p{L}*\s?(?:1|[aA])(?![\p{L}\d])/u;

/** How many short lines stand in a row, where each of them stands; 0 of all other blocks. */
function rowsOfShort(full: Row): readonly number[] {
  const rows: number[] = [];
  for (let at = 0; at < full.length; ) {
    const end = runEnd(full, at, isShort);
    for (let i = at; i < end; i++) rows.push(end - at);
    if (end < full.length) rows.push(0);
    at = end + 1;
  }
  return rows;
}

/** A short line above something else; two may stand above one another, more are a row of answers or options. */
function isTitle(full: Row, at: number, inRow: number): boolean {
  if (inRow === 0 || at + 1 >= full.length) return false;
  const { words } = blockOf(full[at]);
  if (LETTERED.test(words)) {
    const beside = [full[at - 1], full[at + 1]];
    const isAlone = !beside.some((one) => isTag(one, 'p') && LETTERED.test(blockOf(one).words));
    return isAlone && (isCounted(full[at + 1]) || isCounted(full[at + 2]));
  }
  return titles(words) || inRow < 3;
}
