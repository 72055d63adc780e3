/**
 * The disk as a build looks at it: what it learns there is noted, so that a later build can tell whether it would
 * learn the same. At once: of small files asking for each by itself takes longer than the answer.
 */
import { createHash } from 'node:crypto';
import { type BigIntStats, readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** What was learnt of the disk. Paths are absolute. */
export interface Observations {
  /** What stands at a path, symbolic links followed: an {@link identityOf}, or an error's code. */
  readonly stats: Map<string, string>;
  /** Where symbolic links lead, or an error's code. */
  readonly reals: Map<string, string>;
  /** SHA-256 of the files that were read as a whole; `''` when one couldn't be, or two readings disagreed. */
  readonly contents: Map<string, string>;
  /** What a question about a whole folder (as JSON) was answered, as a SHA-256. */
  readonly answers: Map<string, string>;
}

/** What is being learnt: a thread does one work at a time that is observed. */
let current:
  | {
      readonly seen: Observations;
      /** What was found meanwhile, by its question. */
      readonly looks: Map<string, unknown>;
    }
  | undefined;

export const noObservations = (): Observations => ({
  stats: new Map(),
  reals: new Map(),
  contents: new Map(),
  answers: new Map(),
});

/** Notes in `seen` what `work` learns of the disk. */
export async function observing<T>(seen: Observations, work: () => Promise<T>): Promise<T> {
  current = { seen, looks: new Map() };
  try {
    return await work();
  } finally {
    current = undefined;
  }
}

/** Notes what another thread learnt, which has noted it by `observing`: maps travel between threads as they are. */
export function noteAll(learnt: Observations): void {
  for (const [path, found] of learnt.stats) note('stats', path, found);
  for (const [path, found] of learnt.reals) note('reals', path, found);
  for (const [path, hash] of learnt.contents) noteContent(path, () => hash);
  for (const [question, answer] of learnt.answers) current?.seen.answers.set(question, answer);
}

/** What builds ask of what stands at a path. */
type FileStats = Pick<BigIntStats, 'isFile' | 'isDirectory' | 'size'>;

export const stat = async (path: string): Promise<FileStats> =>
  looked('stats', path, () => statSync(path, { bigint: true }), identityOf);

export const realpath = async (path: string): Promise<string> =>
  looked(
    'reals',
    path,
    () => realpathSync.native(path),
    (real) => real,
  );

export async function readFile(path: string): Promise<Uint8Array> {
  try {
    const bytes = readFileSync(path);
    noteContent(path, () => sha256(bytes));
    return bytes;
  } catch (error) {
    noteContent(path, () => '');
    throw error;
  }
}

/** @param hash gives the SHA-256 of a file, however it was read */
export function noteContent(path: string, hash: () => string): void {
  const { contents } = current?.seen ?? {};
  if (!contents) return;
  const at = resolve(path);
  const found = hash();
  contents.set(at, (contents.get(at) ?? found) === found ? found : '');
}

/** That nothing stands at a path where something may come to stand. */
export const noteAbsent = (path: string): void => note('stats', path, 'ENOENT');

/** What is looked for time and again during a build, and noted as what becomes of it. */
export function lookedOnce<T extends object>(question: string, look: () => T): T {
  const before = current?.looks.get(question) as T | undefined;
  if (before) return before;
  const found = look();
  current?.looks.set(question, found);
  return found;
}

/** Answers a question about a folder that is asked anew to learn whether anything changed. */
export function answered<T>(question: readonly string[], answer: () => T): T {
  const found = answer();
  current?.seen.answers.set(JSON.stringify(question), sha256(JSON.stringify(found)));
  return found;
}

/**
 * Of two looks at the same thing the first counts: what changes during a build isn't what it began with. The pages of a
 * course ask for the same folders again and again.
 *
 * @param written what is noted of the answer
 */
const looked = <T>(kind: 'stats' | 'reals', path: string, look: () => T, written: (found: T) => string): T =>
  lookedOnce(`${kind} ${path}`, () => answerOf(kind, path, look, written))();

/** What is told as often as it is asked, be it an error. */
function answerOf<T>(
  kind: 'stats' | 'reals',
  path: string,
  look: () => T,
  written: (found: T) => string,
): () => T {
  try {
    const found = look();
    note(kind, path, written(found));
    return () => found;
  } catch (error) {
    note(kind, path, codeOf(error));
    return () => {
      throw error;
    };
  }
}

function note(kind: 'stats' | 'reals', path: string, found: string): void {
  const seen = current?.seen[kind];
  const at = resolve(path);
  if (seen && !seen.has(at)) seen.set(at, found);
}

/** Of a file, all that tells it from a changed one; of a folder only that it is one. */
export const identityOf = (found: BigIntStats): string =>
  found.isFile()
    ? [found.mtimeNs, found.ctimeNs, found.size, found.ino, found.mode].join(' ')
    : found.isDirectory()
      ? 'folder'
      : 'special';

/** When a file of that identity was last touched, in milliseconds; of anything else never. */
export function touchedAt(identity: string): number {
  const [mtime, ctime] = identity.split(' ');
  return ctime === undefined ? Number.NEGATIVE_INFINITY : Math.max(Number(mtime), Number(ctime)) / 1e6;
}

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
