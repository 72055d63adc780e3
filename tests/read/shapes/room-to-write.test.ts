/** Words that ask above lines drawn to write on. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const LINE = '_'.repeat(40);
const DRAWN = `${LINE}\n\n${LINE}`;

async function opened(...blocks: readonly string[]) {
  const { lesson } = await read(`# Water\n\nIt is wet.\n\n${blocks.join('\n\n')}\n\nNothing else.\n`);
  return { questions: lesson.questions.map(sketch), page: html(lesson.body) };
}

describe('is asked, and the lines go', () => {
  it.each([
    ['one line', LINE],
    ['several', DRAWN],
    ['in letters', LINE.replaceAll('_', '\\_')],
    ['dots', '.'.repeat(60)],
    ['several of dots', `${'…'.repeat(30)}\n\n${'…'.repeat(30)}`],
  ])('above %s', async (_, lines) => {
    const { questions, page } = await opened(
      '**Ice:** Why does it float?',
      lines,
      'Beschreibe den Nebel.',
      lines,
    );
    expect(questions).toEqual(['open Ice: Why does it float?', 'open Beschreibe den Nebel.']);
    expect(page).toContain('Nothing else.');
    expect(page).not.toMatch(/<hr|_{3}|\.{3}|…/);
  });

  it.each([
    ['a heading', '### What is fog?', 'open What is fog?'],
    ['an item', '4. What is fog?', 'open What is fog?'],
    [
      'what is wanted',
      'Describe fog:\n\n- its colour\n- its weight',
      'open Describe fog: its colour its weight',
    ],
    ['a table', 'Compare both:\n\n| ice | fog |\n| --- | --- |\n| 1 | 2 |', 'open Compare both: ice fog 1 2'],
    [
      'the names of further lines',
      `Which one floats?\n\n${LINE}\n\nReason:`,
      'open Which one floats? Reason:',
    ],
  ])('%s', async (_, asked, question) => {
    const { questions, page } = await opened(asked, DRAWN);
    expect(questions.map((one) => one.replace(/\s+/g, ' '))).toEqual([question]);
    expect(page).not.toContain('<hr');
  });
});

describe('stays as it is', () => {
  it.each([
    ['what asks above a mere rule', 'Why does ice float?', '---'],
    ['what asks above a short one', 'Why does ice float?', '___'],
    ['what only names a line', '## Team', LINE],
    ['what tells nothing', 'Ice floats on water.', DRAWN],
    ['what asks above other words', 'Why does ice float?\n\nIt is light.', DRAWN],
    ['lines behind a rule', 'Why does ice float?\n\n---', LINE],
  ])('%s', async (_, words, rule) => {
    const { questions, page } = await opened(words, rule);
    expect(questions).toEqual([]);
    expect(page).toContain('<hr');
  });

  it('a question with its answer, above lines', async () => {
    const { questions } = await opened('**Why does ice float?**', '**Answer:** It is light.', DRAWN);
    expect(questions).toEqual(['open Why does ice float? > It is light.']);
  });
});
