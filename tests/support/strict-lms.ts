/**
 * A strict SCORM 1.2 LMS: the oracle of our run-time tests, stricter than any LMS we know. It records every
 * call, keeps what was committed from one launch to the next, and fails on demand.
 *
 * It imports nothing of Node's and touches no window: an end-to-end test bundles it and sets
 * `window.API = createStrictLms().launch()` in the page that frames the package.
 */
import { dataModel, type Limits, type ModelElement, responseFits } from './strict-lms-model.ts';

export interface Call {
  /** Counts from 1. */
  readonly launch: number;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly result: string;
  /** What LMSGetLastError says of this call: `0` when all is well. */
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

/** What goes wrong; set at any time. A number counts down, one for each failed call. */
export interface Failures {
  initialize?: boolean;
  commit?: number;
  /** Element or prefix of elements → how many more SetValue calls on it fail, and with which code (`101`). */
  set?: Record<string, { times: number; code?: string }>;
  /** Strings longer than this are cut short, and the call is called a success. */
  truncate?: number;
  /** Every call throws, as those on a closed window do. */
  gone?: boolean;
  /** The session has ended behind the page's back: everything says 301. */
  expired?: boolean;
  /** Once: what wasn't committed is gone and the session is closed, but Initialize works again. */
  forget?: boolean;
}

export interface StrictOptions {
  readonly limits?: Limits;
  /** Initialize works again after Finish in one launch, as in Moodle's 1.2 API. */
  readonly reopens?: boolean;
  /** A completed attempt opens in review mode, as with Moodle's default settings. */
  readonly reviewAfterCompletion?: boolean;
  /** Elements (or prefixes) this LMS doesn't implement: 401. */
  readonly without?: readonly string[];
}

export interface StrictLms {
  /** A new API, as each opening of the activity gets. What the last launch didn't commit is gone. */
  launch(): Api12;
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

const STRICT: Limits = { long: 4096, short: 255 };
const INTERACTION = /^cmi\.interactions\.(\d+)\.(\w+)$/;

export const createStrictLms = (options: StrictOptions = {}): StrictLms => {
  const { limits = STRICT, reopens = true, reviewAfterCompletion = false, without = [] } = options;
  const model = dataModel(limits);
  const calls: Call[] = [];
  const failures: Failures = {};
  let stored: Record<string, string> = {};
  let launches = 0;

  const launch = (): Api12 => {
    launches += 1;
    const number = launches;
    let phase: 'new' | 'open' | 'finished' = 'new';
    let values: Record<string, string> = {};
    let error = '0';

    const fail = (code: string): string => {
      error = code;
      return 'false';
    };

    const begin = (): void => {
      values = { ...stored };
      const status = stored['cmi.core.lesson_status'];
      const done = status === 'completed' || status === 'passed';
      // Moodle's rule: resume only after suspend.
      const resumed = stored['cmi.core.exit'] === 'suspend' ? 'resume' : '';
      values['cmi.core.entry'] = status === undefined ? 'ab-initio' : resumed;
      values['cmi.core.lesson_mode'] = done && reviewAfterCompletion ? 'review' : 'normal';
      delete values['cmi.core.exit'];
      delete values['cmi.core.session_time'];
    };

    const store = (): void => {
      stored = { ...stored, ...values };
    };

    const countOf = (): number => Number(values['cmi.interactions._count'] ?? '0');

    const elementOf = (name: string): ModelElement | undefined =>
      without.some((prefix) => name.startsWith(prefix))
        ? undefined
        : model[name.replace(INTERACTION, 'cmi.interactions.n.$2')];

    const unknown = (name: string): string => {
      if (name.endsWith('._children')) return '202';
      if (name.endsWith('._count')) return '203';
      return '401';
    };

    const get = (name: string): string => {
      const element = elementOf(name);
      if (!element) return fail(unknown(name)) && '';
      if (element.access === 'write-only') return fail('404') && '';
      return values[name] ?? element.initial ?? '';
    };

    const injected = (name: string): string | undefined => {
      const found = Object.entries(failures.set ?? {}).find(([prefix]) => name.startsWith(prefix))?.[1];
      if (!found || found.times <= 0) return undefined;
      found.times -= 1;
      return found.code ?? '101';
    };

    const set = (name: string, value: string): string => {
      const code = injected(name);
      if (code) return fail(code);
      const element = elementOf(name);
      if (!element) return fail(unknown(name));
      if (element.access === 'keyword') return fail('402');
      if (element.access === 'read-only') return fail('403');
      if (element.fits && !element.fits(value)) return fail('405');
      const [, index, field] = INTERACTION.exec(name) ?? [];
      if (index !== undefined && field !== undefined) {
        const misplaced = interactionError(Number(index), field, value);
        if (misplaced) return fail(misplaced);
        if (Number(index) === countOf()) values['cmi.interactions._count'] = String(countOf() + 1);
      }
      values[name] = value.slice(0, failures.truncate);
      return 'true';
    };

    /** Indices without gaps; `id` first, then `type`, then the rest. */
    const interactionError = (index: number, field: string, value: string): string | undefined => {
      if (index > countOf()) return '201';
      const has = (name: string) => values[`cmi.interactions.${index}.${name}`];
      if (field !== 'id' && has('id') === undefined) return '201';
      if (field !== 'id' && field !== 'type' && has('type') === undefined) return '201';
      if (field === 'student_response' && !responseFits(has('type') ?? '', value)) return '405';
      return undefined;
    };

    const methods: Record<string, (...args: string[]) => string> = {
      LMSInitialize: (argument) => {
        if (argument !== '') return fail('201');
        if (failures.initialize || phase === 'open' || (phase === 'finished' && !reopens)) return fail('101');
        phase = 'open';
        begin();
        return 'true';
      },
      LMSFinish: (argument) => {
        if (phase !== 'open') return fail('301');
        if (argument !== '') return fail('201');
        phase = 'finished';
        // Moodle: what nobody has touched counts as done.
        values['cmi.core.lesson_status'] ??= 'completed';
        store();
        return 'true';
      },
      LMSCommit: (argument) => {
        if (phase !== 'open') return fail('301');
        if (argument !== '') return fail('201');
        if ((failures.commit ?? 0) > 0) {
          failures.commit = (failures.commit ?? 0) - 1;
          return fail('101');
        }
        store();
        return 'true';
      },
      LMSGetValue: (name) => (phase === 'open' ? get(name ?? '') : fail('301') && ''),
      LMSSetValue: (name, value) => (phase === 'open' ? set(name ?? '', value ?? '') : fail('301')),
    };

    const recorded =
      (method: string, arity: number) =>
      (...args: readonly unknown[]) => {
        if (failures.gone) throw new Error('The window is closed.');
        error = '0';
        if (failures.forget) {
          failures.forget = false;
          phase = 'new';
        }
        const proper = args.length === arity && args.every((arg) => typeof arg === 'string');
        const result = failures.expired
          ? fail('301')
          : proper
            ? (methods[method]?.(...(args as string[])) ?? '')
            : fail('201');
        calls.push({ launch: number, method, args, result, error });
        return result;
      };

    return {
      LMSInitialize: recorded('LMSInitialize', 1),
      LMSFinish: recorded('LMSFinish', 1),
      LMSGetValue: recorded('LMSGetValue', 1),
      LMSSetValue: recorded('LMSSetValue', 2),
      LMSCommit: recorded('LMSCommit', 1),
      LMSGetLastError: () => {
        if (failures.gone) throw new Error('The window is closed.');
        return error;
      },
      LMSGetErrorString: (code) => `error ${code}`,
      LMSGetDiagnostic: (code) => `error ${code}`,
    };
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
