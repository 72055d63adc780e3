/** Files, opened only where nothing can come of it: a pipe or a device would keep the process waiting for ever. */
import { isAbsolute, relative, sep } from 'node:path';
import { readFile, realpath, stat } from '#platform/disk';

/** Why a file isn't read. `outside`: a symbolic link leads out of the project; `special`: a pipe, device, folder… */
export type Refusal = 'absent' | 'rights' | 'outside' | 'special';

/**
 * The bytes of a plain file.
 *
 * @param root the folder that it may not lie outside of, symbolic links followed; anywhere when absent
 */
export async function readPlainFile(path: string, root?: string): Promise<Uint8Array | Refusal> {
  try {
    const real = await realpath(path);
    if (root !== undefined && !within(await realpath(root), real)) return 'outside';
    if (!(await stat(real)).isFile()) return 'special';
    return await readFile(real);
  } catch (error) {
    return REFUSALS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'rights';
  }
}

const REFUSALS: Readonly<Record<string, Refusal>> = { ENOENT: 'absent', ENOTDIR: 'absent', ELOOP: 'special' };

/** Whether a path lies below a folder (both absolute). */
export function within(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
