/** Sphinx: `conf.py` for the project's words, toctrees for the order of its pages. */
import { type Diagnostic, folderOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { CourseFiles } from './files.ts';
import { type GivenWords, languageTag } from './given-words.ts';
import { markdownContents } from './markdown-contents.ts';
import { extensionOf } from './paths.ts';
import { type Assignment, type PythonValue, readPython } from './python.ts';
import { rstContents } from './rst-contents.ts';
import type { ContentsOf, PageContents } from './toc.ts';
import { listOf } from './toctree.ts';
import { words } from './yaml.ts';

interface SphinxConfig {
  readonly words: GivenWords;
  /** The name of the page that stands first. */
  readonly root: string;
  readonly excluded: readonly string[];
  readonly continuous: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const READ = [
  'project',
  'author',
  'copyright',
  'project_copyright',
  'language',
  'root_doc',
  'master_doc',
  'exclude_patterns',
  'use_multitoc_numbering',
] as const;

export function sphinxConfig(text: string, file: string): SphinxConfig {
  const assigned = readPython(text.replace(/^\uFEFF/, ''));
  const value = (name: (typeof READ)[number]): PythonValue | undefined => assigned.get(name)?.value;
  const diagnostics = READ.flatMap((name) => {
    const found = assigned.get(name);
    if (!found || found.value !== undefined) return [];
    return [diagnose('course-value-computed', placeOf(found, text, file), { name })];
  });
  const patterns = value('exclude_patterns');
  return {
    words: {
      title: words(value('project')),
      language: languageTag(value('language')),
      authors: words(value('author')) ? [words(value('author'))!] : [],
      copyright: words(value('copyright') ?? value('project_copyright')),
    },
    root: words(value('root_doc') ?? value('master_doc')) ?? 'index',
    excluded: Array.isArray(patterns) ? patterns.flatMap((one) => words(one) ?? []) : [],
    continuous: value('use_multitoc_numbering') === true,
    diagnostics,
  };
}

const placeOf = ({ offset }: Assignment, text: string, file: string) => ({
  file,
  line: text.slice(0, offset).split('\n').length,
  column: 1,
});

/** Reads pages for their toctrees; `base` is the folder that names with a leading `/` start from. */
export const toctreesOf =
  (files: CourseFiles, base: string): ContentsOf =>
  async (path) => {
    const none: PageContents = { lists: [], onlyContents: false };
    const markdown = /^\.(?:md|markdown)$/.test(extensionOf(path));
    if (!markdown && !/^\.(?:rst|txt)$/.test(extensionOf(path))) return none;
    const text = await files.text(path);
    if (text === undefined) return none;
    const read = markdown ? markdownContents(text) : rstContents(text.replace(/\r\n?/g, '\n').split('\n'));
    const lists = read.toctrees.map((tree) => rooted(listOf(tree, path, folderOf(path)), base));
    return { lists, ...(read.title && { title: read.title }), onlyContents: read.onlyContents };
  };

/** Sphinx: a name that starts with `/` is seen from the folder of `conf.py`. */
const rooted = (list: PageContents['lists'][number], base: string): PageContents['lists'][number] => ({
  ...list,
  items: list.items.map((item) => {
    if (item.kind === 'page' && item.name.startsWith('/'))
      return { ...item, name: item.name.slice(1), from: base };
    if (item.kind === 'pattern' && item.pattern.startsWith('/')) {
      return { ...item, pattern: item.pattern.slice(1), from: base };
    }
    return item;
  }),
});
