/** Why something can't be opened or taken, in one sentence. */

import { MOST_FILES, TOO_MANY } from '../../src/studio/bounds.ts';
import { fill } from '../strings/strings.ts';
import { isCrash } from './core.ts';
import { reason } from './say.ts';
import type { Words } from './words.ts';

export function whyNot(error: unknown, { begin, trouble }: Words): string {
  if (isCrash(error)) return trouble.broken;
  if (reason(error) === TOO_MANY) return fill(begin.tooMany, { n: MOST_FILES });
  // A browser lets go of a file that another program has changed, moved or deleted since it was given.
  if (error instanceof Error && GONE.has(error.name)) return begin.unreadable;
  if (error instanceof Error && SLIPS.has(error.name))
    return fill(trouble.unexpected, { message: error.message });
  return reason(error);
}

/** What no program means to say: its own words are for whoever mends it. */
const SLIPS = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'InvalidStateError']);

const GONE = new Set(['NotFoundError', 'NotReadableError', 'EncodingError']);
