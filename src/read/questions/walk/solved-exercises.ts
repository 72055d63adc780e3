/**
 * Exercises of a page whose file says that it solves them: from the first code below the words of each on, all that stands
 * below its heading is the answer.
 *
 *     ### Exercise 1
 *
 *     Count the cubes.
 *
 *     ```r
 *     nrow(cubes)
 *     ```
 *
 *     There are three.
 *
 * And where its parts are counted, what stands below each, up to the next, is the answer to it.
 *
 *     (a) How many are red?
 *
 *     Three of them are.
 *
 *     (b) …
 *
 * Of parts counted by numbers, most of which a program solves, each is asked with all that stands above its own.
 *
 * Below its code, words may ask on, and be answered in other letters.
 *
 *     How many are there?
 *
 *     *There are three.*
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf } from '../../parts.ts';
import { behindRules, blockOf, isRule, levelOf, nextFull, roleOf, sectionEnd } from '../blocks/block.ts';
import { answerHeading, clearTitle } from '../blocks/clear-answer.ts';
import { countOf, itemsApart, rowIn } from '../blocks/items.ts';
import { type Made, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { callsExercise, exerciseLabelOf, SOLVED_KINDS } from '../words/exercise-label.ts';
import { pointsAtGiven } from '../words/given-code.ts';
import { letterAt } from '../words/letters.ts';
import { answerOpeningOf, asksOrTellsIn, EXERCISES, endsAsking } from '../words/lexicon.ts';
import { isSolutionFile, isSolutionTitle } from '../words/solution-file.ts';
import { offersKeyed } from './items-asked.ts';
import { headingSet, madeQuestion, setExercise } from './made-question.ts';
import { setsInWords } from './units/unit.ts';

export function withExercisesSolved(blocks: Row): Row {
  const areAnswered = blocks.some((one) => roleOf(one) === 'answer' || clearTitle(one) !== undefined);
  return withMade(blocks, (at) => {
    if (!isExercise(blocks[at]!)) return undefined;
    const end = sectionEnd(blocks, at + 1, 6);
    if (areAnswered && isSolvedByName(blocks, at, end)) {
      const told = foldedAnswer(blocks.slice(at + 1, end));
      return { row: [headingSet(blocks[at] as Element), told], end };
    }
    // It says below what answers it.
    if (answerHeading(blocks[end]) && levelOf(blocks[end]) >= levelOf(blocks[at])) return undefined;
    return { row: solvedFrom(blocks.slice(at, end)), end };
  });
}

/** `## Q8: Names of ice`, and below it nothing but a program: so it is asked where others of the page have an answer. */
const isSolvedByName = (blocks: Row, at: number, end: number): boolean =>
  (exerciseLabelOf(blockOf(blocks[at]).words)?.rest ?? '') !== '' &&
  isTag(onlyIn(blocks.slice(at + 1, end)), 'pre');

/** `Exercise: ice`, which nothing counts. */
const CALLED = new RegExp(String.raw`^[^\p{L}]*(?:${EXERCISES})\b`, 'u');

function isExercise(block: ElementContent): boolean {
  if (blockOf(block).level === undefined) return false;
  return CALLED.test(blockOf(block).normalized) || callsExercise(blockOf(block).words, ...SOLVED_KINDS);
}

function solvedFrom(section: Row): Row {
  if (section.some((one) => isPart(one, 'question')) || offersKeyed(section)) return section;
  const parts = section.flatMap((one, at) => (PART.test(blockOf(one).words) ? [at] : []));
  const isCounted = parts.every((at, i) => PART.exec(blockOf(section[at]).words)![1] === letterAt(i));
  if (parts.length > 0 && isCounted) return solvedByPart(section, parts);
  return solvedByNumber(section) ?? solvedWhole(section);
}

const PART = /^\(?([a-h])\)\s+\S/;

/** Of parts that are told nothing, or are folded already, nothing else is folded. */
function solvedByPart(section: Row, parts: readonly number[]): Row {
  const solved = parts.flatMap((at, i) => {
    const told = section.slice(at + 1, parts[i + 1]);
    const first = told.find(({ type }) => type === 'element');
    const isTold = first && !told.some(tellsItself);
    const below = isTold ? [foldedAnswer(told)] : told;
    return [section[at]!, ...below];
  });
  return [...leadSolved(section.slice(0, parts[0])), ...solved];
}

/** Undefined where no numbers count through it, or one program solves all: then they are steps, of it or of its answer. */
function solvedByNumber(section: Row): Row | undefined {
  const row = section.flatMap((one) => (isTag(one, 'ol') ? itemsApart(one).flat() : [one]));
  const starts = row.flatMap((one, at) => (numberOf(one) === undefined ? [] : [at]));
  const [first] = starts;
  if (first === undefined || row.slice(0, first).some(isCode)) return undefined;
  const parts = starts.map((at, i) => row.slice(at, starts[i + 1]));
  const coded = parts.filter((own) => own.some(isCode)).length;
  const isCounted = starts.every((at, i) => numberOf(row[at]) === numberOf(row[first])! + i);
  const isSet = parts.filter((own) => setsInWords(leadOf(own))).length * 2 >= parts.length;
  if (
    section.some((one) => clearTitle(one) !== undefined) ||
    !isCounted ||
    !isSet ||
    coded < 2 ||
    coded * 2 < parts.length
  )
    return undefined;
  return [...row.slice(0, first), ...parts.map(partSolved)];
}

/** The number of a paragraph, or of an item by itself. */
const numberOf = (block: ElementContent | undefined): number | undefined => countOf(block, COUNT);
const COUNT = /^(\d{1,2})\s?[.)]\s+\S/;

const isCode = (block: ElementContent): boolean => isTag(block, 'pre') || roleOf(block) === 'answer';

/** What it says above its program. */
const leadOf = (part: Row): string => {
  const code = part.findIndex(isCode);
  return part
    .slice(0, code < 0 ? 1 : code)
    .map((one) => blockOf(one).words)
    .join('\n');
};

/** Without a program, words below it answer it, unless they go on to set it. */
function partSolved(part: Row): Element {
  const code = part.findIndex(isCode);
  const goesOn = part.slice(1).some((one) => setsInWords(blockOf(one).words));
  const from = code >= 0 ? code : goesOn ? part.length : 1;
  const told = part.slice(from).flatMap(unfolded);
  const asked = part
    .slice(0, from)
    .flatMap((one) => (isTag(one, 'ol') ? elementsOf(one).flatMap(rowIn) : [one]));
  return madeQuestion(asked, { told }, { guess: 'unlabelled' });
}

const unfolded = (block: ElementContent): Row => (isPart(block, 'disclosure') ? bodyOf(block) : [block]);

/** Words above its parts may tell to do something, too, and code below them does it. */
function leadSolved(lead: Row): Row {
  const [, ...below] = lead;
  const code = below.findIndex((one) => isTag(one, 'pre'));
  const words = below.slice(0, Math.max(code, 0)).map((one) => blockOf(one).words);
  const isSet = words.some(setsInWords) && !pointsAtGiven(words.join('\n'));
  const told = below.slice(code);
  const isSolved = isSet && told.every((one) => isTag(one, 'pre') || one.type !== 'element');
  return isSolved ? [...lead.slice(0, code + 1), foldedAnswer(told)] : lead;
}

function solvedWhole(section: Row): Row {
  const own = section.filter(({ type }) => type === 'element');
  const code = own.findIndex((one) => isTag(one, 'pre') || roleOf(one) !== undefined);
  // What learners start from stands above what is folded already.
  const first = own[roleOf(own[code + 1]) === 'answer' ? code + 1 : code];
  // What it calls its answer begins there.
  const isCalled = own.some((one) => clearTitle(one) !== undefined);
  const count = code < 2 || isCalled ? 0 : tellingIn(own.slice(code));
  if (!first || count === 0) return section;
  const from = section.indexOf(first);
  const end = section.indexOf(own[code + count - 1]!) + 1;
  const told = section.slice(from, end).flatMap(unfolded);
  const answers = partedByQuestions(told);
  // Of several answers each is told what it answers: the first all that stands above it.
  const asked = section.slice(0, from);
  const set = answers.length > 1 ? [asked[0]!, setExercise(asked.slice(1))] : asked;
  return [...set, ...answers, ...section.slice(end)];
}

/** An answer, and behind it each further question with its own. */
function partedByQuestions(told: Row): Row {
  const starts = told.flatMap((_, at) => (asksOn(told, at) ? [at] : []));
  const first = foldedAnswer(told.slice(0, starts[0]));
  return [first, ...starts.flatMap((at, i) => [told[at]!, foldedAnswer(told.slice(at + 1, starts[i + 1]))])];
}

/** Words that ask, and below them others in slanted or bold letters, or in a quotation: what explains an answer asks in its own. */
function asksOn(told: Row, at: number): boolean {
  const block = told[at];
  if (at === 0 || !isTag(block, 'p') || !endsAsking(blockOf(block).words) || isInLetters(block)) return false;
  const next = told[nextFull(told, at)];
  return isTag(next, 'blockquote') || isInLetters(next);
}

/** All of a paragraph. */
const isInLetters = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') &&
  block.children.some((one) => isTag(one, 'em', 'i', 'strong', 'b')) &&
  block.children.every((one) => isBlank(one) || isTag(one, 'em', 'i', 'strong', 'b'));

/** How many of them tell it, where nothing else answers there, but code that does, with what is said of it. */
function tellingIn(blocks: Row): number {
  if (blocks.every((one) => roleOf(one) === undefined)) return blocks.length;
  const other = blocks.findIndex((one, i) => !isTold(one, blocks[i - 1]));
  if (other < 0) return blocks.length;
  return blocks.slice(other).some((one) => roleOf(one) !== undefined) ? 0 : other;
}

/** Code that answers, words, and the points of a list below words: those right below an answer ask. */
const isTold = (block: ElementContent, above: ElementContent | undefined): boolean =>
  roleOf(block) === 'answer' ||
  isTag(block, 'pre') ||
  blockOf(block).isWords ||
  (isTag(block, 'ul', 'ol') && blockOf(above).isWords);

/**
 * An exam that its page solves part by part, below short names, each of which ends with its result:
 *
 *     ### a) Without repetition (3 points)
 *
 *     - **Formula:** 6!
 *     - **Answer:** 720
 *
 * All that stands below a name is how it is solved.
 */
export function withNamesSolved(blocks: Row, title: string, called: string): Row {
  if (!isSolutionTitle(title) && !isSolutionFile(called)) return blocks;
  const parts = blocks.map((one, at) =>
    NAMED.test(blockOf(one).words) && levelOf(one) < 7 ? partAt(blocks, at) : undefined,
  );
  const all = parts.filter((one) => one !== undefined);
  const told = all.filter((one) => one.endsInResult);
  if (told.length < FEWEST || told.length * 10 < all.length * 6) return blocks;
  return withMade(blocks, (at) => parts[at]);
}

const FEWEST = 3;
const NAMED = /^\(?(?:[a-h]|\d{1,2}(?:\.\d{1,2})?)\s?[.)]\s+\S/i;

const POINTS =
  /[([][^()[\]]{0,12}\d+(?:[.,]\d)?\s?(?:p(?:oints?|ts?|unkte?)?|marks?|punt[io]|puntos?|pontos?|be)\b[^()[\]]{0,12}[)\]]/u;

/** Undefined where it has parts of its own, or says itself what asks and what answers. */
function partAt(blocks: Row, at: number): (Made & { readonly endsInResult: boolean }) | undefined {
  const end = sectionEnd(blocks, at + 1, 6, isRule);
  const next = levelOf(blocks[behindRules(blocks, end)]);
  const below = blocks.slice(at + 1, end);
  const last = below.findLast(({ type }) => type === 'element');
  const isOpen =
    last !== undefined && !below.some((one) => tellsItself(one) || asksOrTellsIn(blockOf(one).words));
  if (!isOpen || (next > levelOf(blocks[at]) && next < 7)) return undefined;
  const words = blockOf(isTag(last, 'ul', 'ol') ? elementsOf(last).at(-1) : last).words;
  const heading = blocks[at] as Element;
  // What is worth points was set in an exam, by whatever name.
  const row = POINTS.test(blockOf(heading).normalized)
    ? [
        madeQuestion(
          [element('p', {}, heading.children, lineOf(heading))],
          { told: below },
          { guess: 'unlabelled' },
        ),
      ]
    : [headingSet(heading), foldedAnswer(below)];
  return { row, end, endsInResult: answerOpeningOf(words) !== undefined };
}
