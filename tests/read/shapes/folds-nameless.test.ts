/** A fold without a title, among parts that end in one that is called an answer. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['Show that ice floats.', 'Explain fog.', 'Describe hail.', 'Why is snow white?'];
const callout = (title: string, words: string): string =>
  `::: {.callout-note collapse="true"}\n${title}${words}\n:::\n`;
const details = (title: string, words: string): string =>
  `<details>${title === '' ? '' : '<summary>Solution</summary>'}\n\n${words}\n\n</details>\n`;
const TITLE = '## Solution\n\n';

const pageOf = (fold: typeof callout, odd: string, named = 3): string =>
  ASKED.map((one, i) => {
    const title = i === 3 || i >= named ? '' : TITLE;
    return `### Part (${'abcd'[i]})\n\n${i === 3 ? odd : one}\n\n${fold(title, `It is told ${i}.`)}`;
  }).join('\n');

const asked = async (page: string) =>
  (await read(`# Ice\n\n## Water\n\n${page}`)).lesson.questions.map(sketch);

it.each([
  ['a callout', callout],
  ['a fold of HTML', details],
])('%s answers, too', async (_what, fold) => {
  expect((await asked(pageOf(fold, ASKED[3]!))).at(-1)).toBe('open Why is snow white? > It is told 3.');
});

it('answers nothing below what asks nothing, nor where few others do', async () => {
  expect(await asked(pageOf(callout, 'Snow is white.'))).toHaveLength(3);
  expect((await asked(pageOf(callout, ASKED[3]!, 2))).join()).not.toContain('told 3');
});
