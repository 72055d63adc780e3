/** SCORM 1.2 as the strict LMS holds it, by the strictest reading of it (facts: scorm.md §4, moodle.md §2). */
import {
  feedback,
  keyword,
  type LmsStandard,
  type ModelElement,
  matches,
  oneOf,
  reading,
  writing,
} from './standard.ts';

export interface Limits {
  /** CMIString4096. */
  readonly long: number;
  /** CMIString255. */
  readonly short: number;
}

/** 1.2's strings are ASCII; line feeds get lost on the way to some LMSs. */
const ascii = (limit: number) => (value: string) => /^[ -~]*$/.test(value) && value.length <= limit;

const timespan = matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const clock = matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const decimal = matches(/^-?\d{1,3}(\.\d{1,7})?$/);
const identifier = matches(/^[!-~]{1,255}$/);
const percent = (value: string): boolean => decimal(value) && Number(value) >= 0 && Number(value) <= 100;

const stored = (fits: (value: string) => boolean, initial = ''): ModelElement => ({
  access: 'read-write',
  initial,
  fits,
});

const STATUSES = ['passed', 'completed', 'failed', 'incomplete', 'browsed'] as const;
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

const dataModel = ({ long, short }: Limits): Readonly<Record<string, ModelElement>> => ({
  'cmi._version': keyword('3.4'),
  'cmi.core._children': keyword(
    'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
  ),
  'cmi.core.student_id': reading('learner-1'),
  'cmi.core.student_name': reading('Martin, Zoé'),
  'cmi.core.lesson_location': stored(ascii(short)),
  'cmi.core.credit': reading('credit'),
  'cmi.core.lesson_status': stored(oneOf(...STATUSES), 'not attempted'),
  'cmi.core.entry': reading('ab-initio'),
  'cmi.core.score._children': keyword('raw,min,max'),
  'cmi.core.score.raw': stored(percent),
  'cmi.core.score.min': stored(percent),
  'cmi.core.score.max': stored(percent),
  'cmi.core.total_time': reading('00:00:00'),
  'cmi.core.lesson_mode': reading('normal'),
  'cmi.core.exit': writing(oneOf('', 'time-out', 'suspend', 'logout')),
  'cmi.core.session_time': writing(timespan),
  'cmi.suspend_data': stored(ascii(long)),
  'cmi.launch_data': reading(''),
  'cmi.comments': stored(feedback(long)),
  'cmi.comments_from_lms': reading(''),
  'cmi.interactions._children': keyword(INTERACTION_CHILDREN),
  'cmi.interactions._count': keyword('0'),
  'cmi.interactions.n.id': writing(identifier),
  'cmi.interactions.n.type': writing(oneOf(...TYPES)),
  'cmi.interactions.n.time': writing(clock),
  'cmi.interactions.n.weighting': writing(decimal),
  'cmi.interactions.n.student_response': writing(feedback(short)),
  'cmi.interactions.n.result': writing(
    (value) => oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value) || decimal(value),
  ),
  'cmi.interactions.n.latency': writing(timespan),
});

/** A response by its interaction's type: identifiers of `[A-Za-z0-9_]`, which every LMS takes. */
function responseFits(type: string, value: string): boolean {
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
}

/** The standard's own, which Moodle holds to when its "SCORM standard" setting is on. */
export const STRICT: Limits = { long: 4096, short: 255 };
/** Moodle's by default. */
export const LENIENT: Limits = { long: 64_000, short: 64_000 };

export const standard12 = (limits: Limits): LmsStandard => ({
  codes: {
    keyword: '402',
    readOnly: '403',
    writeOnly: '404',
    type: '405',
    // 407 doesn't exist in 1.2.
    range: '405',
    index: '201',
    dependency: '201',
    unknown: (name) => (name.endsWith('._children') ? '202' : name.endsWith('._count') ? '203' : '401'),
  },
  model: dataModel(limits),
  elements: {
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    sessionTime: 'cmi.core.session_time',
  },
  done: ['completed', 'passed'],
  before: (field) => (field === 'id' ? [] : field === 'type' ? ['id'] : ['id', 'type']),
  response: { field: 'student_response', fits: responseFits },
  // Moodle: what nobody has touched counts as done.
  untouched: 'completed',
});
