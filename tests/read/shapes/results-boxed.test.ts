/** Exercises that are solved right below, up to a result in a frame. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

async function readOf(text: string) {
  const { lesson } = await read(text);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
}

const WORKED = 'The cube melts.\n\n$$m = 2 \\cdot 3$$\n\n- Put it together:\n\n$$m = \\boxed{6}$$';

describe('a framed result', () => {
  it.each([
    '#### Exercise\n\n',
    '### Problem 3\n\n',
    '## Übung 2: Eis\n\n',
    '**Exercise 2.** ',
    '### Esercizio\n\n',
  ])('answers %s', async (call) => {
    const page = `# Ice\n\nIce is cold.\n\n${call}Find the mass of a cube.\n\n${WORKED}\n`;
    const { questions, shown } = await readOf(`${page}\n## Fog\n\nFog is wet.\n`);
    expect(questions).toEqual([
      expect.stringMatching(/^open .*Find the mass of a cube\. > The cube melts\./),
    ]);
    expect(shown).not.toContain('boxed');
    expect(shown).toContain('Fog is wet.');
  });

  it('answers what is given behind a colon', async () => {
    const page = `# Ice\n\n## Exercise 1\n\nCompute:\n\n$$2 \\cdot 3$$\n\n${WORKED}\n`;
    const { questions } = await readOf(page);
    expect(questions).toEqual([expect.stringMatching(/^open Compute: .*2 .*3.* > The cube melts\./)]);
  });

  it.each([
    ['an example', '## Example\n\nFind the mass of a cube.\n\n'],
    ['a text', '## The mass\n\nWe find the mass of a cube.\n\n'],
  ])('stays in %s', async (_, call) => {
    expect((await readOf(`# Ice\n\n${call}${WORKED}\n`)).shown).toContain('boxed');
  });

  it('takes nothing with it that is asked further down', async () => {
    const page = `# Ice\n\n## Exercise 1\n\nFind the mass.\n\n${WORKED}\n\nWhat is its volume?\n`;
    const { questions } = await readOf(page);
    expect(questions.join()).toMatch(/Find the mass\..*What is its volume\?/);
  });
});
