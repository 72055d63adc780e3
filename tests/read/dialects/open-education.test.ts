/** Open Education Hub's questions, a page each. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const page = (answers: readonly string[], ...more: readonly string[]): string =>
  lines(
    ...['# Ice', '', '## Question Text', '', 'Which of these floats?', '', '## Question Answers', ''],
    ...answers,
    ...more,
  );
const asked = async (text: string) => (await read(text)).lesson.questions.map(sketch);

describe('a question of the Open Education Hub', () => {
  const feedback = ['', '## Feedback', '', 'It is light.', '', '```sh', '# so it is', '```'];

  it('has its key, and what is told after it', async () => {
    expect(await asked(page(['- iron', '', '+ ice', '', '- lead'], ...feedback))).toEqual([
      'single-choice Which of these floats? [iron | ICE | lead] > It is light. # so it is',
    ]);
    expect(await asked(page(['+ wood', '- iron', '+ ice']))).toEqual([
      'multiple-choice Which of these floats? [WOOD | iron | ICE]',
    ]);
  });

  it('has code in its options, and words in their further lines', async () => {
    const code = ['- `iron`', '+ ice,', '  and wood', '- this one:', '', '  ```c', '  + 1', '  ```'];
    expect(await asked(page(code))).toEqual([
      'single-choice Which of these floats? [iron | ICE, AND WOOD | this one: + 1]',
    ]);
  });

  it('shows nothing of its key, and says what it was taken for', async () => {
    const { html, diagnostics } = await read(page(['- iron', '+ ice'], ...feedback));
    expect(html).not.toContain('ice');
    expect(html).not.toContain('light');
    expect(html).not.toContain('Question');
    expect(marks(diagnostics)).toContain('3:1 dialect-read');
  });

  it('without a right answer is open', async () => {
    const { lesson, diagnostics } = await read(page(['- iron', '- ice']));
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open']);
    expect(diagnostics.map(({ rule }) => rule)).toContain('choice-without-key');
  });

  it('is none where a page only has headings like it', async () => {
    expect(await asked('# Ice\n\n## Question Text\n\nWords.\n\n## Question Answers\n\nWords.\n')).toEqual([]);
    expect(await asked(`# Ice\n\n\`\`\`md\n${page(['- iron', '+ ice'])}\n\`\`\`\n`)).toEqual([]);
  });
});
