/** docs/rules.md has a section for every rule that the source declares, and for no other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/lesson/index.ts';
import { declaredRules, rulesIn } from './declared-rules.ts';

const text = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8').replace(/\r\n/g, '\n');

interface Section {
  readonly id: string;
  readonly body: string;
}

const sections: readonly Section[] = text.split(/^(?=#{1,3} )/m).flatMap((part) => {
  const id = /^### `([^`]+)`\n/.exec(part)?.[1];
  return id === undefined ? [] : [{ id, body: part.slice(part.indexOf('\n') + 1).trim() }];
});

const severityOf = ({ body }: Section): string | undefined =>
  /^\*(error|warning|info(?:, a guess)?)\* — \S/.exec(body)?.[1];

const declared = declaredRules();
const repeated = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);

describe('docs/rules.md', () => {
  it('has a section for each rule, with its severity', () => {
    const written = new Map(sections.map((section) => [section.id, severityOf(section)]));
    const amiss = declared
      .map(({ id, severity, guess }) => ({ id, severity: guess ? `${severity}, a guess` : severity }))
      .filter(({ id, severity }) => written.get(id) !== severity);
    expect(amiss).toEqual([]);
  });

  it('has a section for no rule that is gone', () => {
    const ids = new Set(declared.map(({ id }) => id));
    expect(sections.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has one section a rule', () => {
    expect(repeated(sections.map(({ id }) => id))).toEqual([]);
  });

  it('says of each what it is, why it matters, an example and the remedy', () => {
    const wanting = sections.filter(
      (section) =>
        severityOf(section) === undefined ||
        !['Why', 'Example', 'Remedy'].every((part) => section.body.includes(`\n\n**${part}.** `)),
    );
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });
});

describe('the rules', () => {
  it('each have an id of their own', () => {
    expect(repeated(declared.map(({ id }) => id))).toEqual([]);
  });

  it('are all found in the source: none that a rules file exports is overlooked', async () => {
    const files = [...new Set(declared.map(({ file }) => file))].filter((file) => file.endsWith('rules.ts'));
    const modules: Record<string, unknown>[] = await Promise.all(
      files.map((file) => import(/* @vite-ignore */ `../../src/${file}`)),
    );
    const isRule = (value: unknown): value is Rule<never> =>
      typeof value === 'object' && value !== null && 'id' in value && 'severity' in value && 'words' in value;
    const exported = modules.flatMap((module) => Object.values(module).filter(isRule));
    expect(exported.length).toBeGreaterThan(150);
    const known = new Set(declared.map(({ id, severity, guess }) => `${id} ${severity} ${guess}`));
    expect(
      exported
        .map(({ id, severity, guess }) => `${id} ${severity} ${guess ?? false}`)
        .filter((rule) => !known.has(rule)),
    ).toEqual([]);
  });

  it('are read off the source in each form that declares them', () => {
    const source = `
      export const a = rule<{ name: string; when: (n: number) => boolean }>(
        'kettle-cold',
        'warning',
      );
      export const b = guess<{ words: string }>(
        'tea-assumed',
        ({ words }) => ({ message: words }),
      );
      const c: Rule<object> = { id: 'cup-broken', severity: 'error', words };`;
    expect(rulesIn(source, 'tea.ts').map(({ id, severity, guess }) => [id, severity, guess])).toEqual([
      ['kettle-cold', 'warning', false],
      ['tea-assumed', 'info', true],
      ['cup-broken', 'error', false],
    ]);
  });
});
