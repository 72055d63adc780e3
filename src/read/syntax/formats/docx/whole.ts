/**
 * What stands below `Question 3` and above its answer is asked, though only its last words may have been known to ask:
 *
 *     Question 3
 *     Given this code:
 *     int n = 3;
 *     What does it print?   > 3
 */
import { asksByWords } from './asking.ts';
import { type Asked, type Block, isHeading } from './document.ts';
import { titlesQuestion } from './numbers.ts';

export function withQuestionsWhole(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  let from = 0;
  for (const [at, block] of blocks.entries()) {
    const title = out[from - 1];
    const above = out.slice(from);
    out.push(block);
    if (isHeading(block) || titlesQuestion(block)) from = out.length;
    else if (block.kind === 'question' && isTitle(title) && above.every(mayLead) && isAlone(blocks, at))
      out.splice(from, out.length, whole(above, block));
  }
  return out;
}

const isTitle = (block: Block | undefined): boolean => block !== undefined && titlesQuestion(block);

/** What a habit took for a question and its answer, and asks nothing, leads to what does. */
const mayLead = (block: Block): boolean =>
  isShown(block) ||
  (block.kind === 'question' && !asksByWords(block.blocks[0]) && block.blocks.every(isTold));

const isTold = (block: Block): boolean =>
  isShown(block) || (block.kind === 'fold' && block.blocks.every(isShown));

/** Words with gaps ask by themselves. */
const isShown = (block: Block): boolean =>
  block.kind === 'table' || (block.kind === 'paragraph' && !block.pieces.some(({ kind }) => kind === 'gap'));

/** Nothing else is asked or offered up to the next title. */
function isAlone(blocks: readonly Block[], at: number): boolean {
  const end = blocks.findIndex((one, i) => i > at && (isHeading(one) || titlesQuestion(one)));
  return blocks.slice(at + 1, end < 0 ? undefined : end).every(isShown);
}

const whole = (above: readonly Block[], asked: Asked): Asked => ({
  ...asked,
  at: (above[0] ?? asked).at,
  blocks: [...above.flatMap(opened), ...asked.blocks],
});

const opened = (block: Block): readonly Block[] =>
  block.kind === 'question' || block.kind === 'fold' ? block.blocks.flatMap(opened) : [block];
