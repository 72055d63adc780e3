/** The book's documents, as XHTML. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { bookWords } from '../../../templates/epub/words.ts';
import { stringsFor } from '../../../templates/strings/index.ts';
import { attributeText, type PartOfCourse, toXhtml } from '../../lesson/index.ts';
import { direction, unbroken } from '../page/index.ts';
import { cleaned } from '../plain/index.ts';
import type { Chapter } from './chapter.ts';
import { idsIn } from './links.ts';

interface Named {
  readonly title: string;
  readonly language: string;
}

const xhtml = ({ title, language }: Named, type: string, children: readonly ElementContent[]): string => {
  const lang = attributeText(language);
  const body = toXhtml(unbroken({ type: 'root', children: [...children] }, language));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${direction(language)}">
<head><title>${toXhtml({ type: 'text', value: cleaned(title) })}</title><link rel="stylesheet" type="text/css" href="${STYLE_FILE}"/></head>
<body epub:type="${type}">
${body}
</body>
</html>
`;
};

export const STYLE_FILE = 'book.css';

export function chapterDocument({ lesson, body }: Chapter): string {
  const { title, authors } = lesson;
  return xhtml(lesson, 'bodymatter chapter', [
    h('h1', cleaned(title)),
    ...(authors.length > 0 ? [h('p.by', cleaned(authors.join(', ')))] : []),
    ...body,
  ]);
}

export function notesDocument({ lesson, notes }: Chapter, isAlone: boolean): string {
  const { language } = lesson;
  const { answers } = bookWords(language);
  const title = isAlone ? answers : `${answers} – ${lesson.title}`;
  return xhtml({ title, language }, 'backmatter', [h('h1', cleaned(title)), ...notes]);
}

/** What stands in the contents, and below it. */
interface Listed {
  readonly title: string;
  readonly href?: string;
  readonly inner: readonly Listed[];
}

/** @param parts the chapters by the part of the course that they stand in */
export function contentsDocument(
  book: Named,
  parts: readonly PartOfCourse<Chapter>[],
  titleOf: (chapter: Chapter) => string,
): string {
  const { strings } = stringsFor(book.language);
  const { answers } = bookWords(book.language);
  const chapters = parts.flatMap(({ members }) => members);
  const listed: readonly Listed[] = [
    ...parts.flatMap(({ part, members }): readonly Listed[] => {
      const inner = members.map((chapter) => ({
        title: titleOf(chapter),
        href: chapter.files.body,
        inner: headings(chapter),
      }));
      return part === undefined ? inner : [{ title: part, inner }];
    }),
    ...backmatter(chapters.filter(({ notes }) => notes.length > 0)),
  ];
  function backmatter(withNotes: readonly Chapter[]): readonly Listed[] {
    const [only, ...others] = withNotes;
    if (!only) return [];
    if (others.length === 0) return [{ title: answers, href: only.files.notes, inner: [] }];
    return [
      {
        title: answers,
        inner: withNotes.map((one) => ({ title: titleOf(one), href: one.files.notes, inner: [] })),
      },
    ];
  }
  const [first] = chapters;
  return xhtml(book, 'frontmatter', [
    h('nav', { 'epub:type': 'toc', id: 'toc' }, [h('h1', strings.contents), list(listed)]),
    h('nav', { 'epub:type': 'landmarks', hidden: true }, [
      h('ol', [
        h('li', h('a', { 'epub:type': 'toc', href: '#toc' }, strings.contents)),
        ...(first
          ? [h('li', h('a', { 'epub:type': 'bodymatter', href: first.files.body }, cleaned(titleOf(first))))]
          : []),
      ]),
    ]),
  ]);
}

const list = (items: readonly Listed[]): Element =>
  h(
    'ol',
    items.map(({ title, href, inner }) =>
      h('li', [
        href === undefined ? h('span', cleaned(title)) : h('a', { href }, cleaned(title)),
        inner.length > 0 ? list(inner) : undefined,
      ]),
    ),
  );

/** Its headings by their levels; one that is a question's or folded has no place of its own. */
function headings({ lesson, body, files }: Chapter): readonly Listed[] {
  const ids = idsIn(body);
  const sections = lesson.outline.filter(({ id }) => ids.has(id));
  return within(sections, files.body);
}

function within(
  sections: readonly { id: string; title: string; level: number }[],
  file: string,
): readonly Listed[] {
  const listed: Listed[] = [];
  for (let at = 0; at < sections.length; ) {
    const { id, title, level } = sections[at]!;
    let end = at + 1;
    while (end < sections.length && sections[end]!.level > level) end++;
    listed.push({
      title,
      href: `${file}#${encodeURI(id)}`,
      inner: within(sections.slice(at + 1, end), file),
    });
    at = end;
  }
  return listed;
}
