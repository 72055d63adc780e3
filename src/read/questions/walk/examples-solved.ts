/**
 * Examples that a text solves in the open: nobody is asked, and they stay as they are.
 *
 *     ### Example 2                              **Example.** A cube of 8 cm³ weighs 4 g. How dense is it?
 *
 *     A cube of 8 cm³ weighs 4 g. How dense is it?
 *                                                *Solution:* 4 / 8 = 0.5 g/cm³
 *     **Solution:** 4 / 8 = 0.5 g/cm³
 *
 * What is folded there is to be opened once one has thought.
 */
import type { ElementContent } from 'hast';
import { bare, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf, nextFull, roleOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { inClear } from '../blocks/told.ts';
import { isExample } from '../words/aside-title.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

export const withExamplesSolved = (blocks: Row): Row =>
  blocks.some(opens) ? withMade(blocks, (at) => headed(blocks, at) ?? inWords(blocks, at)) : blocks;

const opens = (block: ElementContent): boolean =>
  MAY_OPEN.test(blockOf(block).words) &&
  isExample(standingTitle(block) ?? blockOf(block).words.split(/[.:]/, 1)[0]!);

/** Of most blocks no more than their first letters is looked at. */
const MAY_OPEN = /^\P{L}*(?:sample|expected|ex|be|es|ej|in|out)/iu;

/** Below a heading, or a line in bold. */
function headed(blocks: Row, at: number): Made | undefined {
  const title = standingTitle(blocks[at]);
  if (title === undefined || !isExample(title)) return undefined;
  const end = sectionEnd(
    blocks,
    at + 1,
    Math.min(levelOf(blocks[at]), 6),
    (one) => isRule(one) || standingTitle(one) !== undefined,
  );
  const told = blocks.slice(at + 1, end);
  const answer = told.findIndex((one) => inClear(one) !== undefined);
  if (answer < 1 || told.some((one) => roleOf(one) !== undefined || blockOf(one).holdsQuestions))
    return undefined;
  return { row: [blocks[at]!, plain(told)], end };
}

/** In a paragraph, and the answer right below it. */
function inWords(blocks: Row, at: number): Made | undefined {
  const block = blocks[at]!;
  if (standingTitle(block) !== undefined || !opens(block) || !asksOrTellsIn(blockOf(block).words))
    return undefined;
  const next = nextFull(blocks, at);
  return inClear(blocks[next]) ? { row: [plain(blocks.slice(at, next + 1))], end: next + 1 } : undefined;
}

const plain = (row: Row): ElementContent => bare({ kind: 'plain' }, lineOf(row[0]), row);
