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
import {
  at,
  container,
  type Line,
  mixed,
  type Prepared,
  preparedBy,
  questionOf,
  rewritten,
  type Taken,
  type Unread,
} from './prepared.ts';
import { signOfChunk, type Value, withChoicesOfChunks } from './webexercises-chunks.ts';

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
/** How wide a gap is and the like; a wrong option may have any other name: `x = "sinks"`. */
const SETTING =
  /,?\s*\b(?:(?:calculated_)?width|num|ignore_case|ignore_ws|regex|tol|size|replace)\s*=\s*(?:c\([^()]*\)|"[^"]*"|'[^']*'|[\w.-]+)/gi;
const VALUE =
  /(answer\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(?<![\w.])(-?\d[\d.]*|TRUE|FALSE|T|F)\b)/g;

const valuesIn = (given: string): readonly Value[] =>
  [...given.replace(SETTING, '').matchAll(VALUE)].map(([, right, double, single, bare]) => ({
    words: (double ?? single ?? bare ?? '').replace(/\\(.)/g, '$1').trim(),
    right: right !== undefined,
  }));

/** What a gap of MyST holds; undefined where only R knows what is right. */
function gapOf(name: string, given: string): string | undefined {
  const values = valuesIn(given)
    .map((one) => ({ ...one, words: one.words.replace(/[|`]/g, ' ').trim() }))
    .filter(({ words }) => words !== '');
  const [first] = values;
  if (name === 'torf' && first) return /^T/.test(first.words) ? '>TRUE|FALSE' : 'TRUE|>FALSE';
  if (name === 'fitb') return values.map(({ words }) => `>${words}`).join('|') || undefined;
  if (values.length < 2 || !values.some(({ right }) => right)) return undefined;
  return values.map(({ words, right }) => (right ? `>${words}` : words)).join('|');
}

/** A choice that is all of a line, below a line that asks: its options are a list of boxes, as R draws them. */
const ALONE = new RegExp(`^[ \\t]*${CALL}(?:mcq|longmcq)\\(([^\`]*)\\)\`[ \\t]*$`);
const ASKS = /\?["”»')\]*_ \t]*$/;

function boxesOf({ text, line }: Line, above: string | undefined): readonly Line[] | undefined {
  const given = above !== undefined && ASKS.test(above) ? ALONE.exec(text)?.[1] : undefined;
  const options = given === undefined ? [] : valuesIn(given).filter(({ words }) => words !== '');
  const isKeyed = options.some(({ right }) => right) && options.some(({ right }) => !right);
  if (given === undefined || !isKeyed) return undefined;
  const read = options.map(({ words, right }) => ({ words: [{ text: words, line }], correct: right }));
  // What R mixes has the right one first.
  const row = (/\bsample\(/.test(given) ? mixed(read) : read).map(
    ({ words, correct }) => `- [${correct ? 'x' : ' '}] ${words[0]!.text}`,
  );
  return at(line, ['', ...row, ''].join('\n'));
}

/** A line, or an item, that asks what only R knows: it is asked without a key. */
const COMPUTED = new RegExp(
  `^[ \\t]{0,3}(?:[-*+][ \\t]+|\\d{1,3}[.)][ \\t]+)?(?<stem>[^\`]*(?:\`(?!r[ \\t])[^\`]*\`[^\`]*)*\\?[*_ \\t]*)${CALL}(?<name>fitb|mcq|longmcq|torf)\\((?<given>[^\`]*)\\)\`[.\\\\ \\t]*$`,
);

function askedBy({
  text,
  line,
}: Line): { readonly made: readonly Line[]; readonly unread: Unread } | undefined {
  const { stem, name, given } = COMPUTED.exec(text)?.groups ?? {};
  if (stem === undefined || name === undefined || gapOf(name, given ?? '') !== undefined) return undefined;
  const made = questionOf({ line, stem: [{ text: stem.trim(), line }], settings: { type: 'open' } });
  return { made: [{ text: '', line }, ...made, { text: '', line }], unread: { name: `${name}()`, line } };
}

/** Where a paragraph or an item may end. */
const ENDS = /^[ \t]*(?:$|[-*+][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t]|`{3})/;

function withGaps({ lines, unread }: Prepared): Prepared {
  const unknown = new Map<string, Unread>();
  let above: string | undefined;
  const note = (one: Unread): void => void (unknown.has(one.name) || unknown.set(one.name, one));
  const read = lines.flatMap((one, i): readonly Line[] => {
    const boxes = boxesOf(one, above);
    if (one.text.trim() !== '') above = one.text;
    if (boxes) return boxes;
    const isAlone =
      ENDS.test(lines[i + 1]?.text ?? '') && (ENDS.test(one.text) || ENDS.test(lines[i - 1]?.text ?? ''));
    const asked = isAlone ? askedBy(one) : undefined;
    if (asked) {
      note(asked.unread);
      return asked.made;
    }
    const text = one.text.replace(GAP, (_, name: string, given: string) => {
      const gap = gapOf(name, given);
      if (gap !== undefined) return `{gap}\`${gap}\``;
      note({ name: `${name}()`, line: one.line });
      return '…';
    });
    return [{ line: one.line, text }];
  });
  return { lines: read, unread: [...unread, ...unknown.values()] };
}

export const webexercises: Dialect = {
  name: 'webexercises',
  evidence: (text) => signIn(text, SIGN) ?? signOfChunk(text),
  prepare: (source) =>
    preparedBy(
      [
        (text) => ({ lines: withChoicesOfChunks(text, valuesIn), unread: [] }),
        (text) => withGaps(rewritten(text, folded)),
      ],
      source,
    ),
};
