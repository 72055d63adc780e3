/** Every rule there is: its id (for ever: authors write it in their settings), its severity, its parameters. */
import { checks } from './rules/checks.ts';
import type { Declared } from './rules/declare.ts';
import { packages } from './rules/packages.ts';
import { page } from './rules/page.ts';
import { projects } from './rules/projects.ts';
import { questions } from './rules/questions.ts';

export const rules = { ...projects, ...page, ...questions, ...packages, ...checks };

export type RuleId = keyof typeof rules;

/** What a rule is told with: plain data, so that a diagnostic can be kept and sent. */
export type ParamsOf<Id extends RuleId> = (typeof rules)[Id] extends Declared<infer P> ? Readonly<P> : never;
