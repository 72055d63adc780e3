/** Words, or what stands in their place, and an answer below them. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import type { Guess } from '../../../messages/index.ts';
import { bodyOf, element, isPart, lineOf } from '../../parts.ts';
import { askedAbove, feedbackOf } from '../answers/answer.ts';
import { blockOf, isRule, roleOf, wordsOf } from '../blocks/block.ts';
import { opensExercise, opensQuestion, standingTitle } from '../blocks/clear-answer.ts';
import { countedThrough, isBare, listOfOne, rowIn, rowOf, withItems } from '../blocks/items.ts';
import { linesOf } from '../blocks/lines.ts';
import { onlyIn } from '../blocks/rows.ts';
import { isBeside, taskOf } from '../blocks/tasks.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { callsExercise, isAskedTitle, isQuizTitle, isSheetTitle } from '../words/exercise-label.ts';
import { labelOf } from '../words/label.ts';
import { letterAt } from '../words/letters.ts';
import { endsAsking, looksLikeAnswer, pointsAtAnswer, tellsFirst } from '../words/lexicon.ts';
import { isToBeDone, saysOnlyToRun } from '../words/to-be-done.ts';
import { eachItemOf } from './answered-list.ts';
import { questionOf } from './form.ts';
import type { Context, Match } from './pattern.ts';
import { isBelowExercises } from './section.ts';
import { stemBefore } from './stem.ts';

/** A paragraph, or a quotation: labelled, of several labelled lines, or neither. */
export function answeredWords(context: Context): Match | undefined {
  const { blocks, at, page } = context;
  const start = context.answer!.isOfHeading ? undefined : stemBefore(context, at);
  const stem = start === undefined ? undefined : (blocks[start] as Element);
  if (start === undefined || !stem || isList(stem) || saysOnlyToRun(blockOf(stem).words)) return undefined;
  if (endsParts(context, start))
    return match(context, context.floor, blocks.slice(context.floor, at), 'heading');
  const lines = linesOf(stem).map(({ children }) => plainText({ ...stem, children }));
  const count = lines.filter((line) => labelOf(line) !== undefined).length;
  const guess = blockOf(stem).label === undefined ? 'unlabelled' : 'labelled';
  if (count < 2) return match(context, start, withHeading(context, start), guess);
  const words = lines.find((line) => line !== '') ?? '';
  page.report('answer-for-several', page.place(lineOf(stem), words), { words, count });
  // `Find:`, and what, a line each.
  const from = start > context.floor && isLeading(blocks[start - 1]) ? start - 1 : start;
  return match(context, from, blocks.slice(from, at), 'several');
}

/** `### Why does ice float?`, where all that stands below it asks nothing by itself: `Explain it in two sentences.` */
function withHeading({ blocks, at, floor, heading }: Context, start: number): readonly ElementContent[] {
  const stem = blocks.slice(start, at);
  if (!heading || start > floor || !headsTask(blockOf(heading).words, stem)) return stem;
  return [element('p', {}, heading.children, lineOf(heading)), ...stem];
}

/** Points say how it is to be done, whatever they ask. */
function headsTask(words: string, stem: readonly ElementContent[]): boolean {
  const asks = endsAsking(words);
  if (isTag(stem[0], 'ul', 'ol')) return asks || tellsFirst(words);
  return asks
    ? !stem.some((one) => blockOf(one).words.includes('?'))
    : tellsFirst(words) && !stem.some((one) => taskOf(one) !== undefined);
}

const isLeading = (block: ElementContent | undefined): boolean =>
  blockOf(block).isWords && blockOf(block).words.endsWith(':');

/** The last item of a list, or each of them where a list answers. */
export function answeredList(context: Context): Match | undefined {
  const { blocks, at, page } = context;
  const start = context.answer!.isOfHeading ? undefined : stemBefore(context, at);
  const list = start === undefined ? undefined : (blocks[start] as Element);
  const items = list && isList(list) ? elementsOf(list) : [];
  const last = items.at(-1);
  // An item that holds its own answer isn't answered by what follows the list.
  if (start === undefined || !list || !last || blockOf(last).holdsQuestions) return undefined;
  if (items.length > 1 && answersIn(untitled(context.answer!.feedback)) > 1)
    return listByList(context, start, list);
  // Steps that nobody answers one by one are one task.
  if (isOneTask(context, start, list) || isTitled(context, start, items)) return wholeList(context, start);
  // An item by itself, as numbered questions with answers between them are, can only be the one.
  const { words } = blockOf(last);
  if (items.length > 1) page.report('answer-after-list', page.place(lineOf(last), words), { words });
  // The other items stay a list; the last one is asked as it is written, in a list of its own.
  const others = items.slice(0, -1);
  const prompt = listOfOne(list, last, others.length);
  const own = rowOf(last);
  // Boxes in an item are what it offers.
  const stem = isBare(last) ? [element('p', {}, last.children, lineOf(last))] : boxesIn(own) ? own : [prompt];
  const found = match(context, start, [...stem, ...blocks.slice(start + 1, at)], 'last-item');
  return others.length > 0 ? { ...found, becomes: [{ ...list, children: others }, ...found.becomes] } : found;
}

/** They tell what to do, the first and half of all; the last of them asks nothing, or of what all others have done. */
function areSteps(items: readonly Element[]): boolean {
  const words = items.map((item) => blockOf(item).words);
  if (words.length < 2 || !isStep(words[0]!)) return false;
  if (endsAsking(words.at(-1)!)) return words.slice(0, -1).every((one) => isStep(one) && !one.includes('?'));
  return words.filter(isStep).length * 2 >= words.length;
}

const isStep = (words: string): boolean => tellsFirst(words) || isToBeDone(words);

/** `Write a server that:`, and what it is to do: no item asks by itself. */
function isOneTask({ blocks, floor }: Context, start: number, list: Element): boolean {
  const items = elementsOf(list);
  // `If you are stuck, see the solution.`, the last of them.
  if (givenAbove(blocks, start, floor) < start) return true;
  const isPointing = items.length > 1 && pointsAtAnswer(blockOf(items.at(-1)).words) !== undefined;
  if (isPointing || areSteps(items)) return true;
  // All there is below its heading: what is so, and what is to be done about it.
  const isAlone = start === floor && floor > 0 && list.tagName === 'ul';
  const isOne = items.length > 1 && items.every((one) => !isAskedAlone(one));
  if (isAlone && isOne) return true;
  // What is offered, or what is so: none of it asks by itself.
  if (list.tagName === 'ul' && isOne && start > floor && blockOf(blocks[start - 1]).isWords) return true;
  const above = start > floor ? blockOf(blocks[start - 1]) : undefined;
  // `Which is best?`, and what is offered, counted.
  const offers = above?.words.includes('?') === true && list.tagName === 'ol';
  const isIntroduced =
    above?.isWords === true && (/:$/.test(above.words) || offers) && above.label === undefined;
  return isIntroduced && isOne;
}

/** `Questions:`, and one answer to all of them. */
function isTitled({ blocks, floor }: Context, start: number, items: readonly Element[]): boolean {
  const above = blockOf(blocks[start - 1]);
  return items.length > 1 && start > floor && above.isWords && isAskedTitle(above.words);
}

function isAskedAlone(item: Element): boolean {
  const { words, label } = blockOf(item);
  return words.includes('?') || label !== undefined;
}

function wholeList(context: Context, start: number): Match {
  const { blocks, floor } = context;
  const from = leadAbove(blocks, givenAbove(blocks, start, floor), floor);
  return match(context, from, withHeading(context, from), 'list');
}

/** Where the words begin that introduce a list, or what is shown above it; `Se pide:` alone says nothing of what is given above it, and `Questions:` parts them from that. */
function leadAbove(blocks: readonly ElementContent[], start: number, floor: number): number {
  const shown = shownAbove(blocks, start, floor);
  if (shown < start) return shown;
  if (start === floor || !blockOf(blocks[start - 1]).isWords) return start;
  let from = start - 1;
  const { words } = blockOf(blocks[from]);
  if (!BARE.test(words) || isAskedTitle(words)) return from;
  while (from > floor && start - from <= MOST_GIVEN && isGiven(blocks[from - 1]!)) from--;
  return from;
}

const MOST_GIVEN = 8;

/** `Look at these plans:`, and between that and the list the plans. */
function shownAbove(blocks: readonly ElementContent[], start: number, floor: number): number {
  let at = start - 1;
  while (at > floor && start - at <= MOST_GIVEN && blockOf(blocks[at]).isShown) at--;
  const { isWords, words } = blockOf(blocks[at]);
  return at >= floor && at < start - 1 && isWords && /[:,]$/.test(words) ? at : start;
}

const BARE = /^(?:\p{L}+ ){0,3}\p{L}+ ?:$/u;

const isGiven = (block: ElementContent): boolean =>
  (blockOf(block).isWords || blockOf(block).isShown || isBlank(block)) && !blockOf(block).holdsQuestions;

/** Where a list begins that goes on behind what one of its items is about: `- Write a program:`, the program, `- Run it.` */
function givenAbove(blocks: readonly ElementContent[], start: number, floor: number): number {
  let at = start - 1;
  while (at > floor && blockOf(blocks[at]).isShown) at--;
  const above = blocks[at];
  const isOne = at >= floor && at < start - 1 && isTag(above, 'ul', 'ol') && !blockOf(above).holdsQuestions;
  return isOne && blockOf(above).words.endsWith(':') ? at : start;
}

/** A list with a list of answers below it; what introduces the list leads the first of its questions. */
function listByList(context: Context, start: number, list: Element): Match {
  const { blocks, at, floor, page, answer } = context;
  const from = leadAbove(blocks, start, floor);
  const whole = blocks.slice(from, at);
  const becomes =
    start === at - 1
      ? eachItemOf(whole, { ...answer, feedback: untitled(answer!.feedback) }, page, (counts) =>
          page.report('answer-count', page.place(lineOf(list)), { words: wordsOf(whole), ...counts }),
        )
      : undefined;
  if (!becomes) return match(...withToldApart(context, list, whole, from));
  return { start: from, end: answer!.end, introduced: true, becomes };
}

/** What some of its items tell by themselves, of which nobody knows which the list below answers, is told with that. */
function withToldApart(
  context: Context,
  list: Element,
  whole: readonly ElementContent[],
  start: number,
): Parameters<typeof match> {
  const isFold = (block: ElementContent): block is Element => roleOf(block) === 'answer';
  const folds = elementsOf(list).flatMap((item) => rowIn(item).filter(isFold));
  if (folds.length === 0) return [context, start, whole, 'list'];
  const asks = withItems(list, (row) => (row.some(isFold) ? row.filter((one) => !isFold(one)) : row));
  const answer = context.answer!;
  const feedback = [...feedbackOf(folds), ...answer.feedback];
  // Those of `answer` are put together when they are asked for.
  const told = { ...answer, hints: answer.hints, feedback };
  return [{ ...context, answer: told }, start, whole.map((one) => (one === list ? asks : one)), 'list'];
}

/** A heading that asks, in the words' place. */
export function askingHeading(context: Context): Match | undefined {
  const { blocks, at, floor, heading, answer } = context;
  if (!heading) return undefined;
  const { words, normalized } = blockOf(heading);
  const isLabelled = answer!.untitled === 'answer-in-clear' && at === floor;
  const isCalled = answer!.untitled === undefined && callsTask(heading);
  if (
    !answer!.isOfHeading &&
    !isLabelled &&
    !isCalled &&
    !/\?[^\p{L}\p{N}]*$/u.test(normalized) &&
    !tellsFirst(words)
  )
    return undefined;
  if (!answer!.isOfHeading && !areBeside(blocks, floor, at)) return undefined;
  const prompt = element('p', {}, heading.children, lineOf(heading));
  return match(context, floor, [prompt, ...blocks.slice(floor, at)], 'asking-heading');
}

/** From the last of them on: what isn't stands right above, where one answer follows another. */
function areBeside(blocks: readonly ElementContent[], from: number, end: number): boolean {
  let at = end;
  while (at > from && isBeside(blocks, at - 1)) at--;
  return at === from;
}

/** `## Scaling a deployment`, or a few words: what is folded right below it and called an answer is its answer. */
function callsTask(heading: Element): boolean {
  const { words } = blockOf(heading);
  const isLong = words.split(/\s+/).length > 2;
  return isLong && !looksLikeAnswer(words);
}

/** Nothing but code, a picture or a table. */
export function shown(context: Context): Match | undefined {
  const between = context.blocks.slice(context.floor, context.at);
  const isAll = between.length > 0 && between.every((one) => blockOf(one).isShown);
  if (!isAll) return undefined;
  const { heading } = context;
  // A picture without words asks nothing by itself.
  const isSilent = heading !== undefined && between.every((one) => blockOf(one).words === '');
  const asked = isSilent ? [element('p', {}, heading.children, lineOf(heading)), ...between] : between;
  return match(context, context.floor, asked, 'shown');
}

function match(context: Context, start: number, stem: readonly ElementContent[], guess: Guess): Match {
  const { blocks, page } = context;
  const { hints, feedback, untitled, end } = context.answer!;
  const from = ownStart(context, start);
  const lead = from < start && { lead: blocks.slice(from, start) };
  const prompt = questionOf(stem, page, { hints, feedback, ...lead, guess: untitled ?? guess });
  return { start: from, end, introduced: true, becomes: [prompt] };
}

/**
 * What an item says above the words that ask is asked with them, from behind what asks or answers by itself; so is all
 * that an exercise says which has this one answer.
 */
function ownStart(context: Context, start: number): number {
  const { blocks, floor, heading, answer, isInItem, page } = context;
  const asked = answer!.untitled === 'answer-in-clear' ? askedAbove(blocks, answer!.end - 1) : undefined;
  if (asked !== undefined && asked < start && asked >= floor) return asked;
  let from = start;
  while (from > floor && !mayAsk(blocks[from - 1]!)) {
    from--;
    const opened = isInItem ? undefined : openedAt(context, from, start);
    if (opened !== undefined) return opened;
  }
  if (isInItem) return from;
  const isOne =
    callsExercise(blockOf(heading).words) ||
    isBelowExercises(blocks, floor - 1, page.title) ||
    (setsByNumber(page.title) && /^\d/.test(blockOf(heading).label ?? ''));
  return from === floor && isOne && isOnly(context, from) ? floor : start;
}

/**
 * Whether a block is the last of an exercise's lettered parts, from `a)` on, which have one answer: they are one question.
 *
 *     ### Exercise 2
 *     Which of these floats?
 *     a) ice
 *     b) iron
 *     **Solution**
 */
function endsParts({ blocks, floor, heading, answer, at, page }: Context, start: number): boolean {
  const letter = letterOf(blocks[start]);
  if (letter === undefined || letter === 'a' || answer!.untitled !== undefined) return false;
  if (!callsExercise(blockOf(heading).words) && !isBelowExercises(blocks, floor - 1, page.title))
    return false;
  const isNamed = new RegExp(String.raw`\b${letter}\b`, 'i').test(blockOf(blocks[at]).title);
  const letters = blocks.slice(floor, start + 1).flatMap((block) => letterOf(block) ?? []);
  return !isNamed && letters.every((one, i) => one === letterAt(i));
}

const letterOf = (block: ElementContent | undefined): string | undefined =>
  block && blockOf(block).isWords
    ? /^[a-z](?=\s?\))/i.exec(blockOf(block).label ?? '')?.[0].toLowerCase()
    : undefined;

/** Where what is asked starts, if a line in bold opens it at a block. */
function openedAt(context: Context, from: number, start: number): number | undefined {
  const block = context.blocks[from]!;
  if (opensQuestion(block) || opensExercise(block))
    return context.blocks.slice(from, start + 1).some(isLettered) ? start : from;
  if (callsExercise(standingTitle(block) ?? '')) return isOnly(context, from) ? from : start;
  return undefined;
}

/** A quiz, or a sheet: below its headings that count, each asks one thing. */
const setsByNumber = (title: string): boolean => isQuizTitle(title) || isSheetTitle(title);

/** Whether nothing else in what an exercise says, up to the next one, asks or answers. */
function isOnly({ blocks, answer }: Context, from: number): boolean {
  const lettered = blocks.slice(from, answer!.end).filter(isLettered);
  if (lettered.length > 1 || lettered.some((one) => !holdsParts(one))) return false;
  let at = answer!.end;
  while (at < blocks.length && !endsExercise(blocks[at]!) && !mayAsk(blocks[at]!)) at++;
  return at === blocks.length || endsExercise(blocks[at]!);
}

/** All parts of an exercise, from `a)` on, a line each. */
const holdsParts = (block: ElementContent): boolean =>
  /^\W{0,3}a\s?\)[^\n]*\n\W{0,3}b\s?\)/i.test(rawText([block]));

const isLettered = (block: ElementContent): boolean =>
  blockOf(block).isWords && /^[a-z]\s?\)/i.test(blockOf(block).label ?? '');

const endsExercise = (block: ElementContent): boolean =>
  blockOf(block).level !== undefined || isRule(block) || callsExercise(standingTitle(block) ?? '');

/** A fold of something else asks nothing. */
const mayAsk = (block: ElementContent): boolean =>
  isPart(block, 'disclosure')
    ? roleOf(block) !== 'extra' || bodyOf(block).some((one) => blockOf(one).holdsQuestions)
    : blockOf(block).holdsQuestions;

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

/** Without the title that says of what they are the answers: `Solution of exercise 2`. */
function untitled(feedback: readonly ElementContent[]): readonly ElementContent[] {
  const [first, ...others] = feedback.filter((one) => !isBlank(one));
  const title = others.length > 0 ? standingTitle(first) : undefined;
  return title !== undefined && looksLikeAnswer(title) ? others : feedback;
}

/** How many answers a list gives, where nothing but it is told. */
function answersIn(feedback: readonly ElementContent[]): number {
  const only = onlyIn(feedback);
  const list = isTag(only, 'ul') ? only : countedThrough(feedback);
  return list ? elementsOf(list).length : 0;
}
