/**
 * Hints in a section of their own below counted exercises, by their numbers: each helps with its exercise.
 *
 *     ## Exercises                    ### Hints
 *
 *     1. Define ice.                  - **2**: Weigh both.
 *     2. Why does it float?
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { numbersOf, rowOf } from '../blocks/items.ts';
import { allKnown, type Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { normalize } from '../words/lexicon.ts';

const HINTS =
  /^(?:hints?|tips?|indices?|pistas?|hinweise?|tipps?|suggeriment[oi]|dicas?|coups? de pouce)(?: .{1,30})?\s*:?$/;

/** « Indices », «Pistas», `Hints for the exercises` */
export const titlesHints = (title: string): boolean => HINTS.test(normalize(title));

interface Hints {
  readonly of: ReadonlyMap<string, Row>;
  /** Where its title stands, and what is behind it. */
  readonly at: number;
  readonly end: number;
}

/** @param at the place of a list, whose exercises or those that count on from it have all of the hints */
export function hintsByNumber(blocks: Row, at: number): Hints | undefined {
  const title = sectionEnd(blocks, at + 1, 6, (one) => isRule(one) || isTitle(one));
  if (!isTitle(blocks[title])) return undefined;
  const end = sectionEnd(blocks, title + 1, 6, isRule);
  const entries = entriesIn(blocks.slice(title + 1, end));
  const from = blocks.findLastIndex((one, i) => i < title && levelOf(one) < 7) + 1;
  const counted = new Set(
    blocks.slice(from, title).flatMap((one) => (isTag(one, 'ol') ? numbersOf(one) : [])),
  );
  const isWhole = entries && entries.length > 0 && entries.every(([number]) => counted.has(number));
  return isWhole ? { of: new Map(entries), at: title, end } : undefined;
}

const isTitle = (block: ElementContent | undefined): boolean => {
  const title = standingTitle(block);
  return title !== undefined && titlesHints(title);
};

type Entry = readonly [number: string, told: Row];

/** A list, or a paragraph for each. */
function entriesIn(section: Row): readonly Entry[] | undefined {
  const blocks = section.filter((one) => !isBlank(one));
  const [list] = blocks;
  if (!isTag(list, 'ul', 'ol')) return allKnown(blocks.map((one) => entryIn([one])));
  if (blocks.length > 1) return undefined;
  const items = elementsOf(list);
  if (isTag(list, 'ul')) return allKnown(items.map((one) => entryIn(rowOf(one))));
  const numbers = numbersOf(list);
  return items.map((one, i) => [numbers[i]!, rowOf(one)]);
}

function entryIn([first, ...more]: Row): Entry | undefined {
  // To Markdown, `- 2) …` holds a list of its own.
  if (isTag(first, 'ol') && elementsOf(first).length === 1)
    return [numbersOf(first)[0]!, elementsOf(first).flatMap(rowOf)];
  const [whole, number] = isTag(first, 'p') ? (NUMBER.exec(rawText(first.children)) ?? []) : [];
  if (whole === undefined || number === undefined) return undefined;
  const told = [...withoutStart(first as Element, whole.length), ...more];
  return told.some((one) => blockOf(one).words !== '' || blockOf(one).isShown) ? [number, told] : undefined;
}

/** `3:`, `**3.**`, `Ex. 3)` */
const NUMBER = /^\s*[([]?(?:\p{L}{1,10}\.?\s)?(?:n[°o.]\s?)?(\d{1,2})\s?[)\].:–—-]+\s*/u;
