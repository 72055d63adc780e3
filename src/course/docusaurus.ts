/** Docusaurus: `docusaurus.config.*` says what the site is and where its docs lie. */
import { folderOf } from '../lesson/index.ts';
import type { CourseFiles } from './files.ts';
import { type GivenWords, languageTag } from './given-words.ts';
import { resolvePath } from './paths.ts';
import { literalAt, withoutComments, wordsOf } from './script-values.ts';

/** A set of docs: most sites have one, some several. */
export interface DocsSet {
  /** From the course's folder. */
  readonly folder: string;
  /** The file of its sidebars. */
  readonly sidebars: readonly string[];
}

export interface DocusaurusSite {
  readonly file: string;
  readonly words: GivenWords;
  readonly docs: readonly DocsSet[];
  /** What the bar at the top calls each sidebar. */
  readonly sidebarNames: ReadonlyMap<string, string>;
  /** The folder of pages that are in no docs, and those that the bar at the top names. */
  readonly pages: string;
  readonly barPages: readonly { readonly name: string; readonly label?: string }[];
}

const NAMES = ['js', 'ts', 'mjs', 'cjs', 'mts'].map((end) => `docusaurus.config.${end}`);
export const DOCUSAURUS: readonly string[] = NAMES;

export async function docusaurusSite(
  files: CourseFiles,
  base: string,
  at: (name: string) => string,
): Promise<DocusaurusSite | undefined> {
  for (const file of NAMES.map(at)) {
    const text = await files.text(file);
    if (text !== undefined) return siteIn(withoutComments(text), file, base);
  }
  return undefined;
}

function siteIn(source: string, file: string, base: string): DocusaurusSite {
  return {
    file,
    words: {
      title: wordsOf(source, 'title'),
      description: wordsOf(source, 'tagline'),
      language: languageTag(wordsOf(source, 'defaultLocale')),
    },
    docs: setsIn(source, base),
    pages: resolvePath(base, 'src/pages')!,
    barPages: objectsAround(source, /\bto\s*:/g).flatMap((one) => {
      const [to, label] = [wordsOf(one, 'to'), wordsOf(one, 'label')];
      const name = to?.replace(/^\/|[/#?].*$/g, '');
      return name ? [{ name, ...(label && { label }) }] : [];
    }),
    sidebarNames: new Map(
      objectsAround(source, /\bsidebarId\s*:/g).flatMap((one) => {
        const [id, label] = [wordsOf(one, 'sidebarId'), wordsOf(one, 'label')];
        return id && label ? [[id, label] as const] : [];
      }),
    ),
  };
}

/** The options of the preset's docs, and of each plug-in that adds others. */
function setsIn(source: string, base: string): readonly DocsSet[] {
  const places = [...source.matchAll(/\bdocs\s*:\s*(?=\{)|plugin-content-docs['"]\s*,\s*(?=\{)/g)];
  const found = places.map((place) => literalAt(source, place.index + place[0].length) ?? '');
  const own = found.filter((one, i) => !places[i]![0].startsWith('docs') || isOptions(one));
  return (own.length > 0 ? own : ['']).flatMap((options) => {
    const folder = resolvePath(base, wordsOf(options, 'path') ?? 'docs');
    if (folder === undefined) return [];
    const given =
      wordsOf(options, 'sidebarPath') ?? /sidebarPath\s*:[^,}]*?['"]([^'"]+)['"]/.exec(options)?.[1];
    const names = given ? [given] : ['sidebars.js', 'sidebars.ts', 'sidebars.json'];
    return [{ folder, sidebars: names.flatMap((name) => resolvePath(base, name) ?? []) }];
  });
}

/** `docs: {sidebar: {hideable: true}}` of the theme is something else. */
const isOptions = (options: string): boolean =>
  /\b(?:sidebarPath|routeBasePath|editUrl|path|remarkPlugins|rehypePlugins|exclude|include)\s*:/.test(
    options,
  );

/** The innermost object around each match. */
function objectsAround(source: string, pattern: RegExp): readonly string[] {
  return [...source.matchAll(pattern)].flatMap(({ index }) => {
    const open = source.lastIndexOf('{', index);
    return literalAt(source, open) ?? [];
  });
}

/** Docusaurus's numbers in front of names, which order and aren't shown; dates and versions are none. */
const NUMBERED = /^(\d+)\s*[-_.]+\s*([^-_.\s].*)$/;
const DATE_OR_VERSION = /^(?:(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.](?:\d{2}|\d{4}))?.*|\d+[-_.]\d+.*)$/;

export function numbered(name: string): { readonly name: string; readonly order?: number } {
  const [, number, rest] = DATE_OR_VERSION.test(name) ? [] : (NUMBERED.exec(name) ?? []);
  return rest === undefined ? { name } : { name: rest, order: Number(number) };
}

/** A path within the docs as Docusaurus names the page: no numbers, no extension. */
export function docId(path: string, own: unknown): string {
  const parts = path
    .replace(/\.mdx?$/i, '')
    .split('/')
    .map((part) => numbered(part).name);
  const name = typeof own === 'string' && own !== '' ? own : parts.at(-1)!;
  const folder = folderOf(parts.join('/'));
  return folder === '' ? name : `${folder}/${name}`;
}
