/** Something folded under a title. What it is for, `questions/` finds out, unless a class of it says so. */
import type { Declaration } from '../directive.ts';
import { type DisclosureRole, part } from '../parts.ts';

const ROLES: readonly DisclosureRole[] = ['answer', 'hint', 'question', 'extra'];

const dropdown: Declaration = {
  names: ['dropdown', 'toggle', 'details'],
  argument: 'markdown',
  options: ['open', 'color', 'icon', 'animate', 'class', 'name'],
  body: 'markdown',
  becomes: ({ title, options, body, line }) => {
    const classes = (options.class ?? '').split(/[\s,]+/);
    const role = ROLES.find((one) => classes.includes(one));
    return [part({ kind: 'disclosure', ...(role && { role }) }, line, title, body)];
  },
};

export const disclosures: readonly Declaration[] = [dropdown];
