/** Openers of blocks that nothing closes: each would look for its closer to the end of what it stands in. */
import type { StateBlock } from 'markdown-it';

/** Up to which line, in a container of some indentation, no closer stands. */
interface Searched {
  readonly indent: number;
  readonly until: number;
}

interface Memory {
  /** Whether an opener before that line was looked at in vain. */
  readonly known: (state: StateBlock, line: number) => boolean;
  /** Remembers that no closer stands before `until`. */
  readonly remember: (state: StateBlock, until: number) => void;
}

/** A memory for one kind of closer. */
export function searchedInVain(): Memory {
  const searched = new WeakMap<StateBlock, Searched>();
  return {
    known: (state, line) => {
      const { indent, until } = searched.get(state) ?? { indent: -1, until: 0 };
      return indent === state.blkIndent && line < until;
    },
    remember: (state, until) => {
      searched.set(state, { indent: state.blkIndent, until });
    },
  };
}
