/** Hugo: pages in `content/`, ordered by the weights in their front matter; `_index.md` is a section's own page. */
import { baseName, folderOf } from '../lesson/index.ts';
import type { CourseFiles } from './files.ts';
import { type GivenWords, languageTag } from './given-words.ts';
import type { Matter } from './matter.ts';
import { naturally } from './natural.ts';
import { stemOf, titleOf } from './paths.ts';
import { orderIn, type Rank, type Ranking, rankedItems } from './ranked-folder.ts';
import { pageOf, plainToc, type Toc, type TocItem } from './toc.ts';
import { tomlValues } from './toml.ts';
import { readPlacedYaml, record, words } from './yaml.ts';

export interface HugoSite {
  readonly file: string;
  readonly words: GivenWords;
  /** The folder of its pages. */
  readonly content: string;
  /** The languages that it has, as they stand in names: `page.fr.md`. */
  readonly languages: readonly string[];
  /** The one that is shown first. */
  readonly language?: string;
}

const NAMES = ['hugo', 'config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].map((end) => `${name}.${end}`),
);
const FOLDERS = ['', 'config/_default/'];
export const HUGO: readonly string[] = FOLDERS.flatMap((folder) => NAMES.map((name) => folder + name));

/** Settings in small letters; one of them beside a `content/` is Hugo's. */
const OWN = ['baseurl', 'theme', 'languages', 'languagecode', 'outputs', 'module', 'markup'];

/** Many tools have a `config.yaml`: Hugo's stands beside its `content/`. */
export async function hugoSite(
  files: CourseFiles,
  at: (name: string) => string,
  pages: readonly string[],
): Promise<HugoSite | undefined> {
  for (const file of HUGO.map(at)) {
    const text = await files.text(file);
    if (text === undefined) continue;
    const settings = settingsIn(file, text);
    const languages = record(settings.languages ?? (await languagesIn(files, at, pages)));
    const site = siteIn(file, settings, languages, at);
    const isHugo = baseName(file).startsWith('hugo.') || OWN.some((key) => Object.hasOwn(settings, key));
    if (isHugo && pages.some((path) => path.startsWith(`${site.content}/`))) return site;
  }
  return undefined;
}

/** `config/_default/languages.toml`, or a file for each: `languages.fr.toml`. */
async function languagesIn(
  files: CourseFiles,
  at: (name: string) => string,
  pages: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const whole = await files.text(at('config/_default/languages.toml'));
  if (whole !== undefined) return tomlValues(whole);
  const codes = new Set(
    pages.flatMap((path) => /(?:^|\/)content\/([a-z]{2,3}(?:-[a-z]{2,4})?)\//i.exec(path)?.[1] ?? []),
  );
  const own = [...codes].map(async (code) => {
    const text = await files.text(at(`config/_default/languages.${code}.toml`));
    return text === undefined ? [] : [[code, tomlValues(text)] as const];
  });
  return Object.fromEntries((await Promise.all(own)).flat());
}

/** Hugo doesn't mind capitals in its settings' names. */
function settingsIn(file: string, text: string): Readonly<Record<string, unknown>> {
  const value = file.endsWith('.toml') ? tomlValues(text) : record(readPlacedYaml(file, text).value);
  const small = Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]);
  return { ...value, ...Object.fromEntries(small) };
}

function siteIn(
  file: string,
  settings: Readonly<Record<string, unknown>>,
  languages: Readonly<Record<string, unknown>>,
  at: (name: string) => string,
): HugoSite {
  const code = words(settings.defaultcontentlanguage);
  const main = code ?? (words(settings.languagecode) === undefined ? undefined : Object.keys(languages)[0]);
  const own = record(languages[main ?? '']);
  const content = words(own.contentDir) ?? words(own.contentdir) ?? words(settings.contentdir) ?? 'content';
  return {
    file,
    words: {
      title: words(own.title) ?? words(settings.title),
      language: languageTag(code ?? settings.languagecode),
      licence: words(record(settings.params).license),
    },
    content: at(content.replace(/^\.\/|\/$/g, '')),
    languages: Object.keys(languages),
    ...(main && { language: main }),
  };
}

/** `page.vi.md` beside `page.md`, or in a language that the site has besides its first. */
export function translations(site: HugoSite, pages: readonly string[]): readonly string[] {
  const known = new Set(pages);
  return pages.filter((path) => {
    const [, name, language, end] = /^(.*)\.([a-z]{2,3}(?:-[a-z]{2,4})?)(\.[^.]+)$/i.exec(path) ?? [];
    if (language === undefined || language === site.language) return false;
    return known.has(`${name}${end}`) || (site.languages.includes(language) && site.language !== undefined);
  });
}

/** Pages that are built but never shown as such (Hugo's `headless`, `build`), with drafts. */
export function isUnseen(matter: Matter): boolean {
  const { list, render } = record(matter.build ?? matter._build);
  return matter.draft === true || matter.headless === true || list === 'never' || render === 'never';
}

/** Other Markdown in the folder of an `index.md` belongs to that page. */
export function bundled(pages: readonly string[], content: string): readonly string[] {
  const leaves = pages.filter((path) => isLeaf(path) && folderOf(path) !== content).map(folderOf);
  const folders = new Set(leaves);
  return pages.filter((path) => {
    if (isLeaf(path)) return false;
    for (let up = folderOf(path); up.length > content.length; up = folderOf(up))
      if (folders.has(up)) return true;
    return false;
  });
}

const isLeaf = (path: string): boolean => /^index(?:\.[a-z]{2,3})?$/.test(stemOf(path));

/** @param pages those that count, of one language */
export function hugoToc(site: HugoSite, pages: readonly string[], matterOf: (path: string) => Matter): Toc {
  const ranking = rankingOf(matterOf);
  const home = ranking.ownPage(
    site.content,
    pages.filter((path) => folderOf(path) === site.content),
  );
  const items: readonly TocItem[] = [
    ...(home === undefined ? [] : [pageOf(home)]),
    ...rankedItems(site.content, pages, ranking, home),
  ];
  return plainToc([{ numbered: 0, items }]);
}

function rankingOf(matterOf: (path: string) => Matter): Ranking {
  function rankOf(path: string): Rank {
    const { weight, menuTitle, linkTitle, linktitle, hidden } = matterOf(path);
    const order = orderIn(weight) || undefined;
    const title = words(menuTitle) ?? words(linkTitle) ?? words(linktitle);
    return {
      ...(order !== undefined && { order }),
      ...(title && { title }),
      ...(hidden === true && { hidden: true }),
    };
  }
  const titleAt = (path: string): string =>
    rankOf(path).title ?? words(matterOf(path).title) ?? titleOf(baseName(path));
  return {
    ofPage: rankOf,
    ofFolder: (_folder, own) => (own === undefined ? {} : rankOf(own)),
    ownPage: (_folder, here) => here.find(isSection) ?? here.find(isLeaf),
    // Hugo: pages of one weight stand by their titles.
    between: (a, b) => naturally(titleAt(a), titleAt(b)) || naturally(a, b),
  };
}

const isSection = (path: string): boolean => /^_index(?:\.[a-z]{2,3}(?:-[a-z]{2,4})?)?$/.test(stemOf(path));
