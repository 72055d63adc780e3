/** A paragraph that is several, a table that is none: programs that make worksheets, and people who press Shift and Enter, end no paragraph. */
import { answerTitleOf } from '../../../questions/words/lexicon.ts';
import { bearsPoints, isLabelled, isQuestion, requests } from './asking.ts';
import { ASKED_WIDE } from './behind.ts';
import { type Context, isLine } from './clues.ts';
import { type Block, cut, isBlank, mayAsk, type Paragraph, unlisted, wordsOf } from './document.ts';
import { judgementAhead, judgementBehind } from './judged.ts';
import { QUESTION } from './numbers.ts';
import { clearTitle, titlesReasons } from './titles.ts';

/** Each line of a paragraph one of whose lines tells an answer, as a paragraph. */
export function withLinesApart(blocks: readonly Block[], { looks }: Context): readonly Block[] {
  /** What asks, and an answer behind it that is set apart. */
  const bearsAnswer = ({ pieces }: Paragraph): boolean => {
    const words = wordsOf(pieces);
    const from = looks.tail(pieces)?.from ?? 0;
    return (isQuestion(words.slice(0, from)) && !bearsPoints(words.slice(from))) || ASKED_WIDE.test(words);
  };
  return withCallsApart(blocks)
    .flatMap(rowsOf)
    .flatMap(behindAsked)
    .flatMap((one): readonly Block[] => {
      if (one.kind !== 'paragraph' || one.role !== 'words') return [one];
      const lines = linesOf(one);
      const areApart =
        lines.slice(1).some(tellsAnswer) ||
        titlesBelow(lines) ||
        areRows(lines) ||
        lines.slice(0, -1).some(bearsAnswer);
      return areApart ? lines : (placeApart(one, lines) ?? belowTitle(one, lines));
    });
}

/** `D. iron Question 8:`, of a page that was printed once: what calls the next question is no part of the option. */
function withCallsApart(blocks: readonly Block[]): readonly Block[] {
  const calls = blocks.filter((one) => mayAsk(one) && CALL.test(wordsOf(one.pieces)));
  return calls.length < CALLS
    ? blocks
    : blocks.flatMap((one): readonly Block[] => (mayAsk(one) ? callApart(one) : [one]));
}

const CALL = new RegExp(String.raw`(?:^|\s)${QUESTION}\s*\d{1,3}\s*[:：]\s*$`, 'iu');
const CALLS = 3;

function callApart(paragraph: Paragraph): readonly Paragraph[] {
  const from = paragraph.list ? wordsOf(paragraph.pieces).search(CALL) : 0;
  if (from <= 0) return [paragraph];
  const call: Paragraph = { ...unlisted(paragraph), role: 'words', pieces: cut(paragraph.pieces, from + 1) };
  return [{ ...paragraph, pieces: cut(paragraph.pieces, 0, from) }, call];
}

/** `D) Iron ⏎ Your answer: ____`: the place to write is no part of the option. */
function placeApart(paragraph: Paragraph, lines: readonly Paragraph[]): readonly Paragraph[] | undefined {
  const last = lines.at(-1);
  if (paragraph.list || lines.length < 2 || !isLine(last)) return undefined;
  const words = wordsOf(paragraph.pieces).trimEnd();
  return [{ ...paragraph, pieces: cut(paragraph.pieces, 0, words.lastIndexOf('\n')) }, last!];
}

/** `Answer: B ⏎ Explanation:`, above a list that explains. */
const titlesBelow = ([first, ...below]: readonly Paragraph[]): boolean =>
  first !== undefined && below.some(titlesReasons) && clearTitle(first) !== undefined;

/** A word for an answer with nothing behind it leaves a place to write. */
function tellsAnswer(line: Paragraph): boolean {
  const title = clearTitle(line);
  return title !== undefined && /[^\s_]/.test(wordsOf(line.pieces).slice(title.from));
}

const NUMBERED = /^\s*\d{1,3}\s?[.)]\s*\S/;

/** Lines that ask or are judged, enough of them to be a sheet. */
function areRows(lines: readonly Paragraph[]): boolean {
  const words = lines.map(({ pieces }) => wordsOf(pieces));
  const asked = words.filter((one) => NUMBERED.test(one) && isQuestion(one));
  return asked.length >= ROWS || words.filter((one) => judgementAhead(one)).length >= ROWS;
}

const ROWS = 3;

/** `Quiz on ice ⏎ 1. What floats?`: what stands above the number is no part of the question. */
function belowTitle(paragraph: Paragraph, lines: readonly Paragraph[]): readonly Paragraph[] {
  const last = lines.at(-1)!;
  const words = wordsOf(last.pieces);
  const others = lines.slice(0, -1);
  const isBelow =
    others.length > 0 &&
    !paragraph.list &&
    NUMBERED.test(words) &&
    isQuestion(words) &&
    others.every(({ pieces }) => wordsOf(pieces).length <= 80 && !NUMBERED.test(wordsOf(pieces)));
  return isBelow ? [...others, last] : [paragraph];
}

/** Letters before a word for an answer, and in it; words of such a title. */
const BEFORE = 8;
const MOST_TITLE = { letters: 40, words: 3 };

/** Where a word for an answer begins behind what asks: `Which one floats? Answer: ice`, in one line. */
function titleBehind(words: string): number | undefined {
  const [line = ''] = words.split('\n', 1);
  let last = BEFORE;
  for (const { index } of line.matchAll(/[:：]\s*\S/g)) {
    // From the colon before it, if there is one: no title has two.
    const from = Math.max(last, index - MOST_TITLE.letters);
    last = Math.max(BEFORE, index);
    const starts = [...line.slice(from, index).matchAll(/(?<=[?:_.…)\s\ufffc])\p{L}/gu)].slice(
      -MOST_TITLE.words,
    );
    const found = starts.find(
      (one) => answerTitleOf(`${line.slice(from + one.index, index)}:`) !== undefined,
    );
    if (found && !OPEN_BRACKET.test(line.slice(0, from + found.index))) return from + found.index;
  }
  return undefined;
}

const OPEN_BRACKET = /[([][^()[\]]*$/;

/** `a) ice b) iron` */
const OFFERS = /\s\(?a[.)]\s[^\n]*\s\(?b[.)]\s/i;

/** What asks, and its answer behind it, as paragraphs. */
function behindAsked(block: Block, at: number, all: readonly Block[]): readonly Block[] {
  if (!mayAsk(block) || clearTitle(block)) return [block];
  if (offersMore(block, all[at + 1])) return [block];
  const words = wordsOf(block.pieces);
  const from = titleBehind(words);
  // “→ False (correct answer: …)” is all of one answer.
  if (from === undefined || judgementBehind(words)) return [block];
  const stem = words.slice(0, from).replace(/[-–—•]\s*$/, '');
  const isAsked =
    isLabelled(block) || isQuestion(stem.trim()) || /_{3,}/.test(stem) || OFFERS.test(stem) || requests(stem);
  const rest: Paragraph = { ...unlisted(block), role: 'words', pieces: cut(block.pieces, from) };
  return isAsked ? [{ ...block, pieces: cut(block.pieces, 0, stem.length) }, rest] : [block];
}

/** What a list offers, above another of its offers. */
const offersMore = ({ list }: Paragraph, next: Block | undefined): boolean =>
  list?.form === 'letter' &&
  next?.kind === 'paragraph' &&
  next.list?.id === list.id &&
  next.list.value === list.value + 1;

/** A table of one column with an answer among its rows is a page that somebody has copied out of an LMS. */
function rowsOf(block: Block): readonly Block[] {
  if (block.kind !== 'table' || block.rows.length < 3 || block.rows.some((row) => row.length > 1))
    return [block];
  const rows = block.rows
    .flatMap((row) => row.flatMap(({ blocks }) => blocks))
    .filter((one) => one.kind !== 'paragraph' || !isBlank(one.pieces));
  return rows.some((one) => clearTitle(one)) ? rows : [block];
}

/** Its lines, each a paragraph; the first stands in its list. */
export function linesOf(paragraph: Paragraph): readonly Paragraph[] {
  const words = wordsOf(paragraph.pieces);
  const ends = [...words.matchAll(/\n/g)].map(({ index }) => index);
  const { list, ...others } = paragraph;
  return [-1, ...ends]
    .map((from, i): Paragraph => ({ ...others, pieces: cut(paragraph.pieces, from + 1, ends[i]) }))
    .filter(({ pieces }) => !isBlank(pieces))
    .map((line, i) => (i === 0 && list ? { ...line, list } : line));
}
