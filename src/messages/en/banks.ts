import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { LostPart, banks as rules } from '../rules/banks.ts';

const LOST: Readonly<Record<LostPart, readonly [what: string, assumed: string]>> = {
  partial: ['gives some of the points for an answer', 'Such an answer counts as wrong, or isn’t accepted.'],
  'any-of': [
    'accepts any one of several right options',
    'All of them have to be chosen, or in a gap any one.',
  ],
  wildcard: ['accepts answers by a pattern with `*`', 'The words around the `*` are what is accepted.'],
  'other-feedback': ['says something to every other answer', 'That is left out.'],
  units: ['has several units, or one of several words', 'The first unit counts, if it is one word.'],
  'all-or-nothing': ['gives points only when all is right', 'Each right option counts.'],
  'grader-info': ['has information for graders beside its feedback', 'Only the feedback is kept.'],
  dragged: ['has words to be dragged into its text', 'They are chosen from lists.'],
  tolerance: ['has a gap for a number with a tolerance', 'Only the number itself is right.'],
  weights: ['has gaps of different worth', 'All its gaps are worth the same.'],
  case: ['has a gap whose capitals have to be right', 'Capitals don’t matter in a gap.'],
};

export const banks: Messages<typeof rules> = {
  'bank-xml-broken': ({ reason }) => ({
    message: `The question bank is no XML from here on: ${reason}.`,
    remedy: 'Export it from Moodle again.',
  }),
  'bank-empty': () => ({
    message: 'The question bank holds no question.',
    remedy: 'Export it again, with the categories that hold the questions.',
  }),
  'bank-type-unknown': ({ type, words, remains }) => ({
    message: `Cartable has no questions of the type “${type}”, such as “${excerpt(words)}”.`,
    assumed: remains ? 'It becomes an open question with its text and feedback.' : 'It is left out.',
    remedy: 'Ask it in another form.',
  }),
  'bank-question-unclear': ({ words }) => ({
    message: `What answers “${excerpt(words)}” can’t be read.`,
    assumed: 'It becomes an open question; what may be its answer is told only after the learner’s own.',
    remedy: 'Look for a brace, `=`, `~` or `ANSWER:` that is missing or one too many.',
  }),
  'bank-part-lost': ({ words, part }) => ({
    message: `“${excerpt(words)}” ${LOST[part][0]}, which Cartable has no place for.`,
    assumed: LOST[part][1],
  }),
  'bank-file-broken': ({ name, words }) => ({
    message: `The file “${name}” of “${excerpt(words)}” is empty or damaged.`,
    assumed: 'It is left out.',
    remedy: 'Export the bank from Moodle again.',
  }),
};
