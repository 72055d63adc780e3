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
 *
 * They may follow one another in lines, behind what the page says before both:
 *
 *     **EN Q1:** Why does ice float?
 *     **EN A1:** It is light.
 */
import type { Element, ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { text, withChildren } from '../../parts.ts';
import { blockOf, levelOf, nextFull } from '../blocks/block.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

/** Initials of a question, and those of its answer: question and réponse, Frage and Antwort, fråga and svar, pytanie and odpowiedź… */
export const ANSWERS: Readonly<Record<string, string>> = {
  q: 'ar',
  f: 'as',
  p: 'ro',
  d: 'r',
  v: 'a',
  в: 'о',
};
/** What it counts by, and with words before it, `EN Q:`, by nothing. */
const COUNTED = /[^\S\n]*((?:\p{L}{2,12}\s){0,2})(\p{L})\s?(\d{1,3}|(?<=\p{L}\s[QAR])(?=\s?[:：]))/u;
const FIRST = /^\s*(?:\p{L}{2,12}\s){0,2}\p{L}\s?\d{0,3}/u;
/** At the start of a line. */
const INITIAL = new RegExp(String.raw`(?:^|\n)${COUNTED.source}(?=\s*(?:[.:：)\]([–—-]|$))`, 'u');
const FEWEST = 2;

/** `EN A1` is the letter `a`, of `EN 1`. */
interface Initial {
  readonly letter: string;
  readonly of: string;
  /** Whether nothing stands above its line. */
  readonly isFirst: boolean;
}

function initialIn(words: string): Initial | undefined {
  const [whole = '', before = '', letter, number] = INITIAL.exec(words) ?? [];
  return letter === undefined || number === undefined
    ? undefined
    : { letter: letter.toLowerCase(), of: before + number, isFirst: words.startsWith(whole) };
}

export function withInitialsSpelt(blocks: Row): Row {
  const asked = new Map<string, string>();
  const told = new Set<ElementContent>();
  let last: string | undefined;
  const row = blocks.flatMap(turnsIn);
  for (const [at, block] of row.entries()) {
    const initial = mayBe(block) ? initialIn(rawText(block.children).trim()) : undefined;
    if (!initial) continue;
    const { letter, of, isFirst } = initial;
    // Where answers stand apart, they are known by their numbers.
    if (isFirst && last === of && asked.get(of)?.includes(letter)) told.add(block);
    else if (ANSWERS[letter] && [block, row[nextFull(row, at)]].some(asks)) asked.set(of, ANSWERS[letter]);
    last = of;
  }
  if (told.size < FEWEST) return blocks;
  return row.map((block) => (told.has(block) ? spelt(block) : block));
}

/** A paragraph in one of whose lines an initial asks, and in the next that of its answer stands: cut before each of these. */
function turnsIn(block: ElementContent): Row {
  if (!isTag(block, 'p') || !TURNS.test(rawText(block.children))) return [block];
  const lines = linesOf(block);
  const initials = lines.map(({ children }) => initialIn(rawText(children)));
  const starts = [...lines.keys()].filter((i) => {
    const [own, above] = [initials[i], initials.slice(0, i).findLast((one) => one)];
    if (!own || !above) return false;
    const answers = own.of === above.of && ANSWERS[above.letter]?.includes(own.letter);
    return answers || (ANSWERS[own.letter] !== undefined && above.letter !== own.letter);
  });
  const cuts = [0, ...starts];
  return cuts.length > 1 ? cuts.map((from, i) => paragraphOf(lines.slice(from, cuts[i + 1]))) : [block];
}

const TURNS = new RegExp(String.raw`\n${COUNTED.source}\s*[.:：)\]–—-]`, 'u');

/** Valves, fuses and premises are called so, too: only what asks is answered. */
const asks = (block: ElementContent | undefined): boolean => asksOrTellsIn(blockOf(block).words);

const mayBe = (block: ElementContent): block is Element => isTag(block, 'p') || levelOf(block) < 7;

/** In words, and without its number; a mark of emphasis may stand around it. */
function spelt(node: ElementContent): ElementContent {
  if (node.type === 'text') return text(node.value.replace(FIRST, 'Answer'));
  if (node.type !== 'element') return node;
  const [first, ...others] = node.children;
  return first ? withChildren(node, [spelt(first), ...others]) : node;
}
