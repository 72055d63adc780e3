/** The disk, as lessons and their folders are looked for on it. A browser has another: src/studio/platform. */
import { createHash } from 'node:crypto';
import { accessSync, closeSync, constants, openSync } from 'node:fs';
import { filled, hashRest } from '../filled.ts';
import { noteContent, stat } from '../memory/index.ts';

export {
  filesBelow,
  filesNamed,
  noteAll,
  type Observations,
  readFile,
  realpath,
  stat,
} from '../memory/index.ts';

/** The first bytes of a file, and the SHA-256 of all, in one reading. */
export async function identify(
  path: string,
  headBytes: number,
): Promise<{ readonly head: Uint8Array; readonly sha256: string }> {
  await stat(path);
  const file = openSync(path, 'r');
  try {
    const head = filled(file, Buffer.allocUnsafe(headBytes));
    const hash = createHash('sha256').update(head);
    if (head.length === headBytes) hashRest(file, hash);
    const sha256 = hash.digest('hex');
    noteContent(path, () => sha256);
    return { head: alone(head), sha256 };
  } finally {
    closeSync(file);
  }
}

/** The first bytes of a file, fewer where it is shorter. */
export async function readHead(path: string, bytes: number): Promise<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    return alone(filled(file, Buffer.allocUnsafe(bytes)));
  } finally {
    closeSync(file);
  }
}

/** In memory of its own: what looks into a picture reads on behind a view's end, and met what stood there by chance. */
const alone = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

/** @throws where the file may not be read */
export function mustBeReadable(path: string): void {
  accessSync(path, constants.R_OK);
}
