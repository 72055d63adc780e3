/**
 * Questions and answers by their letters, three or more on a page: `Q: … A: …`, in bold, in items, below headings or in
 * quotations; by the sides of a card, on a page of cards; or by the answer's letter alone, where it stands right below.
 * What readers of documentation ask (a FAQ) stays as it is.
 *
 *     **Q:** Why does ice float?        **Front:** What is fog?      ## 001: What is dew?
 *     **A:** It is lighter than water.  **Back:** A low cloud.       ### A: Water out of the air.
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
  unquotedLine,
} from './prepared.ts';

const PREFIX = String.raw`[ \t]{0,16}(?:>[ \t]?){0,4}[ \t]{0,16}(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,3}[.)])[ \t]+)?`;
const EMPHASIS = String.raw`(?:\*\*|__|\*|_)?`;
/** Pandoc's, for a theme's colours: `[Q]{.question}`. */
const SPAN = String.raw`(?:\]\{[^{}\n]{0,40}\})?`;
/** The sides of a card; on a line by themselves they need no colon. */
const FRONTS =
  '(?:[Ff]ront(?:[ -][Ss]ide)?|FRONT|[Rr]ecto|Vorderseite|[Ff]ronte|[Aa]nverso|[Ff]rente|[Vv]oorkant)';
const BACKS =
  '(?:[Bb]ack(?:[ -][Ss]ide)?|BACK|[Vv]erso|R(?:ü|ue)ckseite|[Rr]etro|[Rr]everso|[Dd]orso|[Aa]chterkant)';
/** Words, in items: paragraphs are told from one another by theirs later. */
const QUESTIONS = '(?:Question|Frage|Domanda|Pregunta|Pergunta|Vraag)';
const ANSWERS = '(?:Answer|Réponse|Antwort|Risposta|Respuesta|Resposta|Antwoord)';
const IN_ITEM = String.raw`(?<=(?:[-*+]|\d[.)])[ \t]+(?:\*\*|__|\*|_)?)`;
const marked = (names: string, sides: string): string =>
  String.raw`(${EMPHASIS})\[?(?:(?:${names}|${sides})(?:[ ]?\d+(?:\.\d+)*${SPAN}${EMPHASIS}[.:]|${SPAN}${EMPHASIS}[ ]?:)|${sides}${EMPHASIS}(?=[ \t]*$))(${EMPHASIS})(?=\s|$)[ \t]*`;
/** Question and Answer, Réponse, Respuesta; Frage und Antwort; Domanda e Risposta. */
const ASKING = marked(`[QFDP]|${IN_ITEM}${QUESTIONS}`, FRONTS);
const TELLING = marked(`[AR]|${IN_ITEM}${ANSWERS}`, BACKS);
const ASKS = new RegExp(`^(${PREFIX})${ASKING}`);
const TELLS = new RegExp(`^(${PREFIX})${TELLING}`);
/** Behind what asks, on its line: set apart, be it by a bar or a slash, or where the question ends. */
const TELLS_BEHIND = new RegExp(
  String.raw`(?:[ \t](?=[*_])|[ \t]+(?:\|\|?|/|→|->)[ \t]+|(?<=[?.][*_]{0,2})[ \t]+)${marked('[AR]', BACKS)}(?=\S)`,
);
const SIGN = new RegExp(`^${PREFIX}(?:${ASKING}|${TELLING})`, 'm');
const SIDE = new RegExp(`^${PREFIX}${EMPHASIS}${FRONTS}`);
const LETTER = new RegExp(`^${PREFIX}${EMPHASIS}[AR](?:[ ]?\\d|[*_]*[ ]?:)`);

const HEADING = /^[ \t]*(#{1,6})[ \t]+(.*)$/;
const ENDS = /^[ \t]*(?:(?:-{3,}|\*{3,}|_{3,})[ \t]*$|<\/|<details|<summary|:{3,})/;
/** Options: a line, a row of a table, or one behind the other. */
const OFFERS =
  /^[ \t>]*(?:[-*+][ \t]+)?\**\(?[B-D]\**[ \t]*[.):]|^[ \t>]*\|[ \t]*\**\(?B[.)]?\**[ \t]*\||^[ \t>]*\(?A[.)][ \t].*[ \t]\(?B[.)][ \t]|^[ \t>]*[-*+][ \t]+\[[ xX]\]|^[ \t>]*(?:[-*+][ \t]+)?\**(?:Choices|Options|Choix|Propositions|Optionen|Antwortm(?:ö|oe)glichkeiten|Opciones|Opzioni|Op[cç][oõ]es|Alternativas?)\**[ ]?:/im;
const READERS =
  /\bfaqs?\b|frequently|common(?:ly)?(?: asked)? (?:questions|issues|problems|errors)|troubleshoot|support|fr[eé]quemment|foire aux|h[äa]ufig|frequenti|frecuentes/iu;
const EXAMINES =
  /quiz|exerci|\bquestions\b|check|review|\btest|practi|cards?\b|interview|exam|stud(?:y|ies)|revision|r[eé]vis|pr[uü]fung|[uü]bung|examen|esame/iu;
/** What a page, or a section, calls cards. */
const CALLS_CARDS =
  /cards?\b|\banki\b|karten?\b|\btarjetas?|\bcart(?:es?|as?|[ãa]o|[õo]es)\b|\bfich[ae]s?\b|kaart/iu;
/** A reader speaks of himself. */
const OWN =
  /\b(?:I|I'm|my|we|our|je|j'ai|mon|ma|mes|nous|nos|ich|mein\w*|wir|unser\w*|io|mio|mia|noi|yo|mis?|nosotros)\b/;

interface Pair extends Card {
  /** In words for readers of documentation. */
  readonly isReaders: boolean;
  readonly isExamined: boolean;
  /** By the sides of a card, of which other things have some, too. */
  readonly isSided: boolean;
  /** In words that speak of cards. */
  readonly isCard: boolean;
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
    const opening = isListed(lines, at) ? undefined : openingAt(lines, at);
    const pair = opening && pairAt(lines, at, opening, heads);
    if (pair) {
      pairs.push(pair);
      at = pair.end - 1;
    } else heads = under(heads, text);
  }
  return pairs;
}

const COUNTED = new RegExp(`^${PREFIX}${EMPHASIS}([C-F])[ ]?[*_]{0,2}[ ]?:`);

/** `D: lead`, below `C: iron`: the last of some options. */
function isListed(lines: readonly Flagged[], at: number): boolean {
  const letter = COUNTED.exec(lines[at]!.text)?.[1];
  if (letter === undefined) return false;
  const above = lines[at - 1]?.text.trim() === '' ? lines[at - 2] : lines[at - 1];
  const before = COUNTED.exec(above?.text ?? '')?.[1];
  return before !== undefined && before.charCodeAt(0) + 1 === letter.charCodeAt(0);
}

function under(heads: readonly Head[], text: string): readonly Head[] {
  const [, marks, words = ''] = HEADING.exec(text) ?? /^(title):[ \t]*(.*)$/.exec(text) ?? [];
  if (marks === undefined) return heads;
  const level = marks === 'title' ? 0 : marks.length;
  return [...heads.filter((one) => one.level < level), { level, words }];
}

/** Lines of a quotation without its marks, where the question stands in one. */
const bare = (lines: readonly Flagged[], isQuoted: boolean): readonly Line[] =>
  isQuoted ? lines.map(unquotedLine) : lines;

/** What stands behind a mark; emphasis that began before it goes on to the end of the line. */
function behind(text: string, [mark, , opened = '', closed = '']: RegExpExecArray): string {
  const rest = text.slice(mark.length);
  const isOpen = opened !== '' && closed === '' && mark.lastIndexOf(opened) === mark.indexOf(opened);
  return isOpen && rest.trimEnd().endsWith(opened) ? rest.trimEnd().slice(0, -opened.length) : rest;
}

/** How a question begins: what stands before it, and its words on that line. */
interface Opening {
  readonly prefix: string;
  readonly words: string;
}

function openingAt(lines: readonly Flagged[], at: number): Opening | undefined {
  const { text } = lines[at]!;
  const asks = ASKS.exec(text);
  return asks ? { prefix: asks[1]!, words: behind(text, asks) } : unmarkedAt(lines, at);
}

const UNMARKED = new RegExp(`^(${PREFIX})(?:\\d{1,4}[.:)][ \\t]+)?(?=\\S)(.*)$`);

/** `## 001: What is dew?`, or an item or a line in bold, and right below it `A: …`, and no `B`. */
function unmarkedAt(lines: readonly Flagged[], at: number): Opening | undefined {
  const { text } = lines[at]!;
  const isHeading = HEADING.test(text);
  if (!isHeading && !ITEM.test(text) && !BOLD.test(text)) return undefined;
  // Empty lines are a few, or a page of them would be counted over and over.
  const near = lines.slice(at + 1, at + 4).findIndex((one) => one.text.trim() !== '');
  const below = lines[at + 1 + near];
  if (near < 0 || !below || below.isCode || (isHeading && !HEADING.test(below.text))) return undefined;
  if (!LETTER.test(below.text) || !TELLS.test(below.text)) return undefined;
  // Below a list, and no longer in it: all of that is answered.
  if (ITEM.test(text) && ITEM.test(lines[at - 1]?.text ?? '') && !/^[ \t]/.test(below.text)) return undefined;
  const [, prefix = '', words = ''] = UNMARKED.exec(text) ?? [];
  return words === '' || TELLS.test(text) || OFFERED.test(text) || offersBelow(lines, at + 1 + near)
    ? undefined
    : { prefix, words };
}

const BOLD = /^[ \t]*\*\*[^*]+\*\*[ \t]*$/;
const OFFERED = /^[ \t>#]*(?:[-*+][ \t]+)?[*_(]*(?:B[*_]*[ \t]*[.):]|[CEG-OS-Z][*_]*[ \t]*:[ \t])/;

/** Whether the options go on below the first of them, or somebody else has said something: `- R: done`, `- S: waits`. */
function offersBelow(lines: readonly Flagged[], at: number): boolean {
  const next = lines.slice(at + 1, at + 8).find(({ text }) => text.trim() !== '');
  return next !== undefined && OFFERED.test(next.text);
}

function pairAt(
  lines: readonly Flagged[],
  start: number,
  { prefix, words }: Opening,
  heads: readonly Head[],
): Pair | undefined {
  const first = lines[start]!;
  const isQuoted = prefix.includes('>');
  const same = TELLS_BEHIND.exec(words);
  const tellsAt = same ? start : answerFrom(lines, start + 1, isQuoted);
  if (tellsAt === undefined) return undefined;
  const { text, line } = lines[tellsAt]!;
  const told = same ? behindHere(words, same) : behind(text, TELLS.exec(text)!);
  const end = endOf(lines, { start, tellsAt, prefix });
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
    isSided: SIDE.test(first.text),
    isCard: CALLS_CARDS.test(chain),
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
  readonly prefix: string;
}

/** An answer goes on to the next question, heading or rule, and of an item or a quotation no further than that. */
function endOf(lines: readonly Flagged[], { start, tellsAt, prefix }: Place): number {
  const level = /#+/.exec(prefix)?.[0].length ?? 6;
  const indent = indentOf(lines[start]!.text);
  const leaves = prefix.includes('>') ? isUnquoted : ITEM.test(prefix) ? isBeside : () => false;
  function isBeside({ text }: Line, above: Line): boolean {
    if (text.trim() === '' || indentOf(text) > indent) return false;
    return above.text.trim() === '' || (tellsAt > start && ITEM.test(text));
  }
  function isEnd(at: number): boolean {
    const one = lines[at]!;
    if (one.isCode) return false;
    const isHigher = (HEADING.exec(one.text)?.[1]?.length ?? 7) <= level;
    return (
      isHigher || ENDS.test(one.text) || openingAt(lines, at) !== undefined || leaves(one, lines[at - 1]!)
    );
  }
  let end = tellsAt + 1;
  while (end < lines.length && !isEnd(end)) end++;
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

const asksIn = (stem: readonly Line[]): boolean => stem.some(({ text }) => /[?？؟][*_]*\s*$/.test(text));

/** Those that ask learners; none where a page has but a few, or where readers speak of themselves. */
function asked(text: string): { readonly lines: readonly Flagged[]; readonly pairs: readonly Pair[] } {
  const lines = flagged(linesOf(text));
  const all = pairsIn(lines).filter(({ isReaders }) => !isReaders);
  const isOfCards = CARDS.test(text) || all.some((one) => one.isSided && (one.isCard || asksIn(one.stem)));
  const found = all.filter(({ isSided }) => isOfCards || !isSided);
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
