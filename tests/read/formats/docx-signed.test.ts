/** Tests typed in Word for a program that reads them: every offer bears a sign. */
import { describe, expect, test } from 'vitest';
import { p } from '../../support/docx.ts';
import { ASKED, readSheet, TOLD } from './sheet.ts';

const sheet = (lines: readonly string[]) => readSheet(lines.map((one) => p(one)).join(''));

describe('one sign for what is right, another for what is wrong', () => {
  test.each([
    ['with one for what asks', '* ', '=', '+'],
    ['a plus among minuses', '', '-', '+'],
    ['with colons', 'S: ', '-: ', '+: '],
    ['a number sign', '?', '-', '#'],
    ['below numbers', '1. ', '-', '+'],
  ])('%s', async (_, asks, wrong, right) => {
    const { questions, page } = await sheet(
      ASKED.flatMap(([stem, one, other, two]) => [
        ...(asks === 'S: ' ? ['I:'] : []),
        `${asks}${stem}`,
        `${wrong}${one}`,
        `${right}${other}`,
        `${wrong}${two}`,
      ]),
    );
    expect(questions).toEqual(TOLD);
    expect(page).not.toMatch(/[=+#]|I:|snowman/);
  });

  test('one without its key asks all the same', async () => {
    const { questions } = await sheet([
      ...ASKED.flatMap(([stem, one, right, two]) => [`*${stem}`, `=${one}`, `+${right}`, `=${two}`]),
      ...ASKED.slice(0, 2).flatMap(([stem, one, right, two]) => [
        `*${stem} Again`,
        `=${one}`,
        `+${right}`,
        `=${two}`,
      ]),
      '*Where is frost?',
      '=up',
      '=down',
    ]);
    expect(questions).toHaveLength(6);
    expect(questions.at(-1)!.slice(0, 2)).toEqual(['open', 'Where is frost? up down']);
  });
});

test('what asks may have several lines', async () => {
  const { questions } = await sheet(
    ASKED.flatMap(([stem, one, right, two], i) => [
      `${i + 1}. It is cold there.`,
      stem,
      `+${right}`,
      `-${one}`,
      `-${two}`,
    ]),
  );
  expect(questions.map((one) => one[1])).toEqual(ASKED.map(([stem]) => `It is cold there. ${stem}`));
});

test('a minus that belongs to a number stays', async () => {
  const { questions } = await sheet(
    ['2 - 5 is', '3 - 9 is', '1 - 2 is'].flatMap((stem) => [`*${stem}`, '=3', '+-3', '=7']),
  );
  expect(questions[0]).toEqual(['single-choice', '2 - 5 is', '- 3', '+ -3', '- 7']);
});

describe('signs that say something else ask nothing', () => {
  test.each([
    ['changes', ['Changes', '+ice', '+hail', 'More changes', '+fog', 'Last', '-rain', '-snow']],
    ['temperatures', ['Monday', '+5 at noon', '-3 at night', 'Tuesday', '+6', '-1', 'Friday', '+7', '-2']],
    [
      'pros and cons',
      ['Sun', '+ clean', '- dear', 'Coal', '+ cheap', '- dirty', 'Wind', '+ clean', '- loud'],
    ],
    ['a legend', ['The signs in this table mean:', '+: lesson takes place', '-: no lesson', '*: exam']],
    ['roots', ['√50', '=√(25·2)', '=5√2', '√18', '=√(9·2)', '=3√2', '√8', '=√(4·2)', '=2√2']],
    [
      'a shell',
      ['Update', '$ su', '# apt update', 'Install', '$ su', '# apt install', 'Run', '$ su', '# run'],
    ],
  ])('%s', async (_, lines) => {
    const { questions, page } = await sheet(lines);
    expect(questions).toEqual([]);
    for (const line of lines) expect(page).toContain(line.replace(/^[-+*] ?/, '').slice(0, 5));
  });
});
