/**
 * What learners are to think about, to discuss or to test themselves by, which nobody answers: its author's box says so, or
 * its title, and it asks.
 *
 *     !!! question "Think about it"          ## Discussion questions
 *         Why does ice float?
 *                                            - Would you walk on thin ice? Say why.
 *     > **Pause and think.** Why             - Name a lake that freezes.
 *     > does ice float?
 *
 * Of a box all is asked, or each item of the list that it holds; below a title only the list, or what asks right below it. Where
 * words stand behind what asks they may answer it, as in a remark that asks for the sake of what it tells: those stay.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, Placeholder, plainText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, titleOf, withChildren } from '../../parts.ts';
import { blockOf, isRule, lastFull, levelOf, nextFull, roleOf } from '../blocks/block.ts';
import { answerHeading, clearTitle, standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { countOf, rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutMark } from '../blocks/starts.ts';
import { tellsItself } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { isOfGoals } from '../words/aside-title.ts';
import { areMereQuestions, callsExercise } from '../words/exercise-label.ts';
import { asksAsOwner, asksAsReader, endsAsking, looksLikeAnswer } from '../words/lexicon.ts';
import { callsLearners, callsUpon, isPosed, posesToLearners } from '../words/posed-title.ts';
import { type InTurn, inTurn, isKnown } from './asked-in-turn.ts';

/** What a box or a quotation is called that asks learners; undefined for any other. */
export function isPosingBox(row: Row, at: number): boolean {
  const box = row[at]!;
  if (!isPart(box, 'callout') && !isTag(box, 'blockquote')) return false;
  if (roleOf(box) !== undefined || tellsItself(box)) return false;
  if (isPart(box, 'callout') && box.data.part.exercise === false) return false;
  if (isToldBehind(row, at + 1)) return false;
  const title = isPart(box, 'callout') ? blockOf(box).title : '';
  if (isOfGoals(title) || looksLikeAnswer(title)) return false;
  return calls(title) || isOfAsking(box) || calls(labelIn(rowOf(box)[0]));
}

/** A list of mere questions may be anybody's. */
const calls = (title: string): boolean =>
  !areMereQuestions(title) && (posesToLearners(title) || callsExercise(title, ...KINDS));
const KINDS = ['exercise', 'question', 'problem'] as const;

const VARIETIES: ReadonlySet<string> = new Set(['question', 'quiz', 'challenge']);
/** By its author's class; a title that asks by itself is told of below. */
const isOfAsking = (box: Element): boolean =>
  isPart(box, 'callout') &&
  (box.data.part.exercise === true || VARIETIES.has(box.data.part.variety)) &&
  !endsAsking(blockOf(box).title);

const rowOf = (box: Element): Row => rowWithin(box).filter((one) => !isBlank(one));
const rowWithin = (box: Element): Row => (isTag(box, 'blockquote') ? box.children : bodyOf(box));

/** A box that is called a question, and whose title is all that asks. */
export function posedByTitle(row: Row): readonly InTurn[] {
  return row.flatMap((box, at): readonly InTurn[] => {
    if (!isPart(box, 'callout') || !VARIETIES.has(box.data.part.variety)) return [];
    const stem = [element('p', {}, titleOf(box), lineOf(box)), ...bodyOf(box)];
    const isOne =
      endsAsking(blockOf(box).title) && isSet(stem) && !stem.some(isTold) && !isToldBehind(row, at + 1);
    return isOne ? [inTurn(at, at + 1, [stem])] : [];
  });
}

/** The words in bold that a paragraph begins with. */
function labelIn(block: ElementContent | undefined): string {
  const first = isTag(block, 'p') ? block.children.find((one) => !isBlank(one)) : undefined;
  return isTag(first, 'strong', 'b') ? plainText(first) : '';
}

/** `**Think about it:** Why …`: what calls upon learners, in a line of its own. */
export function withCallApart(row: Row): Row {
  const at = row.findIndex((one) => !isBlank(one));
  const first = row[at];
  if (!isTag(first, 'p') || standingTitle(first) !== undefined || !calls(labelIn(first))) return row;
  const end = first.children.findIndex((one) => isTag(one, 'strong', 'b')) + 1;
  const rest = first.children.slice(isTag(first.children[end], 'br') ? end + 1 : end);
  const behind = withChildren(first, [...withoutMark(rest, /^[\s:.–—-]+/)]);
  return [
    ...row.slice(0, at),
    withChildren(first, first.children.slice(0, end)),
    behind,
    ...row.slice(at + 1),
  ];
}

/** All that a box holds, or each item of the list in it. */
export function posedInBox(row: Row): readonly InTurn[] {
  if (row.some(isTold)) return [];
  const from = row.findIndex((one) => !isBlank(one) && levelOf(one) === 7 && !isCall(one));
  const list = row.findIndex((one) => isTag(one, 'ul', 'ol'));
  const above = from < 0 ? [] : row.slice(from, list < 0 ? row.length : list);
  if (list >= 0 && !above.some(asks) && row.slice(list + 1).every(isBlank)) {
    const rows = itemsPosed(row[list] as Element);
    if (rows) return [inTurn(list, list + 1, rows)];
  }
  return from < 0 ? [] : (countedIn(row, from) ?? oneIn(row, from));
}

/** `**Question 3**`, and no more, in its box. */
const isCall = (block: ElementContent): boolean =>
  standingTitle(block) !== undefined && calls(blockOf(block).words);

function oneIn(row: Row, from: number): readonly InTurn[] {
  const own = row.slice(from);
  return isSet(own) ? [inTurn(from, row.length, [own])] : [];
}

/** `**1.** …`, and below it `**2.** …` */
function countedIn(row: Row, from: number): readonly InTurn[] | undefined {
  const starts = row.flatMap((one, at) => (isTag(one, 'p') && countOf(one, COUNT) ? [at] : []));
  if (starts.length < 2 || starts[0] !== from) return undefined;
  const rows = starts.map((at, i) => row.slice(at, starts[i + 1]));
  return rows.every(isSet) ? [inTurn(from, row.length, rows)] : undefined;
}
const COUNT = /^(?:q\s?)?(\d{1,2})\s?[.)]\s*\S/i;

/** A heading, or a line in bold, that calls upon learners: questions and problems that headings count may be a text's. */
const isTitle = (block: ElementContent): boolean =>
  standingTitle(block) !== undefined && setsOne(blockOf(block).words);
const setsOne = (title: string): boolean => callsUpon(title) || callsExercise(title, 'exercise');

/** Lists below titles, what counts there, and what asks right below one. */
export function posedBelowTitles(row: Row): readonly InTurn[] {
  const above = headingsAbove(row);
  return row.flatMap((block, at): readonly InTurn[] => {
    if (isTitle(block)) return askedFrom(row, nextFull(row, at), levelOf(block));
    const isCalled = isTag(block, 'ul', 'ol', 'p') && callsLearners(above[at]!.words ?? '');
    return isCalled ? countedOn(row, at) : [];
  });
}

/** A list, or `**1.** …`, where its title has called upon learners. */
function countedOn(row: Row, at: number): readonly InTurn[] {
  const block = row[at] as Element;
  if (isTag(block, 'p')) return countOf(block, COUNT) ? askedFrom(row, at, levelOf(block)) : [];
  const rows = isTold(block) || isToldBehind(row, at + 1) ? undefined : itemsPosed(block);
  return rows ? [inTurn(at, at + 1, rows)] : [];
}

/** What asks from a place on, where nothing else stands up to the next. */
function askedFrom(row: Row, from: number, level: number): readonly InTurn[] {
  if (!isTag(row[from], 'p') || isTitle(row[from]) || !asks(row[from]!)) return [];
  let end = from + 1;
  while (end < row.length && !endsSection(row[end]!) && !isTold(row[end]!)) end++;
  const own = row.slice(from, end);
  if (!isSet(own) || isToldBehind(row, end)) return [];
  // `Answer in your own words.`, above what asks.
  const next = row[nextFull(row, end - 1)];
  const isLead = !blockOf(row[from]).words.includes('?') && !endsRow(next, level) && roleOf(next) !== 'hint';
  return isLead ? [] : [inTurn(from, end, [own])];
}

const endsRow = (block: ElementContent | undefined, level: number): boolean =>
  block === undefined || levelOf(block) <= Math.min(level, 6) || isRule(block);

const endsSection = (block: ElementContent): boolean =>
  levelOf(block) < 7 ||
  isRule(block) ||
  isTitle(block) ||
  isTag(block, 'blockquote') ||
  (isTag(block, 'p') && countOf(block, COUNT) !== undefined) ||
  isPart(block, 'callout', 'disclosure');

function isToldBehind(row: Row, end: number): boolean {
  const next = row[nextFull(row, end - 1)];
  if (next === undefined) return false;
  if (roleOf(next) === 'answer' || clearTitle(next) !== undefined || answerHeading(next)) return true;
  // `**A1.** It is lighter.`, or a word for answers that nobody knows.
  const label = labelIn(next);
  return LABEL.test(label) && !calls(label) && countOf(next, COUNT) === undefined;
}

const LABEL = /^\p{L}\S*(?: \S+)?\s?[.:]$/u;

/** The items of a list, each of which asks; undefined where one doesn't. */
function itemsPosed(list: Element): readonly Row[] | undefined {
  const rows = elementsOf(list).map((item) => withoutBox(rowIn(item)));
  return rows.length > 0 && rows.every(isSet) ? rows : undefined;
}

/** `- [ ] Why does ice float?`: to be ticked once it is done. */
const withoutBox = ([first, ...others]: Row): Row =>
  isTag(first, 'p')
    ? [withChildren(first, [...withoutMark(first.children, BOX)]), ...others]
    : [first!, ...others];
const BOX = /^\s*\[[ _]?\]\s+/;

/** It asks, and from there on it only shows, offers, or asks and tells more: no reader of a manual asks so. */
function isSet(row: Row): boolean {
  const first = row.findIndex(asks);
  if (first < 0 || !row.slice(0, first).every(mayLead) || leadsOn(row)) return false;
  return row.slice(first).every((one, i) => isBlank(one) || asks(one) || isBeside(row, first + i));
}

/** `Correct these sentences:`, and no more of it. */
const leadsOn = (row: Row): boolean => /[:：]\s*$/.test(blockOf(row[lastFull(row, row.length)]).words);

const mayLead = (block: ElementContent): boolean =>
  isBlank(block) || blockOf(block).isWords || blockOf(block).isShown;

const isBeside = (row: Row, at: number): boolean =>
  blockOf(row[at]).isShown ||
  optionsAt(row, at) !== undefined ||
  (isTag(row[at], 'ul', 'ol') && isOfOptions(row[at] as Element));

/** Short things, none of which tells anything. */
const isOfOptions = (list: Element): boolean =>
  elementsOf(list).length > 1 && elementsOf(list).every((item) => blockOf(item).words.length <= LONGEST);
const LONGEST = 80;

function asks(block: ElementContent): boolean {
  if (!isTag(block, 'p')) return false;
  const { words } = blockOf(block);
  return isPosed(words) && !asksAsReader(words) && !(asksAsOwner(words) && !words.includes('?'));
}

const isTold = (block: ElementContent): boolean =>
  block.type === 'element' &&
  (isTag(block, Placeholder.question) ||
    isKnown(block) ||
    roleOf(block) !== undefined ||
    tellsItself(block) ||
    holdsTold(block));

const holdsTold = (block: Element): boolean =>
  isTag(block, 'ul', 'ol') && elementsOf(block).some((item) => rowIn(item).some(isTold));
