/** `## Exercise 1`, of which `## Exercise 1.1` and `## Exercise 1.2` beside it are the parts, and letters worked out. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const section = (name: string, task: string, told?: string): string =>
  `## ${name}\n\n${task}\n\n${told ? `???- question "Answer"\n\n    ${told}\n\n` : ''}`;

async function opened(...sections: readonly string[]) {
  const { lesson } = await read(`# Ice\n\n${sections.join('')}`);
  return { questions: lesson.questions.map(sketch), page: html(lesson.body) };
}

describe('an exercise that is the head of its parts', () => {
  it.each(['Exercise', 'Exercice', 'Übung', 'Ejercicio'])(
    '%s: leads to them, and stays on the page',
    async (name) => {
      const { questions, page } = await opened(
        section(`${name} 1: cubes`, 'Read the chapter on cubes.'),
        section(`${name} 1.1: heavy`, 'Weigh a cube.', '10 g'),
        section(`${name} 1.2: cold`, 'Measure how cold it is.', '0 °C'),
        section(`${name} 2`, 'Describe fog.', 'A low cloud.'),
      );
      expect(questions).toEqual([
        expect.stringContaining('Weigh a cube. > 10 g'),
        expect.stringContaining('Measure how cold it is. > 0 °C'),
        expect.stringContaining('Describe fog. > A low cloud.'),
      ]);
      expect(page).toContain('Read the chapter on cubes.');
    },
  );

  it('is asked where it is answered, or only one other has its number', async () => {
    const answered = await opened(
      section('Exercise 1', 'Weigh a cube.', '10 g'),
      section('Exercise 1.1', 'Weigh two.', '20 g'),
      section('Exercise 1.2', 'Weigh three.', '30 g'),
    );
    expect(answered.questions).toHaveLength(3);
    const alone = await opened(
      section('Exercise 1', 'Weigh a cube.'),
      section('Exercise 1.1', 'Weigh two.', '20 g'),
      section('Exercise 2', 'Describe fog.', 'A low cloud.'),
    );
    expect(alone.questions).toHaveLength(3);
  });

  it('is asked where what follows has a number of its own', async () => {
    const { questions } = await opened(
      section('Exercise 1', 'Weigh a cube.'),
      section('Exercise 10.1', 'Weigh two.', '20 g'),
      section('Exercise 10.2', 'Weigh three.', '30 g'),
    );
    expect(questions).toHaveLength(3);
  });
});

const units = (task: string, told: readonly string[]): string =>
  [
    `??? question "Units"\n\n    ${task}`,
    'a) 2 km',
    'b) 50 km',
    `??? success "Solution"\n\n        ${told.join('\n\n        ')}`,
  ].join('\n\n    ');

describe('letters that the answer works out', () => {
  it('are parts', async () => {
    const { questions } = await opened(units('Give in metres', ['a) 2 km = 2000 m', 'b) 50 km = 50000 m']));
    expect(questions).toEqual([
      expect.stringMatching(/^open .*Give in metres a\) 2 km > .*2000 m$/),
      expect.stringMatching(/^open Give in metres b\) 50 km > .*50000 m$/),
    ]);
  });

  it('are options where the answer names one', async () => {
    const { questions } = await opened(units('Which is longer?', ['b) 50 km = 50000 m']));
    expect(questions).toEqual([expect.stringMatching(/^single-choice .*\[2 km \| 50 KM/)]);
  });
});
