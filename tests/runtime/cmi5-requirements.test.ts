/**
 * What cmi5 (Sandstone, 1st edition) and xAPI 1.0.3 ask of a page that an LMS launches: each clause in our own words,
 * with what shows that it is met. What is asked of the package stands in tests/export-cmi5/package.test.ts.
 */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { LrsRequest, StrictLrs } from '../support/strict-lrs.ts';
import { isDefined, type StatementLike, verbOf } from '../support/strict-statements.ts';
import { cmi5Lesson, launchPage, memoryStorage, newLrs, settle } from './cmi5-kit.ts';
import { question, text, ticked } from './kit.ts';

const QUESTIONS = [
  question('why-the-turk'),
  question('who-works', { kind: 'single-choice', parts: { a: 'Machines', b: 'People' } }),
];
const judged = cmi5Lesson(QUESTIONS, {
  policy: { completion: 'questions', scoring: 'graded', passMark: 60 },
});
const RETURN = 'https://lms.example/course/3';
const CONTEXT = 'https://w3id.org/xapi/cmi5/context';

/** A session in which the learner fails, one in which they pass, a third to look at it again. */
interface Played {
  readonly lrs: StrictLrs;
  readonly failed: readonly StatementLike[];
  readonly passed: readonly StatementLike[];
  readonly reviewed: readonly StatementLike[];
  readonly went: readonly string[];
}

let played: Played;

async function play(): Promise<Played> {
  const lrs = newLrs();
  const part = (from: number): readonly StatementLike[] => lrs.statements.slice(from);
  const launch = { masteryScore: 0.6, returnURL: RETURN };
  const first = await launchPage(lrs, judged, launch);
  await vi.advanceTimersByTimeAsync(61_000);
  first.session.give('why-the-turk', text('A man.'));
  first.session.give('who-works', ticked(['a'], 0));
  await settle();
  first.leave();
  await settle();
  const failed = part(0);
  const tab = memoryStorage();
  const second = await launchPage(lrs, judged, { ...launch, tab });
  second.session.give('who-works', ticked(['b'], 1));
  await settle();
  void second.launched[0]?.goBack?.();
  await settle();
  const passed = part(failed.length);
  const third = await launchPage(lrs, judged, { ...launch, launchMode: 'Review' });
  third.leave();
  await settle();
  return { lrs, failed, passed, reviewed: part(failed.length + passed.length), went: second.went };
}

beforeAll(async () => {
  vi.useFakeTimers();
  played = await play();
});
afterAll(() => {
  vi.useRealTimers();
});

const definedIn = (statements: readonly StatementLike[]): readonly StatementLike[] =>
  statements.filter(isDefined);
const verbs = (statements: readonly StatementLike[]): readonly string[] => statements.map(verbOf);
const only = (statements: readonly StatementLike[], verb: string): StatementLike => {
  const found = statements.filter((one) => verbOf(one) === verb);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const categories = ({ context }: StatementLike): readonly string[] =>
  (context.contextActivities?.category ?? []).map(({ id }) => id);
const to = ({ lrs }: Played, resource: string): readonly LrsRequest[] =>
  lrs.requests.filter(({ url }) => url.startsWith(`/xapi/${resource}`));
const session = ({ context }: StatementLike): unknown =>
  context.extensions?.[`${CONTEXT}/extensions/sessionid`];

const REQUIREMENTS: readonly (readonly [clause: string, words: string, check: (of: Played) => void])[] = [
  [
    '4.1',
    'nothing of what is told breaks a rule of the store',
    ({ lrs }) => expect(lrs.refusals).toEqual([]),
  ],
  [
    '7.1.1',
    'the first thing told is that the page is initialized',
    ({ failed, passed, reviewed }) =>
      expect([failed, passed, reviewed].map(([first]) => verbOf(first!))).toEqual(
        Array(3).fill('initialized'),
      ),
  ],
  [
    '7.1.2',
    'the last thing told is that it is terminated',
    ({ failed, passed, reviewed }) =>
      expect([failed, passed, reviewed].map((all) => verbOf(all.at(-1)!))).toEqual(
        Array(3).fill('terminated'),
      ),
  ],
  [
    '7.1.3',
    'what cmi5 doesn’t define is told without its category, between the first and the last',
    ({ failed }) => {
      const others = failed.filter((one) => !isDefined(one));
      expect(verbs(others)).toEqual(['answered', 'answered']);
      expect(others.flatMap(categories)).toEqual([]);
      expect(failed.indexOf(others[0]!)).toBeGreaterThan(0);
    },
  ],
  [
    '8.1.1',
    'everything goes to the endpoint of the launch',
    ({ lrs }) => {
      const elsewhere = lrs.requests.filter(
        ({ url }) => !url.startsWith('/token?') && !url.startsWith('/xapi/'),
      );
      expect(elsewhere).toEqual([]);
    },
  ],
  [
    '8.1.3',
    'the actor is the launch’s, letter by letter',
    ({ lrs }) => {
      const actors = new Set(lrs.statements.map(({ actor }) => JSON.stringify(actor)));
      expect([...actors]).toEqual([
        '{"objectType":"Agent","name":"Ada Lovelace","account":{"homePage":"https://lms.example","name":"p17"}}',
      ]);
    },
  ],
  [
    '8.1.5',
    'the object of what cmi5 defines is the launch’s activity',
    ({ lrs }) => {
      const objects = new Set(definedIn(lrs.statements).map(({ object }) => object.id));
      expect([...objects]).toEqual(['https://lms.example/activities/4711']);
    },
  ],
  [
    '8.2.1',
    'the token is asked for by POST, once a launch',
    ({ lrs }) => {
      const asked = lrs.requests.filter(({ url }) => url.startsWith('/token'));
      expect(asked.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST']);
      expect(new Set(asked.map(({ url }) => url)).size).toBe(3);
    },
  ],
  [
    '8.2.2',
    'the token goes with every request, by basic authentication',
    ({ lrs }) => {
      const others = lrs.requests.filter(({ url }) => url.startsWith('/xapi/'));
      expect(others.every(({ headers }) => /^Basic \S+$/.test(headers.authorization ?? ''))).toBe(true);
    },
  ],
  [
    '9.1',
    'each statement has an id of its own',
    ({ lrs }) => expect(new Set(lrs.statements.map(({ id }) => id)).size).toBe(lrs.statements.length),
  ],
  [
    '9.3',
    'no verb of cmi5’s comes twice in a session, and of passed and failed one',
    ({ failed, passed }) => {
      expect(verbs(definedIn(failed))).toEqual(['initialized', 'completed', 'failed', 'terminated']);
      expect(verbs(definedIn(passed))).toEqual(['initialized', 'passed', 'terminated']);
    },
  ],
  [
    '9.3.3',
    'completed is told once a registration',
    ({ lrs }) => expect(verbs(lrs.statements).filter((one) => one === 'completed')).toHaveLength(1),
  ],
  [
    '9.3.4',
    'passed is told with a score that reaches the mark',
    ({ passed }) =>
      expect(only(passed, 'passed').result).toMatchObject({
        success: true,
        score: { scaled: 1, raw: 100, min: 0, max: 100 },
      }),
  ],
  [
    '9.3.5',
    'failed is told with a score that doesn’t reach it',
    ({ failed }) =>
      expect(only(failed, 'failed').result).toMatchObject({ success: false, score: { scaled: 0 } }),
  ],
  [
    '9.5.1',
    'nothing else of cmi5’s own has a score',
    ({ lrs }) => {
      const scored = definedIn(lrs.statements).filter(({ result }) => result?.score);
      expect(verbs(scored)).toEqual(['failed', 'passed']);
    },
  ],
  [
    '9.5.3',
    'completion stands in completed alone',
    ({ lrs }) =>
      expect(verbs(lrs.statements.filter(({ result }) => result?.completion !== undefined))).toEqual([
        'completed',
      ]),
  ],
  [
    '9.5.4.1',
    'how long it took is told where it must be',
    ({ failed }) =>
      expect(
        ['completed', 'failed', 'terminated'].map((verb) => only(failed, verb).result?.duration?.slice(0, 5)),
      ).toEqual(Array(3).fill('PT1M1')),
  ],
  [
    '9.6.1',
    'the registration is the launch’s',
    ({ lrs }) =>
      expect(new Set(lrs.statements.map(({ context }) => context.registration))).toEqual(
        new Set(['760e3480-ba55-4991-94b0-01820dbd23a2']),
      ),
  ],
  [
    '9.6.2.1',
    'what cmi5 defines has its category',
    ({ failed }) => expect(categories(failed[0]!)).toEqual([`${CONTEXT}/categories/cmi5`]),
  ],
  [
    '9.6.2.2',
    'what tells success or completion has the category moveon, and nothing else',
    ({ lrs }) =>
      expect(
        verbs(lrs.statements.filter((one) => categories(one).includes(`${CONTEXT}/categories/moveon`))),
      ).toEqual(['completed', 'failed', 'passed']),
  ],
  [
    '9.6.2.3',
    'the LMS’s own context activities stay',
    ({ lrs }) =>
      expect(
        lrs.statements.every(
          ({ context }) =>
            context.contextActivities?.grouping?.[0]?.id === 'urn:cartable:lesson:digital-labor',
        ),
      ).toBe(true),
  ],
  [
    '9.6.3.1',
    'every statement has the session’s id, each session its own',
    ({ failed, passed, reviewed }) => {
      const ids = [failed, passed, reviewed].map((all) => new Set(all.map(session)));
      expect(ids.map(({ size }) => size)).toEqual([1, 1, 1]);
      expect(new Set(ids.flatMap((one) => [...one])).size).toBe(3);
    },
  ],
  [
    '9.6.3.2',
    'passed and failed tell the mark that they go by',
    ({ failed, passed }) =>
      expect(
        [only(failed, 'failed'), only(passed, 'passed')].map(
          ({ context }) => context.extensions?.[`${CONTEXT}/extensions/masteryscore`],
        ),
      ).toEqual([0.6, 0.6]),
  ],
  [
    '9.7',
    'times are in UTC, and in a session each later than the one before',
    ({ failed, passed, reviewed }) => {
      for (const all of [failed, passed, reviewed]) {
        const times = all.map(({ timestamp }) => timestamp);
        expect(times.every((time) => time.endsWith('Z'))).toBe(true);
        expect([...new Set(times)].sort()).toEqual(times);
      }
    },
  ],
  [
    '10.2.1',
    'the launch document is read and never written',
    (of) => {
      const asked = to(of, 'activities/state').filter(({ url }) => url.includes('stateId=LMS.LaunchData'));
      expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
    },
  ],
  [
    '10.2.2',
    'under Review nothing of satisfaction is told',
    ({ reviewed }) => expect(verbs(reviewed)).toEqual(['initialized', 'terminated']),
  ],
  [
    '10.2.6',
    'who leaves by the page is led where the LMS says',
    ({ went }) => expect(went).toEqual([RETURN]),
  ],
  [
    '11.0',
    'the learner’s preferences are read at the start, and none is no error',
    (of) => {
      const asked = to(of, 'agents/profile');
      expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
      expect(asked[0]?.url).toContain('profileId=cmi5LearnerPreferences');
    },
  ],
  [
    'xAPI 3, 3.3',
    'every request tells the version of xAPI',
    ({ lrs }) => {
      const others = lrs.requests.filter(({ url }) => url.startsWith('/xapi/'));
      expect(new Set(others.map(({ headers }) => headers['x-experience-api-version']))).toEqual(
        new Set(['1.0.3']),
      );
    },
  ],
  [
    'xAPI 3, 3.1',
    'a document is put upon the one that was read',
    (of) => {
      const put = to(of, 'activities/state').filter(({ method }) => method === 'PUT');
      expect(put[0]?.headers['if-none-match']).toBe('*');
      expect(put.slice(1).every(({ headers }) => /^"[0-9a-f]{40}"$/.test(headers['if-match'] ?? ''))).toBe(
        true,
      );
    },
  ],
  [
    'xAPI 2, 4.1.4.1',
    'a question is an interaction, with its options by the names that answers have for them',
    ({ failed }) => {
      const asked = failed.find(
        ({ object }) => object.id === 'urn:cartable:lesson:digital-labor:question:who-works',
      )!;
      expect(asked.object.definition).toEqual({
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        name: { fr: 'What about who-works?' },
        description: { fr: 'What about who-works?' },
        interactionType: 'choice',
        choices: [
          { id: 'a', description: { fr: 'Machines' } },
          { id: 'b', description: { fr: 'People' } },
        ],
      });
      expect(asked.result).toMatchObject({ response: 'a', success: false, score: { scaled: 0 } });
    },
  ],
];

it.each(REQUIREMENTS)('%s: %s', (_clause, _words, check) => {
  check(played);
});
