/** SCORM 2004's data model, 3rd and 4th edition, as the strict LMS holds it (facts: scorm.md §3–4, moodle.md §2). */
import {
  between,
  feedback,
  keyword,
  type LmsStandard,
  type ModelElement,
  matches,
  oneOf,
  reading,
  writing,
} from '../../templates/lms/standard.ts';

const writable = (fits: ModelElement['fits'], within?: ModelElement['within']): ModelElement => ({
  access: 'read-write',
  ...(fits && { fits }),
  ...(within && { within }),
});

/** Moodle's: no exponent, a digit before the point. */
const real = matches(/^-?\d{1,5}(\.\d{1,7})?$/);
/** At most two decimals; a zone only behind a fraction: `toISOString()` fails, and so does a bare `Z`. */
const timestamp = matches(
  /^(19[7-9]\d|20[0-3]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]\d{2}(:\d{2})?)?)?$/,
);
const duration = matches(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
/** Printable ASCII without spaces. */
const longIdentifier = matches(/^[!-~]{1,4000}$/);
const ascii = (limit: number) => (value: string) => /^[ -~]*$/.test(value) && value.length <= limit;

const TYPES = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
] as const;

const MODEL: Readonly<Record<string, ModelElement>> = {
  'cmi._version': keyword('1.0'),
  'cmi.completion_status': {
    ...writable(oneOf('completed', 'incomplete', 'not attempted', 'unknown')),
    initial: 'unknown',
  },
  'cmi.completion_threshold': reading(),
  'cmi.credit': reading('credit'),
  'cmi.entry': reading('ab-initio'),
  'cmi.exit': writing(oneOf('', 'time-out', 'suspend', 'logout', 'normal')),
  'cmi.interactions._children': keyword(
    'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  ),
  'cmi.interactions._count': keyword('0'),
  'cmi.interactions.n.id': writable(longIdentifier),
  'cmi.interactions.n.type': writable(oneOf(...TYPES)),
  'cmi.interactions.n.timestamp': writable(timestamp),
  'cmi.interactions.n.weighting': writable(real),
  'cmi.interactions.n.learner_response': writable(feedback(64_000)),
  'cmi.interactions.n.result': writable(
    (value) => oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value) || real(value),
  ),
  'cmi.interactions.n.latency': writable(duration),
  'cmi.interactions.n.description': writable((value) => feedback(250)(value) && !/^\{(?!lang=)/.test(value)),
  'cmi.launch_data': reading(),
  'cmi.learner_id': reading('learner-1'),
  'cmi.learner_name': reading('Martin, Zoé'),
  'cmi.location': writable(ascii(1000)),
  'cmi.max_time_allowed': reading(),
  'cmi.mode': reading('normal'),
  'cmi.progress_measure': writable(real, between(0, 1)),
  'cmi.scaled_passing_score': reading(),
  'cmi.score._children': keyword('scaled,raw,min,max'),
  'cmi.score.scaled': writable(real, between(-1, 1)),
  'cmi.score.raw': writable(real),
  'cmi.score.min': writable(real),
  'cmi.score.max': writable(real),
  'cmi.session_time': writing(duration),
  'cmi.success_status': { ...writable(oneOf('passed', 'failed', 'unknown')), initial: 'unknown' },
  // The standard lets an LMS keep more; Moodle and scorm-again don't.
  'cmi.suspend_data': writable(ascii(64_000)),
  'cmi.time_limit_action': reading(),
  'cmi.total_time': reading('PT0S'),
};

/** A choice's identifier: letters, digits and underscores, which every LMS takes; Moodle refuses hyphens. */
const SHORT = /^[A-Za-z0-9_]{1,250}$/;

const items = (value: string): readonly string[] => (value === '' ? [] : value.split('[,]'));

const listFits = (value: string, most: number, fits: (item: string) => boolean): boolean =>
  items(value).length <= most && items(value).every(fits);

/** A text without the delimiters and properties that an LMS would read into it. */
const literal = (limit: number) => (value: string) =>
  value.length <= limit && !/\[[,.:]\]/.test(value) && !/^\{(?!lang=[a-z-]+\})/.test(value);

const responseFits = (type: string, value: string): boolean => {
  switch (type) {
    case 'true-false':
      return value === 'true' || value === 'false';
    case 'choice':
      return (
        listFits(value, 36, (item) => SHORT.test(item)) && new Set(items(value)).size === items(value).length
      );
    case 'sequencing':
      return listFits(value, 36, (item) => SHORT.test(item));
    case 'matching':
      return listFits(value, 36, (pair) => {
        const parts = pair.split('[.]');
        return parts.length === 2 && parts.every((part) => SHORT.test(part));
      });
    case 'fill-in':
      return value.split('[,]').length <= 10 && value.split('[,]').every(literal(250));
    case 'long-fill-in':
    case 'other':
      return literal(4000)(value);
    case 'numeric':
      return real(value);
    default:
      return SHORT.test(value);
  }
};

export const standard2004: LmsStandard = {
  codes: {
    keyword: '404',
    readOnly: '404',
    writeOnly: '405',
    type: '406',
    range: '407',
    index: '351',
    dependency: '408',
    unknown: (name) => (/\._(?:children|count)$/.test(name) ? '301' : '401'),
  },
  model: MODEL,
  elements: {
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    sessionTime: 'cmi.session_time',
  },
  done: ['completed'],
  before: (field) => (field === 'id' ? [] : field === 'learner_response' ? ['id', 'type'] : ['id']),
  response: { field: 'learner_response', fits: responseFits },
};
