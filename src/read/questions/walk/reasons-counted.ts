/**
 * Why the right ones are right, in a list of its own below a page's choices, which say themselves which these are: as many
 * reasons as choices, each for the choice that it counts.
 *
 *     1. What floats?  a) iron  *b) ice
 *     2. What sinks?  *a) iron  b) ice
 *
 *     ## Explanations
 *
 *     1. Ice is light.
 *     2. Iron is heavy.
 */
import type { Element } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { bodyOf, isPart } from '../../parts.ts';
import { blockOf, nextFull, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { titlesReason } from '../words/reason.ts';

const FEWEST = 3;

interface Reasoned {
  readonly body: Row;
  /** By the place of the choice among the page's questions; none where nothing was found. */
  readonly reasons: readonly Row[];
}

export function reasonsCounted(body: Row, candidates: readonly Candidate[]): Reasoned | undefined {
  if (candidates.length < FEWEST || !candidates.every(mayBeReasoned)) return undefined;
  for (let at = body.length - 1; at > 0; at--) {
    const found = reasonsAt(body, at);
    if (found?.reasons.length === candidates.length)
      return { body: [...body.slice(0, at), ...body.slice(found.end)], reasons: found.reasons };
  }
  return undefined;
}

const mayBeReasoned = ({ specific, feedback = [] }: Candidate): boolean =>
  specific.kind !== 'open' && feedback.length === 0;

/** A list below its title, or folded by itself. */
function reasonsAt(
  body: Row,
  at: number,
): { readonly reasons: readonly Row[]; readonly end: number } | undefined {
  const block = body[at]!;
  if (isPart(block, 'disclosure') && roleOf(block) === 'answer') {
    const list = onlyIn(bodyOf(block));
    return isCounted(list) ? { reasons: elementsOf(list).map(rowIn), end: at + 1 } : undefined;
  }
  const title = standingTitle(block);
  const next = nextFull(body, at);
  const list = body[next];
  const isTitled = title !== undefined && (titlesReason(title) || answersTitleOf(title)?.several === true);
  const below = body[nextFull(body, next)];
  const isWhole = below === undefined || isTag(below, 'hr') || blockOf(below).level !== undefined;
  return isTitled && isWhole && isCounted(list)
    ? { reasons: elementsOf(list).map(rowIn), end: next + 1 }
    : undefined;
}

const isCounted = (list: Row[number] | undefined): list is Element =>
  isTag(list, 'ol') && firstNumber(list) === 1;
