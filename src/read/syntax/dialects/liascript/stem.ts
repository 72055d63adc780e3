/** What a quiz of LiaScript asks stands above it, in words that are written already. */
import { at, type Line } from '../prepared.ts';

const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/** The words above a quiz, back to its heading: taken out of what is written already. */
export function stemOf(out: Line[], line: number): readonly Line[] {
  const end = aboveGap(out, out.length);
  const { from, rule, hasWords } = stemStart(out, end);
  const stem = out.slice(from, end).filter((_, i) => from + i !== rule);
  // Boxes below an item would go on with its list.
  const item = Math.max(
    stem.findLastIndex(({ text }) => ITEM.test(text)),
    0,
  );
  const heading = hasWords ? undefined : out.findLast(({ text }) => HEADING.test(text));
  const titled = heading ? at(line, `${heading.text.replace(HEADING, '').trim()}\n`) : [];
  out.length = from + item;
  const own = stem
    .slice(item)
    .map(({ text, line }, i) => ({ text: i === 0 ? text.replace(ITEM, '') : text, line }));
  return [...titled, ...own];
}

/** What is to be read for an answer, and what else is looked at, or only calls it something: `(a)`. */
const GIVEN = /^[ \t]*(?:`{3,}|~{3,}|\||\$\$|\$[^$]+\$[.,;:]?[ \t]*$)/;
const SHOWN =
  /^[ \t]*(?:!\[|\[[^[\]]*\]\([^()\s]*\)[ \t]*$|<(?:img|iframe|video|audio)\b|\(?(?:[a-zA-Z]|\d{1,2})[.)][ \t]*(?:@[A-Za-z][\w.]*(?:\([^()]*\))?[ \t]*)?$)/;
const MARKUP = /^[ \t]*</;
/** A question of its own, and one that is shown as it is written. */
const ASKS = /\{gap\}`|^[ \t]*(?:[-*+][ \t]+)?(?:\[\([ xX]\)\]|\[\[.*\]\])/;
/** More than that are no one question's. */
const MOST_BLOCKS = 8;

interface Start {
  readonly from: number;
  /** The line across the page below what asks. */
  readonly rule: number | undefined;
  readonly hasWords: boolean;
}

/** Where the first of the blocks starts that belong together. */
function stemStart(out: readonly Line[], end: number): Start {
  let from = end;
  /** Of the words nearest to the quiz. */
  let words: readonly Line[] | undefined;
  let rule: number | undefined;
  for (let blocks = 0; blocks < MOST_BLOCKS; blocks++) {
    const last = aboveGap(out, from);
    const start = last === 0 ? last : blockStart(out, last);
    const block = out.slice(start, last);
    if (start === last || !isPart(block, words, out[from]?.text ?? '')) break;
    if (isRule(block) && (rule !== undefined || !asksBehind(out, start))) break;
    from = start;
    if (isRule(block)) rule = start;
    else if (!isShown(block)) words = block;
  }
  return { from, rule, hasWords: words !== undefined };
}

/** A line across the page parts quizzes, whose heading then asks them all; or what asks, from what is offered. */
const RULE = /^[ \t]*(?:-{3,}|_{3,})[ \t]*$/;
const isRule = (block: readonly Line[]): boolean => block.length === 1 && RULE.test(block[0]!.text);

function asksBehind(out: readonly Line[], rule: number): boolean {
  const own = out[aboveGap(out, rule) - 1]?.text ?? '';
  return leads(own) || !out.some(({ text }) => HEADING.test(text));
}

const isShown = (block: readonly Line[]): boolean =>
  GIVEN.test(block[0]!.text) ||
  SHOWN.test(block[0]!.text) ||
  (MARKUP.test(block[0]!.text) && !leads(block.at(-1)!.text));

/** It asks, or something follows. */
const leads = (text: string): boolean => isAsking(text) || OPEN.test(text);
const OPEN = /:[*_ \t\\]*$/;

/** Whether a block belongs to the words below it. @param next the line below it that is no blank one */
function isPart(block: readonly Line[], words: readonly Line[] | undefined, next: string): boolean {
  if (!words) return true;
  if (block.some(({ text }) => ASKS.test(text))) return false;
  if (isShown(block)) return !MARKUP.test(block[0]!.text) || SHOWN.test(block[0]!.text);
  return leadsTo(block, words, next);
}

/** They ask what a note adds to, or those below say too little, or what is shown below is shown by them. */
function leadsTo(block: readonly Line[], words: readonly Line[], next: string): boolean {
  const own = block.at(-1)!.text;
  const [first = '', ...more] = words.map(({ text }) => text.trim());
  if (ITEM.test(own)) return false;
  const isNote = more.length === 0 && !isAsking(first) && isAsking(own);
  const isShort = more.length === 0 && isAsking(first) && countOf(words) <= FEW;
  const isFirst = more.length === 0 && FIRST.test(first) && !isAsking(first) && countOf(block) <= MANY;
  const isIntroduction = OPEN.test(own) ? GIVEN.test(next) || SHOWN.test(next) : GIVEN.test(next);
  return isNote || isShort || isFirst || (isIntroduction && countOf(block) <= MANY);
}

/** `a) 3 + 4`: what is to be done with it, and with those that follow, stands above. */
const FIRST = /^\(?[1a][.)]\s/i;
/** “Is that possible?” asks of what stands above it. */
const FEW = 3;
/** Of words that only introduce code. */
const MANY = 40;
const countOf = (block: readonly Line[]): number =>
  block.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);

export const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const ITEM = /^[ \t]{0,3}[-*+][ \t]+(?=[^[\s])/;

/** The line behind the last one above that has words: breaks have none. */
function aboveGap(out: readonly Line[], from: number): number {
  let above = from;
  while (above > 0 && /^(?:\s|<br[ \t]*\/?>)*$/i.test(out[above - 1]!.text)) above--;
  return above;
}

/** “Several are right”, said of choosing, stands below what asks. */
export const isAsking = (text: string): boolean =>
  /\?(?:[*_ \t\\]|<[^>]*>)*$/.test(text) && !HEADING.test(text);

/** Where the block starts that ends before a line; that line itself where a heading or a directive does. */
export function blockStart(out: readonly Line[], end: number): number {
  const last = out[end - 1]!.text;
  if (HEADING.test(last) || /^~{7,}$/.test(last)) return end;
  const fence = FENCE.exec(last)?.[1];
  let start = end - 1;
  if (fence !== undefined) {
    while (start > 0 && !out[start - 1]!.text.trimStart().startsWith(fence)) start--;
    return Math.max(start - 1, 0);
  }
  while (start > 0 && out[start - 1]!.text.trim() !== '' && !HEADING.test(out[start - 1]!.text)) start--;
  return start;
}
