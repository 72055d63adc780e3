/**
 * Options below their letters, each a heading, a line in bold or a paragraph of its own, and behind the last one their key:
 * a list of them.
 *
 *     Which of these runs?            Which of these runs?
 *
 *     ### A                      →    - A) `print(1)`
 *                                     - B) `print 1`
 *         print(1)
 *                                     Answer: A
 *     ### B
 *
 *         print 1
 *
 *     Answer: A
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, lineOf, text } from '../../parts.ts';
import { blockOf, isRule, levelOf, nextFull, roleOf } from '../blocks/block.ts';
import { titleAbove } from '../blocks/clear-answer.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { keyOf } from '../choices/option-key.ts';
import { optionsAt } from '../choices/options.ts';
import { startsWithKey } from '../words/key-title.ts';
import { placeOfLetter } from '../words/letters.ts';
import { answerTitleOf } from '../words/lexicon.ts';

export const withLettersAbove = (blocks: Row): Row =>
  blocks.some((block) => placeAt(block) === 0) ? withMade(blocks, (at) => offeredAt(blocks, at)) : blocks;

/** `A`, `A)`, `(a)`, `Option A:`, and nothing else. */
const LETTER =
  /^(?:(?:option|choice|choix|proposition|opci[oó]n|opzione|op[cç][aã]o|alternativ[ae]|optie)\s+)?(?:([A-H])|[([]?([A-Ha-h])\s?[)\].:])[.:]?$/i;

/** The place of its letter, where a block says nothing else; a small one has its sign. */
function placeAt(block: ElementContent | undefined): number | undefined {
  if (!isTag(block, 'p') && levelOf(block) > 6) return undefined;
  const { words } = blockOf(block);
  const [, bare, signed] = words.length > LONGEST ? [] : (LETTER.exec(words) ?? []);
  if (bare !== undefined && bare !== bare.toUpperCase()) return undefined;
  const letter = bare ?? signed;
  return letter === undefined ? undefined : placeOfLetter(letter);
}
const LONGEST = 20;

/** So many blocks an option has at most. */
const MOST = 4;

interface Offer {
  readonly letter: ElementContent;
  readonly body: Row;
}

function offeredAt(blocks: Row, start: number): Made | undefined {
  if (start === 0 || placeAt(blocks[start]) !== 0) return undefined;
  const level = levelOf(blocks[start]);
  const offers: Offer[] = [];
  let end = start;
  while (placeAt(blocks[end]) === offers.length && levelOf(blocks[end]) === level) {
    const body = bodyBelow(blocks, end + 1);
    offers.push({ letter: blocks[end]!, body });
    end += 1 + body.length;
  }
  const areWhole = offers.length > 1 && offers.every(({ body }) => body.some((one) => !isBlank(one)));
  const list = areWhole && tellsKey(blocks[end]) ? listOf(offers) : undefined;
  return list && isKeyOf(blocks, end, list) ? { row: [list], end } : undefined;
}

/** Whether what answers names one of them: parts of a task are answered in other words. */
function isKeyOf(blocks: Row, at: number, list: Element): boolean {
  const options = optionsAt([list], 0);
  const key = blocks[at] as Element;
  if (!options) return false;
  if (roleOf(key) === 'answer')
    return (
      keyOf(
        bodyOf(key).filter((one) => !isBlank(one)),
        options,
        true,
      ) !== undefined
    );
  const below = blocks[nextFull(blocks, at)];
  return (
    keyOf([key], options, false) !== undefined ||
    (below !== undefined && keyOf([below], options, true) !== undefined)
  );
}

/** Up to the next letter, a key, or what is of no option. */
function bodyBelow(blocks: Row, from: number): Row {
  let end = from;
  while (end < blocks.length && end - from <= 2 * MOST && !endsBody(blocks[end]!)) end++;
  return blocks.slice(from, end);
}

const endsBody = (block: ElementContent): boolean =>
  placeAt(block) !== undefined || levelOf(block) < 7 || isRule(block) || tellsKey(block);

/** `Answer: A`, its fold, or a title of it. */
function tellsKey(block: ElementContent | undefined): boolean {
  if (block?.type !== 'element') return false;
  if (roleOf(block) === 'answer' || startsWithKey(blockOf(block).words)) return true;
  return answerTitleOf(titleAbove(block) ?? '') !== undefined;
}

function listOf(offers: readonly Offer[]): Element {
  const items = offers.map(({ letter, body }, i) => {
    const mark = text(`${'ABCDEFGH'[i]}) `);
    const [first, ...others] = body.filter((one) => !isBlank(one));
    const opening = isTag(first, 'p')
      ? [element('p', {}, [mark, ...first.children], lineOf(first)), ...others]
      : [element('p', {}, [mark], lineOf(letter)), first!, ...others];
    return element('li', {}, opening, lineOf(letter));
  });
  return element('ul', {}, items, lineOf(offers[0]!.letter));
}
