/** The SCORM exporter, with a page of a few files in place of the real one. */
import { type Edition, scorm12 } from '../../src/export/scorm/edition.ts';
import { exportedAs } from '../../src/export/scorm/exported.ts';
import {
  type Asset,
  defaultSettings,
  digest,
  type Entry,
  type Exported,
  type Lesson,
} from '../../src/lesson/index.ts';
import { html } from '../support/sample-lesson.ts';

const page: readonly Entry[] = ['index.html', 'page.css', 'page.js', 'answers.js', 'media/automaton.png'].map(
  (path) => ({ path, pieces: [path] }),
);

const schemas = { 'b.xsd': new Uint8Array([2]), 'a.xsd': new Uint8Array([1]) };

export const lesson = (given: Partial<Lesson> = {}): Lesson => ({
  id: 'digital-labor',
  title: 'Le travail du clic',
  language: 'fr',
  source: 'content/digital-labor/lesson.md',
  keywords: [],
  objectives: [],
  authors: [],
  glossary: [],
  body: { type: 'root', children: [] },
  outline: [],
  questions: [],
  contexts: [],
  assets: [],
  settings: defaultSettings,
  ...given,
});

export const exported = (given: Partial<Lesson> = {}, edition: Edition = scorm12): Exported =>
  exportedAs(edition, lesson(given), { entries: page, ledger: {}, diagnostics: [] }, schemas);

export const manifestOf = ({ entries }: Exported): string =>
  String(entries.find(({ path }) => path === 'imsmanifest.xml')?.pieces.join(''));

export const manifest = (given: Partial<Lesson> = {}, edition: Edition = scorm12): string =>
  manifestOf(exported(given, edition));

/** A lesson that says everything a manifest has a place for. */
export const outspoken: Partial<Lesson> = {
  description: 'Qui travaille derrière les écrans ? Une heure d’enquête, & un <débat>.',
  duration: 'PT45M',
  keywords: ['microtravail', 'plateforme'],
  authors: ['Ada Lovelace', 'Dupont, Jean; fils'],
  licence: { name: 'CC-BY-SA-4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
};

export const picture = (path: string, text: string): Asset => ({
  path,
  source: path,
  type: 'image/png',
  bytes: text.length,
  sha256: digest(text),
  content: new TextEncoder().encode(text),
});

export const lessonOf = (id: string, title: string, body: string, more: Partial<Lesson> = {}): Lesson =>
  lesson({ id, title, source: `${id}.md`, body: html(body), ...more });

export const textOf = ({ entries }: Exported, path: string): string =>
  String(entries.find((entry) => entry.path === path)?.pieces.join(''));
