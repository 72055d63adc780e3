/**
 * Diagnostics: what a stage noticed, worded for the teacher or administrator who must act on it.
 *
 * A rule is declared once, beside the code that reports it, with its words in every language Cartable speaks
 * to authors and administrators; a diagnostic carries all of them, so that the terminal, the report and the
 * delivery sheet each choose their own.
 */
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

/** Languages in which Cartable speaks to learners, authors and administrators. */
export type Language = 'de' | 'en' | 'es' | 'fr' | 'it';

/** Languages in which diagnostics are worded. */
export type Speech = 'en' | 'fr';

export interface Rule<P> {
  /** Kebab case, for ever: authors write it in their settings. */
  readonly id: string;
  readonly severity: Severity;
  /** It explains a guess about an author's usual way of writing; told only when asked (`--explain`). */
  readonly guess?: true;
  readonly words: Readonly<Record<Speech, (params: P) => Wording>>;
}

export interface Diagnostic extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly guess?: true;
  readonly words: Readonly<Record<Speech, Wording>>;
}

export const diagnose = <P>(rule: Rule<P>, place: Place, params: P): Diagnostic => ({
  rule: rule.id,
  severity: rule.severity,
  ...(rule.guess ? { guess: rule.guess } : {}),
  file: place.file,
  line: place.line,
  column: place.column,
  words: { en: rule.words.en(params), fr: rule.words.fr(params) },
});

/** Our language for a BCP 47 tag (`de-CH`) or a POSIX locale (`de_CH.UTF-8`): English where we have no other. */
export function languageFor(tag: string | undefined): Language {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

export const LANGUAGES: readonly Language[] = ['de', 'en', 'es', 'fr', 'it'];

/** What a diagnostic says, in a language: in English where it isn't worded. */
export function wordingIn({ words }: Pick<Diagnostic, 'words'>, language: Language): Wording {
  return language === 'fr' ? words.fr : words.en;
}

/** Nothing but an error keeps a lesson's packages from being written. */
export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Diagnostics that say the same of the same place, once, in the order in which they were first told. */
export const toldOnce = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values(),
];
