/**
 * Answers to a numbered list that follow one another in one paragraph become the list that they are:
 *
 *     1. What is fog?
 *     2. What is hail?
 *
 *     **Answers:** 1. a cloud; 2. frozen rain
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, lineOf, text, titleOf } from '../../parts.ts';
import { roleOf } from '../blocks/block.ts';
import { clearAnswer, plainAnswer, unwrapped } from '../blocks/clear-answer.ts';
import { firstNumber } from '../blocks/items.ts';

export function withAnswersInRow(blocks: readonly ElementContent[]): readonly ElementContent[] {
  return blocks.some((block) => isTag(block, 'ol'))
    ? blocks.map((block, i) => (isTag(blocks[i - 1], 'ol') ? listed(block, blocks[i - 1] as Element) : block))
    : blocks;
}

function listed(block: ElementContent, asked: Element): ElementContent {
  const isFold = roleOf(block) === 'answer';
  const told = isFold
    ? bodyOf(block as Element)
    : (clearAnswer(block) ?? plainAnswer(unwrapped(block, 'em', 'i', 'strong', 'b') ?? block) ?? []);
  const [row, ...others] = told.filter((one) => !isBlank(one));
  const first = firstNumber(asked);
  const entries = others.length === 0 && isTag(row, 'p', 'ol') ? entriesIn(row, first) : [];
  if (entries.length < 2 || entries.length !== elementsOf(asked).length) return block;
  const line = lineOf(block);
  const items = entries.map((words) => element('li', {}, words, line));
  const list = element('ol', first === 1 ? {} : { start: first }, items, line);
  return foldedAnswer([list], isFold ? titleOf(block as Element) : [], line);
}

/** `1. a cloud`, behind the last entry and what parts it from this one. */
const NUMBER = /(?:^|[\s;,|–—-])[(]?(\d{1,2})\s?[.):=–-](?=\s|\p{L})\s*/gu;
const BETWEEN = /[\s;,|–—-]+$/;

/** To Markdown, a row that begins with `1.` is a list of one item. */
function entriesIn(row: Element, first: number): readonly ElementContent[][] {
  const [only, ...others] = row.tagName === 'ol' ? elementsOf(row) : [];
  if (row.tagName === 'ol' && (!only || others.length > 0)) return [];
  const entries: ElementContent[][] = only ? [[]] : [];
  for (const child of only ? wordsOf(only) : row.children)
    if (child.type === 'text') addWords(entries, child.value, first);
    else if (entries.length > 0) entries.at(-1)!.push(child);
    else return [];
  return entries.map(withoutEnd);
}

const wordsOf = ({ children }: Element): readonly ElementContent[] =>
  isTag(children[0], 'p') && children.length === 1 ? children[0].children : children;

/** Numbers that go on the row begin an entry; others are said in one. */
function addWords(entries: ElementContent[][], words: string, first: number): void {
  let from = 0;
  for (const { 0: mark, 1: number, index } of words.matchAll(NUMBER)) {
    if (Number(number) !== first + entries.length) continue;
    entries.at(-1)?.push(text(words.slice(from, index)));
    from = index + mark.length;
    entries.push([]);
  }
  entries.at(-1)?.push(text(words.slice(from)));
}

const withoutEnd = (entry: ElementContent[]): ElementContent[] =>
  entry.map((one, i) =>
    i === entry.length - 1 && one.type === 'text' ? text(one.value.replace(BETWEEN, '')) : one,
  );
