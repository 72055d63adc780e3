/** The pages of the corpus, and each of them read. They lie beside this project. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../../src/build/index.ts';
import type { Diagnostic, Lesson } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';

export const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
export const corpusIsHere = existsSync(corpus);
if (!corpusIsHere) console.warn('Skipped: the corpus is not beside this project (../shared/corpus).');

export const PAGES: readonly string[] = [
  'appr/algo1/algorithmes',
  'appr/algo2/tris',
  'appr/archi/additionneur',
  'appr/archi/sys-log',
  'appr/prog1/dessiner',
  'appr/prog2/bool',
  'appr/prog2/color',
  'appr/rep-info/caracteres',
  'appr/rep-info/intro',
  'appr/rep-info/son',
  'appr/resx/adressage',
  'appr/resx/conclusion',
  'ens/archi/activ/selecteur-chien_new',
  'ens/enjx1/fiches-complementaires/digital-labor',
  'ens/enjx1/fiches-complementaires/genre-numerique',
  'ens/enjx1/grandes-thematiques/economie-numerique',
  'ens/enjx1/grandes-thematiques/medias-sociaux',
  'ens/enjx2/grandes-thematiques/IA_2',
  'ens/hist/eval/eval1',
  'ens/prog1/activ/catchfruit',
];

export const sourceOf = (page: string): string => readFileSync(join(corpus, `${page}.md`), 'utf8');

export interface CorpusReading {
  readonly lesson: Lesson;
  readonly diagnostics: readonly Diagnostic[];
}

const readings = new Map<string, Promise<CorpusReading>>();

/** A page as it is read where it lies in its book: once for all tests. */
export const readPage = (page: string): Promise<CorpusReading> => {
  const reading = readings.get(page) ?? read(page);
  readings.set(page, reading);
  return reading;
};

const read = async (page: string): Promise<CorpusReading> => {
  const folder = dirname(join(corpus, page));
  const { lesson, diagnostics } = await readLesson(
    { path: `${basename(page)}.md`, folder: basename(folder), text: sourceOf(page) },
    diskFiles(folder, corpus),
  );
  if (!lesson) throw new Error(`No lesson was read of ${page}.`);
  return { lesson, diagnostics };
};
