/** Parts of an exercise, and the answer of each in turn with them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const { lesson } = await read(['# Ice', '', '### Exercise 1', '', ...lines, ''].join('\n'));
  return lesson.questions.map(sketch);
};

const BOTH = ['open a) Why does ice float? > It is light.', 'open b) What is fog made of? > Tiny drops.'];

describe('each part has its own answer', () => {
  it.each<[string, readonly string[]]>([
    [
      'line by line',
      [
        'a) Why does ice float?',
        '**Answer:** It is light.',
        'b) What is fog made of?',
        '**Answer:** Tiny drops.',
      ],
    ],
    [
      'an answer is an item, and the next part goes on in it',
      [
        'a) Why does ice float?',
        '- Answer: It is light.',
        'b) What is fog made of?',
        '- Answer: Tiny drops.',
      ],
    ],
    [
      'an answer is a quotation, and the next part goes on in it',
      [
        'a) Why does ice float?',
        '> **Answer:** It is light.',
        'b) What is fog made of?',
        '> **Answer:** Tiny drops.',
      ],
    ],
    [
      'behind it, in its line',
      ['a) Why does ice float? **Answer:** It is light.', 'b) What is fog made of? **Answer:** Tiny drops.'],
    ],
    [
      'a title that a full stop ends, in its item',
      [
        '- a) Why does ice float?',
        '',
        '  **Solution.** It is light.',
        '',
        '- b) What is fog made of?',
        '',
        '  **Solution.** Tiny drops.',
      ],
    ],
    [
      'a quotation, in its item',
      [
        '- a) Why does ice float?',
        '',
        '  > **Answer:** It is light.',
        '',
        '- b) What is fog made of?',
        '',
        '  > **Answer:** Tiny drops.',
      ],
    ],
    [
      'below an item that nobody set it in',
      [
        '- a) Why does ice float?',
        '',
        'Answer: It is light.',
        '',
        '- b) What is fog made of?',
        '',
        'Answer: Tiny drops.',
      ],
    ],
  ])('%s', async (_, lines) => {
    expect(await asked(...lines)).toEqual(BOTH);
  });

  it('also what only tells what to do, in brackets or behind it', async () => {
    expect(
      await asked(
        '(a) Explain why ice floats.',
        '',
        '**Answer:** It is light.',
        '',
        '(b) Describe fog.',
        '',
        '**Answer:** Tiny drops.',
      ),
    ).toEqual(['open (a) Explain why ice floats. > It is light.', 'open (b) Describe fog. > Tiny drops.']);
    expect(
      await asked(
        'a) Explain why ice floats. **Answer:** It is light.',
        '',
        'b) Describe fog. **Answer:** Tiny drops.',
      ),
    ).toEqual(['open a) Explain why ice floats. > It is light.', 'open b) Describe fog. > Tiny drops.']);
  });

  it('and options between a question and its key are no parts', async () => {
    const { lesson } = await read('# Ice\n\n1. What floats?\na) ice\nb) iron\nAnswer: a\n');
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['single-choice']);
  });
});
