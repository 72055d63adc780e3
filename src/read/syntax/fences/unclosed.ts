/**
 * Where a fence ends that nobody closes. CommonMark (§4.5) lets it run to the end of what it stands in, or to the
 * closer of the next one: a forgotten closer would swallow the next question and its answer. What its author can't
 * have meant to put inside ends it instead.
 */
import { labelOf, rankOf } from '../../questions/words/label.ts';
import { answerOpeningOf, answerTitleOf } from '../../questions/words/lexicon.ts';
import { FOLDS } from '../rules/folds.ts';
import { DEEPEST, type Marks, marksIn, namesLanguage } from '../rules/lines.ts';

interface Unclosed {
  /** Of the directive; '' for a block of code. */
  readonly name: string;
  /** The marks that open it. */
  readonly marks: string;
  /** The line, its indentation taken away, that stands so far below the opener; '' for code by indentation. */
  readonly lineAt: (index: number) => string;
  /** How many lines it has at most. */
  readonly count: number;
  /** Whether `#` and numbers at the head of a line may be its own: code, and what a directive reads itself. */
  readonly isRaw: boolean;
  /** The label last seen above it: `a)`. */
  readonly label?: string;
  readonly isDirective: (name: string) => boolean;
}

export interface UnclosedEnd {
  /** How many lines belong to it. */
  readonly lines: number;
  /** Whether the next line is what its author took for the closer. */
  readonly mark: boolean;
}

const DIRECTIVE =
  /^\{[ \t]*([^}\s.#=][^}\s=]*)[ \t]*\}|^\{[^}]*?\.([\p{L}\p{M}\w-]+)|^(\p{L}[\p{L}\p{M}\w-]*)/u;
const OPTION = /^:[\w*-]+[ \t]*:(?:[ \t]|$)/;

/** Directives that none of their family can stand in: one below another is the next one. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  FOLDS,
  new Set(['exercise', 'challenge', 'activity', 'question']),
  new Set(['htmlonly', 'latexonly', 'only']),
];
const [MARKS, ASKS] = FAMILIES as [ReadonlySet<string>, ReadonlySet<string>];

/** Whether an opener of this name can't stand in one of that. What is answered isn't asked in an answer. */
function ends(inner: string, outer: string): boolean {
  return (
    inner === outer ||
    FAMILIES.some((one) => one.has(inner) && one.has(outer)) ||
    (MARKS.has(outer) && ASKS.has(inner))
  );
}

export function endOfUnclosed(block: Unclosed): UnclosedEnd | undefined {
  const { lineAt, count, isRaw } = block;
  const othersFrom = lessonReader(block, firstWords(block));
  for (let i = 0; i < count; i++) {
    const fence = marksIn(lineAt(i));
    const others = othersFrom(i, fence);
    if (others !== undefined) return { lines: others, mark: false };
    const close = fence && !isRaw ? closerAfter(block, i, fence) : i;
    if (close === undefined && fence?.info === '') return { lines: i, mark: true };
    i = close ?? i;
  }
  return undefined;
}

/** Tells, line by line, from where on the words are the lesson's, if this one is: a heading, an opener, options. */
function lessonReader(
  block: Unclosed,
  content: number,
): (at: number, fence: Marks | undefined) => number | undefined {
  const goesOn = labelReader(block);
  const isCode = block.name === '';
  const isOthers = (at: number): boolean =>
    (at > content && isHeading(block, at)) ||
    (isParagraphStart(block, at) && goesOn(at)) ||
    (isCode && (areOptions(block, at) || answers(block, at) || isQuotedTitle(block, at)));
  return (at, fence) => {
    if (fence ? !isNext(block, fence) && !opensCode(block, fence) : !isOthers(at)) return undefined;
    // In code and above an opener, what asks right above is the lesson's as well.
    return fence || isCode ? stemAbove(block, at, content) : at;
  };
}

/** `> ## Exercise`, a box of kramdown's; prompts have one `>` and a remark one `#`. */
const isQuotedTitle = ({ lineAt }: Unclosed, at: number): boolean =>
  at > 0 && lineAt(at - 1) === '' && /^>[ \t]?#{2,6}[ \t]+\p{Lu}/u.test(lineAt(at));

const BOX = /^[-*+][ \t]+\[[ xX]\][ \t]+\S/;
const OPTION_A = /^(?:[-*+][ \t]+)?[([]?(?:([A])|a)([).:\]])[ \t]+\S/;

/** Two options, one below the other: no program says so. */
function areOptions({ lineAt, count }: Unclosed, at: number): boolean {
  if (BOX.test(lineAt(at)) && at + 1 < count && BOX.test(lineAt(at + 1))) return true;
  const [, capital, stop = ''] = OPTION_A.exec(lineAt(at)) ?? [];
  if (stop === '') return false;
  let next = at + 1;
  while (next < count && lineAt(next) === '') next++;
  return (
    next < count &&
    lineAt(next)
      .replace(/^[-*+([ \t]+/, '')
      .startsWith(`${capital ? 'B' : 'b'}${stop}`)
  );
}

/** A paragraph that calls itself an answer, or a fold. */
const answers = ({ lineAt }: Unclosed, at: number): boolean =>
  at > 0 && lineAt(at - 1) === '' && (/^<\/?details\b/i.test(lineAt(at)) || isAnswer(lineAt(at)));

function isAnswer(words: string): boolean {
  const [, title] = /^\*\*([^*]+?):?\*\*:?$/.exec(words) ?? [];
  if (title !== undefined) return answerTitleOf(title) !== undefined;
  return /^[*_]*\p{Lu}/u.test(words) && answerOpeningOf(words.replace(/[*_]{2,}/g, ''))?.firm === true;
}

/** The name of the directive that an info string opens. */
function nameIn(info: string): string | undefined {
  return DIRECTIVE.exec(info)?.slice(1).find(Boolean)?.toLowerCase();
}

/** Whether a fence inside opens what its author can only have meant to put behind the block. */
function isNext(block: Unclosed, { marks, info }: Marks): boolean {
  const name = nameIn(info);
  if (name === undefined || !isLevel(marks, block)) return false;
  return block.isRaw ? block.isDirective(name) : ends(name, block.name);
}

/** The next block of code in one that a language's name opens. */
const opensCode = (block: Unclosed, fence: Marks): boolean =>
  block.name === '' &&
  namesLanguage(fence) &&
  isLevel(fence.marks, block) &&
  fence.marks.charAt(0) === block.marks.charAt(0);

/** Fewer of the same marks stand inside the block by their author's own count. */
function isLevel(marks: string, block: Unclosed): boolean {
  return marks.charAt(0) !== block.marks.charAt(0) || marks.length >= block.marks.length;
}

/** The first line below the options. */
function firstWords({ lineAt, count }: Unclosed): number {
  let i = 0;
  while (i < count && (lineAt(i) === '' || OPTION.test(lineAt(i)))) i++;
  return i;
}

/** The closer of a fence inside, if it comes before anything that ends the block around it. */
function closerAfter(block: Unclosed, at: number, fence: Marks): number | undefined {
  if (fence.marks.startsWith(':') && fence.info === '') return undefined;
  let depth = 1;
  for (let i = at + 1; i < block.count && depth <= DEEPEST; i++) {
    const step = stepAt(block, i, fence);
    if (step === undefined) return undefined;
    depth += step;
    if (depth === 0) return i;
  }
  return undefined;
}

/** How much deeper a line leads into a fence; undefined where it ends the block around that. */
function stepAt(block: Unclosed, at: number, { marks, info }: Marks): number | undefined {
  const its = marksIn(block.lineAt(at));
  if (!its) return info === '' && endsCode(block, at) ? undefined : 0;
  if (its.marks.charAt(0) !== marks.charAt(0)) return 0;
  if (its.info !== '' && info === '') return undefined;
  if (!marks.startsWith(':') && its.marks.length < marks.length) return 0;
  return its.info === '' ? -1 : 1;
}

function endsCode(block: Unclosed, at: number): boolean {
  return isLoneHeading(block, at) || labelReader(block)(at);
}

function isHeading(block: Unclosed, at: number): boolean {
  return block.isRaw
    ? isLoneHeading(block, at)
    : /^#{1,6}[ \t]+\S/.test(block.lineAt(at)) || isUnderlined(block, at);
}

/** In code `#` is more often a remark: a heading has empty lines around it, and isn't the page's first. */
function isLoneHeading({ lineAt, count }: Unclosed, at: number): boolean {
  return (
    /^#{2,6}[ \t]+\S/.test(lineAt(at)) && lineAt(at - 1) === '' && (at + 1 >= count || lineAt(at + 1) === '')
  );
}

/** Setext's headings. */
function isUnderlined({ lineAt, count }: Unclosed, at: number): boolean {
  return (
    at + 1 < count &&
    /^[\p{L}\p{N}*_`"«“„¿]/u.test(lineAt(at)) &&
    (at === 0 || lineAt(at - 1) === '') &&
    /^(?:-{3,}|={3,})[ \t]*$/.test(lineAt(at + 1))
  );
}

function isParagraphStart({ lineAt }: Unclosed, at: number): boolean {
  return at === 0 || lineAt(at - 1) === '' || marksIn(lineAt(at - 1)) !== undefined;
}

function lastOfParagraph({ lineAt, count }: Unclosed, at: number): number {
  let i = at;
  while (i + 1 < count && lineAt(i + 1) !== '' && !marksIn(lineAt(i + 1))) i++;
  return i;
}

const ASKS_AT_ITS_END = /\?[^\p{L}\p{N}]*$/u;

/** A paragraph that asks right above an opener belongs to what that opens. */
function stemAbove(block: Unclosed, opener: number, content: number): number {
  const { lineAt } = block;
  let last = opener - 1;
  while (last > content && lineAt(last) === '') last--;
  if (!ASKS_AT_ITS_END.test(lineAt(last)) || marksIn(lineAt(last))) return opener;
  let first = last;
  while (first > 0 && lineAt(first - 1) !== '') first--;
  return first > content ? first : opener;
}

/** Tells, line by line, whether a label goes on the series above the block: an answer may number its own steps. */
function labelReader(block: Unclosed): (at: number) => boolean {
  const above = block.label === undefined ? undefined : rankOf(block.label);
  let own = 0;
  return (at) => {
    const label = labelOf(block.lineAt(at).replace(/^[*_]+/, ''));
    if (label === undefined || ASKS.has(block.name)) return false;
    const { kind, value } = rankOf(label);
    const last = lastOfParagraph(block, at);
    const mayAsk = !block.isRaw && !MARKS.has(block.name) && block.name !== 'admonition';
    if (isAnswered(block, last + 1) || (!mayAsk && ASKS_AT_ITS_END.test(block.lineAt(last)))) return true;
    if (above?.kind !== kind || value <= above.value || value === own + 1) {
      if (kind === above?.kind) own = value;
      return false;
    }
    return true;
  };
}

/** Whether an answer is folded right below. */
function isAnswered({ lineAt, count }: Unclosed, from: number): boolean {
  let i = from;
  while (i < count && lineAt(i) === '') i++;
  const info = i < count ? marksIn(lineAt(i))?.info : undefined;
  return MARKS.has(DIRECTIVE.exec(info ?? '')?.[1]?.toLowerCase() ?? '');
}
