/**
 * Decks of cards: what each asks is its first words, or the first of two points.
 *
 *     # Flashcards
 *
 *     -
 *       - What is fog?
 *       - A low cloud.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { flow } from '../../html/flow.ts';
import { isPart, withChildren } from '../../parts.ts';
import { rowOf } from '../blocks/items.ts';
import { onlyIn } from '../blocks/rows.ts';
import { normalize } from '../words/lexicon.ts';

const DECK =
  /\bflash ?-?cards?\b|\b(?:kartei|lern)karten\b|\bcartes? (?:de )?(?:revision|memoire|memorisation)\b|\btarjetas? (?:de )?(?:memoria|estudio|repaso)\b|\bfich?as de (?:estudo|memoria|estudio)\b|\bschede di (?:ripasso|memoria)\b|\bflitskaarten\b/;

export const isDeck = (words: string): boolean => DECK.test(normalize(words));

/** The two points of a card as what asks and what stands below it, in a list or what encloses one. */
export function withCardsOpened(block: ElementContent): ElementContent {
  if (isTag(block, 'div') || isPart(block, 'group'))
    return withChildren(block, block.children.map(withCardsOpened));
  if (!isTag(block, 'ol', 'ul')) return block;
  return withChildren(
    block,
    block.children.map((item) => (isTag(item, 'li') ? withChildren(item, cardIn(item)) : item)),
  );
}

function cardIn(item: Element): ElementContent[] {
  const row = flow(item.children);
  const only = onlyIn(row);
  const [front, back, ...more] = isTag(only, 'ul', 'ol') ? elementsOf(only) : [];
  return front && back && more.length === 0 ? [...rowOf(front), ...rowOf(back)] : row;
}
