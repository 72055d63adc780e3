import { expect, test } from 'vitest';
import { notebookToMarkdown } from '../../src/read/syntax/formats/notebook/notebook.ts';
import { stopwatch } from '../support/stopwatch.ts';
import { read, said, sketch } from './support.ts';

const many = (text: string, times = 50_000): string => text.repeat(times);

const roots: readonly (readonly [string, string])[] = [
  ['fences never closed', many(':::{note}\n')],
  ['brackets never closed', many('```{toctree}\n', 5)],
  ['a line of spaces inside a toctree', `\`\`\`{toctree}\nun ${many(' ')}x\n\`\`\`\n`],
  ['a comment never closed', `<!--\n${many('```{toctree}\nun\n```\n', 5_000)}`],
  ['a heading of spaces', `# a${many(' ')}b\n`],
];

test.each(roots)('a first page with %s is read in no time', async (_name, text) => {
  const took = stopwatch();
  const course = await read({ 'conf.py': '', 'index.md': text }, 'un.md');
  expect(course.pages.map(({ path }) => path)).toContain('index.md');
  expect(took()).toBeLessThan(2_000);
});

test.each([
  ['parentheses', `project = ${many('(')}`],
  ['lists', `project = ${many('[')}${many(']')}`],
  ['a string never closed', `project = '''${many('\\')}`],
  ['sums', `project = 'a'${many(" + 'a'", 5_000)} + f()`],
])('a conf.py of %s says nothing, and is named', async (_name, text) => {
  const course = await read({ 'conf.py': text, 'index.md': '# Un\n' });
  expect(course.title).toBe('Un');
  expect(said(course.diagnostics)[0]).toBe(
    'conf.py:1:1 info conf.py computes “project”; Cartable reads plain values and never runs Python. course-value-computed',
  );
});

test.each([
  ['nested without end', many('[', 20_000)],
  [
    'aliases that multiply',
    'a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n',
  ],
  ['an alias within what it names', 'root: un\nchapters: &a [*a]\n'],
])('a table of contents %s costs the rest nothing, and no time', async (_name, text) => {
  const took = stopwatch();
  const course = await read({ '_toc.yml': text }, 'un.md');
  expect(sketch(course)).toEqual(['un.md']);
  expect(course.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toContain(
    'warning course-file-broken',
  );
  expect(took()).toBeLessThan(2_000);
});

test('a table of contents of the wrong shape is named, and the folder’s pages stand in their natural order', async () => {
  for (const text of [
    '',
    '42',
    '- 1\n- [a]\n',
    'root: [a]\nparts: {a: 1}\n',
    'parts:\n- null\n',
    'chapters: words\n',
  ]) {
    const course = await read({ '_toc.yml': text }, 'un.md');
    expect(sketch(course)).toEqual(['un.md']);
    expect(course.diagnostics.map(({ rule }) => rule)).toContain('course-contents-vain');
  }
});

test('a page outside the course is never looked at', async () => {
  const course = await read(
    { '_toc.yml': 'root: un\nchapters:\n- file: ../../etc/passwd\n- file: /un\n- file: C:\\un\n' },
    'un.md',
  );
  expect(sketch(course)).toEqual(['un.md']);
  expect(course.diagnostics.map(({ rule }) => rule)).toEqual([
    'course-page-missing',
    'course-page-twice',
    'course-page-missing',
  ]);
});

test.each([
  ['{"cells": null}', 'notebook-without-cells'],
  ['{"cells": {}}', 'notebook-without-cells'],
  [`{"cells": ["${many('a', 5_000_000)}`, 'notebook-broken'],
  [many('['), 'notebook-broken'],
])('a notebook of the wrong shape is one error', (text, rule) => {
  expect(notebookToMarkdown(text, 'a.ipynb').diagnostics.map((one) => one.rule)).toEqual([rule]);
});

test('cells of the wrong shape are empty, not fatal', () => {
  const cells = [
    null,
    1,
    'a',
    {},
    { cell_type: 'code', outputs: [null, { output_type: 'display_data', data: null }] },
  ];
  const { markdown, diagnostics } = notebookToMarkdown(JSON.stringify({ cells, metadata: null }), 'a.ipynb');
  expect(markdown).toBe('');
  expect(diagnostics).toEqual([]);
});

const config = { 'docusaurus.config.js': "module.exports = { title: 'Ice' };" };

test.each([
  ['brackets never closed', `module.exports = {a: ${many('[')}`],
  ['brackets in brackets', `module.exports = {a: ${many('[', 5_000)}${many(']', 5_000)}};`],
  ['a string never closed', `module.exports = {a: '${many('\\')}`],
  ['comments in comments', `module.exports = ${many('/* ')}{}`],
  ['names of JavaScript’s own', 'module.exports = {__proto__: ["x"], constructor: {a: ["y"]}, a: ["un"]};'],
])('sidebars of %s leave the pages as they are, in no time', async (_name, text) => {
  const took = stopwatch();
  const course = await read({ ...config, 'sidebars.js': text }, 'docs/un.md');
  expect(sketch(course)).toContain('docs/un.md');
  expect(took()).toBeLessThan(2_000);
});

test.each([
  ['a settings file of brackets', { 'docusaurus.config.js': `docs: {${many('{')}`, 'docs/un.md': '# Un' }],
  ['TOML without end', { 'hugo.toml': `a = ${many('[\n')}`, 'content/un.md': '# Un' }],
  [
    'TOML with names of JavaScript’s own',
    { 'hugo.toml': '[__proto__]\na = 1\n[constructor.b]\nc = 1\n', 'content/un.md': '# Un' },
  ],
  [
    'a SUMMARY of brackets',
    { 'book.toml': '', 'src/SUMMARY.md': `- ${many('[')}\n- [Un](un.md)\n`, 'src/un.md': '# Un' },
  ],
  [
    'a SUMMARY that nests without end',
    {
      'book.toml': '',
      'src/SUMMARY.md': `${Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}- [Un](un.md)`).join('\n')}\n`,
      'src/un.md': '# Un',
    },
  ],
  [
    'pages that are one another’s parents',
    {
      '_config.yml': 'theme: x\n',
      'un.md': '---\ntitle: A\nnav_order: 1\n---\n',
      'b.md': '---\ntitle: B\nparent: C\n---\n',
      'c.md': '---\ntitle: C\nparent: B\n---\n',
    },
  ],
  [
    'a .pages of words',
    { 'mkdocs.yml': 'site_name: x\n', 'docs/.pages': 'nav: words\n', 'docs/un.md': '# Un' },
  ],
  [
    'rests of rests',
    { 'mkdocs.yml': `site_name: x\nnav:\n${many('  - "... | regex=(a+)+$"\n', 500)}`, 'docs/un.md': '# Un' },
  ],
])('%s costs no page and no time', async (_name, files) => {
  const took = stopwatch();
  const course = await read(files as Readonly<Record<string, string>>);
  expect(course.pages.map(({ path }) => path).join()).toContain('un.md');
  expect(took()).toBeLessThan(2_000);
});

test('many pages of a site are ordered in time that grows with them', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, i) => [
      `docs/part-${i % 60}/page-${i}.md`,
      `---\nsidebar_position: ${i}\n---\n# ${i}\n`,
    ]),
  );
  const took = stopwatch();
  expect((await read({ ...config, ...files })).pages).toHaveLength(3_000);
  expect(took()).toBeLessThan(4_000);
});
