/**
 * Lines that are still to be matched, below words that tell to; and further down, below a title of answers, the same lines
 * with what belongs to each: a question of pairs.
 *
 *     Match each word with its meaning:      ## Answers
 *
 *     - fog →                                - fog → a low cloud
 *     - hail →                               - hail → ice that falls
 *     - frost →                              - frost → ice that grows
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { blockOf, isRule, lastFull, levelOf, nextFull, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { linesOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { normalize } from '../words/lexicon.ts';
import { tellsToMatch } from '../words/matching.ts';
import { type Pair, pairsFrom, pairsQuestion } from './pairs-told.ts';

export function withPairsOpen(blocks: Row): Row {
  const open = blocks.flatMap((block, at) => (tells(block) ? (openBelow(blocks, at) ?? []) : []));
  if (open.length === 0) return blocks;
  const keys = keysIn(blocks);
  const made = new Map<number, ElementContent>();
  const gone = new Set<number>();
  for (const { at, end, lefts } of open) {
    const key = keys.find(({ pairs }) => areOf(pairs, lefts));
    if (!key) continue;
    made.set(at, pairsQuestion([blocks[at]!], key.pairs));
    for (let i = at + 1; i < end; i++) gone.add(i);
    for (let i = key.from; i < key.end; i++) gone.add(i);
  }
  return blocks.flatMap((block, at) => (gone.has(at) ? [] : [made.get(at) ?? block]));
}

const tells = (block: ElementContent): boolean => isTag(block, 'p') && tellsToMatch(rawText(block.children));

interface Open {
  readonly at: number;
  readonly end: number;
  readonly lefts: readonly string[];
}

/** Two of them are a choice. */
const FEWEST = 3;

function openBelow(blocks: Row, at: number): Open | undefined {
  const next = nextFull(blocks, at);
  const lines = linesIn(blocks[next]).map((words) => OPEN.exec(words)?.[1]);
  const lefts = lines.flatMap((one) => (one === undefined ? [] : [nameOf(one)]));
  return lefts.length >= FEWEST && lefts.length === lines.length ? { at, end: next + 1, lefts } : undefined;
}

function linesIn(block: ElementContent | undefined): readonly string[] {
  if (isTag(block, 'ul', 'ol')) return elementsOf(block).map(({ children }) => rawText(children));
  return isTag(block, 'p') ? linesOf(block).map(({ children }) => rawText(children)) : [];
}

/** A sign, and nothing or a line to write on behind it. */
const OPEN = /^\s*(\S.{0,80}?)\s*(?:→|⇒|[=-]+>|[:=–—-])[\s_.…]*$/su;

const nameOf = (words: string): string => normalize(words.replace(/^\s*\(?(?:[a-z]|\d{1,2})\s?[.)]\s+/i, ''));

interface Key {
  readonly pairs: readonly Pair[];
  readonly from: number;
  readonly end: number;
}

/** The pairs of all sections of answers. */
const keysIn = (blocks: Row): readonly Key[] =>
  blocks.flatMap((block, at) => {
    if (levelOf(block) === 7 || !titlesAnswers(blockOf(block).words)) return [];
    const end = sectionEnd(blocks, at + 1, levelOf(block));
    const keys: Key[] = [];
    for (let from = at + 1; from < end; ) {
      const found = pairsFrom(blocks, from);
      const isKey = found !== undefined && found.end <= end;
      if (isKey) keys.push(withTitle(blocks, found, { from, at, end }));
      from = isKey ? found.end : from + 1;
    }
    return keys;
  });

/** With its own title right above it; and with that of the section which tells no more than this. */
function withTitle(
  blocks: Row,
  { pairs, end }: Pick<Key, 'pairs' | 'end'>,
  section: { readonly from: number; readonly at: number; readonly end: number },
): Key {
  const above = lastFull(blocks, section.from);
  const from = above > section.at && standingTitle(blocks[above]) !== undefined ? above : section.from;
  const others = [...blocks.slice(section.at + 1, from), ...blocks.slice(end, section.end)];
  return { pairs, from: others.every((one) => isBlank(one) || isRule(one)) ? section.at : from, end };
}

const areOf = (pairs: readonly Pair[], lefts: readonly string[]): boolean =>
  pairs.length === lefts.length && pairs.every(({ left }) => lefts.includes(nameOf(rawText(left).trim())));
