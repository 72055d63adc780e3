/**
 * What is asked, and on its last line the title of its answer, which stands below:
 *
 *     1. Name all films. **Solution:**
 *     ```
 *     SELECT title FROM film
 *     ```
 *
 * The title becomes a line of its own. Where nothing else stands below it, or the next question, it is a place to write.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, levelOf, nextFull } from '../blocks/block.ts';
import { listOfOne, rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';
import { answerTitleOf, asksOrTellsIn } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';
import { speaksOfTroubles } from './troubles.ts';

export function withTitlesAtEnd(blocks: Row, title: string): Row {
  const found = blocks.map((block, at) => apart(block, blocks[nextFull(blocks, at)]));
  const stems = found.flatMap((one) => one.stems);
  if (stems.length === 0 || speaksOfTroubles(blocks, title)) return blocks;
  const setting = stems.filter((one) => asksOrTellsIn(blockOf(one).words)).length;
  // One alone may tell of a trouble.
  const set = new Set<ElementContent>(stems.length > 1 && setting * 2 >= stems.length ? stems : []);
  return found.flatMap(({ row }) => row.flatMap((one) => asTask(one, set)));
}

interface Apart {
  readonly row: Row;
  /** What asks in it. */
  readonly stems: readonly Element[];
}

function apart(block: ElementContent, next: ElementContent | undefined, isInItem = false): Apart {
  if (isTag(block, 'p')) {
    const cut = (isInItem ? next !== undefined : mayAnswer(next)) ? titleApart(block) : undefined;
    return cut ? { row: cut, stems: [cut[0]] } : { row: [block], stems: [] };
  }
  if (!isTag(block, 'ol', 'ul') || !/[:：]/u.test(blockOf(block).words)) return { row: [block], stems: [] };
  const items = elementsOf(block).map((item, i, all) =>
    itemApart(item, i === all.length - 1 ? next : undefined),
  );
  const stems = items.flatMap((one) => one.stems);
  if (stems.length === 0) return { row: [block], stems };
  const list = { ...block, children: items.map((one) => one.item) };
  return { row: [list, ...(items.at(-1)!.below ?? [])], stems };
}

/** @param next what stands below the list */
function itemApart(item: Element, next: ElementContent | undefined) {
  const row = rowIn(item);
  const found = row.map((one, i) => apart(one, row[i + 1], true));
  const stems = found.flatMap((one) => one.stems);
  const [only, ...others] = row;
  const last = others.length === 0 && only ? apart(only, next) : undefined;
  if (last && last.stems.length > 0 && last.row.length === 2)
    return { item: { ...item, children: [last.row[0]!] }, stems: last.stems, below: [last.row[1]!] };
  return { item: stems.length > 0 ? { ...item, children: found.flatMap((one) => one.row) } : item, stems };
}

/** What is set, as if it were called an exercise: an item that its answer stands below is one by itself. */
function asTask(block: ElementContent, set: ReadonlySet<ElementContent>): Row {
  if (set.has(block)) return [setExercise([block])];
  if (!isTag(block, 'ol', 'ul')) return [block];
  const items = elementsOf(block);
  const inside = items.map((item) => itemAnswered(item, set));
  const last = inside.at(-1)!;
  const [only] = last.children;
  if (last.children.length > 1 || !only || !set.has(only)) return [{ ...block, children: inside }];
  const alone = listOfOne(block, last, inside.length - 1);
  const above = inside.length > 1 ? [{ ...block, children: inside.slice(0, -1) }] : [];
  return [...above, setExercise([alone])];
}

/** All that stands below the title in its item answers. */
function itemAnswered(item: Element, set: ReadonlySet<ElementContent>): Element {
  const at = item.children.findIndex((one) => set.has(one));
  if (at < 0 || item.children.length === 1) return item;
  const told = foldedAnswer(item.children.slice(at + 2), [], lineOf(item.children[at + 1]));
  return { ...item, children: [...item.children.slice(0, at), setExercise([item.children[at]!]), told] };
}

/** Neither what is asked next, nor a title. */
const mayAnswer = (block: ElementContent | undefined): boolean =>
  (isTag(block, 'p', 'blockquote', 'ul') || blockOf(block).isShown) &&
  levelOf(block) === 7 &&
  !isQuestionByNumber(block) &&
  !(isTag(block, 'p', 'ul') && (NUMBERED.test(blockOf(block).words) || blockOf(block).asks)) &&
  !(isTag(block, 'p') && titleApart(block) !== undefined);
const NUMBERED = /^[([]?(?:\d{1,3}|[a-z])\s?[.)\]]/i;

/** The words before it, and it. */
function titleApart(paragraph: Element): readonly [Element, Element] | undefined {
  if (!/[:：]\s*$/u.test(blockOf(paragraph).words)) return undefined;
  const words = rawText(paragraph.children);
  const from = titleFrom(paragraph) ?? plainFrom(words);
  if (from === undefined || words.slice(0, from).trim() === '') return undefined;
  const [before, title] = cutAt(paragraph.children, from);
  const line = lineOf(paragraph);
  return [
    element('p', {}, before, line),
    element('p', {}, title, line + words.slice(0, from).split('\n').length - 1),
  ];
}

/** `… **Solution:**`, `… **Solution**:` */
function titleFrom({ children }: Element): number | undefined {
  const at = children.findLastIndex(
    (one) => !isBlank(one) && !(one.type === 'text' && /^\s*[:：]\s*$/u.test(one.value)),
  );
  const mark = children[at];
  if (!isTag(mark, 'strong', 'b', 'em', 'i')) return undefined;
  return answerTitleOf(plainText(mark).replace(/\s*[:：]\s*$/u, ':'))
    ? rawText(children.slice(0, at)).length
    : undefined;
}

/** `Name all films. Solution:` */
function plainFrom(words: string): number | undefined {
  const [whole, mark, title] = PLAIN.exec(words) ?? [];
  return whole !== undefined && answerTitleOf(title!)
    ? words.length - whole.length + mark!.length
    : undefined;
}
const PLAIN = /([.?!:)]\s+)(\p{L}[^.?!:\n]{1,30}[:：]\s*)$/u;
