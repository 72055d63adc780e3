/**
 * Headings most of which ask, and below each of them nothing but a quotation: it answers, and is folded.
 *
 *     ## What is a glacier?
 *
 *     > Ice that flows.
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { foldedAnswer, isPart, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf, nextFull } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { asksInItself } from '../words/lexicon.ts';

/** So many of a page are quoted. */
const FEWEST = 3;

export function withQuotedBelow(row: Row, title: string): Row {
  const quoted = row.flatMap((block, at) => (levelOf(block) < 7 ? quotedAt(row, at) : []));
  if (quoted.length < FEWEST || isFaq(title)) return row;
  const level = levelOf(row[quoted[0]!.heading]);
  const alike = row.filter((one) => levelOf(one) === level).length;
  if (alike > quoted.length) return row;
  const asked = quoted.filter(({ asks }) => asks).length;
  if (asked * 3 < quoted.length * 2) return row;
  const places = new Set(quoted.map(({ at }) => at));
  return row.map((block, at) =>
    places.has(at) && isTag(block, 'blockquote') ? foldedAnswer(block.children, [], lineOf(block)) : block,
  );
}

/** The place of the one quotation of its section. */
function quotedAt(
  row: Row,
  at: number,
): readonly { readonly heading: number; readonly at: number; readonly asks: boolean }[] {
  const place = nextFull(row, at);
  const next = row[nextFull(row, place)];
  const isAlone = next === undefined || levelOf(next) < 7 || isRule(next);
  return isQuotation(row[place]) && isAlone
    ? [{ heading: at, at: place, asks: asksInItself(blockOf(row[at]).words) }]
    : [];
}

const isQuotation = (block: ElementContent | undefined): boolean =>
  isTag(block, 'blockquote') && !isPart(block, 'callout') && !block.children.every(isBlank);
