import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const page = (...lines: readonly string[]): string => `# T\n\n${lines.join('\n')}\n`;

describe('an answer between marks of TeX', () => {
  it.each(['solution', 'Correction', 'Réponse', 'Lösung', 'answer*'])('answers: %s', async (name) => {
    const { lesson } = await read(
      page(
        '## Exercise 1',
        '',
        'Why does ice float?',
        '',
        `\\begin{${name}}`,
        'It is *light*:',
        '\\begin{align*}',
        'a &= 1',
        '\\end{align*}',
        `\\end{${name}}`,
        '',
        'More of it.',
      ),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does ice float? > It is light: \\begin{align*} a &#x26;= 1 \\end{align*}',
    ]);
  });

  it('is none where nothing ends it, and in code', async () => {
    const { html } = await read(
      page('\\begin{solution}', 'It is light.', '', '```', '\\end{solution}', '```'),
    );
    expect(html).toContain('It is light.');
    expect(html).toContain('\\begin{solution}');
  });

  it('is read of no other environment', async () => {
    const { html } = await read(page('\\begin{center}', 'Ice', '\\end{center}'));
    expect(html).toContain('\\begin{center}');
  });
});
