/** Parts of an exercise in bold that count, and what answers them below each. */
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
