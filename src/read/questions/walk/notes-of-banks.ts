/**
 * `**Difficulty:** easy | **Topic:** water` beside each question: what the keeper of a bank notes for whoever picks from it,
 * as in a comment. To the patterns it would be told of the question above, or asked with the one below.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { linesOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { isBankNote } from '../words/bank-note.ts';

/** So many of a page, or none is: a lesson has its own level and topic at its top. */
const FEWEST = 3;

export function withoutNotesOfBank(blocks: Row): Row {
  const others = blocks.filter((block) => !isNoted(block));
  return blocks.length - others.length < FEWEST ? blocks : others;
}

/** A paragraph, or a list, of such notes and nothing else. */
function isNoted(block: ElementContent): boolean {
  const { words } = isTag(block, 'p', 'ul') ? blockOf(block) : { words: '' };
  if (words.length > LONGEST || !words.includes(':')) return false;
  const lines = isTag(block, 'ul')
    ? elementsOf(block).map((item) => blockOf(item).words)
    : linesOf(block as Element).map(({ children }) => rawText(children));
  return lines.every((line) => line.split(/\s[|·•–—]\s|;\s/u).every((one) => isBankNote(one)));
}
const LONGEST = 240;
