/** Questions of several kinds that count on in paragraphs, and one line that answers them all: each has its own answer. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const asked = (count: (n: number) => string) =>
  [
    'What is hail made of?',
    'Fog is a cloud. True or false?',
    'Which of these is frozen?\nA. rain\nB. sleet\nC. dew',
    'Snow melts at ____ °C.',
  ]
    .map((one, i) => `${count(i + 1)} ${one}`)
    .join('\n\n');

const shown = (count: (n: number) => string) => [
  `open ${count(1)} What is hail made of? > ice`,
  `true-false ${count(2)} Fog is a cloud. [true]`,
  `single-choice ${count(3)} Which of these is frozen? [rain | SLEET | dew]`,
  `gap-fill ${count(4)} Snow melts at ___ °C. [=0]`,
];

const q = (n: number) => `Q${n}:`;
const numbered = (n: number) => `Question ${n}:`;

describe('a line of answers below questions of several kinds', () => {
  it.each([
    ['Answers: Q1 ice, Q2 True, Q3 B, Q4 0', q],
    ['**Answers:** Q1: ice; Q2: true; Q3: B; Q4: 0', q],
    ['Ans: Q1 – ice, Q2 – true, Q3 – B, Q4 – 0', q],
    ['Answer key: 1. ice 2. True 3. B 4. 0', numbered],
  ])('%s', async (key, count) => {
    const { lesson } = await read(`# Weather\n\n${asked(count)}\n\n${key}\n`);
    expect(lesson.questions.map(sketch)).toEqual(shown(count));
    expect(html(lesson.body)).not.toContain('ice');
  });

  it.each(['Answers: Q1 ice, Q2 True', 'Answers: Q1 ice, Q2 True, Q3 B, Q4 0, Q5 rain'])(
    'that answers fewer or others gives none a wrong one: %s',
    async (key) => {
      const { lesson } = await read(`# Weather\n\n${asked(q)}\n\n${key}\n`);
      for (const one of lesson.questions.map(sketch)) expect(one).not.toMatch(/=Q1|\[true\]/);
    },
  );
});
