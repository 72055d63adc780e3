/** Which file of the package each answer went to, and as what. */
import type { Content, Ledger, Question } from '../../lesson/index.ts';

/** Encoded; the page loads it, and shows of it what is due after the learner's own answer or request. */
const ANSWERS = 'answers.js';

export const ledgerOf = (questions: readonly Question[]): Ledger =>
  Object.fromEntries(questions.map((question) => [question.id, fieldsOf(question)]));

const fieldsOf = (question: Question): readonly string[] => [
  ...(question.feedback ? [`${ANSWERS}: feedback`] : []),
  ...solutionOf(question),
  ...question.hints.map((_, index) => `${ANSWERS}: hint ${index + 1}`),
];

/** What is right, and what is said about each answer. */
const solutionOf = (question: Question): readonly string[] => {
  switch (question.kind) {
    case 'open':
      return [];
    case 'single-choice':
    case 'multiple-choice':
      return [SOLUTION, ...question.options.flatMap(({ id, feedback }) => told(feedback, `option ${id}`))];
    case 'true-false':
      return [SOLUTION, ...told(question.whenTrue, 'true'), ...told(question.whenFalse, 'false')];
    case 'short-answer':
      return [SOLUTION, ...question.accepted.flatMap(({ text, feedback }) => told(feedback, `“${text}”`))];
    case 'numerical':
      return [SOLUTION, ...question.accepted.flatMap(({ value, feedback }) => told(feedback, `${value}`))];
    case 'gap-fill':
      return [
        SOLUTION,
        ...question.gaps.flatMap(({ accepted }, index) =>
          accepted.flatMap(({ text, feedback }) => told(feedback, `“${text}” in gap ${index + 1}`)),
        ),
      ];
    case 'matching':
    case 'ordering':
      return [SOLUTION];
  }
};

const SOLUTION = `${ANSWERS}: solution`;

const told = (feedback: Content | undefined, answer: string): readonly string[] =>
  feedback ? [`${ANSWERS}: feedback on ${answer}`] : [];
