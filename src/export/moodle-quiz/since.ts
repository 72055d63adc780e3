/**
 * What changed since an earlier delivery. Moodle never replaces a question that is imported again but adds another,
 * so a lesson that goes on growing is best imported piece by piece.
 */
import { type Context, type Diagnostic, idInCourse, type Lesson, startOf } from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';

/** What an earlier report tells of the questions that were delivered. */
export interface Earlier {
  /** Of the lesson or course that it reports. */
  readonly id: string;
  readonly title: string;
  /** By `<lesson>/<question>`, whether the report is a lesson's or a course's. */
  readonly questions: ReadonlyMap<string, EarlierQuestion>;
}

interface EarlierQuestion {
  readonly revision: string;
  /** On one line. */
  readonly prompt: string;
}

/** The part of a report that is read. */
interface EarlierReport {
  readonly lesson: { readonly id: string; readonly title: string };
  readonly questions: readonly (EarlierQuestion & { readonly id: string })[];
}

/** A course's report has its questions under `<lesson>/<question>` already; neither id has a slash of its own. */
export const earlierOf = ({ lesson, questions }: EarlierReport): Earlier => ({
  id: lesson.id,
  title: lesson.title,
  questions: new Map(
    questions.map(({ id, revision, prompt }) => [
      id.includes('/') ? id : idInCourse(lesson, id),
      { revision, prompt },
    ]),
  ),
});

/** What a quiz is made of: a lesson, or the lessons of a course. */
export interface Whole {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly lessons: readonly Lesson[];
}

export interface Changes {
  /** Whether the question is new, or other than it was. */
  readonly has: (lesson: Lesson, question: string) => boolean;
  /** Whether what stands before this question belongs to one that is new or other. */
  readonly hasContext: (lesson: Lesson, before: string) => boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function changesSince(whole: Whole, earlier: Earlier): Changes {
  function has(lesson: Lesson, id: string): boolean {
    const question = lesson.questions.find((one) => one.id === id);
    return question?.revision !== earlier.questions.get(idInCourse(lesson, id))?.revision;
  }
  return {
    has,
    hasContext: (lesson, before) =>
      lesson.questions.some(
        ({ id }) => has(lesson, id) && contextsOf(lesson, id).some((one) => one.before === before),
      ),
    diagnostics: changesReported(whole, earlier, has),
  };
}

/** What must be read before a question: the last context above it, within its section, and what was carried since. */
function contextsOf({ questions, contexts }: Lesson, id: string): readonly Context[] {
  const at = questions.findIndex((one) => one.id === id);
  const above = questions
    .slice(0, at + 1)
    .filter((one) => one.section === questions[at]?.section)
    .flatMap((one) => contexts.filter(({ before }) => before === one.id));
  return above.slice(
    Math.max(
      0,
      above.findLastIndex(({ carried }) => !carried),
    ),
  );
}

function changesReported(whole: Whole, earlier: Earlier, has: Changes['has']): readonly Diagnostic[] {
  const place = startOf(whole.source);
  const questions = whole.lessons.flatMap((lesson) => lesson.questions.map(({ id }) => ({ lesson, id })));
  const known = [...earlier.questions].filter(
    ([name]) => earlier.id === whole.id || whole.lessons.some(({ id }) => name.startsWith(`${id}/`)),
  );
  if (known.length === 0 && earlier.id !== whole.id)
    return questions.length > 0
      ? [diagnose('since-other-lesson', place, { title: whole.title, other: earlier.title })]
      : [];

  const names = new Set(questions.map(({ lesson, id }) => idInCourse(lesson, id)));
  const vanished = known.filter(([name]) => !names.has(name));
  const kept = questions.filter(({ lesson, id }) => has(lesson, id));
  const added = kept.filter(({ lesson, id }) => !earlier.questions.has(idInCourse(lesson, id))).length;
  return [
    ...(kept.length > 0
      ? [
          diagnose('since-changed', place, {
            added,
            changed: kept.length - added,
            same: questions.length - kept.length,
          }),
        ]
      : questions.length > 0
        ? [diagnose('since-nothing-changed', place, { title: whole.title })]
        : []),
    ...vanished.map(([name, { prompt }]) => diagnose('since-question-vanished', place, { name, prompt })),
  ];
}
