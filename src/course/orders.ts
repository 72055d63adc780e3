/** The ways in which a project may order its pages, each tool's own. */
import { baseName, type Diagnostic, folderOf, startOf } from '../lesson/index.ts';
import { diagnose, type LeftOut, OTHER_KINDS } from '../messages/index.ts';
import { workbenchToc } from './carpentries.ts';
import { barItems, docusaurusLists, isDocusaurusPiece } from './docusaurus-toc.ts';
import type { CourseFiles } from './files.ts';
import { plainFolder } from './folder.ts';
import { bundled, hugoToc, isUnseen, translations } from './hugo.ts';
import { isOutOfSite, jekyllToc } from './jekyll.ts';
import { bookToc } from './jupyter-book.ts';
import { markdownContents } from './markdown-contents.ts';
import { mattersOf } from './matter.ts';
import { mdBookToc } from './mdbook.ts';
import { docsFolder, isPost, mkdocsToc } from './mkdocs.ts';
import { mystToc } from './myst.ts';
import { excluding, orphansOf } from './orphans.ts';
import { otherKind } from './other-kinds.ts';
import type { CourseEntry, CourseKind } from './outline.ts';
import { below, extensionOf, inFolder, isAbout, isMarkdown, pageFinder, stemOf } from './paths.ts';
import { placePages } from './place-pages.ts';
import type { Project } from './project.ts';
import { TOP } from './project-folder.ts';
import { quartoToc } from './quarto.ts';
import { toctreesOf } from './sphinx.ts';
import { plainToc, type Toc } from './toc.ts';

/** The course's pages as one way of ordering them gives them. */
export interface Order {
  readonly kind: CourseKind;
  readonly entries: readonly CourseEntry[];
  readonly orphans: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The first page's heading: the course's title where the project gives none. */
  readonly heading?: string;
  /** The file that lists the pages. */
  readonly contents?: string;
}

/** The first that lists pages tells the order. */
const ORDERS: readonly ((project: Project) => Promise<Order | undefined>)[] = [
  async (project) => {
    const toc = project.myst && mystToc(project.myst.yaml, project.base);
    return toc && listed(project, 'myst', toc, project.myst!.file);
  },
  async (project) => {
    const { toc, base, book } = project;
    return toc && listed(project, 'jupyter-book', bookToc(toc.yaml, base, book), toc.file);
  },
  async (project) => {
    const { workbench, base } = project;
    if (!workbench) return undefined;
    return listed(project, 'carpentries', workbenchToc(workbench.yaml, workbench.file, base), workbench.file);
  },
  mkdocsOrder,
  async (project) => {
    const toc = project.quarto && quartoToc(project.quarto.yaml, project.base);
    return toc && listed(project, 'quarto', toc, project.quarto!.file);
  },
  docusaurusOrder,
  mdBookOrder,
  hugoOrder,
  sphinxOrder,
  gitBookOrder,
  jekyllOrder,
];

export async function orderOf(project: Project): Promise<Order> {
  for (const order of ORDERS) {
    const found = await order(project);
    if (found) return found;
  }
  return naturalOrder(project);
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
    contents: tocFile,
    ...(heading && { heading }),
  };
}

/** A site in a folder of its own, its left out pages named by why they are. */
interface Site {
  readonly kind: CourseKind;
  readonly folder: string;
  /** What tells the order. */
  readonly file: string;
  readonly leftOut: readonly LeftOut[];
}

/** @param pages those of the site */
async function siteOrder(
  project: Project,
  { kind, folder, file, leftOut }: Site,
  pages: readonly string[],
  toc: Toc,
): Promise<Order> {
  const out = new Set(leftOut.flatMap((one) => one.pages));
  const within = { ...project, base: folder, sources: pages.filter((path) => !out.has(path)) };
  const order = await listed(within, kind, toc, file);
  return {
    ...order,
    orphans: [...order.orphans, ...out].sort(),
    diagnostics: [...order.diagnostics, ...named(leftOut, file)],
  };
}

const named = (leftOut: readonly LeftOut[], file: string): readonly Diagnostic[] =>
  leftOut
    .filter(({ pages }) => pages.length > 0)
    .map((one) => diagnose('course-left-out', startOf(file), one));

/** What of the project lies outside a site's folders. */
function outside({ all, isPage }: Project, isInside: (path: string) => boolean): LeftOut {
  const pages = all.filter((path) => isPage(path) && !isInside(path) && !isAbout(path));
  return { why: 'outside', pages };
}

async function mkdocsOrder(project: Project): Promise<Order | undefined> {
  const { mkdocs, files, isPage } = project;
  if (!mkdocs) return undefined;
  const { yaml, file } = mkdocs;
  const folder = docsFolder(yaml, project.base);
  const isHere = (path: string): boolean => below(folder, path) && !isPost(yaml, folder)(path);
  const sources = project.sources.filter(isHere);
  if (sources.length === 0) return naturalOrder(project);
  const pages = sources.filter((path) => isPage(path) || extensionOf(path) === '.rst');
  const toc = await mkdocsToc(yaml, folder, pages, files);
  if (!toc) return naturalOrder({ ...project, base: folder, sources });
  const site = { kind: 'mkdocs', folder, file, leftOut: [outside(project, isHere)] } as const;
  return siteOrder(project, site, sources, toc);
}

async function docusaurusOrder(project: Project): Promise<Order | undefined> {
  const { docusaurus, files, all } = project;
  if (!docusaurus) return undefined;
  const isDoc = (path: string): boolean => docusaurus.docs.some(({ folder }) => below(folder, path));
  const docs = all.filter((path) => isDoc(path) && /\.mdx?$/i.test(path) && !isDocusaurusPiece(path));
  const matterOf = await mattersOf(files, docs);
  const drafts = docs.filter((path) => matterOf(path).draft === true);
  const pages = docs.filter((path) => !drafts.includes(path));
  const { lists, diagnostics } = await docusaurusLists(docusaurus, pages, files, matterOf);
  const beside = barItems(docusaurus, all);
  const besideDocs = new Set(beside.flatMap((item) => (item.kind === 'page' ? [item.name.slice(1)] : [])));
  if (pages.length + beside.length === 0) return undefined;
  const toc = plainToc([...lists, { numbered: 0, items: beside }], diagnostics);
  const isHere = (path: string): boolean => isDoc(path) || besideDocs.has(path);
  const leftOut = [{ why: 'draft', pages: drafts } as const, outside(project, isHere)];
  const site = { kind: 'docusaurus', folder: '', file: docusaurus.file, leftOut } as const;
  return siteOrder(project, site, [...docs, ...besideDocs], toc);
}

async function mdBookOrder(project: Project): Promise<Order | undefined> {
  const { mdbook, files, all } = project;
  const toc = mdbook && (await mdBookToc(mdbook, files));
  if (!toc) return undefined;
  const { chapters: folder, file } = mdbook;
  const isHere = (path: string): boolean => below(folder, path);
  const site = { kind: 'mdbook', folder, file, leftOut: [outside(project, isHere)] } as const;
  return siteOrder(
    project,
    site,
    all.filter((path) => isHere(path) && path !== file),
    toc,
  );
}

async function hugoOrder(project: Project): Promise<Order | undefined> {
  const { hugo, files, isPage } = project;
  if (!hugo) return undefined;
  const isHere = (path: string): boolean => below(hugo.content, path);
  const sources = project.sources.filter((path) => isHere(path) && isPage(path));
  const matterOf = await mattersOf(files, sources);
  const others = translations(hugo, sources);
  const drafts = sources.filter((path) => isUnseen(matterOf(path)) && !others.includes(path));
  const pages = sources.filter((path) => !others.includes(path) && !drafts.includes(path));
  const pieces = new Set(bundled(pages, hugo.content));
  const toc = hugoToc(
    hugo,
    pages.filter((path) => !pieces.has(path)),
    matterOf,
  );
  const leftOut = [
    { why: 'draft', pages: drafts } as const,
    { why: 'language', pages: others } as const,
    outside(project, (path) => isHere(path) || /(?:^|\/)(?:themes|archetypes)\//.test(path)),
  ];
  return siteOrder(project, { kind: 'hugo', folder: hugo.content, file: hugo.file, leftOut }, sources, toc);
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

async function gitBookOrder(project: Project): Promise<Order | undefined> {
  const { gitbook, files } = project;
  if (!gitbook) return undefined;
  const { folder, file, toc } = gitbook;
  const isHere = (path: string): boolean => below(folder, path);
  const site = { kind: 'gitbook', folder, file, leftOut: [outside(project, isHere)] } as const;
  const pages = project.sources.filter((path) => isHere(path) && path !== file);
  // The book is called as its README, which may not be among its pages.
  const heading = await headingOf(files, inFolder(folder, 'README.md'));
  return { ...(await siteOrder(project, site, pages, toc)), ...(heading && { heading }) };
}

async function jekyllOrder(project: Project): Promise<Order | undefined> {
  const { jekyll, files, base, isPage } = project;
  if (!jekyll) return undefined;
  const isOut = isOutOfSite(jekyll.yaml, base);
  const sources = project.sources.filter((path) => !isOut(path));
  const marked = sources.filter((path) => isPage(path) && isMarkdown(path));
  const matterOf = await mattersOf(files, marked);
  const drafts = marked.filter((path) => matterOf(path).published === false);
  const toc = jekyllToc(
    marked.filter((path) => !drafts.includes(path)),
    matterOf,
    base,
  );
  const leftOut = [
    { why: 'draft', pages: drafts } as const,
    outside(project, (path) => below(base, path) && !isOut(path)),
  ];
  if (toc)
    return siteOrder(project, { kind: 'jekyll', folder: base, file: jekyll.file, leftOut }, sources, toc);
  const natural = await naturalOrder({
    ...project,
    sources: sources.filter((path) => !drafts.includes(path)),
  });
  return { ...natural, diagnostics: [...natural.diagnostics, ...named(leftOut, jekyll.file)] };
}

export async function naturalOrder(project: Project): Promise<Order> {
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
