/** Every word of a lesson that its reader comes to see. */
import type { Nodes } from 'hast';
import type { Content, Lesson, Question } from '../../src/lesson/index.ts';
import { seenText } from './independent/html.ts';
import { bagOf, most, wordsOf } from './independent/words.ts';
import type { LessonWords } from './recall.ts';

const textOf = (content: Content | undefined): string => (content ? seenText(content as Nodes) : '');

/** The texts of a question, each told once. */
export const textsOf = (question: Question): string[] => [
  textOf(question.prompt),
  ...question.hints.map(textOf),
  textOf(question.feedback),
  ...ofKind(question),
];

const ofKind = (question: Question): string[] => {
  switch (question.kind) {
    case 'open':
      return [textOf(question.starter)];
    case 'single-choice':
    case 'multiple-choice':
      return question.options.flatMap(({ content, feedback }) => [textOf(content), textOf(feedback)]);
    case 'true-false':
      return [textOf(question.whenTrue), textOf(question.whenFalse)];
    case 'short-answer':
      return question.accepted.flatMap(({ text, feedback }) => [text, textOf(feedback)]);
    case 'numerical':
      return question.accepted.flatMap(({ value, feedback }) => [String(value), textOf(feedback)]);
    case 'matching':
      return [
        ...question.pairs.flatMap(({ stem, answer }) => [textOf(stem), answer]),
        ...question.distractors,
      ];
    case 'ordering':
      return question.items.map(textOf);
    case 'gap-fill':
      return question.gaps.flatMap(({ accepted, choices }) => choices ?? accepted.map(({ text }) => text));
  }
};

/**
 * A context and a definition stand in the body too: their words count beside it only where the body has fewer,
 * or a word lost elsewhere would hide behind its double.
 */
export const lessonWords = (lesson: Lesson): LessonWords => {
  const page = [lesson.title, textOf(lesson.body), ...lesson.questions.flatMap(textsOf)];
  const aside = [
    ...lesson.contexts.map(({ content }) => textOf(content)),
    ...lesson.glossary.map(({ term, definition }) => `${term} ${textOf(definition)}`),
  ];
  const ofPage = bagOf(page.flatMap(wordsOf));
  return { texts: [...page, ...aside], ofPage, words: most(ofPage, bagOf(aside.flatMap(wordsOf))) };
};
