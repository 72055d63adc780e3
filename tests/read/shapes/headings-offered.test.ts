/** Options that are headings, one right below the other. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(`# Ice\n\n${page}\n`)).lesson.questions.map(sketch);
const FLOATS = 'single-choice 1. What floats? [iron | ICE | lead]';
const heading = (mark: string, options: readonly string[], between = '\n') =>
  options.map((one) => `${mark} ${one}`).join(between);

describe('headings that offer', () => {
  it.each([
    ['marked', heading('###', ['a. iron', 'b. ice **(Correct)**', 'c. lead'])],
    ['marked, apart', heading('###', ['A) iron', 'B) ice ✅', 'C) lead'], '\n\n')],
    ['with their key below', `${heading('####', ['a. iron', 'b. ice', 'c. lead'], '\n\n')}\n\n**Answer: b**`],
    ['as HTML', '<h3>a. iron</h3>\n<h3>b. ice <strong>(Correct)</strong></h3>\n<h3>c. lead</h3>\n\n<br>'],
  ])('%s', async (_how, options) => {
    expect(await asked(`## 1. What floats?\n\n${options}`)).toEqual([FLOATS]);
  });

  it('are none where none is marked, or words stand below them', async () => {
    expect(await asked(`## What floats?\n\n${heading('###', ['a. iron', 'b. ice'])}`)).toEqual([]);
    const { html } = await read(
      `# Ice\n\n## What floats?\n\n### a. Iron\n\nIt sinks.\n\n### b. Ice (correct)\n\nIt floats.\n`,
    );
    expect(html).toContain('<h3');
  });

  it.each([
    ['a paragraph each', 'a) iron\n\n#### b) ice\n\nc) lead'],
    ['lines of a paragraph', 'A. iron\n#### B. ice\nC. lead\nD. gold'],
    ['broken in two', 'A) iron, when it is\n\ncold\n\n#### B) ice of\n\n#### lakes\n\nC) lead'],
  ])('one of them alone, among paragraphs: %s', async (_how, options) => {
    const page = `### 1. What floats is\n\n${options}\n\n### 2. What floats, and what sinks\n\n### in a lake\n\n${options}`;
    const asked = (await read(`# Ice\n\n${page}\n`)).lesson.questions;
    expect(asked.map(sketch)).toEqual([
      expect.stringMatching(/^single-choice 1\. What floats is \[iron.* \| ICE.* \| lead/),
      expect.stringMatching(
        /^single-choice 2\. What floats, and what sinks in a lake \[iron.* \| ICE.* \| lead/,
      ),
    ]);
  });

  it('a heading among lettered paragraphs proves nothing where it is one of a page, or one of several', async () => {
    const one = '### What floats?\n\na) iron\n\n#### b) ice\n\nc) lead';
    expect(await asked(`${one}\n\n### What sinks?\n\na) ice\n\nb) iron`)).not.toContain(
      'single-choice What floats? [iron | ICE | lead]',
    );
    const two = '### Parts\n\na) iron\n\n#### b) ice\n\n#### c) lead';
    expect(await asked(`${two}\n\n${two}`)).toEqual([]);
  });
});
