/**
 * What an item says of the option that it offers, to who chooses it:
 *
 *     - [ ] iron              - [ ] iron                    - [ ] iron
 *       > It sinks.             - Feedback: It sinks.         Explanation: It sinks.
 *
 * and below each of them one point that is a sentence.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { rowOf } from '../blocks/items.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { cutAt, withoutFirst } from '../blocks/starts.ts';
import { titlesReason } from '../words/reason.ts';

interface Told {
  readonly own: Row;
  readonly told: Row;
}

export function quotationsApart(row: Row): Told {
  const quotes = row.filter((one) => isTag(one, 'blockquote'));
  return {
    own: row.filter((one) => !isTag(one, 'blockquote')),
    told: quotes.flatMap((one) => (one as Element).children),
  };
}

/** Quotations, and what calls itself an explanation, with all behind it. */
export function reasonsApart(row: Row): Told {
  const { own, told } = quotationsApart(row);
  const at = own.findIndex((one, i) => i > 0 && reasonIn(one) !== undefined);
  const behind = at < 0 ? [] : [...reasonIn(own[at]!)!, ...own.slice(at + 1)];
  const { words, line } = lineApart(at < 0 ? own : own.slice(0, at));
  return { own: words, told: [...line, ...behind, ...told] };
}

const LABEL = /^\s*(\p{L}[\p{L} ]{1,24}?)\s?[:：]\s*/u;

/** How much of some words is the title of an explanation. */
function labelIn(words: string): number | undefined {
  const [whole = '', name = ''] = LABEL.exec(words) ?? [];
  return titlesReason(name) ? whole.length : undefined;
}

/** What explains, without its title: a paragraph, or a list that begins with it. */
function reasonIn(block: ElementContent): Row | undefined {
  if (isTag(block, 'ul', 'ol')) {
    const [first, ...others] = elementsOf(block).flatMap(rowOf);
    const told = first && reasonIn(first);
    return told && [...told, ...others];
  }
  const length = isTag(block, 'p') ? labelIn(rawText(block.children)) : undefined;
  return length === undefined
    ? undefined
    : [element('p', {}, withoutFirst((block as Element).children, length), lineOf(block))];
}

/** The last lines of the option's own words, from the one on that explains it. */
function lineApart(own: Row): { readonly words: Row; readonly line: Row } {
  const [first, ...others] = own;
  const inside = isTag(first, 'p') ? first.children : own;
  const said = rawText(inside);
  const at = [...said.matchAll(/\n/g)].find(
    ({ index }) => labelIn(said.slice(index + 1)) !== undefined,
  )?.index;
  if (at === undefined) return { words: own, line: [] };
  const [before, behind] = cutAt(inside, at);
  const told = withoutFirst(behind, 1 + labelIn(said.slice(at + 1))!);
  const line = [element('p', {}, told, lineOf(first) + 1)];
  return isTag(first, 'p')
    ? { words: [{ ...first, children: before }, ...others], line }
    : { words: before, line };
}

/** What is told in the one point below the words of an option, where that is a sentence. */
export function pointApart(row: Row): Told | undefined {
  const list = row.at(-1);
  const [item, ...others] = row.length > 1 && isTag(list, 'ul') ? elementsOf(list) : [];
  const point = item && others.length === 0 ? onlyIn(rowOf(item)) : undefined;
  return isTag(point, 'p') && isSentence(rawText([point]))
    ? { own: row.slice(0, -1), told: [point] }
    : undefined;
}

/** Two words at least, and a stop. */
function isSentence(words: string): boolean {
  const stop = words.search(/[.!]["”»)]?\s*$/);
  return stop > 0 && /\P{L}\p{L}/u.test(words.slice(0, stop));
}
