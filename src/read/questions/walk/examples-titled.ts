/**
 * What an exercise that nobody answers shows or helps with below titles of its own, `#### Example`, `#### Expected output`:
 * no part of the lesson, but of the exercise above it. Such titles become lines in bold, and hints are folded.
 *
 * (Above an answer they are read in parts-of-tasks.ts, and where an exercise has other parts as well, it stays in parts.)
 */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { foldedHint, lineOf, titleInBold } from '../../parts.ts';
import { blockOf, levelOf, roleOf, runEnd, sectionEnd } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { tellsAnswer } from '../blocks/told.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { titlesPartOfTask } from '../words/part-of-task.ts';
import { isHintTitle } from './parts-of-tasks.ts';

export function withExamplesTitled(blocks: Row): Row {
  if (!blocks.some(isPart)) return blocks;
  return withMade(blocks, (at) => {
    if (!callsExercise(blocks[at]!)) return undefined;
    const end = sectionEnd(blocks, at + 1, levelOf(blocks[at]));
    const below = blocks.slice(at + 1, end);
    const titles = below.filter((one) => levelOf(one) < 7);
    // Hints alone are read as they stand.
    if (!titles.every(isPart) || titles.every(helps)) return undefined;
    if (below.some((one) => tellsAnswer(one) || roleOf(one) !== undefined)) return undefined;
    return { row: [blocks[at]!, ...withParts(below)], end };
  });
}

const isPart = (block: ElementContent): boolean =>
  levelOf(block) < 7 && (titlesPartOfTask(blockOf(block).words) || helps(block));

const helps = (block: ElementContent): boolean => isHintTitle(blockOf(block).words);

function callsExercise(block: ElementContent): boolean {
  const label = levelOf(block) < 7 ? exerciseLabelOf(blockOf(block).words) : undefined;
  return (label?.kind === 'exercise' || label?.kind === 'problem') && !label.answers;
}

const withParts = (below: Row): Row =>
  withMade(below, (at) => {
    const title = below[at]!;
    if (levelOf(title) > 6) return undefined;
    const end = runEnd(below, at + 1, (one) => levelOf(one) > 6 && !isTag(one, 'hr'));
    const heading = title as Element;
    return helps(title) && end > at + 1
      ? { row: [foldedHint(heading, below.slice(at + 1, end))], end }
      : { row: [titleInBold(heading.children, lineOf(heading))], end: at + 1 };
  });
