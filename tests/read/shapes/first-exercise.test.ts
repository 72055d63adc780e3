/** A page whose first exercise is called by what became the page's title, however its answer is titled. */
import { expect, test } from 'vitest';
import { read } from '../support.ts';

const WORDS = [
  ['Exercise', 'Instructions', 'Solution', 'Write a list of three things.'],
  ['Esercizio', 'Istruzioni', 'Soluzione', 'Crea una lista di tre cose.'],
  ['Aufgabe', 'Anleitung', 'Lösung', 'Schreibe eine Liste von drei Dingen.'],
] as const;

const TITLES = ['**SOLVED**:', '**SOLVED:**', '### SOLVED', 'SOLVED:'];

for (const [exercise, instructions, solution, task] of WORDS)
  test.each(TITLES)(`${exercise}: %s`, async (title) => {
    const one = (n: number): string =>
      `## ${exercise} ${n} - Things\n\n**${instructions}**:\n\n- ${task}\n- ${task}\n\n${title.replace('SOLVED', solution)}\n\n\`\`\`md\n- melted ${n}\n\`\`\`\n\n---\n`;
    const { lesson } = await read([1, 2, 3].map(one).join('\n'));
    expect(lesson.questions.map(({ feedback }) => /melted \d/.exec(JSON.stringify(feedback))?.[0])).toEqual([
      'melted 1',
      'melted 2',
      'melted 3',
    ]);
    expect(JSON.stringify(lesson.body)).not.toContain('melted');
  });

test.each(['solution: start', 'Lösung: Anfang', 'Solution : début', 'Soluzione: inizio'])(
  'a comment that says where the answer begins is none: %s',
  async (comment) => {
    const page = `## Exercise 2\n\nWrite a list.\n\n<!-- ${comment} -->\n\n<details>\n\nice, snow\n\n</details>\n`;
    const { lesson } = await read(`# T\n\n${page}`);
    expect(lesson.questions.map(({ feedback }) => JSON.stringify(feedback).includes('ice, snow'))).toEqual([
      true,
    ]);
  },
);
