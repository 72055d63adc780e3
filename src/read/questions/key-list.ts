/**
 * A key for many questions at the end of a page: below a heading, or in a fold, that says *Answers*, the number of each
 * question and the letters that are right.
 *
 *     ## Answers
 *
 *     1. B 2. D 3. A and C
 */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { bodyOf, element, elementsOf, isPart, isTag, lineOf, part, rowsOf, text } from '../parts.ts';
import { blockOf, roleOf } from './block.ts';
import { standingTitle } from './clear-answer.ts';
import { answerTitleOf, normalize } from './lexicon.ts';

export interface KeyList {
  /** What is told of a question, by its number: a paragraph for each list that tells it. */
  readonly of: ReadonlyMap<number, readonly Element[]>;
  /** The blocks of each list, title and all: they leave the page. */
  readonly blocks: ReadonlyMap<ElementContent, Listed>;
  /** What questions took. */
  readonly used: Set<Element>;
}

interface Listed {
  readonly title: ElementContent;
  readonly entries: readonly Entry[];
}

const KEY_TITLE = /^(?:(?:the )?(?:answers?|solutions?) keys?|keys?|(?:les )?bonnes reponses|corrige)\s*:?$/;

export function keyListIn(row: readonly ElementContent[]): KeyList {
  const of = new Map<number, Element[]>();
  const blocks = new Map<ElementContent, Listed>();
  row.forEach((block, i) => {
    const isFold = roleOf(block) === 'answer';
    const listed = isFold ? onlyOf(bodyOf(block as Element)) : belowTitle(row, i);
    const entries = listed && entriesOf(listed);
    if (!entries) return;
    for (const [number, told] of entries) of.set(number, [...(of.get(number) ?? []), told]);
    for (const one of isFold ? [block] : [block, listed]) blocks.set(one, { title: block, entries });
  });
  return { of, blocks, used: new Set() };
}

/**
 * What is told of a question: in the next list below it, for each part of a page may count from 1; what another question
 * took is told of that.
 */
export function toldOf({ of, used }: KeyList, number: number, line: number): Element | undefined {
  const all = of.get(number)?.filter((told) => !used.has(told));
  return all?.find((told) => lineOf(told) > line) ?? all?.at(-1);
}

const belowTitle = (row: readonly ElementContent[], at: number): ElementContent | undefined =>
  isTitle(row[at]!) ? row[at + 1] : undefined;

function isTitle(block: ElementContent): boolean {
  const words = standingTitle(block);
  return words !== undefined && (answerTitleOf(words) !== undefined || KEY_TITLE.test(normalize(words)));
}

function onlyOf(row: readonly ElementContent[]): ElementContent | undefined {
  return row.length === 1 ? row[0] : undefined;
}

/** `1. B`, `2. D`: letters alone. */
export const isKeyList = (block: ElementContent): boolean => entriesOf(block) !== undefined;

type Entry = readonly [number: number, told: Element];

function entriesOf(block: ElementContent): readonly Entry[] | undefined {
  const entries = isTag(block, 'ol')
    ? inList(block)
    : isTag(block, 'ul')
      ? elementsOf(block).map((item) => numbered(plainText(item), lineOf(item)))
      : isTag(block, 'table')
        ? inTable(block)
        : isTag(block, 'p')
          ? inWords(plainText(block), lineOf(block))
          : [];
  return entries.length > 1 && entries.every((one) => one !== undefined) ? (entries as Entry[]) : undefined;
}

/** One letter or several, and behind a stop what explains them. */
const LETTERS = /^[([]?[a-z][)\]]?(?:\s*(?:,|;|&|and|et|und|y|e)\s*[([]?[a-z][)\]]?)*(?:$|\s*[.):,;–—-])/i;

function inList(list: Element): (Entry | undefined)[] {
  const first = Number(list.properties.start ?? 1);
  const [only, ...others] = elementsOf(list);
  // `1. B 2. D` is a list of one item to Markdown.
  if (only && others.length === 0) return inWords(`${first}. ${blockOf(only).words}`, lineOf(only));
  return elementsOf(list).map((item, i) => {
    const [only] = item.children;
    const words = isTag(only, 'p') ? only.children : item.children;
    return LETTERS.test(blockOf(item).words) ? [first + i, element('p', {}, words, lineOf(item))] : undefined;
  });
}

const NUMBERED = /^\s*(?:q(?:uestion)?\s*)?(\d{1,3})\s*[.):–-]?\s*(?=\S)/i;

function numbered(words: string, line: number): Entry | undefined {
  const match = NUMBERED.exec(words);
  const told = match && words.slice(match[0].length);
  return told && LETTERS.test(told) ? [Number(match[1]), element('p', {}, [text(told)], line)] : undefined;
}

/** `1. B 2. D`, `1-B, 2-D`. */
function inWords(words: string, line: number): (Entry | undefined)[] {
  return words
    .split(/[\s,;]+(?=(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):–-]?\s*[([]?[a-z]\b)/i)
    .map((one) => numbered(one, line));
}

function inTable(table: Element): (Entry | undefined)[] {
  const rows = rowsOf(table).map((row) => elementsOf(row).map((cell) => plainText(cell).trim()));
  const [head, second] = rows;
  const isAcross = rows.length === 2 && head!.filter((one) => /^\d+$/.test(one)).length > 1;
  const pairs = isAcross
    ? head!.map((number, i) => [number, second![i] ?? ''] as const).filter(([number]) => /^\d+$/.test(number))
    : rows.map(([number = '', told = '']) => [number, told] as const).filter(([number]) => /\d/.test(number));
  return pairs.map(([number, told]) => numbered(`${number} ${told}`, lineOf(table)));
}

/** What a block of a list of keys leaves on the page: what no question took, folded; nothing is shown early. */
export function withoutKeys(
  node: ElementContent,
  { title, entries }: Listed,
  used: ReadonlySet<Element>,
): readonly ElementContent[] {
  const left = entries.filter(([, told]) => !used.has(told));
  if (left.length === entries.length) return [node];
  const isFold = isPart(title, 'disclosure');
  if (left.length === 0 || (node === title && !isFold)) return [];
  const items = left.map(([number, told]) =>
    element('li', {}, [text(`${number}. `), ...told.children], lineOf(told)),
  );
  const words = isFold ? blockOf(title).title : blockOf(title).words;
  return [
    part({ kind: 'disclosure', role: 'answer' }, lineOf(node), [text(words)], [element('ul', {}, items)]),
  ];
}
