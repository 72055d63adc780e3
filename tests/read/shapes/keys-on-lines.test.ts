/** Keys that go on in the line of the last option. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';

const LAYOUTS = [
  ['paragraphs', '', '\n\n'],
  ['lines', '', '  \n'],
  ['points', '- ', '\n'],
] as const;

const GLUED = [
  '**Answer:** B',
  '**Réponse :** B',
  ' **Antwort: B**',
  ' **Correct answer:** (B)',
  ' Respuesta: B',
  ' (Risposta: B)',
  ' **Resposta:** **B**',
];

const OPTIONS = ['A) iron.', 'B) ice.', 'C) lead.'];

for (const [layout, mark, gap] of LAYOUTS)
  test.each(GLUED)(`%s behind the last of ${layout}`, async (key) => {
    const options = OPTIONS.map((one) => mark + one).join(gap);
    const page = ['**1\\. What floats?**', `${options}${key}`, '**2\\. What is light?**', `${options}${key}`];
    const { lesson } = await read(`# T\n\n${page.join('\n\n')}`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice 1. What floats? [iron. | ICE. | lead.]',
      'single-choice 2. What is light? [iron. | ICE. | lead.]',
    ]);
  });

test('what is called something behind the key explains it', async () => {
  const { lesson } = await read(
    '# T\n\n**What floats?**\n\nA) iron.\n\nB) ice.**Answer:** B**Why:** It is lighter.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What floats? [iron. | ICE.] > Why: It is lighter.',
  ]);
});

test.each(['B) What is fog? **Answer:** A low cloud.', 'Vitamin: B is what they need.', 'A) Plan: B'])(
  '%s says no key',
  async (words) => {
    const { lesson } = await read(`# T\n\nSome words.\n\n${words}\n`);
    expect(lesson.questions.flatMap(({ kind }) => (kind === 'single-choice' ? [kind] : []))).toEqual([]);
  },
);
