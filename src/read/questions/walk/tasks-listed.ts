/**
 * Items of lists that somebody says to be set: right below «Se pide:», `Required:`, whatever their words; and below a title
 * that says tasks, where lists count on whatever stands between them.
 *
 *     Se pide:                         ## Lab tasks
 *
 *     1. Normalizar la tabla.          1. Using the data, find the mean.
 *     2. Las claves.                   2. Explain it.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { blockOf, lastFull, levelOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { namesTasks } from '../words/exercise-label.ts';
import { normalize } from '../words/lexicon.ts';
import { setsBelow } from '../words/worksheet.ts';
import { type InTurn, inTurn, isKnown } from './asked-in-turn.ts';
import { sets } from './units/unit.ts';

const FEWEST = 3;

export const tasksListed = (row: Row): readonly InTurn[] => [
  ...row.flatMap((_, at) => setAt(row, at) ?? []),
  ...tasksIn(row),
];

/** Right below «Se pide:», the items of a list. */
function setAt(row: Row, at: number): InTurn | undefined {
  const list = row[at];
  const above = row[lastFull(row, at)];
  if (!isTag(list, 'ol', 'ul') || isKnown(list) || !isTag(above, 'p')) return undefined;
  if (!setsBelow(blockOf(above).words)) return undefined;
  const rows = elementsOf(list).map(rowIn);
  const isAsked = rows.every(([first]) => /\S \S/.test(blockOf(first).words));
  return isAsked ? inTurn(at, at + 1, rows) : undefined;
}

/** Of three or more items half say what to do, wherever in their sentences. */
function tasksIn(row: Row): readonly InTurn[] {
  return row.flatMap((title, at) => {
    const words = standingTitle(title);
    if (words === undefined || !(namesTasks(words) || TASK.test(normalize(words)))) return [];
    const end = sectionEnd(
      row,
      at + 1,
      levelOf(title),
      (one) => standingTitle(one) !== undefined && isCallless(one),
    );
    const lists = row
      .slice(at + 1, end)
      .flatMap((one, i) =>
        isTag(one, 'ol') && !isKnown(one)
          ? [{ at: at + 1 + i, list: one, items: elementsOf(one).map(rowIn) }]
          : [],
      );
    const all = lists.flatMap(({ items }) => items);
    let next = 1;
    const isOn = lists.every(({ list, items }) => {
      const isNext = firstNumber(list) === next;
      next += items.length;
      return isNext;
    });
    const setting = all.filter(([first]) => first && TOLD_INSIDE.test(normalize(blockOf(first).words)));
    if (!isOn || all.length < FEWEST || setting.length * 2 < all.length) return [];
    return lists.map((one) => inTurn(one.at, one.at + 1, one.items));
  });
}
const TASK =
  /^(?:the )?(?:tasks?|aufgaben?|taches?|travail|tareas?|compit[oi]|tarefas?|opdracht(?:en)?|exercises?|assignments?)\s*:?$/;
/** What pupils are told, and hardly anybody who sets something up. */
const TOLD_INSIDE =
  /(?:^|[.,:;] )(?:then |and |also |please )?(?:explain|describe|find|calculate|compute|determine|show (?:your|that|how)|predict|compare|discuss|justify|produce|print out|estimate|interpret|identify|list|state|give|write|draw|plot|sketch|create a (?:query|view|table|graph|chart)|using |answer|summari[sz]e|analy[sz]e|investigate)\b|\?/;
/** A line in bold that calls to do what follows is of the task. */
const isCallless = (block: ElementContent): boolean => levelOf(block) < 7 || !sets(block);
