/** Answers at a sheet's end, called by the number of their exercise: each exercise counts from 1, and so do its answers. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ITEMS = [
  ['Translate.', '1. der Nebel\n2. der Hagel'],
  ['Answer.', '1. When does it hail?\n2. Where does fog form?'],
] as const;
const SOLVED = [
  'open der Nebel > fog',
  'open der Hagel > hail',
  'open When does it hail? > In summer.',
  'open Where does fog form? > In valleys.',
];

const bold = ITEMS.map(([task, items], i) => `**Exercise ${i + 1}.** ${task}\n\n${items}`).join('\n\n');
const headed = ITEMS.map(([task, items], i) => `## Exercise ${i + 1}\n\n${task}\n\n${items}`).join('\n\n');

describe('answers of exercises that count alike', () => {
  it.each([
    ['bold numbers', '**1.** 1. fog 2. hail\n\n**2.** 1. In summer. 2. In valleys.'],
    ['a list of lists', '1. 1. fog\n   2. hail\n2. 1. In summer.\n   2. In valleys.'],
    ['numbers without marks', '1. 1 fog, 2 hail\n2. 1 In summer., 2 In valleys.'],
  ])('%s', async (_, told) => {
    for (const asked of [`${bold}\n\n**Answers**`, `${headed}\n\n## Answers`]) {
      const { lesson } = await read(`# Sheet\n\n${asked}\n\n${told}\n`);
      expect(lesson.questions.map(sketch)).toEqual(SOLVED);
      expect(html(lesson.body)).not.toContain('In valleys');
    }
  });

  it('blanks are filled by those of their own exercise', async () => {
    const page = `# Sheet\n\n**Exercise 1.** Complete.\n\n1. Ice ____ .\n2. Lead ____ .\n\n${bold.slice(bold.indexOf('**Exercise 2'))}\n\n**Answers**\n\n**1.** 1. floats 2. sinks\n\n**2.** Many answers.\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'gap-fill Complete. 1. Ice ___ . [=floats]',
      'gap-fill Complete. 2. Lead ___ . [=sinks]',
      'open Answer. When does it hail? Where does fog form? > Many answers.',
    ]);
  });

  it('one for each exercise, below a heading beside theirs, is none of an item of the last', async () => {
    const page = `# Sheet\n\n## Exercise 1\n\nWhat is fog?\n\n${headed.slice(headed.indexOf('## Exercise 2'))}\n\n## Answers\n\n1. A cloud.\n2. Many answers.\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'open What is fog? > A cloud.',
      'open Answer. When does it hail? Where does fog form? > Many answers.',
    ]);
  });
});
