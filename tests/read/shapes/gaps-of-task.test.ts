/** Sentences with blanks below one task, and an answer that fills them all: each is filled by its own. */
import { describe, expect, it } from 'vitest';
import { plainText, type Question } from '../../../src/lesson/index.ts';
import { read } from '../support.ts';

const SENTENCES = ['Ice floats on ____.', 'Hail falls from ____ in summer.', 'Fog is made of ____.'];
const FILLS = ['water', 'clouds', 'drops'];
const WRITTEN: Record<string, (words: string, i: number) => string> = {
  'a) … in paragraphs': (words, i) => `${'abc'[i]}) ${words}\n`,
  'a) … in lines': (words, i) => `${'abc'[i]}) ${words}  `,
  'items of the task': (words, i) => `   ${i + 1}. ${words}`,
  paragraphs: (words) => `${words}\n`,
};
const KEYS: Record<string, string> = {
  'a, b': FILLS.join(', '),
  'a; b.': `${FILLS.join('; ')}.`,
  'a) … b) …': FILLS.map((one, i) => `${'abc'[i]}) ${one}`).join(' '),
  'a) …, b) …': FILLS.map((one, i) => `${'abc'[i]}) ${one}`).join(', '),
  '(1) …; (2) …': FILLS.map((one, i) => `(${i + 1}) ${one}`).join('; '),
};
const PLACES: Record<string, (key: string) => readonly [below: string, atEnd: string]> = {
  'in clear': (key) => [`\n**Answer:** ${key}\n`, ''],
  folded: (key) => [`\n<details><summary>Answer</summary>\n\n${key}\n\n</details>\n`, ''],
  'at the end': (key) => ['', `\n## Answers\n\n1) A low cloud.\n\n2) ${key}\n\n3) In clouds.\n`],
};
const fillsOf = (one: Question): readonly string[] =>
  one.kind === 'gap-fill' ? one.gaps.flatMap(({ accepted }) => accepted.map(({ text }) => text)) : [];
const page = (sentences: string, [below, atEnd]: readonly [string, string]): string =>
  `# The weather\n\n## Exercises\n\n1) Explain what fog is.\n\n2) Complete the sentences:\n\n${sentences}\n${below}\n3) Say where hail is made.\n${atEnd}`;

describe.each(Object.entries(WRITTEN))('%s', (_, written) => {
  describe.each(Object.entries(KEYS))('%s', (_, key) => {
    it.each(Object.entries(PLACES))('%s', async (_, place) => {
      const { lesson, html: shown } = await read(page(SENTENCES.map(written).join('\n'), place(key)));
      expect(lesson.questions.map(({ kind }) => kind)).toEqual([
        'open',
        ...Array(3).fill('gap-fill'),
        'open',
      ]);
      expect(lesson.questions.flatMap(fillsOf)).toEqual(FILLS);
      expect(plainText(lesson.questions[1]!.prompt)).toContain('Complete the sentences:');
      expect(shown).not.toMatch(/water|clouds|drops/);
    });
  });
});

it.each(Object.entries(PLACES))(
  'points that nothing counts are one question with their call: %s',
  async (_, place) => {
    const { lesson } = await read(
      page(SENTENCES.map((one) => `- ${one}`).join('\n'), place('water, clouds, drops')),
    );
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open', 'gap-fill', 'open']);
    expect(fillsOf(lesson.questions[1]!)).toEqual(FILLS);
    expect(plainText(lesson.questions[1]!.prompt)).toContain('Complete the sentences:');
  },
);

it('several blanks of one text are filled in turn', async () => {
  const { lesson } = await read(page(SENTENCES.join(' '), PLACES['in clear']!('water, clouds, drops')));
  const [, gaps] = lesson.questions;
  expect(fillsOf(gaps!)).toEqual(FILLS);
  expect(plainText(gaps!.prompt)).toContain('Hail falls from');
});

it('an answer that fills fewer fills none', async () => {
  const { lesson } = await read(
    page(SENTENCES.map((one) => `- ${one}`).join('\n'), PLACES['at the end']!('water, clouds')),
  );
  expect(lesson.questions.flatMap(fillsOf)).toEqual([]);
});
