import { expect, test } from 'vitest';
import { formatOf } from '../../../src/read/syntax/formats/index.ts';
import { readFile } from './support.ts';

test('lettered options and a key below them', async () => {
  const { questions, lesson, diagnostics, takenFor } = await readFile(
    'ice.txt',
    'What is frozen water?\nA. ice\nB. steam\nANSWER: A\n\nWhich float?\nA) ice\nB) wood\nC) iron\nANSWER: A, B\n',
  );
  expect(takenFor).toEqual({ format: 'Aiken', sign: { words: 'ANSWER: A', line: 4 } });
  expect(questions).toEqual([
    'single-choice What is frozen water? [ICE | steam]',
    'multiple-choice Which float? [ICE | WOOD | iron]',
  ]);
  expect(lesson.questions.map(({ place }) => place.line)).toEqual([1, 6]);
  expect(diagnostics).toEqual([]);
});

test('a question without its key, or with one that no option has, is open', async () => {
  const { questions, diagnostics } = await readFile(
    'ice.txt',
    'One?\nA. a\nB. b\nANSWER: A\n\nTwo?\nA. a\nB. b\n\nThree?\nA. a\nB. b\nANSWER: D\n',
  );
  expect(questions).toEqual([
    'single-choice One? [A | b]',
    'open Two? A) a B) b',
    'open Three? A) a B) b > D',
  ]);
  expect(diagnostics.filter(({ rule }) => rule === 'bank-question-unclear').map(({ line }) => line)).toEqual([
    6, 10,
  ]);
});

test('a list of lettered lines without a key is none', () => {
  expect(formatOf('notes.txt', 'Plan\nA. buy ice\nB. melt it\n')).toBeUndefined();
});

test('what explains a key is told after the answer, not with the next question', async () => {
  const { questions } = await readFile(
    'ice.txt',
    [
      'One?\nA. a\nB. b\nANSWER: A\nExplanation: since\nit is.\n\n',
      'Two?\nA. a\nB. b\nANSWER: B\n\nFeedback: so\nThree?\nA. a\nB. b\nANSWER: C\nFeedback: no\n',
    ].join(''),
  );
  expect(questions).toEqual([
    'single-choice One? [A | b] > since it is.',
    'single-choice Two? [a | B] > so',
    'open Three? A) a B) b > C no',
  ]);
});

test('an option or a key without a question is named by its line, and none of the next question', async () => {
  const { questions, diagnostics } = await readFile(
    'ice.txt',
    'A) lost\n\nANSWER: not a letter\n\nOne?\nA)a\nB)b\nANSWER: B\n',
  );
  expect(questions).toEqual(['open A) lost', 'open ANSWER: not a letter', 'single-choice One? [a | B]']);
  expect(diagnostics.filter(({ rule }) => rule === 'bank-question-unclear').map(({ line }) => line)).toEqual([
    1, 3,
  ]);
});
