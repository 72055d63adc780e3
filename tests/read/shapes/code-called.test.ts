/** Code whose first line, a remark, calls it an answer. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const page = (asked: string, ...code: readonly string[]): string =>
  `# Ice\n\n${asked}\n\n${code.map((one) => `\`\`\`python\n${one}\n\`\`\``).join('\n\n')}\n\nIce is light.\n`;

describe.each([
  '# Solution',
  '# Possible solution:',
  '# Réponse possible',
  '// Lösung',
  '# --- Respuesta ---',
  '/* Risposta */',
])('%s', (remark) => {
  it.each(['__Question:__ How heavy is it? Add the weights.', '**Exercise 2:** the weights', '- Add them.'])(
    'answers what asks above it: %s',
    async (asked) => {
      const { lesson, html } = await read(page(asked, `${remark}\nsum(weights)`, 'print(weights)'));
      expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open']);
      expect(sketch(lesson.questions[0]!)).toMatch(/ > .*sum\(weights\) print\(weights\)$/);
      expect(html).not.toContain('sum(');
      expect(html).toContain('Ice is light.');
    },
  );

  it('answers what is done with code that is given', async () => {
    const { lesson } = await read(page('Add the weights.', 'weights = [1, 2]', `${remark}\nsum(weights)`));
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(/^open Add the weights\. weights = \[1, 2\] > .*sum\(weights\)$/),
    ]);
  });
});

it.each([
  ['a place to write', 'Add the weights.', '# Your answer here\nx = 1'],
  ['code to go on with', 'Add the weights.', '# Solution\nsum(___)'],
  ['code below words that ask nothing', 'So they are added:', '# Solution\nsum(weights)'],
])('is none: %s', async (_what, asked, code) => {
  const { lesson, html } = await read(page(asked, code));
  expect(lesson.questions.flatMap(({ feedback }) => feedback ?? [])).toEqual([]);
  expect(html).toContain(code.split('\n')[1]);
});
