/** SCORM 1.2's data model as a table, by the strictest reading of it (facts: scorm.md §4, moodle.md §2). */

export interface ModelElement {
  readonly access: 'read-write' | 'read-only' | 'write-only' | 'keyword';
  readonly initial?: string;
  readonly fits?: (value: string) => boolean;
}

export interface Limits {
  /** CMIString4096. */
  readonly long: number;
  /** CMIString255. */
  readonly short: number;
}

/** 1.2's strings are ASCII; line feeds get lost on the way to some LMSs. */
const ascii = (limit: number) => (value: string) => /^[ -~]*$/.test(value) && value.length <= limit;

/** What a learner typed: any letters, but one line, no half characters, nothing that a database refuses. */
export const feedback = (limit: number) => (value: string) =>
  value.length <= limit && !/\p{Cc}|\p{Surrogate}/u.test(value);

const oneOf =
  (...words: readonly string[]) =>
  (value: string) =>
    words.includes(value);

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

export const timespan = matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
export const clock = matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
export const decimal = matches(/^-?\d{1,3}(\.\d{1,7})?$/);
export const identifier = matches(/^[!-~]{1,255}$/);
const percent = (value: string): boolean => decimal(value) && Number(value) >= 0 && Number(value) <= 100;

export const STATUSES = ['passed', 'completed', 'failed', 'incomplete', 'browsed'] as const;
const TYPES = [
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
] as const;

const INTERACTION_CHILDREN =
  'id,objectives,time,type,correct_responses,weighting,student_response,result,latency';

/** Elements by name; `n` stands for an index. */
export const dataModel = ({ long, short }: Limits): Readonly<Record<string, ModelElement>> => {
  const children = (names: string): ModelElement => ({ access: 'keyword', initial: names });
  const count: ModelElement = { access: 'keyword', initial: '0' };
  const reading = (initial = ''): ModelElement => ({ access: 'read-only', initial });
  return {
    'cmi._version': { access: 'keyword', initial: '3.4' },
    'cmi.core._children': children(
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    ),
    'cmi.core.student_id': reading('learner-1'),
    'cmi.core.student_name': reading('Martin, Zoé'),
    'cmi.core.lesson_location': { access: 'read-write', initial: '', fits: ascii(short) },
    'cmi.core.credit': reading('credit'),
    'cmi.core.lesson_status': {
      access: 'read-write',
      initial: 'not attempted',
      fits: oneOf(...STATUSES),
    },
    'cmi.core.entry': reading('ab-initio'),
    'cmi.core.score._children': children('raw,min,max'),
    'cmi.core.score.raw': { access: 'read-write', initial: '', fits: percent },
    'cmi.core.score.min': { access: 'read-write', initial: '', fits: percent },
    'cmi.core.score.max': { access: 'read-write', initial: '', fits: percent },
    'cmi.core.total_time': reading('00:00:00'),
    'cmi.core.lesson_mode': reading('normal'),
    'cmi.core.exit': { access: 'write-only', fits: oneOf('', 'time-out', 'suspend', 'logout') },
    'cmi.core.session_time': { access: 'write-only', fits: timespan },
    'cmi.suspend_data': { access: 'read-write', initial: '', fits: ascii(long) },
    'cmi.launch_data': reading(),
    'cmi.comments': { access: 'read-write', initial: '', fits: feedback(long) },
    'cmi.comments_from_lms': reading(),
    'cmi.interactions._children': children(INTERACTION_CHILDREN),
    'cmi.interactions._count': count,
    'cmi.interactions.n.id': { access: 'write-only', fits: identifier },
    'cmi.interactions.n.type': { access: 'write-only', fits: oneOf(...TYPES) },
    'cmi.interactions.n.time': { access: 'write-only', fits: clock },
    'cmi.interactions.n.weighting': { access: 'write-only', fits: decimal },
    'cmi.interactions.n.student_response': { access: 'write-only', fits: feedback(short) },
    'cmi.interactions.n.result': {
      access: 'write-only',
      fits: (value) => oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value) || decimal(value),
    },
    'cmi.interactions.n.latency': { access: 'write-only', fits: timespan },
  };
};

/** A response by its interaction's type: identifiers of `[A-Za-z0-9_]`, which every LMS takes. */
export const responseFits = (type: string, value: string): boolean => {
  switch (type) {
    case 'true-false':
      return /^[tf01]$/.test(value);
    case 'choice':
    case 'sequencing':
      return /^(\w+(,\w+)*)?$/.test(value);
    case 'matching':
      return /^(\w+\.\w+(,\w+\.\w+)*)?$/.test(value);
    case 'numeric':
      return /^-?\d{1,5}(\.\d{1,7})?$/.test(value);
    default:
      return true;
  }
};
