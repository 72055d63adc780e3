/**
 * Paragraphs that are called exercises by their numbers, and that no pattern took: each is asked with all that stands below
 * it, where most of them ask or tell what to do.
 *
 *     **Problem 1:** Ice
 *
 *     Weigh a cube of it.
 *
 * Where its parts have been found, or words below a question may answer it, nothing is asked so.
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { blockOf, isRule } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsAnswer } from '../blocks/told.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { endsAsking } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { holdsFound, type InTurn, inTurn, isKnown, mayBelong, SET_KINDS } from './asked-in-turn.ts';
import { isNothingElse } from './posers.ts';
import { sets } from './units/unit.ts';

export function calledAlone(row: Row): readonly InTurn[] {
  const starts = row.flatMap((one, at) => (isCalled(one) ? [at] : []));
  if (starts.length < FEWEST) return [];
  const all = starts.flatMap((at, i) => {
    const next = starts[i + 1] ?? row.length;
    // Its parts have been found.
    if (row.slice(at, next).some(holdsFound)) return [];
    const end = reachOf(row, at + 1, next);
    return [{ start: at, end, row: row.slice(at, end) }];
  });
  const set = all.filter((one) => one.row.some((block) => sets(block) || offersIn(block)));
  const isAnswered = all.some((one) => mayBeAnswered(one.row));
  if (isAnswered || all.length < FEWEST || set.length * 3 < all.length * 2) return [];
  // Of one that has nothing below it and says nothing, the parts stand elsewhere.
  const own = all.filter((one) => one.row.length > 1 || set.includes(one));
  return own.map((one) => inTurn(one.start, one.end, [one.row]));
}
const FEWEST = 3;

/** Words that neither ask nor tell, behind a question or below it. */
function mayBeAnswered([first, ...more]: Row): boolean {
  const { words } = blockOf(first);
  if (!isNothingElse(words)) return true;
  return endsAsking(words.replace(POINTS, '')) && more.some((one) => blockOf(one).isWords && !sets(one));
}

/** No further than what may belong to it. */
function reachOf(row: Row, from: number, to: number): number {
  let end = from;
  while (end < to && !isRule(row[end]!) && mayBelong(row[end]!) && !tellsAnswer(row[end])) end++;
  return end;
}

const offersIn = (block: ElementContent): boolean => isTag(block, 'ul', 'ol', 'table');

function isCalled(block: ElementContent): boolean {
  const label = isTag(block, 'p') && !isKnown(block) ? exerciseLabelOf(blockOf(block).words) : undefined;
  return (
    label !== undefined && !label.answers && SET_KINDS.has(label.kind ?? 'step') && label.rest.trim() !== ''
  );
}
