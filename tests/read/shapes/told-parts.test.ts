/** Parts of an exercise, in bold that counts or in items, and what answers them below each. */
import { expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const EXERCISE = `### Exercise 1

The router joins two networks.

**1. Which networks does this router join?**

| net | port |
| --- | --- |
| 10.0.0.0/8 | eth0 |

**2. Assign an address to each of its ports.**

eth0: 10.0.0.1

1. eth1: 10.0.0.2

**3. Draw the tree of the shortest ways.**

### Exercise 2

**1 Calculate the mean of all the times.**

\`\`\`
3 ms
\`\`\`

**2 Explain why it is so short.**

It is near.
`;

const readOf = async (page: string) => {
  const { lesson } = await read(`# Networks\n\n${page}`);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
};

it('are asked each, and answered by what stands below them', async () => {
  const { questions, shown } = await readOf(EXERCISE);
  expect(questions).toEqual([
    'open 1. Which networks does this router join? > net port 10.0.0.0/8 eth0',
    'open 2. Assign an address to each of its ports. > eth0: 10.0.0.1 eth1: 10.0.0.2',
    'open 3. Draw the tree of the shortest ways.',
    'open 1 Calculate the mean of all the times. > 3 ms',
    'open 2 Explain why it is so short. > It is near.',
  ]);
  expect(shown).not.toContain('eth0');
});

it.each([
  ['no heading calls it an exercise', EXERCISE.replace(/### Exercise/g, '### Part')],
  ['they don’t count from 1', EXERCISE.replace(/\*\*1/g, '**4')],
  ['they are titles', EXERCISE.replace(/\*\*(\d\.?) .*\*\*/g, '**$1 The ports**')],
  [
    'most have nothing below',
    EXERCISE.replace(/\n\n(?:It is near\.|eth0[\s\S]*?0\.2|```\n.*\n```)\n/g, '\n'),
  ],
  ['what stands below is to be typed', EXERCISE.replace(/```\n3/, '```bash\n3').replace(/\|.*\|\n/g, '')],
  ['what stands below asks, too', EXERCISE.replace('eth0: 10', 'Explain why it is 10')],
])('are left as they are where %s', async (_what, page) => {
  const { questions } = await readOf(page);
  expect(questions.join('\n')).not.toMatch(/> eth0|> net/);
});

const BOOK = `## 2.1

**a. how many cubes of ice fit into the glass?**

the glass holds $60 / 20 = 3$ of them

**b. how much of it stays free?**

"how much of it stays free"
- means what the cubes leave: $0$

## 2.2

**in a cold week, how likely is it that it hails twice, if it hails once in five days?**

- $0.2 * 0.2 = 0.04$

## 2.3

**the lake is frozen, or not, with the same chance. find**

**a. the chance of two such days**

$0.5 * 0.5 = 0.25$

**b. the chance of none**

$1 - 0.75 = 0.25$
`;

it('are asked of a book that counts its exercises, by letters and by themselves', async () => {
  const { questions, shown } = await readOf(BOOK);
  expect(questions).toEqual([
    'open a. how many cubes of ice fit into the glass? > the glass holds 60 / 20 = 3 of them',
    expect.stringMatching(/^open b\. how much of it stays free\? > .*leave: 0$/),
    'open in a cold week, how likely is it that it hails twice, if it hails once in five days? > 0.2 * 0.2 = 0.04',
    'open a. the chance of two such days > 0.5 * 0.5 = 0.25',
    'open b. the chance of none > 1 - 0.75 = 0.25',
  ]);
  expect(shown).toContain('the same chance');
});

const ITEMS = `## Opdracht 2 – Het weer

1. Hoe koud is het ijs?

   Het is nul graden.

2. Waarom drijft het op het water?

   Het is lichter dan water.

3. Wat is hagel?

   Hagel is ijs dat uit een wolk valt.

---

Tot morgen!
`;

it.each([
  ['a page that says no more', 'Het weer', ITEMS],
  ['a test', 'Toets 4', ITEMS],
])('are items of %s', async (_what, title, page) => {
  const { lesson } = await read(`# ${title}\n\n${page}`);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Hoe koud is het ijs? > Het is nul graden.',
    'open Waarom drijft het op het water? > Het is lichter dan water.',
    'open Wat is hagel? > Hagel is ijs dat uit een wolk valt.',
  ]);
  expect(html(lesson.body)).toContain('Tot morgen!');
});

it.each([
  ['no heading counts', BOOK.replace(/## 2\.\d/g, '## Ice')],
  ['options stand below', ITEMS.replace(/\n {3}\S.*\n/g, '\n   - A) ice\n   - B) fog\n')],
  [
    'what stands below tells what may be used',
    ITEMS.replace(/(\d\.) .*\n\n {3}\S.*\n/g, '$1 Weigh a cube of ice.\n\n   You may use a glass.\n'),
  ],
])('are answered by nothing where %s', async (_what, page) => {
  const { questions } = await readOf(page);
  expect(questions.join('\n')).not.toContain('> ');
});
