/** What each of a project's files says of the course, and how they are put together. */
import type { CourseWords } from './outline.ts';
import { record, words } from './yaml.ts';

export type GivenWords = Partial<CourseWords>;

/** The first that says a thing is believed. */
export function together(all: readonly GivenWords[]): CourseWords {
  const first = <K extends keyof CourseWords>(key: K): CourseWords[K] | undefined =>
    all.map((given) => given[key]).find((value) => value !== undefined && Object.keys(value).length > 0);
  const copyright = first('copyright');
  const words = {
    title: first('title'),
    description: first('description'),
    language: first('language'),
    licence: first('licence') ?? licenceIn(copyright),
    copyright,
  };
  return {
    ...(Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as GivenWords),
    authors: first('authors') ?? [],
    keywords: first('keywords') ?? [],
    abbreviations: first('abbreviations') ?? {},
    math: first('math') ?? {},
  };
}

/** `pt_BR` (Sphinx's and POSIX's way) → `pt-BR`. */
export const languageTag = (value: unknown): string | undefined => words(value)?.replaceAll('_', '-');

/** `{content: CC-BY-4.0}`, `{id: …}` or a plain name. */
export const licenceOf = (value: unknown): string | undefined =>
  words(value) ?? words(record(value).content) ?? words(record(value).id) ?? words(record(value).name);

/** The Creative Commons licence that a copyright line names. */
const licenceIn = (copyright: string | undefined): string | undefined =>
  /\bCC(?:[ -]BY(?:[ -](?:NC|SA|ND))*|0)(?:[ -]v?\d\.\d)?/.exec(copyright ?? '')?.[0];
