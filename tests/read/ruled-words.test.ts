/** A rule right below words, where CommonMark makes a heading of them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

describe('a rule right below', () => {
  const five = (of: (n: number) => string): string => [1, 2, 3, 4, 5].map(of).join('');

  it('options rules them off', async () => {
    const page = five((n) => `## Question ${n}\n\nWhich floats, ${n}?\n\nA) ice\nB) iron\nC) lead\n----\n`);
    const { lesson, html } = await read(`# Exam\n\n${page}`);
    expect(lesson.questions.map(sketch)[4]).toBe('open Which floats, 5? ice iron lead');
    expect(html.match(/<h2/g)).toHaveLength(5);
  });

  it.each([
    [
      'a key',
      'Which floats?\n\nA) ice\nB) iron\n\nAnswer: A\n---\n',
      'single-choice Which floats? [ICE | iron]',
    ],
    [
      'a key below its options',
      'Which floats?\n\nA) ice\nB) iron\nAnswer: A\n---\n',
      'single-choice Which floats? [ICE | iron]',
    ],
    ['an answer', 'What is fog?\n\n**Answer:** A low cloud.\n---\n', 'open What is fog? > A low cloud.'],
    [
      'an answer in plain letters',
      'What is fog?\n\nAntwort: A low cloud.\n-----\n',
      'open What is fog? > A low cloud.',
    ],
    [
      'a question and its answer',
      '**What is fog?**\n**Réponse :** A low cloud.\n---\n',
      'open What is fog? > A low cloud.',
    ],
  ])('%s rules it off', async (_, page, question) => {
    expect(await asked(`# Water\n\n${page}\nMore.\n`)).toEqual([question]);
  });

  it('other words makes a heading of them', async () => {
    const { html } = await read(
      '# Water\n\nA) Ice\n---\n\nIt floats.\n\nOn\nsteam\n---\n\nIt rises.\n\n- a\n\n---\n',
    );
    expect(html.match(/<h2/g)).toHaveLength(2);
  });
});
