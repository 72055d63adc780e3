/** Exercises called by a line in plain letters, or set in a quotation each, and answered at the page's end. */
import { expect, test } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ASKED: Readonly<Record<string, (n: number, words: string) => string>> = {
  'a line above the words': (n, words) => `Exercise ${n}\n\n${words}`,
  'a line of the same paragraph': (n, words) => `Question ${n}:\n${words}`,
  'a quotation': (n, words) => `> **Question ${n}:** ${words}`,
  'a quotation of two paragraphs': (n, words) => `> Exercise ${n}\n>\n> ${words}`,
};
const TOLD: Readonly<Record<string, string>> = {
  'a list': '## Answers\n\n1. It is light.\n2. Tiny drops.',
  paragraphs: '**Answers:**\n\nQ1: It is light.\n\nQ2: Tiny drops.',
  'a table': '## Solutions\n\n| | |\n|---|---|\n| 1 | It is light. |\n| 2 | Tiny drops. |',
};

test.each(Object.entries(ASKED))('are asked and answered: %s', async (_, write) => {
  for (const [form, told] of Object.entries(TOLD)) {
    const page = `${write(1, 'Why does ice float?')}\n\n${write(2, 'Describe what fog is made of.')}\n\n${told}`;
    const { lesson } = await read(`# Ice\n\nOn ice.\n\n${page}\n`);
    expect([form, ...lesson.questions.map(sketch)]).toEqual([
      form,
      expect.stringMatching(/^open .*Why does ice float\?.*It is light\./s),
      expect.stringMatching(/^open .*Describe what fog is made of\..*Tiny drops\./s),
    ]);
    expect(html(lesson.body)).not.toMatch(/light|drops/);
  }
});

test('call the answers in a fold, too, of a list of exercises', async () => {
  const told = [1, 2, 3, 4].map((n) => `Exercise ${n}\n\nAs it is:\n\nIt is ${n}.`).join('\n\n');
  const asked = [1, 2, 3, 4].map((n) => `${n}. What is ${n}?`).join('\n');
  for (const title of ['Ice', 'Exercises']) {
    const page = `# ${title}\n\n${asked}\n\n:::{dropdown} Solutions\n${told}\n:::\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual(
      [1, 2, 3, 4].map((n) => `open What is ${n}? > As it is: It is ${n}.`),
    );
  }
});

test('one alone, or a list of them, is what it says', async () => {
  for (const text of [
    'Exercise 1\n\nIce is cold.',
    'Exercise 1\n\nExercise 2\n\nExercise 3',
    '> Question 1: none.',
  ]) {
    const { lesson } = await read(`# Ice\n\n${text}\n`);
    expect(lesson.questions).toEqual([]);
    expect(html(lesson.body)).not.toContain('<strong>');
  }
});
