/** What a page is called says that it is for learners: what counts on it is set, and `Solution:` answers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const TASKS = ['Define reflection.', 'State the laws of reflection.', 'Explain dispersion.'];
const listed = TASKS.map((one, i) => `${i + 1}. ${one}`).join('\n');

describe('a test is known by its subject', () => {
  it.each([
    'Physics test',
    'Class 10 Science Test',
    'Grade 8 maths test',
    'History test paper',
    'Term 2 exam',
    'English grammar test',
    'Physik-Test',
    'Oefentoets optica',
  ])('%s', async (title) => {
    expect(await asked(`# ${title}\n\n## Questions\n\n### Optics\n\n${listed}\n`)).toEqual(
      TASKS.map((one) => `open ${one}`),
    );
  });

  it.each(['Regression test', 'Biometric test runner', 'Optics'])('not: %s', async (title) => {
    expect(await asked(`# ${title}\n\n## Steps\n\n### Optics\n\n${listed}\n`)).toEqual([]);
  });
});

const PAIRS: readonly (readonly [string, string])[] = [
  ['Draw the path of the ball.', 'It is an arc.'],
  ['Measure the ice.', 'It has twelve grams.'],
  ['Show that it falls.', 'Nothing holds it.'],
];
const answered = PAIRS.map(([one, told]) => `open ${one} > ${told}`);
const bare = (found: readonly string[]): readonly string[] =>
  found.map((one) => one.replace(/^open (?:\d\. |Exercise \d[.:]? ?)*/, 'open '));

describe('what solves an exercise', () => {
  const HEADS: Readonly<Record<string, (i: number) => string>> = {
    'a number as a heading': (i) => `### ${i}.\n\n`,
    'a number in bold': (i) => `**${i}.** `,
    'an exercise in bold': (i) => `**Exercise ${i}.** `,
    'an exercise': (i) => `## Exercise ${i}\n\n`,
  };
  const KEYS: Readonly<Record<string, (told: string, i: number) => string>> = {
    'a list': (told, i) => `${i}. ${told}`,
    'a heading each': (told, i) => `### Exercise ${i}\n\n${told}\n`,
    'words in bold': (told, i) => `**${i}.** ${told}\n`,
  };

  it.each(Object.entries(HEADS))('in no other letters, below %s', async (_, head) => {
    const page = PAIRS.map(([one, told], i) => `${head(i + 1)}${one}\n\nSolution: ${told}\n`).join('\n');
    expect(bare(await asked(`# Exercises\n\n${page}`))).toEqual(answered);
  });

  it.each(
    Object.entries(HEADS).flatMap(([at, head]) =>
      Object.entries(KEYS).map(([form, key]) => [at, form, head, key] as const),
    ),
  )('at the end, of %s: %s', async (_at, _form, head, key) => {
    const page = PAIRS.map(([one], i) => `${head(i + 1)}${one}\n`).join('\n');
    const keys = PAIRS.map(([, told], i) => key(told, i + 1)).join('\n');
    expect(bare(await asked(`# Exercises\n\n${page}\n## Answers\n\n${keys}\n`))).toEqual(answered);
  });

  it('by its letters, below parts of letters', async () => {
    const page = [1, 2]
      .map(
        (i) =>
          `**${i}.** Take a cube.\n\na) Find its mass.\nb) Draw it.\n\nSolution: a) ten grams\nb) a square\n`,
      )
      .join('\n');
    const found = await asked(`# Exercises\n\n${page}`);
    expect(found.map((one) => one.split(' > ')[1])).toEqual([
      'ten grams',
      'a square',
      'ten grams',
      'a square',
    ]);
  });

  it('of troubles is shown', async () => {
    const { lesson, html } = await read(
      '# Help\n\n**It is slow.**\n\nSolution: restart it.\n\n**It is loud.**\n\nSolution: close it.\n',
    );
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('restart it.');
  });
});

it('an exercise is answered by “Solution:” in its box', async () => {
  expect(await asked('# Ice\n\n```{exercise}\nDraw the path.\n\nSolution: an arc.\n```\n')).toEqual([
    'open Exercise 1 Draw the path. > an arc.',
  ]);
});

it('headings that count and ask are answered, be a sentence behind the mark of one, and more to read below another', async () => {
  const found = await asked(
    `# Ice\n\n${[1, 2, 3, 4, 5]
      .map((i) => `### ${i}. What is ${i}?${i === 2 ? ' Give an example.' : ''}\n\nIt is ${i}.\n`)
      .join('\n')}\n<details>\n\n[More](https://example.org)\n</details>\n`,
  );
  expect(found).toHaveLength(5);
  expect(found[1]).toBe('open 2. What is 2? Give an example. > It is 2.');
});

it.each([
  ['« suivantes »', 'Quel est l’effet des commandes suivantes ?'],
  ['each', 'What is the effect of each command?'],
])('what is asked of %s is asked item by item', async (_, lead) => {
  const found = await asked(
    `# Shell\n\n??? question "Exercise 1"\n    ${lead}\n\n    1. \`rm a\`\n    2. \`cd b\`\n\n    ??? success "Solution"\n        1. It removes a.\n        2. It goes to b.\n`,
  );
  expect(found.map((one) => one.replace(/^.* > /, ''))).toEqual(['It removes a.', 'It goes to b.']);
});

it('letters count what is to be done in a lab, and steps elsewhere', async () => {
  const page = (title: string): string =>
    `# Data\n\n## ${title}\n\n### Trees\n\na. Plot the height of the trees.\n\nb. Calculate the mean.\n\nc. Describe what you see.\n`;
  expect(await asked(page('Lab 3'))).toHaveLength(3);
  expect(await asked(page('How we did it'))).toEqual([]);
});
