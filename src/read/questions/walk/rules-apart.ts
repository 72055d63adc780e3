/**
 * How an exam is to be written, in points or in lines: nobody is asked that.
 *
 *     1. Write in blue or black pen.
 *     2. You have 40 minutes.
 *     3. Calculators are not allowed.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { bare, lineOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { isExamRule } from '../words/exam-rules.ts';

export const withRulesApart = (blocks: Row): Row =>
  blocks.some(areRules)
    ? blocks.map((one) => (areRules(one) ? bare({ kind: 'plain' }, lineOf(one), [one]) : one))
    : blocks;

/** Of a list at least half, and nothing that asks. */
function areRules(block: ElementContent): boolean {
  if (isTag(block, 'p')) return isExamRule(blockOf(block).words);
  if (!isTag(block, 'ol', 'ul')) return false;
  const items = elementsOf(block).map((item) => blockOf(item).words);
  const rules = items.filter(isExamRule).length;
  return rules > 0 && rules * 2 >= items.length && !items.some((words) => words.includes('?'));
}
