/**
 * Sentences with blanks, counted, and what is missing in each told below by the same numbers, as worksheets of languages
 * have it. Each becomes words with gaps, and what the key says besides answers them.
 *
 *     1. Ice ___ on water.
 *     2. Iron ___.
 *     3. Wax ___ in the sun.
 *
 *     ## Answers
 *
 *     1. floats
 *     2. sinks – it is heavy
 *     3. melts
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, gap, isPart, lineOf, text, titleOf } from '../../parts.ts';
import { blockOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle, titleAbove } from '../blocks/clear-answer.ts';
import { firstNumber, rowOf } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { withoutMark } from '../blocks/starts.ts';
import { titleAlone } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { fillOf, gappedAt } from '../kinds/gaps.ts';
import { BLANK, blanksIn, endsInPlace, fillsAgain, fillsFor, LONGEST } from '../words/blanks.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { isKeyTitle } from '../words/key-list-title.ts';
import { madeQuestion } from './made-question.ts';

interface Blank {
  readonly number: number;
  readonly children: Row;
  readonly line: number;
}
interface Told {
  readonly number: number;
  /** All that its line says. */
  readonly said: Row;
  readonly words: string;
  readonly remark: Row;
  /** What stands below it, up to the next. */
  readonly more: Row;
  readonly line: number;
}

/** So many are counted, or they are something else. */
const FEWEST = 2;
const COUNTED = /^\s*(?:\[ ?\]\s*)?(\d{1,3})\s?[.)]\s+/;

export const withGapsKeyed = (blocks: Row): Row => withGapsTold(withGapsCounted(blocks));

/** Words with blanks, and right below a title a list of as many, or a line: `Answers:`, `- floats`, `- sinks`; `floats / sinks`. */
const withGapsTold = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const [asked, title, list] = blocks.slice(at, at + 3);
    const isTold = titleAlone(title) !== undefined || isKeyTitle(standingTitle(title) ?? '');
    const row = isTold && isTag(list, 'ul', 'ol', 'p', 'blockquote') ? filledBy(asked!, list) : undefined;
    return row && { row, end: at + 3 };
  });

/** The items of a list, or what a line parts. */
const PARTED = [/\s*\/\s*/, /\s*;\s*/, /\s*,\s*/];
function toldBy(key: Element, count: number): string[] | undefined {
  const isList = isTag(key, 'ul', 'ol');
  return (
    isList
      ? [elementsOf(key).map((item) => plainText(item))]
      : PARTED.map((parting) => blockOf(key).words.split(parting))
  )
    .map((all) => all.map((one) => one.trim()))
    .find((all) => all.length === count && (isList || count > 1));
}

function filledBy(asked: ElementContent, list: Element): Row | undefined {
  const items = isTag(asked, 'ol', 'ul') ? elementsOf(asked) : [];
  const last = items.at(-1);
  const quoted = isTag(asked, 'blockquote') ? onlyIn(asked.children) : asked;
  const children = last ? wordsOf(last) : isTag(quoted, 'p') ? quoted.children : [];
  // Of a choice the key is a letter.
  const count = offersAt([element('p', {}, children)], 0) ? 0 : blanksOf(children);
  const words = (count > 0 && toldBy(list, count)) || [];
  if (words.length === 0 || words.some((one) => one === '' || one.length > LONGEST)) return undefined;
  const line = lineOf(last ?? asked);
  const own = madeQuestion([element('p', {}, filled(children, words, line), line)], {}, { guess: 'blank' });
  const above = items.slice(0, -1);
  return above.length > 0 ? [{ ...(asked as Element), children: above }, own] : [own];
}

export const blanksOf = (children: Row): number => blanksIn(plainText(element('p', {}, children))).length;

function withGapsCounted(blocks: Row): Row {
  const from = blocks.findLastIndex((one) => answersTitleOf(titleAbove(one) ?? '')?.several);
  if (from < 0) return blocks;
  const asked = blocks.slice(0, from).map((one, i) => {
    const blanks = countedBlanks(one);
    // `1. Ice ___.`, and options below it, or in it: its key is a letter.
    const offers = blanks && [offersAt(blocks, i), offersAt(blocks, i + 1), offersInItem(one)].some(Boolean);
    return offers ? undefined : blanks;
  });
  const all = asked.flatMap((one) => one ?? []);
  if (all.length < FEWEST) return blocks;
  const title = blocks[from]!;
  const isFold = isPart(title, 'disclosure');
  const rule = isFold ? from + 1 : sectionEnd(blocks, from + 1, blockOf(title).level ?? 1);
  const key = isFold ? bodyOf(title) : blocks.slice(from + 1, rule);
  const { own, others } = keyFor(key, new Set(all.map(({ number }) => number)));
  const { told, above } = keyOf(own);
  const isPair = all.length === told.length && all.every((one, i) => one.number === told[i]!.number);
  if (!isPair) return blocks;
  let next = 0;
  const row = blocks
    .slice(0, from)
    .flatMap((block, i) => asked[i]?.flatMap((one) => gapped(one, told[next++]!)) ?? [block]);
  const left = [...above, ...others];
  const rest =
    isFold && left.length > 0
      ? [foldedAnswer(left, titleOf(title), lineOf(title))]
      : others.length > 0
        ? [title, ...left]
        : left;
  return [...row, ...rest, ...blocks.slice(rule)];
}

const offersAt = (row: Row, at: number): boolean => optionsAt(row, at)?.numbered === false;
const offersInItem = (list: ElementContent): boolean =>
  isTag(list, 'ol') && elementsOf(list).some((item) => rowOf(item).some((_, i, row) => offersAt(row, i)));

/** What a key says of some numbers, and of others: a test has one key for all of its parts. */
function keyFor(key: Row, numbers: ReadonlySet<number>) {
  const own: ElementContent[] = [];
  const others: ElementContent[] = [];
  let put = own;
  for (const block of key) {
    const entries = toldIn(block);
    if (entries.length > 0) put = entries.every(({ number }) => numbers.has(number)) ? own : others;
    put.push(block);
  }
  return { own, others };
}

/** The entries of a key, each with what explains it below; headings and rules only part them. */
function keyOf(blocks: Row) {
  const told: Told[] = [];
  const above: ElementContent[] = [];
  for (const block of blocks) {
    const entries = toldIn(block);
    const last = told.at(-1);
    told.push(...entries);
    if (entries.length > 0 || isTag(block, 'hr') || blockOf(block).level !== undefined) continue;
    if (last) told[told.length - 1] = { ...last, more: [...last.more, block] };
    else above.push(block);
  }
  return { told, above };
}

/** What a list or a paragraph of counted lines leaves blank; undefined where a line of it does not. */
function countedBlanks(block: ElementContent): readonly Blank[] | undefined {
  const all = isTag(block, 'ol')
    ? elementsOf(block).map((item, i) => blankOf(wordsOf(item), lineOf(item), firstNumber(block) + i))
    : isTag(block, 'ul')
      ? elementsOf(block).map((item) => blankOf(wordsOf(item), lineOf(item)))
      : isTag(block, 'p')
        ? linesOf(block).map(({ children, line }) => blankOf(children, line))
        : [];
  return all.length > 0 ? allKnown(all) : undefined;
}

function wordsOf(item: Element): Row {
  const only = onlyIn(rowOf(item));
  return isTag(only, 'p') ? only.children : [];
}

function blankOf(children: Row, line: number, counted?: number): Blank | undefined {
  const words = plainText(element('p', {}, children));
  if (endsInPlace(rawText(children))) return undefined;
  const number = counted ?? Number(COUNTED.exec(words)?.[1] ?? Number.NaN);
  const own = counted === undefined ? withoutMark(children, BOX) : [text(`${counted}. `), ...children];
  return BLANK.test(words) && !Number.isNaN(number) ? { number, children: own, line } : undefined;
}
const BOX = /^\s*\[ ?\]\s*/;

const ENTRY = /^\s*(\d{1,3})\s?[.):]?\s+/;
/** What a key says besides. */
const REMARK = /\s+[–—-]\s+|\s*[(;:]\s*/;

function toldIn(block: ElementContent): readonly Told[] {
  if (isTag(block, 'ol')) return elementsOf(block).map((item, i) => toldInItem(item, firstNumber(block) + i));
  if (!isTag(block, 'p')) return [];
  const told = linesOf(block).map((one) => {
    const number = ENTRY.exec(plainText(paragraphOf([one])))?.[1];
    return number === undefined ? undefined : toldOf(Number(number), withoutNumber(one.children), one.line);
  });
  return allKnown(told) ?? [];
}

function toldInItem(item: Element, number: number): Told {
  const [first, ...more] = rowOf(item).filter((one) => !isBlank(one));
  const isWords = isTag(first, 'p');
  const told = toldOf(number, isWords ? first.children : [], lineOf(item));
  return { ...told, more: isWords || !first ? more : [first, ...more] };
}

/** `1. floats`, `**1. floats** – for it is light`, `**1.** floats`. */
function withoutNumber(children: Row): Row {
  const [first, ...others] = children;
  if (!isTag(first, 'strong', 'b')) return withoutMark(children, ENTRY);
  const inner = withoutMark(first.children, /^\s*\d{1,3}\s?[.):]?\s*/);
  return plainText(element('p', {}, inner)).trim() === ''
    ? others
    : [{ ...first, children: [...inner] }, ...others];
}

/** Words in bold are the key, and what stands behind them is said besides; else a dash parts both. */
function toldOf(number: number, given: Row, line: number): Told {
  const [first, ...others] = given.filter((one, i) => i > 0 || !isBlank(one));
  if (isTag(first, 'strong', 'b')) {
    const rest = withoutMark(others, /^[\s–—:-]+/);
    return {
      number,
      said: given,
      words: plainText(first).trim(),
      remark: rest.every(isBlank) ? [] : rest,
      more: [],
      line,
    };
  }
  const whole = plainText(element('p', {}, given)).trim();
  const at = REMARK.exec(whole);
  return at
    ? {
        number,
        said: given,
        words: whole.slice(0, at.index).trim(),
        remark: [text(whole.slice(at.index).replace(/^[\s–—;:-]+/, ''))],
        more: [],
        line,
      }
    : { number, said: given, words: whole, remark: [], more: [], line };
}

/** The words with a gap for each blank, and what the key says besides; the words alone where it fills others. */
function gapped({ children, line }: Blank, { said, words, remark, more, line: toldLine }: Told): Row {
  const again = fillsAgain(plainText(element('p', {}, said)), plainText(element('p', {}, children)));
  const fills = again?.fills ?? fillsFor(words, blanksOf(children));
  const besides = fills ? remark : [text(words), ...(remark.length > 0 ? [text(' – '), ...remark] : [])];
  const told = again ? (again.rest === '' ? [] : said) : besides;
  const body = [...(told.length > 0 ? [element('p', {}, told, toldLine)] : []), ...more];
  const answer = body.some((one) => !isBlank(one)) ? [foldedAnswer(body, [], toldLine)] : [];
  return [element('p', {}, fills ? filled(children, [...fills], line) : children, line), ...answer];
}

export const gapFilled = (words: string, line: number): Element => gap(fillOf(words), line);

export const filled = (nodes: Row, left: string[], line: number): ElementContent[] =>
  withOffers(gappedAt(nodes, new RegExp(`(${BLANK.source})`), () => gapFilled(left.shift()!, line)));

/** `{gap} (has seen / saw)`: what brackets behind a gap hold is chosen from, where one of it fills the gap. */
const withOffers = (nodes: Row): ElementContent[] =>
  nodes.flatMap((node, at): ElementContent[] => {
    const offered = offersBehind(node, nodes[at + 1]);
    if (offered) return [gap(offered, lineOf(node))];
    if (node.type === 'element')
      return [isPart(node, 'gap') ? node : { ...node, children: withOffers(node.children) }];
    const isBehind = offersBehind(nodes[at - 1], node) !== undefined;
    return isBehind && node.type === 'text' ? [text(node.value.replace(OFFERS, ''))] : [node];
  });

/** `has seen|>saw` */
function offersBehind(
  node: ElementContent | undefined,
  behind: ElementContent | undefined,
): string | undefined {
  if (!isPart(node, 'gap') || behind?.type !== 'text') return undefined;
  const [, inside = ''] = OFFERS.exec(behind.value) ?? [];
  const words = inside.split('/').map(fillOf);
  const fill = node.data.part.source.replace(/^>/, '').toLowerCase();
  const isOffered = words.length > 1 && words.filter((one) => one.toLowerCase() === fill).length === 1;
  return isOffered ? words.map((one) => (one.toLowerCase() === fill ? `>${one}` : one)).join('|') : undefined;
}
const OFFERS = /^\s*\(\s*([^()/\n]{1,40}(?:\/[^()/\n]{1,40}){1,4})\)/;
