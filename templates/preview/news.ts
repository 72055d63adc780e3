/** What the preview's server tells its page. */

/** One diagnostic of the build, worded in the page's language. */
export interface Remark {
  readonly severity: 'error' | 'warning' | 'info';
  readonly place: string;
  readonly message: string;
  readonly assumed?: string;
  readonly remedy?: string;
  readonly rule: string;
}

/** What an LMS lists of a package, and opens: a lesson. */
export interface Sco {
  readonly id: string;
  readonly title: string;
  /** From this server's root. */
  readonly launch: string;
}

/** The lesson, or course of lessons, as it was last built. */
export interface News {
  /** Counts builds, from 1. */
  readonly build: number;
  /** The package that is served: another number, other bytes; 0 while no build has given one. */
  readonly package: number;
  /** Of this build; a package may be of an earlier one, where this failed. */
  readonly built: boolean;
  /** Absolute: under it the browser keeps the attempts, whatever the lesson calls itself. */
  readonly file: string;
  readonly title: string;
  readonly language: string;
  /** In their order; none while no build has given a package. */
  readonly scos: readonly Sco[];
  readonly bytes?: number;
  readonly questions: readonly { readonly id: string; readonly prompt: string }[];
  readonly remarks: readonly Remark[];
}

/** Where the page finds its first news, and hears of more (server-sent events `news`). */
export const NEWS_BLOCK = 'news';
export const EVENTS = '/events';
