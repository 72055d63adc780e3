/** What stands below options: their key, and what explains it. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { bodyOf, isPart, isUnseen } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf } from '../blocks/block.ts';
import { titleAbove } from '../blocks/clear-answer.ts';
import { paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { keyOf, type OptionKey, wordsOfOption } from '../choices/option-key.ts';
import { isBankNote } from '../words/bank-note.ts';
import { judgementAlone } from '../words/judgement.ts';
import { behindFirmTitle, startsWithKey } from '../words/key-title.ts';
import { answerTitleOf, OPTION_NAMES } from '../words/lexicon.ts';
import { opensReason, titlesReason } from '../words/reason.ts';
import type { Offers } from './offers.ts';
import { isCountedItem, type Piece, rowAt, wordsOf } from './pieces.ts';

export interface Below {
  /** Places among the options, from 0; none where no key was found. */
  readonly right: readonly number[];
  readonly explanation: Row;
  /** The piece behind it. */
  readonly end: number;
}

/**
 * Up to what begins the next question.
 *
 * @param known what is right, where the options or what stands above them tell it
 */
export function belowOf(pieces: readonly Piece[], offers: Offers, known: readonly number[]): Below {
  let right = known;
  const explanation: ElementContent[] = [];
  let { end } = offers;
  for (let at = offers.end; at < pieces.length && !beginsAnother(pieces, at); ) {
    const { blocks, count } = rowAt(pieces, at);
    const told = toldBy(blocks, pieces[at - 1]!, right, offers);
    if (told) {
      right = told.right;
      explanation.push(...told.explanation);
    } else if (!isSilent(pieces[at]!)) break;
    at += count;
    // A rule, or a title, is part of what stands above only where something answers below it.
    if (told || isNote(pieces[at - 1]!)) end = at;
  }
  const areParts = known.length === 0 && right.length > 0 && goesOn(pieces, end);
  return areParts ? { right: [], explanation: [], end: offers.end } : { right, explanation, end };
}

/** Whether another letter follows on what was taken for the key: then parts are answered, one after another. */
function goesOn(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < Math.min(pieces.length, from + NEAR) && !beginsAnother(pieces, at); at++) {
    const words = wordsOf(pieces[at]!);
    if (LETTERED.test(words)) return true;
    if (/^\W{0,3}(?:a\s?[).:]|\d)/i.test(words) || blockOf(pieces[at]!.block).asks) return false;
  }
  return false;
}
const NEAR = 6;

/** The key, or what explains the one that is known. */
function toldBy(row: Row, above: Piece, right: readonly number[], offers: Offers): OptionKey | undefined {
  // Below a title, numbers are those of questions.
  const isTitled = answersBelow(above) && !offers.options.numbered;
  const key = right.length === 0 || isTitled ? keyIn(row, offers, isTitled) : undefined;
  if (key) return right.length === 0 ? key : { ...key, right };
  return right.length > 0 && explains(row) ? { right, explanation: row.flatMap(opened) } : undefined;
}

const isSilent = (piece: Piece): boolean => answersBelow(piece) || isNote(piece) || isRule(piece.block);

const LETTERED = /^\W{0,3}[b-h]\s?[).:]\s/iu;

/** A heading that titles no answer, another item; a rule, unless an answer stands right below it. */
function beginsAnother(pieces: readonly Piece[], at: number): boolean {
  const { block, unit } = pieces[at]!;
  if (isCountedItem(unit) && unit !== pieces[at - 1]!.unit) return true;
  if (!isRule(block)) return levelOf(block) < 7 && !answersBelow(pieces[at]!);
  const next = pieces[at + 1];
  return !next || !(answersBelow(next) || startsWithKey(wordsOf(next)));
}

/** `#### Answer`, `**Solution:**`: nothing but the title of what answers. */
export const answersBelow = ({ block, line }: Piece): boolean =>
  (levelOf(block) < 7 || line !== undefined) &&
  !isPart(block, 'disclosure') &&
  answerTitleOf(titleAbove(block) ?? '') !== undefined;

/** What a bank notes for itself: `#water #ice`, `Difficulty: easy`, a comment. */
export const isNote = (piece: Piece): boolean =>
  isUnseen(piece.block) ||
  TAGS.test(wordsOf(piece)) ||
  TYPE.test(wordsOf(piece)) ||
  isBankNote(wordsOf(piece));
const TYPE = /^\P{L}*(?:question )?typ[eo]?\s*:.{1,40}$/iu;
const TAGS = /^(?:#[\p{L}\p{N}_-]+\s*)+$/u;

/** `a) It floats. b) It sinks.`: parts, each with its answer; and `A: I am fine`, somebody says. */
const OF_PARTS = /^\W{0,3}[a-h]\s?:\s|(?:^|[\s(])a\s?[).:]\s[\s\S]*[\s(]b\s?[).:]\s/iu;

function keyIn([block]: Row, { options }: Offers, isTitled: boolean): OptionKey | undefined {
  if (OF_PARTS.test(wordsOfKey(block))) return undefined;
  if (!isPart(block, 'disclosure', 'callout'))
    return isTitled || startsWithKey(blockOf(block).words)
      ? keyOrJudgement([block!], options, isTitled)
      : undefined;
  const answers = roleOf(block) === 'answer' || answerTitleOf(blockOf(block).title) !== undefined;
  return answers ? keyOrJudgement(bodyOf(block), options, true) : undefined;
}

const wordsOfKey = (block: ElementContent | undefined): string =>
  isPart(block, 'disclosure', 'callout')
    ? bodyOf(block)
        .map((one) => blockOf(one).words)
        .join('\n')
    : blockOf(block).words;

/** `Answer: F. It sinks.`, where *True* and *False* are offered. */
function keyOrJudgement(row: Row, named: Offers['options'], isTitled: boolean): OptionKey | undefined {
  const key = keyOf(row, named, isTitled);
  const [first, ...others] = row.filter((one) => one.type === 'element');
  if (key || named.options.length !== 2 || !isTag(first, 'p')) return key;
  const { words } = blockOf(first);
  const from = behindFirmTitle(words) ?? 0;
  const [said = ''] = /^[^\s.,:;–—(-]+[\s.,:;–—-]*/u.exec(words.slice(from)) ?? [];
  const judgement = from > 0 || isTitled ? judgementAlone(said) : undefined;
  const right = named.options.findIndex(
    (one) => judgement !== undefined && judgementAlone(wordsOfOption(one)) === judgement,
  );
  return right < 0
    ? undefined
    : { right: [right], explanation: [...withoutStart(first, from + said.length), ...others] };
}

function explains([block]: Row): boolean {
  if (isPart(block, 'disclosure', 'callout'))
    return titlesReason(blockOf(block).title) || roleOf(block) === 'answer';
  const { words } = blockOf(block);
  return opensReason(words) || POINTS.test(words) || OF_OPTION.test(words);
}
const POINTS = /^\s*(?:→|➜|⇒)/u;
/** `✅ Option B (right): …`, of each or in a list of all. */
const OF_OPTION = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${OPTION_NAMES})\s+["“(]?[A-H](?![\p{L}\p{N}])`,
  'iu',
);

const opened = (block: ElementContent): Row =>
  isPart(block, 'disclosure', 'callout') ? bodyOf(block) : [block];

export const keyAbove = (piece: Piece, { options }: Offers): OptionKey | undefined =>
  piece.line && startsWithKey(wordsOf(piece))
    ? keyOf([paragraphOf([piece.line])], options, false)
    : undefined;
