/** cmi5's words for what a session tells. No API of an LMS's has them: `cmi5/api.ts` stands in for one. */
import type { Driver, GivenAnswer, Interaction } from '../driver.ts';

/** Elements of a verdict, beside those that every driver names. */
export const COMPLETE = 'complete';
export const SUCCESS = 'success';
export const SCORE = 'score';

/** The field of an interaction that holds the answer as JSON. */
export const STATEMENT = 'statement';

/** @param written an answer as the statement about it, but for what makes it a statement of this session */
export const cmi5Driver = (written: (given: GivenAnswer) => unknown): Driver => ({
  api: '',
  methods: {
    initialize: 'initialize',
    terminate: 'terminate',
    get: 'get',
    set: 'set',
    commit: 'commit',
    lastError: 'lastError',
  },
  elements: {
    mode: 'mode',
    status: COMPLETE,
    learner: 'learner',
    learnerId: 'learnerId',
    state: 'state',
    place: 'place',
    exit: 'exit',
    sessionTime: 'sessionTime',
    interactions: 'interactions',
  },
  placeLimit: 1000,
  codes: { empty: [], running: [], unsupported: ['unsupported'], failed: ['busy'], over: ['over'] },
  duration: (milliseconds) => String(Math.round(milliseconds)),
  reached: (read) => ({ complete: read(COMPLETE) === 'true', passed: read(SUCCESS) === 'passed' }),
  verdict: ({ complete, success, score }) => [
    [COMPLETE, String(complete)],
    ...(success ? [[SUCCESS, success] as const] : []),
    ...(score === undefined ? [] : [[SCORE, String(score)] as const]),
  ],
  interactions: (given): readonly Interaction[] => [
    [
      ['id', given.question.id],
      [STATEMENT, JSON.stringify(written(given))],
    ],
  ],
});
