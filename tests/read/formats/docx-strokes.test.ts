/** Answers in Word behind what asks, on the line that was there to write on, or in brackets. */
import { describe, expect, test } from 'vitest';
import { bold, highlighted, item, p, red, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = [
  ['What is the name of the first layer?', 'Ethernet II'],
  ['How many bytes were there in all?', '42'],
  ['Which address sends the frame out?', 'the one of the host'],
  ['Who asks for it?', 'the other host'],
] as const;
const TOLD = ASKED.map(([stem, answer]) => ['open', stem, `> ${answer}`]);
const underlined = (words: string): string => run(words, '<w:u w:val="single"/>');

describe.each([
  ['in red', red],
  ['under a marker', highlighted],
  ['in bold', bold],
  ['underlined', underlined],
])('%s', (_, mark) => {
  test.each<[string, (stem: string, answer: string) => string]>([
    ['before strokes', (stem, answer) => item(2, 0, `${stem} `, mark(answer), ' ______________')],
    ['between strokes', (stem, answer) => item(2, 0, `${stem} ____`, mark(answer), '________')],
    ['in brackets', (stem, answer) => item(2, 0, `${stem} (`, mark(answer), ')')],
    ['below strokes', (stem, answer) => item(2, 0, stem) + p('______________') + p(mark(answer))],
  ])('%s', async (_, line) => {
    const { questions, page } = await readSheet(ASKED.map(([stem, answer]) => line(stem, answer)).join(''));
    expect(questions).toEqual(TOLD);
    expect(page).not.toMatch(/Ethernet|42/);
  });
});

test('what asks in words alone is answered in colour behind it', async () => {
  const { questions } = await readSheet(
    ASKED.map(([stem, answer], at) => p(`${at + 1}. ${stem.slice(0, -1)}  `, red(answer))).join(''),
  );
  expect(questions).toEqual(TOLD.map(([kind, stem, answer]) => [kind, stem!.slice(0, -1), answer]));
});

test('a sentence to go on with, and what is coloured in a task, are no answers', async () => {
  const { questions } = await readSheet(
    p('1. What is your name? My name is ________') +
      p('2. Where do you live? I live in ________') +
      p('3. How old are you? I am ________') +
      p('4. Create a file with the name ', red('frames.txt')),
  );
  expect(questions.filter((one) => one.some((words) => words?.startsWith('>')))).toEqual([]);
  expect(questions.at(-1)).toEqual(['open', 'Create a file with the name frames.txt']);
});

describe('words in colour and in brackets', () => {
  const gapped = (...ahead: readonly string[]): readonly string[] => [
    ...ahead,
    'Ice is a (',
    red('solid'),
    ') that floats on _(',
    red('water'),
    ')_ in the ',
    red('whole'),
    ' world.',
  ];
  const SAID = 'Ice is a ___ that floats on ___ in the whole world.';

  test.each([
    ['a number', item(2, 0, ...gapped()), SAID],
    ['what it calls itself', p(...gapped('(Completar párrafo) ')), `(Completar párrafo) ${SAID}`],
    ['a call in colour as well', item(2, 0, '(', red('Drag'), ') ', ...gapped()), `(Drag) ${SAID}`],
    ['what stands above', p('Complétez :') + p(...gapped()), `Complétez : ${SAID}`],
  ])('are gaps below or behind %s', async (_, body, stem) => {
    const { questions } = await readSheet(p('About ice.') + body);
    expect(questions).toEqual([['gap-fill', stem, '= solid', '= water']]);
  });

  test('are none in words that nothing counts', async () => {
    const { questions } = await readSheet(p('About ice.') + p(...gapped()));
    expect(questions).toEqual([]);
  });
});
