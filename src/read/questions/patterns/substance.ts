/** Whether a question has what makes it one: words that ask, options to choose among, an answer that says something. */
import type { ElementContent } from 'hast';
import { isTag, Placeholder, plainText, type Question, rawText } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { onlyIn } from '../blocks/rows.ts';
import { isPlaceToAnswer } from '../words/answer-place.ts';
import type { Candidate } from './pattern.ts';

/** Words, or what speaks without any: a picture, a film, a formula, code, a table to fill. */
export function hasSubstance(nodes: readonly ElementContent[]): boolean {
  return nodes.some(
    (node) =>
      (node.type === 'text' && /[^\s\u200b]/.test(node.value)) ||
      (node.type === 'element' && (SPEAKS.has(node.tagName) || hasSubstance(node.children))),
  );
}

const SPEAKS = new Set<string>([
  ...['img', 'video', 'audio', 'table', 'pre', 'input'],
  Placeholder.math,
  Placeholder.video,
  Placeholder.missing,
  Placeholder.gap,
]);

/** Whether an answer says something: `Your answer here` is where learners write. */
export function tells(answer: readonly ElementContent[]): boolean {
  const only = onlyIn(answer);
  const isPlace = isTag(only, 'p', 'pre') && isPlaceToAnswer(rawText(only.children));
  return hasSubstance(answer) && !isPlace;
}

/** Whether a candidate holds nothing at all that a learner could be asked, or told. */
export function isNothing({ stem, lead, feedback, hints, specific }: Candidate): boolean {
  return (
    specific.kind === 'open' &&
    !specific.starter &&
    ![stem, lead ?? [], feedback ?? [], ...(hints ?? [])].some(hasSubstance)
  );
}

export function checkSubstance(candidate: Candidate, question: Question, page: Notes): void {
  const { place, name } = question;
  if (!asks(candidate)) page.report('question-empty', place, {});
  if (candidate.feedback && !tells(candidate.feedback)) page.report('answer-empty', place, { words: name });
  for (const hint of candidate.hints ?? [])
    if (!hasSubstance(hint)) page.report('hint-empty', place, { words: name });
  if (question.kind !== 'single-choice' && question.kind !== 'multiple-choice') return;
  const options = question.options.map(({ content }) => plainText(content));
  if (options.length === 1) page.report('options-too-few', place, { words: name });
  const twice = options.find(
    (one, i) => one !== '' && options.slice(0, i).some((other) => fold(other) === fold(one)),
  );
  if (twice !== undefined) page.report('option-duplicate', place, { option: twice, words: name });
}

/** The number of an exercise asks nothing. */
function asks({ stem, lead }: Candidate): boolean {
  return (
    hasSubstance(stem) || (lead ?? []).some((one) => hasSubstance([one]) && !NUMBER.test(plainText(one)))
  );
}

const NUMBER = /^\p{L}+[ \u00a0]\d+\.?$/u;

function fold(words: string): string {
  return words.normalize('NFC').toLowerCase();
}
