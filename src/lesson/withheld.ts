/** What is told of answers, and a question without it. */
import type { Content } from './content.ts';
import type { Question } from './question.ts';

/** The question without its model answer and without what is said about each answer. What is right stays. */
export const withoutAnswers = (question: Question): Question => {
  const { feedback: _, ...asked } = question;
  switch (asked.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return { ...asked, options: asked.options.map(untold) };
    case 'true-false': {
      const { whenTrue: _true, whenFalse: _false, ...rest } = asked;
      return rest;
    }
    case 'short-answer':
      return { ...asked, accepted: asked.accepted.map(untold) };
    case 'numerical':
      return { ...asked, accepted: asked.accepted.map(untold) };
    case 'gap-fill':
      return { ...asked, gaps: asked.gaps.map((gap) => ({ ...gap, accepted: gap.accepted.map(untold) })) };
    case 'open':
    case 'matching':
    case 'ordering':
      return asked;
  }
};

const untold = <T extends { readonly feedback?: Content }>({
  feedback: _,
  ...rest
}: T): Omit<T, 'feedback'> => rest;

/** The names of the answers about which something is said: `option a`, `true`, `“limon”`, `“rain” in gap 2`. */
export const commentedAnswers = (question: Question): readonly string[] => {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return question.options.flatMap(({ id, feedback }) => (feedback ? [`option ${id}`] : []));
    case 'true-false':
      return [...(question.whenTrue ? ['true'] : []), ...(question.whenFalse ? ['false'] : [])];
    case 'short-answer':
      return question.accepted.flatMap(({ text, feedback }) => (feedback ? [`“${text}”`] : []));
    case 'numerical':
      return question.accepted.flatMap(({ value, feedback }) => (feedback ? [String(value)] : []));
    case 'gap-fill':
      return question.gaps.flatMap(({ accepted }, index) =>
        accepted.flatMap(({ text, feedback }) => (feedback ? [`“${text}” in gap ${index + 1}`] : [])),
      );
    case 'open':
    case 'matching':
    case 'ordering':
      return [];
  }
};
