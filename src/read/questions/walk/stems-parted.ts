/**
 * What asks in the last lines of the paragraph, or of the list's item, that ends the question before it: no empty line
 * parts them, and the options of both stand apart.
 *
 *     Question 1: What floats?          1. What floats?
 *
 *     A) ice                            - A) ice
 *     B) iron                           - B) iron
 *     Answer: A                         Answer: A
 *     Question 2: What sinks?           2. What sinks?
 *
 *     A) ice                            - A) ice
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { nextFull } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import { QUESTION } from '../patterns/stem.ts';
import { startsWithKey } from '../words/key-title.ts';
import { placeOfLetter } from '../words/letters.ts';
import { answerOpeningOf, endsAsking, normalize } from '../words/lexicon.ts';

export function withStemsParted(row: Row): Row {
  if (!row.some(holdsLines)) return row;
  const own = withItemsParted(row);
  return withMade(own, (at) => partedAt(own, at));
}

const holdsLines = (block: ElementContent): boolean =>
  isTag(block, 'p', 'ul') && rawText([block]).includes('\n');

function partedAt(row: Row, at: number): { row: Row; end: number } | undefined {
  const block = row[at]!;
  if (!isTag(block, 'p') || !rawText(block.children).includes('\n')) return undefined;
  const lines = linesOf(block);
  const cut = stemIn(lines.map(wordsOf));
  if (cut === undefined || !optionsAt(row, nextFull(row, at))) return undefined;
  const before = paragraphOf(lines.slice(0, cut));
  const isEnded =
    optionsAt([before], 0) !== undefined || lines.slice(0, cut).some((one) => tells(wordsOf(one)));
  return isEnded ? { row: [before, paragraphOf(lines.slice(cut))], end: at + 1 } : undefined;
}

const wordsOf = ({ children }: Line): string => rawText(children).trim();

const tells = (line: string): boolean => answerOpeningOf(`${line} x`) !== undefined || startsWithKey(line);

/** Where what asks begins, behind what is told: at its number, or in the last line. */
function stemIn(words: readonly string[]): number | undefined {
  const counted = words.findLastIndex((one, i) => i > 0 && isCounted(one));
  if (counted > 0) return counted;
  const last = words.length - 1;
  return last > 0 && endsAsking(words[last]!) && !tells(words[last]!) ? last : undefined;
}

const isCounted = (line: string): boolean =>
  /^\d{1,3}\s?[.)]\s+\S/.test(line) || QUESTION.test(normalize(line));

/** Options as points, whose last one goes on with the key and with what is asked next: Markdown takes these for its lines. */
const withItemsParted = (row: Row): Row =>
  row.some((one) => isTag(one, 'ul') && elementsOf(one).some(goesOn))
    ? row.flatMap((block) => (isTag(block, 'ul') ? listParted(block) : [block]))
    : row;

function listParted(list: Element): Row {
  const items = elementsOf(list);
  const ends = endsOf(items);
  if (ends.length === 0) return [list];
  const out: ElementContent[] = [];
  let from = 0;
  for (const end of ends) {
    const [first, ...more] = linesIn(items[end]!);
    const last = { ...items[end]!, children: first!.children };
    out.push({ ...list, children: [...items.slice(from, end), last] }, paragraphOf(more));
    from = end + 1;
  }
  const rest = items.slice(from);
  return rest.length > 0 ? [...out, { ...list, children: rest }] : out;
}

/**
 * The places of the points that end a run of options and go on with more: behind each the letters begin anew, or the list
 * ends; points without letters end where they call the next question.
 */
function endsOf(items: readonly Element[]): readonly number[] {
  const letters = items.map(letterOf);
  const areLettered =
    letters[0] === 0 && letters.every((one, i) => one === 0 || one === (letters[i - 1] ?? 0) + 1);
  const isEnd = (at: number): boolean =>
    areLettered
      ? at + 1 === items.length || letters[at + 1] === 0
      : asksBelow(items[at]!) || at + 1 === items.length;
  const ends = items.flatMap((one, at) => (goesOn(one) && isEnd(at) ? [at] : []));
  const areRuns = ends.every((end, i) => end - (ends[i - 1] ?? -1) > 1);
  const isSure =
    areLettered || (letters.every((one) => one === undefined) && items.filter(asksBelow).length > 0);
  return areRuns && isSure ? ends : [];
}

/** Called a question, or counted behind what is told: `18. of May` may be any line. */
function asksBelow(item: Element): boolean {
  const words = linesIn(item).map(wordsOf);
  return words.some(
    (one, i) => i > 0 && (QUESTION.test(normalize(one)) || (isCounted(one) && i > 1 && tells(words[i - 1]!))),
  );
}

/** Whether an answer, or what asks next, stands in a further line of it. */
const goesOn = (item: Element): boolean =>
  linesIn(item).some((one, i) => i > 0 && (tells(wordsOf(one)) || isCounted(wordsOf(one))));

/** The lines of an item that holds nothing else. */
function linesIn(item: Element): readonly Line[] {
  const [first, ...more] = rowIn(item);
  if (more.length > 0 || !isTag(first, 'p') || !rawText(item.children).includes('\n')) return [];
  return linesOf(first);
}

const letterOf = (item: Element): number | undefined => {
  const [, letter] = LETTER.exec(rawText(item.children).trimStart()) ?? [];
  return letter === undefined ? undefined : placeOfLetter(letter);
};
const LETTER = /^\(?([a-h])\s?[.):]/i;
