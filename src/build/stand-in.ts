/** A page in the place of one that has an error, so that the rest of its course can be delivered. */
import type { CourseOutline } from '../course/index.ts';
import {
  content,
  hasError,
  type Language,
  type Lesson,
  languageFor,
  settingsTogether,
  startOf,
} from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { lessonId, nameOf } from '../read/index.ts';
import { courseLanguage } from './course-of.ts';
import type { Read } from './read-file.ts';

export const isBroken = ({ lesson, diagnostics }: Read): boolean => !lesson || hasError(diagnostics);

/**
 * Replaces every broken page by one that says so, in the page's language or the course's, under the id that the page
 * has or would have; its errors become warnings. Where no page is whole, there is nothing to deliver, and nothing
 * is replaced.
 */
export const withStandIns = (read: readonly Read[], outline: CourseOutline): readonly Read[] =>
  read.every(isBroken) ? read : read.map((one) => (isBroken(one) ? standIn(one, read, outline) : one));

function standIn({ file, lesson, diagnostics }: Read, all: readonly Read[], outline: CourseOutline): Read {
  const place = startOf(file.path);
  const language = lesson?.language ?? courseLanguage(outline, all);
  const title = lesson?.title ?? outline.pages.find(({ path }) => path === file.path)?.title;
  return {
    file,
    lesson: {
      ...EMPTY,
      id: lesson?.id ?? lessonId(file, {}).id,
      title: title ?? nameOf(file.path, undefined).written,
      language,
      source: file.path,
      // One page of all lessons has what they settle alike.
      settings: settingsTogether(all.flatMap((one) => (!isBroken(one) && one.lesson) || [])),
      body: content({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: SENTENCES[languageFor(language)](file.path) }],
      }),
    },
    diagnostics: [
      ...diagnostics.map((one) =>
        one.severity === 'error' ? { ...one, severity: 'warning' as const } : one,
      ),
      diagnose('lesson-skipped', place, { page: file.path }),
    ],
  };
}

const EMPTY: Omit<Lesson, 'id' | 'title' | 'language' | 'source' | 'settings' | 'body'> = {
  keywords: [],
  objectives: [],
  authors: [],
  glossary: [],
  outline: [],
  questions: [],
  contexts: [],
  assets: [],
};

const SENTENCES: Readonly<Record<Language, (file: string) => string>> = {
  de: (file) =>
    `Diese Seite war nicht lesbar, als der Kurs gepackt wurde (${file}). Frag deine Lehrperson danach.`,
  en: (file) => `This page couldn’t be read when the course was packed (${file}). Ask your teacher for it.`,
  es: (file) =>
    `Esta página no se pudo leer cuando se preparó el curso (${file}). Pregunta por ella a quien da la clase.`,
  fr: (file) =>
    `Cette page n’a pas pu être lue quand le cours a été préparé (${file}). Demandez-la à la personne qui donne le cours.`,
  it: (file) =>
    `Questa pagina non si è potuta leggere quando il corso è stato preparato (${file}). Chiedila a chi tiene il corso.`,
};
