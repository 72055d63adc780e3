/**
 * What a section sets below a line in bold that says so, and solves below another:
 *
 *     ## The rain                                   ## The rain
 *
 *     **Statement**                                 ### Statement
 *
 *     Count the drops.                              Count the drops.
 *
 *     **Solution**                                  ### Solution
 *
 * And what several sections set, be it by their own names, and solve below one that only says that a program stands there,
 * perhaps behind how it is found: nobody sets something and gives it away under that name by chance.
 *
 *     ## Exercise 1: rain                           ## Exercise 1: rain
 *
 *     ### Statement                                 ### Statement
 *
 *     Count the drops.                              ┌ Count the drops.
 *
 *     ### Idea                               →      ├ Answer ─────────┐
 *
 *     - Look at each.                               │ **Idea**        │
 *
 *     ### Code                                      │ …               │
 *
 * Beside those, one of which only its name or its goal is told is solved so, too.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf, titleInBold } from '../../parts.ts';
import { asHeading, blockOf, isRule, lastFull, levelOf, nextFull, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { callsExercise, callsPuzzle, isAskedTitle, isNamedExercise } from '../words/exercise-label.ts';
import { changesGiven, pointsAtGiven } from '../words/given-code.ts';
import { answerTitleOf, normalize } from '../words/lexicon.ts';
import {
  standsBesideGoal,
  titlesDescription,
  titlesGoal,
  titlesProblem,
  titlesProgram,
  titlesStatement,
  titlesWay,
} from '../words/page-of-exercise.ts';
import { isToComplete } from '../words/to-complete.ts';
import { headingSet, madeExercise } from './made-question.ts';
import { setsInWords } from './units/unit.ts';

export const withStatementsCalled = (blocks: Row): Row => withProgramsCalled(withSolutionsCalled(blocks));

function withSolutionsCalled(blocks: Row): Row {
  const made = new Map<ElementContent, Element>();
  for (const [at, block] of blocks.entries()) {
    const level = levelOf(block);
    const first = level < 6 ? nextFull(blocks, at) : blocks.length;
    if (!isTag(blocks[first], 'p') || !isAskedTitle(standingTitle(blocks[first]) ?? '')) continue;
    const section = blocks.slice(first + 1, sectionEnd(blocks, first, 6));
    const titles = section.filter((one) => standingTitle(one) !== undefined);
    const answers = titles.filter((one) => answerTitleOf(standingTitle(one)!) !== undefined);
    if (answers.length !== 1 || titles.some((one) => isAskedTitle(standingTitle(one)!))) continue;
    for (const one of [blocks[first]!, answers[0]!]) made.set(one, asHeading(one as Element, level + 1));
  }
  return made.size === 0 ? blocks : blocks.map((block) => made.get(block) ?? block);
}

/** One alone may show how something is done; without the name of an exercise, two may. */
const FEWEST = 2;
const FEWEST_UNNAMED = 3;

function withProgramsCalled(blocks: Row): Row {
  if (!blocks.some((one) => isTag(one, 'pre'))) return blocks;
  const programmed = new Map<number, Programmed>();
  for (const at of blocks.keys()) {
    const made = levelOf(blocks[at]) < 6 ? programmedAt(blocks, at) : undefined;
    if (made) programmed.set(at, made);
  }
  const set = [...programmed].flatMap(([at, { isSet }]) => (isSet ? [at] : []));
  const isNamed = set.some((at) => calls(blockOf(blocks[at]).words));
  const isHabit = set.length >= (isNamed ? FEWEST : FEWEST_UNNAMED);
  return isHabit ? withMade(blocks, (at) => programmed.get(at)) : blocks;
}

interface Programmed extends Made {
  /** It says what is to be done: else it has only a name and a goal. */
  readonly isSet: boolean;
}

function programmedAt(blocks: Row, at: number): Programmed | undefined {
  const end = sectionEnd(blocks, at + 1, levelOf(blocks[at]), isRule);
  const [heading, ...row] = blocks.slice(at, end);
  const first = row.findIndex(tellsHow);
  const code = first < 0 ? -1 : solutionIn(row, first);
  if (code < 0 || row.some((one, i) => i !== code && tellsItself(one))) return undefined;
  const isCalled = calls(blockOf(heading).words);
  const isNamed = namesStatement(nameOf(row[0]) ?? '', isCalled);
  const from = isNamed && standingTitle(row[0]) !== undefined ? 1 : 0;
  const asked = row.slice(from, first);
  const isSet = setsSomething(asked, isCalled, isNamed);
  const isLeft = isCalled && asked.every(tellsGoal);
  const mayBe = (isSet && mayBeAsked(asked)) || isLeft;
  if (!mayBe || isToComplete(rawText([row[code]!]))) return undefined;
  const next = row.findIndex((one, i) => i > code && setsNext(one));
  const told = row.slice(first, next < 0 ? row.length : next);
  const isEmpty = asked.every(isBlank);
  const head = isEmpty ? [headingSet(heading!)] : [heading!, ...row.slice(0, from)];
  const set = isEmpty ? [] : [madeExercise(asked.map(inWords))];
  return {
    row: [...head, ...set, foldedAnswer(told.map(inWords))],
    end: at + 1 + first + told.length,
    isSet,
  };
}

/** A theorem has a statement too, and so has a plan for a program. */
function setsSomething(asked: Row, isCalled: boolean, isNamed: boolean): boolean {
  if (!isCalled) return isNamed && asked.some(sets);
  return isNamed || asked.some((one) => titlesDescription(nameOf(one) ?? '') || sets(one));
}

const tellsGoal = (block: ElementContent): boolean => isBlank(block) || titlesGoal(nameOf(block) ?? '');

/** A *task* may be that of a team. */
const calls = (words: string): boolean =>
  isNamedExercise(words) || callsExercise(words, 'problem', 'question');

/** Below the name of an exercise what describes something describes that. */
const namesStatement = (name: string, isCalled: boolean): boolean =>
  isCalled
    ? callsPuzzle(name) || isAskedTitle(name) || titlesDescription(name)
    : titlesStatement(name) || titlesProblem(name);

/** What a heading, a line in bold, or the bold words that begin a paragraph say of what follows: `**Idea:** Add them.` */
function nameOf(block: ElementContent | undefined): string | undefined {
  const own = standingTitle(block);
  if (own !== undefined || !isTag(block, 'p')) return own;
  const opening = block.children.find((one) => !isBlank(one));
  const words = isTag(opening, 'strong', 'b') ? plainText(opening) : '';
  const isTitle = /[:：]$/.test(words) || /^\s*[:：]/.test(rawText(block.children).slice(words.length));
  return isTitle ? words : undefined;
}

function tellsHow(block: ElementContent): boolean {
  const name = nameOf(block);
  return name !== undefined && (titlesProgram(name) || titlesWay(name));
}

/** The first program that stands right below its name; or, behind nothing but how it is found, what is called a solution. */
function solutionIn(row: Row, from: number): number {
  const at = row.findIndex((one, i) => i > from && (isProgram(row, i) || isSolution(one)));
  const isWay = row.slice(from, at).every((one) => !NAMED_BESIDE.test(normalize(nameOf(one) ?? '')));
  return at < 0 || isProgram(row, at) || isWay ? at : -1;
}

const isProgram = (row: Row, at: number): boolean =>
  isTag(row[at], 'pre') && titlesProgram(standingTitle(row[lastFull(row, at)]) ?? '');

const isSolution = (block: ElementContent): boolean =>
  answerTitleOf(standingTitle(block) ?? '')?.several === false;

/** Above a solution, an algorithm or a program is what the exercise is about. */
const NAMED_BESIDE =
  /\b(?:algorit\w+|pseudo\w*|code|codice|codigo|program\w*|quell\w+|source|implement\w*)\b/;

/** `Read two numbers and print their sum.` */
const sets = (block: ElementContent): boolean => blockOf(block).words.split(CLAUSES).some(setsInWords);
const CLAUSES = /[,;]?\s(?:and|et|und|e|y|en)\s/;

/** Something is, no other part begins there, and it speaks of no program that is given. */
function mayBeAsked(asked: Row): boolean {
  const words = asked.map((one) => blockOf(one).words).join('\n');
  return words !== '' && asked.every(mayStandIn) && !pointsAtGiven(words) && !changesGiven(words);
}

const mayStandIn = (block: ElementContent): boolean =>
  levelOf(block) === 7 || [standsBesideGoal, titlesDescription].some((is) => is(blockOf(block).words));

/** What is asked behind the program. */
const setsNext = (block: ElementContent): boolean => {
  const name = nameOf(block);
  return name !== undefined && (namesStatement(name, true) || calls(name) || blockOf(block).asks);
};

/** In what is asked and told, a heading is a line in bold. */
const inWords = (block: ElementContent): ElementContent =>
  levelOf(block) < 7 && block.type === 'element' ? titleInBold(block.children, lineOf(block)) : block;
