/**
 * Notebooks of solutions, which their file or their title calls so: code below what sets an exercise solves it, though
 * nothing in it says so.
 *
 *     # Functions (solutions)
 *     **Exercise 1** Write `double`.
 *     ┌ code ┐
 */
import { exerciseLabelOf, isCalledExercise } from '../../../questions/words/exercise-label.ts';
import { answerTitleOf, normalize, QUESTIONS, tellsLearner } from '../../../questions/words/lexicon.ts';
import { isSolutionFile, isSolutionTitle } from '../../../questions/words/solution-file.ts';
import { saysSolved } from '../../solution-name.ts';
import type { Cells } from './cells.ts';

/** Words of a heading, or of a line that begins in bold, by itself or with what is set behind it. */
const LEADING = /^[ \t]{0,3}(?:#{1,6}[ \t]+(.+?)[ \t#]*$|(?:\*\*|__)(.+?)(?:\*\*|__))/;

interface Lead {
  readonly words: string;
  readonly isHeading: boolean;
}

const leadsIn = (source: string): readonly Lead[] =>
  source.split('\n').flatMap((line) => {
    const [whole, heading, bold] = LEADING.exec(line) ?? [];
    return whole === undefined ? [] : [{ words: heading ?? bold!, isHeading: heading !== undefined }];
  });

/** Code below a question may be what it asks about. */
const QUESTION = new RegExp(String.raw`^[^\p{L}]*(?:\p{L}+ )?(?:\p{L}+fragen?|${QUESTIONS})\b`, 'u');

/** What is set by its name; steps and mere numbers are where they tell to do something: `Step 4. Count the cubes`. */
const SET: ReadonlySet<string> = new Set(['exercise', 'problem']);

function sets({ words }: Lead): boolean {
  const label = exerciseLabelOf(words);
  if (label) return !label.answers && (SET.has(label.kind ?? '') || tellsLearner(label.rest) !== undefined);
  return isCalledExercise(words) && !QUESTION.test(normalize(words));
}

const answers = ({ words }: Lead): boolean => answerTitleOf(words) !== undefined;

/** The places of cells that solve: where one says so, or where learners write, those below the same exercise are given. */
export function solvedCells({ cells, title }: Cells, path: string): ReadonlySet<number> {
  const leads = cells.map(({ kind, source }) => (kind === 'markdown' ? leadsIn(source) : []));
  const first = title ?? leads.flat().find(({ isHeading }) => isHeading)?.words ?? '';
  if (!isSolutionFile(path) && !isSolutionTitle(first)) return new Set();
  const solved: number[] = [];
  let below: number[] | undefined;
  function end(): void {
    if (!below?.some((one) => saysSolved(cells[one]!.source))) solved.push(...(below ?? []));
    below = undefined;
  }
  cells.forEach(({ kind, source }, index) => {
    const own = leads[index]!;
    if (own.some(sets)) {
      end();
      below = [];
    } else if (own.some(answers)) {
      // What is told by name answers, and what stands above it is asked about.
      below = undefined;
    } else if (own.some(({ isHeading }) => isHeading)) end();
    if (kind !== 'code') return;
    if (saysSolved(source)) solved.push(index);
    below?.push(index);
  });
  end();
  return new Set(solved);
}
