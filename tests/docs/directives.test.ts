/** docs/directives.md is made of the declarations. */
import { expect, it } from 'vitest';
import { DIRECTIVES, ROLES } from '../../src/read/syntax/directives/index.ts';
import type { Declaration } from '../../src/read/syntax/fences/directive.ts';

const HEAD = `# Directives

Made by \`npm run docs\` of the declarations in [src/read/syntax/directives](../src/read/syntax/directives).

Between three or more backticks or colons: \`:::{name} words\`, options such as \`:class: extra\` in the lines below,
then what it holds. Words are *a title* where they are read as one; *Markdown* where they are the first line of what it
holds; *text* where they are taken as they are: an address, a language. What is held is Markdown unless the list says
*as it is*. A directive that isn't listed shows what it holds, and is named in a warning.
`;

const WORDS: Readonly<Record<Declaration['argument'], string>> = {
  none: '–',
  text: 'text',
  markdown: 'a title',
  body: 'Markdown',
};

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ');

function rowOf({
  names: [name, ...others],
  argument,
  options,
  body,
  readsMarkdown,
  summary,
}: Declaration): string {
  const held = { none: 'nothing', raw: readsMarkdown ? 'Markdown' : 'as it is', markdown: 'Markdown' }[body];
  return `| \`{${name}}\` | ${summary} | ${codes(others)} | ${WORDS[argument]} | ${held} | ${codes(options)} |`;
}

/** Marks of a dialect that are read as directives have no name to write. */
const written = [...new Set(DIRECTIVES.values())]
  .filter(({ names }) => names.every((name) => /^[a-z]/.test(name)))
  .sort((a, b) => (a.names[0]! < b.names[0]! ? -1 : 1));

it('docs/directives.md is what `npm run docs` writes', async () => {
  const page = [
    HEAD,
    '| directive | becomes | other names | words behind its name | holds | options |',
    '| --- | --- | --- | --- | --- | --- |',
    ...written.map(rowOf),
    '',
    '## Roles',
    '',
    `Within a line, \`{name}\` before words between backticks: ${[...ROLES.keys()]
      .sort()
      .map((name) => `\`{${name}}\``)
      .join(', ')}.`,
    '',
  ];
  await expect(page.join('\n')).toMatchFileSnapshot('../../docs/directives.md');
});
