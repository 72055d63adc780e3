import type { Asset } from './asset.ts';
import type { Ledger } from './entry.ts';
import { commonest } from './grouped.ts';
import type { Described, Lesson } from './lesson.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Lessons that are taught one after another and delivered together. */
export interface Course extends Described {
  /** In the order in which they are taught; ids differ. */
  readonly lessons: readonly Lesson[];
  /** What its table of contents says of lessons, by their ids. */
  readonly places?: Readonly<Record<string, LessonPlace>>;
}

export interface LessonPlace {
  /** Its name in the table of contents, where that isn't the lesson's own title. */
  readonly title?: string;
  /** `2.1` */
  readonly number?: string;
  /** The part of the course that it stands in. */
  readonly part?: string;
}

/** What follows one another in one part of a course; what stands in none, each by itself. */
export interface PartOfCourse<T> {
  readonly part?: string;
  readonly members: readonly [T, ...T[]];
}

export function byPart<T>(
  members: readonly T[],
  partOf: (member: T) => string | undefined,
): readonly PartOfCourse<T>[] {
  const parts: { readonly part?: string; readonly members: [T, ...T[]] }[] = [];
  for (const member of members) {
    const part = partOf(member);
    const last = parts.at(-1);
    if (part !== undefined && last?.part === part) last.members.push(member);
    else parts.push({ ...(part !== undefined && { part }), members: [member] });
  }
  return parts;
}

/** What a list of the course's lessons calls one: `2.1 Tides`. */
export function listedTitle(course: Pick<Course, 'places'>, lesson: Pick<Lesson, 'id' | 'title'>): string {
  const { number, title } = course.places?.[lesson.id] ?? {};
  return `${number ? `${number} ` : ''}${title ?? lesson.title}`;
}

/**
 * The course as one lesson, for whatever counts, lists or describes what a delivery holds: every question, asset
 * and term of its lessons, in order; question ids as `idInCourse` has them. Bodies are joined without a heading
 * between them: it is no page to read.
 */
export const wholeOf = (course: Course): Lesson => ({
  id: course.id,
  title: course.title,
  language: course.language,
  source: course.source,
  ...(course.description && { description: course.description }),
  ...(course.licence && { licence: course.licence }),
  keywords: course.keywords,
  authors: course.authors,
  objectives: course.lessons.flatMap(({ objectives }) => objectives),
  glossary: course.lessons.flatMap(({ glossary }) => glossary),
  body: { type: 'root', children: course.lessons.flatMap(({ body }) => body.children) },
  outline: course.lessons.flatMap(({ outline }) => outline),
  questions: course.lessons.flatMap((lesson) =>
    lesson.questions.map((question) => ({ ...question, id: idInCourse(lesson, question.id) })),
  ),
  contexts: course.lessons.flatMap((lesson) =>
    lesson.contexts.map((context) => ({ ...context, before: idInCourse(lesson, context.before) })),
  ),
  assets: [
    ...new Map(
      course.lessons.flatMap(({ assets }) => assets).map((asset) => [fileKey(asset), asset]),
    ).values(),
  ],
  settings: settingsTogether(course.lessons),
});

/**
 * What all lessons settle alike; where they differ, the default. Answers that one lesson keeps back are kept back in
 * all: no page of several lessons may show them.
 */
export function settingsTogether(lessons: readonly Lesson[]): Settings {
  const [first = defaultSettings, ...others] = lessons.map(({ settings }) => settings);
  const alike = Object.entries(first).filter(([key, value]) =>
    others.every((one) => JSON.stringify(one[key as keyof Settings]) === JSON.stringify(value)),
  );
  const answers = SECRECY.findLast((one) => lessons.some(({ settings }) => settings.answers === one));
  return {
    ...defaultSettings,
    ...(Object.fromEntries(alike) as Partial<Settings>),
    ...(answers && { answers }),
    browserStash: [first, ...others].every(({ browserStash }) => browserStash),
  };
}

const SECRECY: readonly Settings['answers'][] = ['after-answer', 'after-finish', 'teacher', 'never'];

/** What a question is called where the lessons of a course are told together: its id alone may occur in two of them. */
export const idInCourse = (lesson: Pick<Lesson, 'id'>, question: string): string =>
  `${lesson.id}/${question}`;

/** The same bytes under the same name. */
export const fileKey = ({ path, sha256 }: Pick<Asset, 'path' | 'sha256'>): string => `${sha256} ${path}`;

/** Where the files of lessons lie in one package: what several of them show, with the first. */
export function sharedPaths(lessons: readonly Lesson[], folderOf: (lesson: Lesson) => string) {
  const all = lessons.flatMap((lesson) =>
    lesson.assets.map((asset) => [fileKey(asset), folderOf(lesson) + asset.path] as const),
  );
  const first = new Map([...all].reverse());
  return (lesson: Lesson) => {
    const own = new Map(lesson.assets.map((asset) => [asset.path, first.get(fileKey(asset))]));
    return (path: string): string => own.get(path) ?? folderOf(lesson) + path;
  };
}

/** What the ledger of a lesson by itself calls its questions. */
export const ownId: typeof idInCourse = (_lesson, question) => question;

/** The ledgers of several lessons as one. */
export const joinedLedger = (
  made: readonly { readonly lesson: Lesson; readonly ledger: Ledger }[],
  nameOf = idInCourse,
): Ledger =>
  Object.fromEntries(
    made.flatMap(({ lesson, ledger }) =>
      Object.entries(ledger).map(([id, fields]) => [nameOf(lesson, id), fields] as const),
    ),
  );

/** A course's language where nothing says it: that of most of its lessons; of equals, the first. */
export const commonestLanguage = (lessons: readonly { readonly language: string }[]): string =>
  commonest(lessons.map(({ language }) => language))?.[0] ?? 'en';
