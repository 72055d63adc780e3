/** Every page of the corpus is read, safely and with the questions it holds. The pages lie beside this project. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/build/index.ts';
import type { Content } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
const here = existsSync(corpus);
if (!here) console.warn('Skipped: the corpus is not beside this project (../shared/corpus).');

/** Page → questions by kind: open with an answer, open without, single choice, multiple choice; gaps to fill. */
const PAGES: Readonly<
  Record<
    string,
    readonly [answered: number, unanswered: number, single: number, multiple: number, gaps?: number]
  >
> = {
  'appr/algo1/algorithmes': [4, 5, 0, 0],
  'appr/algo2/tris': [4, 6, 0, 0],
  'appr/archi/additionneur': [7, 0, 0, 0],
  'appr/archi/sys-log': [4, 3, 0, 0],
  'appr/prog1/dessiner': [0, 10, 5, 0],
  'appr/prog2/bool': [0, 0, 1, 0, 4],
  'appr/prog2/color': [0, 3, 1, 0],
  'appr/rep-info/caracteres': [2, 2, 0, 0],
  'appr/rep-info/intro': [0, 0, 2, 0],
  'appr/rep-info/son': [0, 0, 0, 0],
  'appr/resx/adressage': [3, 3, 0, 0],
  'appr/resx/conclusion': [0, 0, 0, 1],
  'ens/archi/activ/selecteur-chien_new': [3, 0, 0, 0],
  'ens/enjx1/fiches-complementaires/digital-labor': [5, 0, 0, 0],
  'ens/enjx1/fiches-complementaires/genre-numerique': [3, 0, 0, 0],
  'ens/enjx1/grandes-thematiques/economie-numerique': [22, 0, 0, 0],
  'ens/enjx1/grandes-thematiques/medias-sociaux': [16, 0, 0, 0],
  'ens/enjx2/grandes-thematiques/IA_2': [0, 0, 0, 0],
  'ens/hist/eval/eval1': [0, 0, 2, 2],
  'ens/prog1/activ/catchfruit': [0, 0, 0, 0],
};

const UNSAFE =
  /^(?:script|style|iframe|object|embed|form|font|link|meta|base|svg|math|cartable-(?:part|slot|heading|target|note))$/;

const OF_THE_MODEL: ReadonlySet<string> = new Set(['names', 'written']);

/** What must never reach an LMS, or is the reader's own, in a piece of content. */
const amissIn = (content: Content): string[] => {
  const found: string[] = [];
  visit(content, 'element', ({ tagName, properties, data }) => {
    if (UNSAFE.test(tagName)) found.push(`<${tagName}>`);
    // A formula keeps its place; what its author called a thing, and wrote where something is counted, is the model's.
    const marks = Object.keys(data ?? {}).filter(
      (key) => !(OF_THE_MODEL.has(key) || (tagName === 'cartable-math' && key === 'place')),
    );
    if (marks.length > 0) found.push(`data of <${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:style|className|on)/.test(name)) found.push(`${tagName} ${name}`);
      if (/^(?:src|poster)$/.test(name) && !String(value).startsWith('asset:'))
        found.push(`${name}=${value}`);
      if (name === 'href' && !/^(?:https?:|mailto:|asset:|#)/.test(String(value)))
        found.push(`href=${value}`);
    }
  });
  return found;
};

describe.skipIf(!here)('each page of the corpus', () => {
  it.each(Object.entries(PAGES))('%s', async (name, [answered, unanswered, single, multiple, gaps = 0]) => {
    const file = join(corpus, `${name}.md`);
    const { lesson, diagnostics } = await readLesson(
      { path: `${basename(name)}.md`, folder: basename(dirname(file)), text: readFileSync(file, 'utf8') },
      diskFiles(dirname(file), corpus),
    );
    if (!lesson) throw new Error('no lesson');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(lesson.title).not.toBe('');
    expect(lesson.language).toBe('fr');

    const contents = [
      lesson.body,
      ...lesson.contexts.map(({ content }) => content),
      ...lesson.questions.flatMap(({ prompt, hints, feedback }) => [
        prompt,
        ...hints,
        ...(feedback ? [feedback] : []),
      ]),
    ];
    expect(contents.flatMap(amissIn)).toEqual([]);

    const open = lesson.questions.filter(({ kind }) => kind === 'open');
    const count = (kind: string) => lesson.questions.filter((question) => question.kind === kind).length;
    expect([
      open.filter(({ feedback }) => feedback).length,
      open.filter(({ feedback }) => !feedback).length,
      count('single-choice'),
      count('multiple-choice'),
      count('gap-fill'),
    ]).toEqual([answered, unanswered, single, multiple, gaps]);

    const ids = lesson.questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,60}$/);
    const placed: unknown[] = [];
    visit(lesson.body, 'element', ({ tagName, properties }) => {
      if (tagName === 'cartable-question') placed.push(properties.dataId);
    });
    expect(placed).toEqual(ids);
    const anchors: unknown[] = [];
    visit(lesson.body, 'element', ({ properties }) => {
      if (properties.id !== undefined) anchors.push(properties.id);
    });
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
