/**
 * Options as a task list, as GitHub and quizdown write them. A quotation in an item, or right below it, is told
 * to who chooses it, and so is what explains it there (told-of-option.ts).
 *
 *     - [x] ice
 *     - [ ] iron
 *       > It sinks.
 *
 * `[_]` is a box, too.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { linesOf } from '../blocks/lines.ts';
import { allKnown } from '../blocks/rows.ts';
import { withoutSigns } from '../choices/option-marks.ts';
import type { OptionRead } from './choice.ts';
import { pointApart, quotationsApart, reasonsApart } from './told-of-option.ts';

const BOX = /^\s*\[([ _xX+]?)\](?:\s+|$)/;
/** In a line of a paragraph, a dash too that is no list without a space behind it: `-[x] ice`. */
const BOX_OF_LINE = /^\s*[-*+]?\[([ _xX+]?)\](?:\s+|$)/;

export interface Boxes {
  readonly options: readonly OptionRead[];
  /** The block behind the last of them. */
  readonly end: number;
}

/** The options that start at a block; undefined where no list with a box does. */
export function boxesFrom(blocks: readonly ElementContent[], at: number): Boxes | undefined {
  const options: OptionRead[] = [];
  let end = at;
  for (; end < blocks.length; end++) {
    const items = optionsOf(blocks[end]);
    const last = options.at(-1);
    const more = last && items.length === 0 ? goneOn(last, blocks, end, at) : undefined;
    if (items.length === 0 && !more) break;
    if (more) options[options.length - 1] = more;
    else options.push(...items);
  }
  // A paragraph by itself that begins with a box is no list of them.
  const isList = options.length > 1 || isTag(blocks[at], 'ul', 'ol');
  if (options.length === 0 || !isList) return undefined;
  const hasTicks = options.some(({ correct }) => correct);
  return { options: hasTicks ? withoutSignsOf(options) : options, end };
}

function withoutSignsOf(options: readonly OptionRead[]): readonly OptionRead[] {
  const bare = withoutSigns(options);
  return options.map((option, i) => {
    const { children, remark = [] } = bare[i]!;
    const feedback = [...remark, ...(option.feedback ?? [])];
    return { ...option, children, ...(feedback.length > 0 && { feedback }) };
  });
}

/** None where a block has no box. */
function optionsOf(block: ElementContent | undefined): readonly OptionRead[] {
  if (isTag(block, 'p')) return inParagraph(block);
  const items = isTag(block, 'ul', 'ol') ? elementsOf(block) : [];
  if (!items.some(boxOf)) return [];
  const read = items.map(optionOf);
  const isNews = items.some(isSigned) && !read.some(({ correct }) => correct === false);
  return isNews ? [] : withPointsTold(read);
}

/** Where each of them has one, below its words. */
function withPointsTold(options: readonly OptionRead[]): readonly OptionRead[] {
  const told = options.length > 1 && options.some(({ correct }) => correct);
  const points = told
    ? allKnown(options.map((one) => (one.feedback ? undefined : pointApart(one.children))))
    : undefined;
  return points
    ? options.map((one, i) => ({ ...one, children: points[i]!.own, feedback: points[i]!.told }))
    : options;
}

/** `[+] ice`: without an empty box beside it, what is new in a program. */
const isSigned = (item: Element): boolean => SIGNED.test(rawText(item.children));
const SIGNED = /^\s*[-*+]?\[\+\]/;

/** An option with what stands below it outside the list, where that is its own. */
function goneOn(
  option: OptionRead,
  blocks: readonly ElementContent[],
  at: number,
  first: number,
): OptionRead | undefined {
  const block = blocks[at]!;
  if (isTag(block, 'blockquote') && isRemark(block, option))
    return { ...option, feedback: [...(option.feedback ?? []), ...block.children] };
  return isOwn(blocks, at, first) ? { ...option, children: [...paragraph(option), block] } : undefined;
}

/** Boxes without a list: each begins a line, `[x] ice`. */
function inParagraph(paragraph: Element): readonly OptionRead[] {
  const first = paragraph.children[0];
  if (first?.type !== 'text' || !BOX_OF_LINE.test(first.value)) return [];
  const options: { children: ElementContent[]; readonly line: number; readonly correct: boolean }[] = [];
  for (const { children, line } of linesOf(paragraph)) {
    const box = children[0]?.type === 'text' ? BOX_OF_LINE.exec(children[0].value) : null;
    if (box) options.push({ children: withoutBox(children, box[0].length), line, correct: isTicked(box) });
    else options.at(-1)!.children.push(text('\n'), ...children);
  }
  return isSigned(paragraph) && options.every(({ correct }) => correct) ? [] : options;
}

/** The options of the first boxes in a row of blocks, and what stands around them. */
export function boxesIn(blocks: readonly ElementContent[]) {
  const at = blocks.findIndex((_, i) => boxesFrom(blocks, i));
  const boxes = boxesFrom(blocks, at);
  return boxes && { read: boxes.options, others: [...blocks.slice(0, at), ...blocks.slice(boxes.end)] };
}

/** A quotation without a blank line before it: to Markdown it stands outside the item it was written below. */
function isRemark(block: Element, last: OptionRead | undefined): boolean {
  return last !== undefined && lineOf(block) === last.line + 1;
}

/**
 * Whether code or a picture belongs to the option above it, though it stands outside the list: each option is a list by
 * itself, and has what is shown below it.
 *
 *     - [x] A
 *
 *     ![ice](ice.png)
 *
 *     - [ ] B
 */
function isOwn(blocks: readonly ElementContent[], at: number, first: number): boolean {
  if (!isShown(blocks[at]) || !isSingleBox(blocks[at - 1])) return false;
  return (
    isTag(blocks[at - 1], 'p') || (at - 1 > first ? isShown(blocks[at - 2]) : isSingleBox(blocks[at + 1]))
  );
}

const isShown = (block: ElementContent | undefined): boolean =>
  isTag(block, 'pre', 'img', 'figure') ||
  (isTag(block, 'p') && block.children.length === 1 && isTag(block.children[0], 'img'));

function isSingleBox(block: ElementContent | undefined): boolean {
  if (isTag(block, 'p')) return inParagraph(block).length === 1;
  const [only, ...others] = isTag(block, 'ul', 'ol') ? elementsOf(block) : [];
  return only !== undefined && others.length === 0 && boxOf(only) !== null;
}

function paragraph({ children, line }: OptionRead): readonly ElementContent[] {
  return children.some((one) => isTag(one, 'p', 'pre')) ? children : [element('p', {}, children, line)];
}

/** What an item begins with. */
function boxOf({ children }: Element): RegExpExecArray | null {
  const words = isTag(children[0], 'p') ? children[0].children : children;
  return words[0]?.type === 'text' ? BOX.exec(words[0].value) : null;
}

const isTicked = ([, sign]: RegExpExecArray): boolean => /[x+]/i.test(sign!);

function optionOf(item: Element): OptionRead {
  const box = boxOf(item);
  const { own, told } = box ? reasonsApart(item.children) : quotationsApart(item.children);
  const opened = own.length === 1 && isTag(own[0], 'p') ? own[0].children : own;
  return {
    correct: box ? isTicked(box) : undefined,
    children: box ? withoutBox(opened, box[0].length) : opened,
    ...(told.length > 0 && { feedback: told }),
    line: lineOf(item),
  };
}

function withoutBox(nodes: readonly ElementContent[], length: number): ElementContent[] {
  const [first, ...others] = nodes;
  if (first?.type === 'text') return [text(first.value.slice(length)), ...others];
  if (isTag(first, 'p')) {
    const words = withoutBox(first.children, length);
    // Only code stands behind the box.
    const isEmpty = words.every(isBlank);
    return isEmpty && others.length > 0 ? others : [element('p', {}, words, lineOf(first)), ...others];
  }
  return [...nodes];
}
