/** A folder → its course. */
import { baseName, type Diagnostic, folderOf, slug, startOf } from '../lesson/index.ts';
import { diagnose, OTHER_KINDS } from '../messages/index.ts';
import { formatOf, mayBeFormat } from '../read/index.ts';
import { withoutAttached } from './attached.ts';
import { isWorkbench, workbenchToc, workbenchWords } from './carpentries.ts';
import type { CourseFiles } from './files.ts';
import { plainFolder } from './folder.ts';
import { type GivenWords, together } from './given-words.ts';
import { bookConfig, bookToc } from './jupyter-book.ts';
import { markdownContents } from './markdown-contents.ts';
import { docsFolder, mkdocsToc, mkdocsWords, summaryToc } from './mkdocs.ts';
import { mystToc, mystWords } from './myst.ts';
import { naturally } from './natural.ts';
import { excluding, orphansOf } from './orphans.ts';
import { otherKind } from './other-kinds.ts';
import type { CourseEntry, CourseKind, CourseOutline, CoursePage } from './outline.ts';
import { below, extensionOf, inFolder, isAbout, isReadable, pageFinder, stemOf } from './paths.ts';
import { placePages } from './place-pages.ts';
import {
  BOOK,
  CONFIG,
  MKDOCS,
  MYST,
  projectFolder,
  QUARTO,
  SPHINX,
  TOP,
  WORKBENCH,
} from './project-folder.ts';
import { quartoToc, quartoWords } from './quarto.ts';
import { sphinxConfig, toctreesOf } from './sphinx.ts';
import type { Toc } from './toc.ts';
import { readPlacedYaml, type Yaml } from './yaml.ts';

/**
 * Reads a course's table of contents and what its project says of itself.
 *
 * The order is told by the first of: `myst.yml` with a `toc` (mystmd itself looks there first, then at `_toc.yml`),
 * `_toc.yml` (Jupyter Book 1, where it overrules toctrees), `config.yaml` of the Carpentries' workbench, the `nav` of
 * `mkdocs.yml` (or its `SUMMARY.md`), `_quarto.yml`, a Sphinx project's toctrees, the natural order of the files. Each word (title, language…) is told by the first of these files that says it: a project on its way from
 * one tool to the next has several. The files are looked for in the folder itself, then in the one folder right
 * below it that has any. Of a file of them that is broken, what can be read counts; where that gives no page, the
 * natural order does.
 *
 * @param folderName the folder's own name, for the id of a course without a title
 */
export async function readCourse(files: CourseFiles, folderName: string): Promise<CourseOutline> {
  const all = await withoutAttached([...(await files.list())].sort(naturally), files);
  const { base, diagnostics } = await projectFolder(files, all);
  const project: Project = {
    files,
    base,
    sources: all.filter((path) => below(base, path)),
    isPage: await pagesAmong(files, all),
    ...(await projectFiles(files, base)),
  };
  const listed = await orderOf(project);
  // Of a file that is no YAML at all, nothing is left that could tell an order.
  const order =
    listed.entries.length === 0 && project.broken.length > 0 ? await naturalOrder(project) : listed;
  const words = together([...project.words, order.heading ? { title: order.heading } : {}]);
  const pages = order.entries.filter((entry): entry is CoursePage => entry.kind === 'page');
  return {
    kind: order.kind,
    id: slug(words.title ?? '') || slug(folderName) || 'course',
    ...words,
    entries: order.entries,
    pages,
    orphans: order.orphans,
    diagnostics: [
      ...diagnostics,
      ...project.broken,
      ...order.diagnostics,
      ...(pages.length === 0 ? [diagnose('course-empty', TOP, {})] : []),
    ],
  };
}

/** What only its text shows (a question bank in `.txt` or `.xml`) is looked into. */
async function pagesAmong(files: CourseFiles, all: readonly string[]): Promise<(path: string) => boolean> {
  const others = new Set<string>();
  for (const path of all) if (mayBeFormat(path) && !formatOf(path, await files.head(path))) others.add(path);
  return (path) => isReadable(path) && !others.has(path);
}

interface Project extends ProjectFiles {
  readonly files: CourseFiles;
  readonly base: string;
  /** Every file of the project, in natural order. */
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

async function projectFiles(files: CourseFiles, base: string): Promise<ProjectFiles> {
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
  const book = bookConfig((await yaml(CONFIG))?.yaml);
  const config = (await files.text(at(WORKBENCH[0])))?.includes('carpentry:')
    ? await yaml(WORKBENCH)
    : undefined;
  const workbench = config && isWorkbench(config.yaml) ? config : undefined;
  const mkdocs = await yaml(MKDOCS);
  const quarto = await yaml(QUARTO);
  const python = await files.text(at(SPHINX));
  const sphinx = sphinxConfig(python ?? '', at(SPHINX));
  return {
    ...(myst && { myst }),
    ...(toc && { toc }),
    ...(workbench && { workbench }),
    ...(mkdocs && { mkdocs }),
    ...(quarto && { quarto }),
    book,
    sphinx,
    ...(python !== undefined && { conf: at(SPHINX) }),
    words: [
      myst ? mystWords(myst.yaml) : {},
      book.words,
      workbench ? workbenchWords(workbench.yaml) : {},
      mkdocs ? mkdocsWords(mkdocs.yaml) : {},
      quarto ? quartoWords(quarto.yaml) : {},
      sphinx.words,
    ],
    broken,
  };
}

/** The course's pages as one way of ordering them gives them. */
interface Order {
  readonly kind: CourseKind;
  readonly entries: readonly CourseEntry[];
  readonly orphans: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The first page's heading: the course's title where the project gives none. */
  readonly heading?: string;
}

async function orderOf(project: Project): Promise<Order> {
  const { myst, toc, workbench, mkdocs, quarto, base } = project;
  const mystPages = myst && mystToc(myst.yaml, base);
  if (mystPages) return listed(project, 'myst', mystPages, myst.file);
  if (toc) return listed(project, 'jupyter-book', bookToc(toc.yaml, base, project.book), toc.file);
  if (workbench) {
    return listed(project, 'carpentries', workbenchToc(workbench.yaml, workbench.file, base), workbench.file);
  }
  if (mkdocs) return mkdocsOrder(project, mkdocs);
  const quartoPages = quarto && quartoToc(quarto.yaml, base);
  if (quartoPages) return listed(project, 'quarto', quartoPages, quarto.file);
  return (await sphinxOrder(project)) ?? naturalOrder(project);
}

async function listed(project: Project, kind: CourseKind, toc: Toc, tocFile: string): Promise<Order> {
  const { files, sources, base, isPage } = project;
  const { entries, placed, diagnostics } = await placePages(
    toc,
    sources.filter((path) => isPage(path) || extensionOf(path) === '.rst'),
    pageFinder(sources),
    isPage,
  );
  const orphans = await orphansOf(files, sources, placed, excluding(toc.excluded, base), isPage);
  const place = startOf(tocFile);
  const left = orphans.length > 0 ? [diagnose('course-orphans', place, { pages: orphans })] : [];
  const [first] = entries;
  const heading = first?.kind === 'page' ? await headingOf(files, first.path) : undefined;
  return {
    kind,
    entries,
    orphans,
    diagnostics: [...toc.diagnostics, ...diagnostics, ...left],
    ...(heading && { heading }),
  };
}

/** Its pages lie in a folder of their own; without a list they come in natural order. */
async function mkdocsOrder(project: Project, { yaml, file }: ReadFile): Promise<Order> {
  const docs = docsFolder(yaml, project.base);
  const sources = project.sources.filter((path) => below(docs, path));
  const within = { ...project, base: docs, sources };
  const nav = mkdocsToc(yaml, docs);
  if (nav) return listed(within, 'mkdocs', nav, file);
  const summary = inFolder(docs, 'SUMMARY.md');
  const toc = summaryToc((await project.files.text(summary)) ?? '', summary, docs);
  if (!toc) return naturalOrder(sources.length > 0 ? within : project);
  return listed({ ...within, sources: sources.filter((path) => path !== summary) }, 'mkdocs', toc, summary);
}

/** Undefined where no page stands first, or it lists no others. */
async function sphinxOrder(project: Project): Promise<Order | undefined> {
  const { files, base, sphinx, conf } = project;
  const root = rootPage(project);
  if (root === undefined) return undefined;
  const contentsOf = toctreesOf(files, base);
  const { lists, title } = await contentsOf(root);
  if (lists.length === 0) return undefined;
  const toc: Toc = {
    root: { kind: 'page', name: root, from: '', place: startOf(root), below: [] },
    lists,
    contentsOf,
    continuous: sphinx.continuous,
    excluded: sphinx.excluded,
    diagnostics: conf === undefined ? [] : sphinx.diagnostics,
  };
  return { ...(await listed(project, 'sphinx', toc, root)), ...(title && { heading: title }) };
}

async function naturalOrder(project: Project): Promise<Order> {
  const { files, sources, base, sphinx, conf, isPage } = project;
  const isExcluded = excluding(sphinx.excluded, base);
  const { entries, leftOut, diagnostics } = plainFolder(
    sources.filter((path) => !isExcluded(path)),
    base,
    isPage,
  );
  const root = rootPage(project);
  const place = startOf(root ?? conf ?? '');
  const unordered =
    conf === undefined
      ? []
      : [
          ...sphinx.diagnostics,
          diagnose('course-no-toctree', place, { file: baseName(root ?? `${sphinx.root}.md`) }),
        ];
  const unread = sources.flatMap((path) => {
    const kind = otherKind(path);
    return kind && OTHER_KINDS[kind] && !isAbout(path) && !isExcluded(path) ? [{ path, kind }] : [];
  });
  const others = unread.length > 0 ? [diagnose('course-other-kinds', TOP, { files: unread })] : [];
  const [first] = entries;
  const isIndex = first?.kind === 'page' && stemOf(first.path) === 'index' && folderOf(first.path) === base;
  const heading = isIndex ? await headingOf(files, first.path) : undefined;
  return {
    kind: 'folder',
    entries,
    orphans: leftOut,
    diagnostics: [...unordered, ...diagnostics, ...others],
    ...(heading && { heading }),
  };
}

const rootPage = ({ sources, base, sphinx }: Project): string | undefined =>
  pageFinder(sources)(inFolder(base, sphinx.root));

async function headingOf(files: CourseFiles, path: string): Promise<string | undefined> {
  if (!/\.(?:md|markdown)$/i.test(path)) return undefined;
  return markdownContents((await files.text(path)) ?? '').title;
}
