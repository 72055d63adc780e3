/** Points that hold a number each, and the fold below them, whose points do so as well: as many questions. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const fold = (...lines: readonly string[]): string[] => [
  '<details>',
  '<summary>Show the solution</summary>',
  ...lines,
  '</details>',
];

async function asked(...blocks: readonly string[]) {
  const { lesson } = await read(`# Weather\n\n## Exercises\n\n### Questions\n\n${blocks.join('\n\n')}\n`);
  return { questions: lesson.questions.map(sketch), page: html(lesson.body) };
}

describe('points that count are asked one by one, each with its answer', () => {
  it.each(['/', '.', ')', ' -', ':'])('1%s', async (sign) => {
    const { questions, page } = await asked(
      `- 1${sign} Why does ice float?`,
      `- 2${sign} What is fog? What is dew?`,
      `- 3${sign} What does hail weigh?`,
      ...fold(`- 1${sign} It is light.`, `- 2${sign} A low cloud, and drops.`, `- 3${sign} Next to nothing.`),
    );
    expect(questions).toEqual([
      'open Why does ice float? > It is light.',
      'open What is fog? What is dew? > A low cloud, and drops.',
      'open What does hail weigh? > Next to nothing.',
    ]);
    expect(page).not.toContain('Next to nothing');
  });

  it('and tell what to do', async () => {
    const { questions } = await asked(
      '- 1/ Describe fog.\n- 2/ Name two kinds of ice.',
      ...fold('- 1/ It is a low cloud.\n- 2/ Hail and snow.'),
    );
    expect(questions).toEqual([
      'open Describe fog. > It is a low cloud.',
      'open Name two kinds of ice. > Hail and snow.',
    ]);
  });

  it('in Quarto', async () => {
    const { questions } = await asked(
      '- 1/ Why does ice float?',
      '- 2/ What is fog?',
      '::: {.cell .markdown}',
      ...fold('- 1/ It is light.', '- 2/ A low cloud.'),
      ':::',
    );
    expect(questions).toEqual([
      'open Why does ice float? > It is light.',
      'open What is fog? > A low cloud.',
    ]);
  });
});

describe('stay one question', () => {
  it('where the answer has other points, or does not count', async () => {
    const questions = '- 1/ Why does ice float?\n- 2/ What is fog?';
    for (const told of [
      '- 1/ It is light.\n- 2/ A low cloud.\n- 3/ Drops.',
      '- Ice is light.\n- Fog is a low cloud.',
      '- 2/ A low cloud.\n- 1/ It is light.',
    ]) {
      const { questions: found } = await asked(questions, ...fold(told));
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('low cloud');
    }
  });

  it('where a fraction or a number is what they begin with', async () => {
    const { questions } = await asked(
      'Weigh them:',
      '- 1/2 litre of ice\n- 2/3 litre of fog',
      ...fold('- 1/2 a kilogram\n- 2/3 of a gram'),
    );
    expect(questions).toHaveLength(1);
  });

  it('and a list of a lesson is left as it is', async () => {
    const { lesson } = await read('# Weather\n\n- 1/ Fill the glass.\n- 2/ Close the lid.\n');
    expect(lesson.questions).toEqual([]);
    expect(html(lesson.body)).toContain('Fill the glass.');
  });
});
