/**
 * An LMS by cmi5 with its record store, in memory, which refuses what the standard lets it refuse: every refusal says
 * by which clause. Numbers are cmi5's (Sandstone, 1st edition), or xAPI 1.0.3's where they begin with an x.
 */
import { createHash, randomUUID } from 'node:crypto';
import { refusalOf, type Session, type StatementLike } from './strict-statements.ts';

export interface LrsRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** In lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface LrsReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LaunchOptions {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
  readonly registration?: string;
  readonly preferences?: Readonly<Record<string, string>>;
  readonly learner?: string;
}

export interface StrictLrs {
  handle(request: LrsRequest): LrsReply;
  /** Begins a session; the query with which the page is to be opened. An older one of the registration is abandoned. */
  launch(origin: string, options?: LaunchOptions): string;
  /** What was taken, in its order. */
  readonly statements: readonly StatementLike[];
  /** Each with its clause. */
  readonly refusals: readonly string[];
  readonly requests: readonly LrsRequest[];
  /** A document of the last session's learner in the State API. */
  document(stateId: string): string | undefined;
  putDocument(stateId: string, text: string): void;
  /** The last session's token is taken back. @param status how the LMS says so: 403 unless told otherwise */
  expire(status?: 401 | 403): void;
  /** Tags of documents aren't told to the page. */
  hidesTags: boolean;
  /** Documents are taken, and not kept: some players know one name of a document alone. */
  forgets: boolean;
  /** A statement about this question is refused for itself, as some LMSs do it: 403. */
  dislikes: string | undefined;
  /** A statement that it has is judged once more when it comes again, as a second one: so does CATAPULT's player. */
  judgesAgain: boolean;
  /** Who asks for statements is refused. */
  tellsNothing: boolean;
}

const ACTIVITY = 'https://lms.example/activities/4711';
const PUBLISHER = 'urn:cartable:lesson:digital-labor';
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export const REGISTRATION = '760e3480-ba55-4991-94b0-01820dbd23a2';

const tagOf = (text: string): string => `"${createHash('sha1').update(text).digest('hex')}"`;

const json = (value: unknown): LrsReply => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

export function createStrictLrs(): StrictLrs {
  const sessions = new Map<string, Session>();
  const fetched = new Set<string>();
  const documents = new Map<string, string>();
  const statements: StatementLike[] = [];
  const refusals: string[] = [];
  const requests: LrsRequest[] = [];
  let last: Session | undefined;
  let over = 403;
  let preferences: LaunchOptions['preferences'];

  const refuse = (status: number, reason: string): LrsReply => {
    refusals.push(reason);
    return { status, body: reason };
  };

  const documentKey = ({ registration }: Session, stateId: string): string => `${registration} ${stateId}`;

  function token(key: string, method: string): LrsReply {
    if (method !== 'POST') return refuse(405, '8.2.1: the token is asked for by POST');
    if (!sessions.has(key) || fetched.has(key)) {
      refusals.push('8.2.3.1: the token is given once');
      return json({ 'error-code': '1', 'error-text': 'used' });
    }
    fetched.add(key);
    return json({ 'auth-token': key });
  }

  function stateDocument(request: LrsRequest, session: Session, query: URLSearchParams): LrsReply {
    const stateId = query.get('stateId') ?? '';
    if (query.get('activityId') !== ACTIVITY) return refuse(400, '8.1.5: the activityId of the launch');
    if (query.get('registration') !== session.registration)
      return refuse(400, '8.1.4: the registration of the launch');
    if (query.get('agent') !== JSON.stringify(session.actor))
      return refuse(400, '8.1.3: the actor of the launch');
    const key = documentKey(session, stateId);
    const before = documents.get(key);
    if (request.method === 'GET') {
      if (before === undefined) return { status: 404 };
      return {
        status: 200,
        headers: { etag: tagOf(before), 'content-type': 'application/json' },
        body: before,
      };
    }
    if (request.method !== 'PUT') return refuse(405, 'x2.3: documents are put');
    if (stateId.startsWith('LMS.')) return refuse(403, '10.2.1: the launch document is the LMS’s');
    if (!request.headers['content-type']?.startsWith('application/json'))
      return refuse(400, 'x2.3: its type is told');
    const match = request.headers['if-match'];
    const none = request.headers['if-none-match'];
    if (match !== undefined && (before === undefined || match !== tagOf(before))) return { status: 412 };
    if (none === '*' && before !== undefined) return { status: 412 };
    documents.set(key, request.body);
    return { status: 204 };
  }

  /** Statements by their verb, of the registration and the lesson that are launched. */
  function told(session: Session, query: URLSearchParams): LrsReply {
    if (query.get('registration') !== session.registration)
      return refuse(403, '8.1.4: the registration of the launch');
    if (query.get('activity') !== ACTIVITY) return refuse(403, '8.1.5: the activityId of the launch');
    const found = statements.filter(
      ({ verb, context }) => verb.id === query.get('verb') && context.registration === session.registration,
    );
    return json({ statements: found.slice(0, Number(query.get('limit') ?? 100)), more: '' });
  }

  function take(request: LrsRequest, session: Session, judgesAgain: boolean): LrsReply {
    const sent = JSON.parse(request.body) as StatementLike | StatementLike[];
    const batch = Array.isArray(sent) ? sent : [sent];
    const id = new URL(request.url, 'http://lrs.example').searchParams.get('statementId');
    if (request.method === 'PUT' && (Array.isArray(sent) || sent.id !== id))
      return refuse(400, 'x2.1.1: one statement, by its id');
    if (request.method !== 'PUT' && request.method !== 'POST')
      return refuse(405, 'x2.1: statements are put or posted');
    const taken: StatementLike[] = [];
    for (const statement of batch) {
      const known = [...statements, ...taken].find(({ id }) => id === statement.id);
      const isSame = known && JSON.stringify(known) === JSON.stringify(statement);
      if (isSame && !judgesAgain) continue;
      if (known && !isSame) return { status: 409, body: 'x2.1.2: another statement has the id' };
      const reason = refusalOf(statement, session, [...statements, ...taken]);
      // None of a request is kept when one of it is refused (x2.1.2).
      if (reason) return refuse(reason.startsWith('9.3') ? 403 : 400, reason);
      if (known) return refuse(409, 'x2.1.2: it is there already');
      taken.push(statement);
    }
    statements.push(...taken);
    return json(batch.map(({ id }) => id));
  }

  return {
    statements,
    refusals,
    requests,
    hidesTags: false,
    forgets: false,
    dislikes: undefined,
    judgesAgain: false,
    tellsNothing: false,
    document: (stateId) => last && documents.get(documentKey(last, stateId)),
    putDocument: (stateId, text) => void (last && documents.set(documentKey(last, stateId), text)),
    expire: (status = 403) => {
      if (last) last.isOver = true;
      over = status;
    },
    launch: (origin, options = {}) => {
      const {
        launchMode = 'Normal',
        masteryScore,
        returnURL,
        registration = REGISTRATION,
        learner = 'p17',
      } = options;
      if (last) last.isOver = true;
      const key = randomUUID();
      const actor = {
        objectType: 'Agent',
        name: 'Ada Lovelace',
        account: { homePage: 'https://lms.example', name: learner },
      };
      const contextTemplate = {
        contextActivities: { grouping: [{ objectType: 'Activity', id: PUBLISHER }] },
        extensions: { [SESSION_ID]: `session-${key}` },
      };
      last = {
        actor,
        registration,
        activityId: ACTIVITY,
        contextTemplate,
        launchMode,
        masteryScore,
        isOver: false,
      };
      sessions.set(key, last);
      preferences = options.preferences;
      documents.set(
        documentKey(last, 'LMS.LaunchData'),
        JSON.stringify({
          contextTemplate,
          launchMode,
          moveOn: masteryScore === undefined ? 'Completed' : 'CompletedAndPassed',
          ...(masteryScore !== undefined && { masteryScore }),
          ...(returnURL !== undefined && { returnURL }),
        }),
      );
      return new URLSearchParams({
        registration,
        fetch: `${origin}/token?k=${key}`,
        actor: JSON.stringify(actor),
        endpoint: `${origin}/xapi`,
        activityId: ACTIVITY,
      }).toString();
    },
    handle(request) {
      requests.push(request);
      const { pathname, searchParams: query } = new URL(request.url, 'http://lrs.example');
      if (pathname === '/token') return token(query.get('k') ?? '', request.method);
      const key = request.headers.authorization?.replace(/^Basic /, '') ?? '';
      const session = fetched.has(key) ? sessions.get(key) : undefined;
      if (!session) return refuse(401, '8.2.2: the token goes with every request');
      if (request.headers['x-experience-api-version'] !== '1.0.3')
        return refuse(400, 'x3.3: the version of xAPI');
      // What an abandoned session says is refused without being anybody's fault (9.3.6).
      if (session.isOver) return { status: over };
      if (pathname === '/xapi/statements') {
        if (this.dislikes && request.body.includes(this.dislikes)) return { status: 403 };
        if (request.method === 'GET') return this.tellsNothing ? { status: 403 } : told(session, query);
        return take(request, session, this.judgesAgain);
      }
      if (pathname === '/xapi/agents/profile') {
        if (query.get('profileId') !== 'cmi5LearnerPreferences')
          return refuse(400, '11.0: the name of the preferences');
        return preferences ? json(preferences) : { status: 404 };
      }
      if (pathname !== '/xapi/activities/state') return refuse(404, `no resource at ${pathname}`);
      if (this.forgets && request.method === 'PUT') return { status: 204 };
      const reply = stateDocument(request, session, query);
      return this.hidesTags ? { ...reply, headers: {} } : reply;
    },
  };
}

/** What goes wrong between page and LMS; read at each request. */
export interface Network {
  isDown?: boolean;
  /** What is asked arrives, and the answer doesn't. */
  loses?: boolean;
  /** The same of statements that are sent together alone: nothing of them arrives. */
  losesStatements?: boolean;
  /** Nothing comes back before. */
  wait?: Promise<unknown> | undefined;
  /** The page is gone: a browser cuts off what wasn't made to outlive it. */
  isLeft?: boolean;
  /** Headers that the LMS lets no page from elsewhere send: a browser then asks nothing at all. */
  forbids?: RegExp;
}

/** A browser's `fetch`, answered without a network. */
export function fetchFrom(lrs: StrictLrs, network: Network = {}): typeof globalThis.fetch {
  let carried = 0;
  return async (input, init = {}) => {
    const bytes = init.keepalive ? Buffer.byteLength(String(init.body ?? '')) : 0;
    // What outlives the page may be so much together (Fetch, HTTP-network-or-cache fetch).
    if (carried + bytes > 65_536) throw new TypeError('Failed to fetch');
    carried += bytes;
    try {
      return await answered(input, init);
    } finally {
      carried -= bytes;
    }
  };

  async function answered(input: string | URL | Request, init: RequestInit): Promise<Response> {
    const { pathname, search } = new URL(String(input));
    const headers = Object.fromEntries(
      Object.entries((init.headers ?? {}) as Record<string, string>).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    );
    await network.wait;
    const isForbidden = network.forbids && Object.keys(headers).some((name) => network.forbids?.test(name));
    const isLost = network.losesStatements && init.method === 'POST' && pathname.endsWith('/statements');
    const isCut = (network.isLeft && !init.keepalive) || isLost;
    if (network.isDown || isForbidden || isCut) throw new TypeError('Failed to fetch');
    const reply = lrs.handle({
      method: init.method ?? 'GET',
      url: pathname + search,
      headers,
      body: String(init.body ?? ''),
    });
    if (network.loses) throw new TypeError('The answer was lost');
    return new Response(reply.status === 204 ? null : (reply.body ?? ''), {
      status: reply.status,
      ...(reply.headers && { headers: reply.headers }),
    });
  }
}
