/** Openers of blocks that nothing closes: each would look for its closer to the end of what it stands in. */
import type { StateBlock } from 'markdown-it';
import { isOutside, lineOf } from './lines.ts';

/** Up to which line, in a container of some indentation, no closer stands. */
interface Searched {
  readonly indent: number;
  readonly until: number;
}

/**
 * Looks from a line on for the first that tells what is looked for; undefined where none does before the end of the
 * container, or before a line that ends the search.
 */
type Search = <T>(
  state: StateBlock,
  from: number,
  end: number,
  found: (words: string, line: number) => T | undefined,
  isEnd?: (state: StateBlock, line: number) => boolean,
) => T | undefined;

/** A search for one kind of closer: where one was in vain, the next isn't begun. */
export function searching(): Search {
  const inVain = new WeakMap<StateBlock, Searched>();
  return (state, from, end, found, isEnd = isOutside) => {
    const { indent, until } = inVain.get(state) ?? { indent: -1, until: 0 };
    if (indent === state.blkIndent && from < until) return undefined;
    let line = from;
    for (; line < end && !isEnd(state, line); line++) {
      const one = found(lineOf(state, line), line);
      if (one !== undefined) return one;
    }
    inVain.set(state, { indent: state.blkIndent, until: line });
    return undefined;
  };
}
