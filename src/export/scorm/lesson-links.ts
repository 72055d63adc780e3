/** Links that lead from one lesson of a course to another. */

import {
  type Content,
  contentsOf,
  type Diagnostic,
  type Lesson,
  startOf,
  visit,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';

/** How many links to other lessons a lesson has, wherever they stand. */
const lessonLinks = (lesson: Lesson): number =>
  contentsOf(lesson).reduce((sum, one) => sum + linksIn(one), 0);

function linksIn(content: Content): number {
  let count = 0;
  visit(content, 'element', ({ properties: { href } }) => {
    if (typeof href === 'string' && href.startsWith('lesson:')) count += 1;
  });
  return count;
}

/** Links that are words alone, in a package whose lessons must not lead to one another. */
export function cutLinks(
  lesson: Lesson,
  rule: 'scorm-lesson-links' | 'cmi5-lesson-links',
): readonly Diagnostic[] {
  const links = lessonLinks(lesson);
  return links === 0 ? [] : [diagnose(rule, startOf(lesson.source), { title: lesson.title, links })];
}
