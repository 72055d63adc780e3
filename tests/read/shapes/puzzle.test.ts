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
