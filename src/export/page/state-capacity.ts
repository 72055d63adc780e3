/**
 * How long open answers may be, before anybody writes one: measured by the run-time's own codec on texts that are
 * always the same. All answers of a lesson share what the LMS keeps of its state.
 */
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
import known from './known-capacities.json' with { type: 'json' };
import { fullResponse } from './questions/index.ts';
import { ENGLISH_SAMPLE, FRENCH_SAMPLE } from './sample-text.ts';
import { stateSizer } from './state-size.ts';

/** Characters of an answer as pupils write them who take their time: a page of six such fits into SCORM 1.2. */
const ORDINARY = 1000;
/** Some fifty words: less than a paragraph is no room for an open answer. */
const SHORT = 300;
/** What every LMS keeps in SCORM 2004. */
const SCORM_2004 = 64_000;

type Sample = 'noise' | 'fr' | 'en';
const TEXTS: Readonly<Record<Sample, () => string>> = {
  noise: once(() => noise(3000)),
  fr: () => FRENCH_SAMPLE,
  en: () => ENGLISH_SAMPLE,
};

/**
 * What was measured of lessons that ask open questions alone, by their number. To load the codec and to measure takes a
 * twentieth of a small lesson's time. Made and judged by tests/page/state-capacity.test.ts.
 */
const KNOWN: Readonly<Record<string, string | undefined>> = known;

function knownOf(
  what: string,
  { questions, isKnown }: Pick<Fullest, 'questions' | 'isKnown'>,
): number | undefined {
  const found = isKnown ? KNOWN[what]?.split(' ')[questions.length - 1] : undefined;
  return found === undefined ? undefined : Number(found);
}

/** @param limit characters that `suspend_data` may hold. Undefined for a lesson without open questions. */
export function stateCapacity(lesson: Lesson, limit: number): StateCapacity | undefined {
  const full = fullest(lesson);
  const open = full.questions.filter(({ kind }) => kind === 'open').length;
  if (open === 0) return undefined;
  const share = (sample: Sample): number =>
    knownOf(`${limit} ${sample}`, full) ?? Math.floor(capacity(TEXTS[sample](), limit, full) / open);
  return {
    limit,
    open,
    guaranteed: share('noise'),
    expected: share(/^fr\b/i.test(lesson.language) ? 'fr' : 'en'),
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
  const { questions, empty } = fullest(lesson);
  const used = empty();
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

interface Fullest {
  /** Those that a learner may be asked, at the worst: whose answers take the most. */
  readonly questions: readonly Question[];
  /** They are open, and have no hints: each lesson that asks as many takes the same. */
  readonly isKnown: boolean;
  /** Characters that the state takes when the open questions share a text, and the others are answered. */
  readonly size: (text: string) => number;
  /** The same without a text. */
  readonly empty: () => number;
}

const fullest = onceFor((lesson: Lesson): Fullest => {
  const questions = heaviestDrawn(lesson, (question) =>
    question.kind === 'open' ? Number.POSITIVE_INFINITY : JSON.stringify(fullResponse(question, '')).length,
  );
  const isKnown = questions.every(({ kind, hints }) => kind === 'open' && hints.length === 0);
  const sizer = once(() => stateSizer(questions));
  const size = isKnown ? remembered(questions.length, sizer) : (text: string) => sizer()(text);
  const full = { questions, isKnown, size };
  return { ...full, empty: once(() => knownOf('used', full) ?? size('')) };
});

function remembered(questions: number, sizer: () => (text: string) => number): (text: string) => number {
  const sizes = SIZES.get(questions) ?? new Map<string, number>();
  SIZES.set(questions, sizes);
  return (text) => {
    const size = sizes.get(text) ?? sizer()(text);
    sizes.set(text, size);
    return size;
  };
}

/** By the number of open questions where there are no others. */
const SIZES = new Map<number, Map<string, number>>();

/** How many characters of such text fit: what is longer than the sample goes on as the sample does. */
function capacity(sample: string, limit: number, { size, empty }: Fullest): number {
  if (limit <= empty()) return 0;
  const whole = size(sample);
  if (whole <= limit) return Math.floor(((limit - empty()) / (whole - empty())) * sample.length);
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
