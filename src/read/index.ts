/** Markdown → Lesson. */
import {
  type Description,
  type Diagnostic,
  diagnose,
  type GivenSettings,
  type Lesson,
  type Question,
  Settings,
  settingInvalid,
  slug,
} from '../lesson/index.ts';
import type { Files } from './files.ts';
import { gatherFootnotes, linkRawFootnotes } from './footnotes.ts';
import { levelHeadings, outlineOf, settleAnchors, takeTitle } from './headings.ts';
import { detectLanguage } from './language.ts';
import { openLibrary } from './library.ts';
import { settleLinks } from './links.ts';
import { asContent } from './lower.ts';
import { settleMedia } from './media.ts';
import {
  durationOf,
  glossaryOf,
  isoDuration,
  licenceOf,
  minutes,
  plainTitle,
  readFrontMatter,
} from './metadata.ts';
import { openPage } from './page.ts';
import { findQuestions } from './questions/index.ts';
import { readerFor, rootOf } from './reader.ts';
import { badFrontMatter, languageDetected, titleAssumed, unreadable } from './rules.ts';
import { settingMisspelt } from './setting-rules.ts';

export type { FileStat, Files } from './files.ts';

/** A lesson's file as the user named it, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** The name of the folder it lies in, for a lesson whose file is only called `lesson`, `index` or `README`. */
  readonly folder?: string;
}

/** What the project says where the page is silent. */
export interface Project {
  readonly description: Description;
  readonly settings: GivenSettings;
}

export interface ReadResult {
  /** Absent only when an error left nothing to export. */
  readonly lesson?: Lesson;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a lesson. Nothing is thrown for what an author writes: whatever is amiss is among the diagnostics,
 * in the order of their lines. Paths that `files` is asked for are relative to the lesson's folder.
 */
export const readLesson = async (source: Source, files: Files, project?: Project): Promise<ReadResult> => {
  try {
    return await readWhole(source, files, project);
  } catch (error) {
    // Trees are walked by recursion: a page of thousands of open elements exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return { diagnostics: [diagnose(unreadable, { file: source.path, line: 1, column: 1 }, {})] };
  }
};

const readWhole = async (source: Source, files: Files, project?: Project): Promise<ReadResult> => {
  const written = readFrontMatter(source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const description: Description = {
    ...project?.description,
    ...written.description,
    media: { ...project?.description.media, ...written.description.media },
  };
  const detected = description.language ? undefined : detectLanguage(written.text);
  const page = openPage({
    path: source.path,
    text: written.text,
    language: description.language ?? detected ?? 'en',
    description,
    settings: Settings.parse({ ...project?.settings, ...written.settings }),
    files,
  });
  if (written.problem) {
    const { line, reason } = written.problem;
    page.report(badFrontMatter, page.place(line), { reason });
  }
  for (const { line, ...problem } of written.invalid)
    page.report(settingInvalid, page.place(line, problem.key), problem);
  for (const { line, key, nearest } of written.misspelt)
    page.report(settingMisspelt, page.place(line, key), { key, nearest });
  if (detected) page.report(languageDetected, page.place(1), { language: detected });

  const tree = rootOf(await readerFor(page).blocks(written.text, 1));
  gatherFootnotes(tree);
  levelHeadings(tree);
  const heading = takeTitle(tree);
  linkRawFootnotes(tree);
  settleAnchors(tree, page);
  const library = openLibrary(page);
  await settleMedia(tree, library, page);
  await settleLinks(tree, library, page);

  const id = idOf(source, description);
  const title = description.title ?? (heading ? plainTitle(heading) : undefined) ?? source.folder ?? id;
  if (!description.title && !heading) page.report(titleAssumed, page.place(1), { title });
  const duration = description.duration ? minutes(description.duration) : durationOf(tree);
  const glossary = glossaryOf(tree);
  const { body, questions, contexts } = findQuestions(tree, page);
  const content = asContent(body);
  const licence = licenceOf(description.licence);

  const lesson: Lesson = {
    id,
    title,
    language: page.language,
    source: source.path,
    ...(description.description && { description: description.description }),
    ...(duration !== undefined && { duration: isoDuration(duration) }),
    keywords: description.keywords ?? glossary.map(({ term }) => term),
    objectives: [],
    authors: description.authors ?? [],
    ...(licence && { licence }),
    glossary,
    body: content,
    outline: outlineOf(content),
    questions: questions.map((question) => withMinWords(question, page.settings)),
    contexts,
    assets: library.assets,
    settings: page.settings,
  };
  return { lesson, diagnostics: inOrder(page.diagnostics) };
};

/** A question's own minimum wins. */
const withMinWords = (question: Question, { minWords }: Settings): Question =>
  question.kind === 'open' && question.minWords === undefined && minWords
    ? { ...question, minWords }
    : question;

/** Front matter's id, else the file's stem, else (where that says nothing) the folder's name. */
const idOf = ({ path, folder }: Source, { id }: Description): string => {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const nameless = /^(?:lesson|index|readme)$/i.test(stem);
  const parent = folder ?? path.split('/').at(-2);
  return slug(id ?? '') || slug(nameless && parent ? parent : stem) || slug(stem) || 'lesson';
};

const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
