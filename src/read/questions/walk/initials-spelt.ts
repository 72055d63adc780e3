/**
 * Titles of which only the initial is written, with a number: `Q1` asks, and the `A1` of the same number answers.
 *
 *     **Q1 — Ice**                  ### F1: Eis
 *
 *     Why does ice float?           Warum schwimmt Eis?
 *
 *     **A1**                        ### A1
 *
 *     It is lighter than water.     Es ist leichter als Wasser.
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { text, withChildren } from '../../parts.ts';
import { blockOf, levelOf, nextFull } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

/** Initials of a question, and those of its answer: question and réponse, Frage and Antwort, fråga and svar, pytanie and odpowiedź… */
const ANSWERS: Readonly<Record<string, string>> = { q: 'ar', f: 'as', p: 'ro', d: 'r', v: 'a', в: 'о' };
const COUNTED = /^\s*(\p{L})\s?(\d{1,3})/u;
const INITIAL = new RegExp(String.raw`${COUNTED.source}(?=\s*(?:[.:：)\]([–—-]|$))`, 'u');
const FEWEST = 2;

export function withInitialsSpelt(blocks: Row): Row {
  const asked = new Map<string, string>();
  const told = new Set<ElementContent>();
  let last: string | undefined;
  for (const [at, block] of blocks.entries()) {
    const [whole, initial, number] = (mayBe(block) && INITIAL.exec(blockOf(block).words)) || [];
    if (whole === undefined || initial === undefined || number === undefined) continue;
    const letter = initial.toLowerCase();
    // Where answers stand apart, they are known by their numbers.
    if (last === number && asked.get(number)?.includes(letter)) told.add(block);
    else if (ANSWERS[letter] && [block, blocks[nextFull(blocks, at)]].some(asks))
      asked.set(number, ANSWERS[letter]);
    last = number;
  }
  if (told.size < FEWEST) return blocks;
  return blocks.map((block) => (told.has(block) ? spelt(block) : block));
}

/** Valves, fuses and premises are called so, too: only what asks is answered. */
const asks = (block: ElementContent | undefined): boolean => asksOrTellsIn(blockOf(block).words);

const mayBe = (block: ElementContent): boolean => isTag(block, 'p') || levelOf(block) < 7;

/** In words, and without its number; a mark of emphasis may stand around it. */
function spelt(node: ElementContent): ElementContent {
  if (node.type === 'text') return text(node.value.replace(COUNTED, 'Answer'));
  if (node.type !== 'element') return node;
  const [first, ...others] = node.children;
  return first ? withChildren(node, [spelt(first), ...others]) : node;
}
