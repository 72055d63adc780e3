/** Entries that follow one another in one line: `1. a cloud; 2. frozen rain`. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { text } from '../../parts.ts';
import { wordsOfItem } from '../blocks/items.ts';

/** `1. a cloud`, behind the last entry and what parts it from this one. */
const NUMBER = /(?:^|[\s;,|·•–—-])[(]?(\d{1,3})\s?[.):=–-](?=\s|\p{L})\s*/gu;
const BETWEEN = /(?<![\s;,|·•–—-])[\s;,|·•–—-]+$/;

/** What each says, from a number on. To Markdown, a row that begins with `1.` is a list of one item. */
export function entriesInLine(row: Element, first: number): readonly ElementContent[][] {
  const [only, ...others] = row.tagName === 'ol' ? elementsOf(row) : [];
  if (row.tagName === 'ol' && (!only || others.length > 0)) return [];
  const words = only ? wordsOfItem(only) : row.children;
  if (isBoldNumber(words.find((one) => !isBlank(one)))) return boldEntries(words, first).map(withoutEnd);
  const entries: ElementContent[][] = only ? [[]] : [];
  for (const child of words)
    if (child.type === 'text') addWords(entries, child.value, first);
    else if (entries.length > 0) entries.at(-1)!.push(child);
    else return [];
  return entries.map(withoutEnd);
}

/** `**1.** a cloud **2.** frozen rain`: where the first number is in bold, all are. */
function boldEntries(words: readonly ElementContent[], first: number): ElementContent[][] {
  const entries: ElementContent[][] = [];
  for (const one of words)
    if (
      isBoldNumber(one) &&
      Number.parseInt(plainText(one).replace(/\D+/, ''), 10) === first + entries.length
    )
      entries.push([]);
    else entries.at(-1)?.push(one);
  return entries;
}

const isBoldNumber = (node: ElementContent | undefined): boolean =>
  isTag(node, 'strong', 'b') && /^\s*\(?\d{1,3}\s?[.):]\s*$/.test(plainText(node));

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
