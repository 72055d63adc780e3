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
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, isRule, lastFull, levelOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsAnswer } from '../blocks/told.ts';
import { isAsideTitle, isOfGoals } from '../words/aside-title.ts';
import { type ExerciseKind, exerciseLabelOf, isQuizTitle, namesTasks } from '../words/exercise-label.ts';
import {
  asksInItself,
  endsAsking,
  looksLikeAnswer,
  normalize,
  requestsLearner,
  tellsToExplain,
} from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { callsToAnswer, leavesName, setsBelow, titlesWorksheet } from '../words/worksheet.ts';
import { holdsFound, type InTurn, isFound, isKnown, mayBelong, offers } from './asked-in-turn.ts';
import { type Form, isNothingElse, poserForm } from './posers.ts';
import { hasRoom } from './rooms-marked.ts';
import { sets } from './units/unit.ts';

/** What asks, at its place, with what is its own up to `end`. */
interface Poser {
  readonly at: number;
  readonly end: number;
  readonly form: Form;
  readonly rows: readonly Row[];
}

/** So many of one form in a row: of plain words more, for a text may ask twice. */
const FEWEST = { list: 1, counted: 2, bold: 2, heading: 2, words: 3 } as const;

/** @param isSheet whether pupils work on the page; without it only what is said to be set is asked */
export function posersAlike(row: Row, isSheet: boolean): readonly InTurn[] {
  const set = [...row.flatMap((_, at) => setAt(row, at) ?? []), ...calledIn(row), ...tasksIn(row)];
  return isSheet ? [...set, ...askedAlike(row)] : set;
}

/**
 * `## Lab tasks`, `**Task**`, and below it lists that count on, whatever stands between them: of three or more items half say
 * what to do, wherever in their sentences.
 */
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
    const lists = row.flatMap((one, i) =>
      i > at && i < end && isTag(one, 'ol') && !isKnown(one) ? [i] : [],
    );
    const items = lists.map((i) => elementsOf(row[i] as Element).map(rowIn));
    const all = items.flat();
    const isOn = lists.every(
      (i, n) => firstNumber(row[i] as Element) === 1 + items.slice(0, n).flat().length,
    );
    const setting = all.filter(([first]) => first && TOLD_INSIDE.test(normalize(blockOf(first).words)));
    if (!isOn || all.length < FEWEST_CALLED || setting.length * 2 < all.length) return [];
    return lists.map((i, n) => ({
      start: i,
      end: i + 1,
      asked: items[n]!.map((stem) => ({ stem, offers: offers(stem) })),
    }));
  });
}
const TASK =
  /^(?:the )?(?:tasks?|aufgaben?|taches?|travail|tareas?|compit[oi]|tarefas?|opdracht(?:en)?|exercises?|assignments?)\s*:?$/;
/** What pupils are told, and hardly anybody who sets something up. */
const TOLD_INSIDE =
  /(?:^|[.,:;] )(?:then |and |also |please )?(?:explain|describe|find|calculate|compute|determine|show (?:your|that|how)|predict|compare|discuss|justify|produce|print out|estimate|interpret|identify|list|state|give|write|draw|plot|sketch|create a (?:query|view|table|graph|chart)|using |answer|summari[sz]e|analy[sz]e|investigate)\b|\?/;
/** A line in bold that calls to do what follows is of the task. */
const isCallless = (block: ElementContent): boolean => levelOf(block) < 7 || !sets(block);

/**
 * `**Problem 1:** Ice`, and below it what is to be done: paragraphs that are called so by their numbers, each with all that
 * stands below it, where most of them ask or tell what to do.
 */
function calledIn(row: Row): readonly InTurn[] {
  const starts = row.flatMap((one, at) => (isCalled(one) ? [at] : []));
  if (starts.length < FEWEST_CALLED) return [];
  const all = starts.flatMap((at, i) => {
    const next = starts[i + 1] ?? row.length;
    // Its parts have been found.
    if (row.slice(at, next).some(holdsFound)) return [];
    const end = reachOf(row, at + 1, next);
    return [{ start: at, end, row: row.slice(at, end) }];
  });
  const set = all.filter((one) => one.row.some((block) => sets(block) || offersIn(block)));
  const isAnswered = all.some((one) => mayBeAnswered(one.row));
  if (isAnswered || set.length < FEWEST_CALLED || set.length * 3 < all.length * 2) return [];
  return set.map((one) => ({
    start: one.start,
    end: one.end,
    asked: [{ stem: one.row, offers: offers(one.row) }],
  }));
}
const FEWEST_CALLED = 3;

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
    label !== undefined && !label.answers && CALLED.has(label.kind ?? 'step') && label.rest.trim() !== ''
  );
}
const CALLED: ReadonlySet<ExerciseKind> = new Set(['exercise', 'question', 'problem']);

/** Right below «Se pide:», the items of a list. */
function setAt(row: Row, at: number): InTurn | undefined {
  const list = row[at];
  const above = row[lastFull(row, at)];
  if (!isTag(list, 'ol', 'ul') || isKnown(list) || !isTag(above, 'p')) return undefined;
  if (!setsBelow(blockOf(above).words)) return undefined;
  const rows = elementsOf(list).map(rowIn);
  const isAsked = rows.every(([first]) => /\S \S/.test(blockOf(first).words));
  return isAsked
    ? { start: at, end: at + 1, asked: rows.map((stem) => ({ stem, offers: offers(stem) })) }
    : undefined;
}

function askedAlike(row: Row): readonly InTurn[] {
  const above = headingsAbove(row);
  const isOther = (at: number): boolean => {
    const title = above[at]!.words ?? '';
    return isAsideTitle(title) || isOfGoals(title) || looksLikeAnswer(title);
  };
  return runsIn(row)
    .filter((run) => run.length >= FEWEST[run[0]!.form] && areForPupils(run) && !isOther(run[0]!.at))
    .map((run) => ({
      start: run[0]!.at,
      end: run.at(-1)!.end,
      asked: run.flatMap(({ rows }) => rows.map((stem) => ({ stem, offers: offers(stem) }))),
    }));
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
