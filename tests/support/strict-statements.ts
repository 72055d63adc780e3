/** What a strict LMS has against a statement: the clause, and what it asks for; undefined where all is well. */

export interface StatementLike {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string; readonly display?: unknown };
  readonly object: {
    readonly objectType?: string;
    readonly id: string;
    readonly definition?: Definition;
  };
  readonly result?: {
    readonly completion?: boolean;
    readonly success?: boolean;
    readonly score?: {
      readonly scaled?: number;
      readonly raw?: number;
      readonly min?: number;
      readonly max?: number;
    };
    readonly response?: string;
    readonly duration?: string;
  };
  readonly context: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly timestamp: string;
}

export interface Definition {
  readonly type?: string;
  readonly interactionType?: string;
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
}

interface Component {
  readonly id: string;
  readonly description?: Readonly<Record<string, string>>;
}

export interface Session {
  readonly actor: unknown;
  readonly registration: string;
  readonly activityId: string;
  readonly contextTemplate: {
    readonly contextActivities: { readonly grouping: readonly { readonly id: string }[] };
    readonly extensions: Readonly<Record<string, unknown>>;
  };
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore: number | undefined;
  isOver: boolean;
}

const CONTEXT = 'https://w3id.org/xapi/cmi5/context';
const CMI5 = `${CONTEXT}/categories/cmi5`;
const MOVE_ON = `${CONTEXT}/categories/moveon`;
const SESSION_ID = `${CONTEXT}/extensions/sessionid`;
const MASTERY = `${CONTEXT}/extensions/masteryscore`;
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

export const verbOf = ({ verb }: StatementLike): string => verb.id.split('/').at(-1) ?? '';

const categories = ({ context }: StatementLike): readonly string[] =>
  (context.contextActivities?.category ?? []).map(({ id }) => id);

export const isDefined = (statement: StatementLike): boolean => categories(statement).includes(CMI5);

const sessionOf = ({ context }: StatementLike): unknown => context.extensions?.[SESSION_ID];

type Rule = (
  statement: StatementLike,
  session: Session,
  before: readonly StatementLike[],
) => string | false | undefined;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DURATION = /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/;

/** Any statement of a session. */
const shape: readonly Rule[] = [
  ({ id }) => !UUID.test(id) && '9.1: the id is a UUID',
  ({ actor }, session) =>
    JSON.stringify(actor) !== JSON.stringify(session.actor) && '9.2: the actor is the launch’s',
  ({ timestamp }) => !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(timestamp) && '9.7: the timestamp is in UTC',
  ({ verb }) => (typeof verb.display !== 'object' || verb.display === null) && 'x2.4.3: the verb has a name',
  ({ context }, { registration }) =>
    context.registration !== registration && '9.6.1: the registration is the launch’s',
  (statement, { contextTemplate }) =>
    sessionOf(statement) !== contextTemplate.extensions[SESSION_ID] && '9.6.3.1: the session’s id',
  ({ context }, { contextTemplate }) =>
    contextTemplate.contextActivities.grouping.some(
      ({ id }) => !context.contextActivities?.grouping?.some((one) => one.id === id),
    ) && '10.2.1: the context is the template’s',
  ({ object }) => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(object.id) && 'x2.4.4.1: the activity’s id is an IRI',
  ({ result }) =>
    result?.duration !== undefined && !DURATION.test(result.duration) && '9.5.4: the duration is ISO 8601',
  ({ result }) =>
    result?.score?.scaled !== undefined &&
    !(result.score.scaled >= 0 && result.score.scaled <= 1) &&
    '9.5.1: scaled',
];

/** By the time they tell (9.3). */
const order: readonly Rule[] = [
  (statement, _, before) =>
    own(statement, before).length === 0 && verbOf(statement) !== 'initialized' && '9.3: initialized first',
  (statement, _, before) =>
    own(statement, before).some((one) => verbOf(one) === 'terminated') && '9.3: nothing after terminated',
  (statement, _, before) =>
    own(statement, before).some(({ timestamp }) => timestamp > statement.timestamp) &&
    (verbOf(statement) === 'initialized' || verbOf(statement) === 'terminated') &&
    '9.3: its time is not before the others’',
  (statement, _, before) => {
    const [first] = own(statement, before);
    return first !== undefined && statement.timestamp < first.timestamp && '9.3: not before initialized';
  },
];

const own = (statement: StatementLike, before: readonly StatementLike[]): readonly StatementLike[] =>
  before.filter((one) => sessionOf(one) === sessionOf(statement));

const inRegistration = (statement: StatementLike, before: readonly StatementLike[]): readonly string[] =>
  before
    .filter((one) => isDefined(one) && one.context.registration === statement.context.registration)
    .map(verbOf);

/** Statements that cmi5 defines. */
const defined: readonly Rule[] = [
  (statement) => !DEFINED.includes(verbOf(statement)) && '7.1.3: none of cmi5’s verbs',
  ({ object }, { activityId }) => object.id !== activityId && '9.4: the object is the launch’s activity',
  (statement, { launchMode }) =>
    launchMode !== 'Normal' &&
    !['initialized', 'terminated'].includes(verbOf(statement)) &&
    '10.2.2: not in this mode',
  (statement, _, before) =>
    own(statement, before).some((one) => isDefined(one) && verbOf(one) === verbOf(statement)) &&
    '9.3: each verb once a session',
  (statement, _, before) =>
    isJudgement(statement) &&
    own(statement, before).some((one) => isDefined(one) && isJudgement(one)) &&
    '9.3: passed or failed',
  (statement, _, before) =>
    ['completed', 'passed'].includes(verbOf(statement)) &&
    inRegistration(statement, before).includes(verbOf(statement)) &&
    '9.3: once a registration',
  (statement, _, before) =>
    verbOf(statement) === 'failed' &&
    inRegistration(statement, before).includes('passed') &&
    '9.3: no failed behind passed',
  (statement) => statement.result?.score && !isJudgement(statement) && '9.5.1: no score here',
  ({ result }) =>
    result?.score?.raw !== undefined &&
    (!Number.isInteger(result.score.raw) ||
      result.score.min === undefined ||
      result.score.max === undefined) &&
    '9.5.1: raw is whole, with its bounds',
  (statement) => statement.result?.success !== expectedSuccess[verbOf(statement)] && '9.5.2: success',
  (statement) =>
    (statement.result?.completion === true) !== (verbOf(statement) === 'completed') && '9.5.3: completion',
  (statement) =>
    verbOf(statement) !== 'initialized' &&
    statement.result?.duration === undefined &&
    '9.5.4.1: how long it took',
  (statement) =>
    categories(statement).includes(MOVE_ON) !==
      (isJudgement(statement) || verbOf(statement) === 'completed') && '9.6.2.2: the category moveon',
  (statement, { masteryScore }) =>
    isJudgement(statement) &&
    statement.context.extensions?.[MASTERY] !== masteryScore &&
    '9.6.3.2: the mastery score',
  (statement, { masteryScore }) => {
    const scaled = statement.result?.score?.scaled;
    if (scaled === undefined || masteryScore === undefined || !isJudgement(statement)) return false;
    return (verbOf(statement) === 'passed') !== scaled >= masteryScore && '9.3.4: as the mastery score says';
  },
];

const isJudgement = (statement: StatementLike): boolean => ['passed', 'failed'].includes(verbOf(statement));
const expectedSuccess: Readonly<Record<string, boolean | undefined>> = { passed: true, failed: false };

/** Statements that cmi5 allows beside its own. */
const allowed: readonly Rule[] = [
  (statement) => categories(statement).includes(MOVE_ON) && '9.6.2.2: moveon is for cmi5’s own',
  ({ object, result }) => object.definition && interactionRefusal(object.definition, result?.response ?? ''),
];

const TYPES = ['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'sequencing', 'numeric'];
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** xAPI 1.0.3, part 2, 4.1.4.1 and its appendix C. */
function interactionRefusal(definition: Definition, response: string): string | false {
  const {
    type,
    interactionType = '',
    choices = [],
    source = [],
    target = [],
    correctResponsesPattern = [],
  } = definition;
  if (type !== 'http://adlnet.gov/expapi/activities/cmi.interaction')
    return 'x4.1.4.1: the type of an interaction';
  if (!TYPES.includes(interactionType)) return 'x4.1.4.1: interactionType';
  const ids = [...choices, ...source, ...target].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return 'x4.1.4.1: the ids of components are different';
  if (ids.some((id) => /\s|\[[,.:]\]/.test(id) || id === '')) return 'x4.1.4.1: an id without spaces';
  for (const text of [response, ...correctResponsesPattern]) {
    const reason = responseRefusal(interactionType, text, { choices, source, target });
    if (reason) return reason;
  }
  return false;
}

type Parts = Readonly<Record<'choices' | 'source' | 'target', readonly Component[]>>;

function responseRefusal(type: string, text: string, { choices, source, target }: Parts): string | false {
  const has = (parts: readonly Component[], id: string | undefined): boolean =>
    parts.some((one) => one.id === id);
  const items = text.split('[,]');
  if (type === 'true-false') return !/^(?:true|false)$/.test(text) && 'xC: true or false';
  if (type === 'choice') return !items.every((id) => has(choices, id)) && 'xC: chosen of the choices';
  if (type === 'sequencing')
    return (
      (items.length !== choices.length || !items.every((id) => has(choices, id))) &&
      'xC: all of the choices in a row'
    );
  if (type === 'matching')
    return (
      !items.every((pair) => {
        const [stem, answer, more] = pair.split('[.]');
        return has(source, stem) && has(target, answer) && more === undefined;
      }) && 'xC: pairs of source and target'
    );
  if (type === 'numeric')
    return !text.split('[:]').every((one) => NUMBER.test(one)) && 'xC: a number, or two';
  return false;
}

export function refusalOf(
  statement: StatementLike,
  session: Session,
  before: readonly StatementLike[],
): string | undefined {
  const rules = [...shape, ...order, ...(isDefined(statement) ? defined : allowed)];
  for (const rule of rules) {
    const reason = rule(statement, session, before);
    if (reason) return reason;
  }
  return undefined;
}
