/**
 * webexercises, R Markdown and Quarto: what R writes into the page. Gaps to type and to choose become gaps; what it hides
 * until it is asked for is folded.
 *
 *     Two and two is `r fitb(4)`; ice `r mcq(c("sinks", answer = "floats"))`.
 *
 *     `r hide("Solution")`
 *     It is lighter than water.
 *     `r unhide()`
 */
import { type Dialect, signIn } from './dialect.ts';
import { container, type Line, type Prepared, rewritten, type Taken, type Unread } from './prepared.ts';

const CALL = '`r[ \\t]+(?:webexercises::)?';
const SIGN = new RegExp(
  `${CALL}(?:fitb|mcq|torf|longmcq|hide)\\(|<div class=["'][^"'\\n]*\\bwebex-solution\\b`,
  'm',
);
const HIDES = new RegExp(`^[ \\t]*${CALL}hide\\([ \\t]*(?:(["'])(?<title>.*)\\1)?[ \\t]*\\)\`[ \\t]*$`);
const UNHIDES = new RegExp(`^[ \\t]*${CALL}unhide\\(.*\\)\`[ \\t]*$`);
const BOXES =
  /^[ \t]*<div class=["'][^"'\n]*\bwebex-solution\b[^>]*>[ \t]*(?:<button>(?<title>.*?)<\/button>)?[ \t]*$/;
const BOX_ENDS = /^[ \t]*<\/div>[ \t]*$/;
/** So many lines are looked through for what ends a fold. */
const REACH = 400;

function folded(lines: readonly Line[], start: number): Taken | undefined {
  const { text, line } = lines[start]!;
  const hides = HIDES.exec(text);
  const opens = hides ?? BOXES.exec(text);
  if (!opens) return undefined;
  const ends = hides ? UNHIDES : BOX_ENDS;
  const length = lines.slice(start + 1, start + REACH).findIndex((one) => ends.test(one.text));
  if (length < 0) return undefined;
  const body = lines.slice(start + 1, start + 1 + length);
  const title = opens.groups?.title || 'Solution';
  return { made: container({ name: 'dropdown', title, body, line }), end: start + length + 2 };
}

const GAP = new RegExp(`${CALL}(fitb|mcq|longmcq|torf)\\(([^\`]*)\\)\``, 'g');
/** What is given by a name says how wide a gap is and the like, but for the right answer. */
const SETTING = /,?\s*\b(?!answer\b)[a-z_]\w*\s*=\s*(?:c\([^()]*\)|"[^"]*"|'[^']*'|[\w.-]+)/gi;
const VALUE =
  /(answer\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(?<![\w.])(-?\d[\d.]*|TRUE|FALSE|T|F)\b)/g;

interface Value {
  readonly words: string;
  readonly right: boolean;
}

/** The strings and numbers that a call is given. */
const valuesIn = (given: string): readonly Value[] =>
  [...given.replace(SETTING, '').matchAll(VALUE)].map(([, right, double, single, bare]) => ({
    words: (double ?? single ?? bare ?? '').replace(/\\(.)/g, '$1').replace(/[|`]/g, ' ').trim(),
    right: right !== undefined,
  }));

/** What a gap of MyST holds; undefined where only R knows what is right. */
function gapOf(name: string, given: string): string | undefined {
  const values = valuesIn(given).filter(({ words }) => words !== '');
  const [first] = values;
  if (name === 'torf' && first) return /^T/.test(first.words) ? '>TRUE|FALSE' : 'TRUE|>FALSE';
  if (name === 'fitb') return values.map(({ words }) => `>${words}`).join('|') || undefined;
  if (values.length < 2 || !values.some(({ right }) => right)) return undefined;
  return values.map(({ words, right }) => (right ? `>${words}` : words)).join('|');
}

function withGaps({ lines, unread }: Prepared): Prepared {
  const unknown = new Map<string, Unread>();
  const read = lines.map(({ text, line }) => ({
    line,
    text: text.replace(GAP, (_, name: string, given: string) => {
      const gap = gapOf(name, given);
      if (gap !== undefined) return `{gap}\`${gap}\``;
      if (!unknown.has(name)) unknown.set(name, { name: `${name}()`, line });
      return '…';
    }),
  }));
  return { lines: read, unread: [...unread, ...unknown.values()] };
}

export const webexercises: Dialect = {
  name: 'webexercises',
  evidence: (text) => signIn(text, SIGN),
  prepare: (source) => withGaps(rewritten(source, folded)),
};
