/** The browser in an LMS's place: names for what `kept.ts` holds. Nobody is told of answers one by one. */
import type { Driver, Setting } from '../driver.ts';

export const browser: Driver = {
  api: 'cartableKept',
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  elements: {
    mode: 'mode',
    status: 'status',
    learner: 'learner',
    learnerId: 'learner',
    state: 'state',
    place: 'place',
    exit: 'exit',
    sessionTime: 'time',
    interactions: 'interactions',
  },
  placeLimit: 1000,
  codes: { empty: [], running: [], unsupported: [], failed: ['101'], over: [] },
  duration: String,
  reached: (read) => ({ complete: read('status') === 'complete', passed: read('success') === 'passed' }),
  verdict: ({ complete, success }): readonly Setting[] => [
    ['status', complete ? 'complete' : 'incomplete'],
    ...(success ? [['success', success] as const] : []),
  ],
  interactions: () => [],
};
