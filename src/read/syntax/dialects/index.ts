/** The dialects that are read beside MyST. A new one is a file here and its name in this list. */
import type { Sign } from '../formats/format.ts';
import type { Dialect } from './dialect.ts';
import { material } from './material.ts';

export type { Dialect } from './dialect.ts';

/** In the order in which their rules are added. */
export const DIALECTS: readonly Dialect[] = [material];

/** A dialect that a page uses, and what gave it away. */
export interface Used {
  readonly dialect: Dialect;
  readonly sign: Sign;
}

export function dialectsOf(text: string, path: string): readonly Used[] {
  return DIALECTS.flatMap((dialect) => {
    const sign = dialect.evidence(text, path);
    return sign ? [{ dialect, sign }] : [];
  });
}
