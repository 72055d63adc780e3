/**
 * A page that is one task: it asks in its first words, shows what that is about, and ends with the one section that is
 * called its solution. What tells what to do, or is solved by a program, has conditions of its own (solved-page.ts).
 *
 *     What does this program print?
 *
 *     ## Code
 *     …
 *     ## Solution
 *     …
 */
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { isAsideTitle } from '../words/aside-title.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { answerTitleOf, asksAsOwner, endsAsking } from '../words/lexicon.ts';

interface PageTask {
  readonly stem: Row;
  readonly feedback: Row;
}

/** More sections than that tell of something. */
const MOST_SECTIONS = 2;

export function pageAsTask(row: Row): PageTask | undefined {
  const full = row.filter(({ type }) => type === 'element');
  const headings = [...full.keys()].filter((at) => levelOf(full[at]) < 7);
  const at = headings.findLast((i) => isSolution(blockOf(full[i]).words));
  const above = headings.filter((i) => i < at!);
  if (
    at === undefined ||
    above.length > MOST_SECTIONS ||
    above.some((i) => isAsideTitle(blockOf(full[i]).words))
  )
    return undefined;
  const isLast = sectionEnd(full, at + 1, levelOf(full[at])) === full.length;
  const stem = full.slice(0, at).filter((one) => !isRule(one));
  const feedback = full.slice(at + 1);
  const [first] = stem.filter((one) => blockOf(one).isWords && levelOf(one) === 7);
  const { words } = blockOf(first);
  const isTask = first !== undefined && endsAsking(words) && !asksAsOwner(words);
  return isLast && isTask && feedback.length > 0 ? { stem, feedback } : undefined;
}

const isSolution = (title: string): boolean =>
  answersTitleOf(title)?.several === false || answerTitleOf(title) !== undefined;
