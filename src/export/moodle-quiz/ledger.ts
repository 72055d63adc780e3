/** The ledger: in which fields of the Moodle question the answers of the source are. */
import { commentedAnswers, KEY_FILE, type Question } from '../../lesson/index.ts';
import { type Context, type Field, isEmpty, showsSomething } from '../moodle/index.ts';
import { requiredAnswerFields } from './kinds/index.ts';
import type { MoodleQuestion, MoodleType, QuestionOfType } from './moodle.ts';

/**
 * The fields of a question that hold an answer: feedback, what is right, hints. Numbers count from 1.
 *
 * @param hints how many the lesson gives: a text may fold away something else
 */
export const fieldsReached = (question: MoodleQuestion, hints: number): readonly string[] => [
  ...(isEmpty(question.generalFeedback) ? [] : ['generalfeedback']),
  ...(OWN_FIELDS[question.type] as Reached<MoodleType>)(question, hints),
  ...question.hints.flatMap((hint, index) => (isEmpty(hint) ? [] : [`hint[${index + 1}]`])),
];

/** What the quiz doesn't hold of a question's answers, under the name of the file that does. */
export const fieldsWithheld = (whole: Question, given: Question): readonly string[] => [
  ...(whole.feedback && !given.feedback ? [`${KEY_FILE}: feedback`] : []),
  ...(commentedAnswers(given).length === 0
    ? commentedAnswers(whole).map(({ name }) => `${KEY_FILE}: feedback on ${name}`)
    : []),
];

const answersReached = (
  answers: readonly { readonly fraction: number; readonly feedback: Field | string }[],
  prefix = '',
): readonly string[] =>
  answers.flatMap(({ fraction, feedback }, index) =>
    answerFields(`${prefix}answer[${index + 1}]`, fraction > 0, feedback),
  );

type Reached<T extends MoodleType> = (question: QuestionOfType<T>, hints: number) => readonly string[];

const OWN_FIELDS: { readonly [T in MoodleType]: Reached<T> } = {
  description: () => [],
  essay: ({ graderInfo, text }, hints) => [
    ...(isEmpty(graderInfo) ? [] : ['graderinfo']),
    ...(hints > 0 && text.html.includes('<details>') ? ['questiontext/details'] : []),
  ],
  multichoice: ({ answers }) => answersReached(answers),
  shortanswer: ({ answers }) => answersReached(answers),
  numerical: ({ answers }) => answersReached(answers),
  truefalse: ({ answer, whenTrue, whenFalse }) => [
    ...answerFields('answer[1]', answer, whenTrue),
    ...answerFields('answer[2]', !answer, whenFalse),
  ],
  matching: ({ subquestions }) =>
    subquestions.flatMap(({ stem }, index) => (isEmpty(stem) ? [] : [`subquestion[${index + 1}]/answer`])),
  ordering: ({ items }) => items.map((_, index) => `answer[${index + 1}]`),
  cloze: ({ gaps }) =>
    gaps.flatMap(({ answers }, gap) => answersReached(answers, `questiontext/gap[${gap + 1}]/`)),
};

const answerFields = (field: string, right: boolean, feedback: Field | string): readonly string[] => [
  ...(right ? [field] : []),
  ...((typeof feedback === 'string' ? feedback : feedback.html) === '' ? [] : [`${field}/feedback`]),
];

/** Reports each answer of the source whose field is empty. */
export function auditAnswers(question: Question, fields: readonly string[], context: Context): void {
  for (const anyOf of requiredFields(question)) {
    if (!anyOf.some((field) => fields.includes(field)))
      context.report('moodle-answer-lost', question.place, { name: question.name, field: anyOf[0] ?? '' });
  }
}

/** For each answer of the source, the fields of which one must hold it. */
const requiredFields = (question: Question): readonly (readonly string[])[] => [
  ...(showsSomething(question.feedback) ? [['generalfeedback', 'graderinfo']] : []),
  ...question.hints.flatMap((hint, index) =>
    showsSomething(hint) ? [[`hint[${index + 1}]`, 'questiontext/details']] : [],
  ),
  ...requiredAnswerFields(question),
];
