/** An exam whose options are boxes that nobody ticks, and whose key at its end calls each question once more. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const FORMS: Readonly<Record<string, readonly [one: string, two: string]>> = {
  letters: ['**Right answer: b**', '**Right answers: a, c**'],
  'letters, and the options again': [
    '**Right answer: b**\n- b) ice (2 points)',
    '**Right answers: a, c**\n- a) rain (1 point)\n- c) snow (1 point)',
  ],
  'the options again': ['- b) ice', '- a) rain\n- c) snow'],
  'the right ones ticked': ['- [x] b) ice (2 points)', '- [x] a) rain\n- [x] c) snow'],
  'all of them, ticked': [
    '- [ ] a) iron\n- [x] b) ice\n- [ ] c) lead',
    '- [x] a) rain\n- [ ] b) sand\n- [x] c) snow',
  ],
  words: ['Answer: ice', 'Answer: rain, snow'],
};
const OPTIONS = {
  'boxes with letters': (letter: string, words: string) => `- [ ] ${letter}) ${words}`,
  boxes: (_: string, words: string) => `- [ ] ${words}`,
  points: (letter: string, words: string) => `- ${letter}) ${words}`,
};
const BELOW = {
  nothing: '',
  'what it is worth': '**Marks:** 1 point for each right answer\n\n',
};
const cases = Object.entries(FORMS).flatMap(([key, told]) =>
  Object.entries(OPTIONS).flatMap(([name, option]) =>
    Object.entries(BELOW).map(([below, words]) => [name, below, key, told, option, words] as const),
  ),
);

it.each(cases)('%s, below them %s; the key is %s', async (_name, _below, _key, told, option, below) => {
  const asked = (number: number, words: string, offers: readonly string[]): string =>
    `## Question ${number} (2 points)\n\n${words}\n\n${offers.map((one, i) => option('abc'[i]!, one)).join('\n')}\n\n${below}`;
  const { lesson, html } = await read(
    `# Ice\n\n${asked(1, 'Which of these floats?', ['iron', 'ice', 'lead'])}${asked(
      2,
      'Which of these fall from clouds? (several answers)',
      ['rain', 'sand', 'snow'],
    )}## Answer key\n\n### Question 1 (2 points)\n${told[0]}\n\n### Question 2 (2 points)\n${told[1]}\n`,
  );
  expect(lesson.questions.map((one) => sketch(one).replace(/(?<=\]).*| Marks: [^[]*answer/gs, ''))).toEqual([
    'single-choice Which of these floats? [iron | ICE | lead]',
    'multiple-choice Which of these fall from clouds? (several answers) [RAIN | sand | SNOW]',
  ]);
  expect(lesson.questions[0]?.name).toMatch(/^Which/);
  expect(html).not.toMatch(/right answers?:|\(1 point\)/i);
});

it('what questions are worth stands elsewhere as it was', async () => {
  const { html } = await read(
    '# Ice\n\n## Marks\n\n- a) ice\n- b) iron\n\nWords on ice.\n\nMarks: 2 points each\n',
  );
  expect(html).toMatch(/Words on ice[\s\S]*Marks: 2 points each/);
});
