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

describe('parts of an exercise that are counted by numbers', () => {
  const ASKED = [
    'open 1. Load the cubes. > load()',
    'open 2. How heavy are they? Say it in grams. > sum(cubes) max(cubes)',
    'open 3. Draw them. > plot(cubes)',
  ];
  const told = [['load()'], ['sum(cubes)', 'max(cubes)'], ['plot(cubes)']];
  const set = ['Load the cubes.', 'How heavy are they?\n\nSay it in grams.', 'Draw them.'];
  const all = (mark: string) =>
    set.flatMap((words, i) => [`${i + 1}${mark} ${words}`, ...told[i]!.map((one) => code(one))]);

  it.each(['\\.', '\\)'])('are solved each by the code below it: 1%s', async (mark) => {
    const { questions, shown } = await readOf(page('## Exercise: Cubes', ...all(mark)));
    expect(questions).toEqual(ASKED.map((one) => one.replace('.', mark.slice(1))));
    expect(shown).not.toContain('cubes)');
  });

  it('are so in lists, with several above one program', async () => {
    const { questions, shown } = await readOf(
      page(
        '## Exercise: Cubes',
        '1. Describe some cubes.\n2. Load them.',
        code('load()'),
        '3. Weigh them.',
        code('sum(cubes)'),
        '4. Draw them.',
        code('plot(cubes)'),
      ),
    );
    expect(questions).toEqual([
      'open Describe some cubes.',
      'open Load them. > load()',
      'open Weigh them. > sum(cubes)',
      'open Draw them. > plot(cubes)',
    ]);
    expect(shown).not.toContain('cubes)');
  });

  it('are steps of one exercise where one program does all of them', async () => {
    const { questions } = await readOf(
      page('## Exercise 1: Cubes', '1. Load the cubes.\n2. Weigh them.\n3. Draw them.', code('plot(load())')),
    );
    expect(questions).toEqual(['open Load the cubes. Weigh them. Draw them. > plot(load())']);
  });

  it('are steps of its answer where they tell how it is solved', async () => {
    const steps = [
      '1\\. First they are loaded.',
      code('load()'),
      '2\\. Then all are weighed.',
      code('sum()'),
    ];
    const { questions } = await readOf(page('## Exercise 1: Cubes', 'Weigh the cubes.', code('x'), ...steps));
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain('Then all are weighed.');
  });
});

describe('a name with nothing but a program below it', () => {
  const asked = '## Q1: Cubes\n\n**Question:** How heavy are they?\n\n**Answer:**\n\nForty grams.';
  const named = `## Q2: Names of lakes\n\n${code('names(lakes)')}`;

  it('is asked where the page answers others', async () => {
    const { questions, shown } = await readOf(page(asked, named));
    expect(questions.at(-1)).toBe('open Q2: Names of lakes > names(lakes)');
    expect(shown).not.toContain('names(lakes)');
  });

  it('nor is it where nothing else is asked', async () => {
    expect((await readOf(page(named, named.replace('Q2', 'Q3')))).questions).toEqual([]);
  });
});
