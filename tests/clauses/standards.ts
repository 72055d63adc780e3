/** Both standards under one roof: a strict LMS of each, and what its elements are called. */
import type { LessonData, Policy, Standard } from '../../templates/runtime/session.ts';
import { lesson, type Opened, open, question } from '../runtime/kit.ts';
import {
  type Api12,
  type Api2004,
  createStrictLms,
  createStrictLms2004,
  type StrictLms,
  type StrictOptions,
} from '../support/strict-lms.ts';

export interface Side {
  readonly standard: Standard;
  readonly api: string;
  readonly create: (options?: StrictOptions) => StrictLms<Api12> | StrictLms<Api2004>;
  readonly methods: Readonly<Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit', string>>;
  readonly status: string;
  readonly score: string;
  readonly exit: string;
  readonly sessionTime: string;
  readonly place: string;
  readonly response: string;
  readonly stateLimit: number;
}

const scorm12: Side = {
  standard: 'scorm12',
  api: 'API',
  create: createStrictLms,
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  status: 'cmi.core.lesson_status',
  score: 'cmi.core.score',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  place: 'cmi.core.lesson_location',
  response: 'student_response',
  stateLimit: 4096,
};

const scorm2004: Side = {
  standard: 'scorm2004',
  api: 'API_1484_11',
  create: createStrictLms2004,
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
  },
  status: 'cmi.completion_status',
  score: 'cmi.score',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  place: 'cmi.location',
  response: 'learner_response',
  stateLimit: 64_000,
};

export const SIDES: readonly (readonly [string, Side])[] = [
  ['SCORM 1.2', scorm12],
  ['SCORM 2004', scorm2004],
];

export const side = { scorm12, scorm2004 } as const;

/** One question of each kind. */
export const questions = [
  question('why-the-turk', { points: 2 }),
  question('which-one', { kind: 'single-choice' }),
  question('which-ones', { kind: 'multiple-choice' }),
  question('is-it-so', { kind: 'true-false' }),
  question('who-built-it', { kind: 'short-answer' }),
  question('how-many', { kind: 'numerical' }),
  question('what-first', { kind: 'ordering' }),
  question('who-what', { kind: 'matching' }),
  question('the-gaps', { kind: 'gap-fill' }),
] as const;

export const dataOf = (
  { standard, stateLimit }: Side,
  given: LessonData['questions'] = questions,
  policy?: Policy,
): LessonData => lesson(given, { standard, stateLimit, ...(policy && { policy }) });

export interface Played extends Opened {
  readonly lms: StrictLms<Api12> | StrictLms<Api2004>;
  /** Values that were set, in their order. */
  readonly written: (element: string) => readonly string[];
  /** The names of the methods called, in their order. */
  readonly called: () => readonly string[];
}

export const play = (of: Side, data = dataOf(of), lms = of.create()): Played => ({
  ...open(lms, data),
  lms,
  written: (element) =>
    lms.calls
      .filter(({ method, args }) => method === of.methods.set && args[0] === element)
      .map(({ args }) => String(args[1])),
  called: () => lms.calls.map(({ method }) => method),
});

/** Errors of a life, but for what 2004 says of an element that was never set: that is none of ours. */
export const errorsOf = ({ lms }: Played): readonly unknown[] =>
  lms.errors
    .filter(({ method, error }) => !(method === 'GetValue' && error === '403'))
    .map(({ method, args, error }) => [method, ...args, error]);
