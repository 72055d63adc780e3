/**
 * A hint above the program that a learner goes on with, and behind both what answers: the hint goes below it, where the
 * patterns look for one.
 *
 *     Print each heavy one.          Print each heavy one.
 *     <details>Hint</details>        heavy = [1, 2]
 *     heavy = [1, 2]             →   <details>Hint</details>
 *     <details>Solution</details>    <details>Solution</details>
 */
import { isBlank } from '../../../lesson/index.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';

/** So much of it, what it draws among it. */
const MOST = 4;

export function withHintsBelowCode(blocks: Row): Row {
  if (!blocks.some((one) => roleOf(one) === 'hint')) return blocks;
  return withMade(blocks, (at) => {
    const code = endOf(blocks, at, (one) => roleOf(one) === 'hint');
    const end = code > at ? endOf(blocks, code, (one) => blockOf(one).isShown) : at;
    const isBetween = end > code && end - code <= MOST && roleOf(blocks[end]) === 'answer';
    return isBetween ? { row: [...blocks.slice(code, end), ...blocks.slice(at, code)], end } : undefined;
  });
}

/** The place behind all such blocks from one on. */
function endOf(blocks: Row, at: number, isOne: (block: Row[number]) => boolean): number {
  let end = at;
  for (let i = at; i < blocks.length && (isBlank(blocks[i]!) || isOne(blocks[i]!)); i++)
    if (!isBlank(blocks[i]!)) end = i + 1;
  return end;
}
