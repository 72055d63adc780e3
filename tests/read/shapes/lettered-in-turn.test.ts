/** Paragraphs of letters that ask about the situation above them, and that no pattern took. */
import { describe, expect, it } from 'vitest';
import { content, plainText } from '../../../src/lesson/index.ts';
import { html, read, sketch } from '../support.ts';

const SITUATION = 'Fog weighs 3 grams a litre.';

async function opened(...blocks: readonly string[]) {
  const { lesson } = await read(`# Fog\n\n${blocks.join('\n\n')}\n`);
  return {
    questions: lesson.questions.map(sketch),
    situations: [...new Set(lesson.questions.map(({ situation }) => plainText(situation ?? content())))],
    page: html(lesson.body),
  };
}

describe('are asked, with their situation in a quiz', () => {
  it.each(['a)', 'A)', '(a)', 'a.'])('%s', async (sign) => {
    const letter = (of: string): string => sign.replace(/a/i, sign.includes('A') ? of.toUpperCase() : of);
    const asked = [
      `${letter('a')} Is it heavy?`,
      `${letter('b')} How long is its way?`,
      `${letter('c')} Describe it.`,
    ];
    const { questions, situations, page } = await opened(SITUATION, ...asked);
    expect(questions).toEqual(asked.map((one) => `open ${one}`));
    expect(situations).toEqual([SITUATION]);
    expect(page).toContain(SITUATION);
  });

  it('each run with its own, and with no more than the last few words above it', async () => {
    const { questions, situations } = await opened(
      'Air is all around.',
      'It moves.',
      'It cools.',
      SITUATION,
      'a) Is it heavy?',
      'b) Is it wet?',
      'Snow is 3 cm high.',
      'a) Does it melt?',
      'b) Is it white?',
    );
    expect(questions).toHaveLength(4);
    expect(situations).toEqual([`It moves. It cools. ${SITUATION}`, 'Snow is 3 cm high.']);
  });
});

describe('stay what they are', () => {
  it.each([
    ['one alone', ['a) Is it heavy?']],
    ['those that begin elsewhere', ['b) Is it heavy?', 'c) Is it wet?']],
    ['what is said', ['a) It is heavy.', 'b) It is wet.']],
    ['what mostly is said', ['a) Is it heavy?', 'b) It is wet.', 'c) It is cold.', 'd) It is white.']],
    ['names', ['A. Does is a poet.', 'B. Why is another.']],
    ['what goals are', ['## Goals', 'a) Why is it wet?', 'b) How does it move?']],
  ])('%s', async (_, blocks) => {
    expect((await opened(SITUATION, ...blocks)).questions).toEqual([]);
  });

  it('parts of what counts by numbers', async () => {
    const { questions } = await opened(
      '1) Why is fog wet?',
      'a) Is it heavy?',
      'b) Is it cold?',
      '2) What is hail?',
      '3) How cold is snow?',
    );
    expect(questions).toEqual([
      'open Why is fog wet? a) Is it heavy? b) Is it cold?',
      'open What is hail?',
      'open How cold is snow?',
    ]);
  });
});
