/**
 * The last item of a list of answers that goes on with the answer to what stands below the questions under a name of its own:
 * it stands below the list, as that does.
 *
 *     1. Why does ice float?        Answers
 *     2. What is fog?               1. It is light.
 *                                   2. A low cloud.
 *     Bonus: What is hail?          Bonus: Frozen rain.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { withChildren } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { asksOrTellsIn, roleOfTitle } from '../words/lexicon.ts';

const NAME = /^(\p{Lu}\p{L}{2,14})\s?:\s+(?=\S)/u;

export function withLabelsApart(blocks: Row): Row {
  if (!blocks.some((one) => roleOf(one) === 'answer')) return blocks;
  const names = new Set(blocks.flatMap(nameIn));
  if (names.size === 0) return blocks;
  return blocks.map((block) =>
    roleOf(block) === 'answer' && block.type === 'element'
      ? withChildren(
          block,
          block.children.flatMap((one) => (isTag(one, 'ol') ? cut(one, names) : [one])),
        )
      : block,
  );
}

/** What a paragraph is called that asks or tells what to do, and is no hint. */
function nameIn(block: ElementContent): readonly string[] {
  const { words } = blockOf(block);
  const [start, name] = isTag(block, 'p') ? (NAME.exec(words) ?? []) : [];
  const isOne =
    start !== undefined && asksOrTellsIn(words.slice(start.length)) && roleOfTitle(name!) === 'extra';
  return isOne ? [name!] : [];
}

function cut(list: Element, names: ReadonlySet<string>): readonly ElementContent[] {
  const items = elementsOf(list);
  const last = items.length > 1 ? items.at(-1) : undefined;
  const row = last ? rowIn(last) : [];
  const end = row.findLastIndex(({ type }) => type === 'element');
  const told = row[end];
  const lines = isTag(told, 'p') ? linesOf(told) : [];
  const at = lines.findLastIndex(
    (one, i) => i > 0 && names.has(NAME.exec(blockOf(paragraphOf([one])).words)?.[1] ?? ''),
  );
  if (at < 1) return [list];
  const item = withChildren(last!, [...row.slice(0, end), paragraphOf(lines.slice(0, at))]);
  return [
    withChildren(
      list,
      list.children.map((one) => (one === last ? item : one)),
    ),
    paragraphOf(lines.slice(at)),
  ];
}
