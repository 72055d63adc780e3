/** Hints in a section of their own below counted exercises that nobody answers. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read } from '../support.ts';

async function helped(page: string) {
  const { lesson, html, diagnostics } = await read(`# Weather\n\n${page}\n`);
  const questions = lesson.questions.map(({ prompt, hints }) => [
    plainText(prompt).trim().replace(/\s+/g, ' '),
    ...hints.map((one) => plainText(one).trim()),
  ]);
  return { questions, html, said: diagnostics.map(({ rule }) => rule) };
}

const ASKED = '1. Define ice.\n2. Why does it float?\n3. Describe fog.';
const HELPED = [['Define ice.'], ['Why does it float?', 'Weigh both.'], ['Describe fog.', 'It lies low.']];

describe('each hint helps with the exercise of its number', () => {
  it.each([
    ['in points', '## Exercises', '### Hints', '- **2**: Weigh both.\n- **3**: It lies low.'],
    ['in a list that counts on', '## Exercises', '### Hints', '2. Weigh both.\n3. It lies low.'],
    ['in paragraphs', '## Ejercicios', '### Pistas', '**2.** Weigh both.\n\n**3.** It lies low.'],
    ['called by a word', '## Exercices', '**Indices**', '- Ex. 2 : Weigh both.\n- Ex. 3 : It lies low.'],
    ['beside the exercises', '## Aufgaben', '## Hinweise', '- 2) Weigh both.\n- 3) It lies low.'],
  ])('%s', async (_, title, hints, told) => {
    const { questions, html, said } = await helped(
      `${title}\n\n${ASKED}\n\n${hints}\n\n${told}\n\n## After\n\nRain.`,
    );
    expect(questions).toEqual(HELPED);
    expect(html).not.toContain('Weigh both');
    expect(said).not.toContain('hint-without-answer');
  });

  it('behind exercises that code parts', async () => {
    const page =
      '## Exercises\n\n1. Define ice.\n\n```\nice\n```\n\n2. Why does it float?\n3. Describe fog.\n\n### Hints\n\n- 2: Weigh both.\n- 3: It lies low.';
    expect((await helped(page)).questions).toEqual([['Define ice. ice'], ...HELPED.slice(1)]);
  });
});

it.each([
  ['that count others', '- 2: Weigh both.\n- 7: It lies low.'],
  ['without numbers', '- Weigh both.\n- It lies low.'],
])('hints %s stay where they are', async (_, told) => {
  const { questions } = await helped(`## Exercises\n\n${ASKED}\n\n### Hints\n\n${told}`);
  expect(questions).toEqual(HELPED.map(([one]) => [one]));
});
