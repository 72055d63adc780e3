/**
 * Exercises, whose answers stand inside them, in the solution that follows them, or folded behind them; between
 * them may stand the code that learners go on with. Several answers inside one exercise part it into as many
 * questions, each with the words before its answer.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, excerpt, isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { asContent, exerciseTitle } from '../../html/lower.ts';
import type { Notes } from '../../page-context.ts';
import {
  bodyOf,
  element,
  holdsPart,
  isPart,
  lineOf,
  type PartOf,
  titleInBold,
  titleOf,
} from '../../parts.ts';
import { type Answer, answerAt, answerBody, feedbackOf, rowOfAnswers, runEndBy } from '../answers/answer.ts';
import { itemPairs } from '../answers/item-pairs.ts';
import { solvedInParts } from '../answers/parts-solved.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { rowIn, withListWhole } from '../blocks/items.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { isCaption, taskOf } from '../blocks/tasks.ts';
import { isToldInside, toldFrom } from '../blocks/told.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { asksAsReader, asksOrTellsIn, looksLikeAnswer } from '../words/lexicon.ts';
import { leavesName } from '../words/worksheet.ts';
import { leadOfPair } from './answered-list.ts';
import { choiceAnswered } from './choice-answered.ts';
import { choiceIn, titleAsks } from './choice-in-box.ts';
import { questionOf } from './form.ts';
import { countedPartsOf } from './parts-of-exercise.ts';
import type { Candidate, Context, Match } from './pattern.ts';
import { isToFill } from './table.ts';
import { asksSeveral, holdsKeyed } from './unanswered.ts';

export function exercise(context: Context): Match | undefined {
  const block = context.blocks[context.at];
  if (!isPart(block, 'exercise') || framesOthers(block, context)) return undefined;
  if (isForName(block))
    return { start: context.at, end: context.at + 1, introduced: false, becomes: bodyOf(block) };
  return choiceOfExercise(block, context) ?? exerciseOf(block, context);
}

/** `Name: ____ Date: ____` at the top of a sheet: the LMS knows who writes. */
const isForName = (block: PartOf<'exercise'>): boolean =>
  titleOf(block).length === 0 &&
  bodyOf(block)
    .filter((one) => !isBlank(one))
    .every((one) => leavesName(blockOf(one).words));

/** The choice that is all a box or an exercise holds, with what answers it behind it. */
export const choiceOfBox = (box: Element, context: Context): Match | undefined =>
  choiceIn(box, context, answerBehind(context, false)?.answer.end ?? context.at + 1);

/** Options, and the key below them or behind the exercise; a `{solution}` tells it otherwise. */
function choiceOfExercise(block: PartOf<'exercise'>, context: Context): Match | undefined {
  if (context.solutions.of.has(block)) return undefined;
  const match = choiceOfBox(block, context);
  const [one, ...others] = match?.becomes ?? [];
  if (!match || one?.type !== 'candidate' || others.length > 0) return undefined;
  // Nobody says which is right: it is asked as it stands.
  if (one.specific.kind === 'open') return undefined;
  const { heading, name } = block.data.part;
  const line = lineOf(block);
  const lead = [...leadOf(heading, titleAsks(block) ? [] : titleOf(block), line), ...(one.lead ?? [])];
  return { ...match, becomes: [{ ...one, lead, line, ...(name && { name }), guess: 'exercise' }] };
}

/** @param block stands where the context is, or is made of what stands there */
export function exerciseOf(block: PartOf<'exercise'>, context: Context): Match {
  const { blocks, at, page, solutions } = context;
  const parts = partsOf(ownBody(block), titleOf(block));
  const answers = parts.flatMap(({ answer }) => answer ?? []);
  if (answers.length > 1)
    return { start: at, end: at + 1, introduced: false, becomes: eachPart(block, parts, page) };
  const solution = solutions.of.get(block);
  const behind =
    answers.length > 0 ? undefined : answerBehind(context, solution !== undefined, solution === undefined);
  const answer =
    answers[0] ??
    (solution ? { ...NONE, ...behind?.answer, feedback: feedbackOf(solution) } : behind?.answer);
  const own = parts.flatMap((part) => part.prompt);
  const below = behind?.between ?? [];
  const prompt = [...own, ...below];
  const end = behind?.answer.end ?? at + 1;
  const items = answer && eachItem(block, own, answer, page, { below });
  if (items) return { start: at, end, introduced: false, becomes: items };
  // A program below an exercise without an answer is what the learner goes on writing.
  const next = blocks[at + 1];
  const program = !answer && next?.type === 'element' && next.data?.playground ? next : undefined;
  const one = candidateOf(block, prompt, answer, page, { program });
  if (one.specific.kind === 'open' && !answer?.feedback.length)
    reportUnanswered(block, blocks[program ? at + 2 : end], page);
  return { start: at, end: program ? at + 2 : end, introduced: false, becomes: [one] };
}

const ownBody = (block: Element): readonly ElementContent[] => answerBelow(withHelp(bodyOf(block)));

/** `How do I find it?`, folded below what the exercise sets: it helps with that, and asks nothing. */
function withHelp(body: readonly ElementContent[]): readonly ElementContent[] {
  const from = body.findIndex((one) => asksOrTellsIn(blockOf(one).words));
  return body.map((one, at) =>
    at > from && from >= 0 && roleOf(one) === 'question' && isPart(one, 'disclosure') && isOfReader(one)
      ? { ...one, data: { ...one.data, part: { ...one.data.part, role: 'hint' } } }
      : one,
  );
}
const isOfReader = (fold: Element): boolean => asksAsReader(blockOf(fold).title);

/** `2. Weigh the iron.`, and in this last item alone `**Answer:** …`: all of the list is answered, and the answer stands below it. */
function answerBelow(body: readonly ElementContent[]): readonly ElementContent[] {
  const at = body.findLastIndex((one) => !isBlank(one));
  const list = body[at];
  if (!isTag(list, 'ol', 'ul') || !isToldAtEnd(list)) return body;
  const items = elementsOf(list);
  const last = items.at(-1)!;
  const row = rowIn(last);
  const from = toldFrom(last);
  const asks = { ...last, children: row.slice(0, from) };
  return [...body.slice(0, at), { ...list, children: [...items.slice(0, -1), asks] }, ...row.slice(from)];
}

/** Whether of several points, or of items that ask nothing by themselves, the last alone holds an answer. */
function isToldAtEnd(list: Element): boolean {
  const told = elementsOf(list).map(toldFrom);
  return (
    told.length > 1 &&
    told.findIndex((at) => at > 0) === told.length - 1 &&
    (isTag(list, 'ul') || !elementsOf(list).some(asksInWords))
  );
}

const asksInWords = (item: Element): boolean => rowIn(item).some((one) => blockOf(one).asks);

const NONE: Answer = { hints: [], feedback: [], end: 0 };

function reportUnanswered(block: PartOf<'exercise'>, next: ElementContent | undefined, page: Notes): void {
  const words = headingWords(block);
  page.report('question-without-answer', page.place(lineOf(block), blockOf(block).title), { words });
  const title = standingTitle(next);
  if (title !== undefined && looksLikeAnswer(title))
    page.report('answer-in-clear', page.place(lineOf(next), title), { words: title });
}

/** Words behind the last of several answers ask nothing more: they stay on the page. */
function eachPart(block: PartOf<'exercise'>, parts: readonly PartOfExercise[], page: Notes) {
  return parts.flatMap(({ prompt, answer }, i): readonly (Candidate | ElementContent)[] => {
    if (!answer) return prompt;
    const continued = i > 0;
    return (
      eachItem(block, prompt, answer, page, { continued }) ?? [
        candidateOf(block, prompt, answer, page, { continued }),
      ]
    );
  });
}

/**
 * An exercise that asks in a numbered list and is answered in one of as many items, or parts, is as many questions.
 *
 * @param continued whether questions of the same exercise stand above it
 * @param below what it shows behind all parts
 */
function eachItem(
  block: PartOf<'exercise'>,
  own: readonly ElementContent[],
  answer: Answer,
  page: Notes,
  { continued = false, below = [] }: { readonly continued?: boolean; readonly below?: Row },
): readonly Candidate[] | undefined {
  const prompt = listLast(withListWhole(own.map(listInFrame)));
  const [list, above] = prompt.filter((one) => !isBlank(one)).reverse();
  const told = isTag(list, 'ol') && areSentences(list) ? withoutTaskName(answer.feedback) : answer.feedback;
  const parts = isTag(list, 'ol') ? solvedInParts(list, above, told) : undefined;
  const feedback = parts ? [parts] : told;
  const pairs = itemPairs(prompt.at(-1), feedback, prompt.at(-2), (counts) =>
    page.report('answer-count', page.place(lineOf(block)), { words: headingWords(block), ...counts }),
  );
  const led = prompt.slice(0, -1);
  const asked =
    pairs?.map((one, i) => ({ ...one, lead: leadOfPair(one, i, led) })) ??
    countedPartsOf(prompt, answer.feedback);
  return asked?.map(({ lead, asks, feedback, line }, i) => {
    const hints = i === 0 ? answer.hints : [];
    const told = feedback.length > 0 ? { ...answer, hints, feedback } : undefined;
    const whole = i === asked.length - 1 ? [...asks, ...below] : asks;
    const one = candidateOf(block, whole, told, page, { continued: continued || i > 0 });
    return { ...one, lead: [...(one.lead ?? []), ...lead], ...(!told && { hints }), line };
  });
}

/** Most ask, or tell what to do: of words that ask nothing without those above them, the exercise is one. */
function areSentences(list: Element): boolean {
  const items = elementsOf(list);
  return items.filter((item) => asksOrTellsIn(blockOf(item).words)).length * 2 > items.length;
}

/** Without « Correction exercice 1 », which says what it answers and nothing else. */
function withoutTaskName(feedback: readonly ElementContent[]): readonly ElementContent[] {
  const [title, ...rest] = feedback.filter((one) => !isBlank(one));
  const label = exerciseLabelOf((title && standingTitle(title)) ?? '');
  return label?.answers && label.rest === '' ? rest : feedback;
}

/** *Submit it as a PDF.*: one line below the list that tells how, and asks nothing of its own, is for all of it. */
function listLast(prompt: Row): Row {
  const full = prompt.filter((one) => !isBlank(one));
  const [last, list] = full.toReversed();
  const isRemark = isTag(last, 'p') && isTag(list, 'ol') && isTag(last.children[0], 'em', 'i', 'strong', 'b');
  if (!isRemark || blockOf(last).words.includes('?') || !areSentences(list)) return prompt;
  return [...full.slice(0, -2), last, list];
}

/** A list alone in a frame of its author's: `::: {.enumerate}`. */
function listInFrame(block: ElementContent): ElementContent {
  const only = isTag(block, 'div') || isPart(block, 'group') ? onlyIn(block.children) : undefined;
  return isTag(only, 'ol') ? only : block;
}

interface PartOfExercise {
  readonly prompt: readonly ElementContent[];
  readonly answer?: Answer;
}

/**
 * Cuts a row behind each answer in it.
 *
 * @param title may be all that asks: then the answer stands first
 */
export function partsOf(
  body: readonly ElementContent[],
  title: readonly ElementContent[],
): readonly PartOfExercise[] {
  const parts: PartOfExercise[] = [];
  const above = title.length > 0 ? element('p', {}, title, lineOf(body[0])) : undefined;
  let from = 0;
  for (let i = 0; i < body.length; ) {
    const answer = answerAt(body, i, true, i === 0 ? above : undefined);
    if (answer) parts.push({ prompt: body.slice(from, i), answer });
    i = answer?.end ?? i + 1;
    if (answer) from = i;
  }
  if (from < body.length || parts.length === 0) parts.push({ prompt: body.slice(from) });
  return parts;
}

interface Behind {
  readonly answer: Answer;
  readonly between: readonly ElementContent[];
}

/**
 * Hints and answers folded behind an exercise, and what stands between: code and what it draws, no words. Where a
 * `{solution}` answers it, only hints are looked for; a `{solution}` that is no other exercise's is an answer.
 *
 * @param overWords whether words may stand between, too, that ask nothing themselves: nothing else is answered there
 */
export function answerBehind(
  { blocks, at, solutions }: Pick<Context, 'blocks' | 'at' | 'solutions'>,
  isSolved: boolean,
  overWords = false,
): Behind | undefined {
  let from = at + 1;
  while (isPartOfIt(blocks, from)) from++;
  const endOf = runEndBy((block) => {
    const { role } = blockOf(block);
    const isOthers =
      isPart(block, 'solution') && (block.data.part.of !== undefined || solutions.all.has(block));
    return isOthers || (isSolved && role === 'answer') ? undefined : role;
  });
  const { answer, answers: isTold } = rowOfAnswers(blocks, from, endOf);
  if (answer.end > from) {
    const between = blocks.slice(at + 1, from);
    return (
      (isTold || isSolved ? undefined : behindHints(blocks, answer, between, endOf)) ?? { answer, between }
    );
  }
  const to = overWords ? behindWords(blocks, from) : from;
  const { answer: far, answers } = rowOfAnswers(blocks, to, endOf);
  return answers ? { answer: far, between: blocks.slice(at + 1, to) } : undefined;
}

/** `Hint`, the program to go on with, `Solution`. */
function behindHints(
  blocks: readonly ElementContent[],
  { hints, end }: Answer,
  before: readonly ElementContent[],
  endOf: Parameters<typeof rowOfAnswers>[2],
): Behind | undefined {
  let to = end;
  while (isPartOfIt(blocks, to)) to++;
  if (to === end) return undefined;
  const { answer, answers } = rowOfAnswers(blocks, to, endOf);
  if (!answers) return undefined;
  return {
    answer: { ...answer, hints: [...hints, ...answer.hints] },
    between: [...before, ...blocks.slice(end, to)],
  };
}

function behindWords(blocks: readonly ElementContent[], from: number): number {
  let to = from;
  while (to - from < MOST_BETWEEN && to < blocks.length && isSaidBetween(blocks, to)) to++;
  return to;
}

const MOST_BETWEEN = 6;

/** Words, points and remarks that set nothing. */
function isSaidBetween(blocks: readonly ElementContent[], at: number): boolean {
  const block = blocks[at]!;
  if (isBlank(block) || isPartOfIt(blocks, at)) return true;
  if (isTag(block, 'ul', 'ol')) return elementsOf(block).every((item) => !sets(item));
  const { isWords, isAside, holdsQuestions } = blockOf(block);
  return (isWords || isAside) && !holdsQuestions && !sets(block);
}

const sets = (block: ElementContent): boolean =>
  taskOf(block) !== undefined || blockOf(block).label !== undefined || standingTitle(block) !== undefined;

/** Code and pictures, with what they are called, and pieces that stay one block. */
const isPartOfIt = (blocks: readonly ElementContent[], at: number): boolean => {
  const { isShown, isAside } = blockOf(blocks[at]);
  return isShown || isCaption(blocks, at) || (isAside && isPart(blocks[at], 'group'));
};

/** @param how `continued`: not the first question of its exercise; `program`: what learners go on writing */
function candidateOf(
  block: PartOf<'exercise'>,
  prompt: readonly ElementContent[],
  answer: Answer | undefined,
  page: Notes,
  { continued = false, program }: { readonly continued?: boolean; readonly program?: Element | undefined },
): Candidate {
  const { heading, name } = block.data.part;
  const title = titleOf(block);
  const line = continued ? lineOf(prompt[0] ?? block) : lineOf(block);
  const hints = prompt.filter(isHint);
  const { asking, lead } = askedIn(block, prompt, line);
  const rest = {
    hints: [...hints.map(answerBody), ...(answer?.hints ?? [])],
    ...(answer && { feedback: answer.feedback }),
    ...(name && !continued && { name }),
    ...(heading !== '' && { isWhole: true as const }),
    line,
    guess: 'exercise',
  } as const;
  const one = program ? questionOf(asking, page, rest) : choiceOr(asking, page, rest);
  const table = program ? undefined : asking.find((node) => isTag(node, 'table') && isToFill(node));
  const starter = program ?? table;
  const words = one.stem === asking ? asking.filter((node) => node !== table) : one.stem;
  return {
    ...one,
    ...(one.specific.kind === 'open' &&
      starter && { specific: { kind: 'open', starter: asContent([starter]) } }),
    lead: continued ? [] : leadOf(heading, words.length > 0 ? lead : [], line),
    stem: words.length > 0 ? words : [element('p', {}, title, line)],
  };
}

/** What asks of an exercise, and its title where that only leads to it: without more words, it is all that asks. */
function askedIn(block: PartOf<'exercise'>, prompt: readonly ElementContent[], line: number) {
  const title = titleOf(block);
  const asking = prompt.filter((node) => !isHint(node));
  return title.length > 0 && asking.every(isBlank)
    ? { asking: [element('p', {}, title, line)], lead: [] }
    : { asking, lead: title };
}

/**
 * The number changes with the exercises before it, so it leads the prompt; the title is the author's.
 *
 * @param title empty where it is all that is asked
 */
function leadOf(heading: string, title: readonly ElementContent[], line: number): Element[] {
  if (heading === '' && title.length === 0) return [];
  return [titleInBold(exerciseTitle(heading, title), line)];
}

/** A choice, where the answer says which of the options at the end are right. */
function choiceOr(
  asking: readonly ElementContent[],
  page: Notes,
  rest: Parameters<typeof questionOf>[2],
): Candidate {
  const choice = rest.feedback && choiceAnswered(asking, rest.feedback, page);
  if (!choice) return questionOf(asking, page, rest);
  // What the key says is told: a letter alone explains nothing.
  const { feedback: _, ...others } = rest;
  return { ...questionOf(choice.stem, page, others), ...choice };
}

/** What it is called, or how it begins. */
function headingWords(block: PartOf<'exercise'>): string {
  const title = plainText(element('p', {}, exerciseTitle(block.data.part.heading, titleOf(block))));
  return title === '' ? excerpt(blockOf(bodyOf(block).find((one) => !isBlank(one))).words, 60) : title;
}

/**
 * An exercise that holds questions of its own is only their frame: choices, dropdowns that ask, and answers that
 * stand deeper than beside its words (in the items of its list, in a fold that parts it).
 */
export function isFrame(block: Element): boolean {
  return ownBody(block).some((child) => {
    const role = roleOf(child);
    const isApart = role === undefined || role === 'extra';
    return holdsPart(child, 'question') || role === 'question' || (isApart && holdsAnswer(child));
  });
}

function holdsAnswer(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.children.some((child) => {
    const role = roleOf(child);
    const isTold = isTag(child, 'li') && isToldInside(child);
    return role === 'answer' || role === 'question' || isTold || holdsAnswer(child);
  });
}

/** `1. What floats?`, and in the same item options that tell themselves which is right; or several such without a list. */
const holdsChoices = (block: Element, context: Context): boolean =>
  asksSeveral(bodyOf(block), context) ||
  bodyOf(block).some(
    (list) => isTag(list, 'ol', 'ul') && elementsOf(list).some((item) => holdsKeyed(rowIn(item), context)),
  );

/** Whether what it holds is asked by itself. */
export const framesOthers = (block: Element, context: Context): boolean =>
  isFrame(block) || holdsChoices(block, context);

function isHint(node: ElementContent): node is Element {
  return roleOf(node) === 'hint';
}
