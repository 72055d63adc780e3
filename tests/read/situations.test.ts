/** What an exercise tells above its one question is asked with it; above several it is their context. */
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/lesson/index.ts';
import { html, read } from './support.ts';

const ANSWER = ':::{dropdown} Answer\nIt is lighter than water.\n:::';
const LAKE = 'The lake froze over in one night.';

const prompts = ({ questions }: Lesson): string[] => questions.map(({ prompt }) => inWords(html(prompt)));
const contexts = (lesson: Lesson): string[] => lesson.contexts.map(({ content }) => inWords(html(content)));
const situations = ({ questions }: Lesson): string[] =>
  questions.map(({ situation }) => inWords(html(situation)));
const inWords = (markup: string): string =>
  markup
    .replace(/<cartable-gap[^>]*>/g, '___')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the one question of an exercise', () => {
  const ASKED = 'Ice {gap}`floats`, iron {gap}`sinks`.';
  const STEM = 'Ice ___ , iron ___ .';
  const one = (above: string, title = 'Ice') =>
    read(`# ${title}\n\n${above}\n\nFill in the right words.\n\n${ASKED}\n`);

  it.each([
    ['a heading that counts it', '## Exercise 3'],
    ['a heading that calls it and tells of what it is', '## Exercise: two solids'],
    ['a heading that says no more than the word', '## Exercise'],
    ['a heading that counts a question', '## Question 2'],
    ['a number below a heading that holds exercises', '## Exercises\n\n### 1. Solids\n\n### 2. Water'],
  ])('is asked with what stands above it, below %s', async (_, heading) => {
    const { lesson, html } = await one(`${heading}\n\n${LAKE}`);
    expect(prompts(lesson)).toEqual([`${LAKE} Fill in the right words. ${STEM}`]);
    expect(lesson.contexts).toEqual([]);
    expect(html).not.toContain('lake');
  });

  it('is asked with it, where the page is the exercise', async () => {
    const { lesson } = await one(LAKE, 'Exercise 3');
    expect(prompts(lesson)).toEqual([`${LAKE} Fill in the right words. ${STEM}`]);
  });

  it('is asked with it below any heading of a page of exercises, but for what it says besides', async () => {
    const { lesson } = await one(`## Two solids\n\n${LAKE}`, 'Exercises II');
    expect(prompts(lesson)).toEqual([`${LAKE} Fill in the right words. ${STEM}`]);
    const aside = await one(`## Getting started\n\n${LAKE}`, 'Exercises II');
    expect(prompts(aside.lesson)).toEqual([STEM]);
  });

  it('is asked with it and the line in bold that calls it', async () => {
    const { lesson } = await one(`Read all of it.\n\n**Exercise 3**\n\n${LAKE}`);
    expect(prompts(lesson)).toEqual([`Exercise 3 ${LAKE} Fill in the right words. ${STEM}`]);
    expect(contexts(lesson)).toEqual(['Read all of it.']);
  });

  it.each(['## Solids', '## 3. Solids', '## Exercises'])(
    'is not, where what stands above it is a lesson: %s',
    async (heading) => {
      const { lesson, html } = await one(`${heading}\n\n${LAKE}`);
      expect(prompts(lesson)).toEqual([STEM]);
      expect(contexts(lesson)).toEqual([`${LAKE} Fill in the right words.`]);
      expect(html).toContain(LAKE);
    },
  );

  it('is asked without boxes, which stay on the page', async () => {
    const { lesson, html } = await one(`## Exercise 3\n\n${LAKE}\n\n:::{note}\nTake your time.\n:::`);
    expect(prompts(lesson)).toEqual([`${LAKE} Fill in the right words. ${STEM}`]);
    expect(html).toContain('Take your time.');
  });

  it('is asked with it out of a box that it stands in', async () => {
    const options = '- [ ] A) ice\n- [ ] B) iron';
    const key = ':::{dropdown} Show the solution\n**Right answer: A**\n:::';
    const box = `::::{note} Think\n**Question:** Which of these floats?\n\n${options}\n\n${key}\n::::`;
    const { lesson } = await read(`# Ice\n\n## Exercise 3\n\n${LAKE}\n\n${box}\n`);
    expect(prompts(lesson)).toEqual([`${LAKE} Think Question: Which of these floats?`]);
    expect(lesson.questions[0]?.kind).toBe('single-choice');
  });

  it('keeps its id, and has another revision', async () => {
    const [lecture, exercise, other] = await Promise.all(
      [`## Solids\n\n${LAKE}`, `## Exercise 3\n\n${LAKE}`, '## Exercise 3\n\nThe river froze.'].map((above) =>
        one(above),
      ),
    );
    const [first, second, third] = [lecture, exercise, other].map((it) => it!.lesson.questions[0]!);
    expect([second!.id, third!.id]).toEqual([first!.id, first!.id]);
    expect(new Set([first!.revision, second!.revision, third!.revision]).size).toBe(3);
  });

  it('isn’t asked with a lesson’s length of words above it', async () => {
    const { lesson } = await one(`## Exercise 3\n\n${Array(12).fill(LAKE).join('\n\n')}`);
    expect(prompts(lesson)).toEqual([STEM]);
  });
});

describe('several questions of an exercise', () => {
  const asked = (rule: string) => `Why does ice float?\n\n${ANSWER}\n\n${rule}The river has no ice.\n
**Explain** why it flows on.\n\n${ANSWER}\n`;
  const exercise = (below: string) => read(`# Ice\n\n## Exercise 3\n\n${below}\n`);

  it('have each its own, where a rule parts them', async () => {
    const { lesson, html } = await exercise(asked('---\n\n'));
    expect(prompts(lesson)).toEqual([
      'Why does ice float?',
      'The river has no ice. Explain why it flows on.',
    ]);
    expect(lesson.contexts).toEqual([]);
    expect(html).not.toContain('no ice');
  });

  it('have in common what stands above the first, which stays on the page', async () => {
    const { lesson, html } = await exercise(`${LAKE}\n\n${asked('')}`);
    expect(situations(lesson)).toEqual([LAKE, LAKE]);
    expect(html).toContain(LAKE);
  });

  it('have it in common, too, where a fold stands between', async () => {
    const fold = ':::{dropdown} Background\nLakes are deep.\n:::';
    const { lesson, html } = await exercise(`${LAKE}\n\n${fold}\n\n${asked('')}`);
    expect(situations(lesson)).toEqual([LAKE, LAKE]);
    expect(html).toContain('Lakes are deep.');
  });

  it('have it in common, too, where a rule stands between', async () => {
    const { lesson } = await exercise(`${LAKE}\n\n---\n\n${asked('')}`);
    expect(situations(lesson)).toEqual([LAKE, LAKE]);
  });

  it('have it in common, too, where they are exercises of its own', async () => {
    const each = ['Why does it float?', 'Weigh it.'].map((words) => `:::{question} ${words}\n:::`);
    const { lesson } = await exercise(`${LAKE}\n\n${each.join('\n\n')}`);
    expect(prompts(lesson)).toEqual(['Why does it float?', 'Weigh it.']);
    expect(contexts(lesson)).toEqual([LAKE]);
  });
});
