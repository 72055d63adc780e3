/**
 * Labelled paragraphs in a row, and one answer whose paragraphs, or whose numbered list, have the same labels: each is
 * asked, with its own answer.
 *
 *     **A.** What floats?
 *
 *     **B.** What sinks?
 *
 *     :::{dropdown} Answers
 *     A. ice
 *
 *     B. iron
 *     :::
 */
import type { ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { lineOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { rowOf } from '../blocks/items.ts';
import { placeOfLetter } from '../words/letters.ts';
import { tellsFirst } from '../words/lexicon.ts';
import { openQuestion } from './form.ts';
import type { Context, Match } from './pattern.ts';

/** Before words, or alone before code. */
const LABEL = /^\(?(?:([a-z])|(\d{1,2}))\s?[.):]\)?(?:\s+(?=\S)|$)/i;

/** Its place in a series, from 1; undefined for what has no label. */
function rankIn(block: ElementContent): number | undefined {
  const [, letter, digits] = blockOf(block).isWords ? (LABEL.exec(blockOf(block).words) ?? []) : [];
  if (letter !== undefined) return placeOfLetter(letter) + 1;
  return digits === undefined ? undefined : Number(digits);
}

type Part = readonly ElementContent[];

export function labelledRun({ blocks, at, floor, answer }: Context): Match | undefined {
  // In a row of answers that nobody asks for, each would be put together with all below it.
  if (at <= floor || ends(blocks[at - 1]!)) return undefined;
  const told = partsOf(answer!.feedback);
  const start = told && runStart(blocks, at, floor, told.length);
  const asked = start === undefined ? undefined : partsOf(blocks.slice(start, at));
  if (!told || start === undefined || asked?.length !== told.length) return undefined;
  // What is offered has letters too, and may be spoken of one by one.
  if (asked.filter(asks).length * 2 < asked.length) return undefined;
  const becomes = asked.map((stem, i) =>
    openQuestion(stem, {
      ...(i === 0 && { hints: answer!.hints }),
      feedback: told[i]!,
      line: lineOf(stem[0]),
      guess: 'labelled',
    }),
  );
  return { start, end: answer!.end, introduced: true, becomes };
}

/** Blocks parted where the next label of a series stands; undefined where they are no such series from its first on. */
function partsOf(blocks: readonly ElementContent[]): readonly Part[] | undefined {
  const own = blocks.filter(({ type }) => type === 'element');
  const [only] = own;
  if (own.length === 1 && isTag(only, 'ol')) {
    const items = elementsOf(only).map(rowOf);
    return items.length > 1 ? items : undefined;
  }
  const parts: ElementContent[][] = [];
  for (const block of own) {
    const rank = rankIn(block);
    if (rank === parts.length + 1) parts.push([block]);
    else if (rank !== undefined || parts.length === 0) return undefined;
    else parts.at(-1)!.push(block);
  }
  return parts.length > 1 ? parts : undefined;
}

/** Where the first of so many labels stands, above an answer. */
function runStart(
  blocks: readonly ElementContent[],
  at: number,
  floor: number,
  count: number,
): number | undefined {
  let next = count;
  for (let start = at - 1; start >= floor; start--) {
    const block = blocks[start]!;
    if (ends(block)) return undefined;
    const rank = rankIn(block);
    if (rank !== undefined && rank !== next) return undefined;
    if (rank === next) next--;
    if (next === 0) return start;
  }
  return undefined;
}

function ends(block: ElementContent): boolean {
  const { level, holdsQuestions } = blockOf(block);
  return level !== undefined || holdsQuestions;
}

function asks([first]: Part): boolean {
  const { words } = blockOf(first);
  const bare = words.replace(LABEL, '');
  // `2. Complete. This code counts …`
  return words.includes('?') || tellsFirst(bare) || tellsFirst(bare.replace(/^(\p{L}+)[.:] /u, '$1 '));
}
