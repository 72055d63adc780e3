/**
 * Answers in brackets that begin with their title, at the end of what they answer, or on a line of their own below it:
 *
 *     1. How fast does ice melt? (Answer: 2 g/s)        1. What floats?
 *     2. Find the mass of the fog. [Sol: 3 kg]             - **(a)** iron
 *                                                          - **(b)** ice
 *                                                       [sol: (b)]
 *
 * A key becomes one on a line of its own; what else an answer says is folded below what asks. A remark in brackets may
 * be called so in any text: most that stand before such ask, tell what to do, or are items that are counted.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { rowsIn, withRows } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { cutAt, withoutFirst } from '../blocks/starts.ts';
import { answerOpeningOf, asksOrTellsIn } from '../words/lexicon.ts';

/** So many of a page are told so. */
const FEWEST = 2;

export function withAnswersBracketed(blocks: Row): Row {
  if (!blocks.some((one) => OPENS.test(blockOf(one).words))) return blocks;
  const found = foundIn(blocks, false);
  const sure = found.filter((one) => one.isItem || one.isKey || asksOrTellsIn(one.words)).length;
  return found.length < FEWEST || sure * 2 < found.length ? blocks : rewritten(blocks);
}

/** `[sol: …`, `(Answer: …`, `(Ans. …` */
const OPENS = /[([]\s*\p{L}[\p{L} ]{1,24}[:：.]/u;
const OPENINGS = new RegExp(OPENS, 'gu');
const CLOSES: Readonly<Record<string, RegExp>> = { '(': /\)[\s.*]*$/, '[': /\][\s.*]*$/ };

interface Found {
  /** Above it, in the same words. */
  readonly words: string;
  readonly isKey: boolean;
  readonly isItem: boolean;
}

const foundIn = (row: Row, isItem: boolean): readonly Found[] =>
  row.flatMap((block): readonly Found[] => {
    const told = toldIn(block);
    if (told) return [{ words: rawText(told.asked), isKey: isKey(told), isItem }];
    return rowsIn(block).flatMap((one) => foundIn(one, isTag(block, 'ol')));
  });

const rewritten = (row: Row): Row =>
  withMade(row, (at) => {
    const block = row[at]!;
    const told = toldIn(block);
    return { row: told ? apart(told, block as Element) : [withRows(block, rewritten)], end: at + 1 };
  });

interface Told {
  readonly asked: readonly ElementContent[];
  readonly answer: readonly ElementContent[];
}

function toldIn(block: ElementContent): Told | undefined {
  if (!isTag(block, 'p') || !OPENS.test(blockOf(block).words)) return undefined;
  const children = unslanted(block.children);
  const words = rawText(children);
  const at = [...words.matchAll(OPENINGS)].find(({ index }) => openingAt(words, index))?.index;
  const closes = at === undefined ? null : CLOSES[words[at]!]!.exec(words);
  if (at === undefined || !closes) return undefined;
  const [asked, behind] = cutAt(children, at);
  const inside = closes.index - at - 1;
  const answer = withoutFirst(cutAt(withoutFirst(behind, 1), inside)[0], openingAt(words, at)!.length);
  return rawText(answer).trim() === '' ? undefined : { asked, answer };
}

/** No title is longer. */
const openingAt = (words: string, at: number) => answerOpeningOf(words.slice(at + 1, at + 80));

/** `*(Answer: 2 g/s)*` behind other words. */
function unslanted(children: readonly ElementContent[]): readonly ElementContent[] {
  const last = children.findLastIndex((one) => !isBlank(one));
  const slanted = children[last];
  return isTag(slanted, 'em', 'i', 'strong', 'b') && /^\s*[([]/.test(rawText([slanted]))
    ? [...children.slice(0, last), ...slanted.children]
    : children;
}

/** Letters of options. */
const LETTERS = /^[([]?[a-h][)\]]?(?:\s*[,;&+]\s*[([]?[a-h][)\]]?)*\s*\.?$/i;
const isKey = ({ answer }: Told): boolean => LETTERS.test(rawText(answer).trim());

function apart(told: Told, paragraph: Element): Row {
  const line = lineOf(paragraph);
  const asked = rawText(told.asked).trim() === '' ? [] : told.asked;
  if (isKey(told)) {
    const title = element('strong', {}, [text('Answer:')]);
    const parting = asked.length > 0 && !/\n\s*$/.test(rawText(asked)) ? [text('\n')] : [];
    return [withChildren(paragraph, [...asked, ...parting, title, text(' '), ...told.answer])];
  }
  const below = foldedAnswer([element('p', {}, told.answer, line)], [], line);
  return asked.length === 0 ? [below] : [withChildren(paragraph, [...asked]), below];
}
