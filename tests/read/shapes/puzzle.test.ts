/** A puzzle and its solution, each under a heading. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const asked = async (text: string) => (await read(`# T\n\n${text}`)).lesson.questions.map(sketch);

describe('a heading that sets a puzzle, and one that solves it', () => {
  it.each([
    ['fr', "L'énigme", 'La solution'],
    ['fr', 'L’énigme', 'Solution de l’énigme'],
    ['fr', 'Le problème', 'Corrigé'],
    ['fr', 'Défi 3 : les ponts', 'Réponse'],
    ['en', 'The puzzle', 'The solution'],
    ['en', 'Riddle', 'Answer'],
    ['en', 'Challenge', 'Solution'],
    ['en', 'Task 2', 'Solution'],
    ['de', 'Das Rätsel', 'Die Lösung'],
    ['de', 'Knobelaufgabe', 'Lösung'],
    ['it', 'L’indovinello', 'La soluzione'],
    ['it', 'Il problema', 'La risposta'],
    ['es', 'El acertijo', 'La solución'],
    ['es', 'El reto', 'La respuesta'],
  ])('are a question and its answer: %s, %s', async (_language, puzzle, solution) => {
    const text = `#### ${puzzle}\n\nCross each bridge once.\n\n#### ${solution}\n\nNobody can.\n\n#### Next\n\nWords.\n`;
    const { lesson, html } = await read(`# T\n\n## Bridges\n\n${text}`);
    expect(lesson.questions.map(sketch)).toEqual(['open Cross each bridge once. > Nobody can.']);
    expect(html).not.toContain('Nobody can.');
    expect(html).toContain('Words.');
  });

  it('may come several times', async () => {
    expect(
      await asked('### Riddle\n\nOne?\n\n### Answer\n\nA.\n\n### Riddle\n\nTwo?\n\n### Answer\n\nB.\n'),
    ).toEqual(['open One? > A.', 'open Two? > B.']);
  });

  it('is a chapter where it asks nothing and lies no deeper', async () => {
    expect(await asked('## The challenge\n\nSales fell.\n\n## The solution\n\nWe sold more.\n')).toEqual([]);
    expect(await asked('### Problem: no sound\n\nNothing is heard.\n\n**Solution:** Plug it in.\n')).toEqual(
      [],
    );
  });

  it('is none of these where a page calls several so, each of which tells what to do', async () => {
    const challenge = (task: string, told: string, title = 'Solution') =>
      `## Challenge\n\n${task}\n\n## ${title}\n\n${told}\n\n## More\n\nWords.\n\n`;
    expect(
      await asked(
        challenge('Draw a cube.', 'Twelve lines.') + challenge('Draw a cone.', 'A tip and a ring.'),
      ),
    ).toEqual(['open Draw a cube. > Twelve lines.', 'open Draw a cone. > A tip and a ring.']);
    expect(
      await asked(challenge('Sales fell.', 'We sold more.') + challenge('Costs rose.', 'We bought less.')),
    ).toEqual([]);
  });

  it.each(['Challenge: Solution', 'Challenge – Solution', 'Task: Answer'])(
    'is solved by a heading that names both: “%s”',
    async (title) => {
      const text = `#### ${title.split(/\W/)[0]}\n\nDraw a cube.\n\n#### ${title}\n\nTwelve lines.\n`;
      expect(await asked(text)).toEqual(['open Draw a cube. > Twelve lines.']);
    },
  );

  it('is a challenge that nobody solves where there are several, and each sets something', async () => {
    const text =
      '### Challenge\n\n1. Draw a cube.\n2. Colour it.\n\n### Solids\n\nWords.\n\n### Challenge\n\nHow many edges has it?\n';
    expect(await asked(text)).toEqual(['open Draw a cube. Colour it.', 'open How many edges has it?']);
    expect(await asked('### Challenge\n\nSales fell.\n\n### Challenge\n\nCosts rose.\n')).toEqual([]);
  });

  it('is no challenge where the text goes on below it', async () => {
    const on = 'A cube is a solid.\n\nA cone is one.\n\nSo is a ball.\n';
    expect(await asked(`### Challenge\n\nDraw a cube.\n\n${on}\n### Challenge\n\nDraw a cone.\n`)).toEqual([
      'open Draw a cone.',
    ]);
  });

  it('without one that solves it is a section like another', async () => {
    const { lesson, diagnostics } = await read('# T\n\n### The puzzle\n\nCross.\n\n### Bridges\n\nWords.\n');
    expect(lesson.questions).toEqual([]);
    expect(marks(diagnostics)).toEqual([]);
  });
});

it.each(['', '&nbsp;', '<br>', '% later', '<!-- later -->'])(
  'an answer that says nothing is none, with a warning: "%s"',
  async (body) => {
    const { lesson, diagnostics } = await read(`# T\n\nWhy?\n\n:::{dropdown} Answer\n${body}\n:::\n`);
    expect(lesson.questions.map((one) => [sketch(one), 'feedback' in one])).toEqual([['open Why?', false]]);
    expect(marks(diagnostics, 'answer-empty')).toHaveLength(1);
  },
);
