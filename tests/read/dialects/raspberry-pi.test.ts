import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n\n');
const asked = async (...all: readonly string[]) => {
  const { lesson, html } = await read(lines('# T', ...all));
  expect(html).not.toMatch(/---|<hr/);
  return { questions: lesson.questions.map(sketch), html };
};

describe('projects of the Raspberry Pi Foundation', () => {
  it('ask with choices; what is fed back is told to who chooses it', async () => {
    const { questions, html } = await asked(
      '--- question ---',
      '---\nlegend: Question 1 of 2\n---',
      'Which `floats`{:class="block3variables"}?',
      '--- choices ---',
      '- ( ) iron',
      '  --- feedback ---',
      'No. It sinks.',
      '  --- /feedback ---',
      '- ( )\n+ lead\n+ zinc',
      '- (x)\n```python\nice\n```',
      '  --- feedback ---\n\n  Yes.\n\n  --- /feedback ---',
      '--- /choices ---',
      '--- /question ---',
      'Words.',
    );
    expect(questions).toEqual([
      'single-choice Which floats? [iron (No. It sinks.) | lead zinc | ICE (Yes.)]',
    ]);
    expect(html).toContain('Words.');
    expect(html).not.toMatch(/sinks|legend/);
  });

  it('are read as translators’ tools write them', async () => {
    const { questions } = await asked(
      '\\--- question ---\n\nWhich floats?\n\n--- choices ---',
      '- ( ) iron\n  --- adborth ---\nIt sinks.\n  --- /adborth ---',
      '- (x) ice',
      '\\--- /choices --- --- /question ---',
    );
    expect(questions).toEqual(['single-choice Which floats? [iron (It sinks.) | ICE]']);
    const { html } = await asked('## --- collapse ---', '## title: What floats', 'Ice.', '--- /collapse ---');
    expect(html).toBe('<details><summary>What floats</summary><p>Ice.</p></details>');
  });

  it('have hints to a task, which asks by them; other steps tell', async () => {
    const { questions, html } = await asked(
      '--- task ---\nOpen the project.\n--- /task ---',
      '--- task ---\nAdd a timer that counts down.',
      '--- hints --- --- hint ---\nUse a loop.\n--- /hint --- --- hint ---\n```python\nfor i in x:\n```\n--- /hint --- --- /hints ---',
      '--- /task ---',
    );
    expect(questions).toEqual(['open Exercise Add a timer that counts down. (Use a loop.; for i in x:)']);
    expect(html).toContain('Open the project.');
    expect(html).not.toContain('loop');
  });

  it('have code, folds that only help, and what is only on paper', async () => {
    const { questions, html } = await asked(
      '--- code ---\n---\nlanguage: python\nline_numbers: true\n---\nx = 1\n--- /code ---',
      '--- collapse ---\n---\ntitle: Why is my cat blue?\n---\nLook at its costume.\n--- /collapse ---',
      '--- print-only ---\nA picture.\n--- /print-only ---',
    );
    expect(questions).toEqual([]);
    expect(html).toBe(
      '<pre data-language="python"><code>x = 1\n</code></pre><details><summary>Why is my cat blue?</summary><p>Look at its costume.</p></details>',
    );
  });

  it('offer programs, which are no remarks', async () => {
    const code = (line: string) => `--- code ---\n---\nlanguage: python\n---\n${line}\n--- /code ---`;
    const remark = (words: string) => `--- feedback ---\n${words}\n--- /feedback ---`;
    const { questions } = await asked(
      '--- question ---\nWhich prints ice?\n--- choices ---',
      `- ( )\n\n${code('print(ice)')}\n\n${remark('No, it is a name.')}`,
      `- (x)\n\n${code("print('ice')")}\n\n${remark('Yes.')}`,
      '--- /choices ---\n--- /question ---',
    );
    expect(questions).toEqual([
      "single-choice Which prints ice? [print(ice) (No, it is a name.) | PRINT('ICE') (Yes.)]",
    ]);
  });

  it('name what they take in of other projects', async () => {
    const { diagnostics } = await read('# T\n\n--- task ---\nOpen it.\n\n[[[open-it]]]\n\n--- /task ---\n');
    expect(marks(diagnostics, 'dialect-read', 'markup-unread')).toEqual([
      '3:1 dialect-read',
      '6:1 markup-unread',
    ]);
  });
});
