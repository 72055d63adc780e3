/** Tests as AST-Test takes them. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';

test('every offer bears a sign', async () => {
  const { lesson, html } = await read(`# Weather

V1: Water

I:
S: Which of these floats?
It is light.
-: iron
+: ice
-: lead

I:
S: Fog is
+: a cloud
-: smoke
`);
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice Which of these floats? It is light. [iron | ICE | lead]',
    'single-choice Fog is [A CLOUD | smoke]',
  ]);
  expect(html).not.toMatch(/[+-]:|I:/);
  expect(html).toContain('V1: Water');
});

test('the right one may come first, and code stand between', async () => {
  const { lesson, html } = await read(
    'S: What does this print?\n\n```python\nprint(1)\n```\n\n+: 1\n-: 2\n-: 3\n\nS: Fog is\n+: a cloud\n-: smoke\n\nAfter it, a text.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What does this print? print(1) [1 | 2 | 3]',
    'single-choice Fog is [A CLOUD | smoke]',
  ]);
  expect(html).toContain('After it, a text.');
});

test.each([
  ['a changelog', 'Version 2\n+new ice\n-old ice\n\n```diff\nS: What?\n+: one\n-: two\n```\n'],
  ['a legend', 'The signs mean:\n+: lesson takes place\n-: no lesson\n*: exam\n'],
  [
    'hashtags below headings',
    `${['Ice', 'Fog', 'Hail'].map((one) => `## ${one}\n\n![${one}](https://example.org/a.png)\n\nIt is cold.\n\n`).join('')}#ice #fog\n`,
  ],
])('%s is none', async (_, page) => {
  const { lesson } = await read(`# Weather\n\n${page}`);
  expect(lesson.questions).toEqual([]);
});
