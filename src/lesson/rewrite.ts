/** A lesson's content as a whole: everything that a learner may read, wherever it stands. */
import type { Content } from './content.ts';
import type { Lesson } from './lesson.ts';
import type { AcceptedText, Question } from './question.ts';

type Change = (content: Content) => Content;

/** The lesson with each piece of its content changed in the same way. */
export const rewritten = (lesson: Lesson, change: Change): Lesson => ({
  ...lesson,
  body: change(lesson.body),
  questions: lesson.questions.map((question) => rewrittenQuestion(question, change)),
  contexts: lesson.contexts.map((context) => ({ ...context, content: change(context.content) })),
  glossary: lesson.glossary.map((term) => ({
    ...term,
    ...(term.definition && { definition: change(term.definition) }),
  })),
});

/** Every piece of the lesson's content, each once; what stands before a question is part of the body. */
export const contentsOf = (lesson: Lesson): readonly Content[] => {
  const all: Content[] = [];
  rewritten({ ...lesson, contexts: [] }, (content) => {
    all.push(content);
    return content;
  });
  return all;
};

const rewrittenQuestion = (question: Question, change: Change): Question => {
  const told = <T extends { readonly feedback?: Content }>(answer: T): T =>
    answer.feedback ? { ...answer, feedback: change(answer.feedback) } : answer;
  const common = {
    prompt: change(question.prompt),
    hints: question.hints.map(change),
    ...(question.feedback && { feedback: change(question.feedback) }),
  };
  switch (question.kind) {
    case 'open':
      return { ...question, ...common, ...(question.starter && { starter: change(question.starter) }) };
    case 'single-choice':
    case 'multiple-choice':
      return {
        ...question,
        ...common,
        options: question.options.map((option) => told({ ...option, content: change(option.content) })),
      };
    case 'true-false':
      return {
        ...question,
        ...common,
        ...(question.whenTrue && { whenTrue: change(question.whenTrue) }),
        ...(question.whenFalse && { whenFalse: change(question.whenFalse) }),
      };
    case 'short-answer':
      return { ...question, ...common, accepted: question.accepted.map(told<AcceptedText>) };
    case 'numerical':
      return { ...question, ...common, accepted: question.accepted.map(told) };
    case 'matching':
      return {
        ...question,
        ...common,
        pairs: question.pairs.map((pair) => ({ ...pair, stem: change(pair.stem) })),
      };
    case 'ordering':
      return { ...question, ...common, items: question.items.map(change) };
    case 'gap-fill':
      return {
        ...question,
        ...common,
        gaps: question.gaps.map((gap) => ({ ...gap, accepted: gap.accepted.map(told<AcceptedText>) })),
      };
  }
};
