/** Offers in Word without letters, below words that end in no sign: a whole document does so. */
import { describe, expect, test } from 'vitest';
import { bold, highlighted, item, p, red } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = [
  ['Un cuerpo que flota en el agua es', ['El hierro', 'El hielo', 'La arena'], 1],
  ['De una nube de verano cae', ['El granizo', 'La arena', 'El humo', 'El hierro'], 0],
  ['El río más largo de estos', ['El Tajo', 'El Ebro', 'El Nilo'], 2],
  ['Los glaciares se mueven', ['Sí', 'No'], 0],
] as const;

type Mark = (words: string) => string;
const sheet = (mark: Mark, apart: string, number: (at: number) => string): string =>
  ASKED.map(
    ([stem, offers, right], n) =>
      apart + p(`${number(n)}${stem}`) + offers.map((one, at) => p(at === right ? mark(one) : one)).join(''),
  ).join('');
const TOLD = ASKED.map(([stem, offers, right]) => [
  stem,
  ...offers.map((one, at) => `${at === right ? '+' : '-'} ${one}`),
]);

describe.each<[string, Mark]>([
  ['under a marker', highlighted],
  ['in red', red],
  ['with a tick', (words) => `${words} ✓`],
])('%s', (_, mark) => {
  test.each<[string, string, (at: number) => string]>([
    ['below empty lines', p(''), () => ''],
    ['below numbers', '', (at) => `${at + 1}. `],
  ])('%s', async (_, apart, number) => {
    const { questions } = await readSheet(p('Examen') + sheet(mark, apart, number));
    // A page knows its Sí and No.
    expect(questions.slice(0, 3).map(([, ...told]) => told)).toEqual(TOLD.slice(0, 3));
    expect(questions).toHaveLength(4);
  });
});

test('lines in bold are titles as often as not, and two groups no habit', async () => {
  // But both judgements, of which one is.
  expect((await readSheet(sheet(bold, p(''), () => ''))).questions).toEqual([['single-choice', ...TOLD[3]!]]);
  const two = ASKED.slice(0, 2).map(
    ([stem, offers]) => p('') + p(stem) + offers.map((one, at) => p(at === 0 ? red(one) : one)).join(''),
  );
  expect((await readSheet(two.join(''))).questions).toEqual([]);
});

describe.each([
  ['Answer: ', red],
  ['ANSWER ', (words: string) => words],
  ['Respuesta correcta: ', bold],
  ['Đáp án: ', red],
  ['Ответ: ', (words: string) => words],
])('lines of which “%s” says one once more', (title, mark) => {
  const answer = (offers: readonly string[], right: number): string => p(title, mark(`${offers[right]}.`));

  test.each<[string, (stem: string, number: number) => string]>([
    ['behind a gap', (stem) => p('') + p(stem) + p('')],
    ['in a paragraph of their own', (stem) => p('') + p(stem)],
    ['below a number alone', (stem, at) => p('') + p(`Q${at + 1}`) + p(stem) + p('')],
    ['below a number and two lines', (stem, at) => p(`Q${at + 1}`) + p('Piense bien.') + p(stem) + p('')],
    [
      'below lines with numbers',
      (stem, at) => p(`Q${at + 1}`) + p(stem) + p('1  La nube') + p('2  El glaciar') + p(''),
    ],
  ])('%s', async (_, head) => {
    const { questions, page } = await readSheet(
      ASKED.slice(0, 3)
        .map(
          ([stem, offers, right], at) =>
            head(stem, at) + offers.map((one) => p(one)).join('') + answer(offers, right),
        )
        .join(''),
    );
    expect(questions.map(([kind, , ...offers]) => [kind, ...offers])).toEqual(
      TOLD.slice(0, 3).map(([, ...offers]) => ['single-choice', ...offers]),
    );
    expect(questions.map(([, stem]) => stem)).toEqual(
      ASKED.slice(0, 3).map(([stem]) => expect.stringContaining(stem)),
    );
    expect(page).not.toMatch(/hielo|granizo|Nilo/);
  });
});

test('of statements with letters, what stands below names some: they are asked about', async () => {
  const sheet = ['flota', 'brilla', 'se funde'].map(
    (verb, at) =>
      p(`Q${at + 1}`) +
      p(`¿Qué ${verb}?`) +
      ['El hielo', 'La nieve', 'El hierro'].map((one, i) => p(`${'ABC'[i]}. ${one}`)).join('') +
      p('') +
      p('A y B') +
      p('B y C') +
      p('Todos') +
      p('Respuesta: A y B'),
  );
  const { questions } = await readSheet(sheet.join(''));
  expect(questions).toEqual(
    ['flota', 'brilla', 'se funde'].map((verb) => [
      'single-choice',
      expect.stringMatching(`¿Qué ${verb}\\?[^]*El hielo[^]*La nieve[^]*El hierro`),
      '+ A y B',
      '- B y C',
      '- Todos',
    ]),
  );
});

describe('statements with Roman numbers stay with what asks about them', () => {
  test.each<[string, string]>([
    ['above offers in lines', p('a) I') + p('b) I y II') + p(red('c) I y III'))],
    ['above offers in one line', p('a) I  b) I y II  ', red('c) I y III'))],
  ])('%s', async (_, offers) => {
    const { questions } = await readSheet(
      [1, 2, 3]
        .map(
          (n) =>
            p(`${n}. ¿Qué flota en el vaso ${n}?`) +
            ['I. El hielo.', 'II. El hierro.', 'III. El corcho.'].map((one) => p(one)).join('') +
            offers,
        )
        .join(''),
    );
    expect(questions).toEqual(
      [1, 2, 3].map((n) => [
        'single-choice',
        expect.stringMatching(`vaso ${n}\\?[^]*El hielo[^]*El hierro[^]*El corcho`),
        '- I',
        '- I y II',
        '+ I y III',
      ]),
    );
  });
});

describe.each<[string, Mark]>([
  ['under a marker', highlighted],
  ['in red', red],
])('bullets, one of each row %s', (_, mark) => {
  const listed = (stems: readonly string[]): string =>
    stems
      .map(
        (stem, n) => p(stem) + ASKED[n]![1].map((one, at) => item(1, 0, at === 0 ? mark(one) : one)).join(''),
      )
      .join('');
  const stems = ASKED.slice(0, 3).map(([stem]) => stem);

  test('complete what stands above them, if they do so throughout', async () => {
    const { questions } = await readSheet(listed(stems));
    expect(questions.map(([kind, stem]) => [kind, stem])).toEqual(stems.map((one) => ['single-choice', one]));
    expect((await readSheet(listed(stems.slice(0, 2)))).questions).toEqual([]);
  });

  test('or where the same tells what is right below questions', async () => {
    const { questions } = await readSheet(
      listed(['¿Qué flota?', '¿Qué cae de una nube?', '¿Qué río es?']) +
        p('El granizo es') +
        item(1, 0, 'arena') +
        item(1, 0, mark('hielo')) +
        item(1, 0, 'humo'),
    );
    expect(questions.at(-1)).toEqual(['single-choice', 'El granizo es', '- arena', '+ hielo', '- humo']);
  });
});
