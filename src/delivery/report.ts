import {
  completionIn,
  type Diagnostic,
  drawIn,
  hasFeedback,
  type Lesson,
  passMarkOf,
  type Question,
  scoringIn,
} from '../lesson/index.ts';
import { wordingIn } from '../messages/index.ts';
import type { DeliveredPackage, Delivery } from './delivery.ts';
import { outsideHosts } from './outside-hosts.ts';
import type { Report } from './report-schema.ts';

/**
 * The report of a delivery: a plain JSON value. Its messages are English whatever the terminal's language,
 * so that the same input gives the same bytes. What the lesson doesn't say is null, never absent.
 */
export const report = ({
  cartable,
  lesson,
  lessons,
  lms,
  packages,
  answerKey,
  diagnostics,
}: Delivery): Report => ({
  schemaVersion: 1,
  cartable,
  lesson: {
    id: lesson.id,
    title: lesson.title,
    language: lesson.language,
    source: lesson.source,
    duration: lesson.duration ?? null,
    keywords: [...lesson.keywords],
    licence: lesson.licence?.name ?? null,
    authors: [...lesson.authors],
  },
  questions: lesson.questions.map((question) => reportQuestion(question, packages)),
  assets: lesson.assets.map(({ path, source, type, bytes, sha256 }) => ({
    path,
    source,
    type,
    bytes,
    sha256,
  })),
  outsideHosts: outsideHosts(lesson).map((outside) => ({ ...outside, examples: [...outside.examples] })),
  policies: lessons ? null : reportPolicies(lesson),
  lessons:
    lessons?.map((one) => ({
      id: one.id,
      title: one.title,
      source: one.source,
      policies: reportPolicies(one),
    })) ?? null,
  lms: lms ?? null,
  packages: packages.map(({ target, file, bytes, sha256, state }) => ({
    target,
    file,
    bytes,
    sha256,
    state: state ? { ...state } : null,
  })),
  answerKey: answerKey ?? null,
  diagnostics: diagnostics.map(reportDiagnostic),
});

/** The report as the text of `report.json`. */
export const reportJson = (written: Report): string => `${JSON.stringify(written, null, 2)}\n`;

function reportPolicies(lesson: Lesson): NonNullable<Report['policies']> {
  const { questions, answers, mediaPolicy, attempts, minWords, shuffle, stateLimit, browserStash } =
    lesson.settings;
  return {
    completion: completionIn(lesson),
    scoring: scoringIn(lesson),
    passMark: passMarkOf(lesson) ?? null,
    attempts: attempts ?? null,
    minWords: minWords ?? null,
    shuffle,
    draw: drawIn(lesson) ?? null,
    questions,
    answers,
    mediaPolicy,
    stateLimit: stateLimit ?? null,
    browserStash,
  };
}

const reportQuestion = (
  question: Question,
  packages: readonly DeliveredPackage[],
): Report['questions'][number] => ({
  id: question.id,
  revision: question.revision,
  kind: question.kind,
  label: question.label ?? null,
  prompt: question.name,
  source: { file: question.place.file, line: question.place.line },
  hasFeedback: hasFeedback(question),
  hints: question.hints.length,
  points: question.points,
  fields: Object.fromEntries(
    packages.map(({ target, ledger }) => [target, [...(ledger[question.id] ?? [])]]),
  ),
});

export function reportDiagnostic(diagnostic: Diagnostic): Report['diagnostics'][number] {
  const { message, assumed, remedy } = wordingIn(diagnostic, 'en');
  return {
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    file: diagnostic.file,
    line: diagnostic.line,
    column: diagnostic.column,
    message,
    assumed: assumed ?? null,
    remedy: remedy ?? null,
  };
}
