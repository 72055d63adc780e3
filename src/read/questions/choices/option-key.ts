/**
 * Which options are right, as a key beside them tells it in words: “Answer: B”, « **Réponse :** b, d », “Correct
 * answer: A and C because …”, or the right option's own words.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, namesOthers, plainText, rawText } from '../../../lesson/index.ts';
import { flow } from '../../html/flow.ts';
import { bodyOf, element, isPart, lineOf, text } from '../../parts.ts';
import { firstNumber, rowOf } from '../blocks/items.ts';
import { titlesReasons } from '../blocks/reasons.ts';
import { withoutStart } from '../blocks/starts.ts';
import {
  ARTICLES,
  behindFirmTitle,
  behindSign as behindKeySign,
  behindTitle,
  type KeyTitle,
} from '../words/key-title.ts';
import { marksRead, placeOfLetter } from '../words/letters.ts';
import { endsAsking, normalize, OPTION_NAMES, tellsFirst } from '../words/lexicon.ts';
import { givesCause } from '../words/reason.ts';
import { inBrackets, RIGHT_WORDS, saysOnlyRight, WRONG_WORDS } from '../words/right-words.ts';
import { markedOptions } from './option-marks.ts';
import type { LetteredOption, Options } from './options.ts';

export interface OptionKey {
  /** Places among the options, from 0. */
  readonly right: readonly number[];
  /** What the key says besides. */
  readonly explanation: readonly ElementContent[];
}

const OPTION = String.raw`(?:(?:${ARTICLES}|[ao](?=\s+(?:letra|alternativa|op[cç][aã]o|resposta|(?!e\s+[A-H](?![\p{L}\p{N}]))["“«(]?[A-H](?![\p{L}\p{N}]))))\s+)?(?:${OPTION_NAMES}|letters?|lettres?|buchstabe|letra)?\s*(?:(?:n[uú]m[eé]ro|number|nummer)\s+)?`;
const ONE = String.raw`[([“"«]?\s*([a-z]|\d{1,2})(?:\s?[)\]”"»])?`;
const OPTION_MARK = new RegExp(String.raw`^${OPTION}${ONE}(?=$|[\s.,:;)\]–—→/&+*-])`, 'iu');
/** Another that is right too. A space by itself parts only what is letters to its end. */
const ANOTHER = new RegExp(
  String.raw`^([^\S\n]*(?:,?[^\S\n]*(?:(?:and|et|und|y|e|en)\s+|[&+]\s*)|[,;/]\s*)|[^\S\n]+)${ONE}(?=$|[\s.,:;)\]–—/&+*-])`,
  'i',
);
/** `ABD`, `A B D`: capitals in a row. */
const ROW = /^(?:[A-Z]{2,8}(?=$|[\s.,:;)*。–—-])|[A-H](?:[^\S\n]+[A-H]){1,7}(?=$|\n|[.,:;)*–—-]))/;
/** `(a)(b)`. */
const BRACKETED = /^(?:\([a-z]\)[ \t]?){2,8}(?=$|[\s.,:;–—-])/i;
/** Not this one, or this one or another, in its own line: the next tells why. */
const DOUBT =
  /^[)\]]?[^\S\n]*(?:(?:or|ou|oder|o|to|bis|[–—→-])\s*[([]?(?:[a-z]|\d{1,2})(?:[)\].,;]|\s*$)|→|(?:is|are|was|were|est|sont|ist|sind|e|es|son)?[^\S\n]*(?:not|wrong|false|incorrect|never|n'est|ne sont|fausses?|falsch|nicht|non|no)\b|(?:is|are)n['’]t)/i;
/** `Option A (incorrect): It sinks.` */
const WRONG = new RegExp(String.raw`^[)\]]?\s*${inBrackets(WRONG_WORDS)}`, 'iu');

/** Words that nothing is struck out of: `(a)~~(b)~~` says what isn't right, and letters alone don't tell it. */
const isTold = (block: ElementContent | undefined): block is Element =>
  isTag(block, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote') &&
  !block.children.some((one) => isTag(one, 'del', 's'));

/**
 * The key that a row of blocks begins with.
 *
 * @param isTitled whether something above them says already that they answer
 */
export function keyOf(
  blocks: readonly ElementContent[],
  named: Named,
  isTitled: boolean,
): OptionKey | undefined {
  const [first, ...others] = blocks;
  // In parts, each below a heading of its own, it answers all of them.
  if (isHeading(first) && others.some(isHeading)) return undefined;
  if (isTag(first, 'ul', 'ol')) return keyInList(first, named, others, isTitled);
  if (isTag(first, 'pre')) return keyInCode(first, named, others, isTitled);
  if (isPart(first, 'callout') || isTag(first, 'blockquote'))
    return keyInside(first, others, named, isTitled);
  return isTold(first) ? keyInWords(first, others, named, isTitled) : undefined;
}

const isHeading = (block: ElementContent | undefined): boolean =>
  isTag(block, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');

/** In a quotation; or, where it says so itself, in a box: `> [!TIP]`, and in it `Answer: B`. */
function keyInside(
  block: Element,
  others: readonly ElementContent[],
  named: Named,
  isTitled: boolean,
): OptionKey | undefined {
  const key = isPart(block, 'callout')
    ? keyOf(bodyOf(block), named, false)
    : isTold(block)
      ? keyOf(block.children, named, isTitled)
      : undefined;
  return key && { ...key, explanation: [...key.explanation, ...others] };
}

/** `A、C`: behind an option's letter the sign would be its point. */
const LISTED = /(?<=[A-Za-z])、(?=\s*[A-Za-z](?!\p{L}))/gu;

function keyInWords(
  first: Element,
  others: readonly ElementContent[],
  named: Named,
  isTitled: boolean,
): OptionKey | undefined {
  const { options, isRoman } = named;
  const words = withMarksEnded(first.children);
  const title = behindTitle(words);
  if (title === undefined && !isTitled) return keyAlone(first, others, named);
  // `Answer: The right one is B.`
  const more = title?.isFirm ? behindTitle(words.slice(title.length)) : undefined;
  const from = (title?.length ?? 0) + (more?.isFirm ? more.length : 0);
  const key = marksRead(words.slice(from).replace(LISTED, ','), isRoman);
  const isFirm = isTitled || title?.isFirm === true;
  const found = rightIn(key, named, { ...title, isFirm }, words.slice(from));
  if (!found || (title && !title.isFirm && !isTitled && goesOn(key.slice(found.length)))) return undefined;
  const length = from + found.length;
  const repeated = found.right.length === 1 ? repeats(words.slice(length), options[found.right[0]!]!) : 0;
  const isAll = repeated === 0 && saysOnlyRight(words.slice(length));
  const start = length + behindName(words.slice(length), repeated);
  const explanation = [...(isAll ? [] : withoutStart(first, start)), ...others];
  const isOfParts =
    (repeated === 0 || WORKED_OUT.test(words.slice(length + repeated))) &&
    answersParts(found, key, explanation);
  return isOfParts ? undefined : { right: found.right, explanation };
}

/** `a) 2 km = 2000 m`: what it is worked out to. */
const WORKED_OUT = /^[^\S\n]*[=≈]/;

/** Where begins what a key says besides. */
function behindName(words: string, repeated: number): number {
  const judged = JUDGED.exec(words)?.[0].length ?? 0;
  return isSubject(words.slice(repeated)) ? judged : Math.max(judged, repeated);
}

/** `✅ Option B (correct): It is light.` */
const JUDGED = new RegExp(String.raw`^[)\]]?\s*${inBrackets(RIGHT_WORDS)}\s*(?=[:.–—-]|$|\n)`, 'iu');

/** `b) Ice floats on water.`: the option that is said once more is what its sentence speaks of. */
const isSubject = (behind: string): boolean => /^[^\S\n]+\p{Ll}/u.test(behind) && !givesCause(behind);

/** `✅ ice`: the words of an option, and nothing else. */
function keyAlone(first: Element, others: readonly ElementContent[], named: Named): OptionKey | undefined {
  const words = rawText(first.children);
  const from = behindKeySign(words);
  const found = from === undefined ? undefined : wordsIn(words.slice(from), named.options);
  const isWhole = found !== undefined && from! + found.length === words.length;
  return isWhole ? { right: found.right, explanation: others } : undefined;
}

/** `**B** It floats.`: bold letters end where their mark does, and others where their line does, above a sentence; so do bars that hide them. */
export function withMarksEnded(nodes: readonly ElementContent[]): string {
  const words = nodes.map((node, i) => {
    const own = rawText([node]);
    const isBehind = isTag(nodes[i - 1], 'strong', 'b') && LETTER_LAST.test(plainText(nodes[i - 1]!));
    if (isBehind && SENTENCE.test(own)) return `\n${own.slice(1)}`;
    // `Answer: A <br>You may read …`
    const isLast = isTag(nodes[i + 1], 'br') && BEGINS.test(rawText(nodes.slice(i + 2, i + 3)));
    return isLast && own.endsWith(' ') ? `${own.slice(0, -1)}\n` : own;
  });
  return words.join('').replace(HIDDEN, '  $1  ');
}

const LETTER_LAST = /(?:^|[\s:([])[A-H]$/;
const SENTENCE = /^ \p{Lu}\p{Ll}/u;
const BEGINS = /^\s*\p{Lu}\p{Ll}/u;
const HIDDEN = /\|\|([^|\n]+)\|\|/g;

/** A block of code that holds an option once more, and nothing else. */
function keyInCode(
  code: Element,
  named: Named,
  explanation: readonly ElementContent[],
  isTitled: boolean,
): OptionKey | undefined {
  const words = rawText(code.children);
  if (behindFirmTitle(words) !== undefined && !/\n\s*\S/.test(words.trim()))
    return keyOf([element('p', {}, [text(words.trim())], lineOf(code)), ...explanation], named, isTitled);
  const { options, numbered, isPlain } = named;
  const isLetter = isTitled && !isPlain && /^\s*[([]?[A-Za-z][)\].]?\s*$/.test(words);
  const found =
    (isLetter ? lettersIn(words, options, numbered) : undefined) ??
    wordsIn(words, options) ??
    wordsIn(words.replace(/^\s*[([]?[A-Za-z\d][)\].:]\s+/, ''), options);
  if (!found || found.length === 0) return undefined;
  const [, rest = ''] = /^[^\n]*\n([\s\S]*)$/.exec(words.trim()) ?? [];
  if (rest.trim() === '') return { right: found.right, explanation };
  // Words that are set in by mistake, and no code.
  const isProse = rest
    .split('\n')
    .every((line) => line.trim() === '' || /^\s*\p{L}+(?:\s+\S+){4}/u.test(line));
  const told = element('p', {}, [text(rest.trim())], lineOf(code));
  return isProse ? { right: found.right, explanation: [told, ...explanation] } : undefined;
}

/** Options, and how a key names them. */
type Named = Pick<Options, 'options' | 'numbered' | 'isPlain' | 'isRoman'>;

function rightIn(
  key: string,
  { options, numbered, isPlain }: Named,
  { isFirm, saysRight }: Partial<KeyTitle>,
  written: string,
): Found | undefined {
  if (isPlain && !isFirm) return undefined;
  if (isPlain) return plainIn(key, unmarked(options)) ?? (saysRight ? countedIn(key, options) : undefined);
  const lettered = letteredIn(key, options, numbered);
  const found = (isFirm && ownIn(written, options, lettered)) || lettered;
  const isCounted = numbered && !found && isFirm && LETTER.test(key);
  return (
    found ??
    // `Answer: a`, which may be an option's own word.
    (isCounted && CAPITAL.test(key) ? lettersIn(key, options, false) : undefined) ??
    wordsIn(key, options) ??
    (isCounted ? lettersIn(key, options, false) : undefined) ??
    (isFirm
      ? (severalIn(key, options) ?? othersIn(key, options, numbered) ?? startIn(key, options))
      : undefined) ??
    wordsIn(written, options)
  );
}

const letteredIn = (key: string, options: readonly LetteredOption[], numbered: boolean): Found | undefined =>
  pairsIn(key, options, numbered) ?? remarkedIn(key, options, numbered) ?? lettersIn(key, options, numbered);

/** `B-tree`, `C++`, `a.m.`: the right option's own words, which begin with a letter. */
function ownIn(
  written: string,
  options: readonly LetteredOption[],
  lettered: Found | undefined,
): Found | undefined {
  const start = written.search(/[^\s*"“«]/);
  const words = written.slice(start);
  const owns = options.map((option) => wordsOfOption(option).trim());
  const own = owns.filter((one) => isOwn(words, one)).sort((a, b) => b.length - a.length)[0];
  if (lettered === undefined || own === undefined) return undefined;
  const length = start + own.length;
  // `AB` is one of *AB* and *O*; of *ab* and *a + b* it is both.
  const isSure = length > lettered.length || (length === lettered.length && words.startsWith(own));
  return isSure ? { right: [owns.indexOf(own)], length } : undefined;
}

const isOwn = (words: string, own: string): boolean =>
  own.length > 1 &&
  words.slice(0, own.length).toLowerCase() === own.toLowerCase() &&
  !IN_WORD.test(words.slice(own.length - 1));

/** As a key says them once more: without their own marks. */
function unmarked(options: readonly LetteredOption[]): readonly LetteredOption[] {
  const marked = markedOptions(options.map(({ children }) => children));
  return options.map((option, i) => ({ ...option, children: marked[i]!.children }));
}

const ALL = '(?:all|tou(?:te)?s|alle|tutt[ei]|tod[ao]s)';
const OF_THEM =
  '(?: of)?(?: (?:them|these|the (?:above|options|answers|choices|others|rest)|les (?:reponses|autres)|antworten|le (?:risposte|altre)|las (?:respuestas|demas)))?';
const EXCEPT = new RegExp(
  String.raw`^[\s*]*${ALL}${OF_THEM} (?:but|except(?: for)?|sauf|au(?:ss|ß)er|tranne|eccetto|meno|menos|excepto|salvo)\s+`,
);
/** “All but C”: the others are right. */
function othersIn(key: string, options: readonly LetteredOption[], numbered: boolean): Found | undefined {
  const line = key.split('\n', 1)[0]!;
  const words = normalize(line);
  // Its letters are one character each where accents were.
  const [except] = words.length === line.trim().length ? (EXCEPT.exec(words) ?? []) : [];
  if (except === undefined) return undefined;
  const from = /^\s*/.exec(line)![0].length + except.length;
  const wrong = lettersIn(key.slice(from), options, numbered);
  const right = options.flatMap((_, place) => (wrong?.right.includes(place) ? [] : [place]));
  return wrong && right.length > 0 ? { right, length: from + wrong.length } : undefined;
}

/** The option's words, its letter or number before them or alone; more may follow behind a stop. */
function plainIn(key: string, options: readonly LetteredOption[]): Found | undefined {
  const whole =
    wordsIn(key, options) ??
    severalIn(key, options) ??
    startIn(key, options) ??
    pairsIn(key, options, false) ??
    lettersAloneIn(key, options);
  if (whole) return whole;
  const [mark, letter = ''] = PLAIN_MARK.exec(key) ?? [];
  if (mark === undefined) return undefined;
  const place = placeOf(letter, /\d/.test(letter));
  const rest = key.slice(mark.length);
  const said = wordsIn(rest, options) ?? startIn(rest, options);
  if (said)
    return said.right[0] === place ? { right: said.right, length: mark.length + said.length } : undefined;
  // `B. It floats.`
  const isAlone =
    !/\p{L}/u.test(rest.split('\n', 1)[0]!) || (/^[A-Z]/.test(letter) && /[.)\]:–—-]\s*$/.test(mark));
  return isAlone && place >= 0 && place < options.length
    ? { right: [place], length: mark.length }
    : undefined;
}

/** “A, C”, « la B », “a, c”: letters of options that nobody lettered, and no more in their line. */
function lettersAloneIn(key: string, options: readonly LetteredOption[]): Found | undefined {
  const [whole, letters = ''] = LETTERS_ALONE.exec(key) ?? [];
  const right = letters.split(LETTERS_BETWEEN).map((letter) => placeOf(letter, false));
  const areOptions = right.every((place) => place >= 0 && place < options.length);
  return whole !== undefined && areOptions ? { right: [...new Set(right)], length: whole.length } : undefined;
}

const LETTERS_BETWEEN = /\s*,\s*|\s*&\s*|\s+(?:and|et|und|y|e|en)\s+/;
const more = (letter: string): string => `(?:${LETTERS_BETWEEN.source})${letter}`;
const LETTERS_ALONE = new RegExp(
  String.raw`^[\s*]*(?:${OPTION})?["“«(]?([A-H](?:${more('[A-H]')})*|[a-h](?:${more('[a-h]')})+)[)”»"]?[ \t]*[.]?[ \t]*(?=$|\n)`,
  'u',
);

/** “Correct answer: 2”, “2, 4”: options that nobody counted, by their places; where one is a number itself, nobody can tell. */
function countedIn(key: string, options: readonly LetteredOption[]): Found | undefined {
  const [told] =
    /^\s*\(?\d\)?(?:\s*(?:,|&|and|et|und|y|e|en)\s*\(?\d\)?)*[ \t]*\.?[ \t]*(?=$|\n)/i.exec(key) ?? [];
  if (told === undefined || options.some((one) => /^\d/.test(wordsOfOption(one)))) return undefined;
  const right = [...told.matchAll(/\d/g)].map(([digit]) => Number(digit) - 1);
  const areOptions = right.every((place) => place >= 0 && place < options.length);
  return areOptions ? { right, length: told.length } : undefined;
}

/** Several options one after another in a line: “ice, wax and cork”; a stop, brackets or a dash may end them. */
function severalIn(key: string, options: readonly LetteredOption[]): Found | undefined {
  const words = key.split('\n', 1)[0]!.toLowerCase();
  const named = options
    .map((option, place) => ({ place, own: unended(wordsOfOption(option)) }))
    .filter(({ own }) => own !== '')
    .sort((a, b) => b.own.length - a.own.length);
  const right: number[] = [];
  let at = behindSign(words, 0);
  at += /^both\s+/.exec(words.slice(at))?.[0].length ?? 0;
  while (at < words.length) {
    const next = named.find(
      ({ own }) => words.startsWith(own, at) && BETWEEN.test(words.slice(at + own.length)),
    );
    if (!next || right.includes(next.place)) return undefined;
    right.push(next.place);
    const end = at + next.own.length;
    if (!GOES_ON.test(words.slice(end))) return right.length > 1 ? { right, length: end } : undefined;
    at = behindSign(words, end);
  }
  return right.length > 1 ? { right, length: words.length } : undefined;
}

const unended = (words: string): string => words.replace(/(?<![.;,:!])[.;,:!]+$/, '').toLowerCase();

const AND = '(?:and|et|und|y|e|en)';
const GOES_ON = new RegExp(String.raw`^["”»'’.]*\s*(?:$|[,;&+•/]|${AND}\s)`);
const BETWEEN = new RegExp(String.raw`${GOES_ON.source}|^["”»'’]*(?:[.!]\s|\s*[(–—→⇒]|\s*:\s|\s+-\s)`);

const behindSign = (words: string, at: number): number => at + BEHIND_SIGN.exec(words.slice(at))![0].length;
const BEHIND_SIGN = new RegExp(String.raw`^["”»'’.]*[\s,;&+•/]*(?:${AND}\s+)?["“«'‘]*`);

const PLAIN_MARK =
  /^\s*[([]?([A-Z]|[a-z](?=\s*(?:[)\].:]|$|\n))|\d(?=\s*[)\].:](?!\d)))\s*(?:[)\].:–—-]+\s*|$|(?=\n))/;

/** The longest option that the key begins with, where a sign ends it there. */
function startIn(key: string, options: readonly LetteredOption[]): Found | undefined {
  const start = /^[\s*"“«]*/.exec(key)![0].length;
  const words = key.slice(start).toLowerCase();
  const fits = options.map((option) => {
    const own = unended(wordsOfOption(option));
    const isStart =
      own !== '' &&
      words.startsWith(own) &&
      /^["”»]?\s*(?:[.,:](?!\d)|[;(–—→⇒\n]|-\s)/.test(words.slice(own.length));
    return isStart ? own.length : 0;
  });
  const length = Math.max(...fits);
  const isKey = length > 0 && !namesAnother(words.slice(length), options);
  return isKey ? { right: [fits.indexOf(length)], length: start + length } : undefined;
}

/** `, wax, cork`: another option goes on the list, and one that nobody offered: which are right can't be told. */
function namesAnother(behind: string, options: readonly LetteredOption[]): boolean {
  const line = behind.split('\n', 1)[0]!;
  const pieces = /^["”»]?\s*[,;]/.test(line) ? line.split(LISTED_BY).map(comparable) : [];
  return options.some((option) => pieces.includes(comparable(wordsOfOption(option))));
}
const LISTED_BY = new RegExp(String.raw`[,;&+•/]|\s${AND}\s`);

/** A page may show as letters what its author counts: a capital, or a small one that stands apart. */
const CAPITAL = /^[\s*([]*[A-Z](?![\p{L}\p{N}])/u;
const LETTER = /^[\s*([]*(?:[A-Z](?![\p{L}\p{N}])|[a-h]\s*(?:[)\].:,*]|$|\n))/u;

/** “Option B costs more” is a sentence; the next line begins another. */
const goesOn = (next: string): boolean => /^[^\S\n]+[\p{L}\p{N}]/u.test(next) && !givesCause(next);

/** `a) four b) six`: each part of an exercise has its answer. */
function answersParts(
  { right: [place] }: Found,
  key: string,
  explanation: readonly ElementContent[],
): boolean {
  const [, before = '', mark = '', behind] = /^[\s*]*([([]?)([a1])\s?([).:\]])/i.exec(key) ?? [];
  if (place !== 0 || behind === undefined) return false;
  // Written as the first is: `A. … (B) is heavier` speaks of another option.
  const other = mark === '1' ? '2' : mark === 'A' ? 'B' : 'b';
  const next = `${before}${other}${behind} `;
  const titled = explanation.findIndex(titlesReasons);
  return explanation.slice(0, titled < 0 ? explanation.length : titled).some((block) => {
    const words = `${plainText(block)} `.replaceAll(` ${behind}`, behind);
    return words
      .split(next)
      .slice(0, -1)
      .some((above) => /(?:^|[\s,;])$/.test(above));
  });
}

/** What stands behind a title that parts itself from it, though it names no option. */
export function untitledKey(block: ElementContent | undefined): readonly ElementContent[] {
  if (!isTag(block, 'p')) return [];
  const from = behindFirmTitle(rawText(block.children));
  return from === undefined ? [] : withoutStart(block, from);
}

/** “B is correct because …”, said of one option after another; `A is not correct` is no key. */
export function verdictsIn(
  blocks: readonly ElementContent[],
  { options, numbered, isPlain, isRoman }: Options,
): OptionKey | undefined {
  if (isPlain) return undefined;
  const rows = blocks.flatMap((block) => (isTag(block, 'ul', 'ol') ? elementsOf(block) : [block]));
  const words = rows.map((row) => (isRoman ? marksRead(plainText(row), isRoman) : plainText(row)));
  const placesIn = (all: readonly string[]): readonly number[] =>
    all
      .map((one) => VERDICT.exec(normalize(one))?.[1])
      .flatMap((mark) => (mark === undefined ? [] : [placeOf(mark, numbered)]))
      .filter((place) => place >= 0 && place < options.length);
  const first = placesIn(words);
  // “C is wrong. B is right: …”
  const right =
    first.length > 0 ? first : placesIn(words.flatMap((one) => one.split(SENTENCES).filter(isOfCapital)));
  return right.length > 0 ? { right: [...new Set(right)], explanation: blocks } : undefined;
}

const SENTENCES = /(?<=[.!?;])\s+/;
const isOfCapital = (sentence: string): boolean => /^(?:\p{L}+ )?[([]?[A-H](?![\p{L}\p{N}])/u.test(sentence);
/** “the right answer”, « la bonne réponse », «la respuesta correcta». */
const RIGHT_ONE = `(?:(?:the|la|les?|die|der|het|il|quella|a) )?(?:(?:${OPTION_NAMES}|solution|losung|solucion|soluzione) )?(?:${RIGHT_WORDS})|the (?:answer|solution|one)`;
/** “B is correct”, “(b): correct”; or `b) Correct.`, which a stop ends. */
const VERDICT = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:the|la|l'|die|el|het )\s*)?(?:(?:${OPTION_NAMES}) )?[([]?([a-z]|\d{1,2})(?:[)\].:]?\s*(?:[:–—-]\s*|(?:is|are|est|ist|e|es)\s+)(?:${RIGHT_ONE})\b|[)\].:]\s*(?:${RIGHT_WORDS})\s*(?:$|[.!,:;–—-]))`,
  'u',
);

/** “4 is the correct answer.”, “Option 3 is correct: …”, the first words of an answer. */
export function verdictFirst(blocks: readonly ElementContent[], options: Options): OptionKey | undefined {
  const key = isTag(blocks[0], 'p') ? verdictsIn(blocks.slice(0, 1), options) : undefined;
  return key && { right: key.right, explanation: blocks };
}

/**
 * Of options that are counted: a list of one item that is counted as the right one, `3. It floats.`, or one of as many, one of
 * which says that it is right.
 */
export function itemKey(
  [list, ...others]: readonly ElementContent[],
  { options, numbered }: Options,
): OptionKey | undefined {
  if (!numbered || !isTag(list, 'ol')) return undefined;
  const items = elementsOf(list);
  if (items.length === 1) {
    const place = firstNumber(list) - 1;
    const isOne = place < options.length && options.length > 1;
    return isOne ? { right: [place], explanation: [...rowOf(items[0]!), ...others] } : undefined;
  }
  const right = items.flatMap((item, i) => (SAYS_RIGHT.test(normalize(plainText(item))) ? [i] : []));
  const isKey = items.length === options.length && right.length > 0 && right.length < options.length;
  return isKey ? { right: withoutNamed(right, { options }), explanation: [list, ...others] } : undefined;
}

/** *Both A and B* is right by itself where these are right, too. */
export function withoutNamed(right: readonly number[], { options }: Pick<Options, 'options'>): number[] {
  const naming = right.filter((place) => namesOthers(wordsOfOption(options[place]!)));
  return right.length > 2 && naming.length === 1 ? naming : [...right];
}

const SAYS_RIGHT = new RegExp(
  String.raw`^(?:(?:(?:this|that|das|questa|esta|dit) )?(?:is|c'est|est|ist|e|es) (?:${RIGHT_ONE})\b|(?:${RIGHT_WORDS})\s*(?:$|[.!,:;–—-])|yes\b[.!,:;])`,
);

/** Of options that are code: the one that the answer shows once more as a block, among what it says. */
export function shownKey(
  blocks: readonly ElementContent[],
  { options }: Pick<Options, 'options'>,
): OptionKey | undefined {
  const isCode = options.every(({ children }) => children.every((one) => isTag(one, 'code') || isBlank(one)));
  if (!isCode) return undefined;
  const shown = blocks.filter((one) => isTag(one, 'pre')).map((one) => bare(plainText(one)));
  const right = options.flatMap((option, i) => (shown.includes(bare(wordsOfOption(option))) ? [i] : []));
  return right.length === 1 ? { right, explanation: blocks } : undefined;
}

const bare = (code: string): string => code.replace(/\s+/g, '');

/** A list whose first item says that it answers: the others go on. */
function keyInList(
  list: Element,
  options: Named,
  others: readonly ElementContent[],
  isTitled: boolean,
): OptionKey | undefined {
  const [item, ...items] = elementsOf(list);
  const row = item && flow(item.children);
  // Several items below a title may judge one option after another.
  const key = row && keyOf(row, options, isTitled && items.length === 0);
  // `- Ice`, and what is so, `- Fog`, and what is so: it tells of each of them.
  const isOfEach = others.some((one) => isTag(one, 'ul', 'ol') && keyOf([one], options, isTitled));
  if (!key || isOfEach) return undefined;
  const rest = items.length > 0 ? [{ ...list, children: items }] : [];
  return { right: key.right, explanation: [...key.explanation, ...rest, ...others] };
}

/** How many characters say the option's own words again: “B) iron”, “B (iron)”. */
function repeats(words: string, option: LetteredOption): number {
  const own = wordsOfOption(option);
  const [before] = /^[\s.,:;)\]”»–—-]*/.exec(words)!;
  const [bracket] = /^(?:[([]\s*)?/.exec(words.slice(before.length))!;
  const start = before.length + bracket.length;
  const isAgain = own !== '' && words.slice(start).toLowerCase().startsWith(own.toLowerCase());
  if (!isAgain || IN_WORD.test(words.slice(start + own.length - 1))) return 0;
  const closes = bracket === '' ? 0 : CLOSES.exec(words.slice(start + own.length))?.[0].length;
  return closes === undefined ? 0 : start + own.length + closes;
}
const CLOSES = /^\s*[)\]]/;

/** The same of some of its words, in brackets: `B (SL)` of *Sublingual (SL)*. */
function repeatsShort(words: string, option: LetteredOption): number {
  const [whole = '', said = ''] = /^\s*\(([^()\n]{1,40})\)/.exec(words) ?? [];
  const own = eachWord(wordsOfOption(option));
  const again = eachWord(said);
  return again.length > 0 && again.every((one) => own.includes(one)) ? whole.length : 0;
}

const eachWord = (text: string): readonly string[] => normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Behind the first of these characters a word goes on, in scripts that part words by spaces: `Out` isn't `Output`. */
const IN_WORD = /^[\p{L}\p{N}][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

interface Found {
  readonly right: readonly number[];
  readonly length: number;
}

function lettersIn(words: string, options: readonly LetteredOption[], numbered: boolean): Found | undefined {
  const start = /^[\s*]*/.exec(words)![0].length;
  const bare = words.slice(start);
  const { letters, length } = rowIn(bare) ?? markedIn(bare, options, numbered);
  const right = letters.map((one) => placeOf(one, numbered));
  if (right.length === 0 || right.some((place) => !(place >= 0 && place < options.length))) return undefined;
  const next = bare.slice(length);
  // `B) No, it sinks` and `B (False)` say an option again.
  const isSaidAgain = repeats(next, options[right[0]!]!) > 0;
  if (!isSaidAgain && (WRONG.test(next) || DOUBT.test(next))) return undefined;
  // “A boat” begins with no letter of an option.
  const isOpen = letters.length === 1 && !/[)\]”"»]$/.test(bare.slice(0, length)) && goesOn(next);
  // “A is correct.”
  const isSaid = /^[AI]$/.test(letters[0]!) && saysOnlyRight(firstSentence(next));
  if (isOpen && !isSaidAgain && !isSaid && /^(?:[AI]|[a-z]|\d+)$/.test(letters[0]!)) return undefined;
  return { right: [...new Set(right)], length: start + length };
}

const firstSentence = (words: string): string => /^[^.\n]*\.?/.exec(words)![0];

/** Several letters, each with its option again: `C. ice, D. wax`, `C (ice) and D (wax)`. */
function pairsIn(key: string, options: readonly LetteredOption[], numbered: boolean): Found | undefined {
  const right: number[] = [];
  let at = behindSign(key, /^[\s*]*/.exec(key)![0].length);
  for (let mark = OPTION_MARK.exec(key.slice(at)); mark; mark = OPTION_MARK.exec(key.slice(at))) {
    const place = placeOf(mark[1]!, numbered);
    const option = options[place];
    const behind = at + mark[0].length;
    const next = key.slice(behind);
    const again = option ? repeats(next, option) || repeatsShort(next, option) : 0;
    if (again === 0 || right.includes(place)) break;
    right.push(place);
    at = behindSign(key, behind + again);
  }
  return right.length > 1 ? { right, length: at } : undefined;
}

/** `A (2 pts), C (1 pt)`, `A (right), B (wrong)`: several letters, each with what it counts, or its judgement. */
function remarkedIn(key: string, options: readonly LetteredOption[], numbered: boolean): Found | undefined {
  const [line = '', ...others] = REMARKED.exec(key) ?? [];
  if (others.length === 0) return undefined;
  const each = [...line.matchAll(REMARK)].map(([, mark, said]) => ({
    place: placeOf(mark!, numbered),
    said: said!,
  }));
  const areTold = each.every(({ place, said }) => options[place] && (COUNTS.test(said) || isJudged(said)));
  const right = each.filter(({ said }) => !WRONG.test(said)).map(({ place }) => place);
  return areTold && right.length > 0 ? { right: [...new Set(right)], length: line.length } : undefined;
}
const isJudged = (said: string): boolean => WRONG.test(said) || JUDGED.test(said);
const MARK_REMARKED = String.raw`[A-Za-z\d]\s*\([^()\n]{1,80}\)`;
const REMARKED = new RegExp(
  String.raw`^[\s*]*(${MARK_REMARKED})(?:(?:\s*[,;/&+]\s*|\s+)(?:${AND}\s+)?${MARK_REMARKED})+\s*\.?\s*$`,
);
const REMARK = /([A-Za-z\d])\s*(\([^()\n]+\))/g;
const COUNTS = /^\(\s*[+-]?\d+(?:[.,]\d+)?\s*(?:%|\p{L}{1,8}\.?)?\s*\)$/u;

interface Letters {
  readonly letters: readonly string[];
  readonly length: number;
}

function rowIn(words: string): Letters | undefined {
  const row = (ROW.exec(words) ?? BRACKETED.exec(words))?.[0];
  return row === undefined ? undefined : { letters: row.match(/[a-z]/gi)!, length: row.length };
}

function markedIn(words: string, options: readonly LetteredOption[], numbered: boolean): Letters {
  const first = OPTION_MARK.exec(words);
  if (!first) return { letters: [], length: 0 };
  const letters = [first[1]!];
  let length = first[0].length;
  // `B) e.target`: what follows is the option, and no other letter.
  const own = options[placeOf(letters[0]!, numbered)];
  if (own && repeats(words.slice(length), own) > 0) return { letters, length };
  let spaced: Letters | undefined;
  for (let next = anotherIn(words, length, letters[0]!); next; next = anotherIn(words, length, letters[0]!)) {
    if (next.isSpaced) spaced ??= { letters: [...letters], length };
    letters.push(next.letter);
    length += next.length;
  }
  return spaced && goesOn(words.slice(length)) ? spaced : { letters, length };
}

/** Written as the first is: in “B, a solid” there is one. */
function anotherIn(words: string, from: number, first: string) {
  const rest = words.slice(from, from + 40);
  const [whole = '', between = '', letter = ''] = ANOTHER.exec(rest) ?? [];
  const isSame = kindOf(letter) === kindOf(first);
  const next = rest.slice(whole.length);
  const isWord = /[,\s]$/.test(between) && /^[aAI]$/.test(letter) && goesOn(next) && !ANOTHER.test(next);
  return letter !== '' && isSame && !isWord
    ? { letter, length: whole.length, isSpaced: between.trim() === '' }
    : undefined;
}

const kindOf = (letter: string): string => (/\d/.test(letter) ? '1' : /[A-Z]/.test(letter) ? 'A' : 'a');

export function placeOf(mark: string, numbered: boolean): number {
  if (numbered) return /^\d+$/.test(mark) ? Number(mark) - 1 : -1;
  return /^[a-z]$/i.test(mark) ? placeOfLetter(mark) : -1;
}

/** The key as the right option's words, alone or in a line by themselves; or several, each in its own line. */
function wordsIn(words: string, options: readonly LetteredOption[]): Found | undefined {
  const line = words.indexOf('\n', words.search(/\S/));
  const whole = wholeIn(words, options);
  if (whole || line < 0) return whole;
  return linesIn(words, options) ?? wholeIn(words.slice(0, line), options);
}

function wholeIn(words: string, options: readonly LetteredOption[]): Found | undefined {
  const answer = comparable(words);
  if (answer === '') return undefined;
  const alike = options.flatMap((option, i) => (comparable(wordsOfOption(option)) === answer ? [i] : []));
  // Signs may be all that differs: `C`, `C++`.
  const own = alike.length > 1 ? normalize(words) : '';
  const right = alike.find((i) => normalize(wordsOfOption(options[i]!)) === own) ?? alike[0];
  return right === undefined ? undefined : { right: [right], length: words.length };
}

function linesIn(words: string, options: readonly LetteredOption[]): Found | undefined {
  const start = words.search(/\S/);
  const right: number[] = [];
  let length = start;
  for (const line of words.slice(start).split('\n')) {
    const [place] = wholeIn(line, options)?.right ?? [];
    if (place === undefined || right.includes(place)) break;
    length += line.length + (right.length > 0 ? 1 : 0);
    right.push(place);
  }
  return right.length > 1 ? { right, length } : undefined;
}

export const wordsOfOption = ({ children }: LetteredOption): string => plainText(element('p', {}, children));

/** It asks, or tells what to do: a part of an exercise. */
export function isTask(option: LetteredOption): boolean {
  const words = wordsOfOption(option);
  return endsAsking(words) || tellsFirst(words);
}

export const comparable = (words: string): string =>
  normalize(words).replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
