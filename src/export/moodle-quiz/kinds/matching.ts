import type { MatchingQuestion } from '../../../lesson/index.ts';
import { type Desk, emptyField, fieldOf, oneLine } from '../../moodle/index.ts';
import type { Matching } from '../moodle.ts';
import { promptAndHints } from './common.ts';

export const matching = (question: MatchingQuestion, desk: Desk): Matching => ({
  type: 'matching',
  ...promptAndHints(question, desk),
  subquestions: [
    ...question.pairs.map(({ stem, answer }) => ({
      stem: fieldOf(desk, stem, question.place),
      answer: choiceText(oneLine(desk, answer, question.place)),
    })),
    ...question.distractors
      .map((distractor) => oneLine(desk, distractor, question.place))
      .filter((answer) => answer !== '')
      .map((answer) => ({ stem: emptyField, answer: choiceText(answer) })),
  ],
});

/**
 * Moodle shows a choice as HTML without its tags: a `<` that isn't one must not look like it, and a reference that
 * is meant as words must not be read.
 */
const choiceText = (text: string): string =>
  text.replace(/&(?=#?\w+;)/g, '&#38;').replace(/<(?=\S)/g, '&#60;');
