/**
 * Exercises that are called by a line in plain letters, or set in a quotation each: as others write them.
 *
 *     Exercise 1              becomes      **Exercise 1**
 *
 *     Why does ice float?                  Why does ice float?
 *
 *     > **Question 1:** Why does ice float?        **Question 1:** Why does ice float?
 *
 * One alone proves nothing: of one form, at least two count on, be it in a fold of answers.
 */
import type { Element, ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, lineOf, titleInBold, withBody } from '../../parts.ts';
import { isQuotation } from '../answers/counted-runs.ts';
import { blockOf, foldsAnswer, nextFull } from '../blocks/block.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { exerciseLabelOf, SOLVED_KINDS } from '../words/exercise-label.ts';

interface Titled {
  readonly at: number;
  readonly number: string;
  readonly form: 'line' | 'quotation';
}

export function withPlainTitles(given: Row): Row {
  const blocks = given.some(foldsAnswer) ? given.map(withTitlesInside) : given;
  const titled = blocks.flatMap((block, at) => titledAt(blocks, block, at));
  const counting = new Set(
    titled.filter((one, i) => goesOn(titled[i - 1], one) || goesOn(one, titled[i + 1])).map(({ at }) => at),
  );
  if (counting.size === 0) return blocks;
  return blocks.flatMap((block, at) => {
    if (!counting.has(at)) return [block];
    return isQuotation(block) ? block.children.flatMap(inBold) : inBold(block);
  });
}

/** A fold of answers may call the exercises as it pleases. */
function withTitlesInside(block: ElementContent): ElementContent {
  if (!foldsAnswer(block)) return block;
  const body = bodyOf(block);
  const row = withPlainTitles(body);
  return row === body ? block : withBody(block, row);
}

const goesOn = (one: Titled | undefined, next: Titled | undefined): boolean =>
  one !== undefined && next?.form === one.form && Number(next.number) === Number(one.number) + 1;

function titledAt(blocks: Row, block: ElementContent, at: number): Titled[] {
  const isQuoted = isQuotation(block);
  const first = isQuoted ? block.children[nextFull(block.children, -1)] : block;
  if (!isTag(first, 'p')) return [];
  const number = calledBy(blockOf(first).words);
  if (number === undefined) return [];
  if (isQuoted) return [{ at, number, form: 'quotation' }];
  const below = isOnlyName(first) ? linesOf(first).length - 1 : undefined;
  const next = below === 0 ? blocks[nextFull(blocks, at)] : undefined;
  const titles = next ? calledBy(blockOf(next).words) === undefined : below !== undefined && below > 0;
  return titles ? [{ at, number, form: 'line' }] : [];
}

/** The number of an exercise or a question that words call. */
function calledBy(words: string): string | undefined {
  const { kind, number, answers } = exerciseLabelOf(words) ?? {};
  return SOLVED_KINDS.some((one) => one === kind) && !answers ? number : undefined;
}

/** Whether its first line is `Exercise 1`, and no more. */
function isOnlyName(paragraph: Element): boolean {
  const { children } = linesOf(paragraph)[0]!;
  const words = rawText(children).trim();
  const isPlain = children.every(({ type }) => type === 'text');
  return isPlain && /[\d.:)]$/.test(words) && exerciseLabelOf(words)?.rest === '';
}

function inBold(block: ElementContent): Row {
  if (!isTag(block, 'p') || calledBy(blockOf(block).words) === undefined || !isOnlyName(block))
    return [block];
  const [line, ...below] = linesOf(block);
  const title = titleInBold(line!.children, lineOf(block));
  return below.length > 0 ? [title, paragraphOf(below)] : [title];
}
