/** A lesson's content as a whole: everything that a learner may read, wherever it stands. */
import type { Content } from './content.ts';
import { mapContents } from './kinds.ts';
import type { Lesson } from './lesson.ts';
import { onceFor } from './once.ts';
import type { Question } from './question.ts';

type Change = (content: Content) => Content;

/** The lesson with each piece of its content changed in the same way. */
export const rewritten = (lesson: Lesson, change: Change): Lesson => ({
  ...lesson,
  body: change(lesson.body),
  questions: lesson.questions.map((question) => mapContents(question, change)),
  contexts: lesson.contexts.map((context) => ({ ...context, content: change(context.content) })),
  glossary: lesson.glossary.map((term) => ({
    ...term,
    ...(term.definition && { definition: change(term.definition) }),
  })),
});

/** Every piece of the lesson's content, each once: what stands before questions is part of the body, or of one's prompt. */
export const contentsOf = onceFor((lesson: Lesson): readonly Content[] => {
  const all: Content[] = [];
  const questions = lesson.questions.map((one) => (one.situation ? withoutSituation(one) : one));
  rewritten({ ...lesson, questions, contexts: [] }, (content) => {
    all.push(content);
    return content;
  });
  return all;
});

const withoutSituation = ({ situation: _, ...question }: Question): Question => question as Question;

/** The same, and once more what stands before questions, for whatever is said or mended wherever it stands. */
export const contentsAgain = (lesson: Lesson): readonly Content[] => [
  ...contentsOf(lesson),
  ...lesson.contexts.map(({ content }) => content),
  ...lesson.questions.flatMap(({ situation }) => situation ?? []),
];
