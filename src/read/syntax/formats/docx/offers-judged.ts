/**
 * Offers below what asks that are judged one by one: those that are called true are right.
 *
 *     1. Which of these float on water?
 *     a   ice in any form    True
 *     b   a bar of iron      False
 *     c   a piece of cork    True
 *
 * Where words above tell to judge, each of them is a statement by itself (statements.ts); where they ask for what is not
 * so, nobody knows which of both is right.
 */
import { callsJudgement } from '../../../questions/words/judgement.ts';
import { letterAt, placeOfLetter } from '../../../questions/words/letters.ts';
import { FALSE } from '../../../questions/words/lexicon.ts';
import { isAsking } from './asking.ts';
import type { Context } from './clues.ts';
import {
  type Block,
  cut,
  isBody,
  type Option,
  type Paragraph,
  replaced,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { offered } from './offers.ts';
import { verdictIn } from './statements.ts';

const LEAST = 3;
const LETTER = /^\s*\(?([a-j])(?:\s?[).]\s*|\s+)(?=\S)/i;

export const withOffersJudged = (blocks: readonly Block[], context: Context): readonly Block[] =>
  replaced(blocks, (block, at) => {
    if (!isBody(block) || !mayAsk(blocks[at - 1])) return undefined;
    const row = rowFrom(blocks, at);
    const right = row.filter(({ isTrue }) => isTrue);
    if (row.length < LEAST || right.length === 0 || right.length === row.length) return undefined;
    const options = row.map(({ option }) => option);
    const key = right.map(({ option }) => option);
    return [[offered(options, key, 'word', context.report)], at + row.length];
  });

const NOT = new RegExp(
  String.raw`(?<![\p{L}'’])(?:not|n't|except|n['’]\p{L}+\spas|sauf|nicht|außer|no|excepto|non|tranne|eccetto|não|exceto|nu|cu excepția|не|кроме|крім|окрім|nie|oprócz|ne|değil|${FALSE})(?!\p{L})`,
  'iu',
);

const mayAsk = (above: Block | undefined): boolean =>
  isBody(above) && isAsking(above) && !callsJudgement(wordsIn(above)) && !NOT.test(lastOf(wordsIn(above)));

/** A story may stand before what asks. */
const lastOf = (words: string): string => words.split(/[.!?]\s+(?=\p{Lu})/u).at(-1)!;

interface Judged {
  readonly option: Option;
  readonly isTrue: boolean;
}

function rowFrom(blocks: readonly Block[], from: number): readonly Judged[] {
  const row: Judged[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    const judged = isBody(block) ? judgedIn(block, row.length) : undefined;
    if (!judged) break;
    row.push(judged);
  }
  // All of them, or none is known to be one.
  return rankOf(blocks[from + row.length]) === row.length ? [] : row;
}

const rankOf = (block: Block | undefined): number | undefined => {
  if (!isBody(block)) return undefined;
  if (block.list) return block.list.form === 'letter' ? block.list.value - 1 : undefined;
  const letter = LETTER.exec(wordsOf(block.pieces))?.[1];
  return letter === undefined ? undefined : placeOfLetter(letter);
};

/** Before the word that judges: `Both are true` says something of others. */
const APART = /^\s*(?:\t|\s{2}|[:=–→⇒➜([{_-])/u;

function judgedIn(line: Paragraph, rank: number): Judged | undefined {
  const said = withLetter(line, rank);
  const verdict = rankOf(line) === rank ? verdictIn(line.at, said) : undefined;
  if (!verdict || verdict.from > 0 || !APART.test(wordsIn(said).slice(verdict.to))) return undefined;
  const lead = line.list ? `${letterAt(rank)}) `.length : 0;
  const head = line.list ? 0 : LETTER.exec(wordsOf(line.pieces))![0].length;
  const pieces = cut(line.pieces, head, verdict.to - lead);
  return { option: { at: line.at, label: `${letterAt(rank)})`, pieces }, isTrue: verdict.isTrue };
}

/** One word may be all that is offered: its letter is one of two things that are said. */
const withLetter = (line: Paragraph, rank: number): Pick<Paragraph, 'pieces'> =>
  line.list
    ? { pieces: [{ kind: 'text', text: `${letterAt(rank)}) `, look: {} }, ...unlisted(line).pieces] }
    : line;
