/** The catalogue, read as text: every rule in every language, its parameters used, in each language’s own signs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lesson/index.ts';
import { diagnose, rules, wordingIn } from '../../src/messages/index.ts';

const FILES = [
  'banks',
  'books',
  'cartridges',
  'checks',
  'documents',
  'packages',
  'page',
  'projects',
  'qti',
  'questions',
  'other-kinds',
  'yaml',
];

const textOf = (language: Language, file: string): string =>
  readFileSync(new URL(`../../src/messages/${language}/${file}.ts`, import.meta.url), 'utf8');

/** The words of each rule, as a function’s source. */
const entriesOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    FILES.flatMap((file) => [
      ...textOf(language, file).matchAll(/^ {2}'([\w-]+)': (\([\s\S]*?),\n(?= {2}'|\};)/gm),
    ]).map(([, id = '', source = '']) => [id, source]),
  );

/** The strings of a source, without its comments, with an x for what is filled into them. */
function stringsOf(source: string): readonly string[] {
  const found: string[] = [];
  const open: { readonly mark: string; words: string }[] = [];
  const code = source.replace(/^import .*$|\/\*\*[\s\S]*?\*\//gm, '');
  for (const [sign] of code.matchAll(/\\.|\$\{|[{}'"`]|[^\\${}'"`]+|\$/g)) {
    const last = open.at(-1);
    const isInString = last !== undefined && last.mark !== '}';
    if (sign === last?.mark) found.push(open.pop()!.words);
    else if (isInString && !(sign === '${' && last.mark === '`')) last.words += sign;
    else if (/^['"`]$/.test(sign)) open.push({ mark: sign, words: '' });
    else if (sign.endsWith('{')) {
      if (isInString) last.words += 'x';
      open.push({ mark: '}', words: '' });
    }
  }
  return found;
}

/** What is told in words: no keys, no code. */
const wordsOf = (source: string): readonly string[] =>
  stringsOf(source)
    .map((words) => words.replace(/\\`.*?\\`|`.*?`/g, 'x').replace(/\\(['"])/g, '$1'))
    .filter((words) => /\p{L} \p{L}/u.test(words));

const parametersOf = (source: string): readonly string[] =>
  [...(/^\(\{ ([^}]*) \}/.exec(source)?.[1] ?? '').matchAll(/(\w+)(?=,|$| )/g)]
    .map(([, name = '']) => name)
    .sort();

const english = entriesOf('en');
const others = LANGUAGES.filter((language) => language !== 'en');

describe('the catalogue', () => {
  it('has a rule for each wording it was read for', () => {
    expect([...english.keys()].sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(others)('has every rule in %s, told with what English tells it with', (language) => {
    const entries = entriesOf(language);
    const amiss = [...english].filter(([id, source]) => {
      const own = entries.get(id);
      return own === undefined || parametersOf(own).join() !== parametersOf(source).join();
    });
    expect(amiss.map(([id]) => id)).toEqual([]);
  });

  it.each(others)('has nothing in English among the words in %s', (language) => {
    const left = FILES.flatMap((file) => wordsOf(textOf(language, file))).filter((words) =>
      /\b(?:the|isn’t|there is|which|without|write|their|with|this)\b/i.test(words.replace(/--[\w-]+/g, '')),
    );
    expect(left).toEqual([]);
  });

  it.each(others)('says of no rule in %s what it says of it in English', (language) => {
    const entries = entriesOf(language);
    // An entry without words of its own takes them from a table, whose words are looked at above.
    const same = [...english].filter(
      ([id, source]) => wordsOf(source).length > 0 && entries.get(id) === source,
    );
    expect(same.map(([id]) => id)).toEqual([]);
  });
});

/** What each language doesn’t write: the others’ quotes, and its own with the others’ spacing. */
const ALIEN: Readonly<Record<Language, RegExp>> = {
  de: /[«»”‘’](?!s\b)| [:;?!](?= |$)/u,
  en: /[«»„]| [:;?!](?= |$)/u,
  es: /[“”„]|« | »| [:;?!](?= |$)/u,
  // A line may end at any other space.
  fr: /[“”„]|«(?!\u00a0)|(?<!\u00a0)»| [:;?!%](?= |$)|(?<=\p{L})[;?!](?= |$)/u,
  it: /[“”„]|« | »| [:;?!](?= |$)/u,
};

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = FILES.flatMap((file) => wordsOf(textOf(language, file)));

  it('have the quotes and the spacing of their language', () => {
    expect(words.filter((one) => ALIEN[language].test(one))).toEqual([]);
  });

  it('have an apostrophe that is curved', () => {
    expect(words.filter((one) => /\p{L}'\p{L}/u.test(one))).toEqual([]);
  });
});

describe('a diagnostic', () => {
  const told = diagnose('label-duplicate', { file: 'a.md', line: 9, column: 1 }, { label: 'c)', line: 3 });

  it('is plain data, told in the reader’s language when it is told', () => {
    expect(told).toEqual({
      rule: 'label-duplicate',
      severity: 'warning',
      file: 'a.md',
      line: 9,
      column: 1,
      params: { label: 'c)', line: 3 },
    });
    expect(wordingIn(told, 'en').message).toBe('The label “c)” was already used on line 3.');
    expect(wordingIn(told, 'fr').message).toBe('Le repère «\u00a0c)\u00a0» a déjà servi à la ligne 3.');
    expect(wordingIn(told, 'de').message).toBe('Die Nummer „c)“ wurde schon in Zeile 3 verwendet.');
    expect(new Set(LANGUAGES.map((language) => wordingIn(told, language).message)).size).toBe(
      LANGUAGES.length,
    );
  });

  it('that speaks of another tells it in the same language', () => {
    const finding = diagnose('zip-encrypted', { file: 'a.zip', line: 1, column: 1 }, { name: 'a.png' });
    const refused = diagnose('package-refused', { file: 'a.md', line: 1, column: 1 }, { finding });
    expect(wordingIn(refused, 'de').message).toContain(wordingIn(finding, 'de').message);
    expect(wordingIn(refused, 'fr').message).toContain(wordingIn(finding, 'fr').message);
  });
});
