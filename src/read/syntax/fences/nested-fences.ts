/**
 * A fence in a fence of as many marks: to CommonMark (§4.5) the inner closer ends the outer one, and all behind it
 * is turned inside out. It is the commonest slip of MyST's authors, and an answer's end would be shown in clear.
 * Where openers and closers balance, to the end of what they stand in, they are paired as brackets are.
 */

import { DEEPEST, type Marks, marksIn } from '../rules/lines.ts';

interface Pairing {
  /** The index of the line that closes the outer fence. */
  readonly end: number;
  /** The index and the words of the first opener inside. */
  readonly inner: number;
  readonly words: string;
}

/** A line of as many marks of this kind; ```` ```code``` ```` in a line is a code span. */
function marksOf(text: string, mark: string, least: number): Marks | undefined {
  const found = marksIn(text);
  if (!found?.marks.startsWith(mark) || found.marks.length < least) return undefined;
  return mark === '`' && found.info.includes(found.marks) ? undefined : found;
}

function isDirective(info: string): boolean {
  return info.startsWith('{');
}

/** What a line of marks does to the fence that is open. With words behind them they can only open. */
function effectOf(found: Marks | undefined, top: Marks | undefined): 'closes' | 'opens' | undefined {
  if (!found) return undefined;
  const { marks, info } = found;
  const isColon = marks.startsWith(':');
  if (info === '') {
    if (top) return marks.length >= top.marks.length ? 'closes' : undefined;
    return isColon ? undefined : 'opens';
  }
  // `name` of a named div opens too, so of colons only braces tell an opener of MyST's kind.
  const mayOpen = !isColon || isDirective(info);
  return mayOpen && (!top || isDirective(top.info)) ? 'opens' : undefined;
}

/**
 * @param fence the marks of the outer opener
 * @param lineAt what stands so far below it, to the end of its container; code by indentation as empty lines
 */
export function pairedAsNested(
  fence: string,
  lineAt: (index: number) => string,
  count: number,
): Pairing | undefined {
  const mark = fence.charAt(0);
  const open: Marks[] = [{ marks: fence, info: '{}' }];
  // Within the outer fence, shorter ones close nothing of it and are its own affair.
  let least = fence.length;
  let inner: number | undefined;
  let end: number | undefined;
  for (let index = 0; index < count && open.length <= DEEPEST; index++) {
    const found = marksOf(lineAt(index), mark, least);
    const effect = effectOf(found, open.at(-1));
    if (effect === 'opens') {
      open.push(found!);
      inner ??= index;
    } else if (effect === 'closes') {
      open.pop();
      if (inner === undefined) return undefined;
      if (open.length > 0) continue;
      end ??= index;
      least = 0;
    }
  }
  if (end === undefined || inner === undefined || open.length > 0) return undefined;
  return { end, inner, words: marksIn(lineAt(inner))?.info ?? '' };
}
