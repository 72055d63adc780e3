import type { Content, Lesson, Question } from '../lesson/index.ts';

/** All rich text that a package of this lesson can show a learner, each once, in reading order. */
export const everyContent = (lesson: Lesson): readonly Content[] => [
  // Contexts stand in the body too.
  lesson.body,
  ...lesson.questions.flatMap(questionContents),
  ...lesson.glossary.flatMap(({ definition }) => present(definition)),
];

const questionContents = (question: Question): readonly Content[] => [
  question.prompt,
  ...answerContents(question),
  ...question.hints,
  ...present(question.feedback),
];

const answerContents = (question: Question): readonly Content[] => {
  switch (question.kind) {
    case 'open':
      return present(question.starter);
    case 'single-choice':
    case 'multiple-choice':
      return question.options.flatMap(({ content, feedback }) => [content, ...present(feedback)]);
    case 'true-false':
      return [...present(question.whenTrue), ...present(question.whenFalse)];
    case 'short-answer':
    case 'numerical':
      return question.accepted.flatMap(({ feedback }) => present(feedback));
    case 'matching':
      return question.pairs.map(({ stem }) => stem);
    case 'ordering':
      return question.items;
    case 'gap-fill':
      return question.gaps.flatMap(({ accepted }) => accepted.flatMap(({ feedback }) => present(feedback)));
  }
};

/** Whether a learner is told anything after answering: a model answer, or words about the answer given. */
export const hasFeedback = (question: Question): boolean =>
  question.feedback !== undefined || comments(question);

const comments = (question: Question): boolean => {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return question.options.some(({ feedback }) => feedback !== undefined);
    case 'true-false':
      return question.whenTrue !== undefined || question.whenFalse !== undefined;
    case 'short-answer':
    case 'numerical':
      return question.accepted.some(({ feedback }) => feedback !== undefined);
    case 'gap-fill':
      return question.gaps.some(({ accepted }) => accepted.some(({ feedback }) => feedback !== undefined));
    case 'open':
    case 'matching':
    case 'ordering':
      return false;
  }
};

const present = (content: Content | undefined): readonly Content[] =>
  content === undefined ? [] : [content];
