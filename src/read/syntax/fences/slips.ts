/** Names that are almost another's: of directives, roles and options. */
import { nearestOf, slips } from '../../../lesson/index.ts';
import type { Page } from '../../page-context.ts';
import type { Declaration } from './directive.ts';

/** Contents, an index, notes to oneself: no words of the page. */
function leavesOut({ body, options }: Declaration): boolean {
  return body === 'none' && options.length === 0;
}

/**
 * The directive that a name nobody declares is taken for: one slip in a short name, two in a longer one. That is less
 * than `Did you mean…?` may ask, and what leaves its words out must be spelt right.
 *
 * @param isDiv whether it is the name of a div, which themes invent
 */
export function directiveMeant(
  typed: string,
  declared: ReadonlyMap<string, Declaration>,
  isDiv: boolean,
): string | undefined {
  if (typed.length < (isDiv ? 6 : 4)) return undefined;
  const most = typed.length < 7 ? 1 : 2;
  return [...declared]
    .filter(([name, its]) => Math.abs(name.length - typed.length) <= most && !leavesOut(its))
    .map(([name]) => ({ name, count: slips(typed, name) }))
    .filter(({ count }) => count <= most)
    .sort((a, b) => a.count - b.count)[0]?.name;
}

/** What any directive may have (Docutils' common options), whatever its declaration says. */
const COMMON = ['name', 'label', 'class'];

/**
 * Options that Sphinx, MyST, Jupyter Book, sphinx-design and their kin know and that mean nothing in a package: how
 * something is dressed, numbered, fetched or run elsewhere. None of them is a slip.
 */
const ELSEWHERE = new Set(
  `align alt animate append-text author backlinks caption caption-side category chevron child-align
  child-direction class-body class-button class-card class-col class-container class-content class-footer
  class-header class-img-bottom class-img-top class-item class-label class-row class-title collapsible color
  column columns container convert-style date dedent delim depth diff domain download emphasize-lines encoding
  end-after end-at end-before end-line enumerated enumerator escape fade-in figclass figwidth file filter flush
  force format from glob gutter header header-rows height hidden highlight icon img-background img-bottom
  img-lang img-top index input-card keepspace keyprefix kind label-target language layout legend lexers lineno-match
  lineno-start linenos lines link link-alt link-type list loading local location margin math maxdepth
  member-order members modal no-escape no-link no-typesetting noindex nonumber no-search nowrap number number-lines
  numbered open outline padding placeholder placement prepend-text prepend private-members prompts pyobject
  quote reverse reversed scale selected shadow show-inheritance sort sorted start start-after start-at start-line
  static stub-columns style sync sync-group tab tab-set tab-width tags target text-align title titlesonly
  toctree-depth type undoc-members units url variant version visible widths width`.split(/\s+/),
);

/** Options that hold words for readers: left out, they are named. */
const WORDED = new Set(['title', 'caption', 'subtitle', 'header', 'footer', 'author', 'legend', 'text']);

interface Given {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  /** The body as written, its options on its first lines, and the source line it starts on. */
  readonly body: string;
  readonly line: number;
}

/** Says once a kind which options a directive has that its declaration doesn't know. */
export function reportUnknownOptions(given: Given, known: Declaration, page: Page): void {
  const names = [...known.options, ...COMMON];
  for (const [option, words] of Object.entries(given.options)) {
    if (names.includes(option)) continue;
    if (WORDED.has(option) && !leavesOut(known) && /\p{L}/u.test(words)) reportWords(given, option, page);
    else if (!ELSEWHERE.has(option) && !/^(?:data|aria)-/.test(option))
      reportSlip(given, option, nearestOf(option, names), page);
  }
}

function reportWords({ name, body, line }: Given, option: string, page: Page): void {
  const at = body.split('\n').findIndex((one) => one.includes(`${option}:`));
  page.report('option-not-shown', page.place(line + Math.max(at, 0), option), { name, option });
}

function reportSlip(
  { name, body, line }: Given,
  option: string,
  nearest: string | undefined,
  page: Page,
): void {
  if (!page.first(`option ${name} ${option}`)) return;
  const lines = body.split('\n').map((one) => one.trim().replace(/^:/, ''));
  const at = lines.findIndex((one) => one.toLowerCase().startsWith(`${option}:`));
  const place = page.place(line + Math.max(at, 0), (lines[at] ?? '').slice(0, option.length));
  if (nearest) page.report('option-unknown', place, { name, option, nearest });
  else page.report('option-ignored', place, { name, option });
}
