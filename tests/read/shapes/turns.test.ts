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

/** What is asked below a heading of its own, or anywhere. */
const askedBelow = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const { lesson } = await read(['# Ice', '', ...lines, ''].join('\n'));
  return lesson.questions.map(sketch);
};

describe('parts that tell what to do, however they are counted', () => {
  it.each([
    ['(a)', '(b)'],
    ['a.', 'b.'],
    ['a)', 'b)'],
    ['**(a)**', '**(b)**'],
  ])('%s %s', async (a, b) => {
    const parts = await askedBelow(
      '### Question 1',
      '',
      `${a} Explain why ice floats.`,
      '',
      'Answer: It is light.',
      '',
      `${b} Say what fog is made of.`,
      '',
      'Answer: Tiny drops.',
    );
    const [first, second] = [a, b].map((mark) => mark.replaceAll('*', ''));
    expect(parts).toEqual([
      `open ${first} Explain why ice floats. > It is light.`,
      `open ${second} Say what fog is made of. > Tiny drops.`,
    ]);
  });

  it('each the one point of a list, as answers that nobody set in part them', async () => {
    const parts = [
      '- a) Explain why ice floats.',
      'Answer: It is light.',
      '- b) Say what fog is made of.',
      'Answer: Tiny drops.',
    ];
    expect(await askedBelow('### Exercise 1', '', ...parts.flatMap((one) => [one, '']))).toEqual([
      'open a) Explain why ice floats. > It is light.',
      'open b) Say what fog is made of. > Tiny drops.',
    ]);
  });

  it('points that say something each stay what is to be chosen from', async () => {
    const page = ['What floats?', '- a) Ice', 'It is light.', '- b) Lead', 'It is heavy.', '**Answer:** a'];
    const questions = await askedBelow(...page.flatMap((one) => [one, '']));
    expect(questions.filter((one) => /Ice|Lead/.test(one) && !one.includes('What floats?'))).toEqual([]);
  });

  it('what an arrow tells below each answers it', async () => {
    const parts = ['a) Explain why ice floats.', '→ It is light.', '', 'b) Describe fog.', '→ Tiny drops.'];
    expect(await askedBelow('### Question 1', '', ...parts)).toEqual([
      'open a) Explain why ice floats. > It is light.',
      'open b) Describe fog. > Tiny drops.',
    ]);
  });

  it('below the steps of a manual, an arrow says what happens', async () => {
    const steps = ['a) Click on *Run*.', '→ A window opens.', '', 'b) Select a file.', '→ It is shown.'];
    expect(await askedBelow('## Starting', '', ...steps)).toEqual([]);
  });
});

describe('an item that only leads to its parts, which nobody set in', () => {
  const parts = ['a) Why does ice float? Answer: It is light.', 'b) What is fog? Answer: Tiny drops.'];

  it('is no exercise by itself', async () => {
    const page = ['## Exercises', '', '1. This is about water.', '', ...parts.flatMap((one) => [one, ''])];
    expect(await askedBelow(...page)).toEqual([
      'open a) Why does ice float? > It is light.',
      'open b) What is fog? > Tiny drops.',
    ]);
  });

  it('is one where it asks itself', async () => {
    const page = ['## Exercises', '', '1. What is water?', '', ...parts.flatMap((one) => [one, ''])];
    expect((await askedBelow(...page)).some((one) => one.startsWith('open What is water?'))).toBe(true);
  });
});

describe('parts of which the key at the end tells one alone', () => {
  const page = (head: string, ...parts: readonly string[]) => [
    head,
    '',
    ...parts.flatMap((one, i) => [`${'ab'[i]}) ${one}`, '']),
    '## Solutions',
    '',
    head,
    'b) It is 24 cm high.',
  ];

  it('are no options, where each tells what to do', async () => {
    const parts = page('### Exercise 1: Shadows', 'Draw the shadow.', 'Compute how high it is.');
    expect((await askedBelow(...parts)).filter((one) => one.startsWith('single'))).toEqual([]);
  });

  it('are, where what stands above asks', async () => {
    const offers = ['### 1. What do you do first?', 'a) Measure the ice.', 'b) Weigh the ice.', 'Answer: b'];
    const questions = await askedBelow(...offers.flatMap((one) => [one, '']));
    expect(questions.map((one) => one.split(' ')[0])).toEqual(['single-choice']);
  });
});
