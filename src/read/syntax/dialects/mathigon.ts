/**
 * Mathigon's courses, and those of others written the same way: steps that begin with their settings, and blanks in double
 * brackets, to be typed or to be chosen.
 *
 *     > id: ice
 *     > goals: melt
 *
 *     Ice melts at [[0]] °C, and it is [[lighter|heavier]] than water.
 *
 * Mathigon has the right choice first and mixes them; others mark it: `[[heavier|*lighter]]`.
 */
import { type Dialect, signIn } from './dialect.ts';
import {
  type Asked,
  apart,
  at,
  codeAt,
  endOf,
  foldOf,
  type Line,
  linesOf,
  mixed,
  type Option,
  questionOf,
  type TakenAt,
  takenBy,
  textAt,
  textOf,
} from './prepared.ts';

/** `> id: ice` */
const SETTING = /^> (?:id|section):[ \t]*[\w-]+[ \t]*$/m;
/** What else may stand beside it. */
const MORE =
  /^>[ \t]?(?:id|title|description|goals|section|sectionStatus|sectionBackground|color|level|next|prev|class|icon|trailer)\b[ \t]*:/;
const BLANK = /\[\[(?![ \t]*\]\])([^[\]\n]+)\]\](?!\()/g;
const MARKED = /\[\[(?=[^[\]\n]+\]\])(?:\*[^[\]|\n]+\||(?:[^[\]|\n]+\|)+\*)[^[\]\n]+\]\]/m;

/** `How many? [[4]]`: so many make a habit, on a page without a link in such brackets, or one with Moodle's numbers. */
const FEWEST = 3;
const NUMBER = String.raw`[-−]?\d+(?:[.,/]\d+)?`;
const ENDING = new RegExp(String.raw`[?:][*_]*[ \t]+\[\[${NUMBER}\]\][ \t]*$`, 'm');
const OTHER = new RegExp(String.raw`\[\[(?!${NUMBER}\]\])[^[\]|\n]*\]\]|^[ \t]*(?:[-*+][ \t]+)?\[\[`, 'm');

const isHabit = (text: string, sign: RegExp, fewest: number): boolean =>
  (text.match(new RegExp(sign, 'gm'))?.length ?? 0) >= fewest;

/** What a gap of MyST holds, of `4`, `4 (what helps)`, `100 ± 5`, `right|wrong` or `wrong|*right`. */
function gapOf(given: string): string {
  const options = optionsIn(given);
  return options
    ? options.map(({ words: [one], correct }) => `${correct ? '>' : ''}${one!.text}`).join('|')
    : typed(given.replace(HELP, '').replace(/`/g, '').trim());
}

/** Several, parted by bars; where none is marked the first is right. */
function optionsIn(given: string): readonly Option[] | undefined {
  const all = given
    .replace(HELP, '')
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (all.length < 2) return undefined;
  const isMarked = all.some((one) => one.startsWith('*'));
  const options = all.map((one, i) => ({
    words: at(0, one.replace(/^\*/, '').trim()),
    correct: isMarked ? one.startsWith('*') : i === 0,
  }));
  return isMarked ? options : mixed(options);
}

/** Told to who errs: one after another. */
const HELP = /(?<![ \t])[ \t]+\(([^()]*)\)[ \t]*$/;
const helpsIn = (text: string): readonly string[] =>
  [...text.matchAll(BLANK)].flatMap(([, given = '']) => HELP.exec(given)?.[1]?.split('|') ?? []);

/** Each whole number between both ends may be typed, where they are few. */
function typed(words: string): string {
  const [, middle, reach] = /^(-?\d+)[ \t]*(?:±|\+-)[ \t]*(\d{1,2})$/.exec(words) ?? [];
  if (middle === undefined || Number(reach) > WIDEST) return words;
  const from = Number(middle) - Number(reach);
  return Array.from({ length: 2 * Number(reach) + 1 }, (_, i) => `>${from + i}`).join('|');
}
const WIDEST = 20;

const gapped = (words: string): string =>
  words.replace(BLANK, (_, given: string) => `{gap}\`${gapOf(given)}\``);

/** A formula in which something is left blank goes on behind it. */
const gappedCode = (code: string): string =>
  code.replace(BLANK, (_, given: string) => `\` {gap}\`${gapOf(given)}\` \``).replace(/``(?!`)/g, '');

/** `{.reveal(when="blank-0")} Ice melts.`: how a paragraph looks. */
const LOOKS = /^\{[.#\w][^{}\n]*\}[ \t]+(?=\S)/;

const shownIn = (text: string): string =>
  text
    .replace(LOOKS, '')
    .split(/(`[^`]+`)/)
    .map((piece, i) => (i % 2 === 0 ? gapped(piece) : gappedCode(piece)))
    .join('');

const inLine: TakenAt = (lines, i) => {
  const { text, line } = lines[i]!;
  const unread = helpsIn(text).map((name) => ({ name: `(${name.trim()})`, line }));
  return { made: at(line, shownIn(text)), end: i + 1, unread };
};

/** What no paragraph of words begins with. */
const ELSE = /^(?:$|[ \t]|[-*+>|#<:]|\d{1,3}[.)][ \t])/;

/** A paragraph with blanks is asked by itself, whatever blanks stand below it. */
const paragraph: TakenAt = (lines, i) => {
  if (ELSE.test(lines[i]!.text) || textAt(lines, i - 1).trim() !== '') return undefined;
  const end = endOf(lines, i, ({ text }) => !ELSE.test(text));
  const own = lines.slice(i, end);
  if (textAt(lines, end).trim() !== '' || !own.some(({ text }) => text.includes('[['))) return undefined;
  const { line } = own[0]!;
  const asked = alone(own) ?? { stem: own.map((one) => ({ ...one, text: shownIn(one.text) })) };
  const hints = helpsIn(textOf(own)).map((help) => at(line, help.trim()));
  return { made: apart(questionOf({ line, hints, ...asked }), own.at(-1)!.line), end };
};

/** One blank at the end of all: what is offered there are its options, and a sign that means otherwise in a gap is typed below. */
function alone(own: readonly Line[]): Pick<Asked, 'stem' | 'options' | 'accepted' | 'settings'> | undefined {
  const { text, line } = own.at(-1)!;
  const [whole, given = ''] = LAST.exec(text) ?? [];
  if (whole === undefined || textOf(own).match(BLANK)?.length !== 1) return undefined;
  const last = { text: text.slice(0, -whole.length), line };
  const stem = [...own.slice(0, -1), last].map((one) => ({ ...one, text: one.text.replace(LOOKS, '') }));
  const options = optionsIn(given);
  if (options) return { stem, options };
  const accepted = [given.trim()];
  return SIGN.test(given) ? { stem, accepted, settings: { type: 'short-answer' } } : undefined;
}
const LAST = /(?<![ \t])[ \t]*\[\[([^[\]\n]+)\]\][ \t]*\.?[ \t]*$/;
const SIGN = /^[ \t]*[<>|]+[ \t]*$/;

/** `:::div.highlight`, `::: .theorem(style="…")`, `:::details.hint`: what only a right answer shows, and hints, are folded. */
const BOX = /^:{3,}[ \t]*(?=\S*[.#]|details)(?<looks>[\w.#-]+)(?:\([^()\n]*\))?[ \t]*$/;
const ENDS = /^:{3,}[ \t]*$/;
const SUMMARY = /^[ \t]*<summary>(.*)<\/summary>[ \t]*$/;

const box: TakenAt = (lines, i) => {
  const { text, line } = lines[i]!;
  const looks = BOX.exec(text)?.groups?.looks;
  if (looks === undefined) return undefined;
  const end = endOf(lines, i + 1, (one) => !one.text.startsWith(':::'));
  // In columns one box ends the other.
  if (!ENDS.test(textAt(lines, end))) return undefined;
  const { lines: body, unread } = takenBy(TAKES, lines.slice(i + 1, end));
  const title = body.flatMap((one) => SUMMARY.exec(one.text)?.[1] ?? [])[0];
  const words = body.filter((one) => !SUMMARY.test(one.text));
  const role = FOLDED.find(([sign]) => sign.test(looks))?.[1];
  const isFold = role !== undefined || looks.startsWith('details');
  const made = isFold ? foldOf(words, { line, title, role }) : apart(body, line);
  return { made, end: end + 1, unread };
};
const FOLDED = [
  [/\.hint\b/, 'hint'],
  [/\.reveal\b/, 'answer'],
] as const;

const settings: TakenAt = (lines, i) => {
  const { text, line } = lines[i]!;
  const isOne =
    SETTING.test(text) || (MORE.test(text) && [i - 1, i + 1].some((next) => MORE.test(textAt(lines, next))));
  return isOne ? { made: at(line, ''), end: i + 1 } : undefined;
};

const TAKES: readonly TakenAt[] = [codeAt, settings, box, paragraph, inLine];

export const mathigon: Dialect = {
  name: 'Mathigon',
  evidence: (text) => {
    if (!text.includes('[[')) return undefined;
    const signs = [
      SETTING,
      ...(isHabit(text, MARKED, 2) ? [MARKED] : []),
      ...(isHabit(text, ENDING, FEWEST) && !OTHER.test(text) ? [ENDING] : []),
    ];
    for (const one of signs) {
      const sign = signIn(text, one);
      if (sign) return sign;
    }
    return undefined;
  },
  prepare: (source) => takenBy(TAKES, linesOf(source)),
};
