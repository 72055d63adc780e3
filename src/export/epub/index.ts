/** Lesson or course → an EPUB 3.3 book: to read without a network, on paper-like screens, aloud. */
import {
  assetPiece,
  byPart,
  type Course,
  type Entry,
  type Exported,
  joinedLedger,
  type Ledger,
  type Lesson,
  listedTitle,
  type PartOfCourse,
} from '../../lesson/index.ts';
import { type Chapter, chapterOf } from './chapter.ts';
import { chapterDocument, contentsDocument, notesDocument, STYLE_FILE } from './documents.ts';
import { type BookFiles, bookFiles } from './files.ts';
import { type Document, packageDocument } from './package-document.ts';
import { STYLE } from './style.ts';

/** One chapter: the text with its questions; what answers them stands at the end, behind links. */
export function exportEpub(lesson: Lesson): Exported {
  const files = bookFiles();
  const chapter = chapterOf(
    lesson,
    { body: 'lesson.xhtml', notes: 'answers.xhtml' },
    { files, lessonUrl: () => undefined },
  );
  const { ledger } = chapter;
  return bookOf({ of: lesson, parts: [{ members: [chapter] }], files, ledger, titleOf: () => lesson.title });
}

/** A chapter a lesson, by the parts of the course. */
export function exportEpubOfCourse(course: Course): Exported {
  const files = bookFiles();
  const names = new Map(
    course.lessons.map(({ id }, index) => [
      id,
      { body: `lesson-${index + 1}.xhtml`, notes: `answers-${index + 1}.xhtml` },
    ]),
  );
  function lessonUrl(to: string, anchor: string): string | undefined {
    const file = names.get(to)?.body;
    return file && anchor ? `${file}#${encodeURI(anchor)}` : file;
  }
  const chapters = course.lessons.map((lesson) =>
    chapterOf(lesson, names.get(lesson.id)!, { files, lessonUrl }),
  );
  const ledger = joinedLedger(chapters);
  const titleOf = ({ lesson }: Chapter): string => listedTitle(course, lesson);
  return bookOf({
    of: course,
    parts: byPart(chapters, ({ lesson: { id } }) => course.places?.[id]?.part),
    files,
    ledger,
    titleOf,
  });
}

interface Book {
  readonly of: Lesson | Course;
  readonly parts: readonly PartOfCourse<Chapter>[];
  readonly files: BookFiles;
  readonly ledger: Ledger;
  readonly titleOf: (chapter: Chapter) => string;
}

function bookOf({ of, parts, files, ledger, titleOf }: Book): Exported {
  const chapters = parts.flatMap(({ members }) => members);
  const noted = chapters.filter(({ notes }) => notes.length > 0);
  const documents: readonly Document[] = [
    { file: 'contents.xhtml', text: contentsDocument(of, parts, titleOf), isContents: true },
    ...chapters.map((one) => ({ file: one.files.body, text: chapterDocument(one) })),
    ...noted.map((one) => ({
      file: one.files.notes,
      text: notesDocument(one, chapters.length === 1),
    })),
  ];
  return {
    target: 'epub',
    form: 'zip',
    suffix: 'epub',
    entries: [
      // OCF 3.3 §4.3: first, and as it is.
      { path: 'mimetype', pieces: ['application/epub+zip'], stored: true },
      { path: 'META-INF/container.xml', pieces: [CONTAINER] },
      { path: 'EPUB/package.opf', pieces: packageDocument({ of, chapters, documents, files: files.all() }) },
      { path: `EPUB/${STYLE_FILE}`, pieces: [STYLE] },
      ...documents.map(({ file, text }): Entry => ({ path: `EPUB/${file}`, pieces: [text] })),
      ...files.all().map(({ name, asset }): Entry => ({ path: `EPUB/${name}`, pieces: [assetPiece(asset)] })),
    ],
    ledger,
    diagnostics: chapters.flatMap((one) => one.diagnostics),
  };
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;
