/** Which folder of a course holds its project's files. */
import { type Diagnostic, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { DOCUSAURUS } from './docusaurus.ts';
import type { CourseFiles } from './files.ts';
import { MDBOOK } from './mdbook.ts';

export const MYST = ['myst.yml', 'myst.yaml'] as const;
export const BOOK = ['_toc.yml', '_toc.yaml'] as const;
export const CONFIG = ['_config.yml', '_config.yaml'] as const;
export const WORKBENCH = ['config.yaml'] as const;
export const MKDOCS = ['mkdocs.yml', 'mkdocs.yaml'] as const;
export const QUARTO = ['_quarto.yml', '_quarto.yaml'] as const;
export const SPHINX = 'conf.py';
const GITBOOK = ['SUMMARY.md', '.gitbook.yaml'] as const;
/** Hugo's name alone says whose it is; `config.toml` is many a tool's. */
const HUGO = ['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json', 'config/_default/hugo.toml'] as const;

/** Where a diagnostic on the course as a whole points. */
export const TOP = startOf('.');

interface ProjectFolder {
  /** '' for the course's own folder. */
  readonly base: string;
  readonly diagnostics: readonly Diagnostic[];
}

const MARKS = [...MYST, ...BOOK, ...MKDOCS, ...QUARTO, SPHINX, ...DOCUSAURUS, MDBOOK, ...HUGO, ...GITBOOK];

const below = (folder: string, all: readonly string[]): boolean =>
  all.some((path) => path.startsWith(`${folder}/`));

/**
 * The course's folder itself, else the only one right below it (`docs/`, `source/`) that holds such a file, else the
 * only one below that (`apps/site/`).
 */
export async function projectFolder(files: CourseFiles, all: readonly string[]): Promise<ProjectFolder> {
  async function has(folder: string): Promise<boolean> {
    for (const name of MARKS) if ((await files.text(`${folder}${name}`)) !== undefined) return true;
    return (await files.text(`${folder}config.toml`)) !== undefined && below(`${folder}content`, all);
  }
  const here = { base: '', diagnostics: [] };
  if ((await has('')) || all.some((path) => /^index\.(?:md|markdown|mdx|qmd|rmd|rst|ipynb)$/i.test(path)))
    return here;
  const folders: string[] = [];
  for (const folder of new Set(all.flatMap((path) => /^[^/]+(?=\/)/.exec(path)?.[0] ?? []))) {
    if (await has(`${folder}/`)) folders.push(folder);
  }
  if (folders.length === 0) folders.push(...deeper(all));
  if (folders.length === 1) return { base: folders[0]!, diagnostics: [] };
  return folders.length === 0
    ? here
    : { base: '', diagnostics: [diagnose('course-several-projects', TOP, { folders })] };
}

const deeper = (all: readonly string[]): ReadonlySet<string> =>
  new Set(
    all.flatMap((path) => {
      const [, folder, name] = /^([^/]+\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
      return name !== undefined && SITES.has(name) ? [folder!] : [];
    }),
  );

/** What stands in a site's own folder, however deep it is. */
const SITES: ReadonlySet<string> = new Set<string>([
  ...MYST,
  ...BOOK,
  ...MKDOCS,
  ...QUARTO,
  ...DOCUSAURUS,
  MDBOOK,
]);
