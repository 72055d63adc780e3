/**
 * Statements to judge in a box, with what judges them in it or right behind it: each is asked by itself.
 *
 *     :::{exercise}                 > **Exercise 1**
 *     True or false?                >
 *     1. Ice floats.                > True or false?
 *     2. Lead floats.               >
 *     :::                           > 1. Ice floats.
 *     :::{solution}                 > 2. Lead floats.
 *     1. True                       >
 *     2. False                      > <details>1. True 2. False</details>
 *     :::
 */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf, titleOf, withBody } from '../../parts.ts';
import { blockOf, nextFull, roleOf } from '../blocks/block.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { isTab } from '../patterns/stem.ts';
import { callsJudgement } from '../words/judgement.ts';
import { mayJudge, withStatementsJudged } from './statements.ts';

export const withBoxesJudged = (blocks: Row): Row =>
  blocks.some(isBox) ? withMade(blocks, (at) => judgedAt(blocks, at)) : blocks;

const isBox = (block: ElementContent | undefined): block is Element =>
  (isPart(block, 'callout', 'exercise', 'disclosure') ||
    isTag(block, 'blockquote') ||
    (isPart(block, 'group') && isTab(block))) &&
  mayAsk(block) &&
  mayJudge([block]);

/** It is no answer, and where it is folded, nothing that belongs to another question. */
function mayAsk(box: Element): boolean {
  const role = roleOf(box);
  return isPart(box, 'disclosure') ? role === 'question' || role === 'extra' : role === undefined;
}

function judgedAt(blocks: Row, at: number): Made | undefined {
  const box = blocks[at];
  if (!isBox(box)) return undefined;
  const title = titleOf(box);
  const call = callsJudgement(blockOf(box).title) ? [element('p', {}, title, lineOf(box))] : [];
  const body = [...call, ...bodyOf(box).flatMap(opened)];
  const inside = judged(body);
  if (inside) return { row: [withBody(box, inside.slice(call.length))], end: at + 1 };
  const next = nextFull(blocks, at);
  const isAnswered = roleOf(blocks[next]) === 'answer' && callsJudgement(blockOf(box).words);
  const behind = isAnswered ? [...body, ...opened(blocks[next]!)] : undefined;
  const made = behind && judged(behind);
  return made && { row: [withBody(box, made.slice(call.length))], end: next + 1 };
}

/** What answers, as a fold of it. */
const opened = (block: ElementContent): Row =>
  roleOf(block) === 'answer' && block.type === 'element' && !isPart(block, 'disclosure')
    ? [foldedAnswer(bodyOf(block), [], lineOf(block))]
    : [block];

/** Where all that answers is used up. */
function judged(body: Row): Row | undefined {
  if (!body.some((one) => roleOf(one) === 'answer')) return undefined;
  const made = withStatementsJudged(body);
  return made === body || made.some((one) => roleOf(one) === 'answer') ? undefined : made;
}
