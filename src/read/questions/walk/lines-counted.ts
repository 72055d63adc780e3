/**
 * A page of nothing but counted lines that ask, `1. …`, `2. …` and so on through all of it, with what answers each below it.
 * No word need say so; to Markdown each is a list of one item.
 *
 *     1. Why does ice float?
 *
 *     It is lighter than water.
 *
 *     2. Difference between fog and cloud
 *
 *     Fog touches the ground.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer } from '../../parts.ts';
import { blockOf, holdsElement } from '../blocks/block.ts';
import { firstNumber, listOfOne, rowIn } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { asksAsOwner, asksLearner, endsAsking, normalize } from '../words/lexicon.ts';
import { isOffered } from './items-asked.ts';
import { isTold } from './quiz-answered.ts';

/** So many tell what a page is that doesn't say so. */
const MANY = 8;
/** Of ten questions about the world one may say *your*. */
const FEW = 8;

/** Nearly all ask with a mark, nearly none as the reader of a manual does, and nearly all are answered. */
export function withLinesTold(blocks: Row): Row {
  const { above, sections } = sectionsIn(blocks);
  // Where folds answer already, a few of them tell.
  if (sections.length < MANY || !areNearlyAll(sections, (one) => isTold(one, 'questions'))) return blocks;
  const words = sections.map(([line]) => blockOf(line).words);
  const areAsked =
    areNearlyAll(words, (one) => endsAsking(one) && asksLearner(normalize(one))) &&
    words.filter(asksAsOwner).length * FEW < words.length;
  return areAsked ? [...above, ...sections.flatMap(folded)] : blocks;
}

/** Eight of ten. */
function areNearlyAll<One>(all: readonly One[], is: (one: One) => boolean): boolean {
  let others = 0;
  return all.every((one) => is(one) || ++others * 10 <= all.length * 2);
}

interface Sections {
  readonly above: Row;
  /** Each from its line on. */
  readonly sections: readonly Row[];
}

/** What the lines that count from 1 on, each one more than the last, part a page into. */
function sectionsIn(blocks: Row): Sections {
  const sections: ElementContent[][] = [[]];
  for (const block of blocks)
    for (const one of partedAt(block, sections.length)) {
      if (isLine(one) && firstNumber(one) === sections.length) sections.push([]);
      sections.at(-1)!.push(one);
    }
  const [above = [], ...others] = sections;
  return { above, sections: others };
}

const isLine = (block: ElementContent): block is Element =>
  isTag(block, 'ol') && elementsOf(block).length === 1;

/** Each item of a list that counts on from a number as a line, without what stands in the lines below it; so of the last line of a paragraph. */
function partedAt(block: ElementContent, number: number): Row {
  if (isTag(block, 'p')) return lineApart(block, number);
  if (!isTag(block, 'ol') || firstNumber(block) !== number) return [block];
  return elementsOf(block).flatMap((item, i) => {
    const [first, ...below] = rowIn(item);
    const [line, ...more] = isTag(first, 'p') ? linesOf(first) : [];
    if (!line) return [listOfOne(block, item, i)];
    const own = { ...item, children: [paragraphOf([line])] };
    return [listOfOne(block, own, i), ...(more.length > 0 ? [paragraphOf(more)] : []), ...below];
  });
}

/** `Part two`, and in its next line `9. Difference between …`: to Markdown no other number than 1 begins a list there. */
export function lineApart(paragraph: Element, number: number): Row {
  const lines = linesOf(paragraph);
  const at = lines.findIndex((line, i) => i > 0 && numberOfLine(line) === number);
  const line = lines[at];
  if (!line) return [paragraph];
  const [mark = ''] = MARK.exec(rawText(line.children)) ?? [];
  const words = paragraphOf([{ ...line, children: withoutFirst(line.children, mark.length) }]);
  const item = element('li', {}, [words], line.line);
  const below = lines.slice(at + 1);
  return [
    paragraphOf(lines.slice(0, at)),
    element('ol', { start: number }, [item], line.line),
    ...(below.length > 0 ? [paragraphOf(below)] : []),
  ];
}

const MARK = /^\s*\d{1,3}[.)]\s+(?=\S)/;
const numberOfLine = ({ children }: Line): number =>
  Number.parseInt(MARK.exec(rawText(children))?.[0] ?? '', 10);

/** What offers, or asks by itself, is left to others. */
function folded([line, ...below]: Row): Row {
  const isAnswer =
    holdsElement(below) && !below.some((one, at) => blockOf(one).holdsQuestions || isOffered(one, at, below));
  return isAnswer ? [line!, foldedAnswer(below)] : [line!, ...below];
}
