/** What of a directive a reader of the book sees. Those not listed show their argument and their body. */

/**
 * `markdown`: read on; `plain`: as written; `program`: only what stands behind the first line of `===`, up to the
 * second; `panels`: pieces parted by `---`; `none`: nothing to read; `hidden`: must not be shown.
 */
export type Body = 'markdown' | 'plain' | 'program' | 'panels' | 'none' | 'hidden';

export interface Kind {
  /** Whether its argument is words. */
  readonly argument: boolean;
  readonly body: Body;
}

const kind = (argument: boolean, body: Body): Kind => ({ argument, body });

const KINDS: Readonly<Record<string, Kind>> = {
  latexonly: kind(false, 'hidden'),
  comment: kind(false, 'hidden'),
  'instructor-note': kind(false, 'hidden'),
  codeplay: kind(false, 'program'),
  panels: kind(false, 'panels'),
  htmlonly: kind(false, 'markdown'),
  only: kind(false, 'markdown'),
  grid: kind(false, 'markdown'),
  'grid-item': kind(false, 'markdown'),
  'tab-set': kind(false, 'markdown'),
  figure: kind(false, 'markdown'),
  image: kind(false, 'markdown'),
  video: kind(false, 'markdown'),
  youtube: kind(false, 'none'),
  switchtube: kind(false, 'none'),
  logic: kind(false, 'none'),
  raw: kind(false, 'none'),
  index: kind(false, 'none'),
  'exercise-end': kind(false, 'none'),
  'solution-end': kind(false, 'none'),
  toctree: kind(false, 'none'),
  // A file's words are none of the page's source.
  include: kind(false, 'none'),
  literalinclude: kind(false, 'none'),
  math: kind(true, 'plain'),
  code: kind(false, 'plain'),
  'code-block': kind(false, 'plain'),
  'code-cell': kind(false, 'plain'),
};

export const kindOf = (name: string): Kind => KINDS[name] ?? kind(true, 'markdown');

/** Options whose value is words on the page. */
export const OPTIONS_SHOWN: ReadonlySet<string> = new Set(['caption', 'header']);
