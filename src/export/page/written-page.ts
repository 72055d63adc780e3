/**
 * The learner's page as it is in each package: where its files lie, and what other lessons are called, is filled in as it
 * goes into one.
 */
import type { PageData } from '../../../templates/page/data.ts';
import type { Keys } from '../../../templates/page/key.ts';
import type { Standard } from '../../../templates/runtime/session.ts';
import { cmi5StringsFor } from '../../../templates/strings/cmi5.ts';
import { stringsFor, webWordsFor } from '../../../templates/strings/index.ts';
import {
  type Diagnostic,
  drawIn,
  type Ledger,
  type Lesson,
  type StateCapacity,
  scoredQuestions,
  showsAnswers,
  shuffledQuestions,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import { definitions, pageDocument } from './document.ts';
import { ledgerOf } from './ledger.ts';
import { policyOf, policyRemarks } from './policies.ts';
import type { Needs } from './policy.ts';
import { partWords, questionCard, questionKey, questionLabels } from './questions/index.ts';
import { capacityRemarks, stateCapacity } from './state-capacity.ts';
import { framedOrigins } from './video.ts';
import type { WebOptions } from './web-options.ts';
import { withoutLessonAnswers } from './without-answers.ts';
import { withoutQuestions } from './without-questions.ts';
import { type Writer, writeHtml } from './write.ts';

export interface WrittenOptions {
  /** Characters that the LMS's `suspend_data` may hold, unless the lesson knows better. */
  readonly stateLimit: number;
  /** The standard whose API the LMS offers; SCORM 1.2's when absent. */
  readonly standard?: Standard;
  /** What the page is played by, where that isn't an API of SCORM's: its state knows no limit. */
  readonly runtime?: 'cmi5';
  /** No LMS plays it: the browser keeps its answers. */
  readonly web?: WebOptions;
  /** The URL of a place in another lesson of the package; without it such links are plain text. */
  readonly lessonUrl?: (lesson: string, anchor: string) => string | undefined;
}

/** The URL of a file of the page's; or what stands behind a link, of these words, to another lesson. */
export type Mark = { readonly path: string } | { readonly lesson: string; readonly words: string };

/** As plain data: threads hand it over. */
export interface WrittenPage {
  /** `index.html`, with a number between two U+FDD0, which no text has, in each mark's place. */
  readonly html: string;
  /** The same way, as JSON, what `answers.js` holds: absent where that is nothing. */
  readonly keys?: string;
  readonly marks: readonly Mark[];
  readonly math: boolean;
  /** The paths of the assets it shows. */
  readonly assets: readonly string[];
  /** Where the answers of its questions are; empty for a page that asks none. */
  readonly ledger: Ledger;
  /** Absent for a page without open questions. */
  readonly state?: StateCapacity;
  readonly diagnostics: readonly Diagnostic[];
}

/** By what they were written for, in JSON. */
export type WrittenPages = Map<string, WrittenPage>;

/** A lesson is in several packages: alone, in a course, in a Moodle course beside a quiz. */
const WRITTEN = new WeakMap<Lesson, WrittenPages>();

export function writtenPages(lesson: Lesson): WrittenPages {
  const pages = WRITTEN.get(lesson) ?? new Map();
  WRITTEN.set(lesson, pages);
  return pages;
}

/** Takes over what another thread has written of the lesson. */
export const keepWrittenPages = (lesson: Lesson, pages: WrittenPages): void =>
  void WRITTEN.set(lesson, pages);

export function writtenPage(lesson: Lesson, options: WrittenOptions): WrittenPage {
  if (options.lessonUrl) return written(lesson, options);
  const key = JSON.stringify([options.stateLimit, options.standard, options.runtime, options.web]);
  const pages = writtenPages(lesson);
  const page = pages.get(key) ?? written(lesson, options);
  pages.set(key, page);
  return page;
}

function written(whole: Lesson, options: WrittenOptions): WrittenPage {
  const lesson = asRead(whole);
  const marks: Mark[] = [];
  const mark = (one: Mark): string => `\uFDD0${marks.push(one) - 1}\uFDD0`;
  const reported = new Map<string, Diagnostic>();
  const shuffled = shuffledQuestions(whole);
  const writer = writerFor(lesson, options, { mark, shuffled }, (diagnostic) =>
    reported.set(JSON.stringify(diagnostic), diagnostic),
  );
  const body = writeHtml(lesson.body, writer);
  const keys = keysOf(lesson, writer);
  const hasKeys = Object.keys(keys).length > 0;
  const keysText = JSON.stringify(keys);
  const defined = definitions(writer);
  const needs = needsOf([body, defined, keysText], options);
  const data = pageData(
    lesson,
    options,
    hasKeys,
    lesson.questions.some(({ id }) => shuffled.has(id)),
  );
  const html = pageDocument(lesson, [body, defined], writer, { data, needs, web: options.web });
  // What only the answer key shows is written once, to be told of its formulas.
  if (!showsAnswers(whole.settings)) for (const one of whole.questions) questionKey(one, writer, true);
  // What a record store or a browser keeps is no less than anybody writes.
  const isLimited = options.runtime === undefined && !options.web;
  const state = isLimited ? stateCapacity(lesson, data.stateLimit) : undefined;
  return {
    html,
    ...(hasKeys && { keys: keysText }),
    marks,
    math: needs.math,
    assets: lesson.assets.map(({ path }) => path),
    ledger: ledgerOf(whole),
    ...(state && { state }),
    diagnostics: [
      ...policyRemarks(whole),
      ...(isLimited ? capacityRemarks(lesson, data.stateLimit, state) : []),
      ...reported.values(),
    ],
  };
}

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
  { lessonUrl }: WrittenOptions,
  { mark, shuffled }: { readonly mark: (one: Mark) => string; readonly shuffled: ReadonlySet<string> },
  report: (diagnostic: Diagnostic) => void,
): Writer {
  const { strings } = stringsFor(lesson.language);
  const writer: Writer = {
    strings,
    language: lesson.language,
    glossary: lesson.glossary,
    questions: new Map(lesson.questions.map((question) => [question.id, question])),
    places: new Map(lesson.questions.map(({ id }, index) => [id, index + 1])),
    shuffled,
    card: (question, level) => questionCard(question, level, writer),
    url: (path) => mark({ path }),
    behindLink: (lesson, words) => mark({ lesson, words }),
    brokenMath: (node, tex, reason) =>
      report(
        diagnose('math-broken', node.data?.place ?? startOf(lesson.source), {
          tex,
          reason,
        }),
      ),
    ...(lessonUrl && { lessonUrl }),
  };
  return writer;
}

function pageData(
  lesson: Lesson,
  { stateLimit, standard, runtime, web }: WrittenOptions,
  hasKeys: boolean,
  isShuffled: boolean,
): PageData {
  const { language, strings: ofLms } = stringsFor(lesson.language);
  const { words, instead } = webWordsFor(language);
  const strings = web ? { ...ofLms, ...instead } : ofLms;
  const { answers, browserStash } = lesson.settings;
  const draw = drawIn(lesson);
  const scored = new Set(scoredQuestions(lesson));
  return {
    id: lesson.id,
    title: lesson.title,
    language: lesson.language,
    stateLimit: runtime || web ? stateLimit : (lesson.settings.stateLimit ?? stateLimit),
    ...(standard && { standard }),
    ...(!browserStash && { stash: false as const }),
    ...(draw !== undefined && { draw }),
    ...(isShuffled && { shuffle: true as const }),
    policy: policyOf(lesson),
    answers,
    hasKeys,
    questions: lesson.questions.map((question) => {
      const { id, revision, kind, name, points } = question;
      const labels = questionLabels(question);
      const parts = runtime && partWords(question);
      return {
        id,
        revision,
        kind,
        name,
        points: scored.has(question) ? points : 0,
        ...(labels && { labels }),
        ...(parts && { parts }),
      };
    }),
    // Only after an answer does a model answer follow at once.
    strings: {
      ...strings,
      ...(answers !== 'after-answer' && { emptyOpen: strings.emptyAnswer }),
      ...(runtime && cmi5StringsFor(language)),
    },
    stringsLanguage: language,
    ...(web && { web: { kept: web.kept, ...(web.keys && { keys: web.keys }), words } }),
  };
}

/** Read off what was written, so that the policy allows exactly what the page holds. */
const needsOf = (written: readonly string[], { runtime }: WrittenOptions): Needs => ({
  connects: runtime !== undefined,
  math: written.some((text) => /class=\\?"katex/.test(text)),
  frames: framedOrigins(written),
});
