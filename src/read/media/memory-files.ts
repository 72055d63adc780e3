/** What lies beside a lesson that is in memory: the port for files, of a record. */
import { sha256 } from '#platform/sha256';
import type { FileStat, Files } from './files.ts';

/**
 * Files by their paths from the lesson's folder, `/` between folders; a string is UTF-8 text. What isn't in the record is
 * missing, and what climbs above the folder (`../x.png`) lies outside, unless the record has it as written.
 */
export function memoryFiles(folder: Readonly<Record<string, string | Uint8Array>> = {}): Files {
  function bytes(path: string): Uint8Array {
    const content = folder[path] ?? new Uint8Array();
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  function stat(path: string): FileStat {
    if (Object.hasOwn(folder, path)) return { kind: 'file', bytes: bytes(path).length };
    if (path.startsWith('..') || path.startsWith('/')) return { kind: 'outside' };
    const within = path === '.' ? '' : `${path.replace(/\/$/, '')}/`;
    const isFolder = Object.keys(folder).some((name) => name.startsWith(within));
    return { kind: isFolder || path === '.' ? 'folder' : 'absent' };
  }
  return {
    stat: async (path) => stat(path),
    identify: async (path, headBytes) => ({
      head: bytes(path).slice(0, headBytes),
      sha256: sha256(bytes(path)),
    }),
    text: async (path) => new TextDecoder().decode(bytes(path)),
    find: async (_folder, name) =>
      Object.keys(folder)
        .filter((path) => path === name || path.endsWith(`/${name}`))
        .sort(),
    ref: bytes,
  };
}
