/**
 * What a session takes for its LMS: it answers at once out of what is known, and says that all is with the LMS when
 * the record store has confirmed it, never before. Behind it the post carries statements and the record.
 */
import { COMPLETE, SCORE, STATEMENT, SUCCESS } from '../drivers/cmi5.ts';
import { dueOf } from './due.ts';
import { ONCE, type Once } from './kept.ts';
import type { LaunchData } from './launch.ts';
import type { Opened } from './opening.ts';
import type { Post } from './post.ts';
import { stamps } from './stamps.ts';
import {
  allowed,
  type DefinedVerb,
  defined,
  type Frame,
  type Result,
  type Statement,
  scored,
} from './statements.ts';

/** An answer as `told` makes it, and when it was given. */
export interface Answered {
  readonly object: Statement['object'];
  readonly result: Result;
  readonly timestamp: string;
}

export interface Api {
  /** The object whose methods a driver names. */
  readonly methods: object;
  /** `initialized`, unless the session has had it. */
  begin(arrived: () => void): void;
  /** The page is about to be left: what a session has to say then goes along with `leave`. */
  hold(): void;
  /** All that is due when the page is left, `terminated` last. Once. @param isHurried the page goes now */
  leave(isHurried: boolean): Promise<void>;
}

/** What the session says of itself when it matters. */
export interface Asks {
  /** Finish was pressed, and the lesson can't be opened again. */
  readonly isSettled: () => boolean;
}

const MODES: Readonly<Record<LaunchData['launchMode'], string>> = {
  Normal: 'normal',
  Browse: 'browse',
  Review: 'review',
};

export function apiOf(
  frame: Frame,
  { record }: Pick<Opened, 'record'>,
  learner: { readonly name: string; readonly id: string },
  post: Post,
  { isSettled }: Asks,
): Api {
  const { data } = frame;
  const began = Date.now();
  const stamp = stamps(() => new Date());
  const known = new Map<string, string>();
  /** Statements that were taken to be sent: an answer is told once, however often the session hands it over. */
  const taken = new Set<string>();
  /** Verbs that this session has used up. */
  const used = new Set<DefinedVerb>(record.told);
  const told = new Set<Once>(record.told);
  let score = record.score;
  let lastError = '0';
  let isHeld = false;
  let isLeft = false;

  const isNormal = data.launchMode === 'Normal';
  const elapsed = (): number => Date.now() - began;

  function read(element: string): string | undefined {
    const { held } = post;
    const elements: Readonly<Record<string, string>> = {
      mode: MODES[data.launchMode],
      learner: learner.name,
      learnerId: learner.id,
      // As confirmed: what is on its way isn't there yet.
      state: held.state,
      place: held.place,
      [COMPLETE]: String(held.told.includes('completed')),
      [SUCCESS]: held.told.includes('passed') ? 'passed' : '',
    };
    return elements[element];
  }

  /** @param verb which of cmi5's own: each once a session, and of passed and failed one (9.3) */
  function tell(
    verb: DefinedVerb,
    values: { readonly milliseconds: number; readonly score?: number | undefined },
  ): void {
    used.add(verb);
    const once = verb === 'completed' || verb === 'passed' ? verb : undefined;
    post.tell(defined(frame, verb, stamp(), values), once && (() => confirm(once)));
  }

  function confirm(verb: Once): void {
    told.add(verb);
    keep();
  }

  function keep(): void {
    const said = isLeft ? ONCE.filter((verb) => used.has(verb) && !told.has(verb)) : [];
    post.keep({
      state: known.get('state') ?? record.state,
      place: known.get('place') ?? record.place,
      told: [...told].sort(),
      ...(said.length > 0 && { said }),
      spent: record.spent + (isLeft ? elapsed() : 0),
      ...(score !== undefined && { score }),
    });
  }

  function tellVerdict(isLast: boolean): void {
    const reached = known.get(SCORE);
    const success = (['passed', 'failed'] as const).find((one) => one === known.get(SUCCESS));
    const standing = {
      complete: known.get(COMPLETE) === 'true',
      success,
      ...(reached !== undefined && { score: Number(reached) }),
    };
    for (const due of dueOf(standing, { verbs: used, score }, isLast || isSettled())) {
      const values = { milliseconds: record.spent + elapsed(), score: standing.score };
      if (due !== 'scored') tell(due, values);
      else {
        score = standing.score ?? 0;
        post.tell(scored(frame, stamp(), score));
      }
    }
  }

  function set(element: string, value: string): void {
    known.set(element, value);
    if (!element.endsWith(`.${STATEMENT}`) || taken.has(value)) return;
    taken.add(value);
    const { timestamp, ...about } = JSON.parse(value) as Answered;
    post.tell(allowed(frame, 'answered', stamp(timestamp), about));
  }

  function result(code: string): string {
    lastError = code;
    return code === '0' ? 'true' : 'false';
  }

  const methods = {
    initialize: () => result(post.isOver || isLeft ? 'over' : '0'),
    // The page may still be read, and opened again: what ends the session is leaving it.
    terminate: () => result('0'),
    get: (element: string): string => {
      const value = read(element);
      lastError = value === undefined ? 'unsupported' : '0';
      return value ?? '';
    },
    set: (element: string, value: string): string => {
      if (post.isOver || isLeft) return result('over');
      set(element, value);
      return result('0');
    },
    commit: (): string => {
      if (post.isOver || isLeft) return result('over');
      tellVerdict(false);
      keep();
      if (!isHeld) post.flush();
      return result(post.isIdle ? '0' : 'busy');
    },
    lastError: () => lastError,
  };

  return {
    methods,
    hold: () => {
      isHeld = true;
    },
    begin: (arrived) => {
      post.tell(defined(frame, 'initialized', stamp()), arrived);
      post.flush();
    },
    leave: async (isHurried) => {
      if (isLeft || post.isOver) return;
      if (isNormal) tellVerdict(true);
      isLeft = true;
      if (isNormal && known.size > 0) keep();
      await post.leave([defined(frame, 'terminated', stamp(), { milliseconds: elapsed() })], isHurried);
    },
  };
}
