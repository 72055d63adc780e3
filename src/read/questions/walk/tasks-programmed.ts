/**
 * Exercises whose author wrote the programs that solve most of them right below what they say, and nothing calls those an
 * answer. From its program on, all that stands below one answers it.
 *
 *     ## Exercise 2                 # Exercises                    # Final exam 2017
 *
 *     Write `melt`.                 1) Melt a cube.                ## Melting ice
 *
 *     ```python                     ```python                      *Define a function that melts.*
 *     def melt(cube): …             melt(cube)
 *     ```                           ```                            ```python …
 *
 * On a page of exercises, or below a heading that says so, whatever counts is one, and all headings are; so
 * is whatever counts where half of that tells to write a program. Words alone answer what only asks among them.
 */

import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { foldedAnswer, isPart } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { answerHeading, standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, listOfOne } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { marksOne } from '../choices/option-marks.ts';
import { optionsAt } from '../choices/options.ts';
import {
  areExercises,
  callsExercise,
  endsInExercises,
  isExamTitle,
  isExerciseSheet,
  isNamedExercise,
  isOfExercises,
  SOLVED_KINDS,
  saysExercises,
} from '../words/exercise-label.ts';
import { changesGiven, pointsAtGiven } from '../words/given-code.ts';
import { LETTERED } from '../words/letters.ts';
import { asksOrTellsIn, SENTENCES, tellsLearner } from '../words/lexicon.ts';
import {
  asksProgram,
  defines,
  definesShown,
  mayDo,
  mayDoPart,
  saysMoreThanName,
} from '../words/solving-code.ts';
import { isToBeDone } from '../words/to-be-done.ts';
import { isToComplete } from '../words/to-complete.ts';
import { writesNamed } from '../words/writes-named.ts';
import { isOffered } from './items-asked.ts';
import { lineApart } from './lines-counted.ts';
import { headingSet, madeExercise, madeQuestion } from './made-question.ts';
import { withNamesApart } from './named-points.ts';
import { isTold } from './quiz-answered.ts';
import { setsInWords } from './units/unit.ts';

/** So many are told so, or on a page that says what it is; on one of exercises, where nothing else has a program. */
const FEWEST = 3;
const FEWEST_OF_SHEET = 2;
const MANY = 6;

/** @param names its title and its file's, which may say of all of the page what headings say of their sections */
export function withTasksProgrammed(row: Row, names: readonly [title: string, file: string]): Row {
  const [title] = names;
  if (!row.some(holdsCode)) return row;
  const isSheet = areExercises(title) || isExerciseSheet(title) || isExamTitle(title);
  const points = new Set<ElementContent>();
  const blocks = withNamesApart(withLinesApart(row.flatMap(lastApart)), points);
  const isAll = isSheet || isOfExercises(title) || names.some(saysExercises) || setPrograms(blocks);
  const segments = segmentsOf(blocks, isAll, points);
  const tasks = segments.map((one) => taskIn(one, isSheet));
  const mayBe = tasks.map((one, i) =>
    one && maySolve(one) && !answerHeading(segments[i + 1]?.row[0]) && !isAskedAbout(one, segments[i + 1])
      ? one
      : undefined,
  );
  const plain = mayBe.filter((one) => one && isPlain(one, isSheet)).length;
  const coded = tasks.filter((one) => one !== undefined).length;
  // Where nearly all have a program, fewer need to be told from what one starts with.
  const set = segments.filter(({ isTask, row }) => isTask && levelOf(row[0]) === 7).length;
  const share = coded * 10 >= set * 8 && set > MANY ? 3 : 2;
  const fewest = isSheet || (isAll && plain === coded) ? FEWEST_OF_SHEET : FEWEST;
  const areAll = plain >= fewest && plain * share >= coded;
  const arePartsSolved = nearlyAll(
    tasks.filter((one) => one?.isOfOne),
    (one) => isPlain(one!, isSheet),
  );
  const solving = areAll
    ? mayBe
    : mayBe.map((one) =>
        one && (one.isShown || (arePartsSolved && one.isOfOne)) && isPlain(one, isSheet) ? one : undefined,
      );
  if (solving.every((one) => one === undefined)) return row;
  const levels = new Set(solving.map((one) => levelOf(one?.heading)));
  return segments.flatMap((one, i) => {
    if (solving[i]) return solved(solving[i]);
    if (areAll && isToldInWords(one)) return [one.row[0]!, foldedAnswer(one.row.slice(1))];
    return areAll && (isSheet || levelOf(one.row[0]) === 7) ? setIn(one, levels) : one.row;
  });
}

/** Of the lettered parts of exercises, whatever other programs a page shows. */
const nearlyAll = <One>(all: readonly One[], is: (one: One) => boolean): boolean => {
  const count = all.filter(is).length;
  return count >= FEWEST && count * 4 >= all.length * 3;
};

/** The last item of a list goes by itself where code follows: that solves it alone. */
function lastApart(block: ElementContent, at: number, row: Row): Row {
  const items = isTag(block, 'ol') ? elementsOf(block) : [];
  const next = row.slice(at + 1, at + 3).find((one) => one.type === 'element');
  if (items.length < 2 || !next || !isCode(next) || holdsCode(block)) return [block];
  return items.map((item, i) => listOfOne(block as Element, item, i));
}

/** What counts on in a line of a paragraph, as nobody left one empty above it: `5. Write …` */
function withLinesApart(blocks: Row): Row {
  let next = 0;
  return blocks.flatMap((block) => {
    const row = isTag(block, 'p') && next > 1 ? lineApart(block, next) : [block];
    for (const one of row)
      if (isTag(one, 'ol')) next = firstNumber(one) + elementsOf(one).length;
      else if (levelOf(one) < 7) next = 0;
    return row;
  });
}

/** Among tasks that programs solve, what only asks, with nothing but words below it. */
function isToldInWords({ row, isTask }: Segment): boolean {
  const [asked, ...below] = row;
  const isWords = below.every((one) => isBlank(one) || isTag(one, 'p', 'ul'));
  return isTask && isWords && levelOf(asked) === 7 && blockOf(asked).asks && isTold(row, 'questions');
}

interface Segment {
  readonly row: Row;
  readonly isTask: boolean;
  /** Whether its page or section says that it holds exercises: a question is one, too. */
  readonly isInside: boolean;
  /** Whether it counts as a part of an exercise: no word need say what to do. */
  readonly isOfOne: boolean;
}

/** Below its heading, and above a counted task with an answer of its own, a program is what that asks about. */
const isAskedAbout = ({ heading }: Task, next: Segment | undefined): boolean =>
  heading !== undefined && next?.isTask === true && levelOf(next.row[0]) === 7 && next.row.some(tellsItself);

/** A row, cut before each task, and where its section ends. */
function segmentsOf(blocks: Row, isAll: boolean, names: ReadonlySet<ElementContent>): readonly Segment[] {
  const places = placesOf(blocks, isAll);
  // What a page calls its answers is known by that.
  const areCalled = blocks.some((one) => tellsItself(one) || answerHeading(one) !== undefined);
  const isTask = blocks.map((block, at) => isTaskAt(block, places[at]!) && !isOption(blocks, at));
  const starts = blocks.flatMap((one, at) =>
    at === 0 || isTask[at] || levelOf(one) < 7 || isRule(one) || names.has(one) ? [at] : [],
  );
  return starts.map((at, i) => ({
    row: blocks.slice(at, starts[i + 1]),
    isTask: isTask[at]!,
    isInside: places[at]!.isInside,
    isOfOne: !areCalled && places[at]!.isInOne && isPartOfOne(blocks[at]!),
  }));
}

interface Place {
  /** Inside what says that it holds exercises, and inside of one. */
  readonly isInside: boolean;
  readonly isInOne: boolean;
  /** The heading that says so. */
  readonly isTitle: boolean;
}

function placesOf(blocks: Row, isAll: boolean): readonly Place[] {
  /** The levels of the titles that stand above. */
  let [exercises, one] = [NONE, NONE];
  return blocks.map((block) => {
    const level = levelOf(block);
    if (level < 7) exercises = levelBehind(block, exercises, setsPrograms(blockOf(block).words));
    if (level < 7 || isNamed(block)) one = levelBehind(block, one, isNamed(block));
    return {
      isInside: isAll || exercises < NONE,
      isInOne: one < NONE,
      isTitle: level < 7 && level === exercises,
    };
  });
}

/** Below a line in bold, which stands below all headings. */
const NONE = 8;

/** The level of the title whose section a block goes on with. */
function levelBehind(block: ElementContent, own: number, isOne: boolean): number {
  const isTitle = standingTitle(block) !== undefined && levelOf(block) <= own;
  if (!isTitle) return own;
  return isOne ? levelOf(block) : NONE;
}

function isTaskAt(block: ElementContent, { isInside, isInOne, isTitle }: Place): boolean {
  if (isTitle) return false;
  const isOne = levelOf(block) < 7 ? !isStep(block) : counts(block);
  return isNamed(block) || ((isInside || isInOne) && isOne);
}

/** Whether several that count, and half of all that do, tell to write a program: `1. Write a program that …` */
function setPrograms(blocks: Row): boolean {
  const counted = blocks.filter((one) => levelOf(one) === 7 && counts(one));
  const set = counted.filter((one) => linesOf(blockOf(one).words).some(asksProgram)).length;
  return set >= FEWEST && set * 2 >= counted.length;
}

/** `Part 2: Ice`, of a lab that shows how, and `Example`. */
const isStep = (heading: ElementContent): boolean =>
  /^[^\p{L}]*(?:part|step|phase|chapter|section|partie|etape|schritt|teil|kapitel|abschnitt|passo|passaggio|paso|parte|secao|seccion|sezione|fase|(?:worked )?examples?|exemples?|beispiele?|esemp[io]|ejemplos?|exemplos?|voorbeeld(?:en)?|tests?|hints?)\b/u.test(
    blockOf(heading).normalized,
  );

const setsPrograms = (words: string): boolean => endsInExercises(words) || areExercises(words);

/** By its name: a heading, a line in bold, or the first words of a paragraph. */
function isNamed(block: ElementContent): boolean {
  const { level, words } = blockOf(block);
  if (level !== undefined) return callsExercise(words, ...SOLVED_KINDS) || isNamedExercise(words);
  return isTag(block, 'p') && callsExercise(words.slice(0, NEAR), ...SOLVED_KINDS);
}

const NEAR = 40;

/** `2) Write …`, an item alone or a paragraph; `- Write it.`, where `- LOOPS` only names something. */
function counts(block: ElementContent): boolean {
  const { words } = blockOf(block);
  if (isTag(block, 'ol', 'ul')) {
    const isSentence = /[.!]$/.test(words) || saysMoreThanName(words);
    const isOne = elementsOf(block).length === 1 && !holdsCode(block);
    return isOne && (block.tagName === 'ol' || (isSentence && tells(words)));
  }
  return isTag(block, 'p') && COUNTED.test(words);
}

const isPartOfOne = (block: ElementContent): boolean =>
  isTag(block, 'p') && LETTERED.test(blockOf(block).words);

/** `2)`, `Q2.`, `Q2: 1.3 (Ice)`, `(b)`, `iv.`, `1.3` */
const COUNTED =
  /^(?:q(?:uestion)?\s?\d{1,3}\s?[.:](?:\s{1,4}\d{1,2}\.\d{1,2})?(?:\s{1,4}\([^()]{1,80}\))?|(?:q(?:uestion)?\s?)?\d{1,3}\s?[.)]|\(?(?:\d{1,2}|[a-h]|i{1,3}|i?v|vi{1,3})\s?[.)]|\d{1,2}\.\d{1,2}[.)]?)\s+(?=\S)/i;

/** What is asked, and from its program on what stands below. */
interface Task {
  readonly heading?: ElementContent;
  readonly asked: Row;
  readonly told: Row;
  readonly rest: Row;
  /** What is to be done; of a heading alone, its own. */
  readonly words: string;
  readonly isInside: boolean;
  readonly isOfOne: boolean;
  /** Its program defines what code above it only begins, or calls. */
  readonly isShown: boolean;
}

/** Below a heading without such a name, other things may stand, but for a page of nothing else. */
function taskIn({ row, isTask, isInside, isOfOne }: Segment, isSheet: boolean): Task | undefined {
  const code = isTask ? programAt(row) : -1;
  if (code < 1) return undefined;
  const [heading] = blockOf(row[0]).level === undefined ? [] : row;
  const asked = row.slice(heading ? 1 : 0, code);
  const words = wordsOf(asked.some(mayAsk) ? asked : row.slice(0, 1));
  if (heading && !isSheet && !isNamed(heading) && !tells(words)) return undefined;
  // What a part goes on to ask behind its program stays as it is.
  const next = heading ? -1 : row.findIndex((one, at) => at > code && asksOn(one, isOfOne));
  const end = next < 0 ? row.length : next;
  return {
    ...(heading && { heading }),
    asked,
    told: row.slice(code, end),
    rest: row.slice(end),
    words,
    isInside,
    isOfOne,
    isShown: code > row.findIndex(isCode),
  };
}

/** Not where it is shown how what is to be written is called, or begins. */
function programAt(row: Row): number {
  const first = row.findIndex(isCode);
  const shown = first < 0 ? '' : codeOf(row[first]!);
  const defining = row.findIndex((one, at) => at > first && definesShown(codeOf(one), shown));
  return defining < 0 ? first : defining;
}

/** Its program may be the solution: nothing else is there, it isn't what is asked about, or to be completed, and nothing is to be chosen, which is told by its key. */
const maySolve = ({ asked, told, rest, words, isOfOne }: Task): boolean =>
  ![...asked, ...told, ...rest].some(isKnown) &&
  !isToComplete(codeOf(told[0]!)) &&
  (!pointsAtGiven(words) || writesNamed(words.split('\n'), codeOf(told[0]!))) &&
  !/:\s*$/.test(words) &&
  !goesOn(told) &&
  ![...told, ...rest].some((_, at, all) => at > 0 && offersAt(all, at)) &&
  !told.some((one, at) => at > 0 && asksOn(one, isOfOne));

const offersAt = (row: Row, at: number): boolean =>
  optionsAt(row, at) !== undefined ||
  isOffered(row[at]!, at, row) ||
  (isTag(row[at], 'ul', 'ol') && marksOne(row[at]));

/** `A) ice`, of options that stand below what is asked. */
const isOption = (blocks: Row, at: number): boolean =>
  isTag(blocks[at], 'p') && LETTERED.test(blockOf(blocks[at]).words) && optionsAt(blocks, at) !== undefined;

/** Its words say what to do, and the program does it. */
function isPlain({ told, words, isInside, isOfOne }: Task, isSheet: boolean): boolean {
  const program = told.map(codeOf).join('\n');
  const isNamed = languageOf(told[0]!) !== undefined;
  if (isSheet && isNamed && defines(program)) return true;
  if (isOfOne && mayDoPart(program)) return !changesGiven(words);
  return (
    (isInside && isNamed ? tells(words) : orders(words)) && !changesGiven(words) && mayDo(words, program)
  );
}

function solved({ heading, asked, told, rest }: Task): Row {
  const from = behindSlanted(asked);
  const own = asked.slice(0, from);
  const isList = own.length === 1 && isTag(own[0], 'ol', 'ul');
  const boxed = own.some(mayAsk) && !isList ? [madeExercise(own)] : own;
  const head = heading && own.length === 0 ? headingSet(heading) : heading;
  return [...(head ? [head] : []), ...boxed, foldedAnswer([...asked.slice(from), ...told]), ...rest];
}

/** A further task is no remark; below a part, what doesn't begin as one is. */
function asksOn(block: ElementContent, isOfOne: boolean): boolean {
  const { words } = blockOf(block);
  const [first = ''] = words.split(SENTENCES);
  return isTag(block, 'p') && asksOrTellsIn(isOfOne && !/\?\s*$/.test(words) ? first : words);
}

const wordsOf = (row: Row): string => row.map((one) => blockOf(one).words).join('\n');

/** „… die Methode ┌ code ┐ mit zwei Werten“: the code stands amid what is asked. */
function goesOn([, ...below]: Row): boolean {
  const next = below.find(({ type }) => type === 'element');
  return isTag(next, 'p') && /^\p{Ll}{2}/u.test(blockOf(next).words);
}

/** Be it behind a comma: «Dado un número, determina …» */
const tells = (words: string): boolean => linesOf(words).some((one) => setsInWords(one) || asksProgram(one));

/** Without what counts them. */
const linesOf = (words: string): readonly string[] =>
  words.split('\n').map((line) => line.replace(COUNTED, ''));

/** It doesn't only ask. */
const orders = (words: string): boolean =>
  linesOf(words)
    .flatMap((line) => line.split(/,\s+/))
    .flatMap((one) => one.split(SENTENCES))
    .some((one) => !one.includes('?') && (tellsLearner(one) !== undefined || isToBeDone(one)));

/** Among them one may still be to be solved. @param levels of the headings of those that are */
function setIn({ row, isTask }: Segment, levels: ReadonlySet<number>): Row {
  const [heading] = levelOf(row[0]) < 7 ? row : [];
  const below = row.slice(heading ? 1 : 0);
  const asked = below.slice(0, behindSlanted(below));
  const isSet =
    isTask &&
    levels.has(levelOf(row[0])) &&
    !below.some((one) => isKnown(one) || codeOf(one).trim() !== '') &&
    (heading ? tells : orders)(wordsOf(asked));
  if (!isSet) return row;
  return [...(heading ? [heading] : []), madeQuestion(asked), ...below.slice(asked.length)];
}

const holdsCode = (block: ElementContent): boolean =>
  isTag(block, 'pre') ||
  (isTag(block, 'ol', 'ul') && elementsOf(block).some((item) => item.children.some(holdsCode)));

/** Not what one prints: where no language is named, what defines something is a program. */
function isCode(block: ElementContent): boolean {
  const language = languageOf(block);
  return language === undefined
    ? isTag(block, 'pre') && defines(rawText([block]))
    : !NO_PROGRAM.test(language);
}

function languageOf(block: ElementContent): string | undefined {
  const language = isTag(block, 'pre') ? block.properties.dataLanguage : undefined;
  return typeof language === 'string' ? language : undefined;
}

const NO_PROGRAM =
  /^(?:text|txt|plain\w*|console|output|out|none|bash|sh|shell|csv|json|ya?ml|mermaid|math)$/;

const codeOf = (block: ElementContent): string => (isCode(block) ? rawText([block]) : '');

const mayAsk = (block: ElementContent): boolean => isTag(block, 'p', 'blockquote', 'ul', 'ol');

/** What is called an answer, or folded, or declared to ask, is known by that. */
const isKnown = (block: ElementContent): boolean => tellsItself(block) || isPart(block, 'callout');

/** Where what is to be done is told in slanted letters, be some in bold, words in others say how to do it. */
function behindSlanted(asked: Row): number {
  const first = asked.findIndex((one) => isSet(one, 'em', 'i'));
  const end = first < 0 ? 0 : asked.findLastIndex((one) => isSet(one, 'em', 'i', 'strong', 'b')) + 1;
  const isAll = end > 0 && tells(wordsOf(asked.slice(0, end))) && !tells(wordsOf(asked.slice(end)));
  return isAll ? end : asked.length;
}

/** Most of its words are in such letters. */
const isSet = (block: ElementContent, ...tags: readonly string[]): boolean =>
  isTag(block, 'p', 'ul', 'ol') && lengthIn(block, tags) * 2 > rawText([block]).trim().length;

function lengthIn(node: ElementContent, tags: readonly string[]): number {
  if (node.type !== 'element') return 0;
  if (tags.includes(node.tagName)) return rawText([node]).length;
  return node.children.reduce((sum, one) => sum + lengthIn(one, tags), 0);
}
