/** Below a title of answers each is called by a line in plain letters, be it the target of a link below its exercise. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const CALLS = [
  ['Exercise', 'Answers to the exercises', 'Answer to exercise'],
  ['Exercise', 'Solutions', 'Solution of exercise'],
  ['Exercice', 'Corrigés', "Corrigé de l'exercice"],
  ['Aufgabe', 'Lösungen', 'Lösung zu Aufgabe'],
  ['Ejercicio', 'Soluciones', 'Solución del ejercicio'],
] as const;
const WRITE: Readonly<Record<string, (call: string, n: number) => string>> = {
  'a line': (call, n) => `${call} ${n}`,
  'a line with a colon': (call, n) => `${call} ${n}:`,
  'the target of a link': (call, n) => `<a id="ex${n}answer">${call} ${n}</a>`,
};

describe.each(CALLS)('%s, %s', (exercise, title, call) => {
  it.each(Object.entries(WRITE))('%s', async (_, write) => {
    const asked = ['Find the mass of a cube.', 'Find its volume.'];
    const page = [
      ...asked.map((one, i) => `### ${exercise} ${i + 1}\n\n${one}\n\n[${call} ${i + 1}](#ex${i + 1}answer)`),
      `### ${title}`,
      ...asked.map(
        (_, i) => `${write(call, i + 1)}\n\n\`\`\`python\nprint(${i + 3})\n\`\`\`\n\nIt is ${i + 3}.`,
      ),
    ].join('\n\n');
    const { lesson } = await read(`# Ice\n\n${page}\n`);
    expect(lesson.questions.map(sketch)).toEqual(
      asked.map((one, i) =>
        expect.stringMatching(
          new RegExp(`${one.replace('.', '\\.')}.*> print\\(${i + 3}\\) It is ${i + 3}\\.`),
        ),
      ),
    );
    expect(html(lesson.body)).not.toContain('print');
  });
});
