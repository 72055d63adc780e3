/**
 * A task, and below it a list of the steps that do it: one exercise, though each of its steps tells what to do.
 *
 *     ### A. Ice
 *     Write a program that weighs the cubes.
 *     1. Open the file.
 *     2. Add a line for each cube.
 *     <details><summary>Solution</summary> …
 *
 * `Do the following:` and `Solve these tasks.` introduce several; but not where a list tells in which case what is to be
 * done, on a page of exercises. A program below it solves all of it.
 *
 *     Given a number, do the following:
 *     - If it is odd, print ice.
 *     - If it is even, print steam.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, holdsElement, isRule, nextFull, roleOf, sectionEnd } from '../blocks/block.ts';
import { answerHeading, clearTitle } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { titleAlone } from '../blocks/told.ts';
import { eachOffers } from '../choices/options.ts';
import { CHOOSE } from '../patterns/keyless.ts';
import { isBelowExercises } from '../patterns/section.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';
import { isAsideTitle } from '../words/aside-title.ts';
import {
  answersTitleOf,
  areExercises,
  callsExercise,
  exerciseLabelOf,
  isOfExercises,
  setsExercises,
} from '../words/exercise-label.ts';
import { pointsAtGiven } from '../words/given-code.ts';
import { asksOrTellsIn, endsAsking } from '../words/lexicon.ts';
import { mayDo } from '../words/solving-code.ts';
import { setExercise } from './made-question.ts';
import { saidBy } from './units/said.ts';
import { sets } from './units/unit.ts';

/** @param called the file's name, behind that of its folder */
export function withStepsOfTasks(blocks: Row, title: string, called: string): Row {
  if (!blocks.some((one) => isTag(one, 'ol', 'ul'))) return blocks;
  const said = saidBy(title, called);
  return withMade(blocks, (at) => {
    if (callsTask(blocks, at, title)) return taskBelow(blocks, at, said?.sort === 'solutions');
    return said ? casesBelow(blocks, at) : undefined;
  });
}

function casesBelow(blocks: Row, at: number): Made | undefined {
  const [task, list] = [blocks[at], nextFull(blocks, at)];
  if (!isTag(task, 'p') || !areCases(blocks[list]) || eachOffers(blocks[list])) return undefined;
  if (!sets(task) && !(/:\s*$/.test(blockOf(task).words) && areSteps(blocks[list]!))) return undefined;
  const code = nextFull(blocks, list);
  const asked = setExercise(blocks.slice(at, list + 1));
  if (!isTag(blocks[code], 'pre')) return { row: [asked], end: list + 1 };
  const words = blocks.slice(at, list + 1).map((one) => blockOf(one).words);
  const isSolved = !pointsAtGiven(words.join('\n')) && mayDo(words.join('\n'), rawText([blocks[code]]));
  return isSolved ? { row: [asked, foldedAnswer([blocks[code]])], end: code + 1 } : undefined;
}

/** Half of them tell a case, and none asks. */
function areCases(list: ElementContent | undefined): boolean {
  const items = isTag(list, 'ol', 'ul') ? elementsOf(list).map((one) => blockOf(rowIn(one)[0])) : [];
  const cases = items.filter(({ normalized }) => CASE.test(normalized)).length;
  return cases > 1 && cases * 2 >= items.length && !items.some(({ words }) => words.includes('?'));
}

const CASE =
  /^(?:if|when(?:ever)?|otherwise|else|si|quand|lorsque|sinon|wenn|falls|ist|sonst|andernfalls|se|quando|altrimenti|cuando|sino|caso|senao|als|indien|wanneer|anders)\b/;

/** A heading that calls an exercise, or one of a section or a page of them. */
function callsTask(blocks: Row, at: number, title: string): boolean {
  const { level, words } = blockOf(blocks[at]);
  if (level === undefined || areExercises(words) || setsExercises(words) || isAsideTitle(words)) return false;
  return (
    callsExercise(words) ||
    isQuestionByNumber(blocks[at]) ||
    isBelowExercises(blocks, at, title) ||
    isOfExercises(title)
  );
}

/** @param isSolved whether its page tells solutions: what each of its points is done with stands in that */
function taskBelow(blocks: Row, at: number, isSolved: boolean): Made | undefined {
  const heading = blocks[at]!;
  const end = sectionEnd(blocks, at + 1, 6, isRule);
  // What its heading asks is answered below the next one, with all that stands between.
  if (isQuestionByNumber(heading) && answerHeading(blocks[end])) return undefined;
  const section = blocks.slice(at + 1, end);
  const help = section.findIndex((one) => blockOf(one).holdsQuestions || titlesAnswer(one));
  const asked = help < 0 ? section : section.slice(0, help);
  const answers = help < 0 ? [] : section.slice(help);
  if (!areAnswers(answers)) return undefined;
  const own = asked.filter((one) => !isBlank(one));
  if (!holdsElement(answers) && isShown(heading, own, isSolved)) return undefined;
  const areAlone = areStepsAlone(own) && isAnsweredOnce(answers);
  if (!areAlone && !isTaskWithSteps(own)) return undefined;
  const isAsked = !areAlone && asksOrTellsIn(blockOf(heading).words);
  const task = setExercise([...(isAsked ? [heading] : []), ...asked], lineOf(areAlone ? own[0] : heading));
  return { row: [...(isAsked ? [] : [heading]), task, ...answers], end };
}

/** Nothing else, or what stands below a title in clear, up to the end of the section. */
const areAnswers = (row: Row): boolean =>
  row.slice(0, 1).some(titlesAnswer) ||
  row.every((one) => isBlank(one) || /^(?:answer|hint)$/.test(roleOf(one) ?? ''));

const titlesAnswer = (block: ElementContent): boolean =>
  clearTitle(block) !== undefined || titleAlone(block) !== undefined;

/** `### Step 2: freeze the cubes`, whose points show what is to be typed: a tutorial leaves nothing to be found out. */
function showsHow(heading: ElementContent, own: Row): boolean {
  if (exerciseLabelOf(blockOf(heading).words)?.kind !== 'step') return false;
  return itemsIn(own).some(holdsProgram);
}

const isShown = (heading: ElementContent, own: Row, isSolved: boolean): boolean =>
  showsHow(heading, own) || (isSolved && areProgrammed(own));

/** Most points have a program of their own, in them or right below. */
function areProgrammed(own: Row): boolean {
  const items = itemsIn(own);
  const below = own.filter((one, i) => isTag(one, 'ol', 'ul') && isTag(own[i + 1], 'pre'));
  const programmed = items.filter(holdsProgram).length + below.length;
  return programmed > 1 && programmed * 2 > items.length;
}

const itemsIn = (row: Row): readonly Element[] =>
  row.flatMap((one) => (isTag(one, 'ol', 'ul') ? elementsOf(one) : []));

const holdsProgram = (item: Element): boolean => rowIn(item).some((block) => isTag(block, 'pre'));

/** Words that tell what to do first of all, be it with what is shown right below them, and no list but of steps. */
function isTaskWithSteps([first, ...more]: Row): boolean {
  const isGiven = blockOf(more[0]).isShown;
  const below = isGiven ? more.slice(1) : more;
  return (
    isTag(first, 'p') &&
    sets(first) &&
    (isGiven || !introducesSeveral(first)) &&
    holdsSteps(below) &&
    below.every((one) => isTag(one, 'ol', 'ul') || blockOf(one).isWords || blockOf(one).isAside)
  );
}

/** A list of steps, and no words above it. */
const areStepsAlone = ([first, ...below]: Row): boolean =>
  isTag(first, 'ol', 'ul') && holdsSteps([first]) && below.every(mayStandBeside);

const mayStandBeside = (block: ElementContent): boolean =>
  blockOf(block).isWords || blockOf(block).isAside || blockOf(block).isShown;

function holdsSteps(row: Row): boolean {
  const lists = row.filter((one) => isTag(one, 'ol', 'ul'));
  return lists.length > 0 && lists.every(areSteps);
}

/** Of what one fold answers, nothing is answered by itself. */
function isAnsweredOnce(answers: Row): boolean {
  const [one, ...others] = answers.filter((block) => roleOf(block) === 'answer');
  const title = blockOf(one).title;
  return (
    one !== undefined && others.length === 0 && answersTitleOf(title)?.several !== true && !holdsList(one)
  );
}

/** A list, or what counts, may answer each of them. */
const holdsList = (fold: ElementContent): boolean =>
  bodyOf(fold as Element).some((one) => isTag(one, 'ol', 'ul') || blockOf(one).label !== undefined);

/** Half of them tell what to do, and none asks by itself. */
export function areSteps(list: ElementContent): boolean {
  if (!isTag(list, 'ol', 'ul') || eachOffers(list)) return false;
  const items = elementsOf(list).map((one) => rowIn(one)[0]);
  const isAsked = items.some((one) => endsAsking(blockOf(one).words));
  return !isAsked && items.filter(sets).length * 2 >= items.length;
}

const introducesSeveral = (block: ElementContent): boolean =>
  /[:?]\s*$/.test(blockOf(block).words) || namesSeveral(block) || CHOOSE.test(blockOf(block).normalized);

/** `Solve these tasks.`: what stands below is several. */
export const namesSeveral = (block: ElementContent): boolean => SEVERAL.test(blockOf(block).normalized);

const SEVERAL =
  /\b(?:following|below|these|each|exercises|tasks|questions|problems|suivante?s|ci-dessous|ces|chaque|exercices|folgende[nrs]?|unten|diese|jede[nrs]?|aufgaben|fragen|seguent[ei]|quest[ei]|ogni|esercizi|domande|siguientes?|abajo|est[ao]s|cada|ejercicios|preguntas|seguintes?|abaixo|est[ea]s|exercicios|perguntas)\b/;
