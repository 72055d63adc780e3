/** A bold word for an answer that is all of its line, and the answer in the next. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

describe('a bold title alone in its line', () => {
  it.each([
    ['Exercise', 'Answer'],
    ['Exercice', 'Réponse'],
    ['Aufgabe', 'Lösung'],
    ['Ejercicio', 'Respuesta'],
    ['Esercizio', 'Soluzione'],
    ['Exercício', 'Resposta'],
    ['Oefening', 'Antwoord'],
    ['Exercise', '✅ Answer'],
  ])('answers by what stands below it: %s, %s', async (exercise, title) => {
    const part = (count: number): string =>
      `## ${exercise} ${count}\n\nWeigh the ice.\n\n**${title}**\nOne cube: 2 g\n\nTwo cubes: 4 g\n\n`;
    const { lesson, html } = await read(`# Ice\n\n${part(1)}${part(2)}`);
    expect(lesson.questions.map(sketch)).toEqual(
      Array(2).fill('open Weigh the ice. > One cube: 2 g Two cubes: 4 g'),
    );
    expect(html).not.toContain('cube');
  });

  it.each([
    ['below a question', 'Why does ice float?\n\n**Answer**\nIt is light.'],
    ['in the paragraph of the question', '**Why does ice float?**\n**Answer**  \nIt is light.'],
    ['with a break of HTML', 'Why does ice float?\n\n**Answer**<br>It is light.'],
    ['in a quotation', 'Why does ice float?\n\n> **Answer**\n> It is light.'],
  ])('answers: %s', async (_what, page) => {
    expect(await asked(`# Ice\n\n${page}\n`)).toEqual(['open Why does ice float? > It is light.']);
  });

  it.each([
    '**Answers** come by post.',
    '**Solution** is a word.\nIt has two senses.',
    '**Ice**\nIt is light.',
  ])('is none where it goes on, or says something else: %j', async (page) => {
    expect(await asked(`# Ice\n\nWords.\n\n${page}\n`)).toEqual([]);
  });
});

describe('a bonus', () => {
  it.each(['Bonus solution', 'Soluzione bonus', 'Solution du bonus', 'Lösung Bonus', 'Solución extra'])(
    'is solved below its own heading: %s',
    async (title) => {
      const fold = '<details><summary>Solution</summary>\n\nOn a balance.\n\n</details>\n\n';
      const page = `# Exercises\n\n## Ice\n\nWeigh the ice.\n\n### Solution\n\n${fold}### Bonus\n\nWeigh it without a scale.\n\n### ${title}\n\n${fold}`;
      expect(await asked(page)).toEqual([
        'open Weigh the ice. > On a balance.',
        'open Weigh it without a scale. > On a balance.',
      ]);
    },
  );
});
