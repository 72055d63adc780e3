/** SCORM 1.2's data model (scorm.md §4), by the strictest reading of it among the LMSs we know. */
import type { Driver, Interaction, Told } from '../driver.ts';
import {
  decimal,
  interactionId,
  named,
  numbered,
  oneLine,
  pieces,
  plainNumber,
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
    state: 'cmi.suspend_data',
    place: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    interactions: 'cmi.interactions',
  },
  placeLimit: 255,
  codes: { empty: [], running: ['101'], unsupported: ['401'], over: ['301'] },

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

  interactions: (told) => {
    const { type, text, separator } = reported(told);
    const parts = pieces(text, FEEDBACK_LIMIT, separator);
    return parts.map((part, index) => interaction(told, type, part, index, parts.length));
  },
};

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

interface Reported {
  readonly type: 'fill-in' | 'numeric' | 'true-false' | 'choice' | 'sequencing' | 'matching';
  readonly text: string;
  readonly separator: ' ' | ',';
}

const reported = ({ question, response }: Told): Reported => {
  const name = named(question);
  switch (response.kind) {
    case 'open':
    case 'text': {
      const number = question.kind === 'numerical' ? plainNumber(response.text) : undefined;
      return number === undefined
        ? { type: 'fill-in', text: oneLine(response.text), separator: ' ' }
        : { type: 'numeric', text: number, separator: ' ' };
    }
    case 'choice':
      return question.kind === 'true-false'
        ? { type: 'true-false', text: response.chosen[0]?.[0] ?? '', separator: ',' }
        : { type: 'choice', text: response.chosen.map(name).join(','), separator: ',' };
    case 'order':
      return { type: 'sequencing', text: response.items.map(name).join(','), separator: ',' };
    case 'match': {
      const pairs = Object.entries(response.pairs).map((pair) => pair.map(name).join('.'));
      return { type: 'matching', text: pairs.join(','), separator: ',' };
    }
    case 'gaps':
      return { type: 'fill-in', text: numbered(response.values), separator: ' ' };
  }
};

/** The first piece carries result and latency; repeated, they would be counted again. */
const interaction = (told: Told, type: string, text: string, index: number, of: number): Interaction => [
  ['id', interactionId(told.question.id, index, of)],
  ['type', type],
  ['time', `${two(told.at.getHours())}:${two(told.at.getMinutes())}:${two(told.at.getSeconds())}`],
  ['student_response', text],
  ['result', index === 0 ? resultOf(told.fraction) : 'neutral'],
  ...(index === 0 && told.latency !== undefined
    ? [['latency', scorm12.duration(told.latency)] as const]
    : []),
];

const resultOf = (fraction: number | undefined): string => {
  if (fraction === undefined) return 'neutral';
  if (fraction >= 1) return 'correct';
  return fraction > 0 ? decimal(fraction) : 'wrong';
};
