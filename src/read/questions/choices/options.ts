/**
 * Lettered options, however they are written: a list, a paragraph of lines, paragraphs one after another, or a table.
 *
 *     - A: ice            A) ice            (a) ice            | A | ice  |
 *     - B: iron           B) iron           (b) iron           | B | iron |
 *
 * Their letters follow one another from the first, or their numbers do. What one of them holds besides its first
 * words (code, a picture) is its own.
 */
import type { Element, ElementContent, Root } from 'hast';
import {
  elementsOf,
  isBlank,
  isTag,
  onceFor,
  onceForWords,
  plainText,
  rawText,
} from '../../../lesson/index.ts';
import { flow } from '../../html/flow.ts';
import { element, lineOf, rowsOf, text } from '../../parts.ts';
import { blockOf, onceAtPlace } from '../blocks/block.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, onlyIn, paragraphOfWords } from '../blocks/rows.ts';
import { isPlaceToFill } from '../words/answer-place.ts';
import { BLANK } from '../words/blanks.ts';
import { startsWithKey } from '../words/key-title.ts';
import { LONGER_ROMAN, latinMarks, letterAt, placeOfLetter, romanAt } from '../words/letters.ts';
import { opensReason } from '../words/reason.ts';

export interface LetteredOption {
  readonly children: readonly ElementContent[];
  readonly line: number;
  /** Its letter alone is bold: among others that are not, it is the right one's. */
  readonly isSetApart?: true;
}

export interface Options {
  /** Lines of the same paragraph that stand above them. */
  readonly lead: readonly ElementContent[];
  readonly options: readonly LetteredOption[];
  /** Whether they are counted `1`, `2` and not lettered. */
  readonly numbered: boolean;
  /** Counted `i`, `ii`: so their key calls them. */
  readonly isRoman?: true;
  /** They are neither: only their own words name them. */
  readonly isPlain?: true;
  /** Each has a box that somebody drew, or a cell of a table of one row: they are to be chosen from, whatever else marks them. */
  readonly isBoxed?: true;
  /** What stands below them in the same list or paragraph. */
  readonly tail: readonly ElementContent[];
  /** The block behind them. */
  readonly end: number;
}

/** `Answer A:`; `Answer 1:` answers a question. */
const ANSWER = String.raw`(?:answer|r[eé]ponse|antwort|risposta|respuesta|resposta|antwoord)\s+(?=[a-h]\s?[)\]:.–—-])`;
const CALLED_ANSWER = new RegExp(String.raw`^\s*${ANSWER}`, 'i');
const CALLED = String.raw`(?:(?:option|choice|choix|proposition|opci[oó]n|opzione|op[cç][aã]o|alternativ[ae]|optie)\s+(?=\S\s?[)\]:.–—-])|${ANSWER})`;
/** `A:`, `a)`, `(A)`, `A.`, `A.)`, `A/`, `A -`, `1:`, `Option A:`, and the words behind it. */
const MARK = new RegExp(
  String.raw`^\s*${CALLED}?[([]?([a-z]|${LONGER_ROMAN}|\d{1,2})\s?(?:[)\]:./][)\]:-]?|[-–—](?=\s))(?:\s+|$)`,
  'i',
);
/** Of a task list that nobody has ticked, or drawn; or one of several of which one is to be chosen. */
export const EMPTY_BOX = /^\s*(?:\[ ?\]|\( ?\)|[⬜☐◻▫□▢❏❑🔲🔳○◯⚪◦]\uFE0F?)(?:\s+|$)/u;
const BOLD_MARK = new RegExp(String.raw`^[([]?([a-z]|${LONGER_ROMAN}|\d{1,2})\s?[)\].:]?$`, 'i');

/** A row of words that begins with the mark of an option. */
interface Marked {
  readonly mark: string;
  readonly words: readonly ElementContent[];
  readonly isSetApart?: true;
  /** `Answer A:`, and not its letter alone. */
  readonly isAnswer?: true;
}

/** `a)ice`, `B.Iron`: nobody left a space. */
const TIGHT_MARK = /^\s*[([]?([A-Za-z](?=\))|[A-Z](?=\.\p{L}))[).](?=[^\s).])/u;

/** The mark at the start of words; a sign in full width needs no space behind it. */
const markIn = onceForWords((words): RegExpExecArray | null => {
  const start = words.slice(0, LONGEST_MARK);
  const latin = latinMarks(start);
  if (latin === start) return MARK.exec(words) ?? TIGHT_MARK.exec(words);
  const isWide = /^\s*[（(]?.\s?[）．：、]/u.test(start);
  return (isWide ? WIDE_MARK : MARK).exec(latin);
});

const LONGEST_MARK = 20;
const WIDE_MARK = /^\s*[([]?([a-z])\s?[)\]:.,]\s*/i;

function markedBy(words: readonly ElementContent[]): Marked | undefined {
  const from = words.findIndex((one) => !isBlank(one));
  const [first, ...others] = words.slice(from);
  if (first?.type === 'text') {
    const own = markedText(first.value, others);
    const [opening, ...more] = own?.words ?? [];
    // Its colour may tell that it is right.
    return own && first.data && opening?.type === 'text'
      ? { ...own, words: [{ ...opening, data: first.data }, ...more] }
      : own;
  }
  return isTag(first, 'strong', 'b', 'em', 'code', 'mark', 'u', 'ins')
    ? markedBold(first, others)
    : undefined;
}

/** What stands before the letter of the right one may tell it: it goes with the option's words. */
const SIGN_BEFORE_MARK =
  /^\s*(?:[✓✔✅☑✗✘❌✖●◉⦿🔘👉➡]\uFE0F?|[([]\s*[✓✔✅☑✗✘❌✖]\uFE0F?\s*[)\]]|→|==|\*(?=[^*]))\s*/u;

function markedText(given: string, others: readonly ElementContent[]): Marked | undefined {
  const value = given.replace(EMPTY_BOX, '');
  const [sign = ''] = SIGN_BEFORE_MARK.exec(value) ?? [];
  const words = value.slice(sign.length);
  const match = markIn(words) ?? drawnMarkIn(words);
  if (match) {
    const rest = text(`${sign.trim() === '' ? '' : sign.trimStart()}${words.slice(match[0].length)}`);
    return {
      mark: match[1]!.toLowerCase(),
      words: [rest, ...others],
      ...(CALLED_ANSWER.test(words) && { isAnswer: true }),
    };
  }
  if (words.trim() !== '' || words === given) return undefined;
  const inner = markedBy(others);
  return inner && sign.trim() !== '' ? { ...inner, words: [text(sign), ...inner.words] } : inner;
}

/** `🅰️ ice`, `Ⓐ ice`, `🇦 ice`, `1️⃣ ice`, `① ice`: the sign is a letter or a number itself. */
const DRAWN =
  /^\s*(?:([\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}Ⓐ-ⓩ①-⑨])|(\d)\uFE0F?\u20E3)\uFE0F?[).:]?(?:\s+|$)/u;
/** The first of each row of them. */
const DRAWN_FIRST: readonly (readonly [first: number, count: number, mark: string])[] = [
  [0x1f170, 26, 'a'],
  [0x1f1e6, 26, 'a'],
  [0x24b6, 26, 'a'],
  [0x24d0, 26, 'a'],
  [0x2460, 9, '1'],
];

/** As a match of `MARK`. */
function drawnMarkIn(words: string): readonly [whole: string, mark: string] | undefined {
  const [whole, sign, digit] = DRAWN.exec(words) ?? [];
  if (whole === undefined) return undefined;
  if (digit !== undefined) return [whole, digit];
  const code = sign!.codePointAt(0)!;
  const row = DRAWN_FIRST.find(([first, count]) => code >= first && code < first + count);
  return row && [whole, String.fromCharCode(row[2].charCodeAt(0) + code - row[0])];
}

/** `**A.** ice`, `**A**) ice`, `**A. ice**`. */
function markedBold(bold: Element, others: readonly ElementContent[]): Marked | undefined {
  const whole = plainText(bold).trim();
  const own = BOLD_MARK.exec(whole)?.[1];
  const [next, ...rest] = others;
  const behind = next?.type === 'text' ? /^\s*[)\].:–-]?\s*/.exec(next.value)![0] : '';
  const isClosed =
    next === undefined ||
    /[)\].:]$/.test(whole) ||
    behind.trim() !== '' ||
    // `**A** ice`
    (/^[A-Z]$/.test(whole) && /^\s/.test(behind));
  if (own !== undefined && isClosed) {
    const words = next?.type === 'text' ? [text(next.value.slice(behind.length)), ...rest] : others;
    return { mark: own.toLowerCase(), words, ...(isTag(bold, 'strong', 'b') && { isSetApart: true }) };
  }
  const inner = bold.tagName === 'code' ? undefined : markedBy(bold.children);
  return (
    inner && {
      mark: inner.mark,
      words: [{ ...bold, children: [...inner.words] }, ...others],
      ...(inner.isAnswer && { isAnswer: true }),
    }
  );
}

/** How the options of one question are counted: their nth mark. */
function nth(first: string): ((n: number) => string) | undefined {
  if (first === 'a') return letterAt;
  if (first === 'i') return romanAt;
  return first === '1' ? (n) => String(n + 1) : undefined;
}

const howCounted = (first: string | undefined): Pick<Options, 'numbered' | 'isRoman'> =>
  first === 'i' ? { numbered: true, isRoman: true } : { numbered: first === '1' };

/** The options that start at a block; undefined where fewer than two do. */
export const optionsAt = onceAtPlace((blocks, at): Options | undefined => {
  const found = rowAt(blocks, at);
  return found?.isRoman && offersOfThem(blocks, found) ? undefined : found;
});

/** Whether several items of a list each ask, or leave a gap, above options of their own: each is a question by itself. */
export const eachOffers = (list: ElementContent | undefined): boolean =>
  isTag(list, 'ol', 'ul') && elementsOf(list).filter(offersBelow).length > 1;

function offersBelow(item: Element): boolean {
  const row = rowIn(item);
  const [lead] = optionsAt(row, 0)?.lead ?? [];
  const { asks, words } = blockOf(lead ?? row[0]);
  const offers = lead !== undefined || row.some((_, i) => i > 0 && optionsAt(row, i) !== undefined);
  return offers && (asks || BLANK.test(words));
}

/** `I. It floats. II. It melts.`, and `A) I alone`: what options speak of. */
const offersOfThem = (blocks: readonly ElementContent[], { tail, end }: Options): boolean =>
  [...tail, ...blocks.slice(end, end + 3)].some((_, i, all) => rowAt(all, i)?.numbered === false);

function rowAt(blocks: readonly ElementContent[], at: number): Options | undefined {
  const block = blocks[at];
  if (isTag(block, 'ul') && isOneItem(block)) return inOneItem(block, at);
  const inner = isTag(block, 'ol') ? listInItem(block) : undefined;
  if (inner) return optionsIn(inner, at);
  if (isTag(block, 'ul', 'ol')) return isOneItem(block) || isTicked(block) ? undefined : inItems(block, at);
  if (isTag(block, 'table')) return inTable(block, at);
  if (isTag(block, 'pre')) return inChanges(block, at) ?? inCode(block, at);
  if (isTag(block, 'dl')) return inTerms(block, at);
  if (isTag(block, 'blockquote')) return inQuotation(block, at);
  return isTag(block, 'p') ? inWords(blocks, at) : undefined;
}

const inItems = (list: Element, at: number): Options | undefined =>
  (isTag(list, 'ul') ? inFurtherRows(wordsOfItems(list), at, at + 1) : undefined) ?? inList(list, at);

const inWords = (blocks: readonly ElementContent[], at: number): Options | undefined =>
  inFurtherRows(rowsOfWords(blocks, at), at) ??
  inLines(blocks[at] as Element, at) ??
  inParagraphs(blocks, at);

/** `a) ice b) iron` and below it, in a row of its own, `c) wax d) lead`. */
function inFurtherRows(rows: readonly Element[], at: number, end = at + rows.length): Options | undefined {
  if (rows.length < 2) return undefined;
  const found = inLines(paragraphOf(rows.flatMap(linesOf)), at);
  return found && found.options.length > rows.length ? { ...found, end } : undefined;
}

/** What the items of a list say, where they say nothing but words, and the first of them several letters. */
function wordsOfItems(list: Element): readonly Element[] {
  const items = elementsOf(list);
  if (!SEVERAL_MARKS.test(blockOf(items[0]).words)) return [];
  return allKnown(items.map((item) => onlyWords(flow(item.children)))) ?? [];
}

function onlyWords(row: readonly ElementContent[]): Element | undefined {
  const only = onlyIn(row);
  return isTag(only, 'p') ? only : undefined;
}

/** A paragraph with options, and those that go on from its last one. */
function rowsOfWords(blocks: readonly ElementContent[], at: number): readonly Element[] {
  const rows: Element[] = [];
  let next: string | undefined;
  for (let block = blocks[at]; isTag(block, 'p'); block = blocks[at + rows.length]) {
    if (rows.length > 0 && (next === undefined || markedBy(block.children)?.mark !== next)) break;
    rows.push(block);
    const lines = linesIn(rows.length === 1 ? block : paragraphOf(rows.flatMap(linesOf)));
    const last = markedBy(lines.at(-1)?.children ?? [])?.mark;
    next = last && /^[a-y]$/.test(last) ? letterAfter(last) : undefined;
  }
  return rows;
}

const SEVERAL_MARKS = /^\s*[([]?a\s?[).\]:]\s.*\sb\s?[).\]:]\s/i;

/** `1. 1. ice`: a list that is all its only item holds. */
function listInItem(list: Element): Element | undefined {
  const [item, ...others] = elementsOf(list);
  const only = item && others.length === 0 ? onlyIn(item.children) : undefined;
  return isTag(only, 'ol') ? only : undefined;
}

function optionsIn(list: Element, at: number): Options | undefined {
  const own = optionsAt([list], 0);
  return own && { ...own, end: at + 1 };
}

const isOneItem = (list: Element): boolean => elementsOf(list).length < 2;

/** `- a) ice b) iron c) wax`: all that a list says. */
function inOneItem(list: Element, at: number): Options | undefined {
  const only = onlyIn(elementsOf(list).flatMap((item) => flow(item.children)));
  return isTag(only, 'p') && !isTicked(list) ? inLines(only, at) : undefined;
}

/** Boxes of which one is ticked are a key of their own. */
export function isTicked(list: Element): boolean {
  return elementsOf(list).some((item) => /^\s*\[x\]/i.test(blockOf(item).words));
}

/** The one option in each run of rows that are marked `a`, `b`, `c`. */
function counted(marks: readonly (string | undefined)[], from = 0): number {
  const next = nth(marks[from] ?? '');
  let count = 0;
  while (next && marks[from + count] !== undefined && marks[from + count] === next(count)) count++;
  return count;
}

/** So many capitals in a row, without a sign behind them, are no words: `A iron`, `B ice`, `C lead`. */
const FEWEST_BARE = 3;
const BARE_MARK = /^\s*([A-H])\s+/;

/** What marks rows of words: a letter and its sign; else letters alone, one after another from the first on. */
function marksOf(rows: readonly (readonly ElementContent[])[]): readonly (Marked | undefined)[] {
  const read = rows.map(markedBy);
  if (read.some((one) => one && !one.isAnswer)) return read.map((one) => (one?.isAnswer ? undefined : one));
  if (read.some((one) => one !== undefined)) return read;
  const bare = rows.map(bareMarked);
  const marks = bare.map((one) => one?.mark);
  const from = marks.indexOf('a');
  return from >= 0 && counted(marks, from) >= FEWEST_BARE ? bare : read;
}

function bareMarked([first, ...others]: readonly ElementContent[]): Marked | undefined {
  if (isTag(first, 'strong', 'b', 'em', 'mark', 'u', 'ins')) {
    const inner = bareMarked(first.children);
    return inner && { mark: inner.mark, words: [{ ...first, children: [...inner.words] }, ...others] };
  }
  if (first?.type !== 'text') return undefined;
  const [whole, letter] = BARE_MARK.exec(first.value) ?? [];
  return whole === undefined
    ? undefined
    : { mark: letter!.toLowerCase(), words: [text(first.value.slice(whole.length)), ...others] };
}

/** `D. iron`, `E. ice`, `F. lead`: letters that go on those of the options above. As a key, none of them names another's place. */
function goesOnFromOthers([first = '', ...others]: readonly (string | undefined)[]): boolean {
  const from = /^[d-t]$/.test(first) ? placeOfLetter(first) : 0;
  const count = others.length + 1;
  return count >= 3 && from >= count && others.every((mark, i) => mark === letterAt(from + i + 1));
}

function inList(list: Element, at: number): Options | undefined {
  const items = elementsOf(list).map(opened);
  const read = marksOf(
    items.map(({ children: [first, ...others] }) =>
      isTag(first, 'p') ? first.children : first ? [first, ...others] : [],
    ),
  );
  const marks = read.map((one) => one?.mark);
  const count = goesOnFromOthers(marks) ? marks.length : counted(marks);
  if (count < 2) return byType(list, at);
  const options = items.slice(0, count).map((item, i): LetteredOption => {
    const own = read[i]!;
    const [first, ...others] = item.children;
    const line = lineOf(item);
    if (!isTag(first, 'p')) return { ...setApart(own), children: own.words, line };
    const option = optionOf(own, line);
    return single({ ...option, children: [...option.children, ...others] });
  });
  const cut = cutBeforeKey(options);
  const tail = items.slice(count).flatMap((item) => {
    const isBare = !isTag(item.children[0], 'p');
    return isBare ? [element('p', {}, item.children, lineOf(item))] : item.children;
  });
  return {
    lead: [],
    options: cut.options,
    ...howCounted(read[0]!.mark),
    tail: [...cut.tail, ...tail],
    end: at + 1,
  };
}

/** Options without the line below the last that says the key, or explains it: to Markdown it goes on in that. */
export function cutBeforeKey(options: readonly LetteredOption[]): Pick<Options, 'options' | 'tail'> {
  const { option, tail } = lastCut(options.at(-1)!, options.length);
  return { options: [...options.slice(0, -1), option], tail };
}

function lastCut(
  option: LetteredOption,
  count: number,
): {
  readonly option: LetteredOption;
  readonly tail: readonly ElementContent[];
} {
  const [first, ...others] = option.children;
  const isOwn = isTag(first, 'p');
  const lines = linesOf(isOwn ? first : element('p', {}, option.children, option.line)).map((line) => ({
    line,
    words: plainText(element('p', {}, line.children)),
  }));
  const isLetter = ({ words }: (typeof lines)[number], i: number): boolean =>
    i === lines.length - 1 && isLetterOf(words, count);
  const at = lines.findIndex((one, i) => i > 0 && (isBelow(one.words) || isLetter(one, i)));
  const below = isOwn ? others.findIndex((one) => isTag(one, 'p') && isBelow(plainText(one))) : -1;
  if (at < 0 && below >= 0)
    return {
      option: single({ ...option, children: [first!, ...others.slice(0, below)] }),
      tail: others.slice(below),
    };
  if (at < 0) return { option, tail: [] };
  const rows = [lines.slice(0, at), ...keyFirst(lines.slice(at))].map((some) =>
    paragraphOf(some.map(({ line }) => line)),
  );
  const [own, ...told] = rows as [Element, ...Element[]];
  return { option: { ...option, children: own.children }, tail: [...told, ...(isOwn ? others : [])] };
}

/** `Explanation: …` and then `Answer: B`, in two. */
function keyFirst<Of extends { readonly words: string }>(lines: readonly Of[]): readonly (readonly Of[])[] {
  const key = lines.findIndex(({ words }) => isKeyOrPlace(words));
  return key > 0 ? [lines.slice(key), lines.slice(0, key)] : [lines];
}

/** `B`, by itself. */
const isLetterOf = (words: string, count: number): boolean =>
  /^[A-H]\.?$/.test(words) && placeOfLetter(words) < count;

const isKeyOrPlace = (words: string): boolean => startsWithKey(words) || isPlaceToFill(words);
/** What no option says: a key, or why it is right. */
const isBelow = (words: string): boolean => isKeyOrPlace(words) || opensReason(words);

/** `- 1. ice`: to Markdown, a numbered list in an item. */
function opened(item: Element): Element {
  const only = onlyIn(item.children);
  const inner = isTag(only, 'ol') ? elementsOf(only) : [];
  const [own] = inner.length === 1 ? inner : [];
  if (!own || !isTag(only, 'ol')) return item;
  const mark = text(`${firstNumber(only)}. `);
  const [first, ...rest] = own.children;
  const children = isTag(first, 'p')
    ? [{ ...first, children: [mark, ...first.children] }, ...rest]
    : [mark, ...own.children];
  return { ...item, children };
}

/** `<ol type="A">`, or a numbered list whose key is a number. */
function byType(list: Element, at: number): Options | undefined {
  const items = elementsOf(list);
  if (list.tagName !== 'ol' || items.length < 2 || firstNumber(list) !== 1) return undefined;
  const numbered = !/^[a-z]$/i.test(String(list.properties.type ?? ''));
  const options = items.map((item) => single({ children: item.children, line: lineOf(item) }));
  return { lead: [], options, numbered, tail: [], end: at + 1 };
}

/** The lines of a paragraph, and of a line in which options follow one another each of them. */
export const linesIn = onceFor((paragraph: Element): readonly Line[] => {
  const lines: Line[] = [];
  for (const line of linesOf(paragraph)) {
    const last = lines.at(-1);
    lines.push(...partedAtMarks(line, last && markedBy(last.children)?.mark));
  }
  return lines.length < 2 ? lines : withWrapped(withMarksMended(lines));
});

/** An item whose lines may be options, as a paragraph of them. */
export const itemAsWords = (block: Element): Element =>
  block.tagName === 'li' ? element('p', {}, block.children, lineOf(block)) : block;

/** The options that begin with a block, as one visits a tree: of a paragraph, with those of the next. */
export const rowFrom = (
  block: Element,
  parent: Root | Element | undefined,
  at: number,
): Options | undefined =>
  parent && isTag(block, 'p')
    ? optionsAt(parent.children as ElementContent[], at)
    : optionsAt([itemAsWords(block)], 0);

/** `A)`, `/B)`, `)`, `D)`: what stands between two letters has the one between them. */
const ODD_MARK = /^\s*[*/\\|'’´.,;–-]?[([]?(?:[a-z]|\d{1,2})?\s?[)\].]\s+(?=\S)/i;

/** Of the last one only the bracket is left. */
const LOST_MARK = /^\s*\)\s+(?=\S)/;

function withMarksMended(lines: readonly Line[]): readonly Line[] {
  const marks = lines.map(({ children }) => markedBy(children)?.mark ?? '');
  return lines.map((line, i) => {
    const [first, ...others] = line.children;
    const before = marks[i - 1] ?? '';
    if (!/^[a-x]$/.test(before) || first?.type !== 'text' || marks[i] === letterAfter(before)) return line;
    const isBetween = marks[i + 1] === letterAfter(letterAfter(before));
    const isLast = before !== 'a' && marks[i] === '' && (marks[i + 1] ?? '') === '';
    if (!isBetween && !isLast) return line;
    const words = first.value.replace(isBetween ? ODD_MARK : LOST_MARK, `${letterAfter(before)}) `);
    return words === first.value ? line : { ...line, children: [text(words), ...others] };
  });
}

/** So many lines an option may be wrapped into, where the next letter follows. */
const MOST_WRAPPED = 3;

/** Options whose words go on in further lines, each in one. */
function withWrapped(lines: readonly Line[]): readonly Line[] {
  const marks = lines.map(({ children }) => markedBy(children)?.mark);
  const out: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const end = wrappedEnd(lines, marks, i);
    const own = lines.slice(i, end);
    const children = own.flatMap((one, n) => (n === 0 ? one.children : [text(' '), ...one.children]));
    out.push({ children, line: own[0]!.line });
    i = end;
  }
  return out;
}

/** Behind the lines of an option: up to the next letter; those of the last, as far as they go on. */
function wrappedEnd(lines: readonly Line[], marks: readonly (string | undefined)[], at: number): number {
  const mark = marks[at];
  if (mark === undefined || !/^[a-y]$/.test(mark)) return at + 1;
  let next = at + 1;
  while (next < lines.length && next - at <= MOST_WRAPPED && marks[next] === undefined) next++;
  if (marks[next] === letterAfter(mark)) return next;
  return mark === 'a' ? at + 1 : at + 1 + goingOn(lines, at);
}

/** How many lines below the last option go on with a sentence that the line before breaks off. */
function goingOn(lines: readonly Line[], at: number): number {
  const words = lines
    .slice(at, at + MOST_WRAPPED + 1)
    .map(({ children }) => plainText(element('p', {}, children)));
  const end = words.findIndex(
    (one, i) => i > 0 && !(BROKEN_OFF.test(words[i - 1]!) && GOES_ON.test(one) && !isBelow(one)),
  );
  return (end < 0 ? words.length : end) - 1;
}
const BROKEN_OFF = /^.{40,}[\p{L}\p{N},]\s*$/u;
const GOES_ON = /^\s*\p{Ll}+[\s,.]/u;

const letterAfter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

/** A bracket or a stop behind one letter, or a colon behind a capital, as `A) ice B) iron` has them in one line. */
const INLINE_MARK = /(?<=^|[\s,;/|•·])(?=[([]?[A-Za-z](?:[).\]]\s|[．、])|[A-H]\s?:\s)|(?=（[A-Ha-h]）)/;
/** What parts them besides. */
const BETWEEN = /[\s,;/|•·]+$/;

/** A line in which options follow one another, as a line each; `before`: the last letter of the line above. */
function partedAtMarks(line: Line, before: string | undefined): readonly Line[] {
  const pieces = piecesOf(line);
  if (pieces.length < 2) return [line];
  const row = inRow(pieces, before);
  const isMixed = !row && pieces.some(({ children }) => markedBy(children)?.mark === 'a');
  return row ?? (isMixed ? inRow(ofOneSort(pieces), before) : undefined) ?? [line];
}

function inRow(pieces: readonly Line[], before: string | undefined): readonly Line[] | undefined {
  const marks = pieces.map(({ children }) => markedBy(children)?.mark);
  const from = before !== undefined && marks[0] === letterAfter(before) ? 0 : marks.indexOf('a');
  const first = marks[from];
  if (
    first === undefined ||
    !/^[a-z]$/.test(first) ||
    pieces.length - from < (from === 0 && first !== 'a' ? 1 : 2)
  )
    return undefined;
  const isRow = marks.slice(from).every((mark, i) => mark === letterAt(placeOfLetter(first) + i));
  return isRow ? pieces.map((piece, i) => (i < from ? piece : withoutBetween(piece))) : undefined;
}

/** `a) I. Newton b) V. Verdi`: what is marked in another way than the first option belongs to the one before it. */
function ofOneSort(pieces: readonly Line[]): readonly Line[] {
  const sorts = pieces.map(({ children }) => SORT.exec(plainText(element('p', {}, children)))?.groups);
  const own = sorts.find((one) => one?.small === 'a' || one?.large === 'A');
  const rows: Line[] = [];
  pieces.forEach(({ children, line }, i) => {
    const sort = sorts[i];
    const isOwn = sort?.sign === own?.sign && !sort?.small === !own?.small;
    const before = isOwn ? undefined : rows.at(-1)?.children;
    if (before) goOnWith(before, children);
    else rows.push({ children: [...children], line });
  });
  return rows;
}

/** Words that were cut are one again. */
function goOnWith(words: ElementContent[], [first, ...others]: readonly ElementContent[]): void {
  const last = words.at(-1);
  if (last?.type === 'text' && first?.type === 'text' && !first.data)
    words[words.length - 1] = { ...last, value: last.value + first.value };
  else if (first) words.push(first);
  words.push(...others);
}
const SORT = /^\s*[([]?(?:(?<small>[a-z])|(?<large>[A-Z]))\s?(?<sign>[).\]])/u;

const isBoldMark = (node: ElementContent): boolean =>
  isTag(node, 'strong', 'b') && BOLD_MARK.test(plainText(node).trim());

/** `**B) ice**` among others in a line: the right one, set apart. */
const isBoldOption = (node: ElementContent): boolean =>
  isTag(node, 'strong', 'b') && /^\s*[([]?[a-z][).\]]\s+\S/i.test(plainText(node));

/** A line, cut before each mark in it. */
function piecesOf({ children, line }: Line): readonly Line[] {
  const pieces: Line[] = [{ children: [], line }];
  const begin = (): void => {
    if (pieces.at(-1)!.children.some((one) => !isBlank(one))) pieces.push({ children: [], line });
  };
  for (const child of children) {
    if (isBoldMark(child) || isBoldOption(child)) begin();
    const isOpen = child.type === 'text' && !child.data;
    const own = isOpen ? child.value.split(INLINE_MARK).map((one) => text(one)) : [child];
    own.forEach((piece, i) => {
      if (i > 0) begin();
      pieces.at(-1)!.children.push(piece);
    });
  }
  return pieces;
}

/** Without the signs and spaces that part it from the next. */
function withoutBetween({ children, line }: Line): Line {
  const last = children.at(-1);
  if (last?.type !== 'text' || last.data) return { children, line };
  const words = last.value.replace(BETWEEN, '');
  return { children: [...children.slice(0, -1), ...(words === '' ? [] : [text(words)])], line };
}

export interface RunOfLines {
  readonly from: number;
  /** The line behind it. */
  readonly to: number;
}

/** All rows of lettered lines among some. */
export function runsOfOptions(lines: readonly Line[]): readonly RunOfLines[] {
  const marks = lines.map(({ children }) => markedBy(children)?.mark);
  const runs: RunOfLines[] = [];
  for (let from = 0; from < marks.length; from++) {
    const count = marks[from] === 'a' ? counted(marks, from) : 0;
    if (count < 2) continue;
    runs.push({ from, to: from + count });
    from += count - 1;
  }
  return runs;
}

function inLines(paragraph: Element, at: number): Options | undefined {
  const lines = linesIn(paragraph);
  if (lines.length < 2) return undefined;
  const read = marksOf(lines.map(({ children }) => children));
  const marks = read.map((one) => one?.mark);
  const from = marks.findIndex((_, i) => counted(marks, i) > 1);
  if (from < 0) return undefined;
  const count = counted(marks, from);
  const options = read
    .slice(from, from + count)
    .map((one, i) => ({ ...setApart(one!), children: one!.words, line: lines[from + i]!.line }));
  const rest = (some: readonly Line[]): ElementContent[] => (some.length === 0 ? [] : [paragraphOf(some)]);
  return {
    lead: rest(lines.slice(0, from)),
    options,
    ...howCounted(read[from]!.mark),
    tail: rest(lines.slice(from + count)),
    end: at + 1,
  };
}

/** `A) …`, each a paragraph; code and pictures below one belong to it, but for what offers something itself. */
function inParagraphs(blocks: readonly ElementContent[], at: number): Options | undefined {
  const marked = markAt(blocks, at);
  const opening = marked ? undefined : belowLead(blocks, at);
  const first = opening ? 'a' : marked?.mark;
  const next = nth(first ?? '');
  if (!next) return undefined;
  const options: ReturnType<typeof optionOf>[] = opening ? [optionOf({ words: [] }, opening.line)] : [];
  let end = opening ? at + 1 : at;
  for (let block = blocks[end]; block; block = blocks[++end]) {
    const own = markAlike(blocks, end, marked);
    if (own?.mark === next(options.length)) options.push(optionOf(own, lineOf(block)));
    else if (options.length > 0 && blockOf(block).isShown && !offersInCode(block))
      options.at(-1)!.children.push(block);
    else break;
  }
  if (options.length < 2) return undefined;
  return {
    ...cutBeforeKey(options.map(single)),
    lead: opening ? [opening.lead] : [],
    ...howCounted(first),
    end,
  };
}

/** `Options:` and in its next line `A.`, whose program or picture stands below. */
function belowLead(blocks: readonly ElementContent[], at: number) {
  const block = blocks[at];
  if (!isTag(block, 'p') || !blocks[at + 1] || !blockOf(blocks[at + 1]).isShown) return undefined;
  const lines = linesOf(block);
  const last = lines.length > 1 ? lines.at(-1)! : undefined;
  const own = last && markedBy(last.children);
  return own?.mark === 'a' && own.words.every(isBlank)
    ? { lead: paragraphOf(lines.slice(0, -1)), line: last!.line }
    : undefined;
}

/** Lines of a block of changes: a plus stands before the right one, a minus before the others. */
const CHANGE = /^([+-])\s*[([]?([a-h])\s?[)\].:]\s*(?=\S)/i;

function inChanges(code: Element, at: number): Options | undefined {
  const lines = rawText([code]).split('\n');
  const read = lines.flatMap((line, i) => {
    const [whole, sign, mark] = CHANGE.exec(line) ?? [];
    return whole === undefined
      ? []
      : [
          {
            sign,
            mark: mark!.toLowerCase(),
            words: line.slice(whole.length).trim(),
            line: lineOf(code) + 1 + i,
          },
        ];
  });
  const written = lines.filter((line) => line.trim() !== '');
  const isWhole =
    read.length > 1 &&
    read.length === written.length &&
    counted(read.map(({ mark }) => mark)) === read.length;
  if (!isWhole || !read.some(({ sign }) => sign === '+') || !read.some(({ sign }) => sign === '-'))
    return undefined;
  const options = read.map(({ sign, words, line }) => ({
    children: [text(sign === '+' ? `${words} ✓` : words)],
    line,
  }));
  return { lead: [], options, numbered: false, tail: [], end: at + 1 };
}

/** A block of code that holds nothing but options: an author set them in by mistake, or to keep them apart. */
const IN_CODE = /^\s*[([]?([a-h])\s?[).\]]\s+(?=\S)/i;
/** `A - ice`, `A: ice`: three or more are no sums, and no settings. */
const SIGNED_IN_CODE = /^\s*([A-H])\s?[:–—-]\s+(?=\S)/;
/** `A.ice` */
const TIGHT_IN_CODE = /^\s*[([]?([A-H])\s?[).\]]\s*(?!\w+\([^()]*\);?\s*$)(?=[^\s).])/;
const FEWEST_SIGNED = 3;

const offersInCode = (block: ElementContent): boolean =>
  isTag(block, 'pre') && inCode(block, 0) !== undefined;

/** With a key below them it may hold what asks, too. */
function inCode(code: Element, at: number): Options | undefined {
  const lines = rawText([code]).trimEnd().split('\n');
  const mark =
    [SIGNED_IN_CODE, TIGHT_IN_CODE].find(
      (one) => lines.filter((line) => one.test(line)).length >= FEWEST_SIGNED,
    ) ?? IN_CODE;
  const key = lines.findIndex((line) => startsWithKey(line.trim()));
  const to = key < 0 ? lines.length : key;
  const first =
    key < 0
      ? 0
      : Math.max(
          lines.findIndex((line) => mark.test(line)),
          0,
        );
  const read = linesRead(lines.slice(first, to), mark, lineOf(code) + 1 + first);
  if (read.length < 2 || counted(read.map(({ mark }) => mark)) < read.length) return undefined;
  const rest = (from: number, end?: number): Element[] => {
    const words = lines.slice(from, end).join('\n').trim();
    return words === '' ? [] : [element('p', {}, [text(words)], lineOf(code) + 1 + from)];
  };
  return {
    lead: rest(0, first),
    options: read.map(({ words, line }) => ({ children: [text(words.trim())], line })),
    numbered: false,
    tail: rest(to),
    end: at + 1,
  };
}

/** Each line with its mark; what is set in below one, and has none, goes on with it. */
function linesRead(lines: readonly string[], mark: RegExp, from: number): readonly LineInCode[] {
  const read: LineInCode[] = [];
  for (const [i, line] of lines.entries()) {
    const [whole, letter = ''] = mark.exec(line) ?? [];
    const above = whole === undefined && /^[ \t]{2}/.test(line) ? read.at(-1) : undefined;
    if (line.trim() === '') continue;
    if (above) read[read.length - 1] = { ...above, words: `${above.words.trimEnd()} ${line.trim()}` };
    else read.push({ mark: letter.toLowerCase(), words: line.slice(whole?.length), line: from + i });
  }
  return read;
}

interface LineInCode {
  readonly mark: string;
  readonly words: string;
  readonly line: number;
}

/** A letter and, as what it means, an option. */
function inTerms(list: Element, at: number): Options | undefined {
  const [terms, meanings] = ['dt', 'dd'].map((tag) => elementsOf(list).filter((one) => one.tagName === tag));
  const marks = terms!.map((one) => BOLD_MARK.exec(plainText(one).trim())?.[1]?.toLowerCase());
  const isPaired = terms!.length === meanings!.length && terms!.length > 1;
  if (!isPaired || counted(marks) < marks.length) return undefined;
  const options = meanings!.map((one) => single({ children: one.children, line: lineOf(one) }));
  return { lead: [], options, numbered: marks[0] === '1', tail: [], end: at + 1 };
}

/** A quotation that holds nothing but options. */
function inQuotation(quote: Element, at: number): Options | undefined {
  const only = onlyIn(quote.children);
  const own = isTag(only, 'p', 'ul', 'ol') ? optionsAt([only], 0) : undefined;
  return own && own.lead.length === 0 && own.tail.length === 0 && !own.numbered
    ? { ...own, end: at + 1 }
    : undefined;
}

function markAt(blocks: readonly ElementContent[], at: number): Marked | undefined {
  const block = blocks[at];
  return isTag(block, 'p') ? markedBy(block.children) : undefined;
}

/** Below `A) …`, `Answer B: …` answers. */
function markAlike(
  blocks: readonly ElementContent[],
  at: number,
  first: Marked | undefined,
): Marked | undefined {
  const own = markAt(blocks, at);
  return own?.isAnswer === first?.isAnswer ? own : undefined;
}

function optionOf(marked: Omit<Marked, 'mark'>, line: number) {
  const { words } = marked;
  const children: ElementContent[] = [...paragraphOfWords(words, line)];
  return { ...setApart(marked), children, line };
}

const setApart = ({ isSetApart }: Omit<Marked, 'mark'>): Pick<LetteredOption, 'isSetApart'> =>
  isSetApart ? { isSetApart } : {};

/** One paragraph reads as words. */
function single(option: LetteredOption): LetteredOption {
  const [only] = option.children;
  return option.children.length === 1 && isTag(only, 'p') ? { ...option, children: only.children } : option;
}

/** A letter in the first column of each row, or letters alone in the first row. */
function inTable(table: Element, at: number): Options | undefined {
  const rows = rowsOf(table).map(elementsOf);
  const letter = (cell: Element | undefined) =>
    BOLD_MARK.exec(cell ? plainText(cell).trim() : '')?.[1]?.toLowerCase();
  for (const body of [rows, rows.slice(1)]) {
    if (
      body.length > 1 &&
      counted(body.map(([cell]) => letter(cell))) === body.length &&
      body.every((row) => row.length === 2)
    )
      return {
        lead: [],
        options: body.map(([, cell]) => ({ children: cell!.children, line: lineOf(table) })),
        numbered: letter(body[0]![0]) === '1',
        tail: [],
        end: at + 1,
      };
  }
  const cells = inCells(rows, lineOf(table));
  if (cells) return { lead: [], options: cells, numbered: false, tail: [], end: at + 1 };
  const wide = inWideTable(rows, lineOf(table));
  if (wide) return { lead: [], options: wide, numbered: false, tail: [], end: at + 1 };
  const [head, ...others] = rows;
  if (!head || head.length < 2 || others.length !== 1 || counted(head.map(letter)) !== head.length)
    return undefined;
  const options = others[0]!.map((cell) => ({ children: cell.children, line: lineOf(table) }));
  return { lead: [], options, numbered: letter(head[0]) === '1', tail: [], end: at + 1 };
}

/** `| A. ice | B. iron |`: each cell an option, below a head that says nothing, or one thing, or is one of them. */
function inCells(rows: readonly (readonly Element[])[], line: number): readonly LetteredOption[] | undefined {
  for (const body of rows.length > 0 ? [rows, rows.slice(1)] : []) {
    const cells = body.flat().filter((cell) => !cell.children.every(isBlank));
    const read = cells.map(({ children }) => markedBy(children));
    const isHeadOnly = body === rows || rows[0]!.filter((cell) => !cell.children.every(isBlank)).length < 2;
    if (
      isHeadOnly &&
      read.length > 1 &&
      read[0]?.mark === 'a' &&
      counted(read.map((one) => one?.mark)) === read.length
    )
      return read.map((one) => ({ children: one!.words, line }));
  }
  return undefined;
}

/** `| A. floats | melts |`: a letter before the first cell of each row below the head, and what all its cells say. */
function inWideTable(
  rows: readonly (readonly Element[])[],
  line: number,
): readonly LetteredOption[] | undefined {
  const read = rows.slice(1).map(([first, ...others]) => ({ own: markedBy(first?.children ?? []), others }));
  const isLettered = read[0]?.own?.mark === 'a' && counted(read.map(({ own }) => own?.mark)) === read.length;
  if (read.length < 2 || !isLettered || read.some(({ own, others }) => !own || others.length === 0))
    return undefined;
  return read.map(({ own, others }) => {
    const cells = [own!.words, ...others.map(({ children }) => children)].filter(
      (one) => !one.every(isBlank),
    );
    return { children: cells.flatMap((one, i) => (i === 0 ? one : [text(', '), ...one])), line };
  });
}
