/**
 * Items that are answered in their own words, on a line of its own below what they ask, or in their next paragraph.
 *
 *     1. Ice ___ on water. (swim)              1. Ice swims because of
 *        **My answer:** Ice floats on water.      Answer: its weight.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { foldedAnswer, text } from '../../parts.ts';
import { nextFull } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { COLON, withoutFirst, withoutMark } from '../blocks/starts.ts';
import { LETTERED } from '../words/letters.ts';
import { answerOpeningOf, answerTitleOf, normalize } from '../words/lexicon.ts';

export function withItemsAnswered(blocks: readonly ElementContent[]): readonly ElementContent[] {
  return blocks.some((block) => isTag(block, 'ol', 'ul'))
    ? withAloneAnswered(blocks).map((block) => (isTag(block, 'ol', 'ul') ? answered(block) : block))
    : blocks;
}

/** Items of which nobody indented the answers: to Markdown each is a list of its own. */
function withAloneAnswered(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const alone = [...blocks.keys()].filter(
    (at) => isTag(blocks[at], 'ol', 'ul') && elementsOf(blocks[at]).length === 1,
  );
  const apart = new Map(alone.flatMap((at) => aloneApart(blocks, at)));
  if (apart.size < 2 || (alone.length - apart.size) * MANY > alone.length) return blocks;
  const told = new Set([...apart.keys()].map((at) => nextFull(blocks, at)));
  return blocks.flatMap((block, at) => (told.has(at) ? [] : [apart.get(at) ?? block]));
}

function aloneApart(blocks: readonly ElementContent[], at: number): readonly [number, Element][] {
  const list = blocks[at] as Element;
  const [item] = elementsOf(list);
  const below = nextFull(blocks, at);
  const next = blocks[below];
  const isAlone = isTag(next, 'p') && !isTag(blocks[nextFull(blocks, below)], 'p');
  const row = isAlone ? [...rowIn(item!), next] : [];
  const apart = row.length === 2 ? itemApart({ ...item!, children: row }) : undefined;
  return apart ? [[at, { ...list, children: [apart] }]] : [];
}

/** All of a list's items are answered so, or of many all but one. */
function answered(list: Element): Element {
  const items = elementsOf(list);
  const apart = items.length < 2 ? [] : items.map(itemApart);
  const others = apart.filter((one) => one === undefined).length;
  if (apart.length === 0 || others * MANY > apart.length) return list;
  return { ...list, children: items.map((item, i) => apart[i] ?? item) };
}

const MANY = 4;

function itemApart(item: Element): Element | undefined {
  const [first, ...others] = rowIn(item);
  if (!isTag(first, 'p') || others.some((one) => isTag(one, 'ul', 'ol'))) return undefined;
  const asked = linesOf(first);
  const at = asked.findIndex((line, i) => i > 0 && behindTitle(line) !== undefined);
  if (at >= 0) return apartAt(item, asked.slice(0, at), asked.slice(at), others);
  const [next, ...below] = others;
  return isTag(next, 'p') ? apartAt(item, asked, linesOf(next), below) : undefined;
}

function apartAt(
  item: Element,
  asked: readonly Line[],
  [first, ...lines]: readonly Line[],
  below: readonly ElementContent[],
): Element | undefined {
  const behind = first && behindTitle(first);
  const told = behind && toldIn([{ ...first, children: [...behind] }, ...lines]);
  if (!told || isKey(told) || asked.slice(1).some(isOption)) return undefined;
  return { ...item, children: [paragraphOf(asked), foldedAnswer([told, ...below], [], first.line)] };
}

/** A letter alone tells which of the options is right. */
const isKey = (told: Element): boolean => /^[^\p{L}\p{N}]*[a-h][^\p{L}\p{N}]*$/iu.test(plainText(told));
const isOption = ({ children }: Line): boolean => LETTERED.test(rawText(children).trim());

/** `My answer`, « Ma correction »: whose it is says that it was given. `Your answer` is a place to write. */
const MINE = /^(?:my|m(?:a|on)|meine?|mi|(?:la )?mia|(?:a )?minha|mijn) /;

/** What stands behind an answer's title in a line that begins with one. */
function behindTitle({ children }: Line): readonly ElementContent[] | undefined {
  const [mark, next] = children;
  if (isTag(mark, 'strong', 'b', 'em', 'i')) {
    const title = plainText(mark);
    const isCalled = /[:：]\s*$/.test(title) || (next?.type === 'text' && /^\s*[:：]/.test(next.value));
    if (isCalled && answerTitleOf(normalize(title).replace(MINE, '')) !== undefined)
      return withoutMark(children.slice(1), COLON);
  }
  const opening = isTag(mark, 'strong', 'b') ? undefined : answerOpeningOf(rawText(children));
  return opening?.firm ? withoutFirst(children, opening.length) : undefined;
}

/** Without the line to write on; undefined where that is all. */
function toldIn(lines: readonly Line[]): Element | undefined {
  const told = paragraphOf(lines);
  const last = told.children.at(-1);
  const children =
    last?.type === 'text'
      ? [...told.children.slice(0, -1), text(last.value.replace(/\s*_{3,}[\s_]*$/, ''))]
      : told.children;
  return children.every((one) => plainText(one).trim() === '') ? undefined : { ...told, children };
}
