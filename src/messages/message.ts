import type { Diagnostic } from '../lesson/index.ts';

/** A diagnostic without its place. */
export type Message = Pick<Diagnostic, 'rule' | 'params'>;
