/** A sheet in Word of several exercises that count alike, each above its own answers. */
import { describe, expect, test } from 'vitest';
import { p, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const title = (words: string): string => styled('H2', words);
const answers = (...all: readonly string[]): string =>
  styled('H3', 'Answers') + all.map((one, i) => p(`${i + 1}. ${one}`)).join('');
const lines = (...all: readonly string[]): string => all.map((one) => p(one)).join('');

const EXERCISES = {
  asked: {
    sheet:
      lines('1. Why does ice float?', '2. Where does rain go?') + answers('It weighs less.', 'To the sea.'),
    read: [
      ['open', 'Why does ice float?', '> It weighs less.'],
      ['open', 'Where does rain go?', '> To the sea.'],
    ],
  },
  instructed: {
    sheet:
      lines('Correct the mistakes in these sentences:', '1. The dogs was loud.', '2. He is bad in maths.') +
      answers('The dogs were loud.', 'He is bad at maths.'),
    read: [
      ['open', 'The dogs was loud.', '> The dogs were loud.'],
      ['open', 'He is bad in maths.', '> He is bad at maths.'],
    ],
  },
  chosen: {
    sheet:
      lines(
        '1. What is fog made of?',
        'A) smoke',
        'B) drops',
        '2. What falls in winter?',
        'A) snow',
        'B) sand',
      ) + answers('B', 'A'),
    read: [
      ['single-choice', 'What is fog made of?', '- smoke', '+ drops'],
      ['single-choice', 'What falls in winter?', '+ snow', '- sand'],
    ],
  },
};
type Name = keyof typeof EXERCISES;
const NAMES = Object.keys(EXERCISES) as Name[];

describe('exercises that count alike keep their answers', () => {
  test.each(
    NAMES.flatMap((one) => NAMES.filter((other) => other !== one).map((other) => [one, other] as const)),
  )('%s, %s', async (first, second) => {
    const [one, other] = [EXERCISES[first], EXERCISES[second]];
    const { questions, page } = await readSheet(
      title('Exercise 1') + one.sheet + title('Exercise 2') + other.sheet,
    );
    expect(questions).toEqual([...one.read, ...other.read]);
    expect(page).not.toMatch(/weighs|were loud/);
  });
});
