/** Sentences with blanks, and what is missing in them at the page's end. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { runs } from './case.ts';

const questionsOf = async (page: string): Promise<readonly string[]> =>
  (await read(`# Ice\n\n${page}`)).lesson.questions.map((one) => sketch(one).replace(/ (?=[.,])/g, ''));

const COUNTED = '1. Ice ___ on water.\n2. Iron ___, and wax ___.\n3. Salt ___.\n';

describe('counted sentences with blanks', () => {
  it('have gaps that a list of as many answers fills', async () => {
    expect(await questionsOf(`${COUNTED}\n## Answers\n\n1. floats\n2. sinks, melts\n3. is white\n`)).toEqual([
      'gap-fill 1. Ice ___ on water. [=floats]',
      'gap-fill 2. Iron ___, and wax ___. [=sinks | =melts]',
      'gap-fill 3. Salt ___. [=is white]',
    ]);
  });

  it.each([
    ['→ ', ' → _____'],
    ['', ''],
  ])('have none in a line below a whole sentence, where another is written: %s', async (arrow, place) => {
    const page = `**Write it again with "only":**\n\n1. Ice just floats.\n   ${arrow}_____\n\n2. Iron just sinks.\n   ${arrow}_____\n\n**Answers:**\n1. Ice only floats.\n2. Iron only sinks.\n`;
    expect(await questionsOf(page)).toEqual([
      `open Ice just floats.${place} > Ice only floats.`,
      `open Iron just sinks.${place} > Iron only sinks.`,
    ]);
  });

  it('are told what the key says besides', async () => {
    const page =
      '- [ ] 1. Ice ___ (float).\n- [ ] 2. Iron ___ (sink).\n- [ ] 3. Wax ___ (melt).\n\n---\n\n## Answers\n\n**1. floats** – light.  \n**2. sinks** – heavy.  \n**3. melts** – warm.\n';
    expect(await questionsOf(page)).toEqual([
      'gap-fill 1. Ice ___ (float). [=floats] > light.',
      'gap-fill 2. Iron ___ (sink). [=sinks] > heavy.',
      'gap-fill 3. Wax ___ (melt). [=melts] > warm.',
    ]);
  });

  it.each([
    [
      'a list below each',
      '**1. floats**\n- It is light.\n\n**2. sinks, melts**\n- Both do.\n\n**3. is white**\n\nAs snow is.\n',
    ],
    [
      'items',
      '1. floats\n   - It is light.\n2. sinks, melts\n\n   Both do.\n3. is white\n   > As snow is.\n',
    ],
  ])('are told what stands below an entry: %s', async (_, key) => {
    expect(await questionsOf(`${COUNTED}\n## Answers\n\nOne point each.\n\n${key}`)).toEqual([
      'gap-fill 1. Ice ___ on water. [=floats] > It is light.',
      'gap-fill 2. Iron ___, and wax ___. [=sinks | =melts] > Both do.',
      'gap-fill 3. Salt ___. [=is white] > As snow is.',
    ]);
  });

  it('are counted anew in each part', async () => {
    const part = (words: string): string => `1. Ice ___ ${words}.\n2. Iron ___ ${words}.\n`;
    const page = `## A\n\n${part('here')}\n## B\n\n${part('there')}\n## Answers\n\n### A\n\n1. floats\n2. sinks\n\n### B\n\n1. melts\n2. rusts\n`;
    expect(await questionsOf(page)).toEqual([
      'gap-fill 1. Ice ___ here. [=floats]',
      'gap-fill 2. Iron ___ here. [=sinks]',
      'gap-fill 1. Ice ___ there. [=melts]',
      'gap-fill 2. Iron ___ there. [=rusts]',
    ]);
  });

  it('are left as they are where the key counts others', async () => {
    const { lesson, html } = await read(`# Ice\n\n${COUNTED}\n## Answers\n\n1. floats\n2. sinks, melts\n`);
    expect(lesson.questions.some(({ kind }) => kind === 'gap-fill')).toBe(false);
    expect(html).toContain('Ice ___ on water.');
  });

  it('keep their blanks where an answer fills more or fewer', async () => {
    const page = `${COUNTED}\n## Answers\n\n1. floats\n2. sinks\n3. is white\n`;
    expect(await questionsOf(page)).toEqual([
      'gap-fill 1. Ice ___ on water. [=floats]',
      'open 2. Iron ___, and wax ___. > sinks',
      'gap-fill 3. Salt ___. [=is white]',
    ]);
  });
});

runs('blanks whose answers are listed right below', [
  {
    what: 'as many as there are blanks, in their order',
    page: '1. Ice (...) on (...).\n\nAnswers:\n\n- floats\n- water\n\n2. Iron ___.\n\nAnswers:\n\n1. sinks\n',
    questions: ['gap-fill Ice ___ on ___ . [=floats | =water]', 'gap-fill Iron ___ . [=sinks]'],
  },
  ...['**floats / water**', 'floats; water', '> floats, water'].map((key) => ({
    what: `in one line: ${key}`,
    page: `## Practice\n\n> Ice ___ on ___.\n\n### Key\n\n${key}\n\nGo on.\n`,
    questions: ['gap-fill Ice ___ on ___ . [=floats | =water]'],
  })),
  {
    what: 'fewer are none',
    page: '1. Ice (...) on (...).\n\nAnswers:\n\n- floats\n',
    questions: [],
  },
  {
    what: 'pasted with spaces that don’t break',
    page: 'Ice […] on […].\n\n**Answers**\n\n-\u00a0\u00a0 floats\n-\u00a0 water\n',
    questions: ['gap-fill Ice ___ on ___ . [=floats | =water]'],
  },
]);

runs('sentences to be written anew', [
  {
    what: 'whose key says them whole: what is typed is what is missing behind the arrow',
    page: '## Passive\n\nWrite them anew.\n\n1. One melts the ice.\n   → The ice ______\n\n2. One sinks the ship.\n   → The ship ______\n\n## Answers\n\n1. The ice is melted.\n2. The ship is sunk.\n',
    questions: [
      'gap-fill 1. One melts the ice. → The ice ___ [=is melted]',
      'gap-fill 2. One sinks the ship. → The ship ___ [=is sunk]',
    ],
  },
  {
    what: 'that nothing answers: what is left to write behind an arrow is no answer',
    page: '## Passive\n\nWrite them anew.\n\n1. One melts the ice.\n\n   → The ice ______\n\n2. One sinks the ship.\n\n   → The ship ______\n',
    questions: [],
  },
]);

const PARTS =
  '## Part 1: Ice\n\nWrite the fractions.\n\n1. 1/2 → ______\n2. 1/3 → ______\n\nUse them.\n\n1. ______ of the ice melts.\n2. ______ of the fog rises.\n\n## Part 2: Fog\n\nName the colours.\n\n1. Fog is ______.\n2. Grass is ______.\n';

runs('a part that asks by two lists', [
  {
    what: 'has as many in its key: each answers its own',
    page: `${PARTS}\n# Answers\n\n### Part 1:\n1. 1/2 → a half\n2. 1/3 → a third\n\nSentences:\n1. A half of the ice melts.\n2. A third of the fog rises.\n\n### Part 2:\n1. grey\n2. green\n`,
    questions: [
      'gap-fill Write the fractions. 1. 1/2 → ___ [=a half]',
      'gap-fill Write the fractions. 2. 1/3 → ___ [=a third]',
      'gap-fill Use them. 1. ___ of the ice melts. [=A half]',
      'gap-fill 2. ___ of the fog rises. [=A third]',
      'gap-fill 1. Fog is ___ . [=grey]',
      'gap-fill 2. Grass is ___ . [=green]',
    ],
  },
]);
