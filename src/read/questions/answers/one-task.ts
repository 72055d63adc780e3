/** A part of a test that sets one thing to do, be it of several things: to match, to put in order, to fill in. */
import type { ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { holdsPart } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { tellsToMatch, tellsToOrder } from '../words/matching.ts';

/** Words that tell what to do come first, and nothing below them asks by itself, or is to be chosen from. */
export function isOneTask([first, ...below]: Row): boolean {
  return (
    isTag(first, 'p') &&
    setsTask(blockOf(first).words) &&
    below.some((one) => one.type === 'element') &&
    !below.some((one) => levelOf(one) < 7 || isRule(one) || mayAsk(one)) &&
    !holdsAsked([first, ...below]) &&
    (sorts(blockOf(first).words) || !below.some((_, at) => optionsAt(below, at) !== undefined))
  );
}

const sorts = (words: string): boolean => tellsToMatch(words) || tellsToOrder(words);
const setsTask = (words: string): boolean => asksOrTellsIn(words) || sorts(words);

const mayAsk = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul')
    ? elementsOf(block).some((item) => asksOrTellsIn(blockOf(item).words))
    : isTag(block, 'p') && asksOrTellsIn(blockOf(block).words);

const holdsAsked = (row: Row): boolean =>
  row.some((one) => holdsPart(one, 'question', 'exercise', 'disclosure'));
