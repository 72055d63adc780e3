/** Why something can't be opened or taken, in one sentence. */

import { MOST_FILES, TOO_MANY } from '../../src/studio/bounds.ts';
import { fill } from '../strings/strings.ts';
import { reason } from './say.ts';
import type { Words } from './words.ts';

export function whyNot(error: unknown, { begin }: Words): string {
  if (reason(error) === TOO_MANY) return fill(begin.tooMany, { n: MOST_FILES });
  // A browser lets go of a file that another program has changed, moved or deleted since it was given.
  if (error instanceof DOMException && GONE.has(error.name)) return begin.unreadable;
  return reason(error);
}

const GONE = new Set(['NotFoundError', 'NotReadableError', 'EncodingError']);
