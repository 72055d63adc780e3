/** Headings that ask above lists of which one item is marked: options, on whatever page they stand. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { blockOf, cutAtHeadings } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { marksOne } from '../choices/option-marks.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { isToBeDone } from '../words/to-be-done.ts';

const MANY = 3;

/** All headings that ask stand above a list that marks one of its items: so many are options. */
export function areMarked(blocks: Row): boolean {
  const lists = cutAtHeadings(blocks).flatMap(([heading, ...below]) =>
    asks(heading) ? below.filter(({ type }) => type === 'element').slice(0, 1) : [],
  );
  return lists.length >= MANY && lists.every((one) => isTag(one, 'ul') && marksOne(one));
}

/** A whole sentence, be it told in words that nobody taught Cartable. */
const SENTENCE = /^\S+(?: \S+){4,}[.?!:]$/u;

function asks(heading: ElementContent | undefined): boolean {
  const { words, level } = blockOf(heading);
  return level !== undefined && (asksOrTellsIn(words) || isToBeDone(words) || SENTENCE.test(words));
}
