/**
 * Numbered questions with their options in the items of one list. Where a key is told, each such item is parted: what
 * it asks stays an item by itself, and its options and key stand behind it as blocks, as if nobody had indented them.
 *
 *     1. What floats?
 *        A. iron
 *        B. ice
 *
 *     Answer: B
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { answerInWords, foldedOnly } from '../answers/answer-items.ts';
import { blockOf } from '../blocks/block.ts';
import { firstNumber, listOfOne, rowIn, wordsOfItem } from '../blocks/items.ts';
import { paragraphOf } from '../blocks/lines.ts';
import type { KeyList } from '../choices/key-list.ts';
import { markedLetters, markedOptions } from '../choices/option-marks.ts';
import { linesIn, optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { boxesFrom } from '../kinds/boxes.ts';
import { withoutPlace } from '../patterns/choice-stem.ts';
import { explains } from '../patterns/explanation.ts';
import { keyBelow } from '../patterns/key-below.ts';
import { cutAtKey } from '../patterns/key-in-lines.ts';
import { partedAtQuestions } from './parted-lines.ts';

export function withItemsOpened(blocks: readonly ElementContent[], keys: KeyList): readonly ElementContent[] {
  const apart = blocks.some((block) => isTag(block, 'p')) ? blocks.flatMap(partedAtQuestions) : blocks;
  if (!apart.some((block) => isTag(block, 'ol', 'ul'))) return apart;
  const row = apart.flatMap(partedAtHeads);
  return row.flatMap((block, i) =>
    isTag(block, 'ol', 'ul') ? opened(block, row.slice(i + 1, i + 4), keys) : [block],
  );
}

/** Options whose list goes on, by its indentation, with a heading or a rule and the next options: cut in two. */
function partedAtHeads(block: ElementContent): readonly ElementContent[] {
  if (!isTag(block, 'ul') || !elementsOf(block).some(({ children }) => children.some(cuts))) return [block];
  if (!optionsAt([block], 0)) return [block];
  const parts: ElementContent[] = [];
  let items: ElementContent[] = [];
  const put = (): void => {
    if (items.length > 0) parts.push({ ...block, children: items });
    items = [];
  };
  for (const item of elementsOf(block)) {
    const at = item.children.findIndex(cuts);
    items.push(at < 0 ? item : { ...item, children: item.children.slice(0, at) });
    if (at < 0) continue;
    put();
    parts.push(...item.children.slice(at).filter(({ type }) => type === 'element'));
  }
  put();
  return parts;
}

const cuts = (node: ElementContent): boolean => isTag(node, 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');

function opened(list: Element, behind: readonly ElementContent[], keys: KeyList): readonly ElementContent[] {
  const items = elementsOf(list);
  const first = firstNumber(list);
  const parted = items.map((item, i) => {
    const row = partedItem(item) ?? partedAtList(item);
    const below = i === items.length - 1 ? behind : [];
    const isKeyed = row && (keys.of.has(first + i) || hasKey([...row.rest, ...below]));
    return isKeyed ? row : undefined;
  });
  if (parted.every((one) => one === undefined)) return [list];
  return items.flatMap((item, i) => [
    listOfOne(list, parted[i] ? { ...item, children: parted[i].asked } : item, i),
    ...(parted[i]?.rest ?? []),
  ]);
}

function hasKey(row: readonly ElementContent[]): boolean {
  const options = optionsAt(row, 0) ?? plainOptionsAt(row, 0);
  return (
    options !== undefined &&
    (keyBelow(row, options) !== undefined ||
      (!options.isPlain && withoutPlace(options, row).hasPlace === true) ||
      (explains(row[options.end]) && markedLetters(options.options).some(({ mark }) => mark)))
  );
}

/** `What floats? a) ice b) iron`, all in one line. */
const OFFERS_BEHIND = /[?:.…_]\s+[([]?a\s?[).]\s[^\n]{1,400}?\s[([]?b\s?[).]\s/i;

/** What stands in an item, as blocks where lines of it are options of which one is marked: to Markdown they are words. */
export function rowWithOptions(item: Element): readonly ElementContent[] {
  if (!isTag(item, 'li')) return item.children;
  // A list of folds below bare words answers them, and one that begins with `Answer:`.
  if (item.children.some((one) => isTag(one, 'ul') && (foldedOnly(one) || beginsWithAnswer(one))))
    return rowIn(item);
  if (item.children.some((one) => isTag(one, 'ul', 'ol') && isMarked(one))) return rowIn(item);
  if (!item.children.some(endsLine) && !OFFERS_BEHIND.test(rawText(item.children))) return item.children;
  const row = rowIn(item);
  if (row.some((block) => cutAtKey(block) !== undefined)) return row;
  const isAsked = row.some((block, i) => {
    const options = isTag(block, 'p') ? optionsAt(row, i) : undefined;
    return (
      options !== undefined &&
      (markedLetters(options.options).some(({ mark }) => mark) || keyBelow(row, options) !== undefined)
    );
  });
  return isAsked ? row : item.children;
}

/** Boxes, or points of which one is marked as right: what stands above them, be it bare words, may ask. */
const isMarked = (list: Element): boolean =>
  boxesFrom([list], 0) !== undefined ||
  [markedOptions(elementsOf(list).map(wordsOfItem)), markedLetters(optionsAt([list], 0)?.options ?? [])].some(
    (options) => options.some(({ mark }) => mark !== undefined && mark !== 'cross'),
  );

function beginsWithAnswer(list: Element): boolean {
  const [first] = elementsOf(list);
  return first !== undefined && answerInWords(first) !== undefined;
}

const endsLine = (node: ElementContent): boolean =>
  isTag(node, 'br') || (node.type === 'text' && /\n\s*\S/.test(node.value));

interface PartedItem {
  readonly asked: ElementContent[];
  /** Its options first. */
  readonly rest: readonly ElementContent[];
}

function partedItem(item: Element): PartedItem | undefined {
  const row = rowIn(item);
  let options: ReturnType<typeof optionsAt>;
  const at = row.findIndex((_, i) => {
    options = optionsAt(row, i);
    return options !== undefined;
  });
  if (!options || (at === 0 && options.lead.length === 0)) return undefined;
  const block = row[at] as Element;
  const lines =
    options.lead.length > 0 ? linesIn(block).slice(linesIn(options.lead[0] as Element).length) : [];
  const own = lines.length > 0 ? paragraphOf(lines) : block;
  return { asked: [...row.slice(0, at), ...options.lead], rest: [own, ...row.slice(at + 1)] };
}

/** What asks, and points that nobody lettered. */
function partedAtList(item: Element): PartedItem | undefined {
  const row = rowIn(item);
  const at = row.length - 1;
  return at > 0 && isTag(row[at], 'ul') && blockOf(row[at - 1]).asks
    ? { asked: row.slice(0, at), rest: row.slice(at) }
    : undefined;
}
