/**
 * A program that only writes words, which are Markdown of the page: `cat("…")`, `print("""…""")`, or
 *
 *     answer = r"""
 *     It is *light*.
 *     """
 *     print(answer)
 */

const CALL = String.raw`(?:cat|writeLines|print|display\(Markdown|display|Markdown)`;
const CALLED = new RegExp(String.raw`^${CALL}\((.*?)\){1,2};?$`, 's');
const NAMED = new RegExp(
  String.raw`^(\w+)[ \t]*(?:=|<-)(.*)\n[ \t]*${CALL}\([ \t]*(\w+)[ \t]*\){1,2};?$`,
  's',
);
/** Python's is as it is written behind an `r`. */
const LITERAL = /^([rR])?("""|'''|["'])((?:(?!\2)[^\\]|\\.)*)\2$/s;

/** What it writes; undefined where it does anything else. */
export function wordsWrittenBy(program: string): string | undefined {
  const source = program.trim();
  const [, name, given = '', shown] = NAMED.exec(source) ?? [];
  const told = name !== undefined && name === shown ? given : CALLED.exec(source)?.[1];
  const [, isRaw, , words] = LITERAL.exec(told?.trim() ?? '') ?? [];
  return isRaw ? words : words?.replace(/\\n/g, '\n').replace(/\\(["'\\])/g, '$1');
}
