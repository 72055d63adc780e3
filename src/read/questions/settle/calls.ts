/** A line that says what is to be done. */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

const LONGEST = 300;

export function isCall(block: ElementContent | undefined): block is Element {
  const { words, spoken } = blockOf(block);
  return isTag(block, 'p') && words.length <= LONGEST && (/[:：]$/.test(spoken) || asksOrTellsIn(words));
}
