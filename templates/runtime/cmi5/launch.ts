/** What the LMS says when it launches the page: the URL's parameters (cmi5, 8.1), then its document (10.0). */

/** An xAPI agent. cmi5 wants an account (9.2); whatever the LMS names the learner by goes back to it unchanged. */
export interface Actor {
  readonly name?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
  readonly mbox?: string;
}

export interface Launch {
  /** Ends with a slash. */
  readonly endpoint: string;
  /** Gives the token, once. */
  readonly fetch: string;
  readonly registration: string;
  readonly activityId: string;
  readonly actor: Actor;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON object in a text; undefined for anything else. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @param search `?endpoint=…&fetch=…`, in any order. Undefined where one is missing: nobody has launched the page. */
export function launchIn(search: string): Launch | undefined {
  const parameters = new URLSearchParams(search);
  const text = (name: string): string => parameters.get(name) ?? '';
  const [endpoint, fetch, registration, activityId] = [
    text('endpoint'),
    text('fetch'),
    text('registration'),
    text('activityId'),
  ];
  const actor = objectIn(text('actor')) as Actor | undefined;
  if (!endpoint || !fetch || !registration || !activityId || !actor) return undefined;
  return { endpoint: endpoint.replace(/\/*$/, '/'), fetch, registration, activityId, actor };
}

/** Under which the browser keeps what the LMS hasn't got. */
export const learnerId = ({ account, mbox }: Actor): string =>
  account ? JSON.stringify([account.homePage, account.name]) : (mbox ?? '');

/** An xAPI context; what the page adds to the LMS's never replaces any of it. */
export interface Context {
  readonly contextActivities?: Readonly<Record<string, readonly Activity[] | Activity>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

export interface Activity {
  readonly id: string;
  readonly [other: string]: unknown;
}

/** Of `LMS.LaunchData`, what the page acts by. */
export interface LaunchData {
  readonly contextTemplate: Context;
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  /** From 0 to 1. */
  readonly masteryScore?: number;
  readonly returnUrl?: string;
}

/** Undefined for what is no launch document: without its context no statement may be made (10.2.1). */
export function launchDataIn(text: string): LaunchData | undefined {
  const document = objectIn(text);
  if (!document || !isRecord(document.contextTemplate)) return undefined;
  const { contextTemplate, launchMode, masteryScore, returnURL } = document;
  const mastery = Number(masteryScore ?? Number.NaN);
  return {
    contextTemplate,
    launchMode: launchMode === 'Browse' || launchMode === 'Review' ? launchMode : 'Normal',
    ...(mastery >= 0 && mastery <= 1 && { masteryScore: mastery }),
    ...(typeof returnURL === 'string' &&
      /^https?:/i.test(returnURL.trim()) && { returnUrl: returnURL.trim() }),
  };
}

/** The learner's wishes (11.0), as far as a lesson in one language can follow them. */
export function isMuted(preferences: string): boolean {
  return objectIn(preferences)?.audioPreference === 'off';
}
