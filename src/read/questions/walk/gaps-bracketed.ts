/**
 * Words whose gaps stand in brackets, and right below them a line that says once more what these hold:
 *
 *     ### Complete the text                     Complete the text
 *
 *     Ice [floats] on [water|the sea].     →    Ice {gap} on {gap}.
 *
 *     Gaps: floats, water|the sea
 */
import type { Element, ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { gap, lineOf, text } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { fillOf } from '../kinds/gaps.ts';
import { kindNamed, titlesGaps } from '../words/kind-names.ts';
import { answerTitleOf, asksOrTellsIn, normalize } from '../words/lexicon.ts';
import { madeQuestion } from './made-question.ts';

const GAP = /\[([^[\]\n]{1,60})\]/;

/** More blocks are no one question's. */
const MOST = 8;

export const withGapsBracketed = (blocks: Row): Row =>
  blocks.some(isBracketed) ? withMade(blocks, (at) => askedAt(blocks, at)) : blocks;

const isBracketed = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p', 'ul', 'ol', 'blockquote') && GAP.test(blockOf(block).words);

/** With the heading or the paragraph above that calls to fill them. */
function askedAt(blocks: Row, at: number): Made | undefined {
  const below = isBracketed(blocks[at]) ? at : nextFull(blocks, at);
  if (!isBracketed(blocks[below])) return undefined;
  const from = below === at || callsFor(blocks[at]!) ? below : at;
  let end = from;
  while (end - from < MOST && isBracketed(blocks[end])) end = nextFull(blocks, end);
  const key = blocks[end];
  if (end === from || !isTag(key, 'p')) return undefined;
  const words: string[] = [];
  const asked = blocks.slice(from, end).map((one) => withGaps(one as Element, words));
  return saysAgain(rawText(key.children), words)
    ? { row: [madeQuestion([...blocks.slice(at, from), ...asked])], end: end + 1 }
    : undefined;
}

function callsFor(block: ElementContent): boolean {
  const { words, normalized, level } = blockOf(block);
  const isTitle = level !== undefined || isTag(block, 'p');
  return isTitle && (asksOrTellsIn(words) || /[:：]$/.test(words) || kindNamed(normalized) === 'gaps');
}

/** `Gaps: floats, water` */
function saysAgain(line: string, words: readonly string[]): boolean {
  const [title, told] = /^([^:：]{3,40})[:：]([\s\S]+)$/.exec(line)?.slice(1) ?? [];
  if (title === undefined) return false;
  const isTitle = titlesGaps(normalize(title)) || answerTitleOf(title) !== undefined;
  const held = bareLetters(words.join());
  return isTitle && held !== '' && bareLetters(told!) === held;
}

const bareLetters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** @param words to which those in the brackets are added */
export function withGaps(block: Element, words: string[]): Element {
  const before = words.length;
  const children = block.children.flatMap((one): ElementContent[] => {
    if (one.type === 'element') return [withGaps(one, words)];
    if (one.type !== 'text' || !GAP.test(one.value)) return [one];
    return one.value.split(GAP).map((piece, i): ElementContent => {
      if (i % 2 === 0) return text(piece);
      words.push(piece);
      return gap(eachOf(piece), lineOf(block));
    });
  });
  return words.length > before ? { ...block, children } : block;
}

/** `floats|swims`: each of them is right. */
const eachOf = (piece: string): string => {
  const all = piece.split('|').map((one) => fillOf(one));
  return all.length > 1 && all.every((one) => one !== '') ? `>${all.join('|>')}` : fillOf(piece);
};
