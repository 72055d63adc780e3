/** How long an answer is, in words. */
import { describe, expect, test } from 'vitest';
import { countOwnWords } from '../../templates/page/words.ts';

const countWords = (text: string) => countOwnWords(text, '');

describe('the words of an answer', () => {
  test.each([
    ['', 0],
    ['  \n ', 0],
    ['L’eau creuse la rive extérieure.', 5],
    ['Est-ce vrai ? Oui : 2 + 2 = 4 !', 6],
    ['ما هو العمل الرقمي؟', 4],
    ['한국어 문장입니다', 2],
  ])('“%s” has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test('a script without spaces has words all the same', () => {
    expect(countWords('他们标注图片、审核内容、回答问题。')).toBeGreaterThan(5);
    expect(countWords('他们标注图片、审核内容、回答问题。')).toBeLessThan(13);
    expect(countWords('彼女は学校へ行きました')).toBeGreaterThan(3);
    expect(countWords('digital labor 是数字劳动')).toBeGreaterThan(3);
  });

  test('a browser that can’t find them counts the characters', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(countWords('数字劳动。')).toBe(4);
    } finally {
      Reflect.set(Intl, 'Segmenter', Segmenter);
    }
  });
});
