/**
 * The stand-in for an LMS: scorm-again runs the session and keeps the elements; before it our strict checker
 * (scorm-again is the loosest of the engines we know, scorm.md §3); behind it what Moodle does at Finish.
 */
import { Scorm12API } from 'scorm-again';
import { type Attempt, type Call, NEW_ATTEMPT, type Shelf, withCall } from './attempt.ts';
import { type Limits, standard12 } from './scorm12.ts';
import { type Elements, getError, isDone, opening, setError, withValue } from './strict.ts';

/** The API's methods, by the number of texts that each takes. */
const ARITY = { LMSInitialize: 1, LMSFinish: 1, LMSGetValue: 1, LMSSetValue: 2, LMSCommit: 1 } as const;
type Method = keyof typeof ARITY;

export type Api12 = Readonly<
  Record<
    Method | 'LMSGetLastError' | 'LMSGetErrorString' | 'LMSGetDiagnostic',
    (...args: readonly string[]) => string
  >
>;

export interface PreviewLms {
  readonly attempt: Attempt;
  /** What the session that runs, or ran last, began with. */
  readonly opened: Elements;
  /** Whether Moodle, with its default settings, would open the lesson for review now. */
  readonly done: boolean;
  /** Held to from the next call on. */
  limits: Limits;
  /** A new API, as each opening of the lesson gets. In review nothing is stored. */
  launch(how?: { readonly review?: boolean }): Api12;
  /** Forgets the attempt; what a session still does is forgotten too. */
  reset(): void;
}

const LEARNER = {
  'cmi.core.student_id': 'learner-1',
  'cmi.core.student_name': 'Martin, Zoé',
};
const TOTAL = 'cmi.core.total_time';
const STATUS = 'cmi.core.lesson_status';
const UNTOUCHED = 'not attempted';
const SESSION = 'cmi.core.session_time';

/** @param changed called after each call, and when the attempt is reset */
export function openLms(shelf: Shelf, limits: Limits, changed: () => void): PreviewLms {
  let attempt = shelf.read();
  let strictness = limits;
  let standard = standard12(limits);
  let opened: Elements = opening(standard, attempt.stored, false);
  let session = 0;

  function launch({ review = false } = {}): Api12 {
    session += 1;
    const own = session;
    let engine = engineWith({});
    let values: Elements = {};
    let lastError = '0';

    /** Each Initialize begins with what is stored: Moodle's API for 1.2 can be opened again after Finish. */
    function begin(): void {
      values = opening(standard, attempt.stored, review);
      opened = values;
      attempt = { ...attempt, visits: attempt.visits + 1 };
      engine = engineWith(values);
    }

    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what an attempt keeps, each where there is any
    function store(finished: boolean): void {
      if (review) return;
      const before = attempt.stored[TOTAL];
      const total = finished ? engine.cmi.getCurrentTotalTime() : before;
      const { [SESSION]: time, [STATUS]: status, ...lasting } = held(engine);
      // To Moodle an untouched lesson is completed at Finish.
      const reached = status !== UNTOUCHED ? status : finished ? standard.untouched : undefined;
      attempt = {
        ...attempt,
        stored: {
          ...lasting,
          ...(reached !== undefined && { [STATUS]: reached }),
          ...(time !== undefined && !finished && { [SESSION]: time }),
          ...(total !== undefined && { [TOTAL]: total }),
        },
      };
    }

    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the standard's refusals, in its order
    function refusal(method: Method, args: readonly unknown[]): string | undefined {
      const [first, second] = args;
      if (args.length !== ARITY[method] || args.some((argument) => typeof argument !== 'string'))
        return '201';
      if (ARITY[method] === 1 && method !== 'LMSGetValue' && first !== '') return '201';
      if (!engine.isInitialized()) return undefined; // The engine's own answer is right.
      if (method === 'LMSGetValue') return getError(standard, String(first));
      if (method === 'LMSSetValue') return setError(standard, values, String(first), String(second));
      return undefined;
    }

    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a call as an LMS takes it: refusal, answer, what follows from it
    function call(method: Method, ...args: readonly unknown[]): string {
      const stale = own !== session;
      if (method === 'LMSInitialize' && !engine.isInitialized() && !stale) begin();
      const refused = refusal(method, args);
      const result = refused
        ? method === 'LMSGetValue'
          ? ''
          : 'false'
        : String((engine[method] as (...all: readonly unknown[]) => unknown)(...args));
      lastError = refused ?? String(engine.LMSGetLastError());
      if (stale) return result;
      if (result === 'true' && method === 'LMSSetValue')
        values = withValue(values, String(args[0]), String(args[1]));
      const ends = method === 'LMSCommit' || method === 'LMSFinish';
      if (ends && result === 'true') store(method === 'LMSFinish');
      attempt = withCall(attempt, [method, args, result, lastError] satisfies Call);
      if (ends || method === 'LMSInitialize') shelf.write(attempt);
      changed();
      return result;
    }

    return {
      ...methodsBy(
        (method) =>
          (...args: readonly string[]) =>
            call(method, ...args),
      ),
      LMSGetLastError: () => lastError,
      LMSGetErrorString: (code = '') => engine.LMSGetErrorString(code),
      LMSGetDiagnostic: (code = '') => engine.LMSGetDiagnostic(code),
    };
  }

  return {
    launch,
    get attempt() {
      return attempt;
    },
    get opened() {
      return opened;
    },
    get done() {
      return isDone(standard, attempt.stored);
    },
    get limits() {
      return strictness;
    },
    set limits(next) {
      strictness = next;
      standard = standard12(next);
      changed();
    },
    reset: () => {
      session += 1;
      attempt = NEW_ATTEMPT;
      opened = opening(standard, {}, false);
      shelf.write(attempt);
      changed();
    },
  };
}

function methodsBy<T>(of: (method: Method) => T): Readonly<Record<Method, T>> {
  const methods = Object.keys(ARITY) as Method[];
  return Object.fromEntries(methods.map((method) => [method, of(method)])) as Record<Method, T>;
}

const SILENT = 5;

function engineWith(elements: Elements): Scorm12API {
  const engine = new Scorm12API({ autocommit: false, logLevel: SILENT });
  const all = Object.entries({ [TOTAL]: '00:00:00', ...elements, ...LEARNER });
  engine.loadFromFlattenedJSON(Object.fromEntries(all.filter(([name]) => !name.includes('._'))));
  return engine;
}

interface Tree {
  [name: string]: string | Tree;
}

/** What the engine holds, flat; elements that are empty are left out. */
function held(engine: Scorm12API): Elements {
  const tree = JSON.parse(JSON.stringify(engine.cmi)) as Tree;
  const flat = Object.fromEntries(leaves(tree, 'cmi').filter(([, value]) => value !== ''));
  const count = Object.keys(tree.interactions ?? {}).length;
  return { ...flat, ...(count > 0 && { 'cmi.interactions._count': String(count) }) };
}

const leaves = (tree: Tree, path: string): (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'object'
      ? leaves(value, `${path}.${name}`)
      : [[`${path}.${name}`, String(value)] as const],
  );
