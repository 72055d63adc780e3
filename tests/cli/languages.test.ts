/** The terminal speaks the user's language: severities, summaries, refusals; what programs read has no language. */
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { wordsFor } from '../../src/cli/words/index.ts';
import { LANGUAGES, type Language } from '../../src/lesson/index.ts';
import { slipsOf } from '../messages/habits.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LOCALES: Readonly<Record<Language, string>> = {
  de: 'de_CH.UTF-8',
  en: 'en_GB.UTF-8',
  es: 'es_ES.UTF-8',
  fr: 'fr_CH.UTF-8',
  it: 'it_IT.UTF-8',
};

const LESSON = `---
language: en
---

# Ice

a) Why does ice float?

:::{dropdown} Answer
It is lighter.
:::

![](missing.png)
`;

describe.each([
  ['en', 'warning', 'Lesson built: 1 warning (1 more with --explain)', '1 of 1 question got a name'],
  [
    'fr',
    'avertissement',
    'Leçon construite\u00a0: 1 avertissement (1 de plus avec --explain)',
    '1 question sur 1 nommée',
  ],
  ['de', 'Warnung', 'Lektion erstellt: 1 Warnung (1 mehr mit --explain)', '1 von 1 Frage mit neuem Namen'],
  [
    'es',
    'advertencia',
    'Lección construida: 1 advertencia (1 más con --explain)',
    '1 de 1 pregunta con nombre nuevo',
  ],
  [
    'it',
    'avviso',
    'Lezione costruita: 1 avviso (1 in più con --explain)',
    '1 domanda su 1 con un nuovo nome',
  ],
] as const)('the terminal in %s', (language, severity, built, named) => {
  const say = (...args: readonly string[]) => cartable(args, LOCALES[language]);

  it('calls a warning so, and counts in its own grammar', async () => {
    const folder = await folderWith({ 'ice.md': LESSON });
    const file = join(folder, 'ice.md');
    const { err } = await say('build', file, '--out', join(folder, 'dist'));
    expect(err).toMatch(new RegExp(`ice\\.md:13:5 ${severity} .*missing\\.png.* media-missing`, 'u'));
    // Behind it stands what to open.
    expect(err.trimEnd().split('\n').at(-2)).toBe(built);
    expect((await say('ids', file)).err).toBe(`ice.md: ${named}\n`);
  });

  it('has no English beside what the author wrote', async () => {
    const folder = await folderWith({ 'ice.md': LESSON, 'notes.txt': 'x', 'empty.xml': '' });
    const file = join(folder, 'ice.md');
    const out = join(folder, 'dist');
    const empty = await folderWith({});
    const package12 = join(out, 'ice', 'ice.scorm12.zip');
    const told = [
      await say('build', file, '--out', out, '--explain', '--strict'),
      await say('build', file, '--since', join(folder, 'notes.txt')),
      await say('check', package12, join(folder, 'notes.txt'), join(folder, 'empty.xml'), folder, 'nowhere'),
      await say('inspect', file, '--explain'),
      await say('ids', file),
      await say('new', folder),
      await say('preview', empty),
      // What a system calls a folder may have any letters in it.
    ].map(({ out, err }) => `${out}${err}`.replaceAll(folder, '').replaceAll(empty, ''));
    const theirs = /Ice|a\) Why does ice float\?|missing\.png|ice-float\S*|English|\w+(?:-\w+)+$/gm;
    const slips = told
      .flatMap((text) => text.replace(theirs, 'x').split('\n'))
      .flatMap((line) =>
        slipsOf(line, language)
          .filter((slip) => slip.startsWith('English'))
          .map((slip) => `${slip} in ${line}`),
      );
    expect(slips).toEqual([]);
  });
});

test('a broken lesson is named by ids, in the user’s language', async () => {
  const folder = await folderWith({ 'a.ipynb': '{ "cells": [' });
  const { code, err } = await cartable(['ids', folder], LOCALES.de);
  expect(code).toBe(1);
  expect(err).toMatch(/a\.ipynb:1:\d+ Fehler Das Notebook ist beschädigt.* notebook-broken/);
});

test('a cell of a notebook is a cell in the user’s language', async () => {
  const cell = { cell_type: 'markdown', metadata: {}, source: '# Ice\n\n![](missing.png)' };
  const notebook = { cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 };
  const folder = await folderWith({ 'a.ipynb': JSON.stringify(notebook) });
  const { err } = await cartable(['inspect', join(folder, 'a.ipynb')], LOCALES.it);
  expect(err).toMatch(/a\.ipynb:cella 1:3:5 avviso /);
});

test('what programs read is the same in every language', async () => {
  const folder = await folderWith({ 'ice.md': LESSON, 'notes.txt': 'x' });
  const out = join(folder, 'dist');
  const read = (language: Language, args: readonly string[]) =>
    cartable(args, LOCALES[language]).then((told) => told.out);
  for (const args of [
    ['build', join(folder, 'ice.md'), '--out', out, '--json'],
    ['check', join(out, 'ice', 'ice.scorm12.zip'), join(folder, 'notes.txt'), 'nowhere', '--json'],
  ]) {
    const english = await read('en', args);
    expect(english).toMatch(/^[[{]/);
    for (const language of LANGUAGES) expect(await read(language, args)).toBe(english);
  }
});

/** Every text with what it is filled with, for one and for three. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [1, 3].flatMap((count) => [value('x', 'x'), value(count, count), value(true, count)]).map(String);
  return Object.values(value as object).flatMap(textsOf);
};

test.each(LANGUAGES)('the words of the terminal keep to the habits of the language: %s', (language) => {
  const { courses: _names, ...inspect } = wordsFor(language).inspect;
  const slips = textsOf({ ...wordsFor(language), inspect }).flatMap((text) =>
    slipsOf(text, language).map((slip) => `${slip} in ${text}`),
  );
  expect(slips).toEqual([]);
});
