/**
 * Items that are answered in their own words, on a line of its own below what they ask.
 *
 *     1. Ice ___ on water. (swim)
 *        **My answer:** Ice floats on water.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { foldedAnswer, text } from '../../parts.ts';
import { rowIn } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { COLON, withoutMark } from '../blocks/starts.ts';
import { answerTitleOf, normalize } from '../words/lexicon.ts';

export function withItemsAnswered(blocks: readonly ElementContent[]): readonly ElementContent[] {
  return blocks.some((block) => isTag(block, 'ol', 'ul'))
    ? blocks.map((block) => (isTag(block, 'ol', 'ul') ? answered(block) : block))
    : blocks;
}

/** All of a list's items are answered so, or none is. */
function answered(list: Element): Element {
  const items = elementsOf(list);
  const apart = items.length < 2 ? [] : items.map(itemApart);
  if (apart.length === 0 || apart.some((one) => one === undefined)) return list;
  return { ...list, children: apart as Element[] };
}

function itemApart(item: Element): Element | undefined {
  const [first, ...others] = rowIn(item);
  if (!isTag(first, 'p') || others.some((one) => isTag(one, 'ul', 'ol'))) return undefined;
  const lines = linesOf(first);
  const at = lines.findIndex((line, i) => i > 0 && calls(line));
  if (at < 0) return undefined;
  const told = toldIn(lines.slice(at));
  if (told === undefined) return undefined;
  const fold = foldedAnswer([told, ...others], [], lines[at]!.line);
  return { ...item, children: [paragraphOf(lines.slice(0, at)), fold] };
}

/** `My answer`, « Ma correction »: whose it is says that it was given. `Your answer` is a place to write. */
const MINE = /^(?:my|m(?:a|on)|meine?|mi|(?:la )?mia|(?:a )?minha|mijn) /;

function calls({ children: [mark, next] }: Line): boolean {
  if (!isTag(mark, 'strong', 'b')) return false;
  const title = plainText(mark);
  const isCalled = /:\s*$/.test(title) || (next?.type === 'text' && /^\s*:/.test(next.value));
  return isCalled && answerTitleOf(normalize(title).replace(MINE, '')) !== undefined;
}

/** What stands behind the title, without the line to write on; undefined where that is all. */
function toldIn([first, ...others]: readonly Line[]): Element | undefined {
  const behind = withoutMark(first!.children.slice(1), COLON);
  const told = paragraphOf([{ ...first!, children: [...behind] }, ...others]);
  const last = told.children.at(-1);
  const children =
    last?.type === 'text'
      ? [...told.children.slice(0, -1), text(last.value.replace(/\s*_{3,}[\s_]*$/, ''))]
      : told.children;
  return children.every((one) => plainText(one).trim() === '') ? undefined : { ...told, children };
}
