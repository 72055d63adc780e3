/** Words behind an offer in Word that say it is right: they judge no statement. */
import { describe, expect, test } from 'vitest';
import { item, p, red, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const OFFERS = ['Iron in any form', 'Ice and fresh snow', 'Sand and stones', 'None of the above'];
const STEMS = ['What floats on a lake?', 'Which of them falls from clouds?', 'What melts in the sun?'];
const RIGHT = [[1], [0], [1, 2]];

/** Of each question, the offers and what is said of the right ones. */
const sheet = (
  head: (stem: string, at: number) => string,
  offer: (words: readonly string[], at: number) => string,
  said: string,
): string =>
  STEMS.map(
    (stem, i) =>
      head(stem, i) +
      OFFERS.map((one, at) => offer(RIGHT[i]!.includes(at) ? [one, said] : [one], at)).join(''),
  ).join('');

const ASKED = STEMS.map((stem, i) => [
  RIGHT[i]!.length > 1 ? 'multiple-choice' : 'single-choice',
  stem,
  ...OFFERS.map((one, at) => `${RIGHT[i]!.includes(at) ? '+' : '-'} ${one}`),
]);

const letters: Parameters<typeof sheet>[1] = (words) => item(2, 1, ...words);

const SAID = [
  ['behind a dash', run(' - correct')],
  ['behind a dash, in red', red(' – Correcta')],
  ['in brackets', run(' (bonne réponse)')],
  ['behind a colon', run(': richtig')],
  ['behind an arrow', run(' → corretta')],
  ['behind an arrow that points back', run(' &lt;-- correta')],
  ['in red alone', red(' respuesta correcta')],
] as const;

describe.each(SAID)('%s', (_, said) => {
  test.each([
    ['letters of a list', (stem: string) => item(2, 0, stem), letters],
    [
      'letters by hand',
      (stem: string, at: number) => p(`${at + 1}. ${stem}`),
      ([first = '', ...others]: readonly string[], at: number) => p(`${'abcd'[at]}) ${first}`, ...others),
    ],
    ['bullets', (stem: string) => p(stem), (words: readonly string[]) => item(1, 0, ...words)],
    [
      'lines',
      (stem: string, at: number) => p(`${at + 1}. ${stem}`),
      (words: readonly string[]) => p(...words),
    ],
  ] as const)('%s', async (_, head, offer) => {
    expect((await readSheet(sheet(head, offer, said))).questions).toEqual(ASKED);
  });
});

test('among statements that call for a judgement themselves, however few', async () => {
  const { questions } = await readSheet(
    sheet((stem) => item(2, 0, stem), letters, red(' - Correcta')) +
      item(2, 0, '(V o F) La nieve cae del cielo: ', red('Verdadero')) +
      item(2, 0, '(V o F) ¿Sube la lluvia al cielo?: ', red('Falso')),
  );
  expect(questions).toEqual([
    ...ASKED,
    ['true-false', 'La nieve cae del cielo', 'true'],
    ['true-false', '¿Sube la lluvia al cielo?', 'false'],
  ]);
});

test('lettered statements, all of them judged, stay statements', async () => {
  const { questions } = await readSheet(
    p('True or false?') +
      item(3, 0, 'Ice floats on water - True') +
      item(3, 0, 'Hail rises to the sky - True'),
  );
  expect(questions.map(([kind]) => kind)).toEqual(['true-false', 'true-false']);
});

test('offers that are programs of several lines, and what says that one is right behind any of them', async () => {
  const { questions } = await readSheet(
    item(2, 0, 'Which of them prints ice?') +
      ['print', 'write', 'shout']
        .map(
          (call) =>
            item(2, 1, `public void say() {${call === 'write' ? ' - correct' : ''}`) +
            p(`${call}("ice");`) +
            p('}'),
        )
        .join('') +
      item(2, 0, 'Which of them finds snow?') +
      ['id', 'name']
        .map(
          (key) =>
            item(2, 1, `@Find(${key} = "snow")`) + p(`public Snow snow;${key === 'id' ? ' - correct' : ''}`),
        )
        .join('') +
      item(2, 0, 'What is hail?') +
      item(2, 1, 'Ice from clouds - correct') +
      item(2, 1, 'Rain'),
  );
  expect(questions).toEqual([
    [
      'single-choice',
      'Which of them prints ice?',
      '- public void say() { print("ice"); }',
      '+ public void say() { write("ice"); }',
      '- public void say() { shout("ice"); }',
    ],
    [
      'single-choice',
      'Which of them finds snow?',
      '+ @Find(id = "snow") public Snow snow;',
      '- @Find(name = "snow") public Snow snow;',
    ],
    ['single-choice', 'What is hail?', '+ Ice from clouds', '- Rain'],
  ]);
});

test.each(['All correct', 'Semua Benar', 'Todas correctas', 'Alle richtig', 'Aucune juste'])(
  '“%s” is an option about the others, and says nothing of itself',
  async (others) => {
    const offers = ['Iron', 'Ice', 'Sand', others];
    const { questions } = await readSheet(
      STEMS.map(
        (stem, i) =>
          p(`Q${i + 1}. ${stem}`) + offers.map((one, at) => p(`[${at === i ? 'x' : ' '}] ${one}`)).join(''),
      ).join(''),
    );
    expect(questions.map(([, , ...read]) => read)).toEqual(
      STEMS.map((_, i) => offers.map((one, at) => `${at === i ? '+' : '-'} ${one}`)),
    );
  },
);

test.each([
  ['a numbered point in bold', (words: string, is: boolean) => item(2, 0, is ? run(words, '<w:b/>') : words)],
  ['a sign among signs', (words: string, is: boolean) => item(1, 0, `${is ? '✅' : '⏱️'} ${words}`)],
  [
    'a remark in brackets',
    (words: string, is: boolean) => item(1, 0, is ? run(`(${words})`, '<w:i/>') : words),
  ],
])('%s below words that only lead on is no key', async (_, point) => {
  const list = ['Ice floats', 'Fog is a cloud', 'Rain falls', 'Hail hurts']
    .map((one, at) => point(one, at === 1))
    .join('');
  const { questions } = await readSheet(p('Ice floats, and so does wood.') + p('Important points:') + list);
  expect(questions).toEqual([]);
});

test('offers in a line behind no key answer nothing, and judge nothing', async () => {
  const { questions } = await readSheet(
    ['Why does ice float?', 'What is fog made of?', 'Where does rain go?', 'What falls in winter?']
      .map((stem, i) => p(`${i + 1}. ${stem}`) + p('a. It is light. b. It is warm. c. It is blue.'))
      .join('') +
      p('5. Ice floats. True or false?') +
      p('a. True b. False'),
  );
  expect(questions.filter(([, ...words]) => words.some((one) => /^> |^true$|^false$/.test(one)))).toEqual([]);
  expect(questions.filter(([kind]) => kind === 'true-false')).toEqual([]);
});
