/** Whether two files hold the same, a piece at a time: films fit no memory twice. */
import { bytesOf } from '../../../src/studio/platform/blob.ts';

const PIECE = 4_000_000;

export async function isSame(one: Blob, other: Blob): Promise<boolean> {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (let from = 0; from < one.size; from += PIECE) {
    const [a, b] = await Promise.all([one, other].map((blob) => bytesOf(blob.slice(from, from + PIECE))));
    if (!a!.every((byte, at) => byte === b![at])) return false;
  }
  return true;
}
