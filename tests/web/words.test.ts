import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lesson/index.ts';
import { webWordsFor } from '../../templates/strings/index.ts';
import { fieldsOf, slipsOf, textsIn } from '../messages/habits.ts';

describe.each(LANGUAGES)('the words of web pages, in %s', (language) => {
  const texts = textsIn(webWordsFor(language));

  it('keep to the habits of the language', () => {
    expect(texts.flatMap(([path, text]) => slipsOf(text, language).map((slip) => [path, slip]))).toEqual([]);
  });

  it('are filled in as the English ones', () => {
    const english = new Map(textsIn(webWordsFor('en')));
    for (const [path, text] of texts)
      expect([path, fieldsOf(text)]).toEqual([path, fieldsOf(english.get(path) ?? text)]);
  });
});
