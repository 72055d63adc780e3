import type { Asset } from './asset.ts';
import type { Content } from './content.ts';
import type { Place } from './diagnostic.ts';
import { startOf } from './diagnostic.ts';
import type { Question } from './question.ts';
import type { Settings } from './settings.ts';

/** What a lesson and a course say of themselves. */
export interface Described {
  /** ASCII slug; names packages and everything in them. */
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The lesson's file or the course's folder as the user named it, `/` between folders. */
  readonly source: string;
  readonly description?: string;
  readonly keywords: readonly string[];
  readonly authors: readonly string[];
  readonly licence?: Licence;
}

/** One page of teaching, ready to be exported: no format's words in it, nothing left to look up. */
export interface Lesson extends Described {
  /** ISO 8601, such as `PT45M`. */
  readonly duration?: string;
  readonly objectives: readonly string[];
  readonly glossary: readonly GlossaryTerm[];
  /** The whole page without its title; each question's place is a placeholder. */
  readonly body: Content;
  /** The headings of the body in reading order. */
  readonly outline: readonly Section[];
  /** In reading order. */
  readonly questions: readonly Question[];
  /** What must be read or watched before a question; stands in the body too. */
  readonly contexts: readonly Context[];
  /** In the order of first use; each once. */
  readonly assets: readonly Asset[];
  readonly settings: Settings;
  /** Where the page itself settles one; what is settled for all lessons stands in a file of its own. */
  readonly settingPlaces?: Readonly<Partial<Record<keyof Settings, Place>>>;
}

/** Where a setting stands, for what is amiss with it; the page's first line where the page doesn't settle it. */
export const settingPlace = (
  { settingPlaces, source }: Pick<Lesson, 'settingPlaces' | 'source'>,
  key: keyof Settings,
): Place => settingPlaces?.[key] ?? startOf(source);

export interface Section {
  /** The heading's `id` in the body. */
  readonly id: string;
  readonly title: string;
  /** 2 for a section right under the title, up to 6. */
  readonly level: number;
}

/** The words and pictures before the first of a run of questions. */
export interface Context {
  readonly content: Content;
  /** The id of the question it stands before. */
  readonly before: string;
  readonly line: number;
  /** Brought from elsewhere on the page, for a question points at it; what was to be read before still holds. */
  readonly carried?: true;
}

export interface Licence {
  /** As written or as SPDX names it: `CC-BY-SA-4.0`. */
  readonly name: string;
  readonly url?: string;
}

export interface GlossaryTerm {
  readonly term: string;
  readonly definition?: Content;
}
