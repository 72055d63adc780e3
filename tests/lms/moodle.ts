/**
 * Real Moodles for the tests that need one: `MOODLE_DIR` names it, installed and served, `MOODLE_DIRS` names several.
 * `MOODLE_URL` is where one is served when that isn't its own address (`wwwroot`); `MOODLE_STUDENT`,
 * `MOODLE_STUDENT_PASSWORD`, `MOODLE_TEACHER` and `MOODLE_TEACHER_PASSWORD` name accounts, which are made where they
 * are absent; `PHP` is the command that runs them. Every run adds courses and removes none: give it Moodles that hold
 * nothing else.
 */
import { execFile } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe } from 'vitest';

const { env } = process;

export interface Site {
  readonly release: string;
  readonly php: string;
  readonly database: string;
  readonly url: string;
  /** Whether it has ordering questions: from Moodle 4.4 on, and before with their plugin. */
  readonly ordering: boolean;
  /** Whether the plugin mod_cmi5 is installed. */
  readonly cmi5: boolean;
}

export interface Moodle extends Site {
  /** Does a task of `moodle/run.php`, and gives what it printed. */
  readonly run: <T>(task: string, ...args: readonly (string | number)[]) => Promise<T>;
}

/** What the table in docs/moodle-versions.md has a column for. */
export type Use = 'import' | 'attempt' | 'restore' | 'play' | 'resume' | 'update';

declare module 'vitest' {
  interface TaskMeta {
    /** The Moodle that a test ran in, and what of Cartable's it shows there. */
    moodle?: Site;
    shows?: readonly Use[];
  }
}

const script = fileURLToPath(new URL('./moodle/run.php', import.meta.url));

async function moodleIn(directory: string): Promise<Moodle> {
  async function run<T>(task: string, ...args: readonly (string | number)[]): Promise<T> {
    const { stdout } = await promisify(execFile)(env.PHP ?? 'php', [script, task, ...args.map(String)], {
      maxBuffer: 64 * 1024 * 1024,
      env: { ...env, MOODLE_DIR: directory },
    });
    return JSON.parse(stdout) as T;
  }
  const { url, ...site } = await run<Site>('site');
  return { ...site, url: (!env.MOODLE_DIRS && env.MOODLE_URL) || url, run };
}

const directories = env.MOODLE_DIRS
  ? env.MOODLE_DIRS.split(new RegExp(`[,${delimiter}]`)).filter(Boolean)
  : [env.MOODLE_DIR ?? ''].filter(Boolean);
if (directories.length === 0)
  console.warn('Skipped: no Moodle to try packages in (MOODLE_DIR or MOODLE_DIRS names none).');

const MOODLES = await Promise.all(directories.map(moodleIn));

/** Tells the same of each Moodle, and skips where there is none or `also` is false. */
export function inEachMoodle(about: string, tests: (moodle: Moodle) => void, also = true): void {
  if (MOODLES.length === 0 || !also) describe.skip(about, () => tests(NONE));
  else
    for (const moodle of MOODLES) {
      const { run: _run, ...site } = moodle;
      describe(`Moodle ${site.release}: ${about}`, { meta: { moodle: site } }, () => tests(moodle));
    }
}

/** Stands in where tests are named and not run. */
const NONE: Moodle = {
  release: 'none',
  php: '',
  database: '',
  url: '',
  ordering: true,
  cmi5: false,
  run: () => Promise.reject(new Error('There is no Moodle.')),
};

export type Role = 'student' | 'teacher';

export const accountOf = (role: Role): { readonly name: string; readonly password: string } => ({
  name: env[`MOODLE_${role.toUpperCase()}`] || role,
  password:
    env[`MOODLE_${role.toUpperCase()}_PASSWORD`] || `${role.charAt(0).toUpperCase()}${role.slice(1)}-123`,
});

/** A signed-in account, for fetching what its pages show. */
export const signedIn = async (
  { url }: Moodle,
  role: Role,
): Promise<(address: string) => Promise<Response>> => {
  const { name, password } = accountOf(role);
  const form = await fetch(`${url}/login/index.php`);
  const token = /name="logintoken" value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
  const answer = await fetch(`${url}/login/index.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(form) },
    body: new URLSearchParams({ username: name, password, logintoken: token }),
  });
  const cookie = cookieOf(answer);
  if (!cookie) throw new Error(`Moodle doesn't let “${name}” in.`);
  return (address) => fetch(address, { headers: { cookie } });
};

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

export interface Gradebook {
  readonly column: boolean;
  readonly max: number | null;
  readonly grade: number | null;
}

/** A question of an attempt that answered everything right. */
export interface Attempted {
  readonly type: string;
  readonly idnumber: string | null;
  readonly name: string;
  readonly state: string;
  readonly mark: number | null;
  readonly max: number;
  readonly feedbackBefore: boolean;
  readonly feedback: string;
  /** Whether the right answer is shown afterwards. */
  readonly rightAnswer: boolean;
  readonly minWords: number;
  readonly files: readonly string[];
  /** Options or stems, as the numbers that Moodle gave them, in the order in which the student had them. */
  readonly offered: readonly number[];
  /** Of its tables, afterwards: what the student filled in is {@link FILLED_IN}. */
  readonly cells: readonly string[];
}

/** What the student writes into each empty cell of a table to fill in. */
export const FILLED_IN = 'fondu';

/** Graded with full marks, or waiting for a grade. Seven right options are worth 99.99997 % together: so is Moodle's list. */
export const isRight = ({ type, state, mark, max }: Attempted): boolean =>
  type === 'description'
    ? state === 'finished'
    : type === 'essay'
      ? state === 'needsgrading'
      : state === 'gradedright' && Math.abs((mark ?? 0) - max) < 0.00001;

export interface Attempt {
  readonly attempt: number;
  readonly cmid: number;
  readonly questions: readonly Attempted[];
  readonly gradebook: Gradebook;
  readonly complete: boolean;
}

/** What the teacher had before them, and the grade that came of it. */
export interface Graded {
  readonly graded: number;
  /** Of the attempt, all its slots together. */
  readonly mark: number;
  readonly cells: readonly string[];
  readonly gradebook: Gradebook;
}

export interface Imported {
  readonly done: boolean;
  readonly said: string;
  readonly questions: readonly {
    readonly type: string;
    readonly name: string;
    readonly idnumber: string | null;
    readonly category: string;
    readonly tags: readonly string[];
  }[];
}

export interface ScormActivity {
  readonly course: number;
  readonly cmid: number;
  readonly version: string;
  readonly scos: readonly { readonly id: number; readonly identifier: string; readonly launch: string }[];
}

export interface Tracks {
  readonly elements: Readonly<Record<string, string>>;
  readonly gradebook: Gradebook;
  readonly complete: boolean;
}

export interface Restored {
  readonly course: number;
  readonly name: string;
  readonly precheck: unknown;
  readonly activities: readonly {
    readonly cmid: number;
    readonly type: string;
    readonly name: string;
    readonly section: string;
    readonly completion: number;
    readonly slots: number;
    /** Of a quiz, how many it allows; 0: any number. */
    readonly attempts: number | null;
  }[];
}
