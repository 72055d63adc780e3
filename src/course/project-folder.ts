/** Which folder of a course holds its project's files. */
import { type Diagnostic, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { CourseFiles } from './files.ts';

export const MYST = ['myst.yml', 'myst.yaml'] as const;
export const BOOK = ['_toc.yml', '_toc.yaml'] as const;
export const CONFIG = ['_config.yml', '_config.yaml'] as const;
export const WORKBENCH = ['config.yaml'] as const;
export const MKDOCS = ['mkdocs.yml', 'mkdocs.yaml'] as const;
export const QUARTO = ['_quarto.yml', '_quarto.yaml'] as const;
export const SPHINX = 'conf.py';

/** Where a diagnostic on the course as a whole points. */
export const TOP = startOf('.');

export interface ProjectFolder {
  /** '' for the course's own folder. */
  readonly base: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The course's folder itself, else the only one right below it (`docs/`, `source/`) that holds such a file. */
export async function projectFolder(files: CourseFiles, all: readonly string[]): Promise<ProjectFolder> {
  async function has(folder: string): Promise<boolean> {
    for (const name of [...MYST, ...BOOK, ...MKDOCS, ...QUARTO, SPHINX]) {
      if ((await files.text(`${folder}${name}`)) !== undefined) return true;
    }
    return false;
  }
  const here = { base: '', diagnostics: [] };
  if ((await has('')) || all.some((path) => /^index\.(?:md|markdown|mdx|qmd|rmd|rst|ipynb)$/i.test(path)))
    return here;
  const folders: string[] = [];
  for (const folder of new Set(all.flatMap((path) => /^[^/]+(?=\/)/.exec(path)?.[0] ?? []))) {
    if (await has(`${folder}/`)) folders.push(folder);
  }
  if (folders.length === 1) return { base: folders[0]!, diagnostics: [] };
  return folders.length === 0
    ? here
    : { base: '', diagnostics: [diagnose('course-several-projects', TOP, { folders })] };
}
