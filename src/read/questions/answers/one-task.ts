/** A part of a test that sets one thing to do, be it of several things: to match, to put in order, to fill in. */
import type { ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { holdsPart } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { tellsToMatch, tellsToOrder } from '../words/matching.ts';

/**
 * Words that tell what to do come first, and nothing below them asks by itself, or is to be chosen from.
 *
 * @param told what answers it: pairs count, and so does what is said of several things
 */
export function isOneTask([first, ...below]: Row, told: Row): boolean {
  return (
    isTag(first, 'p') &&
    setsTask(blockOf(first).words) &&
    below.some((one) => one.type === 'element') &&
    !below.some((one) => levelOf(one) < 7 || isRule(one) || mayAsk(one)) &&
    !holdsAsked([first, ...below]) &&
    (sorts(blockOf(first).words) || !(offers(below) || told.some((one) => COUNTS.test(blockOf(one).words))))
  );
}

const offers = (row: Row): boolean =>
  boxesIn(row) !== undefined || row.some((_, at) => optionsAt(row, at) !== undefined);
/** `1) floats · 2) sinks` */
const COUNTS = /(?:^|\s)1\s?[).:]\s.*\s2\s?[).:]\s/su;

const sorts = (words: string): boolean => tellsToMatch(words) || tellsToOrder(words);
const setsTask = (words: string): boolean => asksOrTellsIn(words) || sorts(words);

const mayAsk = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul')
    ? elementsOf(block).some(
        (item) => asksOrTellsIn(blockOf(item).words) || SHUFFLED.test(blockOf(item).words),
      )
    : isTag(block, 'p') && asksOrTellsIn(blockOf(block).words);

/** `floats / ice / on water`: a sentence each. */
const SHUFFLED = /\S \/ \S.* \/ \S/;

const holdsAsked = (row: Row): boolean =>
  row.some((one) => holdsPart(one, 'question', 'exercise', 'disclosure'));
