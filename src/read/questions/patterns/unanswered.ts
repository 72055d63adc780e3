/**
 * Exercises that nobody answers, and that no heading of their own calls so: items below a heading that says that it holds
 * exercises, and paragraphs that begin by their number. Learners answer them as they answer any other.
 *
 *     ## Exercises               **Exercise 1.** Why does ice float?
 *
 *     1. Define ice.             **Exercise 2.** Weigh this:
 *     2. Why does it float?
 *                                ![A glass](glass.png)
 *
 * What has an answer anywhere below, up to the next of its kind, is left to the patterns that know how far it goes. Up to the
 * next that is counted all belongs to it; behind the last only what it shows.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, onceFor, plainText } from '../../../lesson/index.ts';
import { isPart, lineOf } from '../../parts.ts';
import { answerAt, answerBody } from '../answers/answer.ts';
import { blockOf, isRule, lastFull, levelOf, nextFull, roleOf } from '../blocks/block.ts';
import { opensExercise, opensQuestion, standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { firstNumber, numbersOf, rowIn, rowOf } from '../blocks/items.ts';
import { onlyIn } from '../blocks/rows.ts';
import { inClear, isToldWithin, titleAlone } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { boxesFrom } from '../kinds/boxes.ts';
import { isOfGoals, isRunTitle } from '../words/aside-title.ts';
import { FOR_EACH, UNFINISHED } from '../words/each-of.ts';
import {
  answersTitleOf,
  areMereQuestions,
  asksLearnersOnly,
  callsExercise,
  isExerciseSheet,
  isOfExercises,
  isSheetFile,
  isSheetTitle,
  namesActivities,
  namesTasks,
  saysToTry,
  setsExercises,
  titlesExamQuestions,
  titlesJudged,
} from '../words/exercise-label.ts';
import { callsJudgement, isSaid, statementIn } from '../words/judgement.ts';
import { startsWithKey } from '../words/key-title.ts';
import { titlesAnswer } from '../words/kind-names.ts';
import { asksOrTellsIn, looksLikeAnswer, normalize, SENTENCES, tellsLearner } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { isToBeDone } from '../words/to-be-done.ts';
import { type Answered, answeredEach } from './answered-in-turn.ts';
import { numberOf } from './asked-words.ts';
import { asks } from './boxed-list.ts';
import { isOfCalledTasks } from './called-tasks.ts';
import { plainBelow, withMarks } from './choice-stem.ts';
import { isCountedExercise } from './counted.ts';
import { areOfExam } from './exam-questions.ts';
import { hasOwnQuestions, questionOf } from './form.ts';
import { hintsByNumber } from './hints-below.ts';
import { keyBelow } from './key-below.ts';
import { keyByMark } from './key-by-mark.ts';
import { CHOOSE } from './keyless.ts';
import { partsOfItem } from './parts-of-item.ts';
import type { Candidate, Context, Match } from './pattern.ts';

/** The items of a list below a heading that says so. */
export function exerciseItems(context: Context): Match | undefined {
  const { blocks, at, keys, isInAnswer, isInItem } = context;
  const list = blocks[at] as Element;
  if (isInAnswer || isInItem || keys.blocks.has(list)) return undefined;
  const heldBy = heldAt(context);
  if (!heldBy || hasOwnQuestions(list) || offersChoices(list, context)) return undefined;
  if (elementsOf(list).some((item) => isToldWithin(item) || holdsKeyed(rowIn(item), context)))
    return undefined;
  if (isKeyedBelow(context) || leadsToParts(blocks, at)) return undefined;
  const lead = leadOfSteps(blocks, at);
  if (heldBy !== 'judged' && areOffered(blocks, at)) return undefined;
  const isTold = lead !== undefined && tellsLearner(blockOf(blocks[lead]).words) !== undefined;
  if (!isTold && !areTasks(list, heldBy)) return undefined;
  const end = continuedAt(blocks, at) ?? shownEnd(blocks, at + 1);
  if (isAnsweredBehind(context, at + 1, end)) return undefined;
  if (lead !== undefined) return oneTask(context, lead, end);
  return eachAsked(context, end);
}

/** @param end behind what the last of them shows */
function eachAsked(context: Context, end: number): Match {
  const { blocks, at } = context;
  const list = blocks[at] as Element;
  const hints = isTag(list, 'ol') ? hintsByNumber(blocks, at) : undefined;
  const numbers = numbersOf(list);
  const parts = elementsOf(list).flatMap((item, i) =>
    partsOfItem(item, asksOrTells).map((part, place) => ({
      ...part,
      help: place === 0 ? hints?.of.get(numbers[i]!) : undefined,
    })),
  );
  const rows = parts.map(({ asks }, i) =>
    i === parts.length - 1 ? [...asks, ...blocks.slice(at + 1, end)] : asks,
  );
  const answered = answeredEach(rows);
  const becomes = parts.map(({ lead, help }, i) => {
    const told = answered?.[i];
    const one = told ? toldInTurn(told, context) : asked(rows[i]!, context, 'list-item');
    return { ...one, ...(lead.length > 0 && { lead }), ...(help && { hints: [help] }) };
  });
  // They help all that counts on above them.
  const isLast = hints !== undefined && blocks.slice(end, hints.at).every(isBlank);
  return { start: at, end: isLast ? hints.end : end, introduced: true, becomes };
}

/** `1. This is about ice.`, and below it, not set in, `a) Why does it float?`: its parts ask. */
function leadsToParts(blocks: readonly ElementContent[], at: number): boolean {
  const [item, ...others] = elementsOf(blocks[at] as Element);
  if (others.length > 0 || !item || asksOrTells(item)) return false;
  return FIRST_PART.test(blockOf(blocks[nextFull(blocks, at)]).words);
}
const FIRST_PART = /^\s*[([]?a\s?[).\]]\s/i;

/** `1. What floats?`, and below it options that have a key, or that a list of keys tells of by that number. */
function isKeyedBelow(context: Context): boolean {
  const { blocks, at, keys } = context;
  const list = blocks[at] as Element;
  const below = { ...context, at: nextFull(blocks, at) };
  if (elementsOf(list).length > 1) return false;
  const isListed = keys.of.has(numberOf(list) ?? 0) && optionsAt(blocks, below.at) !== undefined;
  return isListed || isKeyed(below, at);
}

/** Options that their key tells, beside them or by a mark; `asking`: the place of what asks above them. */
function isKeyed(context: Context, asking: number): boolean {
  const { blocks, at } = context;
  const offered = optionsAt(blocks, at) ?? plainBelow(context);
  const stem = { start: asking, blocks: blocks.slice(asking, at), others: [] };
  if (offered)
    return (keyBelow(blocks, offered) ?? keyByMark(withMarks(offered), context, offered, stem)) !== undefined;
  return stem.blocks.some(asks) && boxesFrom(blocks, at)?.options.some(({ correct }) => correct) === true;
}

/** The same among what stands together, whatever the letters of what it offers. */
export const holdsKeyed = (blocks: readonly ElementContent[], context: Context): boolean =>
  blocks.some((_, at) => isKeyedAt(blocks, at, context));

const isKeyedAt = (blocks: readonly ElementContent[], at: number, context: Context): boolean =>
  at > 0 && isKeyed({ ...context, blocks, at, floor: 0, heading: undefined }, at - 1);

/** `Which floats?`, and options that tell it, several times, or among others that are called questions. */
export function asksSeveral(blocks: readonly ElementContent[], context: Context): boolean {
  const asking = blocks.flatMap((one, at) => (isTag(one, 'p') && asksOrTells(one) ? [at] : []));
  if (asking.length < 2) return false;
  const keyed = asking.filter((at) => isKeyedAt(blocks, nextFull(blocks, at), context));
  const called = asking.filter((at) => callsExercise(blockOf(blocks[at]).words, 'question'));
  return keyed.length > 1 || (keyed.length > 0 && called.length > 1);
}

/** Where `For each data set:` stands above what to do, or `Write a program that:` above what it does. */
function leadOfSteps(blocks: readonly ElementContent[], at: number): number | undefined {
  const above = wordsAbove(blocks, at);
  const words = above === undefined ? '' : normalize(blockOf(blocks[above]).words);
  const last = words.endsWith(':') ? words.split(/(?<=[.?!])\s+/).at(-1)! : '';
  if (UNFINISHED.test(last)) return above;
  const tells = (item: Element) => tellsLearner(blockOf(item).words) !== undefined;
  return FOR_EACH.test(last) && elementsOf(blocks[at] as Element).every(tells) ? above : undefined;
}

/** What introduces a list: right above it, no heading. */
function wordsAbove(blocks: readonly ElementContent[], at: number): number | undefined {
  const above = lastFull(blocks, at);
  return blockOf(blocks[above]).isWords ? above : undefined;
}

/** Whether exercises below it, in its section, are what it is to be done with. */
function isTakenUp(blocks: readonly ElementContent[], at: number): boolean {
  const { at: heading } = headingsAbove(blocks)[at]!;
  const level = heading === undefined ? 7 : levelOf(blocks[heading]);
  for (let i = at + 1; i < blocks.length && i - at <= FAR; i++) {
    if (levelOf(blocks[i]) <= Math.min(level, 6)) return false;
    if (hasOwnQuestions(blocks[i]!)) return true;
  }
  return false;
}

const FAR = 24;

/** A list, and the words that introduce it. */
function oneTask(context: Context, start: number, end: number): Match | undefined {
  const { blocks, at, floor } = context;
  if (start < floor || isTakenUp(blocks, at)) return undefined;
  const becomes = [asked(blocks.slice(start, end), context, 'list-item')];
  return { start, end, introduced: true, becomes };
}

/** Right below what asks, items none of which asks or tells anything are to be chosen from, though nobody says which is right. */
const areOffered = (blocks: readonly ElementContent[], at: number): boolean =>
  blockOf(blocks[lastFull(blocks, at)]).asks &&
  levelOf(blocks[lastFull(blocks, at)]) === 7 &&
  !elementsOf(blocks[at] as Element).some(asksOrTells);

/** Counted items say something each; of others most ask, or tell what to do. Links alone lead to exercises elsewhere. */
function areTasks(list: Element, heldBy: Holder): boolean {
  const items = elementsOf(list).map((item) => blockOf(item).words.trim());
  if (items.some((words) => words === '') || items.length === 0 || isOfLinks(list) || areNotes(list))
    return false;
  if (items.every((words) => KEY.test(words))) return false;
  if (heldBy === 'judged' || heldBy === 'called' || (heldBy === 'exercises' && list.tagName === 'ol'))
    return true;
  const set = elementsOf(list).filter((item) =>
    partsOfItem(item, asksOrTells).some(({ asks }) => asks.some(asksOrTells)),
  );
  return set.length * 2 > items.length;
}

/** A letter or a verdict alone answers. */
const KEY =
  /^(?:[([]?[a-h][)\].]?|[tfvr]|true|false|vrai|faux|richtig|wahr|falsch|vero|falso|verdader[oa]|verdadeir[oa])\.?$/i;

/** Other patterns know what options and boxes are for. */
const offers = (blocks: readonly ElementContent[], at: number): boolean =>
  optionsAt(blocks, at) !== undefined || boxesFrom(blocks, at) !== undefined;

/** Of an exam's questions, which have no key, a few may count in letters what they ask about. */
function offersChoices(list: Element, { page, keys, blocks }: Context): boolean {
  if (!elementsOf(list).some(holdsOptions)) return false;
  return keys.of.size > 0 || !titlesExamQuestions(page.title) || !areFewOffering(blocks);
}

const areFewOffering = onceFor((blocks: readonly ElementContent[]): boolean => {
  const items = blocks.flatMap((one) => (isTag(one, 'ol') ? elementsOf(one) : []));
  return items.filter(holdsOptions).length * MANY < items.length;
});
const MANY = 3;

const holdsOptions = (item: Element): boolean =>
  partsOfItem(item, asksOrTells).some(({ asks }) =>
    asks.some((_, i) => offers(asks, i) && !isOneTask(asks, i)),
  );

/** `Write a program that:`, and below it, counted, what it does; `Complete these:`, and below it, lettered, each of them. */
function isOneTask(row: readonly ElementContent[], at: number): boolean {
  const lead = optionsAt(row, at)?.lead ?? [];
  const above = [...row.slice(0, at), ...lead].map((one) => plainText(one)).join(' ');
  return isTag(row[at], 'ol', 'p') && tellsToDo(above);
}

/** It tells what to do, and that isn't to choose. */
const tellsToDo = (words: string): boolean => tellsLearner(words) !== undefined && !mayChoose(words);
const mayChoose = (words: string): boolean => words.includes('?') || CHOOSES.test(normalize(words));
const CHOOSES = new RegExp(CHOOSE);

/** It asks or tells somewhere what to do: what a text tells of its second exercise does neither. */
function asksOrTells(block: ElementContent): boolean {
  if (isTag(block, 'ul', 'ol', 'blockquote')) return elementsOf(block).some(asksOrTells);
  return asksOrTellsIn(blockOf(block).words);
}

/** The page's footnotes, which stand below its last heading. */
const areNotes = (list: Element): boolean => /^note-\d+$/.test(String(elementsOf(list)[0]?.properties.id));

/** Each begins with a link, and half are nothing else: `[Solutions](…)`, `[The template](…) to work on at home`. */
export function isOfLinks(list: Element): boolean {
  const items = elementsOf(list).map((item) => {
    const row = rowOf(item).find((one) => one.type === 'element');
    return isTag(row, 'p') ? row.children.filter((one) => !isBlank(one)) : [];
  });
  return (
    items.every(([first]) => isTag(first, 'a')) &&
    items.filter((words) => words.length === 1).length * 2 >= items.length
  );
}

/** Where the list goes on to count, behind more words of its last item: only headings and rules part it. */
function continuedAt(blocks: readonly ElementContent[], at: number): number | undefined {
  const list = blocks[at] as Element;
  if (list.tagName !== 'ol') return undefined;
  const next = firstNumber(list) + elementsOf(list).length;
  for (let i = at + 1; i < blocks.length && i - at <= MOST_BETWEEN; i++) {
    const block = blocks[i]!;
    if (isTag(block, 'ol') && firstNumber(block) === next) return i;
    if (blockOf(block).level !== undefined || isRule(block) || hasOwnQuestions(block)) return undefined;
  }
  return undefined;
}

const MOST_BETWEEN = 12;

/**
 * `**Exercise 2.** Define ice.`, `Exercise 2: …`, `**Exercise 2**` above its words, up to the next one. What only the word calls
 * stands in a text that goes on behind it.
 */
export function labelledExercise(context: Context): Match | undefined {
  const { blocks, at, isInAnswer } = context;
  if (isInAnswer || !isLabel(blocks[at], context)) return undefined;
  const isAlone = isLabelAlone(blocks[at]!);
  const from = isAlone ? at + 1 : at;
  if (isAlone && !mayBeSaid(blocks[from], context)) return undefined;
  const next = nextLabel(context);
  const end = behindHelp(blocks, labelledEnd(context, from, next));
  const whole = blocks.slice(at, end);
  const helps = whole.filter(isHelpFold);
  const own = whole.filter((one) => !isHelpFold(one));
  if (own.some((one) => isTag(one, 'ul', 'ol')) && context.marksKeys()) return undefined;
  if (!isSetIn(own, context)) return undefined;
  if (holdsOthers(own, context) || introducesOthers(blocks, end, next.at)) return undefined;
  if (isAnsweredWithoutHelp(context, next.at)) return undefined;
  const lead = isAlone ? [blocks[at]!] : undefined;
  const one = {
    ...asked(own.slice(from - at), context, 'exercise'),
    ...(helps.length > 0 && { hints: helps.map(answerBody) }),
  };
  return { start: at, end, introduced: true, becomes: [lead ? { ...one, lead } : one] };
}

/** What counts on, or others around it, may set in words that nobody knows. */
const isSetIn = (own: readonly ElementContent[], context: Context): boolean =>
  isOneOfRun(context.blocks[context.at], context) ||
  own.some(setsSomething) ||
  isOfCalledTasks(context.blocks, context.blocks[context.at]);

/** `Complete the sentences:`, and below it each of these with its gap; or options: the next exercise may have its own. */
function introducesOthers(blocks: readonly ElementContent[], end: number, next: number): boolean {
  if (end < next && offers(blocks, end)) return true;
  const behind = nextFull(blocks, end - 1);
  return behind < next && hasOwnQuestions(blocks[behind]!);
}

const isAnsweredWithoutHelp = (context: Context, end: number): boolean =>
  context.blocks
    .slice(context.at + 1, end)
    .some((one, i) => !isHelpFold(one) && isAnsweredAt(context, context.at + 1 + i));

/** A fold that helps: what it helps with has no answer. */
export const isHelpFold = (block: ElementContent): block is Element =>
  isPart(block, 'disclosure') && roleOf(block) === 'hint';

function behindHelp(blocks: readonly ElementContent[], from: number): number {
  let end = from;
  for (let at = from; at < blocks.length && (isBlank(blocks[at]!) || isHelpFold(blocks[at]!)); at++)
    if (isHelpFold(blocks[at]!)) end = at + 1;
  return end;
}

/** Up to the next that is counted all is its own; behind the last only what it shows, but where something still asks there. */
function labelledEnd(context: Context, from: number, next: ReturnType<typeof nextLabel>): number {
  const { blocks, at } = context;
  const said = shownEnd(blocks, behindList(blocks, from + 1));
  const isWhole = next.isLabel
    ? isCounted(blocks[at]!, context)
    : isOneOfRun(blocks[at], context) && blocks.slice(said, next.at).some(setsSomething);
  return isWhole ? next.at : said;
}

/** Questions of its own, or options: what is to be done is no option, but below what ends by asking. */
export function holdsOthers(own: readonly ElementContent[], context: Context): boolean {
  if (holdsKeyed(own, context)) return true;
  return own.some(
    (one, i) =>
      hasOwnQuestions(one) ||
      startsWithKey(blockOf(one).words) ||
      (offers(own, i) && !areGiven(own, i) && (!areParts(one) || blockOf(own[lastFull(own, i)]).asks)),
  );
}

/** `Write as decimals: a) 1/2 b) 3/4`: letters of what is to be done with each; or programs, whatever counts them. */
function areGiven(own: readonly ElementContent[], at: number): boolean {
  const offered = optionsAt(own, at);
  const areCode = arePrograms(own[at]!);
  if (!offered) return false;
  const before = [...own.slice(0, at), ...offered.lead];
  const above = before.map(unlabelled).join(' ');
  return tellsToDo(above) || (areCode && before.some(setsSomething) && !mayChoose(above));
}

const arePrograms = (list: ElementContent): boolean =>
  isTag(list, 'ol') && elementsOf(list).every((item) => isTag(onlyIn(item.children), 'pre'));

const mayBeSaid = (block: ElementContent | undefined, context: Context): boolean =>
  (blockOf(block).isWords || isTag(block, 'ul', 'ol')) && !isLabel(block, context);

/** A list of what is to be done. */
const areParts = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul') && (elementsOf(block).every(setsSomething) || areMostlyTasks(block));

/** What an exercise sets may be told in words that elsewhere tell of something. */
const setsSomething = (block: ElementContent): boolean =>
  asksOrTells(block) || linesIn(block).some(isToBeDone);

/** Without what calls it. */
const linesIn = (block: ElementContent): readonly string[] =>
  (isTag(block, 'ul', 'ol') ? elementsOf(block) : [block]).flatMap((one) => unlabelled(one).split(SENTENCES));

/** `Calculate.`, in a paragraph of its own, calls nothing. */
function unlabelled(block: ElementContent): string {
  const { words } = blockOf(block);
  return words.replace(LABEL, '') || words;
}

const LABEL = /^[^\p{L}]*\p{L}+ ?[\d.]*\s*[:.)–—-]\s*/u;

/** It says no more than that: `**Exercise**`, `Exercise:`, `**1.**`, or what it is about. */
const isLabelAlone = (block: ElementContent): boolean =>
  (standingTitle(block) !== undefined && !setsSomething(block)) ||
  /^[^\p{L}]*\p{L}*\s*[:.]?$/u.test(blockOf(block).normalized);

/** Bold words that call it, or a number with a mark behind it: `Exercise 2 shows …` is none. */
const isLabel = (block: ElementContent | undefined, context: Context): boolean =>
  isTag(block, 'p') &&
  (isCounted(block, context) ||
    opensExercise(block) ||
    isOfCalledTasks(context.blocks, block) ||
    (opensQuestion(block) && (areQuestionsAnswered(context.blocks) || isToBeTicked(block, context))));

/** `**Question:** …`, several of which are answered: the others are asked as they are. */
const areQuestionsAnswered = onceFor((blocks: readonly ElementContent[]): boolean => {
  const asked = [...blocks.keys()].filter((at) => opensQuestion(blocks[at]));
  const answered = asked.filter((at, i) =>
    blocks
      .slice(at + 1, Math.min(asked[i + 1] ?? blocks.length, at + 1 + FAR))
      .some((one) => roleOf(one) === 'answer' || inClear(one) !== undefined || titleAlone(one) !== undefined),
  );
  return answered.length >= FEWEST_ANSWERED && answered.length * 2 >= asked.length;
});
const FEWEST_ANSWERED = 2;

/** `**Question:** A router joins:`, and below it a table to be ticked, as below others that ask in so many words. */
const isToBeTicked = (block: ElementContent, { blocks }: Context): boolean =>
  areMostlyAsking(blocks) && isTag(blocks[nextFull(blocks, blocks.indexOf(block))], 'table');

const areMostlyAsking = onceFor((blocks: readonly ElementContent[]): boolean => {
  const asked = blocks.filter((one) => opensQuestion(one));
  const asking = asked.filter((one) => blockOf(one).asks);
  return asking.length >= FEWEST_ASKING && asking.length * 2 >= asked.length;
});
const FEWEST_ASKING = 3;

const isOneOfRun = (block: ElementContent | undefined, { blocks, page, box }: Context): boolean =>
  isCountedExercise(blocks, block, box === undefined ? page.title : blockOf(box).title);

function isCounted(block: ElementContent, context: Context): boolean {
  if (isOneOfRun(block, context)) return true;
  const first = isTag(block, 'p') ? block.children.find((one) => !isBlank(one)) : undefined;
  const isBold = isTag(first, 'strong', 'b');
  const words = isBold ? plainText(first) : blockOf(block).words;
  return callsExercise(words, 'exercise') && (isBold || MARKED.test(normalize(words)));
}

const MARKED = /^\p{L}+\s*\d[\d.]*\s*[:.)–—-]/u;

export function asked(
  stem: readonly ElementContent[],
  { page }: Pick<Context, 'page'>,
  guess: 'list-item' | 'exercise',
): Candidate {
  return questionOf(stem, page, { line: lineOf(stem.find((one) => !isBlank(one))), guess });
}

export const toldInTurn = (own: Answered, context: Pick<Context, 'page'>): Candidate => ({
  ...asked(own.asked, context, 'list-item'),
  feedback: own.told,
  guess: 'unlabelled',
});

/** A list right below an exercise has its parts. */
const behindList = (blocks: readonly ElementContent[], at: number): number =>
  isTag(blocks[at], 'ul', 'ol') ? at + 1 : at;

/** Behind pictures, code, tables and lists: what the words above them ask about. */
function shownEnd(blocks: readonly ElementContent[], from: number): number {
  let end = from;
  while (end < blocks.length && (isBlank(blocks[end]!) || isShown(blocks[end]!))) end++;
  while (end > from && isBlank(blocks[end - 1]!)) end--;
  return end;
}

const isShown = (block: ElementContent): boolean =>
  roleOf(block) === undefined && blockOf(block).isShown && !hasOwnQuestions(block);

/** An answer, or what calls one, in clear or folded; letters of options are for other questions. */
function isAnsweredAt({ blocks, keys }: Context, at: number): boolean {
  const next = blocks[at]!;
  if (keys.blocks.has(next)) return false;
  const title = standingTitle(next);
  return (
    roleOf(next) !== undefined ||
    (title !== undefined && looksLikeAnswer(title)) ||
    answerAt(blocks, at) !== undefined
  );
}

export const isAnsweredBefore = (context: Context, from: number, end: number): boolean =>
  context.blocks.slice(from, end).some((_, i) => isAnsweredAt(context, from + i));

/** Behind a list, in what isn't a section of answers beside its own: what that tells was put where it answers, if anybody knew how. */
function isAnsweredBehind(context: Context, from: number, end: number): boolean {
  const { blocks, at } = context;
  const level = blockOf(blocks[headingsAbove(blocks)[at]!.at ?? -1]).level ?? 1;
  const isSection =
    levelOf(blocks[end]) <= level && answersTitleOf(blockOf(blocks[end]).words)?.several === true;
  return isAnsweredBefore(context, from, isSection ? end : end + 1);
}

/** Where the next exercise is called, or what ends this one: a heading, a rule, the row. */
function nextLabel(context: Context): { at: number; isLabel: boolean } {
  const { blocks, at } = context;
  let next = at + 1;
  while (next < blocks.length && !endsLabelled(blocks[next]!, context)) next++;
  return { at: next, isLabel: isLabel(blocks[next], context) };
}

const endsLabelled = (block: ElementContent, context: Context): boolean =>
  isRule(block) || isHeading(block) || isLabel(block, context);

const isHeading = (block: ElementContent | undefined): boolean => blockOf(block).level !== undefined;

/** Most of its items, counted as they are, ask or tell what to do. */
function areMostlyTasks(list: Element): boolean {
  const items = elementsOf(list);
  const set = items.filter((item) => asksOrTells(item) || elementsOf(item).some(asksOrTells));
  return list.tagName === 'ol' && items.length > 1 && set.length * 10 >= items.length * 8;
}

/** What a sheet says besides. */
const ASIDE =
  /\b(?:set-?up|install\w*|instructions?|rules?|contents?|resources?|requirements?|hints?|tips?|submission|grading|hinweise?|tipps?|abgabe|inhalt|vorbereitung|consignes?|rendu|bareme|sommaire|indicazioni|consegna|instrucciones|entrega|instrucoes)\b/;

const saysBesides = (normalized: string): boolean => ASIDE.test(normalized) || METHOD.test(normalized);

/** How exercises are solved: `Reminder: quick method (4 steps)`, « Démarche », „Vorgehen in 3 Schritten“. */
const METHOD =
  /^[^\p{L}]*(?:(?:reminders?|rappels?|erinnerung|merke|recordatorio|lembrete|richiam[oi])\b|(?:(?:\p{L}+ )?(?:methods?|methodes?|methodik|metodo|strateg(?:y|ie|ia)|estrategia|approach|procedures?|procedimiento|procedimento|demarche|vorgehen(?:sweise)?|how to solve\P{L}*\p{L}*)(?: (?:de|di|of|zur) \p{L}+)?\s*(?:[:(–—-].*)?$))|\b\d+ (?:steps|etapes|schritten?|pasos|passi|passos)\b/u;

/** What brings one there: `**Download guide:**`, « Avant de commencer : ». */
const PREPARES =
  /\b(?:set-?up|install\w*|download\w*|getting started|prerequisites?|requirements?|submission|grading|before you (?:start|begin)|telecharg\w*|prerequis|avant de commencer|rendu|bareme|herunterladen|vorbereitung|voraussetzungen|abgabe|installazione|scarica\w*|prerequisiti|prima di iniziare|instalacion|descarga\w*|antes de (?:empezar|comenzar|comecar)|entrega|instalacao|requisitos)\b/;

/** `Here is how to start your project:`, « Suivez ces étapes : » */
const TELLS_HOW =
  /^(?:here(?: is|'s| are)|this is|see) (?:how|the steps|what you (?:need|have) to do)\b|^follow (?:these|the) (?:\p{L}+ )?(?:steps|instructions)\b|^(?:voici|voila) (?:comment|les etapes)\b|^suiv(?:ez|re) (?:ces|les) (?:etapes|instructions)\b|^so (?:geht|gehst|gehen)\b|^(?:gehe?n? (?:sie )?(?:dazu )?(?:wie folgt|so) vor)|^folge?n? (?:sie )?(?:diesen|den) (?:schritten|anweisungen)\b|^ecco (?:come|i passi)\b|^segu(?:i|ire|ite) (?:questi|i) passi\b|^(?:asi es como|aqui esta como|estos son los pasos)\b|^sig(?:ue|a|an) (?:estos|los) (?:pasos|instrucciones)\b|^(?:veja|eis) (?:como|os passos)\b|^siga(?:m)? (?:estes|os) passos\b/u;

/** Whether the line above a list says that it prepares for what is set: as a title, not as the task that it is. */
export function isPreparing(blocks: readonly ElementContent[], at: number): boolean {
  const above = wordsAbove(blocks, firstsOfCounts(blocks)[at]!);
  const line = above === undefined ? undefined : blocks[above];
  const { normalized } = blockOf(line);
  const isTitle = standingTitle(line) !== undefined || (normalized.length < 60 && normalized.endsWith(':'));
  return (isTitle && PREPARES.test(normalized)) || (normalized.endsWith(':') && TELLS_HOW.test(normalized));
}

/** By the place of each block: where the list begins that one there goes on to count, behind what stands between. */
const firstsOfCounts = onceFor((blocks: readonly ElementContent[]): readonly number[] => {
  const firsts: number[] = [];
  let last: number | undefined;
  for (const [at, block] of blocks.entries()) {
    if (levelOf(block) < 7) last = undefined;
    firsts.push(last !== undefined && goesOnCounting(block) ? firsts[last]! : at);
    if (isTag(block, 'ol')) last = at;
  }
  return firsts;
});

const goesOnCounting = (block: ElementContent | undefined): boolean =>
  isTag(block, 'ol') && firstNumber(block) > 1;

/**
 * What says that exercises stand at a place: `exercises`, the heading above it; `sheet`, one that may hold more, or lies
 * higher; `called`, what each of them begins with; `judged`, words right above that call for a judgement of each.
 */
type Holder = 'exercises' | 'sheet' | 'called' | 'judged';

/**
 * By the heading above a block; without one by the title of the box that it stands in, or the page's. Below `### Ice` in
 * `## Exercises`, only right below. What an exam gives points for is set wherever it stands.
 */
function heldAt(context: Context): Holder | undefined {
  const { blocks, at, page, box } = context;
  const { at: from, words, above } = headingsAbove(blocks)[at]!;
  const own = box === undefined ? page.title : blockOf(box).title;
  const name = words ?? own;
  if (isPreparing(blocks, at)) return undefined;
  // « Objectifs de l'exercice »
  if (isOfGoals(name)) return undefined;
  const said = saidAbove(blocks, at, name);
  if (said) return said;
  if (isOfCalledTasks(blocks, blocks[at])) return 'called';
  if (isSheetCalled(name, context)) return 'sheet';
  const isAside =
    words !== undefined && (titlesAnswer(words) || isRunTitle(words) || saysBesides(normalize(words)));
  if (!isAside && isOnSheet(context, own)) return 'sheet';
  const isRight = from !== undefined && blocks.slice(from + 1, at).every(isBlank);
  if (!isRight || isAside || asksOrTells(blocks[from]!) || titlesAnswer(name)) return undefined;
  return [page.title, ...above].some((one) => setsExercises(one) || isSheetTitle(one)) ? 'sheet' : undefined;
}

/** By the words right above, or the name of what holds it. */
function saidAbove(blocks: readonly ElementContent[], at: number, name: string): Holder | undefined {
  if (areToBeJudged(blocks, at)) return 'judged';
  return setsExercises(name) || isLineOfTasks(blocks, at) ? 'exercises' : undefined;
}

/** Most of it sets something, and the box that it stands in is called a sheet, or the page, or its file. */
function isOnSheet({ blocks, at, page }: Context, title: string): boolean {
  const list = blocks[at] as Element;
  if (elementsOf(list).length < 2) return false;
  const isSheet = isSheetTitle(title) || isSheetFile(page.place(1).file);
  return (isSheet && areMostlyTasks(list)) || areOfExam(list, blocks, title);
}

/** By the name of what holds it alone. */
const isSheetCalled = (name: string, { blocks, at, page }: Context): boolean =>
  isExerciseSheet(name) ||
  areAskedOfLearners(blocks, at, name) ||
  areTasksOf(blocks[at] as Element, page, name) ||
  areTried(blocks[at] as Element, name);

/** `Activities`, or on a page that is an exercise `Problems`, `Questions`: what is counted below, be it in a box, most of which ask or tell. */
const areTasksOf = (list: Element, page: Context['page'], name: string): boolean =>
  (namesActivities(name) || (isOfExercises(page.title) && namesTasks(name))) && areMostlyTasks(list);

/** `Try it out`, « Essayez », and below it what is to be done, counted: at least half of it asks what comes of it. */
const areTried = (list: Element, name: string): boolean =>
  saysToTry(name) &&
  areMostlyTasks(list) &&
  elementsOf(list).filter((item) => blockOf(item).words.includes('?')).length * 2 >= elementsOf(list).length;

/**
 * `Challenging questions`, „Denkfragen“: each item ends by asking. Mere *Questions* are those of learners where others of the
 * page are, or where each asks what one sees there.
 */
function areAskedOfLearners(blocks: readonly ElementContent[], at: number, name: string): boolean {
  const isMere = areMereQuestions(name);
  if (!isMere && !asksLearnersOnly(name)) return false;
  const items = elementsOf(blocks[at] as Element).map((item) => blockOf(item));
  if (items.length < 2 || !items.every(({ words }) => ENDS_BY_ASKING.test(words))) return false;
  return (
    !isMere || asksLearnersElsewhere(blocks) || items.every(({ normalized }) => PERCEIVES.test(normalized))
  );
}

const ENDS_BY_ASKING = /\?[^\p{L}\p{N}]*$/u;

const asksLearnersElsewhere = onceFor((blocks: readonly ElementContent[]): boolean =>
  blocks.some((one) => {
    const { level, words } = blockOf(one);
    return level !== undefined && (asksLearnersOnly(words) || setsExercises(words));
  }),
);

/** What one sees, hears or finds oneself: `What do you notice?`, « Que remarquez-vous ? », „Was beobachtest du?“ */
const PERCEIVES =
  /\b(?:(?:can|do|did|could|would) you (?:\p{L}+ )?(?:see|hear|notice|observe|feel|find|expect|predict|think|identify|spot)|(?:que|qu') ?(?:remarque|observe|constate|vo(?:is|yez)|enten)\p{L}*(?:-(?:vous|tu))?|(?:remarqu|observ|constat|entend)(?:ez-vous|es-tu|s-tu)|(?:beobachtest|siehst|horst|erkennst|bemerkst) du|(?:beobachten|sehen|horen|erkennen|bemerken) sie|(?:beobachtet|seht|hort|erkennt|bemerkt) ihr|(?:osserv|not)(?:i|ate)\b|(?:puoi|riesci a|potete) (?:vedere|sentire|notare|osservare)|(?:observas?|notas?|percibes?|escuchas?|percebes?)\b|(?:puedes|pueden|podeis|consegues?|voce consegue) (?:ver|oir|ouvir|observar|notar)|(?:zie|hoor|merk) je)/u;

/** `T or F questions`, « Ces phrases sont-elles vraies ou fausses ? », right above what says something each; or each calls for it: `Ice floats. (T/F)` */
function areToBeJudged(blocks: readonly ElementContent[], at: number): boolean {
  const above = wordsAbove(blocks, at);
  const words = above === undefined ? '' : blockOf(blocks[above]).words;
  const items = elementsOf(blocks[at] as Element);
  if (items.length < 2 || words.length > LONGEST_CALL) return false;
  const isCalled = titlesJudged(words) || (callsJudgement(words) && asksOrTellsIn(words));
  return items.every((item) => {
    const own = blockOf(item).words;
    return isSaid(own) && (isCalled ? !asksOrTells(item) : statementIn(own, false) !== undefined);
  });
}
const LONGEST_CALL = 200;

/** `Tasks:`, « Questions : », right above what is counted, of which most ask or tell, or each has its points. */
function isLineOfTasks(blocks: readonly ElementContent[], at: number): boolean {
  const list = blocks[at] as Element;
  const above = wordsAbove(blocks, at);
  const { normalized } = blockOf(above === undefined ? undefined : blocks[above]);
  if (list.tagName !== 'ol' || !TASKS.test(normalized)) return false;
  return areMostlyTasks(list) || elementsOf(list).every((item) => POINTS.test(blockOf(item).normalized));
}

const TASKS =
  /^(?:(?:your|the|votre|deine|ihre|tus|sus) )?(?:tasks?|questions?|problems?|aufgaben|fragen|(?:arbeits)?auftrage|consignes?|travail (?:demande|a faire)|taches|compiti|domande|quesiti|consegne|tareas|preguntas|actividades|tarefas|perguntas|questoes|atividades|opdrachten|vragen)\s*:$/;
