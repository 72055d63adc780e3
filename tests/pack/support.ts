/** Packages of a few entries, in folders of their own. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Entry, Exported, Piece } from '../../src/lesson/index.ts';

export const folder = async (): Promise<string> => {
  const made = await mkdtemp(join(tmpdir(), 'cartable-pack-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
};

export const file = async (
  path: string,
  content: string | Uint8Array,
): Promise<{ readonly file: string }> => {
  await writeFile(path, content);
  return { file: path };
};

export const entry = (path: string, ...pieces: readonly Piece[]): Entry => ({ path, pieces });

export const zip = (...entries: readonly Entry[]): Exported => exported('zip', entries);
export const single = (...entries: readonly Entry[]): Exported => exported('file', entries);

const exported = (form: Exported['form'], entries: readonly Entry[]): Exported => ({
  target: form === 'zip' ? 'scorm12' : 'moodle-quiz',
  form,
  suffix: 'test',
  entries,
  ledger: {},
  diagnostics: [],
});

/** Bytes that no compressor shrinks, the same at each call. */
export const noise = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (state * 48271) % 2147483647;
    bytes[at] = state;
  }
  return bytes;
};

export const has = (command: string, ...probe: readonly string[]): boolean => {
  try {
    execFileSync(command, probe, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
