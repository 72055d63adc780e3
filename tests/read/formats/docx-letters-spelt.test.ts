/** Letters of offers as other alphabets and keyboards have them. */
import { describe, expect, test } from 'vitest';
import { p, run } from '../../support/docx.ts';
import { ASKED, readSheet, TOLD } from './sheet.ts';

const mono = (words: string): string =>
  p(run(words, '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>'));

const sheet = (letters: readonly string[], key: (letter: string) => string): string =>
  ASKED.map(
    ([stem, ...offers], i) =>
      p(`${i + 1}. ${stem}`) +
      offers.map((one, at) => p(`${letters[at]}) ${one}`)).join('') +
      key(letters[1]!),
  ).join('');

describe('letters of another alphabet', () => {
  test.each([
    ['Uzbek', ['A', 'B', 'S'], "To'g'ri javob: "],
    ['Uzbek with its own signs', ['A', 'B', 'S'], 'To‘g‘ri javob: '],
    ['Cyrillic', ['А', 'Б', 'С'], 'Жавоб: '],
    ['both keyboards', ['A', 'В', 'С'], 'Answer: '],
    ['small', ['a', 'b', 's'], 'Javob: '],
  ])('%s', async (_, letters, title) => {
    const { questions, page } = await readSheet(sheet(letters, (letter) => p(title + letter)));
    expect(questions).toEqual(TOLD);
    expect(page).not.toContain(title);
  });

  test('the third is right', async () => {
    const { questions } = await readSheet(sheet(['A', 'B', 'S'], () => p("To'g'ri javob: S")));
    expect(questions.map((one) => one.slice(-1))).toEqual([['+ gold'], ['+ field'], ['+ a nail']]);
  });

  test('a key in a font for programs is none of their lines', async () => {
    const { questions } = await readSheet(sheet(['A', 'B', 'C'], (letter) => mono(`Answer: ${letter}`)));
    expect(questions).toEqual(TOLD);
  });

  test('names and a row alone stay as they are', async () => {
    const { page } = await readSheet(p('А. Снегов') + p('Б. Льдов') + p('С. Градов') + p('Д. Туманов'));
    expect(page).toContain('С. Градов');
  });
});
