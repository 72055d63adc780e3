/** Statements below one task, and an answer that judges them all: each is a question, and none is taken for the whole. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read } from '../support.ts';

const STATEMENTS = ['Ice sinks in water.', 'Snow is made of crystals.', 'Hail falls in summer.'];
const CALLS: Record<string, string> = {
  'Mark T (true) or F (false):': 'FTT',
  'Marque V (verdadeiro) ou F (falso):': 'FVV',
};
const WRITTEN: Record<string, (words: string, i: number) => string> = {
  '- ( ) …': (words) => `- ( ) ${words}`,
  '- …': (words) => `- ${words}`,
  'a) … in paragraphs': (words, i) => `${'abc'[i]}) ${words}\n`,
  '( ) … in lines': (words) => `( ) ${words}  `,
  '- … ____': (words) => `- ${words} ____`,
  'items of the task': (words, i) => `   ${i + 1}. ${words}`,
};
const KEYS: Record<string, (letters: string) => string> = {
  'F, T, T.': (letters) => `${[...letters].join(', ')}.`,
  FTT: (letters) => letters,
  'F - T - T': (letters) => [...letters].join(' - '),
  'a) F b) T c) T': (letters) => [...letters].map((one, i) => `${'abc'[i]}) ${one}`).join(' '),
};
const PLACES: Record<string, (key: string) => readonly [below: string, atEnd: string]> = {
  'in clear': (key) => [`\n**Answer:** ${key}\n`, ''],
  folded: (key) => [`\n<details><summary>Answer</summary>\n\n${key}\n\n</details>\n`, ''],
  'at the end': (key) => ['', `\n## Answers\n\n1) A low cloud.\n2) ${key}\n3) In clouds.\n`],
};

const page = (call: string, statements: string, [below, atEnd]: readonly [string, string]): string =>
  `# The weather\n\n## Exercises\n\n1) Explain what fog is.\n\n2) ${call}\n\n${statements}\n${below}\n3) Say where hail is made.\n${atEnd}`;

describe.each(Object.entries(CALLS))('%s', (call, letters) => {
  describe.each(Object.entries(WRITTEN))('%s', (_, written) => {
    describe.each(Object.entries(KEYS))('%s', (_, key) => {
      it.each(Object.entries(PLACES))('%s', async (_, place) => {
        const text = page(call, STATEMENTS.map(written).join('\n'), place(key(letters)));
        const { lesson, html: shown } = await read(text);
        expect(lesson.questions.map((one) => one.kind)).toEqual([
          'open',
          ...Array(3).fill('true-false'),
          'open',
        ]);
        const judged = lesson.questions.slice(1, 4);
        expect(judged.map((one) => plainText(one.prompt).trim())).toEqual(STATEMENTS);
        expect(judged.map((one) => one.kind === 'true-false' && one.answer)).toEqual([false, true, true]);
        expect(shown).toContain(call);
        expect(shown).not.toMatch(/[FTV][, -]+[TV]|FTT|FVV/);
      });
    });
  });
});

it.each(['F, T', 'F, T, T, T', 'F, T, perhaps'])(
  '%s for three statements judges none of them',
  async (key) => {
    const text = page('True or false?', STATEMENTS.map((one) => `- ${one}`).join('\n'), [
      '',
      `\n## Answers\n\n1) A cloud.\n2) ${key}\n3) In clouds.\n`,
    ]);
    const { lesson } = await read(text);
    expect(lesson.questions.filter(({ kind }) => kind === 'true-false')).toEqual([]);
  },
);

it('what asks more than a judgement of its items stays one question', async () => {
  const { lesson } = await read(
    '# Ice\n\n1. True or false? Explain both:\n   - Why does ice float?\n   - Why does iron sink?\n\n   **Answer:** T, F\n',
  );
  expect(lesson.questions.filter(({ kind }) => kind === 'true-false')).toEqual([]);
});
