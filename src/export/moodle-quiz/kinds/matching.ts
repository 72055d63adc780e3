import type { MatchingQuestion } from '../../../lesson/index.ts';
import type { Desk } from '../desk.ts';
import { fieldOf, oneLine } from '../field.ts';
import { emptyField, type Matching } from '../moodle.ts';
import { promptAndHints } from './common.ts';

export const matching = (question: MatchingQuestion, desk: Desk): Matching => ({
  type: 'matching',
  ...promptAndHints(question, desk),
  subquestions: [
    ...question.pairs.map(({ stem, answer }) => ({
      stem: fieldOf(desk, stem, question.place),
      answer: oneLine(desk, answer, question.place),
    })),
    ...question.distractors
      .map((distractor) => oneLine(desk, distractor, question.place))
      .filter((answer) => answer !== '')
      .map((answer) => ({ stem: emptyField, answer })),
  ],
});
