/** An exercise whose answer stood elsewhere in the page, and was put behind it. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { answerBody, feedbackOf } from '../answers/answer.ts';
import { blockOf, lastFull, roleOf } from '../blocks/block.ts';
import type { Options } from '../choices/options.ts';
import { offeredAt, plainOptionsAt } from '../choices/plain-options.ts';
import { ENDS_ASKING } from './asked-words.ts';
import { hasOwnQuestions, questionOf } from './form.ts';
import { keyBelow } from './key-below.ts';
import type { Context, Match } from './pattern.ts';

/** All from what calls the exercise up to its answer. */
export function answeredApart(context: Context): Match | undefined {
  const { blocks, at, floor, heading, apart, page } = context;
  const isHeading = at === floor && heading !== undefined && apart.has(heading);
  // What stands below a heading is asked, and the heading stays.
  const fold = apart.get(isHeading ? heading : blocks[at]!);
  if (!isHeading && blockOf(blocks[at]).level !== undefined) return undefined;
  const end = fold ? blocks.indexOf(fold, at) : -1;
  if (!fold || end < 0) return undefined;
  const all = blocks.slice(at, end);
  const asked = all.filter((block) => roleOf(block) !== 'hint');
  if (asked.some(hasOwnQuestions) || offersOptions(blocks, at, end)) return undefined;
  const head = element('p', {}, heading?.children ?? [], lineOf(heading));
  const stem = asked.some((block) => blockOf(block).words !== '' || blockOf(block).isShown)
    ? asked
    : isHeading
      ? [head]
      : [];
  if (stem.length === 0) return undefined;
  const question = questionOf(stem, page, {
    hints: all.flatMap((block) =>
      block.type === 'element' && roleOf(block) === 'hint' ? [answerBody(block)] : [],
    ),
    feedback: feedbackOf([fold]),
    line: lineOf(stem[0]),
    guess: 'apart',
  });
  return { start: at, end: end + 1, introduced: false, becomes: [question] };
}

/** The answer says which of the options above it are right. */
function offersOptions(blocks: readonly ElementContent[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const mayOffer = isTag(blocks[at], 'p', 'ul', 'ol', 'table', 'pre');
    const options = mayOffer ? (offeredAt(blocks, at) ?? pointsBelow(blocks, at, from)) : undefined;
    if (options && options.end <= end && keyBelow(blocks, options)) return true;
  }
  return false;
}

/** Points right below what asks. */
const pointsBelow = (blocks: readonly ElementContent[], at: number, from: number): Options | undefined =>
  at > from && isTag(blocks[at], 'ul') && asks(blocks[lastFull(blocks, at)])
    ? plainOptionsAt(blocks, at)
    : undefined;

/** `What floats? (several answers)` */
const asks = (block: ElementContent | undefined): boolean =>
  blockOf(block).asks || ENDS_ASKING.test(blockOf(block).words);
