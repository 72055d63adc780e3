/** Statements judged by letters that a page names for what is true and what is false. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const SAID = ['Ice is heavier than water.', 'Water boils on a stove.', 'Steam is made of water.'] as const;
const JUDGED = ['false', 'true', 'true'] as const;
const wanted = SAID.map((one, i) =>
  expect.stringMatching(new RegExp(String.raw`^true-false (?:\d\. )?${one} \[${JUDGED[i]}\]`)),
);

/** Each with the letter for true. */
const CALLS: readonly (readonly [call: string, yes: string, no: string])[] = [
  ['## True/False\n\nCircle A for True, and B for False.', 'A', 'B'],
  ['## True or False (A = true, B = false)', 'A', 'B'],
  ['## True/False (A: true, B: false)', 'A', 'B'],
  ['## Part 2\n\nTrue = A, False = B', 'A', 'B'],
  ['Fill in A if the statement is true, or B if it is false. (2 points each)', 'A', 'B'],
  ['Write B for false and A for true.', 'A', 'B'],
  ['Mark X if it is false and Y if it is true.', 'Y', 'X'],
  ['## Vrai ou faux\n\nÉcrivez A pour vrai et B pour faux.', 'A', 'B'],
  [
    '## Richtig oder falsch\n\nSchreibe A, wenn die Aussage richtig ist, und B, wenn sie falsch ist.',
    'A',
    'B',
  ],
  ['## Verdadero o falso (A = verdadero, B = falso)', 'A', 'B'],
  ['## Vero o falso\n\nSegna A per vero e B per falso.', 'A', 'B'],
  ['Mark T or F.', 'T', 'F'],
  ['## V/F', 'V', 'F'],
  ['## R/F', 'R', 'F'],
];

type Form = (said: string, letter: string, n: number) => string;
const FORMS: Readonly<Record<string, Form>> = {
  'in bold behind them': (said, letter, n) => `${n}. ${said} **${letter}**\n`,
  'in brackets': (said, letter, n) => `${n}. ${said} (${letter})\n`,
  'behind a dash': (said, letter, n) => `${n}. ${said} – ${letter}\n`,
  'in bold before them': (said, letter, n) => `${n}. **${letter}** ${said}\n`,
  'in bold before their number': (said, letter, n) => `**${letter}** ${n}. ${said}\n\n`,
  'in paragraphs': (said, letter, n) => `${n}\\. ${said} **${letter}**\n\n`,
};
const paged = (call: string, form: Form, yes: string, no: string): string =>
  `# Quiz\n\n${call}\n\n${SAID.map((one, i) => form(one, JUDGED[i] === 'true' ? yes : no, i + 1)).join('')}`;

describe('statements judged by letters', () => {
  it.each(
    CALLS.flatMap(([call, yes, no]) =>
      Object.entries(FORMS).map(([name, form]) => [call, name, paged(call, form, yes, no)] as const),
    ),
  )('%j, %s', async (_call, _name, page) => {
    expect((await read(page)).lesson.questions.map(sketch)).toEqual(wanted);
  });

  it.each(CALLS)('%j, below them', async (call, yes, no) => {
    const key = JUDGED.map((one, i) => `${i + 1}. ${one === 'true' ? yes : no}`).join('\n');
    const { lesson } = await read(
      `${paged(call, (said, _, n) => `${n}. ${said}\n`, yes, no)}\n## Answers\n\n${key}\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual(wanted);
  });

  it('with their reasons', async () => {
    const page = `${CALLS[0]![0]}\n\n1. ${SAID[0]} **B** It floats.\n2. ${SAID[1]} **A**\n   - It is hot.\n3. ${SAID[2]} **A**\n   > It rains.\n`;
    const { lesson, html } = await read(`# Quiz\n\n${page}`);
    expect(lesson.questions.map(sketch)).toEqual(
      ['It floats.', 'It is hot.', 'It rains.'].map(
        (why, i) => `true-false ${SAID[i]} [${JUDGED[i]}] > ${why}`,
      ),
    );
    expect(html).not.toMatch(/It (?:floats|is hot|rains)\./);
  });

  it('are left alone where no letter stands for either, or nothing judges', async () => {
    for (const [call, end] of [
      ['## True/False', '**B**'],
      ['Vitamin A is for true friends of milk. Vitamin B isn’t.', '**B**'],
      [CALLS[0]![0], ''],
    ])
      expect(
        (
          await read(`# Quiz\n\n${call}\n\n${SAID.map((one, i) => `${i + 1}. ${one} ${end}\n`).join('')}`)
        ).lesson.questions
          .map(sketch)
          .join(),
      ).not.toContain('true-false');
  });

  it('and offers that name both are chosen from', async () => {
    const asked = (n: number, key: string) =>
      `${n}. ${SAID[n - 1]}\n\n   A. True\n   B. False\n\n   Answer: ${key}\n\n`;
    const { lesson } = await read(`# Quiz\n\n${CALLS[0]![0]}\n\n${asked(1, 'B')}${asked(2, 'A')}`);
    expect(lesson.questions.map(sketch)).toEqual(wanted.slice(0, 2));
  });
});
