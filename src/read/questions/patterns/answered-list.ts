/**
 * A numbered list, and below it one that answers it item by item: as many questions. What introduces the list leads the first,
 * and each that asks nothing without it (`Say the plural of:`, and an item `mouse`); `True or false?` there is said of all.
 *
 *     Read it once more.
 *
 *     1. Why does ice float?
 *     2. What melts it?
 *
 *     **Answers:** 1. It is light. | 2. The sun.
 */
import type { ElementContent } from 'hast';
import { isTag, plainText } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { element } from '../../parts.ts';
import { itemPairs, saysToProve } from '../answers/item-pairs.ts';
import type { ItemPair } from '../answers/said-again.ts';
import { blockOf } from '../blocks/block.ts';
import { withListWhole } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { questionOf } from './form.ts';
import { judgedBy } from './judged.ts';
import type { Candidate } from './pattern.ts';

/** @param own ends with the list that asks; undefined where the two are no such pair */
export function eachItemOf(
  own: readonly ElementContent[],
  { feedback = [], hints = [] }: Pick<Candidate, 'feedback' | 'hints'>,
  page: Notes,
  mismatch: (counts: { readonly asked: number; readonly told: number }) => void,
): readonly Candidate[] | undefined {
  const stem = withListWhole(own);
  const lead = stem.slice(0, -1);
  return itemPairs(stem.at(-1), feedback, lead.at(-1), mismatch)?.map((pair, i) => {
    const { asks, feedback: told, line } = pair;
    return questionOf(asks, page, {
      lead: leadOfPair(pair, i, lead),
      ...(i === 0 && { hints }),
      feedback: told,
      line,
      guess: 'item-of-answers',
      ...judgedBy([...lead, ...asks], told),
    });
  });
}

/** What leads to all items is asked with the first; of a thing, its words ask with each. */
export function leadOfPair({ asks, isThing }: ItemPair, at: number, lead: Row): Row {
  if (at === 0) return lead;
  return isThing ? leadNear(lead) : leadAlsoOf(asks, lead);
}

/** So much leads to each item. */
const LONGEST_LEAD = 400;
const MOST_BLOCKS = 3;
/** An item of fewer words is no sentence. */
const FEWEST_WORDS = 3;

/** What an item needs of the words above its list to ask anything: the last of them, where it is code or a word or two. */
function leadAlsoOf(asks: Row, lead: Row): Row {
  const { words, normalized } = blockOf(lead.at(-1));
  if (saysToProve(normalized)) return leadNear(lead);
  return isFragment(asks) && (/[:：]$/.test(words) || asksOrTellsIn(words)) ? leadNear(lead) : [];
}

/** The paragraphs right above parts. */
export function leadNear(lead: Row): Row {
  const last = lead.at(-1);
  if (!isTag(last, 'p')) return [];
  const other = lead.findLastIndex((one) => !isTag(one, 'p'));
  const near = lead.slice(Math.max(other + 1, lead.length - MOST_BLOCKS));
  const length = near.reduce((sum, one) => sum + blockOf(one).words.length, 0);
  return length > LONGEST_LEAD ? [last] : near;
}

function isFragment(asks: Row): boolean {
  const said = asks.map((one) => (one.type === 'element' ? plainText(withoutCode(one)) : '')).join(' ');
  const words = said.match(/\p{L}+/gu) ?? [];
  const isWhole = /_{2,}|…|\.{3}/.test(said) || asksOrTellsIn(said);
  return words.length === 0 || (words.length < FEWEST_WORDS && !isWhole);
}

/** Code asks nothing, whatever sign stands behind it. */
function withoutCode(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (isTag(node, 'code', 'pre')) return element('span', {}, []);
  return { ...node, children: node.children.map(withoutCode) };
}
