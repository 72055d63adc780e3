/**
 * What asks on a worksheet, and no pattern took: several in a row, of one form, all of which ask or tell what to do.
 *
 *     # Worksheet: ice                 Name: ________     Class: ____
 *
 *     - Why does it float?             ### Why does it float?
 *     - Compare ice and steam.
 *                                      ### Compare ice and steam.
 *
 * The items of a list, counted paragraphs (`1.1`, `IV.`, `b)` too), lines in bold, headings below which nothing stands, and
 * paragraphs of which nothing else is said. A page is a worksheet if its title says so, if it has a line for a pupil's name
 * or room to write, or tells to answer questions.
 */
import type { Element } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { isAsideTitle, isOfGoals } from '../words/aside-title.ts';
import { isQuizTitle } from '../words/exercise-label.ts';
import { titlesAnswer } from '../words/kind-names.ts';
import { asksInItself, requestsLearner, tellsToExplain } from '../words/lexicon.ts';
import { callsToAnswer, leavesName, titlesWorksheet } from '../words/worksheet.ts';
import { type InTurn, inTurn, isFound, mayBelong } from './asked-in-turn.ts';
import { type Form, poserForm } from './posers.ts';
import { hasRoom } from './rooms-marked.ts';

/** What asks, at its place, with what is its own up to `end`. */
interface Poser {
  readonly at: number;
  readonly end: number;
  readonly form: Form;
  readonly rows: readonly Row[];
}

/** So many of one form in a row: of plain words more, for a text may ask twice. */
const FEWEST = { list: 1, counted: 2, bold: 2, heading: 2, words: 3 } as const;

export function posersAlike(row: Row): readonly InTurn[] {
  const above = headingsAbove(row);
  const isOther = (at: number): boolean => {
    const title = above[at]!.words ?? '';
    return isAsideTitle(title) || isOfGoals(title) || titlesAnswer(title);
  };
  return runsIn(row)
    .filter((run) => run.length >= FEWEST[run[0]!.form] && areForPupils(run) && !isOther(run[0]!.at))
    .map((run) =>
      inTurn(
        run[0]!.at,
        run.at(-1)!.end,
        run.flatMap(({ rows }) => rows),
      ),
    );
}

/** Half of them ask, or tell what only pupils are told: others may be steps of some work. */
function areForPupils(run: readonly Poser[]): boolean {
  const all = run.flatMap(({ rows }) => rows.map(([first]) => blockOf(first).words));
  const own = all.filter((words) => asksInItself(words) || requestsLearner(words) || tellsToExplain(words));
  return own.length * 2 >= all.length;
}

function runsIn(row: Row): readonly (readonly Poser[])[] {
  const runs: Poser[][] = [];
  for (let at = 0; at < row.length; ) {
    const poser = poserAt(row, at);
    const last = runs.at(-1)?.at(-1);
    if (poser && last?.form === poser.form && row.slice(last.end, at).every(isBlank))
      runs.at(-1)!.push(poser);
    else if (poser) runs.push([poser]);
    at = poser?.end ?? at + 1;
  }
  return runs;
}

function poserAt(row: Row, at: number): Poser | undefined {
  const block = row[at]!;
  const form = poserForm(block);
  if (!form) return undefined;
  const end = ownEnd(row, at + 1);
  if (form === 'heading' && end < row.length && levelOf(row[end]) > 6 && !isFound(row[end])) return undefined;
  if (form === 'list') {
    const items = elementsOf(block as Element).map(rowIn);
    const [last] = items.slice(-1);
    return { at, end, form, rows: [...items.slice(0, -1), [...last!, ...row.slice(at + 1, end)]] };
  }
  const head = form === 'heading' ? element('p', {}, (block as Element).children, lineOf(block)) : block;
  return { at, end, form, rows: [[head, ...row.slice(at + 1, end)]] };
}

/** Behind what it shows. */
function ownEnd(row: Row, from: number): number {
  let end = from;
  while (end < row.length && mayBelong(row[end]!) && !isRule(row[end]!) && blockOf(row[end]).isShown) end++;
  return end;
}

/** Whether pupils work on a page. */
export function isWorksheet(row: Row, title: string): boolean {
  if (titlesWorksheet(title) || isQuizTitle(title)) return true;
  const [first] = row.filter((one) => !isBlank(one));
  if (first && standingTitle(first) !== undefined && titlesWorksheet(blockOf(first).words)) return true;
  return row.some(
    (one) =>
      hasRoom(one) ||
      (isTag(one, 'p') && (leavesName(blockOf(one).words) || callsToAnswer(blockOf(one).words))),
  );
}
