/**
 * Options that are paragraphs of their own, of which some are bold, below one heading that asks after the other; slanted
 * words or a link behind them say why.
 *
 *     ## What floats?
 *
 *     iron
 *
 *     **ice**
 *
 *     ***It is lighter than water.***
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, cutAtHeadings, isRule, levelOf } from '../blocks/block.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { LETTERED } from '../words/letters.ts';
import { looksLikeAnswer } from '../words/lexicon.ts';
import { madeQuestion } from './made-question.ts';

/** So many of a page have it, and nearly all that ask. */
const FEWEST = 3;
const SHARE = 0.6;
const MOST_OPTIONS = 8;

export function withParagraphsOffered(blocks: Row, title: string): Row {
  if (blocks.filter(asksAbove).length < FEWEST || isFaq(title)) return blocks;
  const sections = cutAtHeadings(blocks).map((row) => ({ row, made: offeredIn(row) }));
  const asking = sections.filter(({ row }) => asksAbove(row[0]) && row.slice(1).every(isWordsOnly));
  const offered = sections.filter(({ made }) => made).length;
  return offered >= FEWEST && offered >= asking.length * SHARE
    ? sections.flatMap(({ row, made }) => made ?? row)
    : blocks;
}

const asksAbove = (block: ElementContent | undefined): boolean =>
  levelOf(block) < 7 && /[?？؟]/.test(blockOf(block).words);
const isWordsOnly = (block: ElementContent): boolean => isBlank(block) || isRule(block) || isTag(block, 'p');

function offeredIn([heading, ...below]: Row): Row | undefined {
  if (!asksAbove(heading) || !below.every(isWordsOnly)) return undefined;
  const paragraphs = below.filter((one) => isTag(one, 'p'));
  const told = paragraphs.findIndex(isReason);
  const options = (told < 0 ? paragraphs : paragraphs.slice(0, told)).map(optionOf);
  const right = options.filter(({ correct }) => correct).length;
  const isRow = options.length > 1 && options.length <= MOST_OPTIONS && !below.some(isOther);
  if (!isRow || right === 0 || right === options.length) return undefined;
  const stem = element('p', {}, (heading as Element).children, lineOf(heading!));
  const key = { options, told: paragraphs.slice(options.length) };
  return [heading!, madeQuestion([stem], key, { guess: 'lettered-key' }), ...below.filter(isRule)];
}

/** It asks, is lettered, titles what stands below it, or calls an answer so. */
function isOther(block: ElementContent): boolean {
  const { asks, words } = blockOf(block);
  return asks || LETTERED.test(words) || /[:：]$/.test(words) || looksLikeAnswer(words);
}

/** `**ice**`, and in the next lines why. */
function optionOf(paragraph: Element) {
  const [first, ...others] = linesOf(paragraph);
  const bold = first && only(paragraphOf([first]));
  if (!isTag(bold, 'strong', 'b'))
    return { correct: false, children: paragraph.children, line: lineOf(paragraph) };
  const told = others.length > 0 ? [paragraphOf(others)] : [];
  return { correct: true, children: bold.children, line: lineOf(paragraph), told };
}

const only = ({ children }: Element): ElementContent | undefined => onlyIn(children);

/** All of it bold and slanted, or a link. */
function isReason(paragraph: Element): boolean {
  const outer = only(paragraph);
  if (isTag(outer, 'a')) return true;
  return (
    isTag(outer, 'strong', 'b', 'em', 'i') &&
    isTag(only(outer), 'strong', 'b', 'em', 'i') &&
    plainText(outer) !== ''
  );
}
