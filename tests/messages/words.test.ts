/** The words of the page, the sheet and the preview, in each language: whole, and by its habits. */
import { describe, expect, test } from 'vitest';
import { wordsFor as sheetWords } from '../../src/delivery/sheet/words/index.ts';
import { LANGUAGES, languageFor } from '../../src/lesson/index.ts';
import { wordsFor as previewWords } from '../../templates/lms/words.ts';
import { stringsFor } from '../../templates/strings/index.ts';
import { wordsIn as studioWords } from '../../templates/studio/words.ts';
import { fieldsOf, slipsOf, textsIn } from './habits.ts';

const CATALOGUES = {
  page: (language: string) => stringsFor(language).strings,
  sheet: sheetWords,
  preview: previewWords,
  studio: studioWords,
};

const others = LANGUAGES.filter((language) => language !== 'en');

describe.each(Object.entries(CATALOGUES))('the words of the %s', (_name, wordsIn) => {
  test.each(others)('fill in the same in %s as in English', (language) => {
    const ours = new Map(textsIn(wordsIn(language)));
    const amiss = textsIn(wordsIn('en'))
      // A form for one may say its number in words.
      .filter(([path]) => !path.endsWith('.one'))
      .filter(([path, text]) => fieldsOf(ours.get(path) ?? '{absent}').join() !== fieldsOf(text).join())
      .map(([path]) => path);
    expect(amiss).toEqual([]);
  });

  test.each(LANGUAGES)('keep to the habits of the language: %s', (language) => {
    const amiss = textsIn(wordsIn(language)).flatMap(([path, text]) =>
      slipsOf(text, language).map((slip) => `${path}: ${slip}`),
    );
    expect(amiss).toEqual([]);
  });

  test.each(others)('leave no sentence in English: %s', (language) => {
    const english = new Map(textsIn(wordsIn('en')));
    const same = textsIn(wordsIn(language)).filter(
      ([path, text]) => english.get(path) === text && / \p{Ll}+ \p{Ll}+/u.test(text),
    );
    expect(same).toEqual([]);
  });
});

test('a tag or a locale finds its language, English where there is none', () => {
  const tags = [
    'de',
    'de-CH',
    'DE_AT.UTF-8',
    'es_419',
    'it@euro',
    'fr_CH.UTF-8',
    'rm',
    'C.UTF-8',
    '',
    undefined,
  ];
  expect(tags.map(languageFor)).toEqual(['de', 'de', 'de', 'es', 'it', 'fr', 'en', 'en', 'en', 'en']);
});
