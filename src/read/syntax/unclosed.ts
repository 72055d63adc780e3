/**
 * Where a fence ends that nobody closes. CommonMark (§4.5) lets it run to the end of what it stands in, or to the
 * closer of the next one: a forgotten closer would swallow the next question and its answer. What its author can't
 * have meant to put inside ends it instead.
 */
import { labelOf, rankOf } from '../questions/label.ts';

export interface Unclosed {
  /** Of the directive; '' for a block of code. */
  readonly name: string;
  /** The marks that open it. */
  readonly fence: string;
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

/** Real pages nest four deep; what goes deeper is not closed either. */
const DEEPEST = 40;

const FENCE = /^(`{3,}|~{3,}|:{3,})[ \t]*(.*?)[ \t]*$/;
const DIRECTIVE = /^\{[ \t]*([^}\s.#=][^}\s=]*)[ \t]*\}|^\{[^}]*?\.([\w-]+)|^([A-Za-z][\w-]*)/;
const OPTION = /^:[\w*-]+[ \t]*:(?:[ \t]|$)/;

/** Directives that none of their family can stand in: one below another is the next one. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['dropdown', 'toggle', 'details', 'spoiler', 'solution', 'answer', 'hint']),
  new Set(['exercise', 'challenge', 'activity', 'question']),
  new Set(['htmlonly', 'latexonly', 'only']),
];
const [TELLS, ASKS] = FAMILIES as [ReadonlySet<string>, ReadonlySet<string>];

/** Whether an opener of this name can't stand in one of that. What is answered isn't asked in an answer. */
function ends(inner: string, outer: string): boolean {
  return (
    inner === outer ||
    FAMILIES.some((one) => one.has(inner) && one.has(outer)) ||
    (TELLS.has(outer) && ASKS.has(inner))
  );
}

export function endOfUnclosed(block: Unclosed): UnclosedEnd | undefined {
  const { lineAt, count, isRaw } = block;
  const content = firstWords(block);
  const goesOn = labelReader(block);
  for (let i = 0; i < count; i++) {
    const text = lineAt(i);
    const [, marks, info = ''] = FENCE.exec(text) ?? [];
    if (marks === undefined) {
      const ended = i > content && isHeading(block, i);
      if (ended || (isParagraphStart(block, i) && goesOn(text, i))) return { lines: i, mark: false };
    } else if (isNext(block, marks, info)) {
      return { lines: stemAbove(block, i, content), mark: false };
    } else if (!isRaw) {
      const close = closerAfter(block, i, marks, info);
      if (close === undefined && info === '') return { lines: i, mark: true };
      i = close ?? i;
    }
  }
  return undefined;
}

/** Whether a fence inside opens what its author can only have meant to put behind the block. */
function isNext(block: Unclosed, marks: string, info: string): boolean {
  const name = DIRECTIVE.exec(info)?.slice(1).find(Boolean)?.toLowerCase();
  if (name === undefined || !isLevel(marks, block)) return false;
  return block.isRaw ? block.isDirective(name) : ends(name, block.name);
}

/** Fewer of the same marks stand inside the block by their author's own count. */
function isLevel(marks: string, { fence }: Unclosed): boolean {
  return marks.charAt(0) !== fence.charAt(0) || marks.length >= fence.length;
}

/** The first line below the options. */
function firstWords({ lineAt, count }: Unclosed): number {
  let i = 0;
  while (i < count && (lineAt(i) === '' || OPTION.test(lineAt(i)))) i++;
  return i;
}

/** The closer of a fence inside, if it comes before anything that ends the block around it. */
function closerAfter(block: Unclosed, at: number, marks: string, info: string): number | undefined {
  const isColon = marks.startsWith(':');
  if (isColon && info === '') return undefined;
  let depth = 1;
  for (let i = at + 1; i < block.count; i++) {
    const [, its, words = ''] = FENCE.exec(block.lineAt(i)) ?? [];
    if (its === undefined) {
      if (info === '' && (isLoneHeading(block, i) || labelReader(block)(block.lineAt(i), i)))
        return undefined;
    } else if (its.charAt(0) === marks.charAt(0)) {
      if (words === '' && (isColon || its.length >= marks.length)) depth--;
      else if (words !== '' && info === '') return undefined;
      else if (words !== '' && (isColon || its.length >= marks.length)) depth++;
      if (depth === 0) return i;
      if (depth > DEEPEST) return undefined;
    }
  }
  return undefined;
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
  return at === 0 || lineAt(at - 1) === '' || FENCE.test(lineAt(at - 1));
}

function lastOfParagraph({ lineAt, count }: Unclosed, at: number): number {
  let i = at;
  while (i + 1 < count && lineAt(i + 1) !== '' && !FENCE.test(lineAt(i + 1))) i++;
  return i;
}

const ASKS_AT_ITS_END = /\?[^\p{L}\p{N}]*$/u;

/** A paragraph that asks right above an opener belongs to what that opens. */
function stemAbove(block: Unclosed, opener: number, content: number): number {
  const { lineAt } = block;
  let last = opener - 1;
  while (last > content && lineAt(last) === '') last--;
  if (!ASKS_AT_ITS_END.test(lineAt(last)) || FENCE.test(lineAt(last))) return opener;
  let first = last;
  while (first > 0 && lineAt(first - 1) !== '') first--;
  return first > content ? first : opener;
}

/** Tells, line by line, whether a label goes on the series above the block: an answer may number its own steps. */
function labelReader(block: Unclosed): (text: string, at: number) => boolean {
  const above = block.label === undefined ? undefined : rankOf(block.label);
  let own = 0;
  return (text, at) => {
    const label = labelOf(text.replace(/^[*_]+/, ''));
    if (label === undefined || ASKS.has(block.name)) return false;
    const { kind, value } = rankOf(label);
    const last = lastOfParagraph(block, at);
    const mayAsk = !block.isRaw && !TELLS.has(block.name) && block.name !== 'admonition';
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
  const [, , info = ''] = FENCE.exec(i < count ? lineAt(i) : '') ?? [];
  return TELLS.has(DIRECTIVE.exec(info)?.[1]?.toLowerCase() ?? '');
}
