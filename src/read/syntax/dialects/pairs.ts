/**
 * Questions and answers by their letters, three or more on a page: `Q: … A: …`, in bold, in items, below headings or in
 * quotations. What readers of documentation ask (a FAQ) stays as it is.
 *
 *     **Q:** Why does ice float?
 *     **A:** It is lighter than water.
 */
import type { Sign } from '../formats/format.ts';
import { CARDS, type Card, FEWEST, withCards } from './cards.ts';
import { type Dialect, signIn } from './dialect.ts';
import {
  dedented,
  type Flagged,
  flagged,
  indentOf,
  type Line,
  linesOf,
  type Prepared,
  textOf,
  trimmed,
} from './prepared.ts';

const PREFIX = String.raw`[ \t]{0,16}(?:>[ \t]?){0,4}[ \t]{0,16}(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,3}[.)])[ \t]+)?`;
const EMPHASIS = String.raw`(?:\*\*|__|\*|_)?`;
/** Pandoc's, for a theme's colours: `[Q]{.question}`. */
const SPAN = String.raw`(?:\]\{[^{}\n]{0,40}\})?`;
const marked = (letters: string): string =>
  String.raw`(${EMPHASIS})\[?[${letters}](?:[ ]?\d+(?:\.\d+)*${SPAN}${EMPHASIS}[.:]|${SPAN}${EMPHASIS}[ ]?:)(${EMPHASIS})(?=\s|$)[ \t]*`;
/** Question and Answer, Réponse, Respuesta; Frage und Antwort; Domanda e Risposta. */
const ASKS = new RegExp(`^(${PREFIX})${marked('QFDP')}`);
const TELLS = new RegExp(`^(${PREFIX})${marked('AR')}`);
/** Behind what asks, on its line: set apart, or where the question ends. */
const TELLS_BEHIND = new RegExp(String.raw`(?:[ \t](?=[*_])|(?<=[?.][*_]{0,2})[ \t]+)${marked('AR')}(?=\S)`);
const SIGN = new RegExp(`^${PREFIX}${marked('QFDP')}`, 'm');

const HEADING = /^[ \t]*(#{1,6})[ \t]+(.*)$/;
const ENDS = /^[ \t]*(?:(?:-{3,}|\*{3,}|_{3,})[ \t]*$|<\/|<details|<summary|:{3,})/;
const OFFERS = /^[ \t>]*(?:[-*+][ \t]+)?\**\(?[B-D]\**[ \t]*[.):]|^[ \t>]*[-*+][ \t]+\[[ xX]\]/m;
const READERS =
  /\bfaqs?\b|frequently|common(?:ly)?(?: asked)? (?:questions|issues|problems|errors)|troubleshoot|support|fr[eé]quemment|foire aux|h[äa]ufig|frequenti|frecuentes/iu;
const EXAMINES =
  /quiz|exerci|\bquestions\b|check|review|\btest|practi|cards?\b|interview|exam|stud(?:y|ies)|revision|r[eé]vis|pr[uü]fung|[uü]bung|examen|esame/iu;
/** A reader speaks of himself. */
const OWN =
  /\b(?:I|I'm|my|we|our|je|j'ai|mon|ma|mes|nous|nos|ich|mein\w*|wir|unser\w*|io|mio|mia|noi|yo|mis?|nosotros)\b/;

interface Pair extends Card {
  /** In words for readers of documentation. */
  readonly isReaders: boolean;
  readonly isExamined: boolean;
}

interface Head {
  readonly level: number;
  readonly words: string;
}

function pairsIn(lines: readonly Flagged[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let heads: readonly Head[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text, isCode } = lines[at]!;
    if (isCode) continue;
    const pair = ASKS.test(text) ? pairAt(lines, at, heads) : undefined;
    if (pair) {
      pairs.push(pair);
      at = pair.end - 1;
    } else heads = under(heads, text);
  }
  return pairs;
}

function under(heads: readonly Head[], text: string): readonly Head[] {
  const [, marks, words = ''] = HEADING.exec(text) ?? /^(title):[ \t]*(.*)$/.exec(text) ?? [];
  if (marks === undefined) return heads;
  const level = marks === 'title' ? 0 : marks.length;
  return [...heads.filter((one) => one.level < level), { level, words }];
}

/** Lines of a quotation without its marks, where the question stands in one. */
function bare(lines: readonly Flagged[], isQuoted: boolean): readonly Line[] {
  return lines.map(({ text, line }) => ({
    text: isQuoted ? text.replace(/^[ \t]*>[ \t]?/, '') : text,
    line,
  }));
}

/** What stands behind a mark; emphasis that began before it goes on to the end of the line. */
function behind(text: string, [mark, , opened = '', closed = '']: RegExpExecArray): string {
  const rest = text.slice(mark.length);
  const isOpen = opened !== '' && closed === '' && mark.lastIndexOf(opened) === mark.indexOf(opened);
  return isOpen && rest.trimEnd().endsWith(opened) ? rest.trimEnd().slice(0, -opened.length) : rest;
}

function pairAt(lines: readonly Flagged[], start: number, heads: readonly Head[]): Pair | undefined {
  const first = lines[start]!;
  const asks = ASKS.exec(first.text)!;
  const words = behind(first.text, asks);
  const isQuoted = asks[1]!.includes('>');
  const same = TELLS_BEHIND.exec(words);
  const tellsAt = same ? start : answerFrom(lines, start + 1, isQuoted);
  if (tellsAt === undefined) return undefined;
  const { text, line } = lines[tellsAt]!;
  const told = same ? behindHere(words, same) : behind(text, TELLS.exec(text)!);
  const end = endOf(lines, { start, tellsAt, asks });
  const stem = same
    ? [{ text: words.slice(0, same.index), line }]
    : [{ text: words, line: first.line }, ...dedented(bare(lines.slice(start + 1, tellsAt), isQuoted))];
  const answer = [{ text: told, line }, ...dedented(bare(lines.slice(tellsAt + 1, end), isQuoted))];
  if (trimmed(stem).length === 0 || trimmed(answer).length === 0) return undefined;
  if (OFFERS.test(textOf(stem)) || OFFERS.test(textOf(answer))) return undefined;
  const chain = heads.map((one) => one.words).join('\n');
  return {
    start,
    end,
    stem: trimmed(stem),
    told: trimmed(answer),
    isReaders: READERS.test(chain),
    isExamined: EXAMINES.test(chain),
  };
}

/** The same mark on a question's own line. */
function behindHere(
  words: string,
  { 0: mark, index, 1: opened = '', 2: closed = '' }: RegExpExecArray,
): string {
  const rest = words.slice(index + mark.length);
  return opened !== '' && closed === '' && !mark.trim().slice(opened.length).includes(opened)
    ? rest.replace(new RegExp(`${opened.replace(/\*/g, '\\*')}[ \\t]*$`), '')
    : rest;
}

/** The line that answers: no other question, heading or rule stands before it. */
function answerFrom(lines: readonly Flagged[], from: number, isQuoted: boolean): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + 60); at++) {
    const { text, isCode } = lines[at]!;
    if (isCode) continue;
    const tells = TELLS.exec(text);
    if (tells) return tells[1]!.includes('>') === isQuoted ? at : undefined;
    if (ASKS.test(text) || HEADING.test(text) || ENDS.test(text)) return undefined;
  }
  return undefined;
}

interface Place {
  readonly start: number;
  readonly tellsAt: number;
  readonly asks: RegExpExecArray;
}

/** An answer goes on to the next question, heading or rule, and of an item or a quotation no further than that. */
function endOf(lines: readonly Flagged[], { start, tellsAt, asks }: Place): number {
  const [mark, prefix = ''] = asks;
  const level = HEADING.exec(mark)?.[1]?.length ?? 6;
  const indent = indentOf(lines[start]!.text);
  const leaves = prefix.includes('>') ? isUnquoted : ITEM.test(prefix) ? isBeside : () => false;
  function isBeside({ text }: Line, above: Line): boolean {
    if (text.trim() === '' || indentOf(text) > indent) return false;
    return above.text.trim() === '' || (tellsAt > start && ITEM.test(text));
  }
  const isEnd = (one: Flagged, above: Line): boolean =>
    !one.isCode &&
    (ASKS.test(one.text) ||
      ENDS.test(one.text) ||
      (HEADING.exec(one.text)?.[1]?.length ?? 7) <= level ||
      leaves(one, above));
  let end = tellsAt + 1;
  while (end < lines.length && !isEnd(lines[end]!, lines[end - 1]!)) end++;
  return end;
}

const ITEM = /^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]/;
const isUnquoted = ({ text }: Line): boolean => !/^[ \t]*>/.test(text);

/** Where answers are a paragraph each, what stands below the last of them before a heading is none. */
function withoutRest(pairs: readonly Pair[], lines: readonly Flagged[]): readonly Pair[] {
  const isFollowed = ({ end }: Pair, i: number): boolean => pairs[i + 1]?.start === end;
  const isLong = (pair: Pair): boolean => paragraphEnd(pair, lines) < pair.end;
  if (pairs.some((pair, i) => isFollowed(pair, i) && isLong(pair))) return pairs;
  return pairs.map((pair, i) => {
    const end = isFollowed(pair, i) ? pair.end : paragraphEnd(pair, lines);
    return { ...pair, end, told: pair.told.filter(({ line }) => line <= lines[end - 1]!.line) };
  });
}

/** Behind the first paragraph of an answer, and the items and the code right below it. */
function paragraphEnd({ told, end }: Pair, lines: readonly Flagged[]): number {
  const first = told[0]!.line - 1;
  let last = first;
  for (let at = first + 1, isApart = false; at < end; at++) {
    const { text, isCode } = lines[at]!;
    const isEmpty = !isCode && text.trim() === '';
    isApart ||= isEmpty;
    if (isApart && !isEmpty && !isCode && !ITEM.test(text) && !/^[ \t]/.test(text)) break;
    if (!isEmpty) last = at;
  }
  return lines.slice(last + 1, end).every(({ text }) => text.trim() === '') ? end : last + 1;
}

/** Those that ask learners; none where a page has but a few, or where readers speak of themselves. */
function asked(text: string): { readonly lines: readonly Flagged[]; readonly pairs: readonly Pair[] } {
  const lines = flagged(linesOf(text));
  const found = pairsIn(lines).filter(({ isReaders }) => !isReaders);
  const own = found.filter(({ stem, isExamined }) => !isExamined && stem.some((one) => OWN.test(one.text)));
  const isFew = found.length < FEWEST && !(found.length > 0 && CARDS.test(text));
  const pairs = isFew || own.length * 4 >= found.length ? [] : found;
  return { lines, pairs: withoutRest(pairs, lines) };
}

function prepare(source: string): Prepared {
  const { lines, pairs } = asked(source);
  return withCards(lines, pairs);
}

function evidence(text: string, path: string): Sign | undefined {
  if (READERS.test(path.split('/').at(-1)!)) return undefined;
  const sign = signIn(text, SIGN);
  return sign && asked(text).pairs.length > 0 ? sign : undefined;
}

export const pairs: Dialect = { name: 'Q: … A: …', evidence, prepare };
