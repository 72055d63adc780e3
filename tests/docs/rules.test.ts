/** docs/rules.md has a section for every rule there is, and for no other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/messages/index.ts';

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

const declared: readonly { readonly id: string; readonly severity: string; readonly guess?: true }[] =
  Object.entries(rules).map(([id, rule]) => ({ id, ...rule }));
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
