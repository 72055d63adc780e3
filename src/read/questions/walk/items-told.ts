/**
 * Items of an exercise that all ask, and whose points below tell what answers each: no word says so.
 *
 *     ### Exercise 1
 *
 *     - Why does ice float?
 *       - It is lighter than water.
 *     - What is fog?
 *       - A cloud
 *       - that lies low, and hides the way
 *
 * Below an exercise, short points may be what is chosen from, and as many below each surely are. Where items that count tell
 * to explain, or name what is to be told of, sentences below nearly all of them do:
 *
 *     ### Short answer type
 *
 *     1. Define fog.
 *         - Fog is a cloud that touches the ground.
 *     2. Uses of ice.
 *         - It keeps fish fresh.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf, withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import {
  areMereQuestions,
  asksLearnersOnly,
  callsExercise,
  SOLVED_KINDS,
  saysSheet,
  setsExercises,
} from '../words/exercise-label.ts';
import { kindAlone } from '../words/kind-names.ts';
import {
  asksAsOwner,
  asksInItself,
  looksLikeAnswer,
  normalize,
  tellsLearner,
  tellsToExplain,
} from '../words/lexicon.ts';
import { isOffered, isShortOffer, offerAlike } from './items-asked.ts';
import { madeQuestion } from './made-question.ts';
import { isAboutGiven } from './quiz-answered.ts';

/** So many of a page are answered so. */
const FEWEST = 3;
const NEARLY = 0.8;

export function withItemsTold(blocks: Row, title: string): Row {
  const told = new Set(blocks.filter((one, at) => isToldList(one) && isOfExercise(blocks, at, title)));
  const count = [...told].reduce((sum, one) => sum + toldIn(one as Element).length, 0);
  return count < FEWEST ? blocks : blocks.map((one) => (told.has(one) ? folded(one as Element) : one));
}

function folded(list: Element): Element {
  const items = elementsOf(list).map((item) => {
    const row = rowIn(item);
    const [first, ...below] = row;
    // What isn't told is asked, with whatever stands below it.
    const made = isTold(row) ? [first!, foldedAnswer(below, [], lineOf(below[0]))] : [madeQuestion(row)];
    return withChildren(item, made);
  });
  return withChildren(list, items);
}

function isOfExercise(blocks: Row, at: number, title: string): boolean {
  const { words, above } = headingsAbove(blocks)[at]!;
  const names = [words ?? '', ...above, title];
  return names.some(sets) && !names.some(answers);
}

/** `Short answer type`, « Réponse courte » ask. */
const answers = (name: string): boolean =>
  looksLikeAnswer(name) && !asksLearnersOnly(name) && !namesKind(name);
const namesKind = (name: string): boolean => kindAlone(normalize(name)) !== undefined;

const sets = (name: string): boolean =>
  saysSheet(name) ||
  setsExercises(name) ||
  asksLearnersOnly(name) ||
  areMereQuestions(name) ||
  namesKind(name) ||
  callsExercise(name, ...SOLVED_KINDS);

const toldIn = (list: Element): readonly Row[] => elementsOf(list).map(rowIn).filter(isTold);

function isToldList(block: ElementContent): boolean {
  if (!isTag(block, 'ul', 'ol')) return false;
  const rows = elementsOf(block).map(rowIn);
  const below = rows.filter((row) => row.length > 1);
  const asking = rows.filter(([first]) => isTag(first, 'p') && asksInItself(blockOf(first).words));
  const explained = isTag(block, 'ol') && areExplained(rows, below);
  return (
    (explained || asking.length >= rows.length * NEARLY) &&
    below.length * 2 >= rows.length &&
    below.filter(isTold).length >= below.length * NEARLY &&
    (explained || below.filter(isShortOffer).length * 3 <= below.length) &&
    !offerAlike(rows, LONGEST) &&
    !asking.some(([first]) => asksAsOwner(blockOf(first).words))
  );
}
const LONGEST = 200;

/** So many are no steps of one task. */
const MANY = 5;

/** A third of them asks, or tells to explain, few lead to their points, and most points are sentences. */
function areExplained(rows: readonly Row[], below: readonly Row[]): boolean {
  const heads = rows.map(([first]) => blockOf(first).words);
  const explaining = heads.filter(
    (one) => asksInItself(one) || tellsToExplain(one) || DEFINES.test(normalize(one)),
  );
  const points = below.flatMap(([, ...lists]) =>
    lists.flatMap((list) => (isTag(list, 'ul', 'ol') ? elementsOf(list) : [])),
  );
  const saying = points.filter((one) => SENTENCE.test(blockOf(one).words));
  return (
    rows.length >= MANY &&
    explaining.length * 3 >= rows.length &&
    saying.length * 2 >= points.length &&
    heads.filter((one) => /[:：]\s*$/.test(one)).length * MANY < rows.length
  );
}
const DEFINES =
  /^(?:defin(?:e|is|issez|ir|iere|ieren|a|am|isci|ite|ieer)|what (?:is|are)|difference between)(?!\p{L})/u;
const SENTENCE = /\p{L}\P{L}+\p{L}[\s\S]*[.!;)]\W{0,3}$/u;

/** Points that neither ask nor tell what to do, nor are offered, below what is not about them. */
const isTold = ([first, ...below]: Row): boolean =>
  !isAboutGiven(blockOf(first).words) &&
  below.length > 0 &&
  below.every(
    (one, at) => isTag(one, 'ul', 'ol') && !isOffered(one, at, below) && elementsOf(one).every(tells),
  );

const tells = (point: Element): boolean => {
  const { words, holdsQuestions } = blockOf(point);
  return !holdsQuestions && !/[?？؟]|_{3}/.test(words) && tellsLearner(words) === undefined;
};
