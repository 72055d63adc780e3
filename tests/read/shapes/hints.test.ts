/** Hints in words, and a problem with its solution on a page by themselves, in six languages. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const questionsOf = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map(sketch);

const LANGUAGES = [
  {
    exercise: 'Exercise',
    hint: 'Tip',
    solution: 'Solution',
    problem: 'Problem',
    task: 'Calculate the mass of the ice.',
  },
  {
    exercise: 'Exercice',
    hint: 'Indice',
    solution: 'Solution',
    problem: 'Problème',
    task: 'Calculez la masse de la glace.',
  },
  {
    exercise: 'Aufgabe',
    hint: 'Tipp',
    solution: 'Lösung',
    problem: 'Problem',
    task: 'Berechne die Masse des Eises.',
  },
  {
    exercise: 'Ejercicio',
    hint: 'Pista',
    solution: 'Solución',
    problem: 'Problema',
    task: 'Calcula la masa del hielo.',
  },
  {
    exercise: 'Esercizio',
    hint: 'Suggerimento',
    solution: 'Soluzione',
    problem: 'Problema',
    task: 'Calcola la massa del ghiaccio.',
  },
  {
    exercise: 'Exercício',
    hint: 'Dica',
    solution: 'Solução',
    problem: 'Problema',
    task: 'Calcule a massa do gelo.',
  },
];

describe.each(LANGUAGES)('$hint', ({ exercise, hint, solution, problem, task }) => {
  const forms = [
    `${hint} 1: weigh it\n\n${hint} 2: cut it`,
    `**${hint} 1:** weigh it  \n**${hint} 2:** cut it`,
    `- ${hint} 1: weigh it\n- ${hint} 2: cut it`,
    `> *${hint} 1:* weigh it\n>\n> *${hint} 2:* cut it`,
  ];

  it.each(forms)('in words helps with the exercise above it: %s', async (form) => {
    const pages = [
      (n: number) => `## ${exercise} ${n}\n\n${task}\n\n${form}\n`,
      (n: number) => `**${exercise} ${n}.** ${task}\n\n${form}\n\n**${solution}:** 12 g\n`,
      (n: number) =>
        `${n}. ${task}\n\n${form}\n\n<details><summary>${solution}</summary>\n\n12 g\n\n</details>\n`,
    ];
    for (const page of pages) {
      const found = await questionsOf(`# Ice\n\n${[1, 2, 3].map(page).join('\n')}`);
      expect(found).toHaveLength(3);
      for (const one of found) expect(one).toMatch(/ \(.*weigh it; .*cut it\)$/);
    }
  });

  it('below a heading helps with what is solved below the next', async () => {
    const of = (name: string, deep: string) =>
      `## ${name}\n\n${task}\n\n${deep} ${hint}\n\nWeigh it.\n\n${deep} ${solution}\n\n12 g\n`;
    const page = `# Ice\n\n${of(`${exercise} 1`, '###')}\n${of(`${exercise} 2`, '###')}`;
    expect(await questionsOf(page)).toEqual([
      `open ${task} > 12 g (Weigh it.)`,
      `open ${task} > 12 g (Weigh it.)`,
    ]);
    expect(await questionsOf(`# Ice\n\n${of(problem, '##')}`)).toEqual([`open ${task} > 12 g (Weigh it.)`]);
  });

  it('needs not stand on a page that is one problem', async () => {
    const page = `---\ntitle: Ice\n---\n\n## ${problem}\n\n${task}\n\n## ${solution}\n\nIt is light.\n\n- 12 g\n`;
    expect(await questionsOf(page)).toEqual([`open ${task} > It is light. 12 g`]);
  });
});

it.each([
  'Tip 1: Wear a hat.\n\nTip 2: Wear gloves.\n',
  '## How do I keep warm?\n\nTip 1: Wear a hat.\n\nTip 2: Wear gloves.\n',
  '## Problem\n\nThe ice melts in the box.\n\n## Solution\n\nAdd straw.\n',
  '## Context\n\nIce is sold.\n\n## Problem\n\nKeep the ice cold.\n\n## Solution\n\nAdd straw.\n\n## Consequences\n\nThe box is full.\n',
])('a page that tells has none: %s', async (page) => {
  const { lesson, html } = await read(`# Ice\n\n${page}`);
  expect(lesson.questions).toEqual([]);
  expect(html).not.toContain('<details');
});
