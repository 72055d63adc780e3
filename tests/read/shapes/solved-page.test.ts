/** A page that sets one thing and ends in its solution. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';

const CODE = '```python\ncube.melt()\n```\n';

test.each([
  ['Objective', 'Hints', 'Solution', 'Write a program that melts a cube.'],
  ['Objectif', 'Indices', 'Solution', 'Écrire un programme qui fait fondre un cube.'],
  ['Obiettivo', 'Suggerimenti', 'Soluzione', 'Scrivere un programma che scioglie un cubo.'],
  ['Objetivo', 'Pistas', 'Solución', 'Escribe un programa que derrita un cubo.'],
  ['Ziel', 'Hinweise', 'Lösung', 'Schreibe ein Programm, das einen Würfel schmilzt.'],
  ['Objetivo', 'Dicas', 'Solução', 'Escreva um programa que derreta um cubo.'],
  ['Objetivo', 'Dicas', 'Solução', 'Crie um programa que derreta um cubo.'],
  ['Objetivo', 'Dicas', 'Solução', '(Prova de 2019) Monte um código que derreta um cubo.'],
])('below %s, and above %s', async (objective, hints, solution, task) => {
  const pages = [
    `# T\n\n${task}\n\n## ${solution}\n\n${CODE}`,
    `# T\n\nIce.\n\n## ${objective}\n\n${task}\n\n## ${solution}\n\n${CODE}`,
    `# T\n\nIce. ${task}\n\n### ${hints}\n\n- It is cold.\n\n## ${solution}\n\n${CODE}\n## ${solution} 2\n\nNothing.\n`,
  ];
  for (const page of pages) {
    const { lesson } = await read(page);
    const [one, ...others] = lesson.questions;
    expect(others).toEqual([]);
    expect(sketch(one!)).toContain(task);
    expect(JSON.stringify(one!.feedback)).toContain('melt()');
    expect(JSON.stringify(lesson.body)).not.toContain('melt()');
  }
});

test.each([
  ['Goal', 'Hints', 'Example', 'Solution', 'The program should read two numbers and print the larger one.'],
  [
    'Énoncé',
    'Indices',
    'Exemple',
    'Corrigé',
    'Le programme doit lire deux nombres et afficher le plus grand.',
  ],
  [
    'Obiettivo',
    'Suggerimenti',
    'Esempio',
    'Soluzione',
    'Il programma deve leggere due numeri e stampare il maggiore.',
  ],
  [
    'Aufgabe',
    'Hinweise',
    'Beispiel',
    'Lösung',
    'Das Programm soll zwei Zahlen einlesen und die größere ausgeben.',
  ],
  ['Enunciado', 'Pistas', 'Ejemplo', 'Solución', 'El programa debe leer dos números e imprimir el mayor.'],
  ['Tarefa', 'Dicas', 'Exemplo', 'Solução', 'O programa deve ler dois números e imprimir o maior.'],
])('what stands below %s is set, with hints and without', async (goal, hints, example, solution, task) => {
  const hint = `## ${hints}\n\n- It is cold.\n\n`;
  const shown = `## ${example}\n\n\`3 4\`\n\n`;
  for (const [between, count] of [
    ['', 0],
    [shown, 0],
    [hint, 1],
    [shown + hint, 1],
  ] as const) {
    const { html, lesson } = await read(
      `# T\n\n## ${goal}\n\n${task}\n\n${between}## ${solution}\n\n${CODE}`,
    );
    const [one, ...others] = lesson.questions;
    expect(others).toEqual([]);
    expect(sketch(one!)).toContain(task);
    expect(one!.hints).toHaveLength(count);
    expect(JSON.stringify(one!.feedback)).toContain('melt()');
    expect(html).not.toContain('melt()');
  }
});

test.each([
  [
    'points',
    '## Requirements\n\n1. A fridge\n\n## Objectives\n\n1. Create a cube of ice.\n2. Verify that it floats.\n',
  ],
  ['first words, and hints', 'Three cubes, two glasses, and nobody looks.\n\n## Hints\n\n- It is cold.\n'],
  ['a problem, and hints', '## Problem\n\nThree cubes, two glasses.\n\n## Hints\n\n- It is cold.\n'],
])('%s may be solved in words', async (_, page) => {
  const { html, lesson } = await read(
    `# T\n\n${page}\n## Solution\n\n- Open the door.\n\n### Why\n\nIt must be cold.\n`,
  );
  expect(lesson.questions).toHaveLength(1);
  expect(JSON.stringify(lesson.questions[0]!.feedback)).toContain('It must be cold.');
  expect(html).not.toContain('Open the door.');
});

test('what learners alone are told is solved by a program', async () => {
  const { html, lesson } = await read(`# T\n\nCalculate the first ten cubes.\n\n## Solution\n\n${CODE}`);
  expect(lesson.questions).toHaveLength(1);
  expect(html).not.toContain('melt()');
});

test.each([
  [
    'a trouble',
    'The function melts.\n\n## Solution\n\nWrite a program that freezes.\n\n```sh\nfreeze\n```\n',
  ],
  ['a chapter that goes on', `Write a program.\n\n## Solution\n\n${CODE}\n## Ice\n\nIt is cold.\n`],
  ['words alone', 'Write a program.\n\n## Solution\n\nBuy one.\n'],
  ['a problem', `## Problem\n\nThe program must be slow.\n\n## Solution\n\n${CODE}`],
  ['a goal of a text', `## Goal\n\nLess ice in the fridge.\n\n## Solution\n\n${CODE}`],
  [
    'a design',
    `## Goals\n\n1. Create a faster fridge.\n\n## Alternatives\n\nNone.\n\n## Solution\n\n${CODE}`,
  ],
  [
    'a goal among troubles',
    `## Goal\n\nCreate ice.\n\n### Known issues\n\nIt melts.\n\n## Solution\n\n${CODE}`,
  ],
])('%s asks nothing', async (_, page) => {
  const { lesson } = await read(`# T\n\n${page}`);
  expect(lesson.questions).toEqual([]);
});
