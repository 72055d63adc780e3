/**
 * The section of a sheet that is for whoever teaches, and holds its answers: its title says so as others do.
 *
 *     ## Teacher's notes: answer key   →   ## answer key (Teacher's notes)
 *     ## For teachers                  →   ## Answers (For teachers)
 *     1. Ice                               1. Ice
 */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { text, withChildren } from '../../parts.ts';
import { blockOf, levelOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { areSame, type Row } from '../blocks/rows.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { callsAnswers } from '../words/solution-file.ts';
import { teachersAnswers } from '../words/teachers-title.ts';

export function withTeachersTitled(blocks: Row): Row {
  const titled = blocks.map((block, at) => titledAnew(block, blocks, at));
  return areSame(titled, blocks) ? blocks : titled;
}

function titledAnew(block: ElementContent, blocks: Row, at: number): ElementContent {
  if (levelOf(block) === 7) return block;
  const title = teachersAnswers(blockOf(block).words, callsAnswers, () => holdsAnswers(blocks, at));
  return title === undefined ? block : withChildren(block as Element, [text(title)]);
}

/** What stands below it counts, and nothing below it is of learners any more. */
function holdsAnswers(blocks: Row, at: number): boolean {
  const end = sectionEnd(blocks, at + 1, levelOf(blocks[at]));
  const isLast = blocks.slice(end).every((one) => levelOf(one) === 7);
  return isLast && blocks.slice(at + 1, end).some(counts) && blocks.slice(0, at).some(counts);
}

const counts = (block: ElementContent): boolean =>
  isTag(block, 'ol') || exerciseLabelOf(titleIn(block) ?? '') !== undefined;

const titleIn = (block: ElementContent): string | undefined =>
  levelOf(block) < 7
    ? blockOf(block).words
    : (standingTitle(block) ?? (isTag(block, 'p') ? blockOf(block).words : undefined));
