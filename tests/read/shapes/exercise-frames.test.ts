/** Exercises that hold several things to answer, each with its own answer: none of these is in what is asked. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);
const FLOATS = 'open Why does it float? > It is light.';
const SINKS = 'open Why does it sink? > It is heavy.';

describe('a section called an exercise, with boxes that are answered inside', () => {
  const box = (title: string, words: string, answer: string): string =>
    `!!! ${title}\n    ${words}\n\n    !!! answer\n        ${answer}\n\n`;

  it.each(['exercise text short', 'question', 'exercise'])('asks in each box: %s', async (title) => {
    const page = [
      '# Ice\n\n## Exercise 2\n\nTake the cubes.\n\n',
      box(title, 'Why does it float?', 'It is light.'),
      'Take the iron.\n\n',
      box(title, 'Why does it sink?', 'It is heavy.'),
    ].join('');
    const found = await asked(page);
    expect(found).toEqual([
      expect.stringMatching(/^open \w+ Why does it float\? > It is light\.$/),
      expect.stringMatching(/^open \w+ Why does it sink\? > It is heavy\.$/),
    ]);
  });
});

describe('an exercise whose items are answered', () => {
  const exercise = (...lines: readonly string[]): string =>
    ['# Ice', '', ':::{exercise}', ...lines, ':::', ''].join('\n');

  it.each([
    ['in bold', '**Answer:** It is light.', '**Answer:** It is heavy.'],
    ['in plain letters', 'Answer: It is light.', 'Answer: It is heavy.'],
    ['in slanted quotations', '> *Answer: It is light.*', '> *Answer: It is heavy.*'],
  ])('asks each of them: %s', async (_, light, heavy) => {
    const page = exercise(
      '1. Why does it float?',
      '',
      `   ${light}`,
      '',
      '2. Why does it sink?',
      '',
      `   ${heavy}`,
    );
    expect(await asked(page)).toEqual([FLOATS, SINKS]);
  });

  it('asks those of a list in an item, too', async () => {
    const page = exercise(
      '1. Take a cube.',
      '',
      '   - Why does it float?',
      '',
      '     > *Answer: It is light.*',
      '',
      '   - Why does it sink?',
      '',
      '     > *Answer: It is heavy.*',
    );
    expect(await asked(page)).toEqual([FLOATS, SINKS]);
  });

  it('by the last item alone, where none asks by itself, is one question', async () => {
    const page = exercise('1. Weigh the ice.', '2. Weigh the iron.', '', '   **Answer:** 5 g');
    expect(await asked(page)).toEqual(['open Exercise 1 Weigh the ice. Weigh the iron. > 5 g']);
  });

  it.each([
    ['- Which float? Why?', '- Which sink?'],
    ['1. Weigh the ice.', '2. Weigh the iron.'],
    ['* Pèse la glace.', '* Qu’est-ce qui flotte ?'],
  ])('by what is folded in the last item alone is one question: %s %s', async (...items) => {
    for (const told of [':::{solution}', ':::{dropdown} Answer']) {
      const code = ['   ```text', '   5 cubes', '   ```', ''];
      const page = exercise('Five lakes froze.', '', ...items, '', ...code, `   ${told}`, '   5 g', '   :::');
      const words = items.map((one) => one.replace(/^\S+ /, '')).join(' ');
      expect(await asked(page)).toEqual([`open Exercise 1 Five lakes froze. ${words} 5 cubes > 5 g`]);
    }
  });

  it('is asked in parts where items that count ask by themselves, or more words stand below', async () => {
    const fold = ['   :::{dropdown} Answer', '   It is light.', '   :::'];
    const ask = ['2. Why does it float?', '', ...fold];
    expect(await asked(exercise('1. What is ice?', ...ask))).toEqual([FLOATS]);
    expect(await asked(exercise('1. Take ice.', ...ask, '', 'Now weigh it.'))).toEqual([FLOATS]);
  });

  it('offers options in each', async () => {
    const page = exercise(
      ...['1. What floats?', '   - A: ice ✓', '   - B: iron', ''],
      ...['2. What sinks?', '   - A: ice', '   - B: iron ✓'],
    );
    expect(await asked(page)).toEqual([
      'single-choice What floats? [ICE | iron]',
      'single-choice What sinks? [ice | IRON]',
    ]);
  });
});

describe('a line in plain letters that says only that an answer follows', () => {
  it.each([
    ['Question', 'Hint', 'Solution'],
    ['Exercice', 'Indice', 'Correction'],
    ['Aufgabe', 'Hinweis', 'Lösung'],
    ['Ejercicio', 'Pista', 'Solución'],
    ['Esercizio', 'Suggerimento', 'Soluzione'],
    ['Exercício', 'Dica', 'Solução'],
  ])('is its title: %s, %s, %s', async (name, hint, title) => {
    const code = '```python\nweigh()\n```\n\n';
    const part = (count: number, ...lines: readonly string[]): string =>
      `## ${name} ${count}\n\nWeigh the cube.\n\n${lines.join('\n\n')}\n${code}`;
    for (const written of [title, `*${title}*`]) {
      const { lesson, html } = await read(
        `# Ice\n\n${part(1, written)}${part(2, hint, 'Take it.', written)}`,
      );
      expect(lesson.questions.map(sketch)).toEqual([
        'open Weigh the cube. > weigh()',
        'open Weigh the cube. > weigh() (Take it.)',
      ]);
      expect(html).not.toContain(title);
    }
  });

  it.each(['Worked solution', '**Worked solution**', 'Solution:'])(
    'tells nothing where nothing stands below it: %s',
    async (title) => {
      const page = `# Ice\n\n:::{exercise}\nWeigh the cube.\n:::\n\n${title}\n\n## More\n\nIce is cold.\n`;
      expect(await asked(page)).toEqual(['open Exercise 1 Weigh the cube.']);
    },
  );

  it('is none where it is a link', async () => {
    const page =
      '# Ice\n\n## Exercise 1\n\nWeigh the cube.\n\n[Worked solution](https://example.org/)\n\nTake more of them.\n';
    const [one] = (await read(page)).lesson.questions;
    expect(one!.feedback).toBeUndefined();
  });

  it('is a sentence where it goes on', async () => {
    const page =
      '# Ice\n\n## Exercise 1\n\nWeigh the cube.\n\nSolution is a word with two senses, here it is water.\n';
    expect(await asked(page)).toEqual([
      'open Weigh the cube. Solution is a word with two senses, here it is water.',
    ]);
  });
});
