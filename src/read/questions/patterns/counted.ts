/**
 * Exercises that only their numbers call: paragraphs and headings that count on, below a heading that says that it holds
 * exercises; and challenges and riddles, which are counted nowhere else.
 *
 *     ## Practice problems            ### Challenge 1: the lake
 *
 *     ### Ice                         Weigh its ice.
 *
 *     **1.** **Density.** Why …?      ### Challenge 2: the glacier
 *
 *     ### Steam                       How fast is it? Explain.
 *
 *     **2.** Explain …
 *
 * Of a text that counts its points few ask, or tell what to do.
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag, onceFor, plainText } from '../../../lesson/index.ts';
import { blockOf, isRule, lastFull, levelOf, sectionEnd } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { optionsAt } from '../choices/options.ts';
import {
  type ExerciseKind,
  exerciseLabelOf,
  holdsExercises,
  isSheetTitle,
  setsExercises,
} from '../words/exercise-label.ts';
import { callsJudgement } from '../words/judgement.ts';
import { asksOrTellsIn, looksLikeAnswer, normalize } from '../words/lexicon.ts';

/** One of a run. */
interface Counted {
  /** The headings in whose sections it stands. */
  readonly above: readonly string[];
  /** Whether no text counts what is called so, and set: challenges, riddles, and some questions or problems. */
  readonly isAlone: boolean;
  /** Whether a word calls it so, beside its number. */
  readonly isNamed: boolean;
}

interface Found extends Omit<Counted, 'isAlone'> {
  readonly block: ElementContent;
  /** Whether a heading calls it so: a challenge, a riddle; a question, or a problem. */
  readonly calledBy: 'puzzle' | 'question' | undefined;
  /** What a run has in common: the mark of its numbers, the level of its headings. */
  readonly form: string;
  readonly number: number;
  /** Whether something in it asks, or tells what to do. */
  readonly sets: boolean;
  /** Whether plain words follow a question: what they say may answer it. */
  readonly isTold: boolean;
  /** The same, be they behind a colon or below a heading that asks; or what it asks is chosen from a list. */
  readonly mayBeTold: boolean;
}

/** Whether the words or the heading at a block are an exercise of a run. @param title of the page, or of the box around the row */
export function isCountedExercise(
  blocks: readonly ElementContent[],
  block: ElementContent | undefined,
  title: string,
): boolean {
  const found = block && MAY_COUNT.test(blockOf(block).words) ? countedIn(blocks).get(block) : undefined;
  if (!found) return false;
  if (found.above.some(looksLikeAnswer)) return false;
  const holds = (words: string): boolean => setsExercises(words) || (found.isNamed && holdsExercises(words));
  return found.isAlone || [title, ...found.above].some(holds) || isSheetTitle(title);
}

/** Few blocks do, and no more is asked of the others. */
const MAY_COUNT = /^[^\d]{0,20}\d/;

const countedIn = onceFor((blocks: readonly ElementContent[]): ReadonlyMap<ElementContent, Counted> => {
  const above = headingsAbove(blocks);
  const all = blocks.flatMap((block, at) =>
    MAY_COUNT.test(blockOf(block).words) ? (foundAt(blocks, at, above[at]!) ?? []) : [],
  );
  const runs = runsOf(all).filter(areExercises);
  return new Map(
    runs.flatMap((run) => {
      const isAlone = standAlone(run);
      return run.map((one) => [one.block, { ...one, isAlone }] as const);
    }),
  );
});

/** Those of one form that count on from 1; challenges that headings call so may stand in any order, and some be left out. */
function runsOf(all: readonly Found[]): readonly (readonly Found[])[] {
  const runs: Found[][] = [];
  const open = new Map<string, Found[]>();
  for (const one of all) {
    const run = open.get(one.form);
    const isPuzzle = one.calledBy === 'puzzle';
    const step = run && one.number - run.at(-1)!.number;
    if (step === 1 || (isPuzzle && step !== undefined && step !== 0)) run!.push(one);
    else if (one.number === 1 || isPuzzle) {
      runs.push([one]);
      open.set(one.form, runs.at(-1)!);
    }
  }
  return runs;
}

/** Of what is called questions or problems, few words may tell. */
function standAlone(run: readonly Found[]): boolean {
  if (run[0]!.calledBy !== 'question') return run[0]!.calledBy === 'puzzle';
  const told = run.filter(({ mayBeTold }) => mayBeTold).length;
  return run.length >= FEWEST && told * 4 < run.length;
}

const MANY = 5;

/** So many questions are no points of a text. */
const FEWEST = 3;

/** Nearly all of them ask or tell what to do; of few puzzles, all. */
function areExercises(run: readonly Found[]): boolean {
  const count = run.filter(({ sets }) => sets).length;
  if (run.filter(({ isTold }) => isTold).length * 2 >= run.length) return false;
  return (
    run.length > 1 &&
    (run[0]!.calledBy === 'puzzle' && run.length < MANY ? count === run.length : count * 10 >= run.length * 8)
  );
}

function foundAt(
  blocks: readonly ElementContent[],
  at: number,
  { words: nearest, above }: ReturnType<typeof headingsAbove>[number],
): Found | undefined {
  const block = blocks[at]!;
  const level = levelOf(block);
  const { words } = blockOf(block);
  const called = level < 7 ? words : isTag(block, 'p') ? countOf(block.children, words) : undefined;
  const { kind, number, answers } = (called !== undefined && exerciseLabelOf(called)) || {};
  if (number === undefined || answers || kind === 'step' || !/^\d+$/.test(number)) return undefined;
  // Each part of a page may have a sign of its own.
  const name = normalize(words)
    .replace(/\d.*$/, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .trim();
  const end = sectionEnd(
    blocks,
    at + 1,
    level,
    (one) => isRule(one) || (level === 7 && MAY_COUNT.test(blockOf(one).words)),
  );
  const own = blocks.slice(at, end);
  const behind = behindAsking(own);
  return {
    block,
    form: `${level} ${name}`,
    number: Number(number),
    above: level < 7 || nearest === undefined ? above : [...above, nearest],
    calledBy: level < 7 ? calledBy(kind, name) : undefined,
    isNamed: kind !== undefined,
    sets:
      own.some((one) => asksOrTellsIn(blockOf(one).words)) || callsJudgement(words) || offersLettered(own),
    isTold: behind.some((one) => !NO_ANSWER.test(one)),
    mayBeTold: /[?？]/.test(words) || behind.length > 0 || own.some(isOffer),
  };
}

function calledBy(kind: ExerciseKind | undefined, name: string): Found['calledBy'] {
  if (kind === 'problem') return /problem/.test(name) ? 'question' : 'puzzle';
  return kind === 'question' ? 'question' : undefined;
}

/** The bold words that a paragraph begins with, or its own, where a mark stands behind the number: `**1.**`, `Problem 2: …` */
function countOf(children: readonly ElementContent[], words: string): string | undefined {
  const first = children.find((one) => !isBlank(one));
  const bold = isTag(first, 'strong', 'b') ? plainText(first) : undefined;
  return MARKED.test(bold === undefined ? words : `${bold.trim()}.`) ? (bold ?? words) : undefined;
}

const MARKED = /^[([]?(?:\p{L}+\s?)?(?:n[o°]\.? ?|#)?\d{1,3}\s*[.:()\]–—-]/u;

/** `What has keys but no locks? A piano.`, or the piano in a paragraph of its own: what neither asks nor tells what to do. */
function behindAsking(row: readonly ElementContent[]): readonly string[] {
  const words = row.filter((one) => blockOf(one).isWords).map((one) => blockOf(one).words.trim());
  const asking = words.findIndex((one) => one.includes('?'));
  if (asking < 0) return [];
  const behind = [words[asking]!.replace(/^.*\?/s, ''), ...words.slice(asking + 1)];
  return behind.filter((one) => /\p{L}{3}/u.test(one) && !asksOrTellsIn(one));
}

/** `refers to:`, above what completes it. */
const offersLettered = (row: readonly ElementContent[]): boolean =>
  /[:…]\s*$/.test(blockOf(row[0]).words) && row.some((_, at) => optionsAt(row, at)?.numbered === false);

/** A list right below what asks is to be chosen from. */
const isOffer = (block: ElementContent, at: number, row: readonly ElementContent[]): boolean =>
  isTag(block, 'ul', 'ol') && blockOf(row[lastFull(row, at)]).asks;

/** What is given, or how many points there are. */
const NO_ANSWER = /[:([]|\d+ ?p(?:oin)?ts?\b/;
