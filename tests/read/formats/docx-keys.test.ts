/** Keys at the end of a sheet in Word, by its exercises. */
import { describe, expect, test } from 'vitest';
import { bold, item, p, run, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const PARTS =
  styled('H3', 'Exercise 1: Complete') +
  item(12, 0, 'Ice ________ on water.') +
  item(12, 0, 'Iron ________ in water.') +
  item(12, 0, 'Snow ________ in spring.') +
  styled('H3', '2. Exercise 2: Say it in the past') +
  item(13, 0, 'Ice floats.') +
  item(13, 0, 'Iron sinks.') +
  styled('H3', 'Exercise 3: Your own words') +
  item(14, 0, 'A sentence on ice: ____________') +
  item(14, 0, 'A sentence on snow: ____________');

describe('a key by the exercises of its sheet', () => {
  test.each([
    ['titles in the key', (name: string) => p(run(`${name}:`, '<w:b/>'))],
    ['headings in the key', (name: string) => styled('H4', name)],
  ])('%s, lists numbered again', async (_, title) => {
    const { questions, page } = await readSheet(
      PARTS +
        styled('H3', 'Answer Key:') +
        title('Exercise 1') +
        item(15, 0, 'is floating') +
        item(15, 0, 'is sinking') +
        item(15, 0, 'is melting') +
        title('Exercise 2') +
        item(12, 0, 'Ice has floated.') +
        item(12, 0, 'Iron has sunk.'),
    );
    expect(questions.slice(0, 5).map(([, stem, answer]) => [stem?.slice(0, 5), answer])).toEqual([
      ['Ice _', '= is floating'],
      ['Iron ', '= is sinking'],
      ['Snow ', '= is melting'],
      ['Ice f', '> Ice has floated.'],
      ['Iron ', '> Iron has sunk.'],
    ]);
    expect(page).not.toMatch(/is melting|has sunk/);
  });

  test('where all that is written bears one style of headings', async () => {
    const line = (list: number, words: string): string =>
      p(
        `<w:pPr><w:pStyle w:val="H4"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
        words,
      );
    const title = (words: string): string => styled('H3', words);
    const { questions, page } = await readSheet(
      title('Exercise 1: Complete') +
        ['Ice', 'Hail', 'Snow', 'Rain', 'Frost']
          .map((one) => line(12, `${one} ________ the road.`))
          .join('') +
        title('Exercise 2: Say it in the past') +
        ['Ice', 'Hail', 'Snow', 'Rain', 'Frost'].map((one) => line(13, `${one} covers it.`)).join('') +
        title('Answer Key') +
        styled('H4', 'Exercise 1') +
        ['hides', 'hits', 'dims', 'wets', 'cracks'].map((one) => line(14, one)).join('') +
        styled('H4', 'Exercise 2') +
        ['Ice', 'Hail', 'Snow', 'Rain', 'Frost'].map((one) => line(15, `${one} has covered it.`)).join(''),
    );
    expect(questions).toHaveLength(10);
    expect(page).not.toMatch(/cracks|has covered/);
  });
});

describe('a key below every few questions, which are counted anew', () => {
  const ask = (word: string, n: number, right: string): string =>
    p(`${word} ${n}: ${right} is made of ____.`) +
    ['iron', 'water', 'sand'].map((one, at) => p(`${'ABC'[at]}. ${one}`)).join('');
  const part = (word: string, key: readonly string[]): string =>
    ask(word, 1, 'Ice') + ask(word, 2, 'Glass') + key.map((one) => p(one)).join('');

  test.each([
    ['a line each', 'Question', ['Answer Key: Q1: B', 'Q2: C']],
    ['in one line', 'Question', ['Answer Key: Q1: B, Q2: C']],
    ['by whole words', 'Frage', ['Lösungsschlüssel: Frage 1: B; Frage 2: C']],
    ['French', 'Question', ['Corrigé : Question 1 : B', 'Question 2 : C']],
    ['Spanish', 'Pregunta', ['Clave de respuestas: Pregunta 1: B', 'Pregunta 2: C']],
  ])('%s', async (_, word, key) => {
    const { questions, page } = await readSheet(part(word, key) + part(word, key));
    const ice = ['single-choice', `${word} 1: Ice is made of ____.`, '- iron', '+ water', '- sand'];
    const glass = ['single-choice', `${word} 2: Glass is made of ____.`, '- iron', '- water', '+ sand'];
    expect(questions).toEqual([ice, glass, ice, glass]);
    expect(page.trim()).toBe('');
  });
});

test.each([
  ['Antworttext', (letter: string, why: string) => `Die richtige Antwort ist ${letter}. ${why}`],
  ['What it is about', (letter: string, why: string) => `The correct answer is ${letter}. ${why}`],
  ['Pour aller plus loin', (letter: string, why: string) => `La bonne réponse est ${letter}. ${why}`],
  ['Comentarios', (letter: string, why: string) => `La respuesta correcta es ${letter}: ${why}`],
])('below any heading, lines that each say what is right: %s', async (title, line) => {
  const asked = [
    ['Which floats?', 'B', 'Ice is light.'],
    ['Which sinks?', 'A', 'Iron is heavy.'],
    ['Which melts?', 'B', 'Ice melts at zero.'],
  ] as const;
  const { questions, page } = await readSheet(
    styled('H2', 'Questions') +
      asked
        .map(
          ([stem, letter]) =>
            item(2, 0, stem) +
            item(1, 0, letter === 'A' ? bold('Iron') : 'Iron') +
            item(1, 0, letter === 'B' ? bold('Ice') : 'Ice'),
        )
        .join('') +
      styled('H2', title) +
      asked.map(([, letter, why]) => item(12, 0, line(letter, why))).join(''),
  );
  expect(questions.map(([kind]) => kind)).toEqual(asked.map(() => 'single-choice'));
  expect(questions.map((one) => one.at(-1))).toEqual(asked.map(([, , why]) => expect.stringContaining(why)));
  expect(page).not.toMatch(/light|heavy|zero/);
});

test.each(['Question', 'Câu hỏi', 'Вопрос'])(
  'bullets below the word for answers to one %s are no key of all',
  async (called) => {
    const { questions } = await readSheet(
      p(`${called}: 1. What is ice?`) +
        p('Answers:') +
        ['Frozen water.', 'It floats.', 'It is cold.'].map((one) => item(1, 0, one)).join('') +
        p(`${called}: 2. What is hail?`) +
        p('Answer: Frozen rain.'),
    );
    expect(questions.map(([, ...told]) => told)).toEqual([
      [expect.stringContaining('What is ice?'), '> Frozen water. It floats. It is cold.'],
      [expect.stringContaining('What is hail?'), '> Frozen rain.'],
    ]);
  },
);

test('letters below the last question are its own, where the others have theirs', async () => {
  const { questions } = await readSheet(
    p('1. What sinks?') +
      p('A. ice') +
      p('B. iron') +
      p('Answer: B') +
      p('2. What floats?') +
      p('A. ice') +
      p('B. iron') +
      p('C. cork') +
      p('Answers: A, C'),
  );
  expect(questions).toEqual([
    ['single-choice', 'What sinks?', '- ice', '+ iron'],
    ['multiple-choice', 'What floats?', '+ ice', '- iron', '+ cork'],
  ]);
});
