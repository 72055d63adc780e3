/**
 * A strict LMS, of SCORM 1.2 or 2004: the oracle of our run-time tests, stricter than any LMS we know. It records
 * every call, keeps what was committed from one launch to the next, and fails on demand.
 *
 * It imports nothing of Node's and touches no window: an end-to-end test bundles it and sets
 * `window.API = createStrictLms().launch()` in the page that frames the package.
 */
import { type Limits, STRICT, standard12 } from '../../templates/lms/scorm12.ts';
import type { LmsStandard } from '../../templates/lms/standard.ts';
import {
  type Elements,
  elementOf,
  getError,
  INTERACTION,
  isDone,
  opening,
  setError,
  withValue,
} from '../../templates/lms/strict.ts';
import { standard2004 } from './scorm2004.ts';

export interface Call {
  /** Counts from 1. */
  readonly launch: number;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly result: string;
  /** What the LMS's last error is after this call: `0` when all is well. */
  readonly error: string;
}

export interface Api12 {
  LMSInitialize(argument: string): string;
  LMSFinish(argument: string): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(argument: string): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
}

export interface Api2004 {
  Initialize(argument: string): string;
  Terminate(argument: string): string;
  GetValue(element: string): string;
  SetValue(element: string, value: string): string;
  Commit(argument: string): string;
  GetLastError(): string;
  GetErrorString(code: string): string;
  GetDiagnostic(code: string): string;
}

/** What goes wrong; set at any time. A number counts down, one for each failed call. */
export interface Failures {
  initialize?: boolean;
  commit?: number;
  /** Element or prefix of elements → how many more SetValue calls on it fail, and with which code. */
  set?: Record<string, { times: number; code?: string }>;
  /** Strings longer than this are cut short, and the call is called a success. */
  truncate?: number;
  /** Every call throws, as those on a closed window do. */
  gone?: boolean;
  /** The session has ended behind the page's back: everything says so. */
  expired?: boolean;
  /** Once: what wasn't committed is gone and the session is closed, but Initialize works again. */
  forget?: boolean;
}

export interface StrictOptions {
  /** Of 1.2: some LMSs are more generous. */
  readonly limits?: Limits;
  /** Initialize works again after Finish in one launch, as in Moodle's 1.2 API; never in 2004. */
  readonly reopens?: boolean;
  /** A completed attempt opens in review mode, as with Moodle's default settings. */
  readonly reviewAfterCompletion?: boolean;
  /** Elements (or prefixes) this LMS doesn't implement: 401. */
  readonly without?: readonly string[];
}

export interface StrictLms<Api = Api12> {
  /** A new API, as each opening of the activity gets. What the last launch didn't commit is gone. */
  launch(): Api;
  readonly calls: readonly Call[];
  /** Calls that earned an error code. */
  readonly errors: readonly Call[];
  /** What was committed, by element. */
  readonly stored: Readonly<Record<string, string>>;
  readonly failures: Failures;
  /** Committed interactions in order, field by field. */
  interactions(): readonly Readonly<Record<string, string>>[];
  /** Elements put in place as another package or device would have left them. */
  seed(elements: Readonly<Record<string, string>>): void;
}

export const createStrictLms = (options: StrictOptions = {}): StrictLms =>
  strictLms<Api12>(standard12(options.limits ?? STRICT), SESSION_12, options);

export const createStrictLms2004 = (options: StrictOptions = {}): StrictLms<Api2004> =>
  strictLms<Api2004>(standard2004, SESSION_2004, { ...options, reopens: false });

/** How a version's session goes: what its calls are named, and what they are told when they fail. */
interface SessionRules {
  readonly methods: Readonly<
    Record<
      'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError' | 'errorString' | 'diagnostic',
      string
    >
  >;
  readonly failed: Readonly<Record<'initialize' | 'commit' | 'set', string>>;
  readonly running: string;
  readonly finished: string;
  /** Before Initialize, and after Terminate. */
  readonly closed: Readonly<Record<'terminate' | 'get' | 'set' | 'commit', readonly [string, string]>>;
  /** Read before it was ever set; undefined where that is no error. */
  readonly unset?: string;
  /** An attempt that isn't suspended is over: the next launch is a new one, with nothing of it. */
  readonly forgetsUnlessSuspended?: true;
}

const ARGUMENT = '201';

const SESSION_12: SessionRules = {
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  failed: { initialize: '101', commit: '101', set: '101' },
  running: '101',
  finished: '101',
  closed: { terminate: ['301', '301'], get: ['301', '301'], set: ['301', '301'], commit: ['301', '301'] },
};

const SESSION_2004: SessionRules = {
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  failed: { initialize: '102', commit: '391', set: '351' },
  running: '103',
  finished: '104',
  closed: { terminate: ['112', '113'], get: ['122', '123'], set: ['132', '133'], commit: ['142', '143'] },
  unset: '403',
  forgetsUnlessSuspended: true,
};

const strictLms = <Api extends Api12 | Api2004>(
  standard: LmsStandard,
  session: SessionRules,
  options: StrictOptions,
): StrictLms<Api> => {
  const { reopens = true, reviewAfterCompletion = false, without = [] } = options;
  const { codes, elements } = standard;
  const calls: Call[] = [];
  const failures: Failures = {};
  let stored: Record<string, string> = {};
  let launches = 0;

  const launch = (): Api => {
    launches += 1;
    const number = launches;
    let phase: 'new' | 'open' | 'finished' = 'new';
    let values: Elements = {};
    let error = '0';

    const fail = (code: string): string => {
      error = code;
      return 'false';
    };

    const begin = (): void => {
      values = opening(standard, stored, isDone(standard, stored) && reviewAfterCompletion);
    };

    const store = (): void => {
      stored = { ...stored, ...values };
    };

    const implemented = (name: string): boolean => !without.some((prefix) => name.startsWith(prefix));

    const get = (name: string): string => {
      const code = implemented(name) ? getError(standard, name) : codes.unknown(name);
      if (code) return fail(code) && '';
      const value = values[name] ?? elementOf(standard, name)?.initial;
      if (value === undefined && session.unset) fail(session.unset);
      return value ?? '';
    };

    const injected = (name: string): string | undefined => {
      const found = Object.entries(failures.set ?? {}).find(([prefix]) => name.startsWith(prefix))?.[1];
      if (!found || found.times <= 0) return undefined;
      found.times -= 1;
      return found.code ?? session.failed.set;
    };

    const set = (name: string, value: string): string => {
      const missing = implemented(name) ? undefined : codes.unknown(name);
      const code = injected(name) ?? missing ?? setError(standard, values, name, value);
      if (code) return fail(code);
      values = withValue(values, name, value.slice(0, failures.truncate));
      return 'true';
    };

    /** What a call is told while the session doesn't run. */
    const closed = (call: keyof SessionRules['closed']): string =>
      fail(session.closed[call][phase === 'finished' ? 1 : 0]);

    const methods = {
      initialize: (argument: string) => {
        if (argument !== '') return fail(ARGUMENT);
        if (failures.initialize) return fail(session.failed.initialize);
        if (phase === 'open') return fail(session.running);
        if (phase === 'finished' && !reopens) return fail(session.finished);
        phase = 'open';
        begin();
        return 'true';
      },
      terminate: (argument: string) => {
        if (phase !== 'open') return closed('terminate');
        if (argument !== '') return fail(ARGUMENT);
        phase = 'finished';
        if (standard.untouched) values = { [elements.status]: standard.untouched, ...values };
        store();
        if (session.forgetsUnlessSuspended && values[elements.exit] !== 'suspend') stored = {};
        return 'true';
      },
      commit: (argument: string) => {
        if (phase !== 'open') return closed('commit');
        if (argument !== '') return fail(ARGUMENT);
        if ((failures.commit ?? 0) > 0) {
          failures.commit = (failures.commit ?? 0) - 1;
          return fail(session.failed.commit);
        }
        store();
        return 'true';
      },
      get: (name: string) => (phase === 'open' ? get(name) : closed('get') && ''),
      set: (name: string, value: string) => (phase === 'open' ? set(name, value) : closed('set')),
    } as const;

    const recorded = (call: keyof typeof methods) => {
      const method = session.methods[call];
      const answer = methods[call] as (...args: string[]) => string;
      return (...args: readonly unknown[]) => {
        if (failures.gone) throw new Error('The window is closed.');
        error = '0';
        if (failures.forget) {
          failures.forget = false;
          phase = 'new';
        }
        const proper = args.length === answer.length && args.every((arg) => typeof arg === 'string');
        const result = failures.expired
          ? fail(call === 'initialize' ? session.finished : session.closed[call][1])
          : proper
            ? answer(...(args as string[]))
            : fail(ARGUMENT);
        calls.push({ launch: number, method, args, result, error });
        return result;
      };
    };

    const { methods: names } = session;
    return {
      [names.initialize]: recorded('initialize'),
      [names.terminate]: recorded('terminate'),
      [names.get]: recorded('get'),
      [names.set]: recorded('set'),
      [names.commit]: recorded('commit'),
      [names.lastError]: () => {
        if (failures.gone) throw new Error('The window is closed.');
        return error;
      },
      [names.errorString]: (code: string) => `error ${code}`,
      [names.diagnostic]: (code: string) => `error ${code}`,
    } as unknown as Api;
  };

  const interactions = (): readonly Readonly<Record<string, string>>[] =>
    Array.from({ length: Number(stored['cmi.interactions._count'] ?? '0') }, (_, index) =>
      Object.fromEntries(
        Object.entries(stored).flatMap(([name, value]) => {
          const [, at, field] = INTERACTION.exec(name) ?? [];
          return Number(at) === index && field !== undefined ? [[field, value]] : [];
        }),
      ),
    );

  return {
    launch,
    calls,
    get errors() {
      return calls.filter(({ error }) => error !== '0');
    },
    get stored() {
      return stored;
    },
    failures,
    interactions,
    seed: (elements) => {
      stored = { ...stored, ...elements };
    },
  };
};
