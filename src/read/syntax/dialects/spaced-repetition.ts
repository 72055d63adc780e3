/**
 * Cards of Obsidian's Spaced Repetition: `front::back`, or `?` on a line between them. A page says by the tag `#flashcards`
 * that it has some, or has several that nothing else is.
 *
 *     #flashcards/ice
 *
 *     What is frozen water?::Ice
 *
 *     Why does it float?
 *     ?
 *     It is lighter than water.
 */
import type { Sign } from '../formats/format.ts';
import { CARDS, type Card, FEWEST, withCards } from './cards.ts';
import { type Dialect, signIn } from './dialect.ts';
import { type Flagged, flagged, linesOf, type Prepared, trimmed } from './prepared.ts';

/** A line of a card is no longer. */
const LONGEST = 2000;
const BETWEEN = /^[ \t]*\?{1,2}[ \t]*$/;
/** Not in code, nor a name in a program (`std::vector`). */
const INLINE =
  /^[ \t]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?((?:`[^`]*`|[^`:]|:(?!:))+?)[ \t]*:{2,3}(?!:)[ \t]*(\S.*)$/;
const IN_PROGRAM = /(?:^|\s)(?:std|self|crate|super|[A-Z]\w*)::\w|\(\)|[;{}]\s*$/;
const ASKED = /^.*\?[*_`"”»]*[ \t]*:{2,3}(?!:)[ \t]*\S.*$/m;
const TAGS = /^[ \t]*(?:#[\p{L}][\p{L}\p{N}/_-]*[ \t]*)+$/u;
/** What the tool keeps of a card. */
const KEPT = /^[ \t]*(?:<!--SR:.*-->|\^\d{6,})[ \t]*$/;
const HEADING = /^[ \t]*#{1,6}[ \t]+/;

function cardsIn(lines: readonly Flagged[], isTagged: boolean): readonly Card[] {
  const cards: Card[] = [];
  let floor = 0;
  for (let at = 0; at < lines.length; at++) {
    const { text, isCode } = lines[at]!;
    if (isCode) continue;
    const card = BETWEEN.test(text) ? parted(lines, at, floor) : inline(lines, at, isTagged);
    if (!card) continue;
    cards.push(card);
    floor = card.end;
    at = card.end - 1;
  }
  return cards;
}

function inline(lines: readonly Flagged[], at: number, isTagged: boolean): Card | undefined {
  const { text, line } = lines[at]!;
  const [, front, back] = text.length < LONGEST ? (INLINE.exec(text) ?? []) : [];
  if (front === undefined || back === undefined || IN_PROGRAM.test(text)) return undefined;
  if (!isTagged && !ASKED.test(text)) return undefined;
  const kept = lines[at + 1] && KEPT.test(lines[at + 1]!.text) ? 1 : 0;
  return {
    start: at,
    end: at + 1 + kept,
    stem: [{ text: front, line }],
    told: [{ text: back.replace(/<!--SR:.*-->\s*$/, ''), line }],
  };
}

const isEmpty = ({ text, isCode }: Flagged): boolean => !isCode && text.trim() === '';

/** The paragraph above the line, or what stands above an empty one, and what stands below it up to the next. */
function parted(lines: readonly Flagged[], at: number, floor: number): Card | undefined {
  let last = at;
  while (last > floor && isEmpty(lines[last - 1]!)) last--;
  let start = last;
  while (start > floor && !isEmpty(lines[start - 1]!) && !isApart(lines[start - 1]!)) start--;
  let from = at + 1;
  while (from < lines.length && isEmpty(lines[from]!)) from++;
  let end = from;
  while (end < lines.length && !isEmpty(lines[end]!) && !isEnd(lines[end]!)) end++;
  // A heading right above asks, where nothing else does.
  if (start === last && start > floor && HEADING.test(lines[start - 1]!.text)) start--;
  const stem = trimmed(lines.slice(start, last)).map(({ text, line }) => ({
    text: text.replace(HEADING, ''),
    line,
  }));
  const told = trimmed(lines.slice(from, end));
  if (stem.length === 0 || told.length === 0) return undefined;
  const isKept = lines[end] !== undefined && KEPT.test(lines[end]!.text);
  return { start, end: end + Number(isKept), stem, told };
}

const isApart = ({ text, isCode }: Flagged): boolean =>
  !isCode && (HEADING.test(text) || TAGS.test(text) || KEPT.test(text) || /^[ \t]*-{3,}[ \t]*$/.test(text));
const isEnd = (one: Flagged): boolean => isApart(one) || (!one.isCode && BETWEEN.test(one.text));

function found(text: string) {
  const lines = flagged(linesOf(text));
  const isTagged = CARDS.test(text);
  const cards = cardsIn(lines, isTagged);
  return { lines, cards: isTagged || cards.length >= FEWEST ? cards : [] };
}

function prepare(source: string): Prepared {
  const { lines, cards } = found(source);
  return withCards(lines, cards, (one) => one.isCode || !(TAGS.test(one.text) || KEPT.test(one.text)));
}

function evidence(text: string): Sign | undefined {
  // The look at each line is dear, and most pages have none of these.
  if (!(text.includes('::') || LONE_MARK.test(text))) return undefined;
  const sign = signIn(text, /^[ \t]*\?{1,2}[ \t]*$|^.*[^:\s][ \t]*:{2,3}(?!:)[ \t]*\S.*$/m);
  return sign && found(text).cards.length > 0 ? sign : undefined;
}

const LONE_MARK = /^[ \t]*\?{1,2}[ \t]*$/m;

export const spacedRepetition: Dialect = { name: 'Spaced Repetition', evidence, prepare };
