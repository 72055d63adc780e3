import type { en } from './en.ts';

/** What a language's words have to be: the same as the English ones, in other words. */
export type Translated<T> = T extends { readonly other: string }
  ? Counted
  : T extends string
    ? string
    : { readonly [K in keyof T]: Translated<T[K]> };

/**
 * The words of the learner's page. English is the measure; a language is one file beside its own, listed in `index.ts`.
 * `{name}` is filled in; a {@link Counted} has a form for each of its language's plural categories.
 */
export type Strings = Translated<typeof en>;

/** A text that depends on a number: at least the form `other`. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A text with its `{name}`s filled in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The form of a counted text for a number, in a language, filled in. */
export const count = (
  text: Counted,
  n: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(text[pluralRule(n, language)] ?? text.other, { n, ...values });

function pluralRule(n: number, language: string): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(language).select(n);
  } catch {
    return n === 1 ? 'one' : 'other';
  }
}
