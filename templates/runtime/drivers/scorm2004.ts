/** SCORM 2004's data model, 3rd and 4th edition alike (scorm.md §4), by the strictest reading among the LMSs we know. */
import type { Driver, Setting } from '../driver.ts';
import {
  clock,
  decimal,
  type InteractionForm,
  type InteractionType,
  interactionsOf,
  oneLine,
  pieces,
  type Reported,
  reported,
  two,
} from '../interactions.ts';
import type { Verdict } from '../status.ts';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';

/** Smallest permitted maxima: at least so much every LMS keeps. */
const FILL_IN = 250;
const LONG_FILL_IN = 4000;
const DESCRIPTION = 250;
const MOST_ITEMS = 36;
const MOST_GAPS = 10;

export const scorm2004: Driver = {
  api: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  elements: {
    mode: 'cmi.mode',
    status: COMPLETION,
    learner: 'cmi.learner_name',
    learnerId: 'cmi.learner_id',
    state: 'cmi.suspend_data',
    place: 'cmi.location',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    interactions: 'cmi.interactions',
  },
  placeLimit: 1000,
  codes: {
    empty: ['403'],
    running: ['103'],
    unsupported: ['401', '402'],
    failed: ['101', '301', '351'],
    over: ['104', '112', '113', '122', '123', '132', '133', '142', '143'],
  },

  duration: (milliseconds) => {
    const seconds = Math.max(0, Math.floor(milliseconds / 1000));
    return `PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${seconds % 60}S`;
  },

  reached: (read) => ({
    complete: read(COMPLETION) === 'completed',
    passed: read(SUCCESS) === 'passed',
  }),

  verdict: ({ complete, success, score }: Verdict) => [
    [COMPLETION, complete ? 'completed' : 'incomplete'],
    ...(success ? [[SUCCESS, success] as const] : []),
    ...(score === undefined ? [] : scoreOf(score)),
  ],

  interactions: (given) => {
    const answer = reported(given);
    const { type, parts } = WRITTEN[answer.type](answer);
    return interactionsOf(given, FORM, type, parts);
  },
};

/** Moodle grades by `raw`, other LMSs by `scaled`: both are told. */
const scoreOf = (score: number): readonly Setting[] => [
  ['cmi.score.min', '0'],
  ['cmi.score.max', '100'],
  ['cmi.score.raw', decimal(score)],
  ['cmi.score.scaled', String(Math.round(score * 100) / 10_000)],
];

interface Written {
  readonly type: InteractionType;
  readonly parts: readonly string[];
}

/** A text, or one for each gap. */
function typed({ items, line }: Reported): Written {
  const values = items.flat().map(literal);
  const fit = values.length <= MOST_GAPS && values.every(({ length }) => length <= FILL_IN);
  return fit ? { type: 'fill-in', parts: [values.join('[,]')] } : long(line);
}

const listed =
  (type: InteractionType) =>
  ({ names }: Reported): Written => {
    const items = names.map((parts) => parts.join('[.]'));
    return items.length <= MOST_ITEMS ? { type, parts: [items.join('[,]')] } : long(items.join(' '));
  };

const WRITTEN: Readonly<Record<InteractionType, (answer: Reported) => Written>> = {
  'fill-in': typed,
  'long-fill-in': ({ line }) => long(line),
  numeric: ({ line }) => ({ type: 'numeric', parts: [line] }),
  'true-false': ({ items }) => ({
    type: 'true-false',
    parts: [items[0]?.[0]?.startsWith('t') ? 'true' : 'false'],
  }),
  // Each once: two options may go by the same word.
  choice: ({ names, ...answer }) =>
    listed('choice')({ ...answer, names: [...new Set(names.flat())].map((name) => [name]) }),
  sequencing: listed('sequencing'),
  matching: listed('matching'),
};

const long = (text: string): Written => ({
  type: 'long-fill-in',
  parts: pieces(text, LONG_FILL_IN, ' ').map(literal),
});

/** What a learner typed never reads as a delimiter (`[,]`) or as a leading property (`{lang=…}`). */
const literal = (text: string): string => text.replace(/\[([,.:])\]/g, '($1)').replace(/^\{/, '(');

const FORM: InteractionForm = {
  about: ({ at, question }) => [
    ...(at ? [['timestamp', timestamp(at)] as const] : []),
    ['description', literal(pieces(oneLine(question.name), DESCRIPTION, ' ')[0] ?? '')],
  ],
  response: 'learner_response',
  wrong: 'incorrect',
  duration: (milliseconds) => scorm2004.duration(milliseconds),
};

/** Local time without zone: a zone may only follow a fraction, and `toISOString()` has three decimals (406). */
const timestamp = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${clock(at)}`;
