import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { exported, manifestOf } from './support.ts';

const said = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map((one) => `${one.severity} ${one.rule}: ${wordingIn(one, 'en').message}`);

test('the package is the manifest, the schema control files, then the page, its launch file first', () => {
  const { form, suffix, target, entries } = exported();
  expect({ form, suffix, target }).toEqual({ form: 'zip', suffix: 'scorm12.zip', target: 'scorm12' });
  expect(entries.map(({ path }) => path)).toEqual([
    'imsmanifest.xml',
    'a.xsd',
    'b.xsd',
    'index.html',
    'page.css',
    'page.js',
    'answers.js',
    'media/automaton.png',
  ]);
});

test('SCORM’s control files are there whole', () => {
  const files = new Map(exported().entries.map(({ path, pieces }) => [path, pieces]));
  expect([files.get('a.xsd'), files.get('b.xsd')]).toEqual([[new Uint8Array([1])], [new Uint8Array([2])]]);
});

test('every file of the page is listed, the first one launched', () => {
  const xml = manifestOf(exported());
  expect(xml).toContain('href="index.html">');
  expect([...xml.matchAll(/<file href="([^"]*)"\/>/g)].map(([, href]) => href)).toEqual([
    'index.html',
    'page.css',
    'page.js',
    'answers.js',
    'media/automaton.png',
  ]);
});

test('a title longer than SCORM takes is cut after a word, and said to be', () => {
  const title = `${'Une histoire fort longue, '.repeat(10)}et sa fin`;
  const { diagnostics, ...rest } = exported({ title });
  const [, cut] = manifestOf({ diagnostics, ...rest }).match(/<title>([^<]*)<\/title>/) ?? [];

  expect(cut).toBe(`${'Une histoire fort longue, '.repeat(7)}Une histoire…`);
  expect(cut!.length).toBeLessThanOrEqual(200);
  expect(said(diagnostics)).toEqual([
    'info scorm-title-shortened: SCORM takes titles of 200 characters; this lesson’s has 269.',
  ]);
});

test('characters that XML forbids are removed, and said to be', () => {
  const made = exported({ title: 'Le\u0001 clic\ud800', keywords: ['travail\uffff'] });
  expect(manifestOf(made)).toContain('<title>Le clic</title>');
  expect(manifestOf(made)).toContain('>travail<');
  expect(said(made.diagnostics)).toEqual([
    'warning scorm-forbidden-characters: “Le clic” holds control characters, which no XML file can carry.',
    'warning scorm-forbidden-characters: “travail” holds control characters, which no XML file can carry.',
  ]);
});

test('a lesson that a manifest can carry whole gives no diagnostic', () => {
  expect(exported().diagnostics).toEqual([]);
});
