/**
 * ADL's cmi5 player (CATAPULT) with the record store behind it, where they run: `CATAPULT_URL` is the player's address,
 * `CATAPULT_KEY` and `CATAPULT_SECRET` are its own, `LRS_URL`, `LRS_USER` and `LRS_PASSWORD` those of the store that it
 * was told of. Every run adds a tenant and removes none.
 */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import type { StatementLike } from '../support/strict-statements.ts';
import {
  begun,
  type Cmi5Activity,
  type Cmi5Lms,
  type Cmi5Standing,
  type Cmi5Unit,
  watch,
} from './cmi5-lms.ts';

const { env } = process;

export const isCatapultHere = Boolean(env.CATAPULT_URL && env.LRS_URL);
if (!isCatapultHere)
  console.warn('Skipped: no cmi5 player to try packages in (CATAPULT_URL and LRS_URL name none).');

const bare = (address = ''): string => address.replace(/\/$/, '');

const basic = (name = '', secret = ''): string =>
  `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;

async function answerTo(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

const ACTOR = { name: 'Ada Lovelace', account: { homePage: 'https://school.example', name: 'ada' } };

export async function openCatapult(browser: Browser): Promise<Cmi5Lms> {
  const api = `${bare(env.CATAPULT_URL)}/api/v1`;

  async function post(path: string, authorization: string, body: unknown): Promise<unknown> {
    const headers = { authorization, 'content-type': 'application/json' };
    return answerTo(await fetch(`${api}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  const owner = basic(env.CATAPULT_KEY, env.CATAPULT_SECRET);
  const tenant = (await post('/tenant', owner, { code: `cartable-${Date.now()}` })) as { id: number };
  const audience = { tenantId: tenant.id, audience: 'cartable' };
  const { token } = (await post('/auth', owner, audience)) as { token: string };
  const bearer = `Bearer ${token}`;
  const amiss: string[] = [];
  // Of its own, that outlives a window: what a page says as it is closed is still sent.
  const context = await browser.newContext();

  async function added(file: string): Promise<Cmi5Activity> {
    const response = await fetch(`${api}/course`, {
      method: 'POST',
      headers: { authorization: bearer, 'content-type': 'application/zip' },
      body: await readFile(file),
    });
    const course = (await answerTo(response)) as CourseRecord;
    const registration = await post('/registration', bearer, { courseId: course.id, actor: ACTOR });
    const { code } = registration as RegistrationRecord;
    return {
      units: course.metadata.aus.map(unitOf),
      async open(unit = 0) {
        const path = `/course/${course.id}/launch-url/${unit}`;
        const { url } = (await post(path, bearer, { actor: ACTOR, reg: code })) as { url: string };
        const page = await context.newPage();
        watch(page, amiss);
        await page.goto(url);
        return begun(page);
      },
      async standing() {
        const of = await fetch(`${api}/registration/${code}`, { headers: { authorization: bearer } });
        return {
          ...standingOf((await answerTo(of)) as RegistrationRecord),
          statements: await statementsOf(code),
        };
      },
    };
  }

  return { add: (...files) => Promise.all(files.map(added)), amiss: () => amiss };
}

/** As the player writes them: texts by language, flags as 0 or 1. */
interface CourseRecord {
  readonly id: number;
  readonly metadata: { readonly aus: readonly UnitRecord[] };
}

interface UnitRecord extends Omit<Cmi5Unit, 'title'> {
  readonly title: readonly { readonly text: string }[];
}

interface RegistrationRecord {
  readonly code: string;
  readonly metadata: { readonly moveOn: { readonly satisfied: boolean } };
  readonly aus: readonly {
    readonly hasBeenAttempted: number;
    readonly isCompleted: number;
    readonly isPassed: number;
    readonly isSatisfied: number;
  }[];
}

const unitOf = ({ id, title, url, moveOn, masteryScore }: UnitRecord): Cmi5Unit => ({
  id,
  title: title[0]?.text ?? '',
  url,
  moveOn,
  masteryScore,
});

const standingOf = ({ metadata, aus }: RegistrationRecord): Omit<Cmi5Standing, 'statements'> => ({
  satisfied: metadata.moveOn.satisfied,
  units: aus.map((unit) => ({
    attempted: unit.hasBeenAttempted === 1,
    completed: unit.isCompleted === 1,
    passed: unit.isPassed === 1,
    satisfied: unit.isSatisfied === 1,
  })),
});

async function statementsOf(registration: string): Promise<readonly StatementLike[]> {
  const all: StatementLike[] = [];
  const query = new URLSearchParams({ registration, ascending: 'true' });
  let address: string | undefined = `${bare(env.LRS_URL)}/statements?${query}`;
  while (address) {
    const response: Response = await fetch(address, {
      headers: { authorization: basic(env.LRS_USER, env.LRS_PASSWORD), 'x-experience-api-version': '1.0.3' },
    });
    const { statements, more } = (await answerTo(response)) as { statements: StatementLike[]; more?: string };
    all.push(...statements);
    address = more ? new URL(more, address).href : undefined;
  }
  return all;
}
