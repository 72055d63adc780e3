export type Severity = 'error' | 'warning' | 'info';

/** A place in a source file. `line` and `column` count from 1. */
export interface Place {
  /** As the user named it, `/` between folders. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Wording {
  /** One sentence: what is so, with the author's own words for the thing. */
  readonly message: string;
  /** What Cartable did about it. */
  readonly assumed?: string;
  /** What the author or administrator can do. */
  readonly remedy?: string;
}

/** The first character of a file: where something stands that has no place of its own in it. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** Languages in which Cartable speaks to learners, authors and administrators. */
export const LANGUAGES = ['en', 'fr', 'de', 'it', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Diagnostic extends Place {
  /** One of the ids in `messages/`. */
  readonly rule: string;
  readonly severity: Severity;
  /** It explains a guess about an author's usual way of writing; told only when asked (`--explain`). */
  readonly guess?: true;
  /** What its words are filled with: plain data. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Our language for a BCP 47 tag (`de-CH`) or a POSIX locale (`de_CH.UTF-8`): English where we have no other. */
export function languageFor(tag: string | undefined): Language {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** Nothing but an error keeps a lesson's packages from being written. */
export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Diagnostics that say the same of the same place, once, in the order in which they were first told. */
export function distinct<T extends Place & Pick<Diagnostic, 'rule'>>(
  diagnostics: readonly T[],
): readonly T[] {
  const told = new Map<string, T[]>();
  return diagnostics.filter((one) => {
    const { rule, file, line, column } = one;
    const key = `${line}:${column} ${rule} ${file}`;
    const before = told.get(key);
    if (!before) told.set(key, [one]);
    else if (before.some((other) => isSame(other, one))) return false;
    else before.push(one);
    return true;
  });
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
