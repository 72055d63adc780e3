/** Lettered parts of a task, and one answer below with the same letters: each part gets its own. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['Where does fog form?', 'Why does hail fall?', 'When does dew appear?'];
const TOLD = ['Over cold ground.', 'It is heavy.', 'In clear nights.'];

type Write = (words: readonly string[]) => string;
const FORMS: Readonly<Record<string, Write>> = {
  items: (words) => words.map((one, i) => `- ${'abcd'[i]}) ${one}`).join('\n'),
  lines: (words) => words.map((one, i) => `${'abcd'[i]}) ${one}`).join('  \n'),
  paragraphs: (words) => words.map((one, i) => `(${'abcd'[i]}) ${one}`).join('\n\n'),
  'bold letters': (words) => words.map((one, i) => `**${'abcd'[i]})** ${one}`).join('\n\n'),
};
const TOLD_FORMS: Readonly<Record<string, Write>> = {
  ...FORMS,
  'one line': (words) => words.map((one, i) => `${'abcd'[i]}) ${one}`).join(' '),
};
const ANSWERED: Readonly<Record<string, (told: string) => string>> = {
  'below a title': (told) => `**Solution**\n\n${told}`,
  'below a heading': (told) => `#### Solution\n\n${told}`,
  'in a fold': (told) => `<details><summary>Solution</summary>\n\n${told}\n\n</details>`,
  'in a box': (told) => `:::tip[Solution]\n\n${told}\n\n:::`,
  'in the plural': (told) => `**Answers:**\n\n${told}`,
};
const ABOVE: Readonly<Record<string, (rest: string) => string>> = {
  'a heading': (rest) => `### Exercise 1\n\nAnswer these.\n\n${rest}`,
  'a number in bold': (rest) => `**Exercise 1.** Answer these.\n\n${rest}`,
  'an item': (rest) => `1. Answer these.\n\n${rest.replace(/^(?=.)/gm, '   ')}`,
};

describe('lettered parts with one answer', () => {
  it.each(Object.keys(FORMS))('%s', async (form) => {
    for (const above of Object.values(ABOVE))
      for (const answered of Object.values(ANSWERED))
        for (const told of Object.values(TOLD_FORMS)) {
          const { lesson, html } = await read(
            `# Weather\n\n${above(`${FORMS[form]!(ASKED)}\n\n${answered(told(TOLD))}`)}\n`,
          );
          expect(lesson.questions.map(sketch)).toEqual(
            ASKED.map((asked, i) =>
              expect.stringMatching(new RegExp(`${asked.replace('?', '\\?')}.*> ${TOLD[i]}$`)),
            ),
          );
          expect(html).not.toContain('Over cold ground');
        }
  });

  it('parts that only name what a task tells to do are asked each with its words', async () => {
    const { lesson } = await read(
      '# Sums\n\n### Exercise 1\n\nSimplify these.\n\na) 2x + x  \nb) 4y - y\n\n**Solution:** a) 3x b) 3y\n',
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Simplify these. a) 2x + x > 3x',
      'open Simplify these. b) 4y - y > 3y',
    ]);
  });

  it.each([
    [
      'several blocks a part',
      'We look up.\n\na) Over cold ground.\n\n> At night.\n\nb) It is heavy.\n\nIt falls.',
    ],
    [
      'a heading a part',
      'We look up.\n\n##### a) Fog\n\nOver cold ground. At night.\n\n##### b) Hail\n\nIt is heavy. It falls.',
    ],
  ])('are told in %s, below what leads to them', async (_what, told) => {
    const asked = 'Answer these:\na) Where does fog form?\nb) Why does hail fall?';
    for (const solution of [
      `#### Solution\n\n${told}`,
      `<details><summary>Solution</summary>\n\n${told}\n\n</details>`,
    ]) {
      const { lesson } = await read(`# Sky\n\n### Exercise 1\n\n${asked}\n\n${solution}\n`);
      expect(lesson.questions.map(sketch)).toEqual([
        expect.stringMatching(
          /^open Answer these: a\) Where does fog form\? > We look up\. (?:Fog )?Over cold ground\. At night\.$/,
        ),
        expect.stringMatching(/^open b\) Why does hail fall\? > (?:Hail )?It is heavy\. It falls\.$/),
      ]);
    }
  });

  it('options that are judged one by one, and parts in one line, stay one question', async () => {
    const { lesson } = await read(
      '# Ice\n\n### 1. Which floats?\n\na) iron  \nb) ice\n\n**Answer:** a) wrong, it is heavy  \nb) right, it is light\n\n### Exercise 2\n\n(a) Where does fog form? (b) Why does hail fall?\n\n**Solution**\n\n- (a) Over cold ground.\n- (b) It is heavy.\n',
    );
    expect(lesson.questions).toHaveLength(2);
    expect(sketch(lesson.questions[1]!)).toContain('(b) Why does hail fall?');
  });
});

it('yes and no answer parts, where not all answers are such; judgements of options are none', async () => {
  const page = (told: readonly string[]): string =>
    `# Weather\n\n## Exercise 1\n\n${FORMS.lines!(['Where does fog form?', 'Is hail heavy?', 'Is dew cold?'])}\n\n${ANSWERED['in a fold']!(FORMS.lines!(told))}\n`;
  const { lesson } = await read(page(['Over cold ground.', 'Yes', 'No, it is warm.']));
  expect(lesson.questions.map(sketch)).toEqual([
    'open a) Where does fog form? > Over cold ground.',
    'open b) Is hail heavy? > Yes',
    'open c) Is dew cold? > No, it is warm.',
  ]);
  expect((await read(page(['Wrong: it is not.', 'Right.', 'Wrong.']))).lesson.questions).toHaveLength(1);
});

it('goes on in the line below, where the words of the last one break off', async () => {
  const asked = (rest: string) =>
    `# Weather\n\n### Exercise 1\n\na) Where does fog form in autumn, when the nights are\n  long?\nb) Why does hail fall from the highest clouds of all, and\n  ${rest}\n`;
  const solved = '\n#### Solution\n\na) Over cold ground.\n\nb) It is heavy.\n';
  const { lesson } = await read(asked('when does it?') + solved);
  expect(lesson.questions.map(sketch)).toEqual([
    'open a) Where does fog form in autumn, when the nights are long? > Over cold ground.',
    'open b) Why does hail fall from the highest clouds of all, and when does it? > It is heavy.',
  ]);
});

it('right below the heading of an exercise nothing is to be chosen, in whatever words they are set', async () => {
  const page =
    '# T\n\n### Übung 3\n\na) Eis ins Wasser.\n\nb) Eisen ins Wasser.\n\n#### Lösung\n\na) Schwimmt oben.\n\nb) Sinkt hinab.\n';
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    'open a) Eis ins Wasser. > Schwimmt oben.',
    'open b) Eisen ins Wasser. > Sinkt hinab.',
  ]);
});

describe('an answer that leaves some parts out', () => {
  const MANY = [...ASKED, 'Draw a cloud.'];
  const asked = (form: Write): string => `### Exercise 1\n\nLook up.\n\n${form(MANY)}`;
  const some = (form: Write): string => form(['', TOLD[1]!, TOLD[2]!]).replace(/^.*a\).*\n+/, '');
  const SKETCHES = [
    expect.stringMatching(/^open Look up\. a\) Where does fog form\?$/),
    'open b) Why does hail fall? > It is heavy.',
    'open c) When does dew appear? > In clear nights.',
    'open d) Draw a cloud.',
  ];

  it.each(Object.keys(FORMS))('%s: each is asked, and answered where it is', async (form) => {
    const own = FORMS[form]!;
    for (const answered of Object.values(ANSWERED)) {
      const { lesson, html } = await read(`# Weather\n\n${asked(own)}\n\n${answered(some(own))}\n`);
      expect(lesson.questions.map(sketch)).toEqual(SKETCHES);
      expect(html).not.toContain('It is heavy');
    }
  });

  it('so are those of a key at the end of an exam', async () => {
    const page = `# Exam\n\n${asked(FORMS.paragraphs!)}\n\n### Exercise 2\n\na) What is rime?\n\nb) What is sleet?\n\n## Solutions\n\n### Exercise 1\n${some(FORMS.lines!)}\n\n### Exercise 2\na) Frozen fog.  \nb) Wet snow.\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      ...SKETCHES,
      'open a) What is rime? > Frozen fog.',
      'open b) What is sleet? > Wet snow.',
    ]);
  });

  it('one letter alone, letters that go back, or words of the parts again are a key of another kind', async () => {
    for (const told of [
      'b) It is heavy.',
      'c) In clear nights.  \nb) It is heavy.',
      `b) ${ASKED[1]}  \nc) ${ASKED[2]}`,
    ]) {
      const { lesson } = await read(`# Weather\n\n${asked(FORMS.lines!)}\n\n#### Solution\n\n${told}\n`);
      expect(lesson.questions.map(sketch).join()).not.toMatch(/heavy|clear nights|>/);
    }
  });

  it('below a name in bold, whose letter takes all that is said, tell nothing part by part', async () => {
    const told = ':::{dropdown} Answers\n**Problem 4:**\na) 20 / 8 = 2.5\n:::';
    const { lesson, html } = await read(`# Weather\n\na) How much rain?\nb) How much snow?\n\n${told}\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      'open a) How much rain? b) How much snow? > Problem 4: a) 20 / 8 = 2.5',
    ]);
    expect(html).not.toContain('2.5');
  });
});

it('a small letter before words with a colon names no part of the page', async () => {
  const exercise = (i: number): string =>
    `### Exercise ${i}\n\na) Which colours has a rainbow?\n\nb) What is a halo?\n`;
  const told = (i: number): string => `### Exercise ${i}\na) Outside: red; inside: blue  \nb) A ring.\n`;
  const page = `# Exam\n\n## Part A: light\n\n${exercise(1)}\n${exercise(2)}\n## Solutions\n\n${told(1)}\n${told(2)}`;
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual(
    [1, 2].flatMap(() => [
      'open a) Which colours has a rainbow? > Outside: red; inside: blue',
      'open b) What is a halo? > A ring.',
    ]),
  );
});

describe('hints between the parts and their answer', () => {
  const page = (hints: string, form: Write): string =>
    `# Weather\n\n### Exercise 1\n\nAnswer these.\n\n${form(ASKED)}\n\n${hints}\n\n${ANSWERED['in a fold']!(form(TOLD))}\n`;
  const HINT = '*Hint:* Think of the night.';

  it.each(Object.entries(FORMS))('stand with the last of %s', async (_, form) => {
    const folded = '<details><summary>Hint</summary>\n\nThink of the night.\n\n</details>';
    for (const hint of [HINT, folded]) {
      const { lesson, html } = await read(page(hint, form));
      expect(lesson.questions.map(({ hints }) => hints.length)).toEqual([0, 0, 1]);
      expect(lesson.questions.map((one) => sketch(one).split(' > ')[1])).toEqual(
        TOLD.map((told, i) => (i === 2 ? `${told} (Think of the night.)` : told)),
      );
      expect(html).not.toContain('the night');
    }
  });

  it('stand with each where there are as many', async () => {
    const hints = ['Touch it.', 'Weigh it.', 'Wait.'].map((one) => `**Hint:** ${one}`).join('\n\n');
    const { lesson } = await read(page(hints, FORMS.lines!));
    expect(lesson.questions.map(({ hints: own }) => own.length)).toEqual([1, 1, 1]);
  });
});
