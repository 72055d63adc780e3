/** Boxes that a plus ticks, and boxes behind letters. */
import { describe, expect, it, test } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ROWS = [
  ['Which floats?', '+iron', ' ice', ' lead'],
  ['What holds water?', ' iron', '+ice', '+fog'],
  ['Steam', '+rises', ' sinks', ' freezes'],
] as const;
const QUESTIONS = [
  'single-choice Which floats? [IRON | ice | lead]',
  'multiple-choice What holds water? [iron | ICE | FOG]',
  'single-choice Steam [RISES | sinks | freezes]',
];

const HEADS: Readonly<Record<string, (place: number) => string>> = {
  'a list': () => '- ',
  'letters in lines': (place) => `${'abc'[place]}. `,
  'letters in a list': (place) => `- ${'abc'[place]}) `,
};

describe.each(Object.entries(HEADS))('boxes in %s', (_, head) => {
  const quiz = (sign: string): string =>
    ROWS.map(
      ([asked, ...offers], i) =>
        `### Question ${i + 1}: ${asked}\n\n${offers
          .map((one, place) => `${head(place)}[${one[0] === '+' ? sign : ' '}] ${one.slice(1)}`)
          .join('  \n')}\n`,
    ).join('\n');
  it.each(['+', 'x'])('ticked by %s', async (sign) => {
    for (const title of ['Quiz', 'Quiz: the solution']) {
      const { lesson } = await read(`# ${title}\n\n${quiz(sign)}`);
      expect(lesson.questions.map((one) => sketch(one).replace(/Question \d: /, ''))).toEqual(QUESTIONS);
    }
  });
});

test('an empty list of a program is an offer', async () => {
  const { lesson } = await read(
    '# Quiz\n\nWhat is the sum of no numbers?\n\n- A) 1\n- B) [ ]\n- C) []\n- D) 0 ✅\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What is the sum of no numbers? [1 | [ ] | [] | 0]',
  ]);
});

test('what is new in a program has a plus in brackets, too', async () => {
  const news = ['Ice melts', 'Fog lifts', 'Steam rises'].map((one) => `- [+] ${one}\n- [+] ${one} twice`);
  const page = news.map((one, i) => `## What is new in 1.${i}?\n\n${one}\n`).join('\n');
  const { lesson } = await read(`# Changes\n\n${page}`);
  expect(lesson.questions).toEqual([]);
  expect(html(lesson.body)).toContain('[+] Ice melts');
});
