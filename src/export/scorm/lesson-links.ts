/** Links that lead from one lesson of a course to another. */
import { type Content, contentsOf, type Lesson, visit } from '../../lesson/index.ts';

/** How many links to other lessons a lesson has, wherever they stand. */
export const lessonLinks = (lesson: Lesson): number =>
  contentsOf(lesson).reduce((sum, one) => sum + linksIn(one), 0);

function linksIn(content: Content): number {
  let count = 0;
  visit(content, 'element', ({ properties: { href } }) => {
    if (typeof href === 'string' && href.startsWith('lesson:')) count += 1;
  });
  return count;
}
