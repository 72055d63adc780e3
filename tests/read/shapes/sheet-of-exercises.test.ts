/** A sheet of several exercises, each above its own answers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const CORRECTED = `## Exercise 1: Sentence correction

Correct the mistakes:

1. The dogs was loud.
2. He is bad in maths.

**Answers:**

1. The dogs **were** loud.
2. He is bad **at** maths.
`;

const CHOSEN = `## Exercise 2: Completion

Choose the right word:

1. They ___ here for years.
   a) live
   b) have lived

2. He is afraid ___ dogs.
   a) of
   b) at

**Answers:**

1. b) have lived
2. a) of
`;

const INFERRED = `## Exercise 3

For each of these inferences, say why it is valid or not:

1. All cats are grey, so Tom is grey.
2. I walk, therefore I am.

Show your work. Does the order matter?

### Solutions

1. It is not, for Tom may be a dog.
2. It is, as walkers are.
`;

const ASKED = `## Exercise 4

1. Why does ice float?
2. Where does rain go?

### Answers

1. It weighs less.
2. Down to the sea.
`;

const FOUND = new Map([
  [
    CORRECTED,
    ['open The dogs was loud. > The dogs were loud.', 'open He is bad in maths. > He is bad at maths.'],
  ],
  [
    CHOSEN,
    [
      'single-choice They ___ here for years. [live | HAVE LIVED]',
      'single-choice He is afraid ___ dogs. [OF | at]',
    ],
  ],
  [
    INFERRED,
    [
      'open All cats are grey, so Tom is grey. > It is not, for Tom may be a dog.',
      'open I walk, therefore I am. > It is, as walkers are.',
    ],
  ],
  [ASKED, ['open Why does ice float? > It weighs less.', 'open Where does rain go? > Down to the sea.']],
]);

const EXERCISES = [...FOUND.keys()];
const PAIRS = EXERCISES.flatMap((first) =>
  EXERCISES.filter((one) => one !== first).map((second) => [first, second]),
);
const nameOf = (exercise: string): string => exercise.slice(3, 13);

describe('exercises that count alike keep their answers', () => {
  it.each(PAIRS.map((pair) => [pair.map(nameOf).join(', '), pair] as const))('%s', async (_, pair) => {
    const { lesson, html } = await read(`# Sheet\n\n${pair.join('\n')}`);
    expect(lesson.questions.map(sketch)).toEqual(pair.flatMap((one) => FOUND.get(one)));
    expect(html).not.toMatch(/were|valid, for|weighs less/);
  });
});

it('a page that is called by what is to be done is none of answers', async () => {
  const { lesson } = await read(`${CORRECTED}\n${CHOSEN}`.replaceAll('## ', '### '));
  expect(lesson.questions).toHaveLength(4);
});

it('instructions that a question asks about are answered one by one', async () => {
  const items = ['`a = 1`', '`1 = a`', '`b == a`'];
  const told = [
    'right, a holds one',
    'wrong, for one can hold nothing else',
    'right, and it compares both of them',
  ];
  const rows = told.map((one, i) => `| ${i + 1} | ${one.replace(', ', ' | ')} |`);
  const { lesson } = await read(
    `# Code\n\nAre these instructions correct?\n\n${items.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n\n<details><summary>Solutions</summary>\n\n| no | Answer | Remark |\n|---|---|---|\n${rows.join('\n')}\n\n</details>\n`,
  );
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open', 'open', 'open']);
});
