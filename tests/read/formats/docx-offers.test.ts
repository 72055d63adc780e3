/** Ways to say in Word which offer is right: by its letter, by colours among colours, by saying it once more. */
import { describe, expect, test } from 'vitest';
import { bold, highlighted, item, p, red, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = [
  ['Which sea is the saltiest of these?', ['Baltic Sea', 'Dead Sea', 'Black Sea'], 1],
  ['Which metal melts first when heated?', ['Iron', 'Copper', 'Tin'], 2],
  ['Which bird runs but cannot fly?', ['Ostrich', 'Swift', 'Robin'], 0],
] as const;

const TOLD = ASKED.map(([stem, offers, right]) => [
  'single-choice',
  stem,
  ...offers.map((one, at) => `${at === right ? '+' : '-'} ${one}`),
]);

type Written = (offer: string, letter: string, isRight: boolean, at: number) => string;

const each = (offer: Written, below: Written = () => ''): string =>
  ASKED.map(([stem, offers, right], n) => {
    const lines = offers.map((one, at) => offer(one, 'abc'[at]!, at === right, at));
    return p(`${n + 1}. ${stem}`) + lines.join('') + below(offers[right], 'abc'[right]!, true, n);
  }).join('');

const coloured = (words: string, colour: string): string => run(words, `<w:color w:val="${colour}"/>`);

describe('an offer is shown as right', () => {
  test.each<[string, Written]>([
    ['by its letter in red', (one, a, isRight) => p(isRight ? red(`${a}) `) : `${a}) `, one)],
    [
      'by its letter under a marker',
      (one, a, isRight) => p(isRight ? highlighted(`${a})`) : `${a})`, ` ${one}`),
    ],
    ['by its letter in bold', (one, a, isRight) => p(isRight ? bold(`${a}. `) : `${a}. `, one)],
    [
      'by green among blue ones',
      (one, a, isRight) => p(coloured(`${a}) ${one}`, isRight ? '00AA00' : '045482')),
    ],
    [
      'by green where another is red',
      (one, a, isRight, at) =>
        p(isRight ? coloured(`${a}) ${one}`, '00AA00') : at === 1 ? red(`${a}) ${one}`) : `${a}) ${one}`),
    ],
    ['by a tick before its letter', (one, a, isRight) => p(`${isRight ? '✓ ' : ''}${a}) ${one}`)],
    ['by a tick, and crosses', (one, a, isRight) => p(`${isRight ? '✔' : '✘'} ${a}) ${one}`)],
    ['by a word in brackets', (one, a, isRight) => p(`${a}) ${one}${isRight ? ' [correct]' : ''}`)],
    ['by a Spanish word', (one, a, isRight) => p(`${a}) ${one}${isRight ? ' (respuesta correcta)' : ''}`)],
    ['by a word behind a dash', (one, a, isRight) => p(`${a}) ${one}${isRight ? ' – answer' : ''}`)],
  ])('%s', async (_, offer) => {
    const { questions } = await readSheet(each(offer));
    expect(questions).toEqual(TOLD);
  });

  test('a key of `Ctrl + X` is no cross', async () => {
    const { questions } = await readSheet(
      p('1. Which keys cut what is chosen?') +
        p('a) Ctrl + X') +
        p('b) Ctrl + C') +
        p('c) Ctrl + V') +
        p('c) Ctrl + V'),
    );
    expect(questions[0]).toEqual([
      'single-choice',
      'Which keys cut what is chosen?',
      '- Ctrl + X',
      '- Ctrl + C',
      '+ Ctrl + V',
    ]);
  });
});

describe('right below the offers, one of them is said', () => {
  const typed: Written = (one, a) => p(`${a}) ${one}`);
  test.each<[string, Written, Written]>([
    ['with its letter', typed, (one, a) => p(`${a}) ${one}`)],
    ['with a capital', typed, (one, a) => p(`${a.toUpperCase()}. ${one}`)],
    ['without its letter', typed, (one) => p(one)],
    ['by its letter alone', typed, (_, a) => p(a.toUpperCase())],
    ['in a sentence', typed, (_, a) => p(`The right answer is ${a}.`)],
    ['in a Portuguese one', typed, (_, a) => p(`A resposta correta é a letra ${a.toUpperCase()}.`)],
    ['in a Spanish one', typed, (_, a) => p(`La respuesta correcta es la ${a}).`)],
    ['below bullets', (one) => item(1, 0, one), (one) => p(one)],
    ['below lines without letters', (one) => p(one), (one) => p(one)],
  ])('%s', async (_, offer, below) => {
    const { questions, page } = await readSheet(each(offer, below));
    expect(questions).toEqual(TOLD);
    expect(page).not.toContain('Sea');
  });
});

test('letters of a list and typed ones are one row', async () => {
  const lists = [13, 14, 15];
  const mixed = (isListed: (at: number) => boolean): string =>
    ASKED.map(([stem, offers, right], n) => {
      const lines = offers.map((one, at) => {
        const words = at === right ? red : run;
        return isListed(at) ? item(lists[n]!, 1, words(one)) : p(words(`${'abc'[at]}) ${one}`));
      });
      return p(`${n + 1}. ${stem}`) + lines.join('');
    }).join('');
  expect((await readSheet(mixed((at) => at === 0))).questions).toEqual(TOLD);
  expect((await readSheet(mixed((at) => at < 2))).questions).toEqual(TOLD);
});

describe('offers are counted by hand', () => {
  test.each<[string, (at: number) => string]>([
    ['in numbers with another sign', (at) => `${at + 1}) `],
    ['in numbers in brackets', (at) => `(${at + 1}) `],
    ['in Roman ones', (at) => `${['i', 'ii', 'iii'][at]}. `],
  ])('%s', async (_, count) => {
    const { questions } = await readSheet(
      each((one, _, isRight, at) => p(isRight ? red(count(at) + one) : count(at) + one)),
    );
    expect(questions).toEqual(TOLD);
  });

  test('parts of two exercises are none', async () => {
    const tasks = ['Describe the sea', 'Describe the wind'].map(
      (one, n) => p(`${n + 1}. ${one}`) + p('1) at noon') + p(red('2) at night')),
    );
    expect((await readSheet(tasks.join(''))).questions.map(([kind]) => kind)).not.toContain('single-choice');
  });
});

describe('offers stand in one line', () => {
  const inline = (mark: (words: string) => string, below: string) =>
    ASKED.map(([stem, offers, right], n) => {
      const runs = offers.flatMap((one, at) => [
        at === right ? mark(`${'abc'[at]}) ${one}`) : `${'abc'[at]}) ${one}`,
        ' ',
      ]);
      return below === 'below' ? p(`${n + 1}. ${stem}`) + p(...runs) : p(`${n + 1}. ${stem} `, ...runs);
    }).join('');
  test.each([
    ['behind what asks', 'behind'],
    ['below what asks', 'below'],
  ])('%s', async (_, where) => {
    expect((await readSheet(inline(red, where))).questions).toEqual(TOLD);
  });
});

test('a program may stand between a line of a list and what it asks', async () => {
  const { questions } = await readSheet(
    item(2, 0, 'Which of these floats?') +
      p('a) iron') +
      p(red('b) ice')) +
      item(2, 0, 'Look at these lines of a table') +
      p('1st row: ice') +
      p('2nd row: iron') +
      p('Which of them sinks?') +
      p('a) ice') +
      p(red('b) iron')),
  );
  expect(questions.map(([, stem]) => stem)).toEqual([
    'Which of these floats?',
    expect.stringMatching(/^Look at these lines .*sinks\?$/s),
  ]);
});

test('a letter before strokes is how the word begins that belongs there', async () => {
  const { questions, page } = await readSheet(
    item(2, 0, 'Ice is water that is __f________.') +
      item(2, 0, 'Steam is water that is __b________.') +
      item(2, 0, 'What are the three states of water?') +
      item(2, 1, 's____________') +
      item(2, 1, 'l____________') +
      item(2, 1, 'g____________'),
  );
  expect(questions.map(([kind, stem]) => [kind, stem])).toEqual([
    ['open', 'Ice is water that is __f________.'],
    ['open', 'Steam is water that is __b________.'],
    ['open', 'What are the three states of water?'],
  ]);
  expect(page).not.toContain('l____');
});

describe('a sign of a teacher’s own behind one offer of each row', () => {
  const signed = (sign: string, offer: (words: string, letter: string) => string): string =>
    each((one, letter, isRight) => offer(isRight ? one + sign : one, letter));

  test.each([' R', ' (r)', ' ok', ' [C]', ' +', ' correct', ' √', '\tV'])('%s', async (sign) => {
    for (const offer of [
      (words: string, letter: string) => p(`${letter}) ${words}`),
      (words: string, letter: string) => p(`${{ a: 'а', b: 'б', c: 'в' }[letter]}) ${words}`),
      (words: string) => item(1, 0, words),
    ]) {
      const { questions } = await readSheet(signed(sign, offer));
      expect(questions).toEqual(TOLD);
    }
  });

  test('what one of them alone bears is its name, and behind a colon stands a key', async () => {
    const last = p('4. Which of them is in a lemon?') + p('A) vitamin C') + p('B) salt') + p('C) iron');
    const { questions } = await readSheet(
      signed('', (words, letter) => p(`${letter}) ${words}${letter === 'C' ? ' Ključ: R' : ''}`)) + last,
    );
    expect(JSON.stringify(questions)).not.toContain('+ ');
  });
});

test('a picture below pictures, and a document in XML, say none of their lines again', async () => {
  const sign = '<w:r><w:drawing><a:blip xmlns:a="a" xmlns:r="r" r:embed="rId1"/></w:drawing></w:r>';
  const xml = ['<lake>', '<deep>yes', '</deep>', '</lake>', '<lake>', '<deep/>', '</lake>'];
  const { page, questions } = await readSheet(
    p('Look at this document:') +
      xml.map((one) => p(one.replaceAll('<', '&lt;'))).join('') +
      p('It describes a lake.'),
  );
  expect(questions).toEqual([]);
  expect(page).toContain('</lake>');
  const pictured = await readSheet(
    p('1. How does ice come about?') + p('Slowly: it grows on a cold lake') + p(sign) + p(sign),
  );
  expect(pictured.questions.map(String).join()).not.toContain('- ');
});

describe('letters of two keyboards', () => {
  const WITH = 'АВСD';
  test.each([
    [
      'a star',
      (one: string, letter: string, isRight: boolean) => p(`${letter}) ${isRight ? '* ' : ''}${one}`),
    ],
    ['bold', (one: string, letter: string, isRight: boolean) => p(`${letter}. `, isRight ? bold(one) : one)],
    [
      'a plus behind',
      (one: string, letter: string, isRight: boolean) => p(`${letter}) ${one}${isRight ? ' +' : ''}`),
    ],
  ] as const)('the right one with %s', async (_, form) => {
    const { questions } = await readSheet(
      ASKED.map(
        ([stem, offers, right], at) =>
          p(`${at + 1}. ${stem}`) + offers.map((one, i) => form(one, WITH[i]!, i === right)).join(''),
      ).join(''),
    );
    expect(questions).toEqual(TOLD);
  });

  test('of one of them, they count as ever', async () => {
    const { questions } = await readSheet(
      ASKED.map(
        ([stem, offers, right], at) =>
          p(`${at + 1}. ${stem}`) +
          offers.map((one, i) => p(`${'АБВ'[i]}) ${i === right ? '* ' : ''}${one}`)).join(''),
      ).join(''),
    );
    expect(questions).toEqual(TOLD);
  });
});

describe('offers in one line, below words that nothing ends', () => {
  const under = (words: string): string => run(words, '<w:u w:val="single"/>');
  const STEMS = [
    'The saltiest of these seas is',
    'What melts first of all metals is',
    'One runs and cannot fly:',
  ];
  const asked = ASKED.map(([, offers, right], at) => [
    'single-choice',
    STEMS[at],
    ...offers.map((one, i) => `${i === right ? '+' : '-'} ${one}`),
  ]);

  test.each([
    ['close to their letters', ')', ' '],
    ['apart', ') ', ' '],
    ['wide apart', ') ', '   '],
  ])('%s', async (_, sign, space) => {
    for (const number of ['1. ', '1) ']) {
      const { questions } = await readSheet(
        ASKED.map(([, offers, right], at) => {
          const runs = offers.map((one, i) => [
            run(`${i > 0 ? space : ''}${'abc'[i]}${sign}`),
            i === right ? under(one) : run(one),
          ]);
          return p(`${number.replace('1', String(at + 1))}${STEMS[at]}`) + p(...runs.flat());
        }).join(''),
      );
      expect(questions).toEqual(asked);
    }
  });

  test('whose first letter is that of a list', async () => {
    const { questions } = await readSheet(
      ASKED.map(
        ([, offers, right], at) =>
          p(`${at + 1}. ${STEMS[at]}`) +
          item(
            12 + at,
            1,
            ...offers.map(
              (one, i) => `${i > 0 ? run(` ${'abc'[i]}) `) : ''}${i === right ? under(one) : run(one)}`,
            ),
          ),
      ).join(''),
    );
    expect(questions.map(([, stem]) => stem)).toEqual(STEMS);
    expect(questions[1]?.slice(2)).toEqual(['- Iron', '- Copper', '+ Tin']);
  });
});

describe('a dash before each letter, as in a copied page, is no part of an offer', () => {
  test.each<[string, (letter: string, words: string) => string]>([
    ['below them', (a, words) => p(`Correct answer: ${a.toUpperCase()}) ${words}`)],
    ['below them in bold', (a) => p(bold(`Answer: ${a.toUpperCase()}`))],
    ['in their row', (a, words) => p(`- Answer: ${a.toUpperCase()}) ${words}`)],
  ])('with the key %s', async (_, key) => {
    for (const mark of ['-', '–', '*']) {
      const { questions, page } = await readSheet(
        each(
          (one, a) => p(`${mark} ${a.toUpperCase()}) ${one}  `),
          (one, a) => key(a, one),
        ),
      );
      expect(questions).toEqual(TOLD);
      expect(page).not.toContain('nswer');
    }
  });

  test('a row of dashes without letters stays one', async () => {
    const { page } = await readSheet(p('- A boat floats.') + p('- A stone sinks.'));
    expect(page).toContain('- A boat floats.');
  });
});
