/** A folder that is made whole or not at all. */
import { copyFile, mkdir, mkdtemp, writeFile as put, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Bytes } from '../lesson/index.ts';

/**
 * Fills a folder aside, then moves it into its place.
 *
 * @param folder one that is empty or not there yet
 * @param fill is given the folder for the time being
 */
export async function makeFolder<T>(folder: string, fill: (at: string) => Promise<T>): Promise<T> {
  const place = resolve(folder);
  await mkdir(dirname(place), { recursive: true });
  const aside = await mkdtemp(join(dirname(place), '.cartable-'));
  try {
    const made = join(aside, 'lesson');
    await mkdir(made);
    const result = await fill(made);
    await rmdir(place).catch(() => undefined);
    await rename(made, place);
    return result;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Writes a file, with the folders it lies in. */
export async function writeFile(path: string, content: string | Bytes): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) await put(path, content);
  else await copyFile(content.file, path);
}
