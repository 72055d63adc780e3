import type { en } from './en/index.ts';

/** What a language's words have to be: the same as the English ones, in other words. */
type Translated<T> = T extends string | ((...args: never) => unknown)
  ? T
  : { readonly [K in keyof T]: Translated<T[K]> };

/**
 * The words of the delivery sheet. English is the measure; a language is a folder beside its own, listed in `index.ts`.
 *
 * A string may hold `**a name on the screen**`, `` `a file, field or value` `` and `{name}`, which is filled
 * in; see `rich.ts`. A {@link Counted} has a form for one and a form for many.
 */
export type Words = Translated<typeof en>;

export type Counted = Words['glance']['files'];
