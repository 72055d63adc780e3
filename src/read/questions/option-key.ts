/**
 * Which options are right, as a key beside them tells it in words: “Answer: B”, « **Réponse :** b, d », “Correct
 * answer: A and C because …”, or the right option's own words.
 */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { flow } from '../html/flow.ts';
import { element, elementsOf, isTag, lineOf, text } from '../parts.ts';
import { normalize } from './lexicon.ts';
import type { LetteredOption, Options } from './options.ts';

export interface OptionKey {
  /** Places among the options, from 0. */
  readonly right: readonly number[];
  /** What the key says besides. */
  readonly explanation: readonly ElementContent[];
}

const KINDS =
  'answers?|answer key|ans|key|solutions?|reponses?|corriges?|corrections?|antwort(?:en)?|losung(?:en)?|risposta|risposte|soluzion[ei]|respuestas?|solucion(?:es)?|correct(?: options?| choices?)?|options?|choice';
const BEFORE =
  'the|correct|right|best|la|les|le|die|der|bonnes?|bon|juste|exactes?|richtige[rn]?|korrekte|respuesta|opcion';
const BEHIND =
  'correct[aeio]?s?|esatt[ae]|giust[ae]|juste|exactes?|is|are|est|sont|ist|sind|lautet|e|es|son|:';
const TITLE = String.raw`^\s*(?:(?:${BEFORE})\s+)*(?:${KINDS})(?:\s*\((?:s|en|es|n)\))?(?:\s+(?:${BEHIND}))*\s*(?:[:=→–-]|(?=\s))\s*`;
const OPTION = String.raw`(?:options?|choices?|letters?|lettres?|propositions?|buchstabe|opcion|opzione)?\s*`;
const ONE = String.raw`[([]?([a-z]|\d{1,2})[)\]]?`;
const AND = String.raw`\s*(?:,?\s*(?:and|et|und|y|e|&|\+)\s+|[,;/]\s*|\s+)`;
const LETTERS = new RegExp(
  String.raw`^${OPTION}${ONE}((?:${AND}${ONE.replace('(', '(?:')})*)(?=$|[\s.,:;)\]–—-])`,
  'i',
);
/** `ABD`: capitals in a row. */
const ROW = /^([A-Z]{2,8})(?=$|[\s.,:;)–—-])/;

/** Whether words begin with a word for an answer, and where what they answer starts. */
export function behindTitle(words: string): number | undefined {
  const own = normalizedSameLength(words);
  return new RegExp(TITLE, 'i').exec(own)?.[0].length;
}

/** Without accents, place by place. */
const normalizedSameLength = (words: string): string =>
  [...words.normalize('NFC')].map((one) => one.normalize('NFD')[0]!.replace('’', "'")).join('');

/**
 * The key that a row of blocks begins with.
 *
 * @param isTitled whether something above them says already that they answer
 */
export function keyOf(
  blocks: readonly ElementContent[],
  { options, numbered }: Options,
  isTitled: boolean,
): OptionKey | undefined {
  const [first, ...others] = blocks;
  if (isTag(first, 'ul', 'ol')) return keyInList(first, { options, numbered } as Options, others);
  if (!isTag(first, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote')) return undefined;
  if (first.tagName === 'blockquote') {
    const key = keyOf(first.children, { options, numbered } as Options, isTitled);
    return key && { ...key, explanation: [...key.explanation, ...others] };
  }
  const words = rawOf(first.children);
  const title = behindTitle(words);
  if (title === undefined && !isTitled) return undefined;
  const from = title ?? 0;
  const found = lettersIn(words.slice(from), options.length, numbered) ?? wordsIn(words.slice(from), options);
  if (!found) return undefined;
  const length = from + found.length;
  const repeated = found.right.length === 1 ? repeats(words.slice(length), options[found.right[0]!]!) : 0;
  return { right: found.right, explanation: [...withoutStart(first, length + repeated), ...others] };
}

/** “B is correct because …”, said of one option after another; `A is not correct` is no key. */
export function verdictsIn(
  blocks: readonly ElementContent[],
  { options, numbered }: Options,
): OptionKey | undefined {
  const rows = blocks.flatMap((block) => (isTag(block, 'ul', 'ol') ? elementsOf(block) : [block]));
  const right = rows
    .map((row) => VERDICT.exec(normalize(plainText(row)))?.[1])
    .flatMap((mark) => (mark === undefined ? [] : [placeOf(mark, numbered)]))
    .filter((place) => place >= 0 && place < options.length);
  return right.length > 0 ? { right, explanation: blocks } : undefined;
}

const VERDICT =
  /^[^\p{L}\p{N}]*(?:(?:option|choice|answer|reponse|antwort) )?[([]?([a-z]|\d{1,2})[)\].:]?\s*(?:[:–—-]\s*|(?:is|are|est|ist|e|es)(?: (?:the|la|die|le|der))?\s+)(?:correct|right|richtig|korrekt|correcte?|juste|giusta|corretta|correcta)\b/u;

/** A list whose first item says that it answers: the others go on. */
function keyInList(
  list: Element,
  options: Options,
  others: readonly ElementContent[],
): OptionKey | undefined {
  const [item, ...items] = elementsOf(list);
  const row = item && flow(item.children);
  const key = row && keyOf(row, options, false);
  if (!key) return undefined;
  const rest = items.length > 0 ? [{ ...list, children: items }] : [];
  return { right: key.right, explanation: [...key.explanation, ...rest, ...others] };
}

/** How many characters say the option's own words again: “B) iron”. */
function repeats(words: string, option: LetteredOption): number {
  const start = /^[\s.,:;)\]–—-]*/.exec(words)![0].length;
  const own = wordsOfOption(option);
  const isAgain = own !== '' && words.slice(start).toLowerCase().startsWith(own.toLowerCase());
  return isAgain ? start + own.length : 0;
}

interface Found {
  readonly right: readonly number[];
  readonly length: number;
}

function lettersIn(words: string, count: number, numbered: boolean): Found | undefined {
  const start = /^[\s*]*/.exec(words)![0].length;
  const bare = words.slice(start);
  const row = ROW.exec(bare);
  const match = LETTERS.exec(bare);
  const letters = row
    ? [...row[1]!]
    : match
      ? [match[1]!, ...(match[2]!.match(/\b(?:[a-z]|\d{1,2})\b/gi) ?? [])]
      : [];
  const taken = (row ?? match)?.[0] ?? '';
  const right = letters
    .filter((one) => !/^[ey]$/.test(one) || letters.length === 1)
    .map((one) => placeOf(one, numbered));
  if (right.length === 0 || right.some((place) => !(place >= 0 && place < count))) return undefined;
  // “A boat” begins with no letter of an option.
  const next = bare.slice(taken.length);
  const isWord = letters.length === 1 && !/[)\]]$/.test(taken) && /^\s+\p{L}/u.test(next);
  if (isWord && (/^[ai]$/i.test(letters[0]!) || /^[a-z]$/.test(letters[0]!))) return undefined;
  return { right: [...new Set(right)], length: start + taken.length };
}

function placeOf(mark: string, numbered: boolean): number {
  if (numbered) return /^\d+$/.test(mark) ? Number(mark) - 1 : -1;
  return /^[a-z]$/i.test(mark) ? mark.toLowerCase().charCodeAt(0) - 97 : -1;
}

/** The key as the right option's words. */
function wordsIn(words: string, options: readonly LetteredOption[]): Found | undefined {
  const answer = comparable(words);
  if (answer === '') return undefined;
  const right = options.findIndex((option) => comparable(wordsOfOption(option)) === answer);
  return right < 0 ? undefined : { right: [right], length: words.length };
}

export const wordsOfOption = ({ children }: LetteredOption): string => plainText(element('p', {}, children));

const comparable = (words: string): string =>
  normalize(words).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const MARKS_ALONE = /^[\s.,:;)\]–—*-]+$/;

/** A paragraph without its first characters, and without what parts them from the rest. */
export function withoutStart(paragraph: Element, length: number): readonly ElementContent[] {
  const rest = without(paragraph.children, length);
  // `**B.** It floats`: of the bold words a full stop is left.
  const [first, ...others] = rest.slice(MARKS_ALONE.test(plainText(rest[0] ?? text(''))) ? 1 : 0);
  const opened =
    first?.type === 'text'
      ? [text(first.value.replace(/^[\s.,:;)\]–—*-]+/, '')), ...others]
      : first
        ? [first, ...others]
        : [];
  return opened.every((one) => one.type === 'text' && one.value.trim() === '')
    ? []
    : [element('p', {}, opened, lineOf(paragraph))];
}

function without(nodes: readonly ElementContent[], length: number): ElementContent[] {
  let left = length;
  return nodes.flatMap((node): ElementContent[] => {
    const size = rawOf([node]).length;
    const cut = Math.min(left, size);
    left -= cut;
    if (cut === 0) return [node];
    if (cut === size) return [];
    if (node.type === 'text') return [text(node.value.slice(cut))];
    return node.type === 'element' ? [{ ...node, children: without(node.children, cut) }] : [];
  });
}

/** The words as they were written, spaces and all: places in it are places in its nodes. */
export const rawOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((one) => (one.type === 'text' ? one.value : one.type === 'element' ? rawOf(one.children) : ''))
    .join('');
