/**
 * What a form on the web prints of itself (Google Forms): what it asks, a star where an answer is owed, points, and
 * offers without letters, each in a line of its own. The points tell where a question ends and its offers begin.
 */

import { letterAt } from '../../../questions/words/letters.ts';
import { titlesReason } from '../../../questions/words/reason.ts';
import { isQuestion, tellsTask } from './asking.ts';
import { answering, type Context, postponed } from './clues.ts';
import {
  type Block,
  cut,
  type Fold,
  foldsOf,
  isBody,
  type Option,
  type Options,
  type Paragraph,
  questionOf,
  replaced,
  wordsIn,
  wordsOf,
} from './document.ts';
import { POINTS } from './numbers.ts';
import { compared, offered } from './offers.ts';
import { isAnswerTitle } from './titles.ts';

/** Questions of fewer are none of a form. */
const LEAST = 3;
/** Lines that one question, and the offers of one, may have. */
const MOST = { lines: 30, offers: 12, letters: 400 };

const SCORE = new RegExp(
  String.raw`^\s*\*?\s*(?:(\d{1,3})\s*\/\s*(\d{1,3})(?:\s*${POINTS})?|\d{1,3}\s*${POINTS})\s*\.?\s*$`,
  'i',
);
const STAR = /^\s*\*\s*$/;
export function withForms(blocks: readonly Block[], context: Context): readonly Block[] {
  const scores = blocks.flatMap((one, at) => (scoreIn(one) ? [at] : []));
  if (scores.length < LEAST) return blocks;
  const starts = scores.map((at, i) => stemFrom(blocks, i === 0 ? 0 : scores[i - 1]! + 1, at, i > 0));
  const later = postponed(context);
  const all = scores.map((score, i) => {
    const [from, end] = [starts[i], starts[i + 1] ?? lastOf(blocks, score)];
    return from === undefined ? undefined : askedIn(blocks, { from, score, end }, later.context);
  });
  const found = all.filter((one) => one !== undefined);
  const offering = found.filter(({ isOffering }) => isOffering);
  if (offering.length < LEAST || offering.length < scores.length / 2) return blocks;
  later.tell();
  const by = new Map(found.map(({ from, blocks, end }) => [from, [blocks, end] as const]));
  return replaced(blocks, (_, at) => by.get(at));
}

const scoreIn = (block: Block | undefined): RegExpExecArray | undefined =>
  SCORE.exec(wordsIn(block)) ?? undefined;

const isEmpty = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && wordsOf(block.pieces).replace(/[\s\u200b]/g, '') === '';

/** Where what is asked above points begins; behind another question two lines at least are left to it. */
function stemFrom(
  blocks: readonly Block[],
  from: number,
  score: number,
  isNext: boolean,
): number | undefined {
  let last = score - 1;
  while (last >= from && (isEmpty(blocks[last]) || STAR.test(wordsIn(blocks[last])))) last--;
  if (last < from || blocks[last]!.kind !== 'paragraph') return undefined;
  const least = Math.max(from, score - MOST.lines);
  let top = last;
  while (top > least && blocks[top - 1]!.kind === 'paragraph' && !isEmpty(blocks[top - 1])) top--;
  for (let at = top; at < last; at++) {
    const above = blocks.slice(from, at).filter((one) => !isEmpty(one));
    if ((!isNext || above.length >= 2) && opens(blocks[at] as Paragraph, above)) return at;
  }
  return last;
}

/** Whether a line of several may be the first that asks: a sentence is, where no offer above it is one. */
function opens({ role, pieces }: Paragraph, above: readonly Block[]): boolean {
  const words = wordsOf(pieces).trim();
  if (typeof role === 'number' || role === 'title') return false;
  const isSentence = /\.$/.test(words) && !above.some((one) => /\.\s*$/.test(wordsIn(one)));
  return isSentence || isQuestion(words) || /:$/.test(words) || words.length > 90 || tellsTask(words);
}

/** Where the offers of the last question end: at what is no line, or behind a gap of two. */
function lastOf(blocks: readonly Block[], score: number): number {
  let at = score + 1;
  while (at < blocks.length && at < score + MOST.lines && isBody(blocks[at])) {
    if (at > score + 2 && isEmpty(blocks[at]) && isEmpty(blocks[at + 1])) break;
    at++;
  }
  return at;
}

interface Span {
  readonly from: number;
  readonly score: number;
  readonly end: number;
}

interface Found extends Span {
  readonly blocks: readonly Block[];
  readonly isOffering: boolean;
}

function askedIn(blocks: readonly Block[], span: Span, context: Context): Found | undefined {
  const { from, score, end } = span;
  const below = blocks.slice(score + 1, end);
  if (!below.every(isBody)) return undefined;
  const stem = blocks
    .slice(from, score)
    .filter((one) => !isEmpty(one) && !STAR.test(wordsIn(one)))
    .map(withoutStar);
  const parts = partsOf(below);
  const offers = parts.offers.filter((one) => !isEmpty(one));
  const isFit =
    offers.length <= MOST.offers && offers.every(({ pieces }) => wordsOf(pieces).length <= MOST.letters);
  if (stem.length === 0 || !isFit) return undefined;
  const feedback = parts.feedback.filter((one) => !isEmpty(one));
  const isOffering = offers.length >= 2;
  // Where nobody has answered yet, a line is what the form says of it.
  const isOpen = offers.length === 1 && parts.right.length === 0 && scoreIn(blocks[score])?.[1] === undefined;
  if (isOpen) return undefined;
  const inside = isOffering
    ? [offeredIn(offers, parts, scoreIn(blocks[score]), context)]
    : shortAnswer(offers, parts.right, context);
  const [first, ...others] = [...stem, ...inside, ...foldsOf(context.word, feedback)];
  return { ...span, blocks: [questionOf(first!, ...others)], isOffering };
}

function offeredIn(
  offers: readonly Paragraph[],
  told: Parts,
  score: RegExpExecArray | undefined,
  { report }: Context,
): Options {
  const options = optionsOf(offers);
  const right = rightAmong(options, told, score);
  return offered(options, right, 'mark', report);
}

/** What somebody has written, or what is right: nothing of it stands in clear. */
function shortAnswer(
  written: readonly Paragraph[],
  right: readonly Paragraph[],
  context: Context,
): readonly Fold[] {
  const answer = right.some((one) => !isEmpty(one)) ? right : written;
  return answering(
    context,
    'habit',
    answer.filter((one) => !isEmpty(one)),
  );
}

/** The star of an answer that is owed, behind what asks. */
function withoutStar(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  const words = wordsOf(block.pieces);
  return { ...block, pieces: cut(block.pieces, 0, words.replace(/\s+\*\s*$/, '').length) };
}

interface Parts {
  readonly offers: readonly Paragraph[];
  readonly right: readonly Paragraph[];
  readonly feedback: readonly Paragraph[];
}

/** Offers, what stands below *Correct answer*, and what below *Feedback*. */
function partsOf(lines: readonly Paragraph[]): Parts {
  const words = lines.map(({ pieces }) => wordsOf(pieces).trim());
  const right = words.findIndex(isAnswerTitle);
  const feedback = words.findIndex(titlesReason);
  const [rightAt, feedbackAt] = [right, feedback].map((at) => (at < 0 ? lines.length : at)) as [
    number,
    number,
  ];
  return {
    offers: lines.slice(0, Math.min(rightAt, feedbackAt)),
    right: lines.slice(rightAt + 1, feedbackAt > rightAt ? feedbackAt : undefined),
    feedback: lines.slice(feedbackAt + 1, rightAt > feedbackAt ? rightAt : undefined),
  };
}

const LETTER = /^\s*\(?([a-h])\s?[.)]\s*(?=\S)/i;

function optionsOf(offers: readonly Paragraph[]): readonly Option[] {
  const letters = offers.map(({ pieces }) => LETTER.exec(wordsOf(pieces)));
  const areLettered = letters.every((one, at) => one?.[1]?.toLowerCase() === letterAt(at));
  return offers.map(
    ({ at, pieces }, i): Option => ({
      at,
      label: areLettered ? letters[i]![0].trim() : '',
      pieces: areLettered ? cut(pieces, letters[i]![0].length) : pieces,
    }),
  );
}

/** Those that stand again below *Correct answer*; with full points, the one behind which the form drew its tick. */
function rightAmong(
  options: readonly Option[],
  { offers, right }: Parts,
  score: RegExpExecArray | undefined,
): readonly Option[] {
  const said = new Set(right.map(({ pieces }) => compared(wordsOf(pieces))).filter((one) => one !== ''));
  if (said.size > 0) {
    const letters = offers.filter((one) => !isEmpty(one));
    return options.filter((_, at) => said.has(compared(wordsOf(letters[at]!.pieces))));
  }
  const isFull = score?.[1] !== undefined && score[1] === score[2] && score[1] !== '0';
  if (!isFull) return [];
  const ends = offers.findLastIndex((one) => !isEmpty(one));
  const ticked = options.filter((option) => {
    const at = offers.findIndex((one) => one.at === option.at);
    return at < ends ? isEmpty(offers[at + 1]) : offers.slice(at + 1).length >= 2;
  });
  return ticked.length < options.length ? ticked : [];
}
