/** Points below questions of a list, which nobody lettered, and their keys at the end of the page. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const QUIZ =
  '1. What floats?\n   - iron\n   - ice\n   - lead\n\n2. **What sinks?**\n   - wood\n   - ice\n   - lead\n';
const page = (told: string): string => `# Ice\n\n## Quiz\n\n${QUIZ}\n### Answers\n\n${told}\n`;

it.each([
  ['letters', '1. B\n2. C', '', ''],
  ['letters and words', '1. B - ice\n2. c) lead', '', ''],
  ['words', '1. ice\n2. Lead', '', ''],
  [
    'words and a reason',
    '1. Ice, because it is light.\n2. Lead. It is heavy.',
    ' > because it is light.',
    ' > It is heavy.',
  ],
])('are chosen from: %s', async (_how, told, first, second) => {
  const { lesson, html } = await read(page(told));
  expect(lesson.questions.map(sketch)).toEqual([
    `single-choice What floats? [iron | ICE | lead]${first}`,
    `single-choice What sinks? [wood | ice | LEAD]${second}`,
  ]);
  expect(html).not.toContain('Answers');
});

it('are what is asked about where the answers name none of them', async () => {
  const { lesson } = await read(page('1. All that is light.\n2. Whatever is heavy.'));
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/^open What floats\? iron ice lead > All that is light\.$/),
    expect.stringMatching(/^open What sinks\? wood ice lead > Whatever is heavy\.$/),
  ]);
});
