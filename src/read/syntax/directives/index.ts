/** The table of directives and roles. A new one is a declaration in a file here and a name in these lists. */
import { DIALECTS } from '../dialects/index.ts';
import type { Declaration, RoleDeclaration } from '../fences/directive.ts';
import { admonitions } from './admonition.ts';
import { audiences } from './audience.ts';
import { cells } from './cell.ts';
import { codes } from './code.ts';
import { csvTable } from './csv-table.ts';
import { glossary } from './definition.ts';
import { dropdown } from './disclosure.ts';
import { exercises } from './exercise.ts';
import { figures } from './figure.ts';
import { includes } from './include.ts';
import { interactive } from './interactive.ts';
import { layouts } from './layout.ts';
import { circuit } from './logic.ts';
import { marks } from './marks.ts';
import { math } from './math.ts';
import { questions } from './question.ts';
import { quotation } from './quotation.ts';
import { references } from './reference.ts';
import { tables } from './table.ts';
import { videos } from './video.ts';

const declarations: readonly Declaration[] = [
  ...[admonitions, audiences, cells, codes, csvTable, glossary, dropdown, exercises, figures, includes],
  ...[interactive, layouts, circuit, math, questions, quotation, tables, videos],
  DIALECTS.flatMap(({ directives }) => directives ?? []),
].flat();

function byName<T extends { readonly names: readonly string[] }>(list: readonly T[]): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const one of list) {
    for (const name of one.names) {
      // The later would take the name of the earlier without a word.
      if (all.has(name)) throw new Error(`Two directives or roles are called ${name}.`);
      all.set(name, one);
    }
  }
  return all;
}

export const DIRECTIVES = byName(declarations);
export const ROLES: ReadonlyMap<string, RoleDeclaration> = byName([...marks, ...references]);
