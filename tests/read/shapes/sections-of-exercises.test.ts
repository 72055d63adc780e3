/** Exercises that nobody answers, each below a heading of its own: in a section that says so, or called challenges. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const TASKS = [
  'Write a program that weighs the ice.',
  'Draw a map of the lake.\n\nUse at least three colours.',
  'Explain what fog is:\n\n- where it forms\n- when it goes',
];
const FOUND = [
  'open Write a program that weighs the ice.',
  'open Draw a map of the lake. Use at least three colours.',
  'open Explain what fog is: where it forms when it goes',
];
const below = (heads: readonly string[]) => heads.map((one, i) => `${one}\n\n${TASKS[i]}\n`).join('\n');

it.each([
  ['## Exercises', ['### Weights', '### Lakes', '### Fog']],
  ['## Aufgaben', ['### Eis', '### Seen', '### Nebel']],
  ['## Exercices', ['#### Glace', '#### Lacs', '#### Brume']],
  ['## Winter', ['### Challenge 1 — Ice', '### Challenge 4 — Lakes', '### Challenge 9 — Fog']],
  ['## Hiver', ['### 🎯 Défi 18 : glace', '### 🎯 Défi 20 : lacs', '### 🎯 Défi 21 : brume']],
])('%s', async (section, heads) => {
  const { lesson } = await read(`# Water\n\nWords.\n\n${section}\n\n${below(heads)}`);
  expect(lesson.questions.map(sketch)).toEqual(FOUND);
});

it.each([
  ['sections that tell', '## Weather', ['### Weights', '### Lakes', '### Fog']],
  ['steps', '## Set up', ['### Step 1', '### Step 2', '### Step 3']],
  ['levels', '## Winter', ['### Level 3', '### Level 5', '### Level 6']],
])('not %s', async (_, section, heads) => {
  const { lesson } = await read(`# Water\n\nWords.\n\n${section}\n\n${below(heads)}`);
  expect(lesson.questions.map(sketch)).toEqual([]);
});

it('challenges of which one tells nothing to do are a text’s', async () => {
  const page = `# Water\n\n### Challenge 2 — Ice\n\nIt melts.\n\n${below(['### Challenge 3', '### Challenge 5'])}`;
  expect((await read(page)).lesson.questions).toEqual([]);
});
