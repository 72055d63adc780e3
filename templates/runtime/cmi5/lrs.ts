/** The LMS's record store over HTTP (xAPI 1.0.3, part 3): one function a request, nothing thrown. */
import { type Launch, objectIn } from './launch.ts';
import type { Statement } from './statements.ts';

/** `status` 0: nothing came back. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly etag?: string;
}

export interface Lrs {
  /** A document of the learner's in this lesson. */
  state(stateId: string): Promise<Reply>;
  /** @param precondition what the document must be like (xAPI 1.0.3, part 3, 3.1) */
  putState(stateId: string, text: string, precondition: Precondition, leaving?: boolean): Promise<Reply>;
  preferences(): Promise<Reply>;
  put(statement: Statement): Promise<Reply>;
  /** Whether there is a statement about the lesson with this verb; undefined where the LMS doesn't say. */
  has(verb: string): Promise<boolean | undefined>;
  /** All of them, or none, as the page is left. */
  post(statements: readonly Statement[]): Promise<Reply>;
}

export type Precondition = Readonly<Partial<Record<'If-Match' | 'If-None-Match', string>>>;

const VERSION = '1.0.3';
/** Milliseconds after which nothing is expected any more. */
const PATIENCE = 30_000;
/** Bytes that a browser takes along when a page is left, all together; what goes beyond them it doesn't send at all. */
const LAST_WORDS = 65_536;

/** Of these, what a statement may take while the lesson goes on: the last words must have room beside it. */
const ASIDE = 8_000;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A statement so short is sent whatever becomes of the page. @param body as it is sent */
export const outlivesPage = (body: string): boolean => bytesOf(body) < ASIDE;

interface Asking {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly body?: string;
  readonly headers?: Precondition;
  /** Whether the page may be gone before it is answered. */
  readonly outlives?: boolean;
}

type Fetch = typeof globalThis.fetch;

export const isDone = ({ status }: Reply): boolean => status >= 200 && status < 300;
/** Worth another try: the network, the server, or too much at once. */
export const isPassing = ({ status }: Reply): boolean =>
  status === 0 || status === 408 || status === 429 || status >= 500;
/** The session is over (cmi5, 9.3.6, 9.3.8), or the token is. */
export const isRefused = ({ status }: Reply): boolean => status === 401 || status === 403;

async function asked(fetch: Fetch, url: string, init: RequestInit): Promise<Reply> {
  try {
    const response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE), ...init });
    const etag = response.headers.get('etag');
    return { status: response.status, text: await response.text(), ...(etag && { etag }) };
  } catch {
    return { status: 0, text: '' };
  }
}

/** The token, undefined where the LMS says why not; or the reply, of which nothing can be made yet. */
export async function fetchToken(fetch: Fetch, url: string): Promise<Reply & { readonly token?: string }> {
  // A GET could come out of a cache (8.2.1).
  const reply = await asked(fetch, url, { method: 'POST' });
  const token = isDone(reply) ? objectIn(reply.text)?.['auth-token'] : undefined;
  return typeof token === 'string' && token !== '' ? { ...reply, token } : reply;
}

export function lrsAt(
  fetch: Fetch,
  { endpoint, activityId, actor, registration }: Launch,
  token: string,
): Lrs {
  const agent = JSON.stringify(actor);
  const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': VERSION };
  /** Bytes on their way that outlive the page. */
  let carried = 0;

  async function ask(
    resource: string,
    parameters: Readonly<Record<string, string>>,
    { body, outlives, ...init }: Asking,
  ): Promise<Reply> {
    const query = new URLSearchParams(parameters).toString();
    const bytes = outlives && body !== undefined ? bytesOf(body) : 0;
    // Longer than its last words may be, a page asks as ever and hopes.
    const keepalive = bytes > 0 && carried + bytes <= LAST_WORDS;
    if (keepalive) carried += bytes;
    const reply = await asked(fetch, `${endpoint}${resource}${query && `?${query}`}`, {
      ...init,
      ...(body !== undefined && { body }),
      ...(keepalive && { keepalive }),
      headers: {
        ...headers,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...init.headers,
      },
    });
    if (keepalive) carried -= bytes;
    return reply;
  }

  const stateOf = (stateId: string) => ({ stateId, activityId, agent, registration });

  return {
    state: (stateId) => ask('activities/state', stateOf(stateId), { method: 'GET' }),
    putState: (stateId, text, precondition, leaving) =>
      ask('activities/state', stateOf(stateId), {
        method: 'PUT',
        headers: precondition,
        body: text,
        outlives: leaving === true,
      }),
    preferences: () =>
      ask('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }, { method: 'GET' }),
    // One by one, where there is time: some LMSs (Open edX) know statements by the id in the query alone.
    put: (statement) => {
      const body = JSON.stringify(statement);
      return ask(
        'statements',
        { statementId: statement.id },
        { method: 'PUT', body, outlives: outlivesPage(body) },
      );
    },
    has: async (verb) => {
      const reply = await ask(
        'statements',
        { registration, activity: activityId, verb, limit: '1' },
        { method: 'GET' },
      );
      const found = isDone(reply) ? objectIn(reply.text)?.statements : undefined;
      return Array.isArray(found) ? found.length > 0 : undefined;
    },
    post: (statements) =>
      ask('statements', {}, { method: 'POST', body: JSON.stringify(statements), outlives: true }),
  };
}
