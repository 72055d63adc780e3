/** The statements of a session (cmi5, 9.0), as values. */
import type { Activity, Context, Launch, LaunchData } from './launch.ts';

export interface Statement {
  readonly id: string;
  readonly actor: Launch['actor'];
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: StatementObject;
  readonly result?: Result;
  readonly context: Context;
  readonly timestamp: string;
}

export interface StatementObject {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: Readonly<Record<string, unknown>>;
}

export interface Result {
  readonly completion?: true;
  readonly success?: boolean;
  readonly score?: Score;
  readonly response?: string;
  /** ISO 8601. */
  readonly duration?: string;
}

interface Score {
  readonly scaled: number;
  readonly raw?: number;
  readonly min?: number;
  readonly max?: number;
}

/** Who is launched, and what the LMS wants in every statement. */
export interface Frame {
  readonly launch: Launch;
  readonly data: LaunchData;
}

/** What no function of values can know. */
export interface Stamp {
  readonly id: string;
  /** UTC, in ISO 8601. */
  readonly timestamp: string;
}

const ADL = 'http://adlnet.gov/expapi/verbs';
const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const DEFINED = `${CMI5}/categories/cmi5`;
const MOVE_ON = `${CMI5}/categories/moveon`;
const MASTERY = `${CMI5}/extensions/masteryscore`;

export type DefinedVerb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

/** Verbs of statements that cmi5 allows beside its own (7.1.3). */
export type AllowedVerb = 'answered' | 'scored';

export const verbId = (name: DefinedVerb | AllowedVerb): string => `${ADL}/${name}`;

const verb = (name: DefinedVerb | AllowedVerb): Statement['verb'] => ({
  id: verbId(name),
  display: { en: name },
});

/** Those whose result says success or completion (9.6.2.2). */
const MOVES_ON: ReadonlySet<DefinedVerb> = new Set(['completed', 'passed', 'failed']);

/** A statement that cmi5 defines, about the lesson. `milliseconds`: the time it took (9.5.4). */
export function defined(
  frame: Frame,
  name: DefinedVerb,
  stamp: Stamp,
  { milliseconds, score }: { readonly milliseconds?: number; readonly score?: number | undefined } = {},
): Statement {
  const { launch, data } = frame;
  const judges = name === 'passed' || name === 'failed';
  const result: Result = {
    ...(name === 'completed' && { completion: true }),
    ...(judges && { success: name === 'passed' }),
    ...(judges && score !== undefined && { score: scoreOf(score) }),
    ...(name !== 'initialized' && { duration: duration(milliseconds ?? 0) }),
  };
  return {
    ...stamp,
    actor: launch.actor,
    verb: verb(name),
    object: { objectType: 'Activity', id: launch.activityId },
    ...(name !== 'initialized' && { result }),
    context: contextWith(
      frame,
      { category: [DEFINED, ...(MOVES_ON.has(name) ? [MOVE_ON] : [])] },
      judges && data.masteryScore !== undefined ? { [MASTERY]: data.masteryScore } : {},
    ),
  };
}

/** What happened in the lesson: by the LMS's context, and without cmi5's category. */
export function allowed(
  frame: Frame,
  name: AllowedVerb,
  stamp: Stamp,
  { object, result }: Pick<Statement, 'object' | 'result'>,
): Statement {
  const { launch } = frame;
  return {
    ...stamp,
    actor: launch.actor,
    verb: verb(name),
    object,
    ...(result && { result }),
    context: contextWith(frame, object.id === launch.activityId ? {} : { parent: [launch.activityId] }),
  };
}

/** How the lesson was scored where nobody passes or fails: no statement of cmi5's own may hold it (9.5.1). */
export const scored = (frame: Frame, stamp: Stamp, score: number): Statement =>
  allowed(frame, 'scored', stamp, {
    object: { objectType: 'Activity', id: frame.launch.activityId },
    result: { score: scoreOf(score) },
  });

/** The LMS's template with what is ours beside it; nothing of the LMS's is overwritten (10.2.1). */
function contextWith(
  { launch, data }: Frame,
  activities: Readonly<Record<string, readonly string[]>>,
  extensions: Readonly<Record<string, unknown>> = {},
): Context {
  const { contextTemplate } = data;
  const theirs = contextTemplate.contextActivities ?? {};
  const merged = Object.entries(activities).map(([name, ids]) => [name, withActivities(theirs[name], ids)]);
  return {
    registration: launch.registration,
    ...contextTemplate,
    contextActivities: { ...theirs, ...Object.fromEntries(merged) },
    extensions: { ...extensions, ...contextTemplate.extensions },
  };
}

/** A list of one may stand as its one activity (xAPI, 4.1.6.2). */
function withActivities(
  listed: readonly Activity[] | Activity | undefined,
  ids: readonly string[],
): readonly Activity[] {
  const before =
    listed === undefined
      ? []
      : Array.isArray(listed)
        ? (listed as readonly Activity[])
        : [listed as Activity];
  const more = ids.filter((id) => !before.some((one) => one.id === id));
  return [...before, ...more.map((id) => ({ objectType: 'Activity', id }))];
}

/** `raw` is a whole number (9.5.1): rounded down, for who failed by a hair has not reached the mark. */
const scoreOf = (score: number): Score => ({
  scaled: Math.round(score * 100) / 10_000,
  raw: Math.floor(score),
  min: 0,
  max: 100,
});

/** `PT1M2.35S`: hundredths, as xAPI compares them. */
export function duration(milliseconds: number): string {
  const hundredths = Math.round(Math.max(0, milliseconds) / 10);
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6_000) % 60];
  const seconds = (hundredths % 6_000) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds}S`;
}
