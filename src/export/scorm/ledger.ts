/** Which file of the package each answer went to, and as what. */
import type { Content, Ledger, Question } from '../../lesson/index.ts';

/** Loaded, and shown, only after the learner's own answer. */
const ANSWERS = 'answers.js';
const PAGE = 'index.html';

export const ledgerOf = (questions: readonly Question[]): Ledger =>
  Object.fromEntries(questions.map((question) => [question.id, fieldsOf(question)]));

const fieldsOf = (question: Question): readonly string[] => [
  ...(question.feedback ? [`${ANSWERS}: feedback`] : []),
  ...keyOf(question),
  ...question.hints.map((_, index) => `${PAGE}: hint ${index + 1}`),
];

/** What is right, and what is said about each answer. */
const keyOf = (question: Question): readonly string[] => {
  switch (question.kind) {
    case 'open':
      return [];
    case 'single-choice':
    case 'multiple-choice':
      return [KEY, ...question.options.flatMap(({ id, feedback }) => told(feedback, `option ${id}`))];
    case 'true-false':
      return [KEY, ...told(question.whenTrue, 'true'), ...told(question.whenFalse, 'false')];
    case 'short-answer':
      return [KEY, ...question.accepted.flatMap(({ text, feedback }) => told(feedback, `“${text}”`))];
    case 'numerical':
      return [KEY, ...question.accepted.flatMap(({ value, feedback }) => told(feedback, `${value}`))];
    case 'gap-fill':
      return [
        KEY,
        ...question.gaps.flatMap(({ accepted }, index) =>
          accepted.flatMap(({ text, feedback }) => told(feedback, `“${text}” in gap ${index + 1}`)),
        ),
      ];
    case 'matching':
    case 'ordering':
      return [KEY];
  }
};

const KEY = `${ANSWERS}: key`;

const told = (feedback: Content | undefined, answer: string): readonly string[] =>
  feedback ? [`${ANSWERS}: feedback on ${answer}`] : [];
