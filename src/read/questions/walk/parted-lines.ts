/**
 * Lines of one paragraph in which several questions follow one another, each with its options and its key: a paragraph
 * each.
 *
 *     1. What floats?
 *     A. ice
 *     B. iron
 *     Answer: A
 *     2. What sinks?
 *     …
 */
import type { ElementContent } from 'hast';
import { isTag, plainText, rawText } from '../../../lesson/index.ts';
import { element } from '../../parts.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { linesIn, optionsAt, type RunOfLines, runsOfOptions } from '../choices/options.ts';
import { QUESTION } from '../patterns/stem.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { labelOf } from '../words/label.ts';
import { answerOpeningOf, asksOrTellsIn, endsAsking, normalize } from '../words/lexicon.ts';

export function partedAtQuestions(block: ElementContent): readonly ElementContent[] {
  if (!isTag(block, 'p') || (block.children.length < 2 && !plainText(block).includes(' '))) return [block];
  const lines = linesIn(block);
  const runs = lines.length > 3 ? runsOfOptions(lines) : [];
  if (runs.length < 2) return [block];
  const cuts = runs.slice(1).map((next, i) => cutBetween(lines, runs[i]!, next));
  const starts = [0, ...cuts.filter((cut) => cut !== undefined)];
  return starts.length > 1 ? starts.map((from, i) => paragraphOf(lines.slice(from, starts[i + 1]))) : [block];
}

/** Where the next question starts: at its number, or behind what says or explains the key. */
function cutBetween(lines: readonly Line[], { to }: RunOfLines, { from }: RunOfLines): number | undefined {
  const words = lines.slice(to, from).map(({ children }) => plainText(element('p', {}, children)));
  const numbered = words.findIndex((one) => labelOf(one) !== undefined || QUESTION.test(normalize(one)));
  const untold = words.findIndex((one) => !TOLD.test(normalize(one)));
  const cut = numbered >= 0 ? numbered : untold;
  return cut < 0 ? undefined : to + cut;
}

const TOLD =
  /^[^\p{L}\p{N}]*(?:(?:the )?(?:(?:correct|right) )?(?:answers?|ans|key)|(?:bonne )?reponses?|(?:richtige )?antwort|losung|risposta|respuesta|resposta|(?:juiste )?antwoord|explanation|explication|erklarung|spiegazione|explicacion|explicacao|uitleg|rationale)\b/u;

/**
 * Lines of one paragraph in which several that ask follow one another, counted or not, each with a line that answers it: a
 * paragraph each. Without that the first one's answer goes on to the paragraph's end.
 *
 *     Question 1: What floats?
 *     Answer: Ice.
 *     Question 2: What sinks?
 *     Answer: Iron.
 */
export const withAnswersParted = (row: Row): Row =>
  withMade(row, (at) => {
    const block = row[at]!;
    if (!isTag(block, 'p') || !SEVERAL_LINES.test(rawText(block.children))) return undefined;
    const lines = linesOf(block);
    const words = lines.map(({ children }) => rawText(children).trim());
    const told = words.flatMap((one, i) => (i > 0 && opensAnswer(one) ? [i] : []));
    if (told.length < 2 || words.some((one) => OPTION.test(one))) return undefined;
    const starts = startsCounted(words, told) ?? startsAsking(words, told);
    if (starts.length < 2) return undefined;
    const firsts = starts.flatMap(
      (start, i) => told.find((one) => one > start && one < (starts[i + 1] ?? words.length)) ?? [],
    );
    const cuts = [...starts, ...firsts].sort((one, other) => one - other);
    return { row: cuts.map((from, i) => paragraphOf(lines.slice(from, cuts[i + 1]))), end: at + 1 };
  });

/** Choices are parted at their options. */
const OPTION = /^\(?[a-h]\s?[.)]\s/i;

/** Of most paragraphs no more is looked at. */
const SEVERAL_LINES = /\n.*\n.*\n/;

/** Be it by itself, with what it opens in the next line. */
const opensAnswer = (line: string): boolean => answerOpeningOf(`${line} x`) !== undefined;

/** Where the counted ones begin, which count on from the first line; an answer stands in each but the last, which may be left to do. */
function startsCounted(words: readonly string[], told: readonly number[]): readonly number[] | undefined {
  const numbers = words.map((one) => {
    const label = exerciseLabelOf(one);
    return label?.kind === undefined || label.answers ? 0 : Number(label.number);
  });
  const starts = words.flatMap((_, i) => (numbers[i]! > 0 ? [i] : []));
  if (starts.length < 2 || starts[0] !== 0) return undefined;
  const isCounted = starts.every((start, i) => numbers[start] === numbers[0]! + i);
  const areTold = starts.slice(1).every((end, i) => told.some((one) => one > starts[i]! && one < end));
  return isCounted && areTold ? starts : undefined;
}

const asks = (words: string): boolean => endsAsking(words) || asksOrTellsIn(words);

/** Where a line asks above one that answers, behind another that does. */
const startsAsking = (words: readonly string[], told: readonly number[]): readonly number[] =>
  asks(words[told[0]! - 1]!)
    ? [
        0,
        ...told
          .slice(1)
          .flatMap((one) => (asks(words[one - 1]!) && !told.includes(one - 1) ? [one - 1] : [])),
      ]
    : [];

/** `Medium tasks`, right above `6) Weigh it.` and `Solution: 12 g` in the same paragraph: a title by itself. */
export const withTitleLinesApart = (row: Row): Row =>
  withMade(row, (at) => {
    const block = row[at]!;
    if (!isTag(block, 'p') || !TITLE_LINE.test(rawText(block.children))) return undefined;
    const [title, ...lines] = linesOf(block);
    const isAnswered = lines
      .slice(1)
      .some(({ children }) => answerOpeningOf(rawText(children).trim()) !== undefined);
    return isAnswered ? { row: [paragraphOf([title!]), paragraphOf(lines)], end: at + 1 } : undefined;
  });

const TITLE_LINE = /^\s*\p{L}{3}[^\n?:]{1,60}\n\s*\d{1,3}\s?[.)]\s+\S[^\n]*\n/u;

/** `1) What floats? A) ice B) iron`, and in the next lines what a test counts on: a paragraph for each. */
export const withTestsParted = (row: Row): Row =>
  withMade(row, (at) => {
    const block = row[at]!;
    if (!isTag(block, 'p') || !TEST.test(rawText(block.children))) return undefined;
    const lines = linesOf(block);
    const numbers = lines.map(({ children }) => Number(COUNTED.exec(rawText(children))?.[1] ?? 0));
    const starts = lines.flatMap((_, i) => (numbers[i]! > 0 ? [i] : []));
    const isCounted = starts[0] === 0 && starts.every((start, i) => numbers[start] === numbers[0]! + i);
    const parts = starts.map((from, i) => paragraphOf(lines.slice(from, starts[i + 1])));
    const offers = parts.filter((one) => optionsAt([one], 0)?.numbered === false).length;
    return isCounted && starts.length > 1 && offers > 0 ? { row: parts, end: at + 1 } : undefined;
  });

/** Two lines that count, and letters in one of them: of most pages no more is looked at. */
const TEST = /^\s*1\s?[.)](?=[\s\S]*\s[([]?[Aa]\s?[).\]])[\s\S]*\n\s*2\s?[.)]/;
const COUNTED = /^\s*(\d{1,3})\s?[.)]/;
