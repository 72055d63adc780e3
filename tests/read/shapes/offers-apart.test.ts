/** The first options stand in the lines of what asks, the others in paragraphs of their own. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const OFFERED = ['iron', 'ice', 'gold', 'lead'];
/** So many options in the lines of what asks. */
const asked = (stem: string, mark: (at: number) => string, within: number): string =>
  [
    [stem, ...OFFERED.slice(0, within).map((one, at) => `${mark(at)} ${one}`)].join('\n'),
    ...OFFERED.slice(within).map((one, at) => `${mark(at + within)} ${one}`),
  ].join('\n\n');
const letter = (at: number): string => 'abcd'[at]!;
const MARKS: Readonly<Record<string, (at: number) => string>> = {
  'a)': (at) => `${letter(at)})`,
  'A.': (at) => `${letter(at).toUpperCase()}.`,
  '(a)': (at) => `(${letter(at)})`,
  '**A)**': (at) => `**${letter(at).toUpperCase()})**`,
};
const STEMS = ['1. What floats?', '**1. What floats?**', '1) What floats?', '### Question 1\n\nWhat floats?'];
const second = (stem: string): string => stem.replace(/1/, '2').replace('floats', 'melts');
const sketches = async (text: string): Promise<readonly string[]> =>
  (await read(`# Ice\n\n${text}\n`)).lesson.questions.map((one) => sketch(one).replace(/^(\S+ )\d\. /, '$1'));

describe.each(Object.entries(MARKS))('options that are called %s', (_, mark) => {
  it.each(STEMS.flatMap((stem) => [1, 2, 3].map((within) => [stem, within] as const)))(
    'are all of the question %s, of which %i stand in its lines',
    async (stem, within) => {
      const made = [
        asked(stem, mark, within),
        'Answer: B',
        asked(second(stem), mark, within),
        'Answer: D',
      ].join('\n\n');
      expect(await sketches(made)).toEqual([
        'single-choice What floats? [iron | ICE | gold | lead]',
        'single-choice What melts? [iron | ice | gold | LEAD]',
      ]);
    },
  );
});

it('parts that each ask are parts, and answered each', async () => {
  const parts = 'Two tasks:\na) What floats?\n\nb) What sinks?\n\n:::{dropdown} Answer\na) ice\nb) iron\n:::';
  expect(await sketches(`## Exercises\n\n${parts}`)).toEqual([
    'open Two tasks: a) What floats? > ice',
    'open b) What sinks? > iron',
  ]);
});

it('a letter in a line, with no other below it, stays there', async () => {
  const { lesson, html: shown } = await read('# Ice\n\nWater is\na) ice when it is cold\n\nThat is all.\n');
  expect(lesson.questions).toEqual([]);
  expect(shown).toMatch(/is\s+a\) ice/);
});
