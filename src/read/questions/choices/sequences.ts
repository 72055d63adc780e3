/**
 * Keys of what is to be put in order, or to be matched: `C, A, B`, `2 → 1 → 3`, the items once more in their order;
 * `1-b, 2-a, 3-c`.
 */
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { text } from '../../parts.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, type Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { placeOfLetter } from '../words/letters.ts';
import { type Entry, entriesInWords, entriesOf } from './key-entries.ts';
import { comparable } from './option-key.ts';

/** What is said in the first block, or its first line, and what stands behind that. */
export interface Sequence {
  /** Places, from 0: of an order what comes first, next …; of a match what belongs to the first, the second … */
  readonly places: readonly number[];
  readonly rest: Row;
}

/** @param numbered whether numbers count the items: else they say which place each has */
export function orderIn(told: Row, items: readonly string[], numbered: boolean): Sequence | undefined {
  const [first, ...others] = told.filter((one) => !isBlank(one));
  if (isTag(first, 'ul', 'ol')) {
    const places = allPlaces(
      elementsOf(first).map((one) => plainText(one)),
      items,
    );
    return places && { places, rest: others };
  }
  const lines = isTag(first, 'p') ? linesOf(first) : [];
  for (const count of lines.length > 1 ? [lines.length, 1] : lines.length > 0 ? [1] : []) {
    const words = lines
      .slice(0, count)
      .map(({ children }) => rawText(children))
      .join('\n')
      .trim();
    const places = marksIn(words, items.length, numbered) ?? wordsInOrder(words, items);
    const rest = lines.slice(count);
    if (places) return { places, rest: [...(rest.length > 0 ? [paragraphOf(rest)] : []), ...others] };
  }
  return undefined;
}

const MARKS =
  /^(?:[([]?(?:[a-z]|\d{1,2})(?![\p{L}\p{N}])\s?[)\].]?(?:\s*(?:→|⇒|➔|[-=]*>|<|[,;/|·•–—-])\s*|\s+|$))+\.?$/iu;
const ROW = /^[A-H]{3,8}\.?$/;

/** Each of them once, by its letter or number. */
function marksIn(words: string, count: number, numbered: boolean): readonly number[] | undefined {
  if (!MARKS.test(words) && !ROW.test(words)) return undefined;
  const marks = words.match(ROW.test(words) ? /[A-H]/g : /[a-z]|\d{1,2}/gi)!;
  const places = marks.map((one) => (/\d/.test(one) ? Number(one) - 1 : placeOfLetter(one)));
  if (places.length !== count || new Set(places).size !== count || Math.max(...places) >= count)
    return undefined;
  const areRanks = !numbered && /\d/.test(marks[0]!);
  return areRanks ? places.map((_, rank) => places.indexOf(rank)) : places;
}

const SEPARATORS = [/\s*(?:→|⇒|➔|[-=]+>|\s[<>]\s)\s*/u, /\s*;\s*|\n/u, /\s+[–—-]\s+|\s*\/\s*/u, /\s*,\s*/u];

function wordsInOrder(words: string, items: readonly string[]): readonly number[] | undefined {
  for (const separator of SEPARATORS) {
    const places = allPlaces(words.split(separator), items);
    if (places) return places;
  }
  return undefined;
}

/** Each item once, be it with its letter. */
function allPlaces(said: readonly string[], items: readonly string[]): readonly number[] | undefined {
  if (said.length !== items.length) return undefined;
  const own = items.map(comparable);
  const places = said.map((one) => {
    const whole = own.indexOf(comparable(one));
    return whole < 0 ? own.indexOf(comparable(one.replace(LABEL, ''))) : whole;
  });
  return places.includes(-1) || new Set(places).size < places.length ? undefined : places;
}

const LABEL = /^\s*[([]?(?:[a-z]|\d{1,2})\s?[)\].:–-]\s*/i;

/** `1-b, 2-a`: the letter of each number; what is said of one pair says of which, before the rest. */
export function matchIn(told: Row, count: number, offered = count): Sequence | undefined {
  const entries: Entry[] = [];
  const own = told.filter((one) => !isBlank(one));
  let end = 0;
  for (; end < own.length && entries.length < count; end++) {
    const more = entriesOf(own[end]!) ?? entriesInWords(own[end]!);
    if (!more) return undefined;
    entries.push(...more);
  }
  // Some write their pairs in the order of the letters.
  const keys = allKnown(entries.toSorted(([a], [b]) => a - b).map(keyIn)) ?? [];
  const places = keys.map(({ place }) => place);
  if (keys.length !== count || new Set(places).size !== count || Math.max(...places) >= offered)
    return undefined;
  return { places, rest: [...keys.flatMap(({ why }) => why), ...own.slice(end)] };
}

function keyIn([number, told]: Entry, i: number): { readonly place: number; readonly why: Row } | undefined {
  const [whole, letter] = LETTER.exec(rawText(told.children)) ?? [];
  if (number !== i + 1 || letter === undefined) return undefined;
  const [why] = withoutStart(told, whole!.length);
  const isSaid = isTag(why, 'p') && /\p{L}/u.test(plainText(why));
  return {
    place: placeOfLetter(letter),
    why: isSaid ? [{ ...why, children: [text(`${number}. `), ...why.children] }] : [],
  };
}

const LETTER = /^\s*\(?([a-z])(?![\p{L}\p{N}])[).:]?/iu;

/** Whether a key tells the order of all options, or what belongs to each: none of them is right by itself. */
export const sortsAll = (told: Row, options: readonly string[]): boolean =>
  matchIn(told, options.length) !== undefined || orderIn(told, options, true) !== undefined;
