/** The lesson without what its answers policy keeps from learners. */
import { type Content, contentsOf, type Lesson, type Question, showsAnswers } from '../../lesson/index.ts';
import { assetsIn } from './assets.ts';

/**
 * The lesson as the package may hold it: under `answers: teacher` and `never` without model answers, without what is
 * said about each answer, and without the files that only they show. What is right is left out by whoever writes keys.
 */
export const withoutAnswers = (lesson: Lesson): Lesson => {
  if (showsAnswers(lesson.settings) || lesson.questions.length === 0) return lesson;
  const kept = { ...lesson, questions: lesson.questions.map(silent) };
  const used = assetsIn(contentsOf(kept));
  return { ...kept, assets: lesson.assets.filter(({ path }) => used.has(path)) };
};

const silent = (question: Question): Question => {
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
      return {
        ...asked,
        gaps: asked.gaps.map((gap) => ({ ...gap, accepted: gap.accepted.map(untold) })),
      };
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
