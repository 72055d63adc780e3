/** The lesson without what its answers policy keeps from learners. */
import { contentsOf, type Lesson, showsAnswers, withoutAnswers } from '../../lesson/index.ts';
import { assetsIn } from './assets.ts';

/**
 * The lesson as the package may hold it: under `answers: teacher` and `never` without model answers, without what is
 * said about each answer, and without the files that only they show. What is right is left out by whoever writes keys.
 */
export function withoutLessonAnswers(lesson: Lesson): Lesson {
  if (showsAnswers(lesson.settings) || lesson.questions.length === 0) return lesson;
  const kept = { ...lesson, questions: lesson.questions.map(withoutAnswers) };
  const used = assetsIn(contentsOf(kept));
  return { ...kept, assets: lesson.assets.filter(({ path }) => used.has(path)) };
}
