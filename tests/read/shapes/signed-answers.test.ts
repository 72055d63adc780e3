/** Keys and answers whose title stands behind a sign, as a point or in a quotation, with their explanations. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

/** Two questions below headings of their numbers; the second is a statement. */
const quiz = (answer: (told: string) => string, explained: (about: string) => string): string =>
  [
    '# Quiz',
    '## Question 1',
    '**What floats?**',
    answer('b) ice'),
    explained('ice'),
    '## Question 2',
    '**Ice is hot.**',
    answer('False'),
    explained('heat'),
  ].join('\n\n');
const EXPLAINED = (about: string): string =>
  `**Explanation:**\n- It is about ${about}.\n\n**By elimination:**\n- a) no ${about}`;

describe('an answer behind a sign', () => {
  it.each<[string, (told: string) => string]>([
    ['an arrow, all bold', (told) => `→ **Correct answer: ${told}**`],
    ['an arrow, its title bold', (told) => `➡️ **Answer:** ${told}`],
    ['an arrow of ASCII', (told) => `-> Answer: ${told}`],
    ['a hand', (told) => `👉 Answer: ${told}`],
    ['a tick', (told) => `✅ **Answer: ${told}**`],
    ['the point of a list', (told) => `- **Answer: ${told}**`],
    ['a quotation', (told) => `> Answer: ${told}`],
  ])('is told with all that explains it: %s', async (_, answer) => {
    const { lesson } = await read(quiz(answer, EXPLAINED));
    expect(lesson.questions.map(sketch)).toEqual([
      'open What floats? > b) ice Explanation: It is about ice. By elimination: a) no ice',
      'true-false Ice is hot. [false] > Explanation: It is about heat. By elimination: a) no heat',
    ]);
    expect(html(lesson.body)).not.toMatch(/<p>|<li>/);
  });

  it('needs the title of an answer behind the sign', async () => {
    const { lesson } = await read('# Ice\n\nWhy does it float?\n\n→ Note: it may sink.\n');
    expect(lesson.questions).toEqual([]);
    expect(html(lesson.body)).toContain('→ Note: it may sink.');
  });
});

it('a statement among questions is judged by its answer, whatever calls it', async () => {
  const { lesson } = await read(
    '# Quiz\n\n### 1. What floats?\n\n**Answer:** ice\n\nIt is light.\n\n### 2. What sinks?\n\n**Answer:** iron\n\nIt is heavy.\n\n### 3. Snow is hot.\n\n**Answer:** False\n\nIt melts.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open 1. What floats? > ice It is light.',
    'open 2. What sinks? > iron It is heavy.',
    'true-false 3. Snow is hot. [false] > It melts.',
  ]);
});
