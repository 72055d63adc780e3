/**
 * Sections of a page that end in the answers to what they ask. Each is read as if it were a page: what counts alike in
 * another is none of its own.
 *
 *     ## Part A                  ## Part B
 *     1. Ice ___ on water.       1. Why does iron sink?
 *     2. Iron ___ in it.         2. Where does it rust?
 *     **Answers:** 1. b 2. a     **Answers:** 1. It is … 2. In …
 *
 * So is each exercise of a sheet without headings, where one of them ends in its answers.
 */
import type { ElementContent } from 'hast';
import { isTag, stretchesOf } from '../../../lesson/index.ts';
import { isPart } from '../../parts.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { answersSeveral, labelAt, listsFrom, mayAnswer, surveyOf, titleOfAnswers } from './apart-survey.ts';
import { countedOf, countedRuns } from './counted-runs.ts';
import { listEnd } from './lists-whole.ts';

/** A row cut where such a section begins or ends. */
export const sectionsAnswered = (row: Row): readonly Row[] =>
  row.some(holdsSeveral) ? stretchesOf(row, (at) => endAnswered(row, at)).flatMap(exercisesAnswered) : [row];

/** Most folds of answers are of one question: a row of nothing else is neither surveyed nor cut. */
const holdsSeveral = (block: ElementContent): boolean =>
  mayAnswer(block) && (!isPart(block, 'disclosure') || answersSeveral(block));

function endAnswered(row: Row, at: number): number | undefined {
  const level = levelOf(row[at]);
  if (level === 1 || level === 7) return undefined;
  const end = sectionEnd(row, at + 1, level);
  return isAnswered(row.slice(at, end), 1) ? end : undefined;
}

/** Exercises below one another, no heading between: each ends with what counts below its title of answers. */
function exercisesAnswered(row: Row): readonly Row[] {
  const titles = row.flatMap((block, at) => (titlesSeveral(block) ? [at] : []));
  const cuts = new Set([0, row.length]);
  let from = 0;
  for (const [i, title] of titles.entries()) {
    const end = answersEnd(row, title, titles[i + 1] ?? row.length);
    // What stands below a heading that asks nothing may be of the answers.
    const goesOn = levelOf(row[end]) < 7 && labelAt(row[end])?.kind === undefined;
    if (!goesOn && isAnswered(row.slice(from, end), 0)) cuts.add(from).add(end);
    from = end;
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((to, i) => row.slice(places[i], to));
}

/** A title of answers, or a fold of them, and none of one question. */
const titlesSeveral = (block: ElementContent): boolean => holdsSeveral(block) && !labelAt(block)?.answers;

/**
 * Behind a fold of answers, or what counts right below a title of these, code between its items or not: of several blocks
 * the last is as long as the one before, and longer where what follows up to a heading can't be asked.
 */
function answersEnd(row: Row, title: number, next: number): number {
  const below = row.slice(title + 1, next);
  if (isPart(row[title], 'disclosure') || below.length === 0) return title + 1;
  const lists = listsFrom(below, 0);
  if (lists.length > 1) return title + 2 + below.indexOf(lists.at(-1)!);
  if (countedOf(below.slice(0, 1)).length > 0) return title + 1 + listEnd(below, 0);
  const [before = 0, last = 0] = countedRuns(below, true).get(0)?.at.slice(-2) ?? [];
  const end = title + 1 + Math.min(2 * last - before, below.length);
  const rest = row.slice(
    end,
    sectionEnd(row, end, 6, (one, at) => at >= next || isRule(one)),
  );
  const isNext = next < row.length && end + rest.length === next;
  return last > 0 && !isNext && !rest.some(mayBeAsked) ? end + rest.length : end;
}

const mayBeAsked = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul') || labelAt(block) !== undefined || asksOrTellsIn(blockOf(block).words);

/**
 * Whether all that a section's answers count stands in it, and they end it.
 *
 * @param from the first block that may ask: behind its heading
 */
function isAnswered(section: Row, from: number): boolean {
  if (!section.some(holdsSeveral) || (titleOfAnswers(section[0]!) !== undefined && mayAnswer(section[0]!)))
    return false;
  const { targets, sections } = surveyOf(section, true);
  const [answers, ...others] = sections;
  if (!answers || others.length > 0 || answers.entries.length < 2) return false;
  const asked = new Set(
    targets.filter(({ at }) => at >= from && at < answers.from).map(({ number }) => number),
  );
  return answers.entries.every(({ number }) => asked.has(number));
}
