/**
 * What an exercise tells above its one question is asked with it, for a quiz asks that by itself:
 *
 *     ## Exercise 3
 *     The lake froze over in one night.
 *     ![The lake](lake.png)
 *     **Explain** why its fish live on.
 *
 * Above several questions it stands for all of them, as their context; below a rule each has its own. What a lesson tells
 * below other headings is no situation.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, Placeholder } from '../../../lesson/index.ts';
import { isDurationLine } from '../../page/metadata.ts';
import { isPart } from '../../parts.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import type { Placed } from '../walk/walk.ts';
import { isAsideTitle } from '../words/aside-title.ts';
import {
  areExercises,
  callsExercise,
  callsOneExercise,
  exerciseLabelOf,
  holdsExercises,
  isCalledExercise,
  isSheetTitle,
  setsExercises,
} from '../words/exercise-label.ts';
import { looksLikeAnswer } from '../words/lexicon.ts';
import { firstOf } from './prompt.ts';

/** A page with a placeholder for each question. */
interface Replaced {
  readonly body: readonly ElementContent[];
  readonly placed: readonly Placed[];
}

/** What stands above a question: its own, or that of those that follow it, too. */
interface Told {
  readonly blocks: readonly ElementContent[];
  readonly isOwn: boolean;
}

/** @param title of the page, which may call its one exercise, or say that it holds some */
export function withSituations({ body, placed }: Replaced, title: string): Replaced {
  if (placed.length === 0) return { body, placed };
  const questions = new Map(placed.map((one) => [one.placeholder, one] as const));
  const told = new Map<Element, Told>();
  for (const section of sectionsOf(body, title))
    for (const [question, its] of toldIn(section, questions)) told.set(question, its);
  if (told.size === 0) return { body, placed };
  const taken = new Set([...told.values()].flatMap(({ blocks, isOwn }) => (isOwn ? blocks : [])));
  return {
    body: body.filter((one) => !taken.has(one)),
    placed: placed.map((one) => {
      const its = told.get(one.placeholder);
      return its ? withTold(one, its) : one;
    }),
  };
}

function withTold(one: Placed, { blocks, isOwn }: Told): Placed {
  if (!isOwn) return { ...one, context: blocks };
  const from = blocks[0]!.position?.start.line ?? 0;
  const before = one.context.filter(({ position }) => (position?.start.line ?? 0) < from);
  return { ...one, candidate: { ...one.candidate, situation: blocks }, context: before };
}

/** An exercise that holds no other. */
interface Section {
  readonly blocks: readonly ElementContent[];
  /** The line in bold that calls it. */
  readonly title?: ElementContent | undefined;
}

function sectionsOf(body: readonly ElementContent[], title: string): readonly Section[] {
  const calls = body.map((_, at) => callsOneAt(body, at, title));
  if (callsOneExercise(title) && !calls.includes(true)) {
    const isOne = body.flatMap((one) => questionsIn(one)).length === 1;
    return isOne ? [{ blocks: body }] : [];
  }
  return calls.flatMap((isCalled, at) => {
    if (!isCalled) return [];
    const level = levelOf(body[at]);
    const end = sectionEnd(body, at + 1, level, (one, i) => level === 7 && (calls[i]! || isRule(one)));
    if (calls.slice(at + 1, end).includes(true)) return [];
    return [{ blocks: body.slice(at + 1, end), title: level === 7 ? body[at] : undefined }];
  });
}

/** `Exercise 3`, `Challenge`, `Question 2`; and `2. Ice`, or `Ice`, below what holds exercises. */
function callsOneAt(body: readonly ElementContent[], at: number, title: string): boolean {
  const words = standingTitle(body[at]);
  if (words === undefined || looksLikeAnswer(words)) return false;
  if (callsOneExercise(words) || callsExercise(words, 'problem', 'question')) return true;
  if (holdsExercises(words)) return false;
  if (isCalledExercise(words)) return true;
  if (levelOf(body[at]) === 7 || isAsideTitle(words)) return false;
  const { kind, answers = false } = exerciseLabelOf(words) ?? {};
  if (kind !== undefined || answers) return false;
  const above = [title, ...headingsAbove(body)[at]!.above];
  return above.some(areOfExercises) && !above.some(looksLikeAnswer);
}

const areOfExercises = (words: string): boolean =>
  areExercises(words) || setsExercises(words) || isSheetTitle(words) || callsOneExercise(words);

type ToldOf = readonly [Element, Told];

function toldIn(section: Section, questions: ReadonlyMap<Element, Placed>): readonly ToldOf[] {
  const { blocks, title } = section;
  const [first, ...others] = blocks.flatMap((one) => questionsIn(one));
  function isLabelled(question: Element): boolean {
    const its = questions.get(question);
    return its !== undefined && blockOf(firstOf(its.candidate)).label !== undefined;
  }
  function mayBeTold(question: Element): boolean {
    const its = questions.get(question);
    return its !== undefined && !callsItself(its, title !== undefined);
  }
  if (!first) return [];
  const isLone = others.length === 0;
  const pieces = isLone ? [blocks] : piecesOf(blocks);
  const own = pieces
    .flatMap((piece) => ownIn(piece, isLabelled))
    .filter(([question]) => isLone || question !== first);
  const above = isLone || questions.get(first)?.context.length !== 0 ? [] : aboveAll(section, pieces, first);
  return [...above, ...own]
    .filter(([question]) => mayBeTold(question))
    .map(([question, told]) =>
      title && question === first
        ? [question, { ...told, blocks: [title, ...told.blocks] }]
        : [question, told],
    );
}

/** What stands above the first of several questions, be it behind a heading; what is counted there is said of no other. */
function aboveAll(
  { blocks }: Section,
  pieces: readonly (readonly ElementContent[])[],
  first: Element,
): readonly ToldOf[] {
  const piece = pieces.find((one) => one.some((block) => questionsIn(block).includes(first))) ?? [];
  const told = aboveParts(toldBefore(blocks) ?? toldBefore(piece) ?? []);
  return told.length > 0 ? [[first, { blocks: told, isOwn: false }]] : [];
}

/** What other parts are asked is said of none. */
function aboveParts(told: readonly ElementContent[]): readonly ElementContent[] {
  const part = told.findIndex((one) => blockOf(one).label !== undefined || COUNTS.test(blockOf(one).words));
  return part < 0 ? told : told.slice(0, part);
}

/** `8.0: Write a function …` */
const COUNTS = /^\d{1,2}(?:\.\d{1,2})+\s*[:.)–-]/;

/** What stands above the only question of some blocks; where that is a part, `b)`, another may stand there. */
function ownIn(
  blocks: readonly ElementContent[],
  isLabelled: (question: Element) => boolean,
): readonly ToldOf[] {
  const [question, ...others] = blocks.flatMap((one) => questionsIn(one));
  if (!question || others.length > 0 || !isBeside(blocks, question)) return [];
  const all = toldBefore(blocks) ?? [];
  const told = isLabelled(question) ? aboveParts(all) : all;
  return told.length > 0 ? [[question, { blocks: told, isOwn: true }]] : [];
}

/** Among the blocks, or in a box of theirs: what an item of a list asks is one of several things. */
function isBeside(blocks: readonly ElementContent[], question: Element): boolean {
  const block = blocks.find((one) => questionsIn(one).length > 0);
  return block === question || isPart(block, 'callout');
}

/** More than so much is a lesson with a question at its end. */
const MOST = 12;

/** `Exercise 2. Ice`: another than the one that stands above it; below a line in bold, `Question: What is ice?`, too. */
function callsItself(its: Placed, isBelowBold: boolean): boolean {
  const { words } = blockOf(firstOf(its.candidate));
  return callsExercise(words) || (isBelowBold && isCalledExercise(words));
}

/** What is told above the first question; undefined where headings part it from that, or hardly anything is told, or too much. */
function toldBefore(blocks: readonly ElementContent[]): readonly ElementContent[] | undefined {
  const at = blocks.findIndex((one) => questionsIn(one).length > 0);
  const above = blocks.slice(0, at);
  const told = above.filter(tells);
  const isSaid = told.length <= MOST && told.some(saysSomething);
  return isSaid && above.every((one) => levelOf(one) === 7) ? told : undefined;
}

const saysSomething = (one: ElementContent): boolean =>
  blockOf(one).isShown || /[\p{L}\p{N}]/u.test(blockOf(one).words);

/** Whatever may hold an answer stays where it is, and so does how long it takes. */
const tells = (one: ElementContent): boolean =>
  !isBlank(one) &&
  !isRule(one) &&
  !isPart(one, 'callout') &&
  !blockOf(one).holdsQuestions &&
  !isDurationLine(blockOf(one).words);

/** Cut at its rules. */
function piecesOf(section: readonly ElementContent[]): readonly (readonly ElementContent[])[] {
  const starts = section.flatMap((one, at) => (isRule(one) ? [at + 1] : []));
  return [0, ...starts].map((from, i) => section.slice(from, starts[i]));
}

function questionsIn(node: ElementContent): readonly Element[] {
  if (node.type !== 'element') return [];
  return isTag(node, Placeholder.question)
    ? [node]
    : node.children.flatMap((one) => questionsIn(one as ElementContent));
}
