/**
 * A part of a test that sets one thing to do, and what a key says of it as a whole (keys-by-part.ts put that below): it is
 * asked as one question.
 *
 *     ## Part B: in order                ## Part B: in order
 *     Put the steps in order.            ┌ Put the steps in order.
 *     ____ Rain falls                →   │ ____ Rain falls
 *     ____ The sea warms                 └ ____ The sea warms
 *     ▸ The sea warms → Rain falls       ▸ The sea warms → Rain falls
 *
 * What asks several things has as many answers, or none that one could tell.
 */
import { isBlank } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart } from '../../parts.ts';
import { countedOf } from '../answers/counted-runs.ts';
import { titlesKeys } from '../answers/keys-by-part.ts';
import { isOneTask } from '../answers/one-task.ts';
import { isRule, levelOf, nextFull, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { setExercise } from './made-question.ts';

/** @param row a part, from its heading on */
export function withPartWhole(row: Row): Row {
  const at = levelOf(row[0]) < 7 ? row.findIndex(titlesKeys) : -1;
  const from = nextFull(row, 0);
  const end = isPart(row[at], 'disclosure') ? at + 1 : keyEnd(row, at);
  if (at <= from || row.slice(end).some(titlesKeys)) return row;
  const asked = row.slice(from, at);
  const told = isPart(row[at], 'disclosure') ? bodyOf(row[at]) : row.slice(at + 1, end);
  return isOneKey(told) && isOneTask(asked, told)
    ? [...row.slice(0, from), setExercise(asked), foldedAnswer(told), ...row.slice(end)]
    : row;
}

/** Behind what stands below the title of a key. */
const keyEnd = (row: Row, title: number): number => sectionEnd(row, title + 1, levelOf(row[title]), isRule);

const isOneKey = (told: Row): boolean =>
  told.some((one) => !isBlank(one)) &&
  !told.some((one) => levelOf(one) < 7 || isPart(one, 'disclosure') || standingTitle(one) !== undefined) &&
  countedOf(told.filter((one) => !isBlank(one))).length === 0;
