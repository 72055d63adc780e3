/**
 * How long open answers may be, before anybody writes one: measured by the run-time's own codec on texts that are
 * always the same. All answers of a lesson share what the LMS keeps of its state.
 */
import type { Answer } from '../../../templates/runtime/session.ts';
import { EMPTY_STATE, stateCodec } from '../../../templates/runtime/state.ts';
import {
  type Diagnostic,
  heaviestDrawn,
  type Lesson,
  once,
  onceFor,
  type Question,
  type StateCapacity,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import { fullResponse } from './questions/index.ts';
import { ENGLISH_SAMPLE, FRENCH_SAMPLE } from './sample-text.ts';

/** Characters of an answer as pupils write them who take their time: a page of six such fits into SCORM 1.2. */
const ORDINARY = 1000;
/** Some fifty words: less than a paragraph is no room for an open answer. */
const SHORT = 300;
/** What every LMS keeps in SCORM 2004. */
const SCORM_2004 = 64_000;

/** @param limit characters that `suspend_data` may hold. Undefined for a lesson without open questions. */
export function stateCapacity(lesson: Lesson, limit: number): StateCapacity | undefined {
  const { language } = lesson;
  const { questions, size, empty } = fullest(lesson);
  const open = questions.filter(({ kind }) => kind === 'open').length;
  if (open === 0) return undefined;
  const share = (text: string): number => Math.floor(capacity(text, limit, empty, size) / open);
  return {
    limit,
    open,
    guaranteed: share(incompressible()),
    expected: share(/^fr\b/i.test(language) ? FRENCH_SAMPLE : ENGLISH_SAMPLE),
  };
}

/** Which lessons can run full, before anybody has written a word. */
export function capacityRemarks(
  lesson: Lesson,
  limit: number,
  capacity: StateCapacity | undefined,
): readonly Diagnostic[] {
  if (capacity !== undefined && capacity.expected >= ORDINARY) return [];
  const place = startOf(lesson.source);
  const { questions, empty: used } = fullest(lesson);
  const moreIn2004 = limit < SCORM_2004;
  if (used > limit)
    return [diagnose('state-room-full', place, { limit, moreIn2004, questions: questions.length, used })];
  if (capacity === undefined) return [];
  const fitting = Math.max(1, Math.floor((capacity.expected * capacity.open) / ORDINARY));
  return [
    diagnose(capacity.expected < SHORT ? 'state-room-small' : 'state-room-limited', place, {
      ...capacity,
      moreIn2004,
      fitting,
    }),
  ];
}

/**
 * The questions that a learner may be asked, at the worst: those whose answers take the most; and how much they take,
 * with a text and without.
 */
const fullest = onceFor((lesson: Lesson) => {
  const questions = heaviestDrawn(lesson, (question) =>
    question.kind === 'open' ? Number.POSITIVE_INFINITY : JSON.stringify(fullResponse(question, '')).length,
  );
  const size = sizer(questions);
  return { questions, size, empty: size('') };
});

/** Characters that the state takes when the open questions share a text, and the others are answered. */
function sizer(questions: readonly Question[]): (text: string) => number {
  const measured = measuring(questions);
  if (!questions.every(({ kind, hints }) => kind === 'open' && hints.length === 0)) return measured;
  const known = SIZES.get(questions.length) ?? new Map<string, number>();
  SIZES.set(questions.length, known);
  return (text) => {
    const size = known.get(text) ?? measured(text);
    known.set(text, size);
    return size;
  };
}

/** By the number of open questions, where there are no others and no hints: each page that asks as many takes the same. */
const SIZES = new Map<number, Map<string, number>>();

function measuring(questions: readonly Question[]): (text: string) => number {
  const codec = stateCodec(
    questions.map(({ id, revision, kind, name, points }) => ({ id, revision, kind, name, points })),
  );
  const hints = Object.fromEntries(
    questions.flatMap((one) => (one.hints.length > 0 ? [[one.id, one.hints.length] as const] : [])),
  );
  const open = new Map<Question, number>(
    questions.filter(({ kind }) => kind === 'open').map((question, index) => [question, index]),
  );
  return (text) => {
    const each = Math.ceil(text.length / open.size);
    const answers = questions.map((question): [string, Answer] => {
      const share = open.get(question);
      return [
        question.id,
        given(question, share === undefined ? '' : text.slice(share * each, (share + 1) * each)),
      ];
    });
    return codec.encode({ ...EMPTY_STATE, answers: Object.fromEntries(answers), hints, read: true }).length;
  };
}

const given = (question: Question, text: string): Answer => ({
  response: fullResponse(question, text),
  given: true,
  revision: question.revision,
  ...(question.kind !== 'open' && { fraction: 1 }),
});

/** How many characters of such text fit: what is longer than the sample goes on as the sample does. */
function capacity(sample: string, limit: number, empty: number, size: (text: string) => number): number {
  if (limit <= empty) return 0;
  const whole = size(sample);
  if (whole <= limit) return Math.floor(((limit - empty) / (whole - empty)) * sample.length);
  let [fits, over] = [0, sample.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (size(sample.slice(0, middle)) <= limit) fits = middle;
    else over = middle;
  }
  return fits;
}

/** Letters, digits and signs of our languages in no order: nothing makes them shorter. The same at every build. */
function noise(length: number): string {
  const alphabet =
    'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?()-+=/%"’àâçéèêëîïôùûüœäöß';
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return alphabet[Math.floor((seed / 2 ** 31) * alphabet.length)];
  }).join('');
}
const incompressible = once(() => noise(3000));
