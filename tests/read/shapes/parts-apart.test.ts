/** Exercises of lettered parts, whose solutions stand at the page's end: each part has its own. */
import { expect, test } from 'vitest';
import { html, read } from '../support.ts';

const rows = (between: string) => (a: string, b: string) => `a) ${a}${between}b) ${b}`;
const EXERCISES: Readonly<Record<string, (n: number, parts: string) => string>> = {
  'a heading': (n, parts) => `### Exercise ${n}\n\n${parts}`,
  'a heading with a title': (n, parts) => `## Exercise ${n}: water\n\n${parts}`,
  'a line in bold': (n, parts) => `**Exercise ${n}**\n\n${parts}`,
  'bold words before others': (n, parts) => `**Exercise ${n}.** Look at the lake.\n\n${parts}`,
};
const SOLUTIONS: Readonly<Record<string, (n: number, told: string) => string>> = {
  'a title each': (n, told) => `## Solution ${n}\n\n${told}`,
  'a title each below another': (n, told) =>
    `${n === 1 ? '## Solutions\n\n' : ''}### Solution ${n}\n\n${told}`,
  'the exercises’ titles below another': (n, told) =>
    `${n === 1 ? '## Answers\n\n' : ''}### Exercise ${n}\n\n${told}`,
};

test.each(Object.entries(EXERCISES))('each part is asked and answered: below %s', async (_, call) => {
  for (const [form, solve] of Object.entries(SOLUTIONS))
    for (const row of [rows('\n\n'), rows('  \n')]) {
      const page = [
        call(1, row('Explain why ice floats.', 'Describe what fog is made of.')),
        call(2, row('Name where rain goes.', 'State what salt does.')),
        solve(1, row('It is light.', 'Tiny drops.')),
        solve(2, row('Down to the sea.', 'It melts ice.')),
      ];
      const { lesson } = await read(`# Water\n\nOn water.\n\n${page.join('\n\n')}\n`);
      const told = lesson.questions.map(({ feedback }) => html(feedback).replace(/<[^>]+>/g, ''));
      expect([form, ...told]).toEqual([
        form,
        'It is light.',
        'Tiny drops.',
        'Down to the sea.',
        'It melts ice.',
      ]);
      expect(html(lesson.body)).not.toMatch(/light|drops|sea|melts/);
    }
});
