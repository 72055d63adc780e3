/**
 * A real Moodle for the tests that need one: `MOODLE_DIR` names it, installed and served. `MOODLE_URL` is where it
 * is served when that isn't its own address (`wwwroot`); `MOODLE_STUDENT`, `MOODLE_STUDENT_PASSWORD`,
 * `MOODLE_TEACHER` and `MOODLE_TEACHER_PASSWORD` name accounts, which are made where they are absent; `PHP` is the
 * command that runs it. Every run adds courses to it and removes none: give it one that holds nothing else.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const { env } = process;

export const moodleIsHere = Boolean(env.MOODLE_DIR);
if (!moodleIsHere) console.warn('Skipped: no Moodle to try packages in (MOODLE_DIR names none).');

const script = fileURLToPath(new URL('./moodle/run.php', import.meta.url));

/** Does a task of `moodle/run.php`, and gives what it printed. */
export const moodle = async <T>(task: string, ...args: readonly (string | number)[]): Promise<T> => {
  const { stdout } = await promisify(execFile)(env.PHP ?? 'php', [script, task, ...args.map(String)], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as T;
};

export interface Site {
  readonly release: string;
  readonly php: string;
  readonly url: string;
}

let site: Promise<Site> | undefined;
export const theSite = (): Promise<Site> => {
  site ??= moodle<Site>('site').then((found) => ({ ...found, url: env.MOODLE_URL ?? found.url }));
  return site;
};

export type Role = 'student' | 'teacher';

export const accountOf = (role: Role): { readonly name: string; readonly password: string } => ({
  name: env[`MOODLE_${role.toUpperCase()}`] || role,
  password:
    env[`MOODLE_${role.toUpperCase()}_PASSWORD`] || `${role.charAt(0).toUpperCase()}${role.slice(1)}-123`,
});

/** A signed-in account, for fetching what its pages show. */
export const signedIn = async (role: Role): Promise<(address: string) => Promise<Response>> => {
  const { url } = await theSite();
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
}

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
