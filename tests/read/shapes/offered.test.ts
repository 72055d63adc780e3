/** Options below headings of a page of answers, and keys behind rules. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

const CHOICES = [
  'single-choice 1. What is ice? [a gas | FROZEN WATER | a metal]',
  'single-choice 2. What floats on water? [iron | ICE | lead]',
  'single-choice 3. What melts in the sun? [ICE | iron | lead]',
];
const sections = (...lists: readonly (readonly string[])[]): string =>
  ['1. What is ice?', '2. What floats on water?', '3. What melts in the sun?']
    .map((heading, at) => `### ${heading}\n${lists[at]!.join('\n')}\n`)
    .join('\n');
const given = (option: (words: string, isRight: boolean, at: number) => string): string =>
  sections(
    ...[
      ['a gas', '*frozen water', 'a metal'],
      ['iron', '*ice', 'lead'],
      ['*ice', 'iron', 'lead'],
    ].map((row) => row.map((one, at) => option(one.replace('*', ''), one.startsWith('*'), at))),
  );

describe('options below the headings of a page of answers', () => {
  it.each([
    ['Questions and answers', given((words, isRight) => `- [${isRight ? 'x' : ' '}] ${words}`)],
    ['Domande e risposte', given((words, isRight) => (isRight ? `- [x] **${words}**` : `- [ ] ${words}`))],
    ['Lösungen', given((words, isRight, at) => `- ${'ABC'[at]}. ${words}${isRight ? ' ✅' : ''}`)],
    ['Solutions', given((words, isRight) => (isRight ? `- ${words} ✓` : `- ${words}`))],
    ['Corrigé', given((words, isRight) => (isRight ? `- **${words}**` : `- ${words}`))],
  ])('are chosen from: %s', async (title, page) => {
    expect(await asked(`# ${title}\n\n${page}`)).toEqual(CHOICES);
  });

  it('leave to the others what stands below them', async () => {
    const page =
      '### 1. What is ice?\n- [x] water\n- [ ] iron\n\n### 2. Why does ice float?\nIt is light.\n\n### 3. Why does iron sink?\nIt is heavy.\n';
    expect(await asked(`# Solutions\n\n${page}`)).toEqual([
      'single-choice 1. What is ice? [WATER | iron]',
      'open 2. Why does ice float? > It is light.',
      'open 3. Why does iron sink? > It is heavy.',
    ]);
  });
});

describe('the key of options', () => {
  it.each([
    ['---\n---\nAnswer: B'],
    ['---\n\n***\n\n**Answer:** <sub>B</sub>'],
    ['---\n\n<details><summary>Answer</summary>\n\nB\n\n</details>'],
    ['---\n\n---\n\n#### Answer\n\nB'],
    ['---\n\n> Réponse : B'],
    ['***\n\n***\n\nB'],
  ])('stands behind rules: %j', async (key) => {
    const page = ['1\\) What floats?', '2\\) What melts?']
      .map((stem) => `${stem}\n\nA\\) iron\n\nB\\) ice\n\nC\\) lead\n\n${key}\n\n---`)
      .join('\n');
    expect(await asked(`# Ice\n\n## Water\n\n${page}`)).toEqual([
      'single-choice 1) What floats? [iron | ICE | lead]',
      'single-choice 2) What melts? [iron | ICE | lead]',
    ]);
  });
});
