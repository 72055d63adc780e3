/**
 * webexercises, R Markdown and Quarto: what R writes into the page. Gaps to type and to choose become gaps; what it hides
 * until it is asked for is folded.
 *
 *     Two and two is `r fitb(4)`; ice `r mcq(c("sinks", answer = "floats"))`.
 *
 *     `r hide("Solution")`
 *     It is lighter than water.
 *     `r unhide()`
 *
 * Where a page is kept as R has made it, its fields are the calls that they come from (`webexercises-drawn.ts`).
 *
 * Courses have such pairs of their own, too (`knitr-pairs.ts`).
 */
import { type Dialect, signIn } from './dialect.ts';
import { blockOf, pairAt, signOfPair } from './knitr-pairs.ts';
import {
  apart,
  at,
  codeAt,
  container,
  endOf,
  foldOf,
  type Line,
  linesOf,
  mixed,
  questionOf,
  type TakenAt,
  takenBy,
  trueOrFalse,
  type Unread,
} from './prepared.ts';
import { choicesOfChunk, signOfChunk, type Value, withNamesGiven } from './webexercises-chunks.ts';
import { FIELD, withFieldsCalled } from './webexercises-drawn.ts';

const CALL = '`r[ \\t]+(?:webexercises::)?';
const SIGN = new RegExp(
  `${CALL}(?:fitb|mcq|torf|longmcq|hide)\\(|<div class=["'][^"'\\n]*\\bwebex-solution\\b|${FIELD}`,
  'm',
);
const HIDES = new RegExp(`^[ \\t]*${CALL}hide\\([ \\t]*(?:(["'])(?<title>.*)\\1)?[ \\t]*\\)\`[ \\t]*$`);
const UNHIDES = new RegExp(`^[ \\t]*${CALL}unhide\\(.*\\)\`[ \\t]*$`);
const BOXES =
  /^[ \t]*<div class=["'][^"'\n]*\bwebex-solution\b[^>]*>[ \t]*(?:<button>(?<title>.*?)<\/button>[ \t]*)?$/;
const BOX_ENDS = /^[ \t]*<\/div>[ \t]*$/;
/** So many lines are looked through for what ends a fold. */
const REACH = 400;

const paired: TakenAt = (lines, start) => {
  const pair = pairAt(lines, start, REACH);
  if (!pair) return undefined;
  const body = takenBy(TAKES, lines.slice(start + 1, pair.last));
  return {
    made: apart(blockOf(pair, body.lines, lines[start]!.line), lines[start]!.line),
    end: pair.last + 1,
    unread: body.unread,
  };
};

const folded: TakenAt = (lines, start) => {
  const { text, line } = lines[start]!;
  const hides = HIDES.exec(text);
  const opens = hides ?? BOXES.exec(text);
  if (!opens) return undefined;
  const ends = hides ? UNHIDES : BOX_ENDS;
  const within = lines.slice(start + 1, start + REACH);
  const length = endOf(within, 0, (one) => !ends.test(one.text));
  if (length === within.length) return undefined;
  const body = takenBy(TAKES, within.slice(0, length));
  const made = foldOf(body.lines, { line, title: opens.groups?.title || 'Solution' });
  return { made, end: start + length + 2, unread: body.unread };
};

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

/** A choice that is all of a line, below one that asks, or ends a paragraph that does: its options are a list of boxes, as R draws them. */
const ALONE = new RegExp(
  `^[ \\t]*(?<stem>(?![-*+][ \\t]|\\d{1,3}[.)][ \\t]|[|#>])[^\`]*(?:\`(?!r[ \\t])[^\`]*\`[^\`]*)*)${CALL}(?:mcq|longmcq)\\((?<given>[^\`]*)\\)\`[ \\t]*$`,
);
const ASKS = /\?["”»')\]*_ \t]*$/;

const boxes: TakenAt = (lines, i) => {
  const { text, line } = lines[i]!;
  const { stem = '', given } = ALONE.exec(text)?.groups ?? {};
  if (given === undefined || (stem !== '' && !(isEnd(lines[i - 1]) && isEnd(lines[i + 1])))) return undefined;
  let above = i - 1;
  while (lines[above]?.text.trim() === '') above--;
  const asking = stem === '' ? (lines[above]?.text ?? '') : stem;
  const read = optionsIn(given, line);
  if (!read || !ASKS.test(asking)) return undefined;
  // Below an item of another mark they are no more of its list.
  const mark = /^\s*- /.test(asking) ? '*' : '-';
  const row = read.flatMap(({ words, correct }) =>
    at(line, `${mark} [${correct ? 'x' : ' '}] ${words[0]!.text}`),
  );
  return { made: [...(stem === '' ? [] : at(line, stem.trimEnd())), ...apart(row, line)], end: i + 1 };
};

/** One at the end of an item that asks, be it in words before: `* Why? Try it. …`, `* True or false: …` */
const AT_END = new RegExp(
  `^[ \\t]{0,3}(?:[-*+]|(?<number>\\d{1,3})[.)])[ \\t]+(?<stem>[^\`]*(?:\`(?!r[ \\t])[^\`]*\`[^\`]*)*)${CALL}(?<name>mcq|longmcq|torf)\\((?<given>[^\`]*)\\)\`[ \\t]*$`,
);
const ITEM_ASKS = /\?["”»')\]*_]*(?:[ \t]|$)|:["”»')\]*_ \t]*$/;

/** It stands by itself, as a quiz's: beside it, others may be typed, and what is folded below it says why. */
const boxesOfItem: TakenAt = (lines, i) => {
  const { text, line } = lines[i]!;
  const { number, stem = '', name, given = '' } = AT_END.exec(text)?.groups ?? {};
  if (name === undefined || !ITEM_ASKS.test(stem) || !isEnd(lines[i + 1])) return undefined;
  const read = name === 'torf' ? trueOrFalse(line, /^\s*T/.test(given)) : optionsIn(given, line);
  if (!read) return undefined;
  const row = read.flatMap(({ words, correct }) => at(line, `- [${correct ? 'x' : ' '}] ${words[0]!.text}`));
  const asking = `${number === undefined ? '' : `${number}\\. `}${stem.trim()}`;
  const offered = container({ name: 'div', options: { class: 'quiz' }, body: row, line });
  return { made: [...apart(at(line, asking), line), ...apart(offered, line)], end: i + 1 };
};

/** A sentence in an item with one field, be it in its middle: `- You set them with the …-argument.` */
const IN_ITEM = new RegExp(
  `^[ \\t]{0,3}(?:[-*+]|(?<number>\\d{1,3})[.)])[ \\t]+(?<stem>[^\`]*(?:\`(?!r[ \\t])[^\`]*\`[^\`]*)*)${CALL}(?<name>mcq|longmcq|torf)\\((?<given>[^\`]*)\\)\`(?<rest>[^\`]*(?:\`(?!r[ \\t])[^\`]*\`[^\`]*)*)$`,
);

/** Each item of a list of such is a question by itself: a statement to judge, or one with a choice in its place. */
const sentenceOfItem: TakenAt = (lines, i) => {
  const { text, line } = lines[i]!;
  const { number, stem = '', name, given = '', rest = '' } = IN_ITEM.exec(text)?.groups ?? {};
  if (name === undefined || !/\p{L}+\s+\p{L}+/u.test(stem) || !isOfQuiz(lines, i)) return undefined;
  const options = name === 'torf' ? trueOrFalse(line, /^\s*T/.test(given)) : optionsIn(given, line);
  if (!options) return undefined;
  const words = name === 'torf' ? `${stem.trim()}${rest}` : `${stem}\\_\\_\\_${rest}`;
  const asking = `${number === undefined ? '' : `${number}\\. `}${words.trim()}`;
  return { made: apart(questionOf({ line, stem: at(line, asking), options }), line), end: i + 1 };
};

/** So many lines around an item are looked at. */
const NEAR = 60;

/** Two items or more, each with one field. */
function isOfQuiz(lines: readonly Line[], i: number): boolean {
  const isIn = ({ text }: Line): boolean =>
    text.trim() === '' || (text.match(GAP)?.length === 1 && ITEM.test(text));
  const from = lines.slice(Math.max(0, i - NEAR), i).findLastIndex((one) => !isIn(one));
  const near = lines.slice(Math.max(0, i - NEAR) + from + 1);
  const row = near.slice(0, endOf(near, 0, isIn));
  const isWhole = row.at(-1)?.text.trim() === '' || isEnd(near[row.length]);
  return isWhole && row.filter(({ text }) => ITEM.test(text)).length > 1;
}
const ITEM = /^[ \t]{0,3}(?:[-*+]|\d{1,3}[.)])[ \t]/;

/** Some of which are right: what R mixes has the right one first. */
function optionsIn(given: string, line: number) {
  const options = valuesIn(given).filter(({ words }) => words !== '');
  if (!options.some(({ right }) => right) || options.every(({ right }) => right)) return undefined;
  const read = options.map(({ words, right }) => ({ words: at(line, words), correct: right }));
  return /\bsample\(/.test(given) ? mixed(read) : read;
}

/** A line, or an item, that asks what only R knows: it is asked without a key. */
const COMPUTED = new RegExp(
  `^[ \\t]{0,3}(?:[-*+][ \\t]+|\\d{1,3}[.)][ \\t]+)?(?<stem>[^\`]*(?:\`(?!r[ \\t])[^\`]*\`[^\`]*)*\\?[*_ \\t]*)${CALL}(?<name>fitb|mcq|longmcq|torf)\\((?<given>[^\`]*)\\)\`[.\\\\ \\t]*$`,
);

const ENDS = /^[ \t]*(?:$|[-*+][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t]|`{3})/;

const isEnd = (line: Line | undefined): boolean => ENDS.test(line?.text ?? '');
const unknownOf = (name: string, line: number): Unread => ({ name: `${name}()`, line });

const asked: TakenAt = (lines, i) => {
  const { text, line } = lines[i]!;
  const isAlone = isEnd(lines[i + 1]) && [lines[i], lines[i - 1]].some(isEnd);
  const { stem, name, given } = (isAlone && COMPUTED.exec(text)?.groups) || {};
  if (stem === undefined || name === undefined || gapOf(name, given ?? '') !== undefined) return undefined;
  const made = questionOf({ line, stem: at(line, stem.trim()), settings: { type: 'open' } });
  return { made: apart(made, line), end: i + 1, unread: [unknownOf(name, line)] };
};

const gaps: TakenAt = (lines, i) => {
  const { text, line } = lines[i]!;
  const unread: Unread[] = [];
  const shown = text.replace(GAP, (_, name: string, given: string) => {
    const gap = gapOf(name, given);
    if (gap !== undefined) return `{gap}\`${gap}\``;
    unread.push(unknownOf(name, line));
    return '…';
  });
  return { made: at(line, shown), end: i + 1, unread };
};

const TAKES: readonly TakenAt[] = [
  choicesOfChunk(valuesIn),
  codeAt,
  paired,
  folded,
  boxes,
  boxesOfItem,
  sentenceOfItem,
  asked,
  gaps,
];

export const webexercises: Dialect = {
  name: 'webexercises',
  evidence: (text) => signIn(text, SIGN) ?? signOfPair(text) ?? signOfChunk(text),
  prepare: (source) => takenBy(TAKES, withNamesGiven(withFieldsCalled(linesOf(source)))),
};
