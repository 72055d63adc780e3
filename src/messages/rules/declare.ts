/** How a rule is declared: its severity, and the type of its parameters. */
import type { Severity } from '../../lesson/index.ts';

export interface Declared<P> {
  readonly severity: Severity;
  /** It explains a guess about an author's usual way of writing; told only when asked (`--explain`). */
  readonly guess?: true;
  /** Never there: it carries the type. */
  readonly params?: P;
}

export const error = <P>(): Declared<P> => ({ severity: 'error' });
export const warning = <P>(): Declared<P> => ({ severity: 'warning' });
export const info = <P>(): Declared<P> => ({ severity: 'info' });
export const guess = <P>(): Declared<P> => ({ severity: 'info', guess: true });
