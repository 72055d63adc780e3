/**
 * A box of nothing but counted tasks, then what they are about, and one answer that counts as many: each task is asked by
 * itself, with its own.
 *
 *     !!! warning "Consignes"
 *         1. Décrire la glace.
 *         2. Expliquer pourquoi elle flotte.
 *
 *     **Document 1.** …
 *
 *     ??? note "Correction"
 *         1. Elle est froide.
 *         2. Elle est plus légère que l'eau.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart } from '../../parts.ts';
import { type Counted, countedOf } from '../answers/counted-runs.ts';
import { blockOf, foldsAnswer, isRule, levelOf } from '../blocks/block.ts';
import { rowOf } from '../blocks/items.ts';
import { type Made, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { callsPuzzle, holdsExercises, isCalledExercise } from '../words/exercise-label.ts';
import { setExercise } from './made-question.ts';

export const withBoxesOfTasks = (blocks: Row): Row =>
  blocks.some(tasksIn) ? withMade(blocks, (at) => answeredAt(blocks, at)) : blocks;

/** The items of a box that is called by what is to be done, and holds nothing but their list. */
function tasksIn(block: ElementContent): readonly Element[] | undefined {
  if (!isPart(block, 'callout')) return undefined;
  const { title } = blockOf(block);
  const list = onlyIn(bodyOf(block));
  const items = isTag(list, 'ol') ? elementsOf(list) : [];
  const isCalled = callsPuzzle(title) || holdsExercises(title) || isCalledExercise(title);
  return isCalled && items.length > 1 ? items : undefined;
}

function answeredAt(blocks: Row, at: number): Made | undefined {
  const tasks = tasksIn(blocks[at]!);
  const end = tasks ? answerEnd(blocks, at) : undefined;
  const fold = end === undefined ? undefined : blocks[end - 1];
  if (!tasks || !fold || end === undefined) return undefined;
  const told = toldIn(fold as Element);
  if (told.length !== tasks.length) return undefined;
  const asked = tasks.flatMap((task, i) => [
    setExercise(rowOf(task)),
    foldedAnswer(told[i]!.body, [], told[i]!.line),
  ]);
  return { row: [...asked, ...blocks.slice(at + 1, end - 1)], end };
}

/** Behind the one answer below a box: what stands between asks nothing and begins no section. */
function answerEnd(blocks: Row, box: number): number | undefined {
  for (let at = box + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (foldsAnswer(block)) return at + 1;
    if (levelOf(block) < 7 || isRule(block) || blockOf(block).holdsQuestions || isPart(block, 'callout'))
      return undefined;
  }
  return undefined;
}

/** A list, or paragraphs that count on; a number may stand on a line by itself. */
const toldIn = (fold: Element): readonly Counted[] => countedOf(bodyOf(fold).filter((one) => !isBlank(one)));
