/** A course's folder in memory, and its outline as a person would sketch it. */
import { type CourseFiles, type CourseOutline, readCourse } from '../../src/course/index.ts';
import type { Diagnostic } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';

/** Files by path; a list of paths gives pages that hold only a heading. */
export const folder = (files: Readonly<Record<string, string>>, ...pages: readonly string[]): CourseFiles => {
  const all = { ...Object.fromEntries(pages.map((path) => [path, `# ${path}\n\nWords.\n`])), ...files };
  return {
    text: async (path) => all[path],
    head: async (path) => all[path] ?? '',
    list: async () => Object.keys(all),
  };
};

export const read = (
  files: Readonly<Record<string, string>>,
  ...pages: readonly string[]
): Promise<CourseOutline> => readCourse(folder(files, ...pages), 'Mon cours');

/** One line an entry, two spaces a level: `[part] number path “title”`. */
export const sketch = ({ entries }: CourseOutline): readonly string[] =>
  entries.map((entry) => {
    const name = { page: 'path', link: 'url', heading: 'title' } as const;
    const words = [
      entry.part && `[${entry.part}]`,
      'number' in entry && entry.number,
      entry.kind === 'heading' ? `# ${entry.title}` : (entry as never)[name[entry.kind]],
      entry.kind !== 'heading' && entry.title && `“${entry.title}”`,
      entry.kind === 'page' && entry.hidden && '(hidden)',
      entry.kind === 'page' && entry.onlyContents && '(only contents)',
    ];
    return '  '.repeat(entry.level - 1) + words.filter(Boolean).join(' ');
  });

/** As the terminal prints them. */
export const said = (diagnostics: readonly Diagnostic[], speech: 'en' | 'fr' = 'en'): readonly string[] =>
  diagnostics.map(
    (one) =>
      `${one.file}:${one.line}:${one.column} ${one.severity} ${wordingIn(one, speech).message} ${one.rule}`,
  );
