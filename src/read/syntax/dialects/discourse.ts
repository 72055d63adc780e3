/**
 * Discourse's folds, which Grav's sites for teaching have too: `[details="Solution"]`, and words to be clicked,
 * `[spoiler]`; one in another.
 */
import { type Dialect, signIn } from './dialect.ts';
import { folds } from './names.ts';
import { foldOf, type Line, linesOf, rewritten, type Taken, type TakenAt, trimmed } from './prepared.ts';

const OPENS =
  /^ {0,3}\[(details|spoiler)(?:[ \t]*=[ \t]*(?:"([^"\]]*)"|([^"\]\s]*)))?(?:[ \t][^\]]*)?\][ \t]*$/;
/** In one line: `[details="Solution"]It is light.[/details]` */
const IN_LINE = /^ {0,3}(\[(details|spoiler)\b[^\]]*\])(.+)\[\/\2\]$/;
const SIGN = /^[ \t]*\[(?:details[ \t]*=|spoiler\b)[^\]]*\]/m;

/** Deeper than that nobody nests them. */
const DEEPEST = 12;

const foldsIn =
  (depth: number): TakenAt =>
  (lines, start) =>
    foldAt(lines, start, depth);

function foldAt(lines: readonly Line[], start: number, depth: number): Taken | undefined {
  const { text, line } = lines[start]!;
  const [, open, , inside] = IN_LINE.exec(text.trimEnd()) ?? [];
  const [, kind, quoted, bare] = OPENS.exec(open ?? text) ?? [];
  if (kind === undefined) return undefined;
  const title = quoted ?? bare ?? '';
  const end = inside === undefined ? closerOf(lines, start, kind) : start;
  const own = inside === undefined ? lines.slice(start + 1, end) : [{ text: inside, line }];
  // In what nobody closes, all else may be words of it.
  const isWhole = end < lines.length && depth < DEEPEST;
  const body = trimmed(isWhole ? rewritten(own, foldsIn(depth + 1)).lines : own);
  const role = folds(title) ?? (kind === 'spoiler' ? 'answer' : undefined);
  return { made: foldOf(body, { line, title, role }), end: end + 1 };
}

/** What nobody closes folds all that follows: it may be an answer. */
function closerOf(lines: readonly Line[], start: number, kind: string): number {
  const opening = new RegExp(String.raw`^[ \t]*\[${kind}\b[^\]]*\][ \t]*$`);
  const closing = new RegExp(String.raw`^[ \t]*\[/${kind}\][ \t]*$`);
  let depth = 0;
  for (let at = start; at < lines.length; at++) {
    if (opening.test(lines[at]!.text)) depth++;
    else if (closing.test(lines[at]!.text) && --depth === 0) return at;
  }
  return lines.length;
}

export const discourse: Dialect = {
  name: 'Discourse',
  evidence: (text) => (/\[[ds]/.test(text) ? signIn(text, SIGN) : undefined),
  prepare: (text) => rewritten(linesOf(text), foldsIn(0)),
};
