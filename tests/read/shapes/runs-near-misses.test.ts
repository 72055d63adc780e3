/** What looks like questions and answers of a run, and is none: it is neither asked nor folded. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const counted = (all: readonly string[]): string => all.map((one, i) => `${i + 1}. ${one}`).join('\n');

describe('what stands behind questions', () => {
  it.each([
    [
      'what is asked about, by one question',
      ['Hund, Katze, Tisch', 'Eis, Schnee, Tee', 'rot, blau, alt', 'eins, zwei, gut'].map(
        (one) => `Welches Wort passt nicht? ${one}`,
      ),
    ],
    [
      'what is given',
      [
        'Wie schnell ist es? Es fährt 100 m in 5 s.',
        'Wie schwer ist er? Ein Würfel hat 3 cm und 2 g.',
        'Wie lang ist sie? Die Bahn hat 4 Runden zu 400 m.',
        'Wie alt ist er? Der Turm ist von 1920 und steht 5 m schief.',
      ],
    ],
    [
      'things to choose from',
      [
        'Which is a metal? Iron, oxygen, water',
        'Which is wet? Fog, stone, iron',
        'Which floats? Ice, lead, iron',
        'Which is hot? Tea, ice, snow',
      ],
    ],
    [
      'how much is to be said',
      [
        'Why does ice float? Two reasons.',
        'Why do leaves fall? One sentence.',
        'What is fog? Three words.',
        'How is hail made? Two sentences.',
      ],
    ],
  ])('is no answer: %s', async (_, all) => {
    const { lesson } = await read(`# Weather quiz\n\n${counted(all)}\n`);
    expect(lesson.questions.map(sketch).join('\n')).not.toContain(' > ');
  });
});

it.each([
  ['a program compares', 'To determine whether a value is true or false, Python follows these rules:'],
  ['a program offers', 'Mark the option as true or false to turn these features on:'],
  ['eine Sprache vergleicht', 'Ob ein Ausdruck wahr oder falsch ist, bestimmen diese Regeln:'],
])('what %s is not to be judged', async (_, lead) => {
  const { lesson, html } = await read(
    `# Values\n\n${lead}\n\n- Empty lists count as nothing.\n- Zero counts as nothing.\n- All other values count.\n`,
  );
  expect(lesson.questions).toEqual([]);
  expect(html).toContain('Zero counts');
});

it.each(['________________', '....................'])(
  '%s between the parts of a story is no room to write in',
  async (line) => {
    const parts = [
      'We went out early and saw the fog.',
      'At noon we had reached the hut.',
      'Then it began to rain.',
    ];
    const { lesson, html } = await read(
      `# A walk\n\n${parts.map((one) => `${one}\n\n${line}\n`).join('\n')}\nWe were home.\n`,
    );
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('At noon');
  },
);

it('a solution that is given, right below a heading, answers nothing', async () => {
  const one = (i: number): string =>
    `### Exercise ${i}\n\nSolution: ${i} g of salt in 100 ml of water.\n\nHow strong is it?\n`;
  const { lesson } = await read(`# Exercises\n\n${one(1)}\n${one(2)}\n${one(3)}`);
  expect(lesson.questions.map(sketch).join('\n')).not.toContain('> 1 g');
});

it('the rules of an exam are asked of nobody', async () => {
  const { lesson } = await read(
    '# Midterm exam\n\n## Rules\n\n### 1.\n\nBring your calculator.\n\n### 2.\n\nSwitch off your phone.\n\n### 3.\n\nWrite your name on each sheet.\n',
  );
  expect(lesson.questions).toEqual([]);
});

it('a choice in a fold without a title stays one', async () => {
  const { lesson } = await read(
    `# Interview questions\n\n## What is fog?\n\nA low cloud.\n\n<details>\n\n**Question:** What is it made of?\n\n- [ ] Ice\n- [x] Drops\n\n</details>\n\n## What is hail?\n\nFrozen rain.\n\n## What is snow?\n\nCrystals.\n\n## What is rain?\n\nDrops.\n`,
  );
  expect(lesson.questions.map(({ kind }) => kind)).toContain('single-choice');
});

it('what goes on behind an answer, and speaks of correct answers, is no part of it', async () => {
  const { html } = await read(
    '# Ice\n\nWhy does ice float?\n\n**Answer:** It is light.\n\nThe correct answer to such questions was unknown for long.\n',
  );
  expect(html).toContain('unknown for long');
});
