/**
 * Exercises of several parts that a line in bold calls, and what answers them below a title of the same number: the line is
 * a heading as that title is, and each part has its own answer.
 *
 *     **Exercise 1: rain**             becomes      #### Exercise 1: rain
 *     1. Weigh it.                                  1. Weigh it.
 *     2. How deep is it?                            2. How deep is it?
 *
 *     #### Solution of exercise 1                   #### Solution of exercise 1
 *     1. On a scale.                                1. On a scale.
 *     2. Three millimetres.                         2. Three millimetres.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { asHeading, blockOf, levelBelow, levelOf, nextFull } from '../blocks/block.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { type ExerciseLabel, exerciseLabelOf } from '../words/exercise-label.ts';

/** A heading, or a first line that is all bold, that calls an exercise or what answers one. */
interface Called {
  readonly at: number;
  readonly label: ExerciseLabel;
  readonly level: number;
}

export function withExercisesCalled(blocks: Row): Row {
  const called = blocks.flatMap((block, at) => calledAt(block, at));
  const solved = new Set(
    called.flatMap(({ label, at }, i) => {
      const before = called[i - 1];
      const isPair = label.answers && before && !before.label.answers && before.label.number === label.number;
      return isPair && hasParts(blocks, before.at, at) && isTag(blocks[nextFull(blocks, at)], 'ol')
        ? [before, called[i]!]
        : [];
    }),
  );
  if (![...solved].some(({ level }) => level === 7)) return blocks;
  // What isn't a heading among headings would be the end of the one above it.
  const inBold = new Set(called.filter((one) => one.level === 7).map(({ at: place }) => place));
  const level = Math.min(...[...solved].map((one) => one.level), levelBelow(blocks, called[0]!.at));
  return blocks.flatMap((block, at) => (inBold.has(at) ? headed(block as Element, level) : [block]));
}

function calledAt(block: ElementContent, at: number): Called[] {
  const bold = isTag(block, 'p') && isTag(block.children[0], 'strong', 'b') ? block.children : undefined;
  const isLine = bold && (bold.length === 1 || /^\s*\n|^$/.test(rawText([bold[1]!])));
  const level = levelOf(block);
  const words = level < 7 ? blockOf(block).words : isLine ? plainText(bold[0]!) : '';
  const label = words === '' ? undefined : exerciseLabelOf(words);
  return label && (label.answers || label.kind === 'exercise') ? [{ at, label, level }] : [];
}

const hasParts = (blocks: Row, from: number, end: number): boolean =>
  blocks.slice(from + 1, end).some((one) => isTag(one, 'ol') && elementsOf(one).length > 1);

/** The line in bold as a heading, and the lines below it. */
function headed(block: Element, level: number): Row {
  const [first, ...others] = linesOf(block);
  const title = asHeading(paragraphOf([first!]), level);
  return others.length > 0 ? [title, paragraphOf(others)] : [title];
}
