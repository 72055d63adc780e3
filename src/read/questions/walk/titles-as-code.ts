/**
 * Titles that their author indented by a tab, above lists that ask and the lists that answer them: to Markdown the first is
 * code, and below a list each is more of its last item, in which the next list counts on.
 *
 *     ⇥ Past tense
 *                                        ## Past tense
 *     1. It ___ (to melt).
 *                                →       1. It ___ (to melt).
 *     ⇥ Answer key
 *                                        ## Answer key
 *     1. melted
 *
 * One of them says that answers stand below it, and each has a list right below it: no program has.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { titlesAnswers } from '../words/key-list-title.ts';

const FEWEST = 2;
const LONGEST = 60;

export function withTitlesSetAsCode(blocks: Row): Row {
  if (!blocks.some((block) => isTag(block, 'ol') && titlesIn(block).some(titlesAnswers))) return blocks;
  const titles = new Map(
    [...blocks.keys()].flatMap((at) => {
      const title = isTag(blocks[nextFull(blocks, at)], 'ol') ? codeTitle(blocks[at]!) : undefined;
      return title === undefined ? [] : [[at, title] as const];
    }),
  );
  const within = blocks.flatMap((block) => (isTag(block, 'ol') ? titlesIn(block) : []));
  if (titles.size + within.length < FEWEST) return blocks;
  return blocks.flatMap((block, at): Row => {
    const above = headingsAbove(blocks)[at]!.at;
    const level = Math.min((above === undefined ? 1 : blockOf(blocks[above]).level!) + 1, 6);
    const title = titles.get(at);
    if (title !== undefined) return [headingOf(title, level, block)];
    return isTag(block, 'ol') ? cutAtTitles(block, level) : [block];
  });
}

const headingOf = (title: string, level: number, at: ElementContent): Element =>
  element(`h${level}`, {}, [text(title)], lineOf(at));

/** The one line of code that no language is named of, where it has words alone. */
function codeTitle(block: ElementContent): string | undefined {
  const code = isTag(block, 'pre') ? block.children[0] : undefined;
  const isPlain = isTag(code, 'code') && code.properties.className === undefined;
  return isPlain ? titleIn(rawText(code.children)) : undefined;
}

function titleIn(given: string): string | undefined {
  const words = given.trim();
  return words.length <= LONGEST && WORDS.test(words) ? words : undefined;
}
const WORDS = /^\p{Lu}[\p{L}\p{N}’' :–-]*$/u;

/** What ends each of its items but the last, below their words: a paragraph of words in plain letters. */
const titlesIn = (list: Element): readonly string[] =>
  elementsOf(list)
    .slice(0, -1)
    .flatMap((item) => titleAtEnd(item) ?? []);

function titleAtEnd(item: Element): string | undefined {
  const row = rowIn(item);
  const last = row.at(-1);
  const isPlain = row.length > 1 && isTag(last, 'p') && last.children.every(({ type }) => type === 'text');
  return isPlain ? titleIn(rawText(last.children)) : undefined;
}

/** A list for each of the stretches between titles, all counted from one but the first. */
function cutAtTitles(list: Element, level: number): Row {
  const out: ElementContent[] = [];
  let items: Element[] = [];
  const all = elementsOf(list);
  for (const [i, item] of all.entries()) {
    const title = i < all.length - 1 ? titleAtEnd(item) : undefined;
    const row = rowIn(item);
    items.push(title === undefined ? item : withChildren(item, row.slice(0, -1)));
    if (title === undefined && i < all.length - 1) continue;
    const { start, ...properties } = list.properties;
    const from = out.length === 0 && start !== undefined ? { start } : {};
    out.push(element('ol', { ...properties, ...from }, items, lineOf(items[0])));
    if (title !== undefined) out.push(headingOf(title, level, row.at(-1)!));
    items = [];
  }
  return out;
}
