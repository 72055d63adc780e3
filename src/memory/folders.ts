/** What lies below a folder, as a build asks it. */
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { holdsNoLessons } from '../lesson/index.ts';
import { answered, lookedOnce } from './observed.ts';

/** Paths relative to the folder that was asked, `/` between folders, sorted; the folder itself is `''`. */
export interface Below {
  readonly files: readonly string[];
  readonly unreadable: readonly string[];
}

/** Every file that may belong to a course. */
export const filesBelow = (folder: string): Below =>
  answered(['below', folder], () => {
    const { entries, unreadable } = walk(folder, '', holdsNoLessons);
    return { files: entries.map(({ path }) => path).sort(), unreadable };
  });

/** The files of a base name, in whatever form its accents were saved; hidden folders left out. */
export const filesNamed = (folder: string, name: string): readonly string[] =>
  answered(['named', folder, name], () => {
    const wanted = name.normalize('NFC');
    // Each missing picture of a course is looked for below the same folder.
    const { entries } = lookedOnce(`walk ${folder}`, () =>
      walk(folder, '', (folder) => folder === 'node_modules'),
    );
    const found = entries.filter(({ entry }) => entry.isFile() && entry.name.normalize('NFC') === wanted);
    return found.map(({ path }) => path).sort();
  });

interface Walked {
  /** What is no folder. */
  readonly entries: { readonly path: string; readonly entry: Dirent }[];
  readonly unreadable: string[];
}

/** What isn't hidden, without the folders that are left out. */
function walk(
  folder: string,
  prefix: string,
  isLeftOut: (folder: string, holds: (file: string) => boolean) => boolean,
  walked: Walked = { entries: [], unreadable: [] },
): Walked {
  let found: readonly Dirent[] = [];
  try {
    found = readdirSync(join(folder, prefix), { withFileTypes: true });
  } catch {
    walked.unreadable.push(prefix);
  }
  for (const entry of found) {
    const { name } = entry;
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if (name.startsWith('.')) continue;
    if (!entry.isDirectory()) walked.entries.push({ path, entry });
    else if (!isLeftOut(name, (file) => existsSync(join(folder, path, file))))
      walk(folder, path, isLeftOut, walked);
  }
  return walked;
}
