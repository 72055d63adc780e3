/** *True* and *False* as lettered options, whose key says the letter and, in brackets, the word: `b (False)` isn't wrong. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const WORDS = [
  ['Answer', 'True', 'False'],
  ['Réponse', 'Vrai', 'Faux'],
  ['Antwort', 'Richtig', 'Falsch'],
  ['Risposta', 'Vero', 'Falso'],
  ['Respuesta correcta', 'Verdadero', 'Falso'],
  ['Resposta', 'Verdadeiro', 'Falso'],
] as const;

const KEYED: readonly ((letter: string, word: string) => string)[] = [
  (letter, word) => `${letter} (${word})`,
  (letter, word) => `${letter.toUpperCase()} [${word}]`,
  (letter, word) => `${letter}) ${word}`,
];

describe.each(WORDS)('%s: %s or %s', (answer, yes, no) => {
  it.each(KEYED)('is judged by its key', async (keyed) => {
    const statement = (n: number, words: string, key: string): string =>
      `**${n}. ${words}**\n\na) ${yes}  \nb) ${no}\n\n<details>\n<summary>${answer}</summary>\n\n**${answer}: ${key}**\n\nIt is so.\n</details>`;
    const page = [
      statement(1, 'Ice floats on water.', keyed('a', yes)),
      statement(2, 'Lead floats on water.', keyed('b', no)),
    ];
    const { lesson, html } = await read(`# T\n\n#### ${yes} / ${no}\n\n${page.join('\n\n---\n\n')}\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      'true-false 1. Ice floats on water. [true] > It is so.',
      'true-false 2. Lead floats on water. [false] > It is so.',
    ]);
    expect(html).not.toContain('is so');
  });
});

it('words in brackets that are no option judge it', async () => {
  const page = 'What floats?\n\na) ice\nb) lead\n\n**Answer:** b (wrong)\n';
  const { lesson } = await read(`# T\n\n${page}`);
  expect(lesson.questions.map(sketch)).not.toContain('single-choice What floats? [ice | LEAD]');
});
