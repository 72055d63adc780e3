import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { BankSetting, LostPart, banks as rules } from '../rules/banks.ts';

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
  'grader-info': [
    'has information for graders',
    'It isn’t kept: learners would see it. What they may see belongs in the general feedback.',
  ],
  dragged: ['has words to be dragged into its text', 'They are chosen from lists.'],
  tolerance: ['has a gap for a number with a tolerance', 'Only the number itself is right.'],
  weights: ['has gaps of different worth', 'All its gaps are worth the same.'],
  case: ['has a gap whose capitals have to be right', 'Capitals don’t matter in a gap.'],
  shares: [
    'takes off points for wrong options, or shares them among the right ones, in a measure of its own',
    'Where one is chosen, a wrong one takes off nothing; where several, right ones count alike, and a wrong one takes off as much.',
  ],
  'no-points': ['is worth no points', 'It is worth one.'],
};

/** What is told of how many questions, and what counts in its place. */
const SETTINGS: Readonly<
  Record<BankSetting, (count: number) => readonly [message: string, assumed: string]>
> = {
  names: (count) => [
    `Questions with names of their own in the bank: ${count}.`,
    'In Moodle’s quiz each is called by how it begins; `cartable convert` keeps the names as comments.',
  ],
  penalties: (count) => [
    `Questions that say what another try costs: ${count}.`,
    'Moodle’s own penalties count.',
  ],
  shuffling: (count) => [
    `Questions whose answers the bank shuffles: ${count}.`,
    'They keep their order, unless the lesson or the question has `shuffle: true`.',
  ],
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
  'bank-file-left': ({ name, words }) => ({
    message: `The file “${name}” of “${excerpt(words)}” is shown by no text that is read.`,
    assumed: 'It is left out.',
    remedy: 'Add it to the lesson if learners need it.',
  }),
  'bank-settings-left': ({ setting, count }) => {
    const [message, assumed] = SETTINGS[setting](count);
    return { message, assumed };
  },
};
