/** The learner's page: Lesson + Kit → its entries. */
import { ANSWERS_GLOBAL, encodeKeys, type Keys } from '../../../templates/page/key.ts';
import type { Standard } from '../../../templates/runtime/session.ts';
import { stringsFor } from '../../../templates/strings/index.ts';
import { assetPiece, type Entry, type Lesson } from '../../lesson/index.ts';
import type { Kit } from '../kit.ts';
import { pageDocument } from './document.ts';
import type { Needs } from './policy.ts';
import { questionCard, questionKey } from './questions/index.ts';
import { playerOrigins } from './video.ts';
import { markup, type Writer, write } from './write.ts';

export interface PageOptions {
  /** Characters that the LMS's `suspend_data` may hold. */
  readonly stateLimit: number;
  /** The standard whose API the LMS offers; SCORM 1.2's when absent. */
  readonly standard?: Standard;
  /** The URL of a place in another lesson of the package; without it such links are plain text. */
  readonly lessonUrl?: (lesson: string, anchor: string) => string | undefined;
  /** What another lesson of the course is called: told behind a link to it that is plain text. */
  readonly lessonTitle?: (lesson: string) => string | undefined;
  /** The URL, seen from the page, of one of the page's files, by the path that its entry has; that path when absent. */
  readonly url?: (path: string) => string;
}

/**
 * The page's files: `index.html` first, then `page.css`, `page.js`, `answers.js`, `katex/…` when the lesson has
 * math, and the lesson's assets. Throws when the kit lacks one of its files: then Cartable isn't compiled.
 */
export const pageEntries = (lesson: Lesson, kit: Kit, options: PageOptions): readonly Entry[] => {
  const writer = writerFor(lesson, options);
  const body = write(lesson.body, writer);
  const keys: Keys = Object.fromEntries(
    lesson.questions.map((question) => [question.id, questionKey(question, writer)]),
  );
  const needs = needsOf(markup({ type: 'root', children: body }) + JSON.stringify(keys), lesson, writer);
  return [
    text('index.html', pageDocument(lesson, body, pageData(lesson, options), writer, needs)),
    fromKit(kit, 'page.css'),
    fromKit(kit, 'page.js'),
    text('answers.js', `globalThis.${ANSWERS_GLOBAL}="${encodeKeys(keys, lesson.id)}";\n`),
    ...(needs.math ? mathFiles(kit) : []),
    ...lesson.assets.map((asset) => ({ path: asset.path, pieces: [assetPiece(asset)] })),
  ];
};

const writerFor = (lesson: Lesson, { lessonUrl, lessonTitle, url = (path) => path }: PageOptions): Writer => {
  const { strings } = stringsFor(lesson.language);
  const writer: Writer = {
    strings,
    language: lesson.language,
    glossary: lesson.glossary,
    questions: new Map(lesson.questions.map((question) => [question.id, question])),
    card: (question, level) => questionCard(question, level, writer),
    url,
    ...(lessonUrl && { lessonUrl }),
    ...(lessonTitle && { lessonTitle }),
  };
  return writer;
};

const pageData = (lesson: Lesson, { stateLimit, standard }: PageOptions) => {
  const { language, strings } = stringsFor(lesson.language);
  return {
    id: lesson.id,
    title: lesson.title,
    language: lesson.language,
    stateLimit,
    ...(standard && { standard }),
    questions: lesson.questions.map(({ id, revision, kind, name, points }) => ({
      id,
      revision,
      kind,
      name,
      points,
    })),
    strings,
    stringsLanguage: language,
  };
};

/** Read off what was written, so that the policy allows exactly what the page holds. */
const needsOf = (written: string, lesson: Lesson, writer: Writer): Needs => {
  const all =
    written +
    lesson.glossary
      .map(({ definition }) => markup({ type: 'root', children: write(definition, writer) }))
      .join('');
  return {
    math: /class=\\?"katex/.test(all),
    frames: playerOrigins.filter((origin) => all.includes(origin)),
  };
};

const mathFiles = (kit: Kit): Entry[] =>
  Object.keys(kit.files)
    .filter((name) => name.startsWith('katex/'))
    .sort()
    .map((name) => fromKit(kit, name));

const fromKit = (kit: Kit, name: string): Entry => {
  const bytes = kit.files[name];
  if (!bytes) throw new Error(`${name} is not in the kit of templates`);
  return { path: name, pieces: [bytes] };
};

const text = (path: string, content: string): Entry => ({ path, pieces: [content] });
