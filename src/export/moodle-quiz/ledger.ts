/** The ledger: in which fields of the Moodle question the answers of the source are. */
import { commentedAnswers, KEY_FILE, type Question } from '../../lesson/index.ts';
import { type Desk, isEmpty, showsSomething } from '../moodle/index.ts';
import type { MoodleQuestion } from './moodle.ts';

/**
 * The fields of a question that hold an answer: feedback, what is right, hints. Numbers count from 1.
 *
 * @param hints how many the lesson gives: a text may fold away something else
 */
export const fieldsReached = (question: MoodleQuestion, hints: number): readonly string[] => [
  ...(isEmpty(question.generalFeedback) ? [] : ['generalfeedback']),
  ...ownFields(question, hints),
  ...question.hints.flatMap((hint, index) => (isEmpty(hint) ? [] : [`hint[${index + 1}]`])),
];

/** What the quiz doesn't hold of a question's answers, under the name of the file that does. */
export const fieldsWithheld = (whole: Question, given: Question): readonly string[] => [
  ...(whole.feedback && !given.feedback ? [`${KEY_FILE}: feedback`] : []),
  ...(commentedAnswers(given).length === 0
    ? commentedAnswers(whole).map(({ name }) => `${KEY_FILE}: feedback on ${name}`)
    : []),
];

const ownFields = (question: MoodleQuestion, hints: number): readonly string[] => {
  switch (question.type) {
    case 'description':
      return [];
    case 'essay':
      return [
        ...(isEmpty(question.graderInfo) ? [] : ['graderinfo']),
        ...(hints > 0 && question.text.html.includes('<details>') ? ['questiontext/details'] : []),
      ];
    case 'multichoice':
    case 'shortanswer':
    case 'numerical':
      return question.answers.flatMap(({ fraction, feedback }, index) =>
        answerFields(`answer[${index + 1}]`, fraction > 0, !isEmpty(feedback)),
      );
    case 'truefalse':
      return [
        ...answerFields('answer[1]', question.answer, !isEmpty(question.whenTrue)),
        ...answerFields('answer[2]', !question.answer, !isEmpty(question.whenFalse)),
      ];
    case 'matching':
      return question.subquestions.flatMap(({ stem }, index) =>
        isEmpty(stem) ? [] : [`subquestion[${index + 1}]/answer`],
      );
    case 'ordering':
      return question.items.map((_, index) => `answer[${index + 1}]`);
    case 'cloze':
      return question.gaps.flatMap(({ answers }, gap) =>
        answers.flatMap(({ fraction, feedback }, index) =>
          answerFields(`questiontext/gap[${gap + 1}]/answer[${index + 1}]`, fraction > 0, feedback !== ''),
        ),
      );
  }
};

const answerFields = (field: string, right: boolean, feedback: boolean): readonly string[] => [
  ...(right ? [field] : []),
  ...(feedback ? [`${field}/feedback`] : []),
];

/** Reports each answer of the source whose field is empty. */
export const auditAnswers = (question: Question, fields: readonly string[], desk: Desk): void => {
  for (const anyOf of owed(question)) {
    if (!anyOf.some((field) => fields.includes(field)))
      desk.tell('moodle-answer-lost', question.place, { name: question.name, field: anyOf[0] ?? '' });
  }
};

/** For each answer of the source, the fields of which one must hold it. */
const owed = (question: Question): readonly (readonly string[])[] => [
  ...(showsSomething(question.feedback) ? [['generalfeedback', 'graderinfo']] : []),
  ...question.hints.flatMap((hint, index) =>
    showsSomething(hint) ? [[`hint[${index + 1}]`, 'questiontext/details']] : [],
  ),
  ...ownAnswers(question),
];

const ownAnswers = (question: Question): readonly (readonly string[])[] => {
  const feedbacks = (
    answers: readonly { readonly feedback?: Question['prompt'] }[],
    prefix = '',
  ): readonly (readonly string[])[] =>
    answers.flatMap(({ feedback }, index) =>
      showsSomething(feedback) ? [[`${prefix}answer[${index + 1}]/feedback`]] : [],
    );
  switch (question.kind) {
    case 'open':
      return [];
    case 'single-choice':
    case 'multiple-choice':
      return feedbacks(question.options.filter((option) => showsSomething(option.content)));
    case 'true-false':
      return [
        ...(showsSomething(question.whenTrue) ? [['answer[1]/feedback']] : []),
        ...(showsSomething(question.whenFalse) ? [['answer[2]/feedback']] : []),
      ];
    case 'short-answer':
      return feedbacks(question.accepted.filter(({ text }) => text.trim() !== ''));
    case 'numerical':
      return feedbacks(question.accepted);
    case 'matching':
      return question.pairs.map((_, index) => [`subquestion[${index + 1}]/answer`]);
    case 'ordering':
      return question.items.filter(showsSomething).map((_, index) => [`answer[${index + 1}]`]);
    case 'gap-fill':
      return question.gaps.map(({ accepted, choices = [] }, gap) =>
        [...accepted, ...choices].map((_, index) => `questiontext/gap[${gap + 1}]/answer[${index + 1}]`),
      );
  }
};
