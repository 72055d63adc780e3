/**
 * Answers that stand one behind another below the last question, each with its name and number, and no title above them:
 * they are given one.
 *
 *     1. Why does ice float?
 *     2. What is fog?
 *
 *     Answer 1: It is light.
 *
 *     Answer 2: A low cloud.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { lineOf, text, titleInBold } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { answersTitleOf, exerciseLabelOf } from '../words/exercise-label.ts';
import { asks, titleOfAnswers } from './apart-survey.ts';

export function withRunTitled(row: Row): Row {
  // Where several tell the first, each answers what stands above it.
  const firsts = row.flatMap((block, at) => (FIRST.test(namesOf(block)[0] ?? '') ? [at] : []));
  const [first] = firsts;
  if (first === undefined || firsts.length > 1 || !beginsRun(row, first)) return row;
  const title = titleInBold([text('Answers')], lineOf(row[first]!));
  return [...row.slice(0, first), title, ...row.slice(first)];
}

/** The numbers of the answers that a paragraph or the items of a list name. */
function namesOf(block: ElementContent): readonly string[] {
  const all = isTag(block, 'ul', 'ol') ? elementsOf(block) : isTag(block, 'p') ? [block] : [];
  const names = all.map((one) => {
    const { words } = blockOf(one);
    const label = NAMED.test(words) ? exerciseLabelOf(words) : undefined;
    return label?.answers ? label.number : undefined;
  });
  return names.every((one) => one !== undefined) ? names : [];
}

/** `Answer 3`, `Réponse n° 3`: most blocks begin otherwise. */
const NAMED = /^\P{L}{0,4}\p{L}{3,}\s?(?:n[°ºo]\.?\s?|#\s?)?\d{1,3}(?!\p{N})/u;

const FIRST = /^0?1$/;
const SECOND = /^0?2$/;

/** The first of two at least, below two questions at least, of which it answers the first. */
function beginsRun(row: Row, at: number): boolean {
  const names = namesOf(row[at]!);
  const above = row.slice(0, at).filter((one) => !isBlank(one) && !isRule(one));
  const last = above.at(-1);
  if (!last || isTitleOfAnswers(last) || (levelOf(last) < 7 && !asks(last)) || countAsked(above) < 2)
    return false;
  return names.length > 1 || goesOn(row, at);
}

const isTitleOfAnswers = (block: ElementContent): boolean =>
  answersTitleOf(titleOfAnswers(block) ?? '') !== undefined;

/** Each block that asks, or each item of a list of them. */
const countAsked = (blocks: Row): number =>
  blocks.reduce((sum, one) => sum + (isTag(one, 'ol', 'ul') ? elementsOf(one).length : Number(asks(one))), 0);

/** The next answer comes before anything that asks. */
function goesOn(row: Row, at: number): boolean {
  const next = row.findIndex(
    (one, i) => i > at && (namesOf(one).length > 0 || asks(one) || levelOf(one) < 7),
  );
  return next > 0 && SECOND.test(namesOf(row[next]!)[0] ?? '');
}
