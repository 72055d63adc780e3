/**
 * Sections that stand by themselves: what the readers of a manual ask, and it answers, is told; and of lists below
 * *Questions* that have their answers in brackets, the settings say what becomes of them (lists.ts).
 */
import type { ElementContent } from 'hast';
import { blockOf, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { isOfLists } from '../patterns/lists.ts';

/** A row parted where such a section begins or ends. */
export function sectionsApart(blocks: Row): readonly Row[] {
  const parts: ElementContent[][] = [[]];
  let level: number | undefined;
  for (const block of blocks) {
    const own = levelOf(block);
    const ends = level !== undefined && own <= level;
    const begins = own <= 6 && (level === undefined || ends) && isApart(block);
    if (ends || begins) {
      parts.push([]);
      level = begins ? own : undefined;
    }
    parts.at(-1)!.push(block);
  }
  return parts;
}

/** A page with what a pass makes of it outside of what readers ask. */
export function outsideFaq(blocks: Row, title: string, pass: (row: Row) => Row): Row {
  if (isFaq(title)) return blocks;
  const parts = sectionsApart(blocks);
  const made = parts.map((part) => (isFaqPart(part) ? part : pass(part)));
  return made.every((one, i) => one === parts[i]) ? blocks : made.flat();
}

const isApart = (heading: ElementContent): boolean => isFaq(blockOf(heading).words) || isOfLists(heading);

export const isFaqPart = ([first]: Row): boolean => levelOf(first) <= 6 && isFaq(blockOf(first).words);
export const isPartOfLists = ([first]: Row): boolean => levelOf(first) <= 6 && isOfLists(first);
