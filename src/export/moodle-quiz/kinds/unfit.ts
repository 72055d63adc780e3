/**
 * Why Moodle wouldn't take a closed question as it is. The importer answers such a question with an error, or
 * stops silently behind it and loses all that follow (`question/format.php:537-550`).
 */
import { type GapFillQuestion, Placeholder, type Question, visit } from '../../../lesson/index.ts';
import type { Unfit } from '../../../messages/index.ts';
import { showsSomething } from '../../moodle/index.ts';
import { MOST_RIGHT_OPTIONS } from '../fractions.ts';

export const whyUnfit = (question: Question): Unfit | undefined => {
  switch (question.kind) {
    case 'open':
    case 'true-false':
      return undefined;
    case 'single-choice':
    case 'multiple-choice': {
      const shown = question.options.filter((option) => showsSomething(option.content));
      const right = shown.filter(({ correct }) => correct).length;
      if (shown.length < 2) return 'few-options';
      if (right === 0) return 'no-right-option';
      return right > MOST_RIGHT_OPTIONS ? 'many-right-options' : undefined;
    }
    case 'short-answer':
      return question.accepted.some(({ text }) => text.trim() !== '') ? undefined : 'no-accepted-answer';
    case 'numerical':
      if (question.accepted.length === 0) return 'no-accepted-answer';
      return question.accepted.every(
        ({ value, tolerance }) => Number.isFinite(value) && Number.isFinite(tolerance),
      )
        ? undefined
        : 'not-a-number';
    case 'matching':
      return question.pairs.length > 0 &&
        question.pairs.every(({ stem, answer }) => showsSomething(stem) && answer.trim() !== '')
        ? undefined
        : 'empty-pair';
    case 'ordering':
      return question.items.filter(showsSomething).length < 2 ? 'few-items' : undefined;
    case 'gap-fill':
      return whyGapsUnfit(question);
  }
};

const whyGapsUnfit = ({ gaps, prompt }: GapFillQuestion): Unfit | undefined => {
  const sound = gaps.every(
    ({ accepted, choices }) =>
      accepted.some(({ text }) => text.trim() !== '') &&
      (choices === undefined || new Set([...choices, ...accepted.map(({ text }) => text)]).size > 1),
  );
  if (gaps.length === 0 || !sound) return 'empty-gap';
  const places: number[] = [];
  visit(prompt, 'element', (node) => {
    if (node.tagName === Placeholder.gap) places.push(Number(node.properties.dataIndex));
  });
  const each = places.sort((a, b) => a - b).every((place, index) => place === index);
  return each && places.length === gaps.length ? undefined : 'gap-place';
};
