/** A key in one line that tells more than letters, or stands in brackets. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(`# Quiz\n\n${page}\n`)).lesson.questions.map(sketch);

const PAGE = [
  '## Part A: multiple choice',
  '**1.** What floats?\n\n- A) Iron\n- B) Ice',
  '**2.** What melts?\n\n- A) Snow\n- B) Sand',
  '## Part B: true or false',
  '**3.** Lead is quite light. ____',
  '**4.** Wax burns in air. ____',
  '## Part C: short answers',
  '**5.** Explain why ice floats.',
  '---',
].join('\n\n');

const ALL = [
  'single-choice 1. What floats? [Iron | ICE]',
  'single-choice 2. What melts? [SNOW | Sand]',
  'true-false 3. Lead is quite light. [false]',
  'true-false 4. Wax burns in air. [true]',
  'open 5. Explain why ice floats. > It is less dense than water.',
];

describe('letters, judgements and a sentence', () => {
  it.each([
    'Answers: 1) B ; 2) A ; 3) False ; 4) True. 5 — It is less dense than water.',
    '**Answer key:** 1-B, 2-A, 3-F, 4-T. 5 — It is less dense than water.',
    '**Solutions: 1: B | 2: A | 3: F | 4: T | 5: It is less dense than water.**',
    '*(Answers: 1→B · 2→A · 3→F · 4→T. 5 – It is less dense than water.)*',
    'Answers: 1=B, 2=A, 4=True, 3=False, 5=It is less dense than water.',
  ])('%s', async (key) => {
    const { html, lesson } = await read(`# Quiz\n\n${PAGE}\n\n${key}\n`);
    expect(lesson.questions.map(sketch)).toEqual(ALL);
    expect(html).not.toMatch(/less dense|False/);
  });

  it('letters in brackets, and letters with dots between', async () => {
    const page = PAGE.split('## Part B')[0];
    for (const key of ['*(Answers: 1-B ; 2-A)*', '(**Answers:** 1. B, 2. A)', 'Answers: 1=B · 2=A'])
      expect(await asked(`${page}${key}`)).toEqual(ALL.slice(0, 2));
  });
});

it.each([
  'Temperatures: 1: warm water, 2: cold ice, 3: hot steam',
  'Answers: see page 3: it says so, and page 4: as well',
])('what tells no answers stays as it is: %s', async (line) => {
  const { html } = await read(`# Ice\n\nIce is water.\n\n${line}\n`);
  expect(html).toContain(line);
});
