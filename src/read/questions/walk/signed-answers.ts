/**
 * An answer whose title stands behind a sign, is the only point of a list, or is quoted above its explanation: a paragraph
 * that begins with the title in bold, as others write it.
 *
 *     → Answer: ice        - Answer: ice        > Answer: ice        becomes      **Answer:** ice
 *
 *                                               Explanation: …
 *
 * Where every second item of a list is such an answer, it stands in the one that it answers.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf, lastFull, nextFull } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { areSame, onlyIn, type Row } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { answerOpeningOf } from '../words/lexicon.ts';
import { opensReason } from '../words/reason.ts';
import { outsideFaq } from './sections-apart.ts';

export function withSignedAnswers(given: Row, title: string): Row {
  const blocks = outsideFaq(given, title, withItemsPaired);
  const points = pointsOf(blocks);
  let isMade = false;
  const row = blocks.map((block, at) => {
    const answer =
      signed(block) ?? points.get(block) ?? (isExplained(blocks, at) ? quoted(block) : undefined);
    isMade ||= answer !== undefined;
    return answer ?? block;
  });
  return isMade ? row : blocks;
}

/** So many items have their answers behind them. */
const FEWEST_PAIRS = 2;

function withItemsPaired(blocks: Row): Row {
  const row = blocks.map((one) => (isTag(one, 'ul') ? paired(one) : one));
  return areSame(row, blocks) ? blocks : row;
}

/** A list whose every second item answers the one before it, each within what it answers. */
function paired(list: Element): Element {
  const rows = elementsOf(list).map(rowIn);
  if (rows.length < FEWEST_PAIRS * 2 || rows.length % 2 > 0 || !titled(rows[1]![0])) return list;
  const answers = rows.map((row) => titled(row[0]));
  if (answers.some((one, i) => (one === undefined) !== (i % 2 === 0))) return list;
  const items = elementsOf(list).flatMap((item, i) => {
    const answer = answers[i + 1];
    return answer ? [withChildren(item, [...rows[i]!, answer, ...rows[i + 1]!.slice(1)])] : [];
  });
  return withChildren(list, items);
}

/** The answers that are the only points of their lists, on a page where no list has others beside its answer. */
function pointsOf(blocks: Row): ReadonlyMap<ElementContent, Element> {
  const points = new Map<ElementContent, Element>();
  for (const [at, list] of blocks.entries()) {
    // What a list goes on with by another mark belongs to it.
    const above = blocks[lastFull(blocks, at)];
    if (!isTag(list, 'ul') || isTag(above, 'ul', 'ol')) continue;
    // Other patterns know one that stands alone below whatever it answers.
    if (!isExplained(blocks, at) && !blockOf(above).asks) continue;
    const told = elementsOf(list).map((item) => titled(rowIn(item).find((one) => !isBlank(one))));
    const [answer] = told;
    if (answer && told.length === 1 && onlyIn(rowIn(elementsOf(list)[0]!))) points.set(list, answer);
    else if (told.some((one) => one !== undefined)) return new Map();
  }
  return points.size > 1 ? points : new Map();
}

/** No mark of ASCII but an arrow: a dash, or a bracket, opens something else. */
const SIGN = /^\s*(?:[^ -~\p{L}\p{N}\p{M}]{1,4}|[-=]>)\s*/u;

function signed(block: ElementContent): Element | undefined {
  if (!isTag(block, 'p')) return undefined;
  const [sign = ''] = SIGN.exec(rawText(block.children)) ?? [];
  return sign.trim() === ''
    ? undefined
    : titled(element('p', {}, withoutFirst(block.children, sign.length), lineOf(block)));
}

const quoted = (block: ElementContent): Element | undefined =>
  isTag(block, 'blockquote') ? titled(onlyIn(block.children)) : undefined;

const isExplained = (blocks: Row, at: number): boolean => {
  const next = blocks[nextFull(blocks, at)];
  return isTag(next, 'p') && opensReason(blockOf(next).words);
};

/** An answer behind a sign, the only point of its list, or in a quotation. */
export function signedAnswer(block: ElementContent): Element | undefined {
  const [item, ...others] = isTag(block, 'ul') ? elementsOf(block) : [];
  const point = item && others.length === 0 ? titled(onlyIn(rowIn(item))) : undefined;
  return point ?? signed(block) ?? quoted(block);
}

/** With its title in bold, whatever letters it stands in. */
function titled(block: ElementContent | undefined): Element | undefined {
  if (!isTag(block, 'p')) return undefined;
  const words = rawText(block.children);
  const opening = answerOpeningOf(words);
  if (!opening?.firm) return undefined;
  const title = element('strong', {}, [text(words.slice(0, opening.length).trim())]);
  return element('p', {}, [title, text(' '), ...withoutFirst(block.children, opening.length)], lineOf(block));
}
