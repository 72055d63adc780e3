/**
 * Sentences with blanks, and what fills them: told below each, in its last line or in a fold as well, in brackets, behind
 * an arrow, or all in a line. (Keys by numbers below a title are read in gaps-keyed.ts.)
 *
 *     1. Ice ___ on water.      - Ice ___ on water. → floats     1. Ice ___ on water.     Ice ___. (Answer: floats)
 *                               - Lead ___. → sinks              2. Lead ___.
 *        **Answer:** floats     - Wax ___. → burns                                        Ice ___ on water.
 *                                                                Answers: floats, sinks   → floats
 */
import type { Element, ElementContent } from 'hast';
import { countsOf, elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { flow } from '../../html/flow.ts';
import { bodyOf, element, lineOf, text } from '../../parts.ts';
import { blockOf, nextFull, roleOf } from '../blocks/block.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { cutAt, withoutStart } from '../blocks/starts.ts';
import { optionsAt } from '../choices/options.ts';
import { holdsGap } from '../kinds/gaps.ts';
import { BLANK, endsInPlace, fillsOfSeveral } from '../words/blanks.ts';
import { behindFirmTitle } from '../words/key-title.ts';
import { fillsOf } from './blanks-filled.ts';
import { blanksOf, filled } from './gaps-keyed.ts';
import { answeringRow } from './items-asked.ts';
import { madeQuestion } from './made-question.ts';
import { belowOf, itemPieces, type Piece, pieceOf, withPieces } from './pieces.ts';

/** What no word calls an answer is one where so many have it. */
const FEWEST = 3;

interface Told {
  readonly form: 'called' | 'below' | 'arrow';
  readonly sentence: Element;
  readonly words: string;
  /** What it is, where it fills no blank. */
  readonly body: Row;
  /** What stands behind it. */
  readonly rest: Row;
}

export function withBlanksTold(blocks: Row): Row {
  if (!blocks.some((block) => BLANK.test(blockOf(block).words))) return blocks;
  const pieces = piecesOf(withKeysInLines(blocks));
  const told = pieces.map((one) => toldOf(one.words, belowOf(one)));
  const counts = countsOf(told.map((one) => one?.form));
  const isHabit = (form: Told['form']): boolean => form === 'called' || counts.get(form)! >= FEWEST;
  return withPieces(
    pieces,
    told.map((one) => (one && isHabit(one.form) ? [questionOf(one), ...one.rest] : undefined)),
  );
}

function piecesOf(blocks: Row): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    const end = behindTold(blocks, at);
    const behind = blocks.slice(at + 1, end);
    if (isTag(block, 'ul', 'ol')) pieces.push(...listPieces(block, behind));
    else pieces.push(pieceOf(block, isTag(block, 'p') ? block : undefined, behind));
    at = end;
  }
  return pieces;
}

/** What calls itself an answer right below words with blanks belongs to them. */
function behindTold(blocks: Row, at: number): number {
  const next = nextFull(blocks, at);
  const mayTell =
    calledIn(blocks[next]) !== undefined ||
    foldedIn(blocks[next]) !== undefined ||
    isQuotedBelow(blocks[at]!, blocks[next]);
  const isTold = isTag(blocks[at], 'p', 'ul', 'ol') && mayTell && hasBlank(blocks[at]);
  return isTold ? next + 1 : at + 1;
}

/** A quotation below one sentence; below a list, one that calls itself an answer. */
const isQuotedBelow = (block: ElementContent, next: ElementContent | undefined): boolean =>
  isTag(next, 'blockquote') && (isTag(block, 'p') || calledIn(insideOf(next)) !== undefined);

const hasBlank = (block: ElementContent): boolean => BLANK.test(blockOf(block).words);

/** Below several items of which one isn't told, what stands behind the list may be for all of them. */
function listPieces(list: Element, behind: Row): readonly Piece[] {
  const pieces = itemPieces(list);
  const areTold = pieces.slice(0, -1).every(({ words, inside }) => toldOf(words, inside));
  return areTold ? itemPieces(list, behind) : [...pieces, ...behind.map((one) => pieceOf(one, undefined))];
}

function toldOf(sentence: ElementContent | undefined, below: Row): Told | undefined {
  if (!isTag(sentence, 'p') || holdsGap(sentence) || blanksOf(sentence.children) === 0) return undefined;
  // Nothing but room to write (`Answer: ____`), or lettered options in its lines.
  if (calledIn(sentence) !== undefined || endsInPlace(rawText(sentence.children))) return undefined;
  if (!/\p{L}{2}/u.test(rawText(sentence.children)) || optionsAt([sentence], 0)) return undefined;
  const inside = toldInside(sentence);
  if (inside) return { ...inside, rest: below };
  const [first, ...rest] = below.filter((one) => !isBlank(one));
  if (first) return toldBelow(sentence, first, rest);
  const said = rawText(sentence.children);
  const arrow = ARROW.exec(said);
  if (!arrow) return undefined;
  const body = withoutStart(sentence, arrow.index + arrow[0].length);
  const [before] = cutAt(sentence.children, arrow.index);
  const words = said.slice(arrow.index + arrow[0].length);
  return blanksOf(before) > 0
    ? { form: 'arrow', sentence: { ...sentence, children: before }, words, body, rest: [] }
    : undefined;
}

/** In the last line of the sentence, or in brackets at its end. */
function toldInside(sentence: Element): Omit<Told, 'rest'> | undefined {
  const said = rawText(sentence.children);
  for (const form of [LAST_LINE, BRACKETED]) {
    const { index = 0, 0: whole = '', groups: { arrow, told = '' } = {} } = form.exec(said) ?? {};
    const start = behindFirmTitle(told) ?? (arrow ? 0 : undefined);
    const [before] = cutAt(sentence.children, index);
    if (whole === '' || start === undefined || blanksOf(before) === 0) continue;
    const words = told.slice(start);
    const body = [element('p', {}, [text(words)], lineOf(sentence))];
    return BLANK.test(words)
      ? undefined
      : { form: 'called', sentence: { ...sentence, children: before }, words, body };
  }
  return undefined;
}
const LAST_LINE = /(?<!\s)[^\S\n]*\n[^\S\n]*(?<arrow>(?:[→⇒➜]|[-=]{1,2}>)\s*)?(?<told>[^\n]+)$/u;
const BRACKETED = /(?<!\s)\s*[([](?<told>[^()[\]]+)[)\]]\s*(?!\s)\.?\s*$/;

const ARROW = /\s*(?:[→⇒➜]|[-=]{1,2}>)\s*(?=[^→⇒➜]{1,80}$)/u;

/** `**Answer:** floats`, or the one point or quotation below. */
function toldBelow(sentence: Element, first: ElementContent, rest: Row): Told | undefined {
  const start = calledIn(first);
  const folded = foldedIn(first);
  const inside = start === undefined ? (folded ?? insideOf(first)) : first;
  if (folded && !mayFill(folded, sentence)) return undefined;
  if (!isTag(inside, 'p') || optionsAt([inside], 0)) return undefined;
  const own = start ?? calledIn(inside);
  const words = rawText(inside.children).slice(own ?? 0);
  // `Answer: ____`: learners write there.
  if (BLANK.test(words)) return undefined;
  const body = withoutStart(inside, own ?? 0);
  return { form: own === undefined && !folded ? 'below' : 'called', sentence, words, body, rest };
}

/** `Your answer: ____` is a place to write, and so is a line behind what asks, but for few words: the fold answers what stands above. */
function mayFill(told: Element, sentence: Element): boolean {
  const above = rawText(sentence.children).replace(/(?<![\s_.…-])[\s_.…-]+$/, '');
  const words = rawText(told.children);
  const isPlace = /[:：]$/.test(above) || (/[?？]$/.test(above) && words.trim().split(/\s+/).length > FEW);
  return !isPlace && fillsOf(sentence, words, [told]) !== undefined;
}
const FEW = 3;

/** The one paragraph of a fold that answers. */
function foldedIn(block: ElementContent | undefined): Element | undefined {
  const only = roleOf(block) === 'answer' ? onlyIn(bodyOf(block as Element)) : undefined;
  return isTag(only, 'p') ? only : undefined;
}

const calledIn = (block: ElementContent | undefined): number | undefined =>
  isTag(block, 'p') ? behindFirmTitle(rawText(block.children)) : undefined;

/** What quotes, points at or sets apart by its letters what it says. */
function insideOf(block: ElementContent): ElementContent | undefined {
  const only = isTag(block, 'p') ? onlyIn(block.children) : undefined;
  if (isTag(only, 'em', 'i', 'strong', 'b')) return element('p', {}, only.children, lineOf(block));
  const row = block.type === 'element' && roleOf(block) === undefined ? answeringRow(block) : undefined;
  return row?.length === 1 ? row[0] : undefined;
}

/** The sentence with its gaps; where what is told fills them not, it answers the sentence. */
function questionOf({ sentence, words, body }: Told): Element {
  const line = lineOf(sentence);
  const filledBy = fillsOf(sentence, words, body);
  return filledBy
    ? madeQuestion(
        [element('p', {}, filled(sentence.children, [...filledBy.fills], line), line)],
        filledBy.rest === '' ? {} : { told: body },
        { guess: 'blank' },
      )
    : madeQuestion([sentence], { told: body }, { guess: 'blank' });
}

/** `Answers: floats, sinks` below as many blanks: each told below its own. */
function withKeysInLines(blocks: Row): Row {
  return blocks.flatMap((block, at): Row => {
    const own = isKeyOf(blocks[at - 1], block) ? [] : [block];
    const below = isKeyOf(block, blocks[at + 1])
      ? keyed(block as Element, blocks[at + 1] as Element)
      : undefined;
    return below ?? own;
  });
}

const wordsIn = (key: Element, count: number): readonly string[] =>
  fillsOfSeveral(rawText(key.children).slice(calledIn(key) ?? 0), count) ?? [];

/** Whether a line tells what fills the blanks of a list, or of one paragraph with several. */
function isKeyOf(block: ElementContent | undefined, next: ElementContent | undefined): boolean {
  if (!isTag(next, 'p') || calledIn(next) === undefined || !block || !isTag(block, 'ol', 'ul', 'p'))
    return false;
  if (!hasBlank(block)) return false;
  const rows = isTag(block, 'p') ? [block.children] : elementsOf(block).map((item) => item.children);
  const counts = rows.map((row) => blanksOf(row));
  const count = counts.reduce((sum, one) => sum + one, 0);
  return count > 1 && counts.every((one) => one > 0) && wordsIn(next, count).length === count;
}

function keyed(block: Element, key: Element): Row {
  const rows = isTag(block, 'p') ? [block] : elementsOf(block);
  const left = [
    ...wordsIn(
      key,
      rows.reduce((sum, { children }) => sum + blanksOf(children), 0),
    ),
  ];
  const told = (children: Row): Element =>
    element(
      'p',
      {},
      [element('strong', {}, [text('Answer:')]), text(` ${left.splice(0, blanksOf(children)).join('; ')}`)],
      lineOf(key),
    );
  if (isTag(block, 'p')) return [block, told(block.children)];
  const items = elementsOf(block).map((item) => ({
    ...item,
    children: [...flow(item.children), told(item.children)],
  }));
  return [{ ...block, children: items }];
}
