/**
 * MarkBind: panels that open. One that holds an answer or a hint asks; others are folds.
 *
 *     <panel header="Which floats?">
 *     Look at it.
 *     <panel header="Answer">
 *     ice
 *     </panel>
 *     </panel>
 */
import { type Dialect, signIn } from './dialect.ts';
import { folds } from './names.ts';
import { container, flagged, type Line, linesOf, oneLine, rewritten, type Taken } from './prepared.ts';

const OPENS = /^[ \t]*<panel\b[^>]*?\bheader=(["'])((?:(?!\1).)*)\1[^>]*>[ \t]*$/;
const STARTS = /^[ \t]*<panel\b/;
const ENDS = /<\/panel>[ \t]*$/;
/** So many lines are looked through for the end of a panel. */
const REACH = 400;
const DEEPEST = 6;

/** Icons and the marks of headings say nothing. */
const titleIn = (header: string): string =>
  oneLine(header.replace(/\{\{[^{}]*\}\}|<[^<>]*>/g, '').replace(/^[\s#]+/, ''));

const headerOf = ({ text }: Line): string | undefined => {
  const header = OPENS.exec(text)?.[2];
  return header === undefined || /\bsrc=|\/>[ \t]*$/.test(text) ? undefined : titleIn(header);
};

function panel(depth: number, lines: readonly Line[], start: number): Taken | undefined {
  const title = headerOf(lines[start]!);
  const end = title === undefined || depth > DEEPEST ? undefined : endOf(lines, start);
  if (title === undefined || end === undefined) return undefined;
  const body = lines.slice(start + 1, end);
  const asks = body.some((one) => folds(headerOf(one) ?? '') !== undefined) && folds(title) === undefined;
  const inside = rewritten(body, (own, at) => panel(depth + 1, own, at)).lines;
  const { line } = lines[start]!;
  const name = asks ? 'exercise' : 'dropdown';
  return { made: container({ name, title, body: inside, line }), end: end + 1 };
}

/** Marks in code are none. */
function endOf(lines: readonly Line[], start: number): number | undefined {
  let open = 0;
  const end = flagged(lines.slice(start, start + REACH)).findIndex(({ text, isCode }) => {
    if (!isCode) open += stepOf(text);
    return open === 0;
  });
  return end < 0 ? undefined : start + end;
}

function stepOf(text: string): number {
  const opens = STARTS.test(text) && !/\/>[ \t]*$/.test(text);
  return Number(opens) - Number(ENDS.test(text));
}

export const markbind: Dialect = {
  name: 'MarkBind',
  evidence: (text) => signIn(text, /^[ \t]*<panel\b[^>\n]*\bheader=["']/m),
  prepare: (source) => rewritten(linesOf(source), (lines, at) => panel(0, lines, at)),
};
