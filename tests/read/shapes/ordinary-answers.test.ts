/** What asks or tells what to do, and its answer in clear below it, in the ways that teachers write most: all by all. */
import { expect, test } from 'vitest';
import { html, read } from '../support.ts';

const ASKERS: Readonly<Record<string, (asked: string, n: number) => string>> = {
  'a paragraph': (asked) => asked,
  'a counted paragraph': (asked, n) => `**${n})** ${asked}`,
  'a counted line in bold': (asked, n) => `**${n}. ${asked}**`,
  'a heading': (asked, n) => `### ${n}. ${asked}`,
  'a word and a dash': (asked, n) => `Question ${n} – ${asked}`,
  'a heading of its exercise': (asked, n) => `## Exercise ${n}: ${asked}`,
  'words below such a heading': (asked, n) => `### Exercise ${n}\n\n${asked}`,
  'a box': (asked, n) => `:::{admonition} Exercise ${n}\n${asked}\n:::`,
};
const ANSWERS: Readonly<Record<string, (told: string) => string>> = {
  'in bold': (told) => `**Solution:** ${told}`,
  'with its title above': (told) => `**Solution**\n\n${told}`,
  'in a quotation': (told) => `> **Solution:** ${told}`,
  'in brackets': (told) => `(Solution: ${told})`,
  'behind a dash': (told) => `**Answer** – ${told}`,
  'as a point': (told) => `- **Solution:** ${told}`,
  'as a term': (told) => `Solution\n: ${told}`,
  'in a box': (told) => `:::{admonition} Solution\n${told}\n:::`,
};
const TASKS = ['Explain why ice floats.', 'Describe what fog is.'];
const TOLD = ['It is lighter than water.', 'It is made of small drops.'];

test.each(Object.entries(ASKERS))('below %s', async (_, write) => {
  for (const [form, answer] of Object.entries(ANSWERS)) {
    const page = TASKS.map((task, i) => `${write(task, i + 1)}\n\n${answer(TOLD[i]!)}`).join('\n\n');
    const { lesson } = await read(`# Weather\n\nSome words.\n\n${page}\n`);
    const found = lesson.questions.map((one) => [html(one.prompt), html(one.feedback)] as const);
    expect([form, found.length]).toEqual([form, 2]);
    for (const [i, [prompt, feedback]] of found.entries()) {
      expect(prompt).toContain(TASKS[i]);
      expect(prompt).not.toContain(TOLD[i]);
      expect(feedback).toContain(TOLD[i]);
    }
  }
});

test('a solution of what somebody does at work is told', async () => {
  const { lesson } = await read(
    '# Printer\n\nCheck the cable.\n\n**Solution:** plug it in.\n\nRestart it.\n\n**Solution:** hold the button.\n',
  );
  expect(lesson.questions).toEqual([]);
});

test.each([
  ['Equation', 'Solution'],
  ['Équation', 'Solution'],
  ['Gleichung', 'Lösung'],
  ['Ecuación', 'Solución'],
  ['Equazione', 'Soluzione'],
  ['Expressão', 'Resposta'],
])('rows of %s and %s are asked one by one', async (asks, tells) => {
  const rows = [1, 2, 3, 4].map((n) => `| $x + ${n} = 9$ | $x = ${9 - n}$ |`);
  const table = (all: readonly string[]): string => `| ${asks} | ${tells} |\n|---|---|\n${all.join('\n')}\n`;
  const { lesson } = await read(`# T\n\n${table(rows)}`);
  expect(lesson.questions.map((one) => html(one.feedback).includes('x = '))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(html(lesson.body)).not.toContain('x = 8');
  // A few are examples.
  expect((await read(`# T\n\n${table(rows.slice(0, 2))}`)).lesson.questions).toEqual([]);
});
