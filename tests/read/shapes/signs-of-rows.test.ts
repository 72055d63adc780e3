/** What a row holds by its tags and signs: by what is absent, passes over a page are left out (passes.ts). */
import { describe, expect, it } from 'vitest';
import { element, foldedAnswer, text } from '../../../src/read/parts.ts';
import { SIGN, signsOf } from '../../../src/read/questions/blocks/signs.ts';

const p = (words: string) => element('p', {}, [text(words)]);
const li = (words: string) => element('li', {}, [text(words)]);
const named = (row: Parameters<typeof signsOf>[0]): string[] =>
  Object.entries(SIGN).flatMap(([name, bit]) => (signsOf(row) & bit ? [name] : []));

describe('the signs of words', () => {
  it.each([
    ['Why does ice float', []],
    ['Why does ice float?', ['asks']],
    ['Où est-elle, la glace « lourde » ?', ['asks', 'dash']],
    // Seen where nobody means it.
    ['de l’eau', ['letter']],
    ['Kurz: warum?', ['colon', 'asks']],
    ['a) ice', ['bracket', 'letter']],
    ['A .  ice', ['letter']],
    ['Vitamin C', ['letter']],
    ['A ice', []],
    ['12. ice', ['digit']],
    ['Ice ... floats', ['blank']],
    ['Ice … floats', ['blank']],
    ['Ice ___ floats', ['blank']],
    ['ice → water', ['arrow', 'symbol']],
    ['☐ ice', ['arrow', 'symbol']],
    ['ice\nwater', ['lines']],
    ['Лёд легче воды', []],
    ['氷は水に浮く', []],
  ])('%s', (words, signs) => {
    expect(named([p(words)])).toEqual(Object.keys(SIGN).filter((one) => signs.includes(one)));
  });

  it.each(['答案：A', '① ice', 'سؤال؟'])('what may be any sign: %s', (words) =>
    expect(named([p(words)])).toHaveLength(Object.keys(SIGN).length),
  );
});

describe('the signs of blocks', () => {
  it('of what is inside of them, too', () => {
    expect(named([element('ul', {}, [li('ice')])])).toEqual(['bullets']);
    expect(named([element('ol', {}, [li('ice'), li('fog')])])).toEqual(['ordered', 'items']);
    expect(named([element('blockquote', {}, [element('h2', {}, [text('Ice')])])])).toEqual([
      'heading',
      'quote',
    ]);
    expect(named([element('p', {}, [element('img', { alt: 'Is it ice?' }, [])])])).toEqual([
      'picture',
      'asks',
    ]);
  });

  it('of a fold with its title', () =>
    expect(named([foldedAnswer([p('light')], [text('Answer 1:')])])).toEqual(['fold', 'digit', 'colon']));
});
