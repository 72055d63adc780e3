import { describe, expect, test } from 'vitest';
import { QUESTION_KINDS } from '../../src/lesson/index.ts';
import { count, stringsFor } from '../../templates/strings/index.ts';

const english = stringsFor('en').strings;

/** Every text of a language with its path, forms of counted texts apart. */
const texts = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? [[`${path}${key}`, inner] as [string, string]]
      : texts(inner as object, `${path}${key}.`),
  );

const fields = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(['de', 'en', 'es', 'fr', 'it'])('the words of the page in %s', (language) => {
  const { strings } = stringsFor(language);
  const ours = new Map(texts(strings));

  test('every text is there, with the fields of the English one', () => {
    for (const [path, text] of texts(english)) {
      if (path.endsWith('.one')) continue;
      expect([path, ours.get(path) && fields(ours.get(path)!)]).toEqual([path, fields(text)]);
    }
  });

  test('every kind of question has its name', () => {
    expect(Object.keys(strings.kinds).sort()).toEqual([...QUESTION_KINDS].sort());
  });
});

test('French counts nought as one, English doesn’t', () => {
  expect(count(stringsFor('fr').strings.words, 0, 'fr')).toBe('0 mot');
  expect(count(english.words, 0, 'en')).toBe('0 words');
  expect(count(english.words, 1, 'en')).toBe('1 word');
});

test('French puts an unbreakable space before its high punctuation', () => {
  const breakable = texts(stringsFor('fr').strings).filter(([, text]) => / [:;!?»%]|« /.test(text));
  expect(breakable).toEqual([]);
});
