/** Keys whose points don't count, or that count what is asked in points; gaps at the end of sentences. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['What does ice float on?', 'What is steam?', 'When does snow fall?'];
const GAPS = ['Ice floats on ____.', 'Steam is a ____.', 'Snow falls in ____.'];
const TOLD = ['water', 'gas', 'winter'];

const points = (all: readonly string[]) => all.map((one) => `- ${one}\n`).join('');
const counted = (all: readonly string[]) => all.map((one, i) => `${i + 1}. ${one}\n`).join('');
const apart = (all: readonly string[]) => all.map((one, i) => `**${i + 1}.** ${one}\n\n`).join('');
const rows = (all: readonly string[]) =>
  `| # | |\n|---|---|\n${all.map((one, i) => `| ${i + 1} | ${one} |\n`).join('')}`;

it.each([
  ['counted, and points', counted, points],
  ['counted apart, and points', apart, points],
  ['points, and points', points, points],
  ['points, and counted', points, counted],
  ['points, and a table of numbers', points, rows],
])('%s', async (_, ask, tell) => {
  const open = await read(`# Water\n\n## Questions\n\n${ask(ASKED)}\n## Solutions\n\n${tell(TOLD)}`);
  expect(open.lesson.questions.map(sketch).map((one) => one.replace(/\d\. /, ''))).toEqual(
    ASKED.map((one, i) => `open ${one} > ${TOLD[i]}`),
  );
  const gaps = await read(`# Water\n\n## Fill in the gaps\n\n${ask(GAPS)}\n## Solutions\n\n${tell(TOLD)}`);
  // All of a list may be one question.
  const filled = gaps.lesson.questions.flatMap((one) => (one.kind === 'gap-fill' ? one.gaps : []));
  expect(filled.map(({ accepted }) => accepted[0]!.text)).toEqual(TOLD);
  for (const { html } of [open, gaps]) for (const one of TOLD) expect(html).not.toContain(`${one}<`);
});

it.each([
  ['fewer', points(TOLD.slice(1))],
  ['more lists than one', `${points(TOLD)}\nAnd:\n\n${points(TOLD)}`],
])('%s are no key of those', async (_, told) => {
  const { lesson } = await read(`# Water\n\nWords.\n\n${points(ASKED)}\n## Solutions\n\n${told}`);
  expect(lesson.questions.flatMap(({ feedback }) => feedback ?? [])).toEqual([]);
});

it('a sentence that ends in a blank, alone on its page, may be a line to write on', async () => {
  const { lesson } = await read('# Water\n\nIce floats on ____.\n\n:::{dropdown} Answer\nwater\n:::\n');
  const kinds = lesson.questions.map(({ kind }) => kind);
  expect(kinds).toHaveLength(1);
});
