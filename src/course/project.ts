/** A course's project: its files, and what those of each tool say. */
import type { Diagnostic } from '../lesson/index.ts';
import { isWorkbench, workbenchWords } from './carpentries.ts';
import { type DocusaurusSite, docusaurusSite } from './docusaurus.ts';
import type { CourseFiles } from './files.ts';
import { type GitBook, gitBook } from './gitbook.ts';
import type { GivenWords } from './given-words.ts';
import { type HugoSite, hugoSite } from './hugo.ts';
import { isJekyll } from './jekyll.ts';
import { bookConfig } from './jupyter-book.ts';
import { type BookOfMarkdown, MDBOOK, mdBook } from './mdbook.ts';
import { mkdocsWords } from './mkdocs.ts';
import { mystWords } from './myst.ts';
import { inFolder } from './paths.ts';
import { BOOK, CONFIG, MKDOCS, MYST, QUARTO, SPHINX, WORKBENCH } from './project-folder.ts';
import { quartoWords } from './quarto.ts';
import { sphinxConfig } from './sphinx.ts';
import { readPlacedYaml, type Yaml } from './yaml.ts';

export interface Project extends ProjectFiles {
  readonly files: CourseFiles;
  readonly base: string;
  /** Every file of the course's folder, in natural order. */
  readonly all: readonly string[];
  /** Those of the project. */
  readonly sources: readonly string[];
  /** Whether Cartable reads a file of it. */
  readonly isPage: (path: string) => boolean;
}

interface ProjectFiles {
  readonly myst?: ReadFile;
  readonly toc?: ReadFile;
  /** The Carpentries' `config.yaml`. */
  readonly workbench?: ReadFile;
  readonly mkdocs?: ReadFile;
  readonly quarto?: ReadFile;
  readonly docusaurus?: DocusaurusSite;
  readonly hugo?: HugoSite;
  readonly mdbook?: BookOfMarkdown;
  readonly gitbook?: GitBook;
  readonly jekyll?: ReadFile;
  readonly book: ReturnType<typeof bookConfig>;
  readonly sphinx: ReturnType<typeof sphinxConfig>;
  /** `conf.py`, where there is one. */
  readonly conf?: string;
  /** What they say, the first to be believed first. */
  readonly words: readonly GivenWords[];
  readonly broken: readonly Diagnostic[];
}

interface ReadFile {
  readonly file: string;
  readonly yaml: Yaml;
}

/** @param pages the project's, in natural order */
export async function projectFiles(
  files: CourseFiles,
  base: string,
  pages: readonly string[],
): Promise<ProjectFiles> {
  const at = (name: string): string => inFolder(base, name);
  const broken: Diagnostic[] = [];
  async function yaml(names: readonly string[]): Promise<ReadFile | undefined> {
    for (const file of names.map(at)) {
      const text = await files.text(file);
      if (text === undefined) continue;
      const read = readPlacedYaml(file, text);
      broken.push(...read.diagnostics);
      return { file, yaml: read };
    }
    return undefined;
  }
  const myst = await yaml(MYST);
  const toc = await yaml(BOOK);
  const settings = await yaml(CONFIG);
  const book = bookConfig(settings?.yaml);
  const config = (await files.text(at(WORKBENCH[0])))?.includes('carpentry:')
    ? await yaml(WORKBENCH)
    : undefined;
  const workbench = config && isWorkbench(config.yaml) ? config : undefined;
  const mkdocs = await yaml(MKDOCS);
  const quarto = await yaml(QUARTO);
  const docusaurus = await docusaurusSite(files, base, at);
  const hugo = workbench ? undefined : await hugoSite(files, at, pages);
  const written = await files.text(at(MDBOOK));
  const mdbook = written === undefined ? undefined : mdBook(written, at(MDBOOK));
  const gitbook = await gitBook(files, base, pages);
  const python = await files.text(at(SPHINX));
  const sphinx = sphinxConfig(python ?? '', at(SPHINX));
  const jekyll = settings && !toc && isJekyll(settings.yaml) ? settings : undefined;
  const conf = python === undefined ? undefined : at(SPHINX);
  return {
    ...present({ myst, toc, workbench, mkdocs, quarto, docusaurus, hugo, mdbook, gitbook, jekyll, conf }),
    book,
    sphinx,
    words: [
      myst ? mystWords(myst.yaml) : {},
      book.words,
      workbench ? workbenchWords(workbench.yaml) : {},
      mkdocs ? mkdocsWords(mkdocs.yaml) : {},
      quarto ? quartoWords(quarto.yaml) : {},
      ...[docusaurus, hugo, mdbook, gitbook].map((one) => one?.words ?? {}),
      sphinx.words,
    ],
    broken,
  };
}

/** Without the fields that are undefined. */
const present = <T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
