/** Questions of quiz clubs, with all that stands below an answer. */
import { describe, expect, test } from 'vitest';
import { p, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = [
  'It rises and has no legs. Name it.',
  'He never saw a cloud from below. Who?',
  'Name what melts first.',
];
const WORDS = [
  ['Answer', 'Comment', 'Source', 'Author'],
  ['Ответ', 'Комментарий', 'Источник(и)', 'Автор'],
  ['Відповідь', 'Коментар', 'Джерело', 'Автор'],
  ['პასუხი', 'კომენტარი', 'წყარო', 'ავტორი'],
  ['Réponse', 'Commentaire', 'Source', 'Auteur'],
] as const;

describe('questions of a game', () => {
  test.each(WORDS)('%s, %s, %s, %s', async (answer, comment, source, author) => {
    const { questions, page } = await readSheet(
      ASKED.map(
        (stem, i) =>
          p(`${i + 1}. ${stem}`) +
          p(`${answer}: fog${i}`) +
          p(`${comment}: it is thin${i}.`) +
          p(`${source}:`) +
          p('1. https://example.org/fog') +
          p('2. https://example.org/mist') +
          p(`${author}: A. Person${i}`),
      ).join(''),
    );
    expect(questions.map(([kind, stem]) => [kind, stem])).toEqual(ASKED.map((one) => ['open', one]));
    expect(questions[1]?.at(-1)).toMatch(/fog1.*thin1.*fog.*mist.*Person1/);
    expect(page).not.toMatch(/fog|thin|mist|Person/);
  });

  test('in lines of one paragraph, with a dash for an answer, close numbers, and links below', async () => {
    const BREAK = '<w:r><w:br/></w:r>';
    const { questions, page } = await readSheet(
      p('Round 2') +
        p(
          ...ASKED.flatMap((stem, i) =>
            [
              `${i + 1}.${stem}`,
              `- fog${i}.`,
              `წყარო: https://example.org/${i}`,
              '2. https://example.org/mist',
            ].flatMap((line) => [run(line), BREAK]),
          ),
        ),
    );
    expect(questions).toHaveLength(3);
    expect(questions[1]?.at(-1)).toMatch(/^> fog1\. .*mist$/);
    expect(page).toContain('Round 2');
    expect(page).not.toMatch(/fog|mist/);
  });

  test('what nothing answers stays by itself', async () => {
    const { questions } = await readSheet(
      p('1. What is it that nobody has seen?') +
        ASKED.map((stem, i) => p(`${i + 2}. ${stem}`) + p(`Answer: fog${i}`) + p('Comment: thin.')).join(''),
    );
    expect(questions.filter(([, stem]) => stem === ASKED[0])).toHaveLength(1);
    expect(questions.some(([, stem]) => stem?.includes('nobody') && stem.includes('legs'))).toBe(false);
  });

  test('sources and comments that answer nothing are words', async () => {
    const told = ['Snow is white.', 'Hail is hard.', 'Fog is thin.'];
    const { questions, page } = await readSheet(
      told
        .map((one, i) => p(`${i + 1}. ${one}`) + p('Source: a book of weather') + p('Author: A. Person'))
        .join(''),
    );
    expect(questions).toEqual([]);
    expect(page).toContain('a book of weather');
  });

  test.each([
    ['B', (one: string) => ['A) fog', `B) ${one}`, 'C) hail']],
    ['True', () => []],
  ])('what is to be chosen or judged, by %s, is no such question', async (key, offers) => {
    const { questions } = await readSheet(
      ASKED.map(
        (_, i) =>
          p(`${i + 1}. Ice floats on water${i}.`) +
          offers(`snow${i}`)
            .map((one) => p(one))
            .join('') +
          p(`Answer: ${key}`) +
          p('Comment: it is light.'),
      ).join(''),
    );
    expect(questions.map(([kind]) => kind)).not.toContain('open');
    expect(questions).toHaveLength(3);
  });
});
