/** Keys that are the only point of a list below what they answer. */
import { describe, expect, test } from 'vitest';
import { read, sketch } from '../support.ts';

const readOf = async (page: string, language = 'en') => {
  const { lesson, html } = await read(
    `# Played\n\n${page}\n`,
    {},
    { description: { language }, settings: {} },
  );
  return { questions: lesson.questions.map(sketch), html };
};

describe('items with options, and a point below these', () => {
  const item = (key: string, asks = 'What floats?') =>
    `* ${asks}\n    1. iron\n    2. ice\n    3. wood\n    * ${key}\n`;
  const page = (key: string) => [item(key), item('1', 'What sinks?'), item('2.', 'What melts?')].join('\n');
  const OTHERS = [
    'single-choice What sinks? [IRON | ice | wood]',
    'single-choice What melts? [iron | ICE | wood]',
  ];

  test.each(['2 und 3', '2 and 3', '2 et 3', '2, 3', '2 e 3', '2 y 3'])(
    'are choices whose key it tells: %s',
    async (key) => {
      const { questions, html } = await readOf(page(key));
      expect(questions).toEqual(['multiple-choice What floats? [iron | ICE | WOOD]', ...OTHERS]);
      expect(html).not.toContain('<li>');
    },
  );

  test.each(['3', '3.', 'wood', '**Wood**'])('of which one is right: %s', async (key) => {
    expect((await readOf(page(key))).questions).toEqual([
      'single-choice What floats? [iron | ice | WOOD]',
      ...OTHERS,
    ]);
  });

  test('may stand beside others without a key, and below headings', async () => {
    const { questions } = await readOf(
      `## One\n\n${page('3')}\n* What is fog?\n\n## Two\n\n* What is hail?\n    1. rain\n    2. ice\n    - 2`,
    );
    expect(questions).toEqual([
      'single-choice What floats? [iron | ice | WOOD]',
      ...OTHERS,
      'open What is fog?',
      'single-choice What is hail? [rain | ICE]',
    ]);
  });

  test('may be no items', async () => {
    const part = (asks: string, key: string) => `${asks}\n\n1. iron\n2. ice\n\n- ${key}\n`;
    const { questions } = await readOf(
      [part('What floats?', '2'), part('What sinks?', '1'), part('What melts?', 'ice')].join('\n'),
    );
    expect(questions).toEqual([
      'single-choice What floats? [iron | ICE]',
      'single-choice What sinks? [IRON | ice]',
      'single-choice What melts? [iron | ICE]',
    ]);
  });

  test('stay a list where the point says something else, or there are few', async () => {
    const others = [item('They float.'), item('Look at 2', 'What sinks?'), item('it melts', 'What melts?')];
    expect((await readOf(others.join('\n'))).questions.join()).not.toContain('-choice');
    expect((await readOf(item('2') + item('3', 'What is light?'))).questions.join()).not.toContain('-choice');
  });
});

describe('statements with a point below', () => {
  const page = (...judged: readonly string[]) =>
    ['Ice floats on the lake.', 'Iron floats on the lake.', 'Wood sinks in the lake.']
      .map((one, i) => `* ${one}\n    * ${judged[i]}\n`)
      .join('\n');

  test.each([
    ['en', 'True', 'False'],
    ['de', 'Richtig', 'Falsch'],
    ['de', 'wahr', 'falsch'],
    ['fr', 'Vrai', 'Faux'],
    ['es', 'Verdadero', 'Falso'],
    ['it', '**Vero**', '**Falso**'],
    ['pt', 'Verdadeiro', 'Falso'],
    ['nl', 'Waar', 'Onwaar'],
  ])('are judged by it (%s): %s, %s', async (language, yes, no) => {
    const { questions, html } = await readOf(page(yes, no, no), language);
    expect(questions).toEqual([
      'true-false Ice floats on the lake. [true]',
      'true-false Iron floats on the lake. [false]',
      'true-false Wood sinks in the lake. [false]',
    ]);
    expect(html).not.toContain('<li>');
  });

  test('are judged with a reason', async () => {
    const { questions } = await readOf(page('True', 'False, it is heavy.', 'False'));
    expect(questions[1]).toBe('true-false Iron floats on the lake. [false] > it is heavy.');
  });

  test.each([
    ['what something is set to', '* strict\n    * true\n* loose\n    * false\n* allow empty\n    * false'],
    ['all of them alike', page('True', 'True', 'True')],
    ['few among others', `${page('True', 'False', 'Why not?')}* Fog\n    * wet\n* Hail\n    * hard`],
    [
      'words that lead to them',
      '* The answer is:\n    * true\n* Or it is:\n    * false\n* And so is this:\n    * true',
    ],
  ])('stay what they are: %s', async (_, list) => {
    expect((await readOf(list)).questions.join()).not.toContain('true-false');
  });
});
