/**
 * Sections of a page that end in the answers to what they ask. Each is read as if it were a page: what counts alike in
 * another is none of its own.
 *
 *     ## Part A                  ## Part B
 *     1. Ice ___ on water.       1. Why does iron sink?
 *     2. Iron ___ in it.         2. Where does it rust?
 *     **Answers:** 1. b 2. a     **Answers:** 1. It is … 2. In …
 */
import { stretchesOf } from '../../../lesson/index.ts';
import { levelOf, sectionEnd } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { mayAnswer, surveyOf, titleOfAnswers } from './apart-survey.ts';

/** A row cut where such a section begins or ends. */
export const sectionsAnswered = (row: Row): readonly Row[] =>
  row.some(mayAnswer) ? stretchesOf(row, (at) => endAnswered(row, at)) : [row];

function endAnswered(row: Row, at: number): number | undefined {
  const level = levelOf(row[at]);
  if (level === 1 || level === 7) return undefined;
  const end = sectionEnd(row, at + 1, level);
  return isAnswered(row.slice(at, end)) ? end : undefined;
}

/** Whether all that a section's answers count stands in it, and they end it. */
function isAnswered(section: Row): boolean {
  if (!section.some(mayAnswer) || (titleOfAnswers(section[0]!) !== undefined && mayAnswer(section[0]!)))
    return false;
  const { targets, sections } = surveyOf(section, true);
  const [answers, ...others] = sections;
  if (!answers || others.length > 0 || answers.entries.length < 2) return false;
  const asked = new Set(targets.filter(({ at }) => at > 0 && at < answers.from).map(({ number }) => number));
  return answers.entries.every(({ number }) => asked.has(number));
}
