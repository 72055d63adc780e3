/**
 * What a row of blocks holds, by its tags and its signs alone: of most passes enough to know that they have nothing to do
 * there. A sign may be seen where nobody means it, never the other way round.
 */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { LOOSE_HEADING } from '../../html/allowed.ts';
import type { Part } from '../../parts.ts';
import { onceForBlock } from './block.ts';
import type { Row } from './rows.ts';

const NAMES = [
  'heading',
  'ordered',
  'bullets',
  // A list of several items.
  'items',
  'table',
  'pre',
  'bold',
  'italic',
  'quote',
  'rule',
  'fold',
  'callout',
  // What lies side by side: tabs, cards.
  'group',
  // Any other part: an exercise, a solution, a question that its author declares.
  'part',
  'picture',
  // A paragraph of several lines.
  'lines',
  'digit',
  'colon',
  // Of any form: `(`, `[`, `{`, `（`.
  'bracket',
  // `_`, `..`, `…`: room for a word.
  'blank',
  // `>`, `=`, `→`.
  'arrow',
  // `✓`, `☐`, an emoji.
  'symbol',
  // One that stands alone, with a sign or nothing behind it: `a)`, `B.`, `**C**`.
  'letter',
  'asks',
  // `/`, `|`, `\`.
  'stroke',
  'dash',
] as const;

/** The bit of each. */
export const SIGN = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Record<
  (typeof NAMES)[number],
  number
>;

const BY_TAG = new Map<string, number>([
  ...Array.from({ length: 6 }, (_, level) => [`h${level + 1}`, SIGN.heading] as const),
  [LOOSE_HEADING, SIGN.heading],
  ['ol', SIGN.ordered],
  ['ul', SIGN.bullets],
  ['dl', SIGN.bullets],
  ['table', SIGN.table],
  ['pre', SIGN.pre],
  ['strong', SIGN.bold],
  ['b', SIGN.bold],
  ['em', SIGN.italic],
  ['i', SIGN.italic],
  ['blockquote', SIGN.quote],
  ['hr', SIGN.rule],
  ['img', SIGN.picture],
  ['figure', SIGN.picture],
  ['video', SIGN.picture],
  ['audio', SIGN.picture],
  ['br', SIGN.lines],
]);
const BY_PART: Readonly<Partial<Record<Part['kind'], number>>> = {
  disclosure: SIGN.fold,
  callout: SIGN.callout,
  group: SIGN.group,
  // Its words are `___`.
  gap: SIGN.part | SIGN.blank,
  // Of one of the others.
  title: 0,
};

const BY_CODE = new Uint32Array(128);
for (const [signs, bit] of [
  ['0123456789', SIGN.digit],
  [':', SIGN.colon],
  ['()[]{}', SIGN.bracket],
  ['_', SIGN.blank],
  ['<>=', SIGN.arrow],
  ['?', SIGN.asks],
  ['/|\\', SIGN.stroke],
  ['-', SIGN.dash],
  ['\n', SIGN.lines],
] as const)
  for (const sign of signs) BY_CODE[sign.charCodeAt(0)] = bit;

const ALL = -1;

/** Beyond ASCII, from one code to another: letters and quotation marks are no signs. */
const RANGES: readonly (readonly [from: number, to: number, signs: number])[] = [
  [0xa0, 0xa0, 0],
  [0xab, 0xab, 0],
  [0xbb, 0xbb, 0],
  [0xc0, 0x24f, 0],
  [0x300, 0x36f, 0],
  [0x386, 0x481, 0],
  [0x2010, 0x2015, SIGN.dash],
  [0x2018, 0x201f, 0],
  [0x2026, 0x2026, SIGN.blank],
  [0x2190, 0x245f, SIGN.arrow | SIGN.symbol],
  [0x2500, 0x2a6f, SIGN.arrow | SIGN.symbol],
  [0x3041, 0x30ff, 0],
  [0x4e00, 0x9fff, 0],
  [0xac00, 0xd7a3, 0],
];

/** Any other may be any. */
function signOf(code: number): number {
  if (code < 128) return BY_CODE[code]!;
  for (const [from, to, signs] of RANGES) if (code <= to) return code < from ? ALL : signs;
  return ALL;
}

/** A letter that stands alone, with no more than a space before a sign behind it. */
const LETTER = /(?<![\p{L}\p{N}])\p{L}\p{M}?(?:\s*[^\p{L}\p{N}\s]|\s*$)/u;

function signsInText(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) signs |= signOf(text.charCodeAt(at));
  if (text.includes('..')) signs |= SIGN.blank;
  return LETTER.test(text) ? signs | SIGN.letter : signs;
}

function signsIn(node: ElementContent): number {
  if (node.type === 'text') return signsInText(node.value);
  return node.type === 'element' ? signsInElement(node) : ALL;
}

function signsInElement(node: Element): number {
  const kind = node.data?.part?.kind;
  let signs = kind === undefined ? (BY_TAG.get(node.tagName) ?? 0) : (BY_PART[kind] ?? SIGN.part);
  if (kind === undefined && node.tagName.startsWith('cartable-')) signs |= SIGN.picture;
  if (typeof node.properties.alt === 'string') signs |= signsInText(node.properties.alt);
  if (isTag(node, 'ol', 'ul') && node.children.filter(({ type }) => type === 'element').length > 1)
    signs |= SIGN.items;
  for (const child of node.children) signs |= signsIn(child);
  return signs;
}

const signsOfBlock = onceForBlock(signsIn);

/** All that a row holds, at any depth. */
export function signsOf(row: Row): number {
  let signs = 0;
  for (const block of row) signs |= signsOfBlock(block) ?? 0;
  return signs;
}
