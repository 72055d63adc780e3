/** Solutions of a file of its own that go on to ask: further questions below code, and words above the parts of an exercise. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { html, sketch } from '../support.ts';

async function readOf(text: string) {
  const file = { path: 'ice-solutions.md', folder: '', text };
  const { lesson } = await readLesson(file, memoryFiles({}));
  return { questions: lesson!.questions.map(sketch), shown: html(lesson!.body) };
}
const code = (words: string) => `\`\`\`r\n${words}\n\`\`\``;
const page = (...blocks: readonly string[]) => `# Ice\n\n${blocks.join('\n\n')}\n`;

describe('a question below the code that solves an exercise', () => {
  const exercise = (...below: readonly string[]) =>
    page('## Exercise 1: Cubes', 'Load the cubes.', 'Weigh all of them.', code('sum(cubes)'), ...below);

  it.each(['*Forty grams.\nAnd a bit.*', '**Forty grams. And a bit.**', '> Forty grams. And a bit.'])(
    'has its own answer in other letters: %s',
    async (told) => {
      const asked = exercise('How heavy are they? Are they large?', told);
      expect((await readOf(asked)).questions).toEqual([
        'open Load the cubes. Weigh all of them. > sum(cubes)',
        'open How heavy are they? Are they large? > Forty grams. And a bit.',
      ]);
    },
  );

  it('is a part of what is told where nothing sets its answer apart', async () => {
    const { questions } = await readOf(exercise('Why is that?', 'Because they are cold.'));
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain('Because they are cold.');
  });
});

describe('words above the parts of an exercise', () => {
  const parts = ['**a)** What do you see?', '*It is cold.*', '**b)** How cold is it?', '*Zero degrees.*'];
  const exercise = (lead: string, program: string) =>
    page('## Exercise 2: Cold', lead, code(program), ...parts);
  const PARTS = ['open a) What do you see? > It is cold.', 'open b) How cold is it? > Zero degrees.'];

  it.each(['Compute the mean of the cubes.', 'Schau dir die Würfel an. Nutze dafür die Funktion.'])(
    'that tell to do something are solved by the code below them: %s',
    async (lead) => {
      const { questions, shown } = await readOf(exercise(lead, 'mean(cubes)'));
      expect(questions).toEqual([`open ${lead} > mean(cubes)`, ...PARTS]);
      expect(shown).not.toContain('mean(cubes)');
    },
  );

  it.each([
    ['only tell something', 'These are the cubes of the lake.', 'mean(cubes)'],
    ['point at it', 'Run the following code.', 'mean(cubes)'],
  ])('that %s keep it', async (_what, lead, program) => {
    const { questions, shown } = await readOf(exercise(lead, program));
    expect(questions).toEqual(PARTS);
    expect(shown).toContain('cubes');
  });
});
