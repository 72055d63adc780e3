/** Statements in Word, each with how it is judged: ahead of it, behind it, or below it. */
import { describe, expect, test } from 'vitest';
import { item, p, red } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const SAID = [
  ['Ice floats on water', true],
  ['Snow is black at night', false],
  ['Hail falls from clouds', true],
  ['One bit holds 8 bytes', false],
] as const;
const TOLD = SAID.map(([said, isTrue]) => ['true-false', said, String(isTrue)]);

type Judge = (said: string, letter: string, word: string) => string;
const V: Judge = (said, letter) => `( ${letter} ) ${said}`;

const FORMS: readonly (readonly [string, Judge])[] = [
  ['a letter in brackets ahead', V],
  ['a letter on a line ahead', (said, letter) => `__${letter}__ ${said}`],
  ['a letter and a dash ahead', (said, letter) => `${letter} – ${said}`],
  ['a word ahead', (said, _, word) => `${word}: ${said}`],
  ['a letter in brackets behind', (said, letter) => `${said} (${letter})`],
  ['a letter behind', (said, letter) => `${said} ${letter}`],
  ['a letter behind strokes', (said, letter) => `${said} ___${letter}`],
  ['a word behind', (said, _, word) => `${said} ${word}`],
  ['a word behind a colon', (said, _, word) => `${said}: ${word}`],
];

const LINES: readonly (readonly [string, (words: string, at: number) => string])[] = [
  ['in a numbered list', (words) => item(2, 0, words)],
  ['numbered by hand', (words, at) => p(`${at + 1}. ${words}`)],
  ['in lines', (words) => p(words)],
  ['in bullets', (words) => item(1, 0, words)],
];

const sheet = (judge: Judge, line: (words: string, at: number) => string, T: string, F: string): string =>
  SAID.map(([said, isTrue], at) => line(judge(said, isTrue ? T[0]! : F[0]!, isTrue ? T : F), at)).join('');

describe.each(FORMS)('%s', (_, judge) => {
  test.each(LINES)('%s', async (_, line) => {
    for (const [T, F] of [
      ['True', 'False'],
      ['Verdadero', 'Falso'],
      ['Richtig', 'Falsch'],
    ] as const) {
      const { questions, page } = await readSheet(sheet(judge, line, T, F));
      expect(questions).toEqual(TOLD);
      expect(page).not.toMatch(/\( ?V ?\)|False|Falsch/);
    }
  });
});

test('a letter in red behind', async () => {
  const { questions } = await readSheet(
    SAID.map(([said, isTrue]) => item(2, 0, `${said} `, red(isTrue ? 'V' : 'F'))).join(''),
  );
  expect(questions).toEqual(TOLD);
});

describe('right below each', () => {
  test.each([
    ['a letter', item.bind(null, 2, 0), ['T', 'F']],
    ['a word, without numbers', p, ['True', 'False']],
    ['a letter, without numbers', p, ['V', 'F']],
  ] as const)('%s', async (_, line, [T, F]) => {
    const { questions } = await readSheet(
      SAID.map(([said, isTrue]) => line(`${said}.`) + p(isTrue ? T : F)).join(''),
    );
    expect(questions).toEqual(TOLD.map(([kind, said, isTrue]) => [kind, `${said}.`, isTrue]));
  });
});

test('words above tell to judge: all may be false', async () => {
  const { questions } = await readSheet(
    p('Write V or F:') + item(2, 0, 'Ice sinks in water (F)') + item(2, 0, 'Snow is black at night (F)'),
  );
  expect(questions).toEqual([
    ['true-false', 'Ice sinks in water', 'false'],
    ['true-false', 'Snow is black at night', 'false'],
  ]);
});

describe('nothing is judged', () => {
  test.each([
    ['where both judgements are left to choose', SAID.map(([said]) => item(2, 0, `${said}  V / F`)).join('')],
    ['where places are empty', SAID.map(([said]) => item(2, 0, `( ) ${said}`)).join('')],
    [
      'in offers of one question',
      p('1. Which of these is right?') +
        SAID.slice(0, 3)
          .map(([said], at) => p(`${'abc'[at]}) ${said} ${'FTF'[at]}`))
          .join(''),
    ],
    ['in two lines', p('True: the door is open at night') + p('False: the door is shut at night')],
    [
      'in lines of a program',
      ['boolean is open = true;', 'boolean is shut = false;', 'boolean is new = true;']
        .map((one) => p(one))
        .join(''),
    ],
    [
      'in settings and their values',
      ['verbose: true', 'quiet: false', 'color: true', 'cache = false'].map((one) => p(one)).join(''),
    ],
    ['by units', p('Water boils at 212 F') + p('Ice melts at 32 F') + p('The oven is at 400 F')],
  ])('%s', async (_, body) => {
    const { questions } = await readSheet(body);
    expect(questions.filter(([kind, , answer]) => kind === 'true-false' && answer)).toEqual([]);
  });
});

describe('one word behind the right offer of each question judges no statement', () => {
  const ASKED = [
    ['What floats on the sea?', 'a boat of old iron', 'a mountain of ice'],
    ['Where does hail begin?', 'in the deep of a lake', 'in a cloud of storms'],
    ['Who studies the snow?', 'a reader of the stars', 'a teacher of the weather'],
    ['When does ice melt?', 'in the cold of a winter', 'in the heat of a summer'],
  ] as const;
  test.each([
    ['(Correct)', (words: string, at: number) => item(12, 1, `${'ab'[at]}) ${words}`)],
    ['(correcta)', (words: string, at: number) => p(`${'ab'[at]}) ${words}`)],
    ['(richtig)', (words: string, at: number) => p(`${'AB'[at]}. ${words}`)],
    ['(vrai)', (words: string) => item(1, 1, words)],
  ] as const)('%s', async (sign, line) => {
    const { questions } = await readSheet(
      ASKED.map(([s, no, yes], at) => p(`${at + 1}. ${s}`) + line(no, 0) + line(`${yes} ${sign}`, 1)).join(
        '',
      ),
    );
    expect(questions.map(([, stem]) => stem)).toEqual(ASKED.map(([s]) => s));
    expect(questions.map(([kind]) => kind)).not.toContain('true-false');
  });
});
