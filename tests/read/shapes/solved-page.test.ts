/** A page that sets one program and ends in its solution. */
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
  [
    'a trouble',
    'The function melts.\n\n## Solution\n\nWrite a program that freezes.\n\n```sh\nfreeze\n```\n',
  ],
  ['a chapter that goes on', `Write a program.\n\n## Solution\n\n${CODE}\n## Ice\n\nIt is cold.\n`],
  ['words alone', 'Write a program.\n\n## Solution\n\nBuy one.\n'],
])('%s asks nothing', async (_, page) => {
  const { lesson } = await read(`# T\n\n${page}`);
  expect(lesson.questions).toEqual([]);
});
