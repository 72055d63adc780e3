/** Exercises that show what is wanted, below a title of its own, before their solution: `### Example`, `### Solution`. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const section = (head: string, [name, asked, told]: readonly [string, string, string], shown: string) =>
  `${head} ${name}\n\n${asked}\n\n${head}# ${shown}\n\n\`weigh(1)\`\n\n${head}# Solution\n\n${told}\n`;
const FREEZING = ['Freezing', 'Write a function that freezes water.', 'Cool it.'] as const;
const MELTING = ['Melting', 'In this exercise you must thaw the ice.', 'Heat it.'] as const;
const FOUND = [
  'open Write a function that freezes water. SHOWN weigh(1) > Cool it.',
  'open In this exercise you must thaw the ice. SHOWN weigh(1) > Heat it.',
];

describe('an exercise with what is wanted above its solution', () => {
  it.each(['Example', 'Sample output', 'Ejemplo de funcionamiento', 'Contraintes', 'Expected results 1:'])(
    'asks all of it: %s',
    async (shown) => {
      const page = `# Ice\n\nIt is cold.\n\n${section('##', FREEZING, shown)}\n${section('##', MELTING, shown)}`;
      const { lesson, html } = await read(page);
      expect(lesson.questions.map(sketch)).toEqual(FOUND.map((one) => one.replace('SHOWN', shown)));
      expect(html).not.toContain('Heat it.');
    },
  );

  it('is none of several where another title stands between, or its page only reports', async () => {
    for (const shown of ['Method', 'Background']) {
      const page = `# Ice\n\n${section('##', FREEZING, shown)}\n${section('##', MELTING, shown)}`;
      expect((await read(page)).lesson.questions).toEqual([]);
    }
    const report = ['Floods', 'The cellar was wet.', 'A pump.'] as const;
    const page = `# Ice\n\n${section('##', report, 'Example')}\n${section('##', report, 'Example')}`;
    expect((await read(page)).lesson.questions).toEqual([]);
  });

  it('may be the first on its page: its heading is no title of it', async () => {
    const page = `${section('#', FREEZING, 'Example')}\n${section('#', MELTING, 'Example')}`;
    const { lesson, html } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual(FOUND.map((one) => one.replace('SHOWN', 'Example')));
    expect(html).toContain('Freezing</h2>');
  });
});

it.each([
  ['en', 'In this task, you have to thaw the ice.'],
  ['fr', 'Dans cet exercice, vous devez fondre la glace.'],
  ['de', 'In dieser Aufgabe sollen Sie Eis schmelzen.'],
  ['es', 'En este ejercicio debes fundir el hielo.'],
  ['it', 'In questo esercizio devi sciogliere il ghiaccio.'],
  ['pt', 'Neste exercício você deve fundir o gelo.'],
])('what an exercise says of itself tells what to do: %s', async (_language, asked) => {
  const sections = ['One', 'Two'].map((one) => `## ${one}\n\n${asked}\n\n### Solution\n\nHeat ${one}.\n`);
  const { lesson } = await read(`# Ice\n\n${sections.join('\n')}`);
  expect(lesson.questions.map(sketch)).toEqual([`open ${asked} > Heat One.`, `open ${asked} > Heat Two.`]);
});
