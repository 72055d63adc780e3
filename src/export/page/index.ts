/** The learner's page: Lesson + Kit → its entries, and what is to be said of it. */
import type { PageData } from '../../../templates/page/data.ts';
import { ANSWERS_GLOBAL, encodeKeys, type Keys } from '../../../templates/page/key.ts';
import type { Standard } from '../../../templates/runtime/session.ts';
import { stringsFor } from '../../../templates/strings/index.ts';
import {
  assetPiece,
  type Diagnostic,
  type Entry,
  type Ledger,
  type Lesson,
  type StateCapacity,
  scoredQuestions,
  showsAnswers,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Kit } from '../kit.ts';
import { definitions, pageDocument } from './document.ts';
import { ledgerOf } from './ledger.ts';
import { policyOf, policyRemarks } from './policies.ts';
import type { Needs } from './policy.ts';
import { questionCard, questionKey, questionLabels } from './questions/index.ts';
import { capacityRemarks, stateCapacity } from './state-capacity.ts';
import { playerOrigins } from './video.ts';
import { withoutLessonAnswers } from './without-answers.ts';
import { withoutQuestions } from './without-questions.ts';
import { type Writer, writeHtml } from './write.ts';

export { answerKey } from './answer-key.ts';
export { loadEngines } from './engines.ts';
export { withoutQuestions } from './without-questions.ts';

export interface PageOptions {
  /** Characters that the LMS's `suspend_data` may hold, unless the lesson knows better. */
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

export interface LearnerPage {
  readonly entries: readonly Entry[];
  /** Where the answers of its questions are; empty for a page that asks none. */
  readonly ledger: Ledger;
  /** Absent for a page without open questions. */
  readonly state?: StateCapacity;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The page by the lesson's policies. Its files: `index.html` first, then `page.css`, `page.js`, `licences.txt` (whose
 * work the program is: MIT asks that its words travel), `answers.js` when it may hold an answer or a hint, `katex/…` when the lesson has math, and the assets it shows. Throws when the kit lacks
 * one of its files: then Cartable isn't compiled.
 */
export function learnerPage(whole: Lesson, kit: Kit, options: PageOptions): LearnerPage {
  const lesson = asRead(whole);
  const reported = new Map<string, Diagnostic>();
  const writer = writerFor(lesson, options, (diagnostic) =>
    reported.set(JSON.stringify(diagnostic), diagnostic),
  );
  const body = writeHtml(lesson.body, writer);
  const keys = keysOf(lesson, writer);
  const defined = definitions(writer);
  const needs = needsOf(body + defined + JSON.stringify(keys));
  const data = pageData(lesson, options, Object.keys(keys).length > 0);
  // What only the answer key shows is written once, to be told of its formulas.
  if (!showsAnswers(whole.settings)) for (const one of whole.questions) questionKey(one, writer, true);
  const state = stateCapacity(lesson, data.stateLimit);
  return {
    entries: [
      text('index.html', pageDocument(lesson, [body, defined], data, writer, needs)),
      fromKit(kit, 'page.css'),
      fromKit(kit, 'page.js'),
      fromKit(kit, 'licences.txt'),
      ...(data.hasKeys
        ? [text('answers.js', `globalThis.${ANSWERS_GLOBAL}="${encodeKeys(keys, lesson.id)}";\n`)]
        : []),
      ...(needs.math ? mathFiles(kit) : []),
      ...lesson.assets.map((asset) => ({ path: asset.path, pieces: [assetPiece(asset)] })),
    ],
    ledger: ledgerOf(whole),
    ...(state && { state }),
    diagnostics: [
      ...policyRemarks(whole),
      ...capacityRemarks(lesson, data.stateLimit, state),
      ...reported.values(),
    ],
  };
}

/** The page's files alone. */
export const pageEntries = (lesson: Lesson, kit: Kit, options: PageOptions): readonly Entry[] =>
  learnerPage(lesson, kit, options).entries;

/** The lesson as the page has it: `questions: none` leaves the questions to a quiz beside it. */
const asRead = (lesson: Lesson): Lesson =>
  lesson.settings.questions === 'none'
    ? withoutQuestions(lesson, stringsFor(lesson.language).strings.questionsElsewhere)
    : withoutLessonAnswers(lesson);

/** By question id; a question of which nothing may be told has none. */
const keysOf = (lesson: Lesson, writer: Writer): Keys =>
  Object.fromEntries(
    lesson.questions.flatMap((question) => {
      const key = questionKey(question, writer, showsAnswers(lesson.settings));
      return Object.keys(key).length > 0 ? [[question.id, key] as const] : [];
    }),
  );

function writerFor(
  lesson: Lesson,
  { lessonUrl, lessonTitle, url = (path) => path }: PageOptions,
  report: (diagnostic: Diagnostic) => void,
): Writer {
  const { strings } = stringsFor(lesson.language);
  const writer: Writer = {
    strings,
    language: lesson.language,
    glossary: lesson.glossary,
    questions: new Map(lesson.questions.map((question) => [question.id, question])),
    card: (question, level) => questionCard(question, level, writer),
    url,
    brokenMath: (node, tex, reason) =>
      report(
        diagnose('math-broken', node.data?.place ?? startOf(lesson.source), {
          tex,
          reason,
        }),
      ),
    ...(lessonUrl && { lessonUrl }),
    ...(lessonTitle && { lessonTitle }),
  };
  return writer;
}

function pageData(lesson: Lesson, { stateLimit, standard }: PageOptions, hasKeys: boolean): PageData {
  const { language, strings } = stringsFor(lesson.language);
  const { answers, browserStash } = lesson.settings;
  const scored = new Set(scoredQuestions(lesson));
  return {
    id: lesson.id,
    title: lesson.title,
    language: lesson.language,
    stateLimit: lesson.settings.stateLimit ?? stateLimit,
    ...(standard && { standard }),
    ...(!browserStash && { stash: false as const }),
    policy: policyOf(lesson),
    answers,
    hasKeys,
    questions: lesson.questions.map((question) => {
      const { id, revision, kind, name, points } = question;
      const labels = questionLabels(question);
      return {
        id,
        revision,
        kind,
        name,
        points: scored.has(question) ? points : 0,
        ...(labels && { labels }),
      };
    }),
    // Only after an answer does a model answer follow at once.
    strings: answers === 'after-answer' ? strings : { ...strings, emptyOpen: strings.emptyAnswer },
    stringsLanguage: language,
  };
}

/** Read off what was written, so that the policy allows exactly what the page holds. */
const needsOf = (written: string): Needs => ({
  math: /class=\\?"katex/.test(written),
  frames: playerOrigins.filter((origin) => written.includes(origin)),
});

const mathFiles = (kit: Kit): Entry[] =>
  Object.keys(kit.files)
    .filter((name) => name.startsWith('katex/'))
    .sort()
    .map((name) => fromKit(kit, name));

function fromKit(kit: Kit, name: string): Entry {
  const bytes = kit.files[name];
  if (!bytes) throw new Error(`${name} is not in the kit of templates`);
  return { path: name, pieces: [bytes] };
}

const text = (path: string, content: string): Entry => ({ path, pieces: [content] });
