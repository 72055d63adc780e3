/** Folds, gaps and programs that no question took: they stay on the page, and are named. */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { bodyOf, foldedAnswer, isPart, lineOf, titleOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { answersTask } from '../words/lexicon.ts';

/** A program that asks and judges by itself, its answer in the part that learners don't see. */
const HOLDS_ANSWER = /\b(?:solution|r[ée]ponse|answer|quiz)\w*\b/i;

/** A box that calls itself an answer to something asked is folded: what it answers nobody found, but all would see it. */
export const withAnswerFolded = (node: Element): Element =>
  isPart(node, 'callout') && roleOf(node) === 'answer' && answersTask(blockOf(node).title)
    ? foldedAnswer(bodyOf(node), titleOf(node), lineOf(node))
    : node;

/** @param isLabel whether an exercise bears it */
export function reportKept(node: Element, isLabel: (label: string) => boolean, page: Notes): void {
  const line = lineOf(node);
  if (page.isTheirs(line)) return;
  if (isPart(node, 'gap')) {
    const { source } = node.data.part;
    page.report('gap-stray', page.place(line, source), { source });
  }
  if (node.data?.playground && HOLDS_ANSWER.test(node.data.playground.prelude))
    page.report('code-holds-answer', page.place(line), {});
  if (!isPart(node, 'disclosure', 'solution')) return;
  const label = isPart(node, 'solution') ? node.data.part.of : undefined;
  if (label !== undefined && !isLabel(label)) {
    page.report('solution-label-unknown', page.place(line, label), { label });
    return;
  }
  const { role, title: words } = blockOf(node);
  const body = bodyOf(node);
  // A listing that is folded, as notebooks fold theirs, can be nothing else.
  if (role !== 'answer' && role !== 'hint' && body.length > 0 && body.every(isListing)) return;
  page.report(KEPT[role ?? 'extra'], page.place(line, words), { words });
}

const KEPT = {
  answer: 'answer-orphan',
  hint: 'hint-without-answer',
  question: 'disclosure-extra',
  extra: 'disclosure-extra',
} as const;

function isListing(node: ElementContent): boolean {
  return isTag(node, 'pre');
}
