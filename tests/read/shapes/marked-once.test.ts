/** One list of which one item is marked: where the page, or a heading above it, is called a quiz, that item is right. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map(sketch);

const list = (right: string): string =>
  `Which of these is a tide?\n\n- ${right}\n- River tide\n- Wind tide\n`;
const FOUND = ['single-choice Which of these is a tide? [SPRING TIDE | River tide | Wind tide]'];

describe('a list of which one item is marked', () => {
  it.each(['==Spring tide==', '**Spring tide**'])('has its key in a quiz: %s', async (right) => {
    expect(await asked(`# Unit 4 test\n\n${list(right)}`)).toEqual(FOUND);
    expect(await asked(`# The sea\n\nWords.\n\n## Check your understanding\n\n${list(right)}`)).toEqual(
      FOUND,
    );
  });

  it.each(['==Spring tide==', '**Spring tide**'])('matters elsewhere: %s', async (right) => {
    expect(await asked(`# The sea\n\n${list(right)}`)).toEqual([]);
  });
});
