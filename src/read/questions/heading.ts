/**
 * Shape L: an exercise that is only a heading, and the solution that is the next one.
 *
 *     ### Exercise 2
 *     Count to a hundred.
 *
 *     #### Solution
 *     1, 2, 3…
 *
 *     ### Exercise 3
 *     Count to a hundred:
 *     - by ones,
 *     - by tens.
 *
 *     :::{dropdown} Solution
 *     …
 *     :::
 *
 * So does a line in bold. A heading answers only where it says nothing but `Solution`, or `Solution to exercise 2`:
 * `Solutions of the exercises` is a section of its own. Without a solution the exercise must be all that its section holds.
 */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { headingLevel } from '../headings.ts';
import { holdsPart, isPart, lineOf } from '../parts.ts';
import { clearAnswer, clearTitle, standingTitle } from './clear-answer.ts';
import { formOf } from './form.ts';
import { holdsGap } from './kinds/gaps.ts';
import { labelOf } from './label.ts';
import { ARTICLE, answerTitleOf, fold, looksLikeAnswer, PUZZLES, roleOf } from './lexicon.ts';
import type { Draft, Found, Scene, Shape } from './shape.ts';
import { asksAt, headingAbove, isAside, isWords, stemBefore, toldFrom } from './stem.ts';

const EXERCISE =
  /^(?:exercices?|exercises?|aufgabe|ubung|esercizio|ejercicio|concept check)\s*(?:\d+(?:\.\d+)*)?\s*(?:[:.–—-].*)?$/;
/** Is one only where the next heading solves it: a problem may be anything. */
const PUZZLE = new RegExp(String.raw`^${ARTICLE}(?:${PUZZLES})\s*(?:\d+(?:\.\d+)*)?\s*(?:[:.–—-].*)?$`);
const PLURAL = /^(?:exercices|exercises|aufgaben|ubungen|esercizi|ejercicios)$/;
/** With its answer folded below, a heading may say more. */
const ANSWERED =
  /^(?:mini[- ]?)?(?:exercices?|exercises?|aufgaben?|ubung(?:en)?|esercizi[o]?|ejercicios?|concept check)\b/;

const GUESS = 'heading';

export const heading: Shape = {
  id: 'heading',
  find: (scene) => {
    const { blocks, at, page } = scene;
    const title = headingAbove(scene);
    if (!title || at !== scene.floor) return undefined;
    const words = fold(plainText(title));
    if (ANSWERED.test(words)) {
      const whole = answeredBelow(scene);
      if (whole) return whole;
    }
    const isPuzzle = !EXERCISE.test(words);
    if (isPuzzle && !PUZZLE.test(words)) return undefined;
    const said = isDuration(blocks[at]) ? 1 : 0;
    const answer = answerTitle(blocks, at + said, title);
    const end = answer?.at ?? sectionEnd(blocks, at, 6);
    const stem = blocks.slice(at + said, end);
    if (!stem.some((block) => plainText(block) !== '') || stem.some(hasOwnQuestions)) return undefined;
    const next = blocks[end];
    const level = headingLevel(next);
    // `Exercises` without a solution is a section about them, or holds several.
    if (!answer && PLURAL.test(words)) return undefined;
    if (isPuzzle && !(answer && isSolved(scene, title, answer.at))) return undefined;
    const called = answer ? undefined : standingTitle(next);
    if (called !== undefined && looksLikeAnswer(called)) {
      page.report('answer-in-clear', page.place(lineOf(next), called), { words: called });
    }
    if (!answer && level !== undefined && level > headingLevel(title)!) return undefined;
    const last = answer ? answerEnd(blocks, end + 1, answer.level) : end;
    return asked(scene, stem, last, {
      ...(answer && { feedback: [...(clearAnswer(next) ?? []), ...blocks.slice(end + 1, last)] }),
    });
  },
};

/**
 * Whether a puzzle is told from what a text calls so: `Problem 3`, or a heading of its own that solves it. A challenge
 * and its solution may be the chapters of a report: then it lies deeper, or asks.
 */
const isSolved = ({ blocks, at }: Scene, title: Element, answer: number): boolean => {
  const words = fold(plainText(title));
  if (/^\D*\d/.test(words)) return true;
  if (headingLevel(blocks[answer]) === undefined) return false;
  const isOften = /problem|challenge|task|defi|herausforderung|sfida|compito|reto|desafio|tarea/.test(words);
  return (
    !isOften ||
    headingLevel(title)! > 2 ||
    blocks.slice(at, answer).some((block) => plainText(block).includes('?'))
  );
};

/** The exercise under the scene's heading: its stem, up to where it ends, and what answers it. */
const asked = (
  { blocks, at, page }: Scene,
  stem: readonly ElementContent[],
  end: number,
  told: Partial<Pick<Draft, 'feedback' | 'hints'>>,
): Found => {
  const said = isDuration(blocks[at]) ? 1 : 0;
  const key = formOf(stem, page);
  return {
    start: at,
    end,
    introduced: false,
    becomes: [
      {
        type: 'draft',
        specific: key?.specific ?? { kind: 'open' },
        lead: blocks.slice(at, at + said),
        stem: key?.stem ?? stem,
        ...told,
        line: lineOf(stem.find((block) => plainText(block) !== '')),
        guess: GUESS,
      },
    ],
  };
};

/**
 * All that stands between the heading and the one folded answer of its section. Labelled words ask by themselves,
 * and what stands above them introduces them.
 */
const answeredBelow = (scene: Scene): Found | undefined => {
  const { blocks, at, solutions } = scene;
  const end = sectionEnd(blocks, at, 6);
  let from = at;
  while (from < end && !toldFrom(blocks, from)) from++;
  const told = from < end ? toldFrom(blocks, from) : undefined;
  const start = told && stemBefore({ ...scene, at: from });
  if (!told || start === undefined || labelOf(plainText(blocks[start]!)) !== undefined) return undefined;
  const said = isDuration(blocks[at]) ? 1 : 0;
  const stem = blocks.slice(at + said, from);
  const others = [...stem, ...blocks.slice(told.end, end)];
  const taken = [...solutions.values()].flat();
  if (
    others.some(hasOwnQuestions) ||
    blocks.slice(from, told.end).some((one) => taken.includes(one as Element))
  )
    return undefined;
  return asked(scene, stem, told.end, { hints: told.hints, feedback: told.feedback });
};

/**
 * Where the title stands that answers an exercise: the heading that ends its words, or a line in bold among them.
 * It may name its exercise. Titles of several answers on the exercise's own level are those of all.
 */
const answerTitle = (
  blocks: readonly ElementContent[],
  from: number,
  title: Element,
): { readonly at: number; readonly level: number } | undefined => {
  const end = sectionEnd(blocks, from, 6);
  const own = NUMBER.exec(plainText(title))?.[0];
  for (let at = from; at <= end && at < blocks.length; at++) {
    const words = standingTitle(blocks[at]) ?? (clearAnswer(blocks[at]) && clearTitle(blocks[at]));
    const says = words === undefined ? undefined : answerTitleOf(words);
    const level = headingLevel(blocks[at]) ?? 6;
    const ofAll = says?.several && level <= headingLevel(title)! && !PLURAL.test(fold(plainText(title)));
    const ofAnother = says?.number !== undefined && own !== undefined && says.number !== own;
    if (says && !ofAll && !ofAnother) return { at, level };
  }
  return undefined;
};

const NUMBER = /\d+(?:\.\d+)*/;

/** `Duration: 10 min` says nothing of what is asked. */
const isDuration = (block: ElementContent | undefined): boolean =>
  block !== undefined && /^(?:duree|duration|dauer|durata|duracion)\s*:/.test(fold(plainText(block)));

/** Where the section ends that goes on at a block: at a rule or at a heading of this level or above. */
const sectionEnd = (blocks: readonly ElementContent[], from: number, level: number): number => {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i]!;
    const its = headingLevel(block);
    if ((its !== undefined && its <= level) || (block.type === 'element' && block.tagName === 'hr')) return i;
  }
  return blocks.length;
};

/** An answer goes on to the end of its section, or to what asks again there: then what follows is no answer. */
const answerEnd = (blocks: readonly ElementContent[], from: number, level: number): number => {
  const end = sectionEnd(blocks, from, level);
  const next = blocks.findIndex((_, i) => i >= from && i < end && isQuestion(blocks, i));
  return next < 0 ? end : next;
};

/** Whether a question stands at a block: declared, in an exercise, with gaps, folded, or asked there and answered below. */
const isQuestion = (blocks: readonly ElementContent[], at: number): boolean => {
  const block = blocks[at]!;
  if (holdsPart(block, 'exercise', 'question') || holdsGap(block)) return true;
  if (EXERCISE.test(headingLevel(block) === undefined ? '' : fold(plainText(block)))) return true;
  if (isPart(block, 'disclosure') && roleOf(block) === 'question') return true;
  if (!isWords(block) || (labelOf(plainText(block)) === undefined && !asksAt(block))) return false;
  let below = at + 1;
  while (below < blocks.length && isAside(blocks[below]!)) below++;
  return toldFrom(blocks, below) !== undefined;
};

const hasOwnQuestions = (block: ElementContent): boolean =>
  holdsPart(block, 'disclosure', 'exercise', 'solution', 'question') || holdsGap(block);
