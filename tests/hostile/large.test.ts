/** Pages that nobody should write, and somebody does: they end, and nothing of them is lost. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const questions = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `${index + 1}. What is ${index} and one?\n\n\`\`\`{dropdown} Answer\nIt is ${index + 1}.\n\`\`\`\n`,
  ).join('\n');

const paragraphs = (characters: number): string => {
  const one = 'The moon *goes round* the [earth](https://example.org), and `both` go round the sun.\n\n';
  return one.repeat(Math.ceil(characters / one.length));
};

const page = (body: string): string => `---\nlanguage: en\n---\n\n# Large\n\n${body}`;
const MIB = 1024 * 1024;

/** The question and answer pairs of the Moodle XML that a page becomes. */
async function quizOf(text: string): Promise<readonly (readonly [number, number])[]> {
  const folder = await folderWith({ 'large.md': text });
  const { code } = await cartable([
    'build',
    join(folder, 'large.md'),
    '--to',
    'moodle-quiz',
    '--out',
    join(folder, 'out'),
  ]);
  expect(code).toBe(0);
  const xml = await readFile(join(folder, 'out/large/large.moodle-quiz.xml'), 'utf8');
  return [...xml.matchAll(/What is (\d+) and one\?[\s\S]*?<generalfeedback[\s\S]*?It is (\d+)\./g)].map(
    ([, asked, answer]) => [Number(asked), Number(answer)] as const,
  );
}

/** A tenth in every run; whole by `CARTABLE_GROWTH=all`, in less than a minute. */
const SHARE = process.env.CARTABLE_GROWTH === 'all' ? 1 : 0.1;

describe('a large page ends, with every answer at its question', () => {
  const count = 10_000 * SHARE;
  it(`of ${count} questions`, async () => {
    const pairs = await quizOf(page(questions(count)));
    expect(pairs).toHaveLength(count);
    expect(pairs.filter(([asked, answer]) => answer !== asked + 1)).toEqual([]);
  });

  const size = 10 * SHARE;
  it(`of ${size} MiB, a question at its end`, async () => {
    expect(await quizOf(page(paragraphs(size * MIB) + questions(1)))).toEqual([[0, 1]]);
  });
});
