/** What lies below a folder, as a build asks it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answered } from './observed.ts';

/** Paths relative to the folder that was asked, `/` between folders, sorted; the folder itself is `''`. */
export interface Below {
  readonly files: readonly string[];
  readonly unreadable: readonly string[];
}

/** Folders that hold what tools make, or nothing that is taught. */
const SKIPPED = /^(?:\..*|_build|_static|_templates|__pycache__|node_modules|dist|build|site)$/;

/** Every file that may belong to a course. */
export const filesBelow = (folder: string): Promise<Below> =>
  answered(['below', folder], () => walk(folder, ''));

const walk = async (folder: string, prefix: string): Promise<Below> => {
  const files: string[] = [];
  const unreadable: string[] = [];
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => {
    unreadable.push(prefix);
    return [];
  });
  for (const entry of entries) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (!entry.isDirectory()) files.push(...(entry.name.startsWith('.') ? [] : [path]));
    else if (!SKIPPED.test(entry.name)) {
      const below = await walk(folder, path);
      files.push(...below.files);
      unreadable.push(...below.unreadable);
    }
  }
  return { files: files.sort(), unreadable };
};

/** The files of a base name, in whatever form its accents were saved; hidden folders left out. */
export const filesNamed = (folder: string, name: string): Promise<readonly string[]> =>
  answered(['named', folder, name], async () => {
    const found: string[] = [];
    const wanted = name.normalize('NFC');
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a walk through folders, with what it passes over
    const walk = async (path: string): Promise<void> => {
      for (const entry of await readdir(join(folder, path), { withFileTypes: true }).catch(() => [])) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const here = path === '' ? entry.name : `${path}/${entry.name}`;
        if (entry.isDirectory()) await walk(here);
        else if (entry.isFile() && entry.name.normalize('NFC') === wanted) found.push(here);
      }
    };
    await walk('');
    return found.sort();
  });
