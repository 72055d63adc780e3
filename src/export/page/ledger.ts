/** Which file each answer went to, and as what. */
import {
  commentedAnswers,
  KEY_FILE,
  type Ledger,
  type Lesson,
  type Question,
  showsAnswers,
} from '../../lesson/index.ts';

/** Encoded; the page loads it, and shows of it what is due after the learner's own answer or request. */
const ANSWERS = 'answers.js';

/** Of a lesson that leaves its questions to a quiz, nothing. */
export const ledgerOf = ({ questions, settings }: Lesson): Ledger =>
  settings.questions === 'none'
    ? {}
    : Object.fromEntries(
        questions.map((question) => [
          question.id,
          fieldsOf(question, showsAnswers(settings) ? ANSWERS : KEY_FILE),
        ]),
      );

/** Hints are the learner's for the asking, whatever becomes of the answers. */
const fieldsOf = (question: Question, file: string): readonly string[] => [
  ...(question.feedback ? [`${file}: feedback`] : []),
  ...solutionOf(question).map((solution) => `${file}: ${solution}`),
  ...question.hints.map((_, index) => `${ANSWERS}: hint ${index + 1}`),
];

/** What is right, and what is said about each answer. */
const solutionOf = (question: Question): readonly string[] =>
  question.kind === 'open'
    ? []
    : ['solution', ...commentedAnswers(question).map(({ name }) => `feedback on ${name}`)];
