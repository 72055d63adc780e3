/**
 * Every rule there is: its id (for ever: authors write it in their settings), its severity, its parameters.
 *
 * A new one is a line in `rules/`, its words in each language's file of the same name (the compiler names those that
 * lack them) and an example in tests/docs/rules, of which `npm run docs` makes docs/rules.md.
 */
import { banks } from './rules/banks.ts';
import { books } from './rules/books.ts';
import { cartridges } from './rules/cartridges.ts';
import { checks } from './rules/checks.ts';
import type { Declared } from './rules/declare.ts';
import { documents } from './rules/documents.ts';
import { packages } from './rules/packages.ts';
import { page } from './rules/page.ts';
import { projects } from './rules/projects.ts';
import { qti } from './rules/qti.ts';
import { questions } from './rules/questions.ts';

export const rulesByRoom = {
  projects,
  documents,
  page,
  questions,
  banks,
  books,
  packages,
  cartridges,
  qti,
  checks,
};

export const rules = {
  ...projects,
  ...documents,
  ...page,
  ...questions,
  ...banks,
  ...books,
  ...packages,
  ...cartridges,
  ...qti,
  ...checks,
};

export type RuleId = keyof typeof rules;

/** What a rule is told with: plain data, so that a diagnostic can be kept and sent. */
export type ParamsOf<Id extends RuleId> = (typeof rules)[Id] extends Declared<infer P> ? Readonly<P> : never;
