/** SCORM 1.2's data model (scorm.md §4), by the strictest reading of it among the LMSs we know. */
import type { Driver, GivenAnswer, Interaction } from '../driver.ts';
import {
  clock,
  decimal,
  type InteractionForm,
  type InteractionType,
  interactionsOf,
  pieces,
  type Reported,
  reported,
  two,
} from '../interactions.ts';
import type { Verdict } from '../status.ts';

/** CMIString255, which Moodle enforces when its "SCORM standard" setting is on. */
const FEEDBACK_LIMIT = 255;

const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score';

export const scorm12: Driver = {
  api: 'API',
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  elements: {
    mode: 'cmi.core.lesson_mode',
    status: STATUS,
    learner: 'cmi.core.student_name',
    learnerId: 'cmi.core.student_id',
    state: 'cmi.suspend_data',
    place: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    interactions: 'cmi.interactions',
  },
  placeLimit: 255,
  codes: { empty: [], running: ['101'], unsupported: ['401'], failed: ['101'], over: ['301'] },

  // CMITimespan: HHHH:MM:SS.SS. Tenths are dropped: nobody grades them.
  duration: (milliseconds) => {
    const seconds = Math.min(Math.max(0, Math.floor(milliseconds / 1000)), 9999 * 3600);
    return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  },

  reached: (read) => {
    const status = read(STATUS);
    return { complete: ['completed', 'passed', 'failed'].includes(status), passed: status === 'passed' };
  },

  verdict: (verdict) => [[STATUS, statusOf(verdict)], ...scoreOf(verdict)],

  interactions: (given) => {
    const answer = reported(given);
    const letters = inLetters(given, answer);
    return inPieces(given, WRITTEN[answer.type](answer)).map((fields, index) =>
      letters && index === 0 ? withLetters(given, fields, answer, letters) : fields,
    );
  },
};

const FORM: InteractionForm = {
  about: ({ at }) => (at ? [['time', clock(at)]] : []),
  response: 'student_response',
  wrong: 'wrong',
  duration: (milliseconds) => scorm12.duration(milliseconds),
};

interface Written {
  readonly type: Exclude<InteractionType, 'long-fill-in'>;
  readonly text: string;
  readonly separator: ' ' | ',';
}

const typed = ({ line }: Reported): Written => ({ type: 'fill-in', text: line, separator: ' ' });

const listed =
  (type: Written['type']) =>
  ({ names }: Reported): Written => ({ type, text: listOf(names, ','), separator: ',' });

const listOf = (names: Reported['names'], comma: string): string =>
  names.map((parts) => parts.join('.')).join(comma);

const WRITTEN: Readonly<Record<InteractionType, (answer: Reported) => Written>> = {
  'fill-in': typed,
  'long-fill-in': typed,
  numeric: ({ line }) => ({ type: 'numeric', text: line, separator: ' ' }),
  'true-false': ({ items }) => ({ type: 'true-false', text: items[0]?.[0]?.[0] ?? '', separator: ',' }),
  choice: listed('choice'),
  sequencing: listed('sequencing'),
  matching: listed('matching'),
};

const inPieces = (given: GivenAnswer, { type, text, separator }: Written): readonly Interaction[] =>
  interactionsOf(given, FORM, type, pieces(text, FEEDBACK_LIMIT, separator));

/**
 * By the letter, CMIFeedback has one letter or digit for each part: `a,c`, `1.a,2.b` (RTE 1.2, 3.4.4), and strict
 * LMSs refuse words there. The words then get an interaction of their own, of type fill-in, whose response is free text:
 * 1.2 has no description, and in the id they would make another question of every answer.
 */
function withLetters(
  given: GivenAnswer,
  fields: Interaction,
  { names }: Reported,
  letters: string,
): Interaction {
  const { question, response, at } = given;
  const words = inPieces(
    { question: { ...question, id: `${question.id}_words` }, response, ...(at && { at }) },
    { type: 'fill-in', text: listOf(names, ', '), separator: ' ' },
  );
  return fields.map(([field, value]) =>
    field === 'student_response' ? [field, value, { value: letters, beside: words }] : [field, value],
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const NUMBERS = '123456789abcdefghijklmnopqrstuvwxyz0';

/** The response by its parts' places in the question; undefined for kinds without parts, and for too many of them. */
function inLetters(
  { question: { labels = {} } }: GivenAnswer,
  { type, items }: Reported,
): string | undefined {
  const ids = Object.keys(labels);
  const at = (signs: string, id: string | undefined, from = 0): string =>
    signs[ids.indexOf(id ?? '') - from] ?? '';
  if (type !== 'choice' && type !== 'sequencing' && type !== 'matching') return undefined;
  // A question's parts are its stems, then its answers; a response names every stem.
  const parts = items.map(([id, answer]) =>
    type === 'matching' ? `${at(NUMBERS, id)}.${at(LETTERS, answer, items.length)}` : at(LETTERS, id),
  );
  const complete = parts.length > 0 && parts.every((part) => /^\w$|^\w\.\w$/.test(part));
  return complete ? parts.join(',') : undefined;
}

const statusOf = ({ complete, success }: Verdict): string =>
  success ?? (complete ? 'completed' : 'incomplete');

/** `raw` always with its bounds: an LMS that isn't told them doesn't scale, or writes no grade (Brightspace). */
const scoreOf = ({ score }: Verdict): [string, string][] =>
  score === undefined
    ? []
    : [
        [`${SCORE}.min`, '0'],
        [`${SCORE}.max`, '100'],
        [`${SCORE}.raw`, decimal(score)],
      ];
