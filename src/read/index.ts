/** Markdown → Lesson. */
import type { Root } from 'hast';
import {
  type Description,
  type Diagnostic,
  type GivenSettings,
  type GlossaryTerm,
  hasError,
  type Lesson,
  type Question,
  type Settings,
  settingsWith,
  startOf,
} from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { Files } from './media/files.ts';
import { type Library, openLibrary } from './media/library.ts';
import { settleMedia } from './media/media.ts';
import { type StoredFile, storedFiles } from './media/stored-files.ts';
import { landmarksOf, type Met, namePlaces, settleAnchors, settleLostAnchors } from './page/anchors.ts';
import { type AnswersFile, answersBelow, theirsIn } from './page/answers-file.ts';
import {
  besidePage,
  type ForbiddenCharacter,
  reportForbidden,
  settleReferences,
  withCleanTexts,
  withoutForbidden,
  withoutForbiddenIn,
} from './page/characters.ts';
import { type CrossReferences, noCrossReferences, type ReferredLesson } from './page/cross-references.ts';
import { factsOf } from './page/facts.ts';
import { gatherFootnotes, linkRawFootnotes } from './page/footnotes.ts';
import { settleFormulas } from './page/formulas.ts';
import { gatheredIn } from './page/gathered.ts';
import { glossaryWith, settleTerms, termsDefinedIn } from './page/glossary.ts';
import { outlineOf, takeTitle } from './page/headings.ts';
import { detectLanguage } from './page/language.ts';
import { isOfPrograms, languageTag } from './page/language-tag.ts';
import { type LessonId, lessonId, nameOf } from './page/lesson-id.ts';
import { settleLinks } from './page/links.ts';
import {
  durationOf,
  type FrontMatter,
  glossaryOf,
  isoDuration,
  licenceOf,
  minutes,
  plainTitle,
  readFrontMatter,
} from './page/metadata.ts';
import { type FieldRead, quizFields, withFieldAsked } from './page/quiz-fields.ts';
import { settleTaskBoxes } from './page/task-boxes.ts';
import { openPage, type Page } from './page-context.ts';
import { findQuestions } from './questions/index.ts';
import { readerFor, rootOf } from './reader.ts';
import type { Dialect } from './syntax/dialects/dialect.ts';
import { dialectsOf, type Used } from './syntax/dialects/index.ts';
import {
  type Converted,
  calledFrom,
  type Format,
  formatOf,
  placeIn,
  type Sign,
  type SourceFile,
} from './syntax/formats/index.ts';
import { markdownFor } from './syntax/markdown.ts';

export type { FileIdentity, FileStat, Files } from './media/files.ts';
export { memoryFiles } from './media/memory-files.ts';
export { besidePage, withoutForbiddenIn } from './page/characters.ts';
export {
  type CrossReferences,
  crossReferences,
  type Landmark,
  noCrossReferences,
  type PlaceElsewhere,
  type ReferredLesson,
} from './page/cross-references.ts';
export { type ExplicitIds, explicitIds, type Insertion, inserted } from './page/explicit-ids.ts';
export { lessonId, nameOf } from './page/lesson-id.ts';
export { frontMatterIn } from './page/metadata.ts';
export { boxTitle } from './syntax/directives/admonition-titles.ts';
export {
  FORMAT_EXTENSIONS,
  formatOf,
  HEAD_BYTES,
  mayBeFormat,
  type SourceFile,
} from './syntax/formats/index.ts';

/** A lesson's file as the user named it, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** The name of the folder it lies in, for a lesson whose file is only called `lesson`, `index` or `README`. */
  readonly folder?: string;
  /** That of the folder above it, where its own only counts. */
  readonly above?: string;
  /** Whether its Markdown is what Cartable has made of a file of another kind. */
  readonly isMade?: boolean;
  /** A file of Markdown that only holds its answers, by its path from the lesson's folder. */
  readonly answers?: AnswersFile;
  /** All files that answer it: no link of it leads to them. */
  readonly answeredIn?: readonly string[];
  /** Lines of its own text that another file has, which only answers it. */
  readonly isTheirs?: Converted['isTheirs'] | undefined;
}

/** What the project says where the page is silent. */
export interface Project {
  readonly description: Description;
  readonly settings: GivenSettings;
  /** Whether its site's tool fills in what stands in braces (MkDocs, by its plug-in *macros*). */
  readonly hasMacros?: boolean;
}

export interface ReadResult {
  /** Absent only when an error left nothing to export. */
  readonly lesson?: Lesson;
  readonly diagnostics: readonly Diagnostic[];
  /** How much of the file that answers it answers something, from 0 to 1; absent where none does. */
  readonly told?: number;
}

/** A lesson whose page is read as far as it can be without the other lessons of its course. */
export interface OpenLesson {
  /** What those can refer to in it; absent when an error left nothing to export. */
  readonly referred?: Omit<ReferredLesson, 'path'>;
  /** Settles what the page refers to. To be called once: the page's tree becomes the lesson's. */
  readonly close: (elsewhere: CrossReferences) => Promise<ReadResult>;
}

/**
 * Reads a lesson. Nothing is thrown for what an author writes: whatever is amiss is among the diagnostics,
 * in the order of their lines. Paths that `files` is asked for are relative to the lesson's folder.
 *
 * @param elsewhere the other lessons of its course; without it, what refers to another page becomes text
 */
export const readLesson = async (
  source: Source,
  files: Files,
  project?: Project,
  elsewhere: CrossReferences = noCrossReferences,
): Promise<ReadResult> => (await openLesson(source, files, project)).close(elsewhere);

/** What a lesson's file was taken for, by a sign in it or by its name. */
export interface TakenFor {
  readonly format: string;
  readonly sign?: Sign;
}

/**
 * A lesson's file of whatever kind: what is no Markdown is made Markdown first, and what is found in it is placed
 * where it stands in the file.
 *
 * @param file its `folder` as of a {@link Source}; text that isn't there is an error
 */
export async function openFile(
  file: SourceFile & Pick<Source, 'folder'>,
  files: Files,
  project: Project,
): Promise<OpenLesson & { readonly takenFor: TakenFor }> {
  const { path, folder, above, answeredIn = [], text = '' } = file;
  const found = formatOf(path, text);
  const takenFor: TakenFor = {
    format: found?.format.name ?? 'Markdown',
    ...(found?.sign && { sign: found.sign }),
  };
  if (file.text === undefined && !found?.format.binary) {
    const diagnostics = [diagnose('lesson-unreadable', startOf(path), { reason: 'binary' })];
    return { close: async () => ({ diagnostics }), takenFor };
  }
  const source = {
    path,
    ...(folder !== undefined && { folder }),
    ...(above !== undefined && { above }),
    answeredIn,
  };
  const areTogether = file.answers && found?.format.takesAnswers && isOf(found.format, file.answers);
  const beside = areTogether ? undefined : await answersIn(file.answers, path, project);
  const answers = beside?.answers && { answers: beside.answers };
  const own = beside ? storedFiles(files, beside.media) : files;
  if (!found)
    return { ...placing(await openLesson({ ...source, ...answers, text }, own, project), beside), takenFor };

  const { answers: _, ...alone } = file;
  const converted = await convertedBy(found.format, areTogether ? file : alone, project.description.language);
  const { markdown, media, language, title, diagnostics } = converted;
  if (hasError(diagnostics)) return { close: async () => ({ diagnostics }), takenFor };
  const description = { ...project.description, ...(language && { language }), ...(title && { title }) };
  const isMade = !found.format.holdsMarkdown;
  const opened = await openLesson(
    { ...source, ...answers, text: markdown, isMade, isTheirs: converted.isTheirs },
    storedFiles(own, media),
    {
      ...project,
      description,
    },
  );
  return { ...placing(placing(opened, { path, converted }), beside), takenFor };
}

const isOf = (format: Format, { path, text = '' }: SourceFile): boolean =>
  formatOf(path, text)?.format === format;

/** What was made of a file, by the path by which its places name it. */
interface Made {
  readonly path: string;
  readonly converted?: Converted;
}

/** A file of answers as Markdown; nothing of one that can't be read. */
async function answersIn(
  file: SourceFile | undefined,
  lesson: string,
  project: Project,
): Promise<(Made & { readonly answers?: AnswersFile; readonly media: readonly StoredFile[] }) | undefined> {
  if (!file) return undefined;
  const { path, text } = file;
  const named = { path: besidePage(lesson, path), media: [] };
  const format = formatOf(path, text ?? '')?.format;
  if (!format) return { ...named, ...(text !== undefined && { answers: { path, text: unixLines(text) } }) };
  const converted = await convertedBy(format, file, project.description.language);
  if (hasError(converted.diagnostics)) return named;
  const media = converted.media.map((one) => ({ ...one, path: besidePage(path, one.path) }));
  const isMade = !format.holdsMarkdown;
  return { ...named, answers: { path, text: converted.markdown, isMade }, media, converted };
}

/** A lesson's places in a file that Markdown was made of, as they are in the file. */
const placing = (opened: OpenLesson, made: Made | undefined): OpenLesson =>
  made?.converted
    ? {
        ...opened,
        close: async (elsewhere) => placed(await opened.close(elsewhere), made.path, made.converted!),
      }
    : opened;

const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The Markdown that a file of another kind becomes; undefined for what is Markdown. */
export async function readMarkdown(file: SourceFile, language: string): Promise<Converted | undefined> {
  const found = formatOf(file.path, file.text ?? '');
  return found && convertedBy(found.format, file, language);
}

/** HTML in a question is walked by recursion, too. */
async function convertedBy(
  format: Format,
  file: SourceFile,
  language: string | undefined,
): Promise<Converted> {
  try {
    const text = file.text === undefined ? undefined : unixLines(file.text);
    return await format.convert({ ...file, ...(text !== undefined && { text }) }, language);
  } catch (error) {
    return { markdown: '', lines: [], media: [], ...brokenBy(error, file) };
  }
}

/** What was read of a file's Markdown, its places those in the file. */
const placed = (
  { lesson, diagnostics, ...told }: ReadResult,
  path: string,
  converted: Converted,
): ReadResult => ({
  ...told,
  ...(lesson && {
    lesson: {
      ...lesson,
      questions: lesson.questions.map((question) => ({
        ...question,
        place: placeIn(path, converted, question.place),
      })),
    },
  }),
  diagnostics: [...converted.diagnostics, ...diagnostics.map((one) => placeIn(path, converted, one))],
});

/** The first half of {@link readLesson}: for a course, where each page may refer to all others. */
export async function openLesson(source: Source, files: Files, project?: Project): Promise<OpenLesson> {
  try {
    const { referred, close } = await openWhole(source, files, project);
    return {
      ...(referred && { referred }),
      close: (elsewhere) => close(elsewhere).catch((error) => brokenBy(error, source)),
    };
  } catch (error) {
    const result = brokenBy(error, source);
    return { close: async () => result };
  }
}

/** Trees are walked by recursion: a page of thousands of open elements exhausts the stack. */
function brokenBy(error: unknown, { path }: Pick<Source, 'path'>): ReadResult {
  if (!(error instanceof RangeError)) throw error;
  return { diagnostics: [diagnose('page-unreadable', startOf(path), {})] };
}

/** `1‑b, 2‑c`, with hyphens that break no line, as word processors write keys. */
const withPlainHyphens = (text: string): string =>
  text.replace(/[\u2010\u2011](?<=\d.)(?=\s?[A-Ha-h](?![\p{L}\p{N}]))/gu, '-');

async function openWhole(source: Source, files: Files, project: Project | undefined): Promise<OpenLesson> {
  const clean = withoutForbidden(withPlainHyphens(unixLines(source.text.replace(/^\uFEFF/, ''))));
  const written = withFieldAsked(readFrontMatter(clean.text));
  const { language: given } = written.description;
  const merged: Description = {
    ...project?.description,
    ...written.description,
    ...(given !== undefined && isOfPrograms(given) && { language: project?.description.language }),
    media: { ...project?.description.media, ...written.description.media },
    substitutions: {
      ...(/\{\{[ \t]*page\./.test(written.text) && written.variables),
      ...project?.description.substitutions,
      ...written.description.substitutions,
    },
    abbreviations: { ...project?.description.abbreviations, ...written.description.abbreviations },
    math: { ...project?.description.math, ...written.description.math },
  };
  const escaped: (readonly [key: string, found: ForbiddenCharacter])[] = [];
  const description = Object.fromEntries(
    Object.entries(merged).map(([key, value]) => [
      key,
      withoutForbiddenIn(value, (found) => escaped.push(...found.map((one) => [key, one] as const))),
    ]),
  ) as Description;
  const named = description.language === undefined ? undefined : languageTag(description.language);
  const detected = named === undefined ? await detectLanguage(written.text) : undefined;
  const language = named ?? detected ?? 'en';
  const dialects = dialectsOf(written.text, source.path, source.isMade, project?.hasMacros);
  const fields = quizFields(written);
  const page: Page = openPage({
    path: source.path,
    called: calledFrom(source),
    text: written.text,
    answeredIn: source.answeredIn,
    markdown: markdownFor(withDialectsOf(source.answers, dialects)),
    below: fields.flatMap(({ lines }) => lines),
    fields: written.variables,
    language,
    description,
    data: written.data,
    settings: settingsWith({ ...project?.settings, ...written.settings }),
    files: withCleanTexts(files, (path, found) =>
      reportForbidden(found, besidePage(source.path, path), page),
    ),
  });
  reportForbidden(clean.found, source.path, page);
  for (const [key, { code, count }] of escaped)
    page.report('character-forbidden', page.place(written.lineAt(key), key), { code, count });
  reportFrontMatter(written, page);
  if (description.language !== undefined && named === undefined) {
    const place = page.place(written.lineAt('language'), description.language);
    page.report('language-unclear', place, { written: description.language, language });
  } else if (detected) page.report('language-detected', page.place(1), { language: detected });

  for (const one of dialects) reportDialect(one, page);
  reportFields(fields, page);

  const reader = readerFor(page);
  const own = [
    ...(await reader.blocks(page.text, 1)),
    ...(await reader.blocks(page.below.text, page.below.line)),
  ];
  const beside = await answersBelow(source.answers, reader);
  const tree = rootOf([...own, ...beside]);
  // Each pass is one walk. First what is no character leaves, before words are compared; then notes go to the end of the
  // page, where they are numbered as places are; then the title, whose names and words are no place's; then what is left
  // gets its names, the marks of notes written in HTML among them.
  settleReferences(tree, page);
  gatherFootnotes(tree);
  const theirs = theirsIn(beside, source.isTheirs);
  const heading = takeTitle(tree, description.title, theirs.headingIn(tree));
  linkRawFootnotes(tree);
  const places = namePlaces(tree, heading, page);
  const called = lessonId(source, description);
  reportId(called, written, page);
  const { written: after, from } = nameOf(source.path, source.folder);
  const headed = heading && (plainTitle(heading.words) || heading.words.trim());
  const title = description.title ?? headed ?? after;
  if (!description.title && !heading) page.report('title-assumed', page.place(1), { title, from });

  async function close(elsewhere: CrossReferences): Promise<ReadResult> {
    // What refers to a place or a term may become plain words, or take those of what it refers to: before links are
    // settled, facts read and questions found.
    settleAnchors(tree, places, elsewhere, page);
    const terms = await settleTerms(tree, places.met, elsewhere, reader);
    const library = openLibrary(page);
    for (const part of [tree, ...terms.map(({ definition }) => rootOf([...definition]))])
      await settleContent(part, library, elsewhere, page);

    const ofPage = theirs.without(tree);
    const facts = factsOf(ofPage);
    const given = description.duration;
    if (given !== undefined && minutes(given) === undefined)
      page.report('duration-unclear', page.place(written.lineAt('duration'), given), { duration: given });
    const duration = minutes(given) ?? minutes(facts.duration) ?? durationOf(ofPage);
    const glossary = glossaryWith(glossaryOf(ofPage), terms);
    const toldOf = theirs.toldIn(tree);
    const { body, questions, contexts, diagnostics, left } = findQuestions(
      tree,
      title,
      page,
      theirs.isTheirs,
    );
    const licence = licenceOf(description.licence ?? facts.licence);

    const lesson: Lesson = {
      id: called.id,
      title,
      language: page.language,
      source: source.path,
      ...(description.description && { description: description.description }),
      ...(duration !== undefined && { duration: isoDuration(duration) }),
      keywords: description.keywords ?? facts.keywords ?? glossary.map(({ term }) => term),
      objectives: description.objectives ?? facts.objectives,
      authors: description.authors ?? facts.authors ?? [],
      ...(licence && { licence }),
      glossary,
      body,
      outline: outlineOf(body),
      questions: questions.map((question) => withMinWords(question, page.settings)),
      contexts,
      assets: library.assets,
      settings: page.settings,
      settingPlaces: Object.fromEntries(
        Object.keys(written.settings).map((key) => [key, page.place(written.lineAt(key), key)]),
      ),
    };
    settleLostAnchors(lesson);
    settleTaskBoxes(lesson);
    return {
      lesson,
      diagnostics: withoutEchoes(inOrder(page, diagnostics)),
      ...toldOf(left),
    };
  }
  return {
    referred: {
      id: called.id,
      title,
      landmarks: landmarksOf(places),
      addresses: written.addresses,
      glossary: await termsForOthers(tree, places.met, page),
    },
    close,
  };
}

/** Those of a page, and of its answers in another file. */
function withDialectsOf(answers: AnswersFile | undefined, own: readonly Used[]): readonly Dialect[] {
  const others = answers ? dialectsOf(answers.text, answers.path, answers.isMade) : [];
  return [...new Set([...own, ...others].map(({ dialect }) => dialect))];
}

async function settleContent(
  tree: Root,
  library: Library,
  elsewhere: CrossReferences,
  page: Page,
): Promise<void> {
  const { formulas, media, links } = gatheredIn(tree);
  settleFormulas(formulas, page);
  await settleMedia(media, library, page);
  await settleLinks(tree, links, library, elsewhere, page);
}

/** What is amiss with them is said where they are defined. */
async function termsForOthers(tree: Root, met: Met, page: Page): Promise<readonly GlossaryTerm[]> {
  const silent: Page = { ...page, report: () => undefined, first: () => false };
  const terms = termsDefinedIn(met, glossaryOf(tree));
  const library = openLibrary(silent);
  for (const { definition } of terms)
    if (definition) await settleContent(definition, library, noCrossReferences, silent);
  return terms;
}

/** A question's own minimum wins. */
const withMinWords = (question: Question, { minWords }: Settings): Question =>
  question.kind === 'open' && question.minWords === undefined && minWords
    ? { ...question, minWords }
    : question;

/** Which tool's rules a page is read by. */
function reportDialect(
  { dialect: { name, hasExporter, isUnknown }, sign: { words, line } }: Used,
  page: Page,
): void {
  const place = page.placeInFile(line, words);
  if (hasExporter) page.report('dialect-exporter', place, { dialect: hasExporter, words });
  else if (isUnknown) page.report('dialect-unknown', place, { words });
  else page.report('dialect-read', place, { dialect: name, words });
}

/** Questions in a field of the front matter, and what of it nobody understands. */
function reportFields(fields: readonly FieldRead[], page: Page): void {
  for (const { key, line, lines, isPart } of fields) {
    const place = page.placeInFile(line, key);
    if (lines.length > 0)
      page.report('dialect-read', place, { dialect: 'Quiz in a field', words: `${key}:` });
    if (isPart) page.report('markup-unread', place, { name: `${key}:` });
  }
}

/** What is amiss with the front matter. */
function reportFrontMatter(written: FrontMatter, page: Page): void {
  const { slips, unended, invalid, misspelt, lineAt } = written;
  if (unended !== undefined) page.report('front-matter-unended', page.place(1), { last: unended });
  for (const slip of slips) page.report('front-matter', page.place(slip.line, slip.taken?.key), slip);
  for (const one of invalid)
    page.report('settings-invalid', page.place(lineAt(one.key), one.key.split('.').at(-1)), one);
  for (const { key, nearest } of misspelt)
    page.report('setting-misspelt', page.place(lineAt(key), key), { key, nearest });
}

const ID_RULES = { changed: 'id-changed', 'no-letters': 'id-made', reserved: 'id-reserved' } as const;

function reportId({ id, written, from, because }: LessonId, { lineAt }: FrontMatter, page: Page): void {
  if (!because) return;
  const place = from === 'front-matter' ? page.place(lineAt('id'), written) : page.place(1);
  page.report(ID_RULES[because], place, { id, written });
}

/** Two questions of one name are two places of one name, which is one slip. */
function withoutEchoes(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const at = ({ file, line }: Diagnostic): string => `${line} ${file}`;
  const twice = new Set(all.filter(({ rule }) => rule === 'question-name-twice').map(at));
  return all.filter((one) => one.rule !== 'name-duplicate' || !twice.has(at(one)));
}

/** The page's own first, then those of the files it includes. */
const inOrder = ({ path, diagnostics }: Page, more: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics, ...more].sort(
    (a, b) =>
      Number(a.file !== path) - Number(b.file !== path) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
