/** A folder → its course. */
import { baseName, type Diagnostic, slug, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { formatOf, mayBeFormat } from '../read/index.ts';
import { withoutAttached } from './attached.ts';
import type { CourseFiles } from './files.ts';
import { together } from './given-words.ts';
import { naturally } from './natural.ts';
import { naturalOrder, type Order, orderOf } from './orders.ts';
import type { CourseOutline, CoursePage } from './outline.ts';
import { below, isReadable } from './paths.ts';
import { type Project, projectFiles } from './project.ts';
import { projectFolder, TOP } from './project-folder.ts';

/**
 * Reads a course's table of contents and what its project says of itself.
 *
 * The order is told by the first of: `myst.yml` with a `toc` (mystmd itself looks there first, then at `_toc.yml`),
 * `_toc.yml` (Jupyter Book 1, where it overrules toctrees), `config.yaml` of the Carpentries' workbench, `mkdocs.yml`,
 * `_quarto.yml`, Docusaurus's sidebars, mdBook's `SUMMARY.md`, Hugo's weights, a Sphinx project's toctrees, GitBook's
 * `SUMMARY.md`, Jekyll's `nav_order`, the natural order of the files. Each word (title, language…) is told by the first
 * of these files that says it: a project on its way from one tool to the next has several. The files are looked for in the folder itself, then in the one folder right
 * below it that has any. Of a file of them that is broken, what can be read counts. Where what tells the order lists no
 * page that is there (a script makes them, or the file has another form), the natural order of the folder counts.
 *
 * @param folderName the folder's own name, for the id of a course without a title
 */
export async function readCourse(files: CourseFiles, folderName: string): Promise<CourseOutline> {
  const all = await withoutAttached([...(await files.list())].sort(naturally), files);
  const { base, diagnostics } = await projectFolder(files, all);
  const isPage = await pagesAmong(files, all);
  async function projectIn(folder: string): Promise<Project> {
    const sources = all.filter((path) => below(folder, path));
    const own = await projectFiles(files, folder, sources.filter(isPage));
    return { files, base: folder, all, sources, isPage, ...own };
  }
  let project = await projectIn(base);
  let listed = await orderOf(project);
  // A site deep in a folder that lists none of its pages isn't what the folder is about.
  if (base.includes('/') && listed.kind === 'folder') {
    project = await projectIn('');
    listed = await orderOf(project);
  }
  const order = pagesOf(listed).length > 0 ? listed : await instead(listed, await projectIn(''), project);
  const words = together([...project.words, order.heading ? { title: order.heading } : {}]);
  const pages = pagesOf(order);
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

const pagesOf = ({ entries }: Order): readonly CoursePage[] =>
  entries.filter((entry): entry is CoursePage => entry.kind === 'page');

/** All pages of the folder, where there are any, and what told another order. */
async function instead(listed: Order, whole: Project, { broken }: Project): Promise<Order> {
  const natural = await naturalOrder(whole);
  if (pagesOf(natural).length === 0) return listed;
  // Of a file that is no YAML at all, nothing is left that could tell an order.
  if (broken.length > 0 || listed.contents === undefined) return natural;
  const { contents } = listed;
  const vain = diagnose('course-contents-vain', startOf(contents), { file: baseName(contents) });
  return { ...natural, diagnostics: [vain, ...listed.diagnostics.filter(isTrueYet), ...natural.diagnostics] };
}

/** Not what was said of pages that are built after all. */
const isTrueYet = ({ rule }: Diagnostic): boolean => !['course-orphans', 'course-left-out'].includes(rule);

/** What only its text shows (a question bank in `.txt` or `.xml`) is looked into. */
async function pagesAmong(files: CourseFiles, all: readonly string[]): Promise<(path: string) => boolean> {
  const others = new Set<string>();
  for (const path of all) if (mayBeFormat(path) && !formatOf(path, await files.head(path))) others.add(path);
  return (path) => isReadable(path) && !others.has(path);
}
