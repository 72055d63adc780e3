/** Tests typed in Word for a program that reads them: the marks of GIFT, or tags. */
import { describe, expect, test } from 'vitest';
import { bold, p, table } from '../../support/docx.ts';
import { ASKED, readSheet, TOLD } from './sheet.ts';

describe('the marks of GIFT', () => {
  test.each([
    [
      'weighed',
      (s: string, a: string, b: string, c: string) => [s, `  {~%0% ${a}`, `~%100% ${b}  `, `~%0% ${c}}`],
    ],
    ['in braces', (s: string, a: string, b: string, c: string) => [s, `{~${a}`, `=${b}`, `~${c}}`]],
    [
      'opened behind what asks',
      (s: string, a: string, b: string, c: string) => [`${s} {`, `~ ${a}`, `= ${b}`, `~ ${c} }`],
    ],
  ] as const)('%s', async (_, form) => {
    const { questions, page } = await readSheet(
      ASKED.map((row, at) => {
        const [stem, ...lines] = form(row[0], row[1], row[2], row[3]);
        return [`${at + 1}. ${stem}`, ...lines].map((one) => p(one!)).join('');
      }).join(''),
    );
    expect(questions).toEqual(TOLD);
    expect(page).not.toMatch(/[{}~%]|snowman/);
  });

  test('what is said of each is kept for later', async () => {
    const { questions, page } = await readSheet(
      ASKED.map(([s, a, b, c]) =>
        [s, `{~${a} # it sinks`, `=${b} # it is light`, `~${c}}`].map((one) => p(one)).join(''),
      ).join(''),
    );
    expect(questions.map((one) => one.at(-1))).toEqual(ASKED.map(() => '> it sinks it is light'));
    expect(page).not.toMatch(/sinks|light/);
  });

  test('signs of a program ask nothing', async () => {
    const { questions } = await readSheet(
      ['~/bin holds programs', '~/lib holds others', '= 4', '= 5', '~ roughly'].map((one) => p(one)).join(''),
    );
    expect(questions).toEqual([]);
  });
});

describe('tags', () => {
  test('of which one says what is right', async () => {
    const { questions } = await readSheet(
      ASKED.map(
        ([s, a, b, c]) =>
          p(`<question>${s}`.replace(/</g, '&lt;')) +
          [`<variant>${a}`, `<variantright>${b}`, `<variant> ${c}`]
            .map((one) => p(one.replace(/</g, '&lt;')))
            .join(''),
      ).join(''),
    );
    expect(questions).toEqual(TOLD);
  });

  test('with one answer alone, in cells or in lines', async () => {
    const lines = ASKED.map(([s, , b]) => [`&lt;question>${s}`, `&lt;variant>${b}`, ''] as const);
    for (const body of [
      table(...lines.flatMap((all) => all.map((one) => [p(bold(one))]))),
      lines.flatMap((all) => all.map((one) => p(one))).join(''),
    ]) {
      const { questions, page } = await readSheet(body);
      expect(questions).toEqual(ASKED.map(([s, , b]) => ['open', s, `> ${b}`]));
      expect(page).not.toMatch(/variant|snowman/);
    }
  });
});
