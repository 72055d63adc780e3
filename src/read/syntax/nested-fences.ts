/**
 * A fence in a fence of as many marks: to CommonMark (§4.5) the inner closer ends the outer one, and all behind it
 * is turned inside out. It is the commonest slip of MyST's authors, and an answer's end would be shown in clear.
 * Where openers and closers balance, to the end of what they stand in, they are paired as brackets are.
 */

/** A line of marks: with words behind them it can only open. */
interface Marks {
  readonly length: number;
  readonly info: string;
}

/** What nests deeper is not closed. */
const DEEPEST = 40;

export interface Pairing {
  /** The index of the line that closes the outer fence. */
  readonly end: number;
  /** The index and the words of the first opener inside. */
  readonly inner: number;
  readonly words: string;
}

function marksOf(text: string, mark: string): Marks | undefined {
  const [, run = '', info = ''] = /^(`{3,}|~{3,}|:{3,})[ \t]*(.*?)[ \t]*$/.exec(text) ?? [];
  if (!run.startsWith(mark)) return undefined;
  // ```` ```code``` ```` in a line is a code span.
  return mark === '`' && info.includes(run) ? undefined : { length: run.length, info };
}

function isDirective(info: string): boolean {
  return info.startsWith('{');
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
  // `name` of a named div opens too, so of colons only braces tell an opener of MyST's kind.
  function opens({ info }: Marks) {
    return info !== '' && (mark !== ':' || isDirective(info));
  }
  const open: Marks[] = [{ length: fence.length, info: '{}' }];
  let inner: number | undefined;
  let end: number | undefined;
  for (let index = 0; index < count; index++) {
    const found = marksOf(lineAt(index), mark);
    if (!found) continue;
    if (open.length > DEEPEST) return undefined;
    const top = open.at(-1);
    // Within the outer fence, shorter ones close nothing of it and are its own affair.
    if (end === undefined && found.length < fence.length) continue;
    if (found.info === '') {
      if (top && found.length >= top.length) {
        open.pop();
        if (open.length === 0) end ??= index;
        if (end !== undefined && inner === undefined) return undefined;
      } else if (!top && mark !== ':') open.push(found);
    } else if (opens(found) && (!top || isDirective(top.info))) {
      open.push(found);
      if (end === undefined) inner ??= index;
    }
  }
  if (end === undefined || inner === undefined || open.length > 0) return undefined;
  return { end, inner, words: marksOf(lineAt(inner), mark)?.info ?? '' };
}
