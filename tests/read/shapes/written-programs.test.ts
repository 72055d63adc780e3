/** Programs to write in a section of exercises, with the whole program below each. */
import { expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const task = (words: string, code: string, info = 'c'): string =>
  `${words}\n\n\`\`\`${info}\n${code}\n\`\`\`\n`;
const TASKS = [
  task('1) Scrivere un programma che conti le righe', 'int main() { return righe(); }'),
  task('2) scrivere un programma che stampi un numero', 'int main() { return 3; }'),
  task('3) Definire una funzione che raddoppi', 'int f(int n) { return 2 * n; }'),
];

const readOf = async (heading: string, tasks: readonly string[], title = 'C') => {
  const page = `# ${title}\n\n## Lezione 1\n\n${task('1) Scrivere si può anche così:', 'int x;')}\n${heading}\n\n${tasks.join('\n')}\n## Fine\n\nParole.\n`;
  const { lesson } = await read(page);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
};

it.each(['## Lezione 1 - esercizi', '## Esercizi', '## Esercizi di C', '## Chapter 2 (exercises)'])(
  'are asked, and what answers them is told afterwards: %s',
  async (heading) => {
    const { questions, shown } = await readOf(heading, [...TASKS, '4) Perché la funzione termina?\n']);
    expect(questions.slice(0, 3)).toEqual([
      'open Scrivere un programma che conti le righe > int main() { return righe(); }',
      'open scrivere un programma che stampi un numero > int main() { return 3; }',
      'open Definire una funzione che raddoppi > int f(int n) { return 2 * n; }',
    ]);
    expect(shown).toContain('int x;');
    expect(shown).not.toContain('return');
  },
);

it('are, where the page says so of itself', async () => {
  const { lesson } = await read(`# Esercizi di C\n\n${TASKS.join('\n')}`);
  expect(lesson.questions.map(sketch)[2]).toMatch(/raddoppi > int f/);
});

it.each([
  ['the section holds no exercises', '## Programmi', TASKS],
  ['it is what they print', '## Esercizi', [1, 2, 3].map((n) => task(`${n}) Write a program.`, '***', ''))],
  ['it is to be completed', '## Esercizi', [1, 2, 3].map((n) => task(`${n}) Write it.`, 'int f() { ... }'))],
  ['it is asked about', '## Esercizi', [1, 2, 3].map((n) => task(`${n}) What does it print?`, 'puts("3");'))],
  ['they are few', '## Esercizi', TASKS.slice(1)],
])('show their code where %s', async (_what, heading, tasks) => {
  const { questions, shown } = await readOf(heading, tasks);
  expect(questions.join()).not.toContain(' > ');
  expect(shown + questions.join()).toContain(/```\w*\n(.*)\n/.exec(tasks[0]!)![1]!.slice(0, 6));
});

it('are named by points alone, around the first of them or between one and its program', async () => {
  const code = (words: string): string => `\n\n<!-- -->\n\n\`\`\`python\n${words}\n\`\`\`\n\n<!-- -->\n\n`;
  const page = [
    `- Lists\n\n  1. Create a list.${code('a = []')}`,
    `  2. Create two.\n\n- Tuples${code('b = [], []')}`,
    `  3. Write one.${code('todo = ()\nprint(todo)')}`,
    `  4. Make three.${code('c = ()')}`,
  ];
  const { lesson } = await read(`# Exercises\n\n${page.join('')}`);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Create a list. > a = []',
    'open Create two. > b = [], []',
    'open Tuples Write one. > todo = () print(todo)',
    'open Make three. > c = ()',
  ]);
  expect(html(lesson.body)).toContain('Lists');
});
