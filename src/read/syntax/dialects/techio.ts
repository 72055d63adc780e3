/**
 * Tech.io's playgrounds, whose questions stand in a bracket above their boxes; what runs in them is named.
 *
 *     ?[What floats?]
 *     -[x] ice
 *     -[ ] iron
 */
import { type Dialect, signIn } from './dialect.ts';
import { linesOf, rewritten, type TakenAt } from './prepared.ts';

const ASKS = /^\?\[(.+)\][ \t]*$/;
/** Below it are boxes. */
const ASKED = /^\?\[.+\][ \t]*\n(?:[ \t]*\n)?[-*+][ \t]?\[[ xX]\]/m;
/** `@[Try it]({"stubs": ["ice.py"], "command": "python3 ice.py"})`, on one line or over several. */
const PROGRAM = /^(@\[[^\]\n]*\])\(\{/;
const MOST_LINES = 30;

const taken: TakenAt = (lines, index) => {
  const { text, line } = lines[index]!;
  const [, words] = ASKS.exec(text) ?? [];
  if (words !== undefined)
    return {
      made: [
        { text: words, line },
        { text: '', line },
      ],
      end: index + 1,
    };
  const [, name] = PROGRAM.exec(text) ?? [];
  if (name === undefined) return undefined;
  const last = lines.slice(index, index + MOST_LINES).findIndex((one) => /\}\)[ \t]*$/.test(one.text));
  return last < 0 ? undefined : { made: [], end: index + last + 1, unread: [{ name, line }] };
};

export const techIo: Dialect = {
  name: 'Tech.io',
  evidence: (text) =>
    (ASKED.test(text) ? signIn(text, /^\?\[.+\][ \t]*$/m) : undefined) ?? signIn(text, /^@\[[^\]\n]*\]\(\{/m),
  prepare: (source) => rewritten(linesOf(source), taken),
};
