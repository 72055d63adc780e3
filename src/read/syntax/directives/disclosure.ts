/** Something folded under a title. What it is for, `questions/` finds out, unless a class of it says so. */

import type { ElementContent } from 'hast';
import { plainText } from '../../../lesson/index.ts';
import { type DisclosureRole, element, part } from '../../parts.ts';
import { callsPuzzle, isCalledExercise } from '../../questions/words/exercise-label.ts';
import { answerTitleOf, roleOfTitle } from '../../questions/words/lexicon.ts';
import { examines } from '../examining.ts';
import type { Declaration } from '../fences/directive.ts';
import { withTitle } from './heading-title.ts';
import { classesOf } from './pieces.ts';

const ROLES: readonly DisclosureRole[] = ['answer', 'hint', 'question', 'extra'];

/**
 * What a directive's classes say it is for: they count before any guess. Authors give `:class: hint` to answers and to
 * exercises too, for its colour: what is called by either is no hint.
 */
export function declaredRole(
  classes: readonly string[],
  title: readonly ElementContent[] = [],
): DisclosureRole | undefined {
  const role = ROLES.find((one) => classes.includes(one));
  if (role !== 'hint') return role;
  const words = plainText(element('p', {}, title));
  if (answerTitleOf(words) !== undefined) return 'answer';
  const isTask = (isCalledExercise(words) || callsPuzzle(words)) && roleOfTitle(words) !== 'hint';
  return isTask ? undefined : role;
}

const VITEPRESS = /^[ \t>]*:{3,}[ \t]*details[ \t]/;

export const dropdown: Declaration = {
  names: ['dropdown', 'toggle', 'details', 'spoiler', 'collapsible', 'collapse', 'expandable', 'expander'],
  summary: 'words folded under a title; by it, the answer or a hint of a question',
  argument: 'markdown',
  options: ['open', 'color', 'icon', 'animate', 'class', 'name'],
  body: 'markdown',
  becomes: (directive, { page }) => {
    const { title, body } = withTitle(directive);
    const role = declaredRole(classesOf(directive), title);
    // VitePress writes it so, and its sites document.
    const isRemark = VITEPRESS.test(page.lines[directive.line - 1] ?? '') && !examines(page);
    return [
      part(
        { kind: 'disclosure', ...(role && { role }), ...(isRemark && { remark: true }) },
        directive.line,
        title,
        body,
      ),
    ];
  },
};
