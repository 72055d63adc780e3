/**
 * Answers that are called so in the line of what they answer, below it or in brackets: a paragraph each, as the other
 * passes know them.
 *
 *     1. Ice floats. **Answer:** true.            1. Ice floats.
 *     2. Hail falls from … *(Answer: clouds)*  →
 *                                                    **Answer:** true.
 *                                                 …
 *
 * Where several that count are answered so, none of them need ask by its words.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf, cutAtHeadings, isRule, levelOf, nextFull } from '../blocks/block.ts';
import { opensQuestion } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { cutAt, withoutFirst } from '../blocks/starts.ts';
import { EMPTY_BOX } from '../choices/options.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { labelOf } from '../words/label.ts';
import { answerOpeningOf } from '../words/lexicon.ts';

/** So many answers are called so, or none is: one alone may be a remark. */
const FEWEST = 2;

export function withTitledInLine(row: Row): Row {
  const sections = cutAtHeadings(row).map(cutsIn);
  const count = sections.reduce((sum, one) => sum + one.count, 0);
  return count < FEWEST ? row : sections.flatMap((one) => one.row);
}

/** A section with its answers apart; as it is where one goes on. What stands below the last of several may be about anything. */
function cutsIn(row: Row): Cut {
  const cuts = row.map((block) => (isTag(block, 'ul', 'ol') ? listCut(block) : paragraphCut(block)));
  const count = cuts.reduce((sum, cut) => sum + (cut?.count ?? 0), 0);
  const last = count < FEWEST ? -1 : cuts.findLastIndex(Boolean);
  const areWhole = cuts.every((cut, at) => !cut || at === last || !goesOn(row[at]!, row[nextFull(row, at)]));
  if (count === 0 || !areWhole) return { row, count: 0 };
  return { row: row.flatMap((one, at) => cuts[at]?.row ?? [one]), count };
}

/** Whether an answer does, in what stands below it: that is found elsewhere. */
function goesOn(block: ElementContent, next: ElementContent | undefined): boolean {
  if (next === undefined || levelOf(next) < 7 || isRule(next)) return false;
  const { words } = blockOf(next);
  // What counts on is the next exercise.
  if (isTag(next, 'ol') && Number(next.properties.start) > 1) return false;
  return isTag(block, 'p')
    ? !isMarked(words) && !opensQuestion(next)
    : isTag(next, 'p') && /^\p{Ll}/u.test(words);
}

interface Cut {
  readonly row: Row;
  /** How many are answered in it. */
  readonly count: number;
}

/** Three quarters of its items at least are answered so. */
function listCut(list: Element): Cut | undefined {
  if (!MAY_HOLD.test(blockOf(list).words)) return undefined;
  const items = elementsOf(list);
  const rows = items.map((item) => rowCut(rowIn(item), lineOf(item)));
  const count = rows.filter((one) => one !== undefined).length;
  if (count === 0 || count * 4 < items.length * 3) return undefined;
  const children = items.map((item, i) => (rows[i] ? withChildren(item, [...rows[i]]) : item));
  return { row: [withChildren(list, children)], count };
}

/** In its first words, or in brackets below them. @param line of the item: words alone have none */
function rowCut([first, ...below]: Row, line: number): Row | undefined {
  if (!isTag(first, 'p')) return undefined;
  const own = cutAtTitle(first, line);
  if (own) return [...own, ...below];
  const at = below.findIndex((one) => one.type === 'element');
  const told = isTag(below[at], 'p') ? cutAtTitle(below[at], line) : undefined;
  return told?.length === 1 ? [first, ...below.slice(0, at), ...told, ...below.slice(at + 1)] : undefined;
}

function paragraphCut(block: ElementContent): Cut | undefined {
  if (!isTag(block, 'p') || !MAY_HOLD.test(blockOf(block).words)) return undefined;
  const row = cutAtTitle(block, lineOf(block));
  return row && (row.length === 1 || mayAsk(block, row)) ? { row, count: 1 } : undefined;
}

/** Words that are counted or ask; any, where their answer begins a line of its own. */
function mayAsk(block: Element, [asked]: readonly Element[]): boolean {
  const words = rawText(block.children);
  const begins = /^\s*\n/.test(words.slice(rawText(asked!.children).length));
  return begins || isMarked(words) || opensQuestion(block);
}

const isMarked = (words: string): boolean => labelOf(words.trimStart()) !== undefined || OWN_MARK.test(words);

/** Few do, and no more is asked of the others. */
const MAY_HOLD = /(?<=[^\p{L}\p{N}])\p{Lu}[\p{L}' ]{1,30}\.?[:：]\s*\S/u;
const TITLE = /(?<![\p{L}\p{N}])(?=\p{Lu}[\p{L}' ]{1,30}\.?[:：]\s*\S)/gu;

/** A paragraph cut before its answer's title; alone what is in brackets, or behind a dash, from its start on. */
function cutAtTitle(paragraph: Element, line: number): Element[] | undefined {
  const words = rawText(paragraph.children);
  for (const { index } of words.matchAll(TITLE)) {
    const opening = answerOpeningOf(words.slice(index, index + 60));
    const title = words.slice(index, index + (opening?.length ?? 0)).trim();
    if (!opening?.firm || title.length < 4 || tellsOtherwise(title)) continue;
    const cut = cutBehind(paragraph.children, words, { at: index, length: opening.length, line });
    if (cut) return cut;
  }
  return undefined;
}

/** `Possible answers:` offers, *My answer:* tells of somebody, *Answer type:* of a form. */
const tellsOtherwise = (title: string): boolean =>
  answersTitleOf(title)?.several === true || OF_ANOTHER.test(title);
const OF_ANOTHER =
  /^(?:Answer (?=\p{L})|(?:My|His|Her|Their|Our|Ma|Sa|Leur|Meine|Seine|Ihre|Mi|Su|La (?:mia|sua)|A (?:minha|sua)|Mijn|Zijn|Haar)\s)/u;

const OPENER = /[^\S\n]*(?:([([])|[–—-]|[-=]>|[→⇒])\s*$/u;
const ENDS = /[.?!:;…_。？！：]["”»)\]]*\s*$|\n\s*$/u;
/** `a) ice b) iron`: a key, which stands elsewhere. */
const OFFERS = /[\s([][b-dB-D2-4]\s?[.)\]]\s/;
/** `(b) Describe fog.` is a part where words answer it, and an option where a letter or a number does. */
const offersIn = (asked: string, told: string): boolean =>
  OFFERS.test(SAYS.test(told) && !NAMES_OFFER.test(told) ? asked.replace(OWN_MARK, '') : asked);
/** `(b)`, `(ii)`, `2.` */
const OWN_MARK = /^\s*\(?(?:[a-h]|[ivx]{1,5}|\d{1,2})[.)]\s/i;
const NAMES_OFFER = /^\(?(?:[a-h]|[ivx]{1,5}|\d{1,2})(?:[.):,]|\s?$)/i;
/** The next part begins in one of its lines. */
const COUNTS_ON = /\n[*_( ]{0,4}(?:[b-h]|[2-9]|1\d)\s?[.)]/;
const CLOSING = /[)\]][.。]?\s*$/;

interface Title {
  readonly at: number;
  readonly length: number;
  /** That of the paragraph: words alone of an item have none. */
  readonly line: number;
}

function cutBehind(
  nodes: readonly ElementContent[],
  words: string,
  { at, length, line }: Title,
): Element[] | undefined {
  const [opener = '', bracket] = OPENER.exec(words.slice(0, at)) ?? [];
  const asked = words.slice(0, at - opener.length);
  const [before, rest] = cutAt(nodes, at - opener.length);
  const breaksLine = isTag(rest[0], 'br');
  const behind = breaksLine ? rest.slice(1) : rest;
  const isMarked = isTag(behind[0], ...LETTERS) && beginsAt(nodes, at - opener.length);
  if (!(opener || ENDS.test(asked) || isMarked || breaksLine)) return undefined;
  if (behind[0]?.type === 'element' && !isMarked) return undefined;
  if (asked.trim() === '' ? bracket === undefined : !SAYS.test(asked)) return undefined;
  if (
    COUNTS_ON.test(words.slice(at)) ||
    offersIn(asked, words.slice(at + length).trim()) ||
    EMPTY_BOX.test(asked) ||
    (bracket && !CLOSING.test(words))
  )
    return undefined;
  const told = opened(behind, opener.length + length);
  const answer = element('p', {}, bracket ? withoutClosing(told) : told, line + asked.split('\n').length - 1);
  const below = foldedAnswer([answer], [], lineOf(answer));
  return asked.trim() === '' ? [below] : [element('p', {}, withoutBreak(before), line), below];
}

/** Whether a node does, of a row of words. */
function beginsAt(nodes: readonly ElementContent[], place: number): boolean {
  let at = 0;
  return nodes.some((one) => {
    const begins = at === place;
    at += rawText([one]).length;
    return begins;
  });
}

const SAYS = /\p{L}\P{L}+\p{L}|\p{Lo}{3}/u;
const LETTERS = ['strong', 'b', 'em', 'i'] as const;

/** What stands behind a title: that is no longer in the letters it began. */
function opened(behind: readonly ElementContent[], length: number): readonly ElementContent[] {
  const [first] = behind;
  const [own, ...others] = withoutFirst(behind, length);
  const isWithin = isTag(first, ...LETTERS) && rawText([first]).length > length;
  return isWithin && isTag(own, ...LETTERS) ? [...own.children, ...others] : [own!, ...others];
}

function withoutClosing(told: readonly ElementContent[]): readonly ElementContent[] {
  const at = told.findLastIndex((one) => rawText([one]).trim() !== '');
  const last = told[at];
  if (last?.type === 'text') return [...told.slice(0, at), text(last.value.replace(CLOSING, ''))];
  return last?.type === 'element'
    ? [...told.slice(0, at), withChildren(last, [...withoutClosing(last.children)])]
    : told;
}

function withoutBreak(row: readonly ElementContent[]): ElementContent[] {
  const last = row.at(-1);
  if (isTag(last, 'br') || (last?.type === 'text' && last.value.trim() === ''))
    return withoutBreak(row.slice(0, -1));
  return last?.type === 'text' ? [...row.slice(0, -1), { ...last, value: last.value.trimEnd() }] : [...row];
}
