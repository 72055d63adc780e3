/**
 * Tasks among the words of a page whose file solves them, each a line of its own with code below: that answers it.
 *
 *     ***To do: print both values.***
 *
 *     ```python
 *     print(a, b)
 *     ```
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf, part } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { optionsAt } from '../choices/options.ts';
import { EXERCISES, normalize, tellsLearner } from '../words/lexicon.ts';

type Row = readonly ElementContent[];

/** One alone may be anything. */
const FEWEST = 2;
/** Blocks that may stand between a task and its code, points and remarks. */
const MOST_BETWEEN = 3;

export function withTasksSolved(blocks: Row): Row {
  const tasks = blocks.flatMap((block, at) => {
    const code = isTask(block) ? codeBelow(blocks, at + 1) : undefined;
    const end = code === undefined ? 0 : codeEnd(blocks, code);
    // What is to be chosen of the code is told by its key.
    const isChosen = blocks.slice(end, end + 2).some((_, i) => optionsAt(blocks, end + i));
    return code === undefined || isChosen ? [] : [{ at, code, end }];
  });
  if (tasks.length < FEWEST) return blocks;
  const row: ElementContent[] = [];
  let from = 0;
  for (const { at, code, end } of tasks) {
    const asked = blocks.slice(at, code);
    row.push(
      ...blocks.slice(from, at),
      part({ kind: 'callout', variety: 'exercise', exercise: true }, lineOf(blocks[at]), [], asked),
      foldedAnswer(blocks.slice(code, end)),
    );
    from = end;
  }
  return [...row, ...blocks.slice(from)];
}

/** What calls a task, with a number or without. */
const CALLED = new RegExp(
  String.raw`^[^\p{L}\d]*(?:a faire|to[- ]?do|zu tun|da fare|por hacer|a fazer|${EXERCISES}|tache|task|compito|tarea|tarefa|taak)\s*(?:\d+(?:\.\d+)*)?\s*[:.–—-]\s*\S`,
  'u',
);

function isTask(block: ElementContent): boolean {
  if (!isTag(block, 'p')) return false;
  const { words, asks } = blockOf(block);
  if (asks) return false;
  if (CALLED.test(normalize(words))) return true;
  const [only, ...others] = block.children.filter((one) => !isBlank(one));
  return isTag(only, 'strong', 'em', 'b', 'i') && others.length === 0 && tellsLearner(words) !== undefined;
}

function codeBelow(blocks: Row, from: number): number | undefined {
  let between = 0;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (isTag(block, 'pre')) return at;
    if (isBlank(block)) continue;
    if (!isTag(block, 'p', 'ul', 'ol') || isTask(block) || ++between > MOST_BETWEEN) return undefined;
  }
  return undefined;
}

/** Behind the last of the programs that follow one another, with what they print. */
function codeEnd(blocks: Row, code: number): number {
  let end = code + 1;
  for (let at = end; at < blocks.length && (isBlank(blocks[at]!) || isTag(blocks[at], 'pre')); at++)
    if (isTag(blocks[at], 'pre')) end = at + 1;
  return end;
}
