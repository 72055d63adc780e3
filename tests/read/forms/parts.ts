/** Exercises of two parts each, and how their parts are answered. */
import { details } from './answers.ts';
import type { Tongue } from './facts.ts';

/** Parts that stand below one another, as questions or as answers. */
export const ROWS: readonly (readonly [name: string, write: (words: readonly string[]) => string])[] = [
  ['a) …', (all) => all.map((words, i) => `${'ab'[i]}) ${words}`).join('\n\n')],
  ['a) … by lines', (all) => all.map((words, i) => `${'ab'[i]}) ${words}`).join('  \n')],
  ['(a) …', (all) => all.map((words, i) => `(${'ab'[i]}) ${words}`).join('\n\n')],
  ['**a.** …', (all) => all.map((words, i) => `**${'ab'[i]}.** ${words}`).join('\n\n')],
  ['- a) …', (all) => all.map((words, i) => `- ${'ab'[i]}) ${words}`).join('\n')],
  ['- (a) …', (all) => all.map((words, i) => `- (${'ab'[i]}) ${words}`).join('\n')],
  ['- **a)** …', (all) => all.map((words, i) => `- **${'ab'[i]})** ${words}`).join('\n')],
  ['1. …', (all) => all.map((words, i) => `${i + 1}. ${words}`).join('\n')],
  ['1) … apart', (all) => all.map((words, i) => `${i + 1}) ${words}`).join('\n\n')],
];

/** What calls an exercise, above its parts. */
export const EXERCISES: readonly (readonly [name: string, call: (number: number, t: Tongue) => string])[] = [
  ['### Exercise 1', (n, t) => `### ${t.exercise} ${n}`],
  ['## Exercise 1: title', (n, t) => `## ${t.exercise} ${n}: ${t.title}`],
  ['**Exercise 1**', (n, t) => `**${t.exercise} ${n}**`],
  ['**Exercise 1.** words', (n, t) => `**${t.exercise} ${n}.** ${t.opening}`],
  ['Exercise 1', (n, t) => `${t.exercise} ${n}`],
];

/** Below each exercise, its solution. */
export const SOLVED: readonly (readonly [
  name: string,
  solve: (answers: string, t: Tongue, n: number) => string,
])[] = [
  ['**Solution:**', (answers, t) => `**${t.solution}:**\n\n${answers}`],
  ['**Answers**', (answers, t) => `**${t.answers}**\n\n${answers}`],
  ['#### Solution', (answers, t) => `#### ${t.solution}\n\n${answers}`],
  ['<details> Solution', (answers, t) => details(t.solution, answers)],
  ['??? Answers', (answers, t) => `??? success "${t.answers}"\n\n${answers.replace(/^(?=.)/gm, '    ')}`],
  ['{dropdown}', (answers, t) => `:::{dropdown} ${t.solution}\n${answers}\n:::`],
];

/** At the page's end, the solutions of all. */
export const SOLVED_APART: readonly (readonly [
  name: string,
  solve: (all: readonly string[], t: Tongue) => string,
])[] = [
  [
    '## Solutions / ### Exercise 1',
    (all, t) => `## ${t.solutions}\n\n${listed(all, (n) => `### ${t.exercise} ${n}`)}`,
  ],
  [
    '## Solutions / **Exercise 1**',
    (all, t) => `## ${t.solutions}\n\n${listed(all, (n) => `**${t.exercise} ${n}**`)}`,
  ],
  ['## Solution of exercise 1', (all, t) => listed(all, (n) => `## ${t.solution} ${n}`)],
  [
    '<details> Solutions',
    (all, t) =>
      details(
        t.solutions,
        listed(all, (n) => `**${t.exercise} ${n}:**`),
      ),
  ],
];

const listed = (all: readonly string[], call: (number: number) => string): string =>
  all.map((answers, i) => `${call(i + 1)}\n\n${answers}`).join('\n\n');
