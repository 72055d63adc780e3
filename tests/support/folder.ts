/** A folder for one test, with the files it names; removed when the test is over. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const folderWith = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
};

/** An empty folder for one test file, removed at its end (each-file.ts). */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-test-'));
  remove.push(folder);
  return folder;
};

const remove: string[] = [];

export const removeTemporaryFolders = async (): Promise<void> => {
  for (const folder of remove.splice(0)) await rm(folder, { recursive: true, force: true });
};
