/**
 * An exercise in a box that only its title or class calls so, answered inside it or right behind it. Without an
 * answer a question or challenge stays the box it is, unless the project's settings make questions of remarks.
 */

import type { Element, ElementContent } from 'hast';
import { elementsOf, holds, isBlank, isTag, onceFor, Placeholder } from '../../../lesson/index.ts';
import { bodyOf, data, isPart, lineOf, type PartOf, titleOf } from '../../parts.ts';
import { blockOf, nextFull, roleOf, wordsOf } from '../blocks/block.ts';
import { opensExercise } from '../blocks/clear-answer.ts';
import { asksAtEnd, isCalledExercise, taskAbove, taskOf } from '../blocks/tasks.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { callsPuzzle, callsPuzzles, isNamedExercise, setsTask } from '../words/exercise-label.ts';
import {
  asksOrTellsIn,
  EXERCISES,
  endsAsking,
  normalize,
  PUZZLES,
  QUESTIONS,
  STATEMENTS,
  tellsLearner,
} from '../words/lexicon.ts';
import { titleAsks } from './choice-in-box.ts';
import { answerBehind, choiceOfBox, exerciseOf, framesOthers, partsOf } from './exercise.ts';
import { isCue, isLettered } from './keyless.ts';
import { isOpenFold } from './open-fold.ts';
import type { Context, Match } from './pattern.ts';

/** @param box of tabs, those that are answered */
function isExercise(box: PartOf<'callout' | 'disclosure' | 'group'>): boolean {
  return (
    isPart(box, 'group') ||
    (isPart(box, 'callout') && box.data.part.exercise === true) ||
    isCalledExercise(box) ||
    isStatement(box) ||
    isListOfProblems(box)
  );
}

/** « Problèmes », “Problems”, and in a list what each of them asks: troubles ask nothing. */
const isListOfProblems = (box: Element): boolean =>
  callsPuzzles(blockOf(box).title) &&
  bodyOf(box).some(
    (one) => isTag(one, 'ol') && elementsOf(one).every((item) => asksOrTellsIn(blockOf(item).words)),
  );

const STATEMENT = new RegExp(
  String.raw`^[^\p{L}]*(?:${STATEMENTS}|travail (?:demande|a faire)|your task)\s*(?:\d+)?\s*:?$`,
  'u',
);

/** « Consignes », „Arbeitsauftrag“: a box of what is to be done, which says so. */
const isStatement = (box: Element): boolean =>
  isPart(box, 'callout') &&
  STATEMENT.test(normalize(blockOf(box).title)) &&
  bodyOf(box).some((one) => (isTag(one, 'ul', 'ol') ? elementsOf(one) : [one]).some(setsTaskIn));

const setsTaskIn = (block: ElementContent): boolean => {
  const { words } = blockOf(block);
  return words.includes('?') || setsTask(words) || INFINITIVE.test(normalize(words));
};

/** « Schématiser le circuit »: whatever is to be done, below *Consignes* it is. */
const INFINITIVE = /^(?:\d+[.)] )?[a-z]{3,}(?:er|ir|re|ez) [a-z]/;

/** A fold that is called a question, and behind it or at its end the one that is called its answer. */
function isAnsweredFold(box: ElementContent | undefined, context: Context): box is PartOf<'disclosure'> {
  return (
    isPart(box, 'disclosure') &&
    (blockOf(box).role === 'extra' || isNumbered(box)) &&
    (isProblem(box) ||
      holdsAnswer(box) ||
      (isExercise(box) &&
        !bodyOf(box).some((one) => blockOf(one).holdsQuestions) &&
        (answerBehind(context, false)?.answer.feedback.length ?? 0) > 0))
  );
}

/** `:class: question`: its author's class says that it asks, and its title only which it is, and so the body asks. */
const isNumbered = (box: PartOf<'disclosure'>): boolean =>
  box.data.part.role === 'question' && isCalledExercise(box);

const holdsAnswer = (box: PartOf<'disclosure'>): boolean =>
  isNumbered(box) &&
  (bodyOf(box).some((one) => roleOf(one) === 'answer') ||
    !bodyOf(box).every((one) => taskOf(one) === undefined));

const PROBLEM = new RegExp(
  String.raw`^(?:(?:example|sample|practice|worked) )?(?:problem|${EXERCISES})(?: (?:resolu|corrige|svolto|resuelto|resolvido))?(?: ?\d{1,3})?$`,
);

/** `Example problem`: one answer, and that at the end; all above it is what it answers. */
function isProblem(fold: Element): boolean {
  const body = bodyOf(fold).filter((one) => !isBlank(one));
  return (
    isPart(fold, 'disclosure') &&
    PROBLEM.test(normalize(blockOf(fold).title)) &&
    body.findIndex((one) => roleOf(one) === 'answer') === body.length - 1 &&
    body.length > 1 &&
    body.slice(0, -1).every((one) => blockOf(one).level === undefined && !blockOf(one).holdsQuestions)
  );
}

/** A tab that sets something, and beside it the one that is called its answer. */
function isAnsweredTab(box: ElementContent | undefined, context: Context): box is PartOf<'group'> {
  return (
    isPart(box, 'group') &&
    box.data.part.tab !== undefined &&
    setsInTab(blockOf(box).title, bodyOf(box)) &&
    (answerBehind(context, false)?.answer.feedback.length ?? 0) > 0
  );
}

/** `Exercise`, `Your turn`: a tab that is called so, or holds boxes to tick, and asks nothing in itself. */
export const setsInTab = (title: string, body: readonly ElementContent[]): boolean =>
  (TAB.test(normalize(title)) || holdsBoxes(body)) && !body.some((one) => blockOf(one).holdsQuestions);

/** Boxes that nobody has ticked. */
const holdsBoxes = (body: readonly ElementContent[]): boolean =>
  boxesIn(body)?.read.every(({ correct }) => !correct) === true;

const TAB = new RegExp(
  String.raw`^[^\p{L}]*(?:${EXERCISES}|${PUZZLES}|${QUESTIONS}|tasks?|instructions?|statement|prompt|activity|your turn|enonces?|sujet|consignes?|activite|anleitung|auftrag|istruzioni|consegna|traccia|testo|instrucciones|enunciado|actividad|instructies?)\b`,
  'u',
);

/** Lettered options to choose from, and no word on which is right (see keyless.ts, which knows those with a cue). */
function offersKeyless(body: readonly ElementContent[]): boolean {
  return body.some((block) => isTag(block, 'ul', 'ol') && isLettered(block)) && !body.some(isCue);
}

/** Without an answer: called an exercise by that word, not only a question or a challenge, or among others that are answered. */
const mayAskAlone = (box: Element, context: Context): boolean =>
  context.page.settings.ask.includes('remarks') ||
  isPart(box, 'disclosure') ||
  (isPart(box, 'callout') &&
    box.data.part.exercise !== false &&
    (isNamedExercise(blockOf(box).title) || opensExercise(box) || isStatement(box))) ||
  isAmongAnswered(box, context) ||
  isTaskBeside(box, context) ||
  isAmongSet(box, context);

/** Called an exercise, as boxes are of which most are answered: what they ask, this one does too. */
const isAmongAnswered = (box: Element, { blocks }: Context): boolean =>
  isCalledExercise(box) &&
  areAnswered(blocks.filter((one) => isPart(one, 'callout') && isCalledExercise(one)));

const FEWEST_ANSWERED = 3;

/** So are boxes where several of a page are called so, and nearly all ask, or say at once what to do. */
const isAmongSet = (box: Element, { blocks }: Context): boolean =>
  isPart(box, 'callout') && areSet(blocks).has(box);

const areSet = onceFor((blocks: readonly ElementContent[]): ReadonlySet<ElementContent> => {
  const boxes = blocks.flatMap((one, at) => (isPart(one, 'callout') && isCalledExercise(one) ? [at] : []));
  const set = boxes.filter((at) => sets(blocks[at] as Element) && !isLabelled(blocks[nextFull(blocks, at)]));
  const areMany = set.length >= FEWEST_SET && set.length >= boxes.length * 0.8;
  return new Set(areMany ? set.map((at) => blocks[at]!) : []);
});
/** `**A1.** It is lighter.` */
const isLabelled = (below: ElementContent | undefined): boolean =>
  isTag(below, 'p') && isTag(below.children[0], 'strong', 'b');
const FEWEST_SET = 4;

/**
 * `!!! example`, and in a sentence or two what is to be done, beside boxes called exercises: where half of a page's examples
 * are such. Code and formulas below a sentence may be how it is done.
 */
const isTaskBeside = (box: Element, { blocks }: Context): boolean =>
  isPart(box, 'callout') && tasksBeside(blocks).has(box);

const tasksBeside = onceFor((blocks: readonly ElementContent[]): ReadonlySet<ElementContent> => {
  const boxes = blocks.filter((one) => isPart(one, 'callout'));
  if (boxes.filter(isCalledExercise).length < FEWEST_ANSWERED) return new Set();
  const examples = boxes.filter((one) => one.data.part.variety === 'example');
  const tasks = examples.filter(tellsOnly);
  return new Set(tasks.length > 1 && tasks.length * 2 >= examples.length ? tasks : []);
});

const tellsOnly = (box: Element): boolean =>
  bodyOf(box).every(
    (one) =>
      isBlank(one) ||
      (isTag(one, 'p') && tellsLearner(blockOf(one).words) !== undefined && !holds(one, FORMULAS)),
  );
const FORMULAS: ReadonlySet<string> = new Set([Placeholder.math]);

/** Words below what asks may answer it. */
function sets(box: Element): boolean {
  const [first, ...others] = bodyOf(box).filter((one) => !isBlank(one));
  if (!isTag(first, 'p')) return false;
  const { words } = blockOf(first);
  const mayAnswer = (one: ElementContent): boolean => isTag(one, 'p') && !asksOrTellsIn(blockOf(one).words);
  return endsAsking(words) ? !others.some(mayAnswer) : tellsLearner(words) !== undefined;
}

function areAnswered(boxes: readonly ElementContent[]): boolean {
  const answered = boxes.filter((one) => bodyOf(one as Element).some((inner) => roleOf(inner) === 'answer'));
  return answered.length >= FEWEST_ANSWERED && answered.length * 2 > boxes.length;
}

const mayBeOne = (
  box: ElementContent | undefined,
  context: Context,
): box is PartOf<'callout' | 'disclosure' | 'group'> =>
  isPart(box, 'callout') ||
  isAnsweredFold(box, context) ||
  isAnsweredTab(box, context) ||
  isOpenFold(box, context);

export function exerciseBox(context: Context): Match | undefined {
  const box = context.blocks[context.at];
  if (!mayBeOne(box, context)) return undefined;
  if (!isProblem(box)) return boxed(box, context);
  // `Example problem` says nothing of what is asked.
  return choiceOfBox(box, context) ?? asked(box, bodyOf(box), context);
}

function boxed(box: PartOf<'callout' | 'disclosure' | 'group'>, context: Context): Match | undefined {
  const { page } = context;
  const isOne = isExercise(box) || ((asksAtEnd(box) || isSolvedTask(box, context)) && !isRemarkOn(context));
  if ((!isOne && !endsAsking(blockOf(box).title) && !titleAsks(box)) || framesOthers(box, context))
    return undefined;
  const choice = choiceOfBox(box, context);
  if (choice) return choice;
  const body = bodyOf(box);
  const isInside = partsOf(body, titleOf(box)).some(({ answer }) => answer);
  if (!isOne && !isInside) return undefined;
  if (!isInside && !answerBehind(context, false, isOne)?.answer.feedback.length) {
    if (offersKeyless(body)) {
      const words = wordsOf(body.filter((block) => !isTag(block, 'ul', 'ol')));
      page.report('choice-without-key', page.place(lineOf(body[0]), words.slice(0, 20)), { words });
    } else if (!mayAskAlone(box, context)) return undefined;
  }
  return asked(box, box.children, context);
}

/** Whatever its title, it tells what to do, and right behind it stands what is called the answer. */
const isSolvedTask = (box: Element, { blocks, at }: Context): boolean =>
  isPart(box, 'callout') && isAnsweredAt(blocks, at) && (tells(box) || (isProblemBox(box) && solves(blocks)));

const isAnsweredAt = (blocks: readonly ElementContent[], at: number): boolean =>
  roleOf(blocks[nextFull(blocks, at)]) === 'answer';

const tells = (box: Element): boolean =>
  bodyOf(box).some((one) => tellsLearner(blockOf(one).words) !== undefined);

const isProblemBox = (box: ElementContent): box is Element =>
  isPart(box, 'callout') && callsPuzzle(blockOf(box).title);

/** A *Problem* may be a trouble: it is none where others so called ask or tell what to do, and are answered. */
const solves = onceFor((blocks: readonly ElementContent[]): boolean => {
  const answered = blocks.filter((one, at) => isProblemBox(one) && isAnsweredAt(blocks, at));
  const set = answered.filter((one) => asksAtEnd(one) || tells(one as Element));
  return set.length >= FEWEST_ANSWERED && set.length * 2 > answered.length;
});

/** What stands above it asks: it remarks on that, and its answer comes behind both. A *Problem* is its own. */
const isRemarkOn = ({ blocks, at, floor, block }: Context): boolean =>
  !callsPuzzle(block.title) && (taskAbove(blocks, at)?.at ?? -1) >= floor;

function asked(box: Element, children: ElementContent[], context: Context): Match {
  const prompt: Element = { ...box, children, data: data({ part: { kind: 'exercise', heading: '' } }) };
  return exerciseOf(prompt as PartOf<'exercise'>, context);
}
