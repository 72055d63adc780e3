/** `**Hint:** Weigh it.`, a paragraph between what is asked and its answer: it helps, as a fold of that title does. */
import type { ElementContent } from 'hast';
import { isTag, plainText } from '../../../lesson/index.ts';
import { element, isPart, lineOf, part, text } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { COLON, withoutMark } from '../blocks/starts.ts';
import { roleOfTitle } from '../words/lexicon.ts';

export function withHintsFolded(blocks: readonly ElementContent[]): readonly ElementContent[] {
  return blocks.some((block) => isPart(block, 'disclosure', 'solution'))
    ? blocks.map((block, i) =>
        answers(blocks[i + 1]) && i > 0 && blockOf(blocks[i - 1]).level === undefined ? folded(block) : block,
      )
    : blocks;
}

const answers = (block: ElementContent | undefined): boolean =>
  roleOf(block) === 'answer' ||
  (block !== undefined && isPart(block, 'disclosure') && blockOf(block).untitled);

function folded(block: ElementContent): ElementContent {
  const [mark, ...rest] = isTag(block, 'p') ? block.children : [];
  if (!isTag(mark, 'strong', 'b', 'em', 'i')) return block;
  const title = plainText(mark).trim();
  const [next] = rest;
  const isTitled = title.endsWith(':') || (next?.type === 'text' && /^\s*:/.test(next.value));
  if (!isTitled || title.length > 30 || roleOfTitle(title.replace(/:$/, '')) !== 'hint') return block;
  const body = element('p', {}, withoutMark(rest, COLON), lineOf(block));
  return part({ kind: 'disclosure', role: 'hint' }, lineOf(block), [text(title.replace(/:$/, ''))], [body]);
}
