/**
 * Parts that letters count in a block of code, each with its answer: far behind it, in a column, or below it, further in.
 * Lines above them belong to each; and so do lines between, to those behind them that stand as far in as these.
 *
 *     a- one cube        20 g
 *     b- ten cubes
 *         200 g
 *        the cubes of a wall
 *        c- their number      7
 *
 * What is judged may be told behind it in several lines; where letters count places in a picture, nothing else stands there.
 * Options below a part, of which some say that they are right, are its options.
 */
import { BY_TWO, judgementAlone } from '../words/judgement.ts';
import { letterAt, placeOfLetter, romanAt } from '../words/letters.ts';
import { saysRight } from '../words/right-words.ts';

export interface CodePart {
  readonly letter: string;
  readonly words: string;
  /** Lines that it shares with others. */
  readonly lead: readonly string[];
  readonly told: string;
  readonly options: readonly { readonly words: string; readonly correct: boolean }[];
  /** From 0, in the block. */
  readonly row: number;
}

/** `a- one cube`, `b) ten cubes`, `(c) a berg` */
const PART = /^\(?([a-z])\s?[-.)–:]\s*(\S.*)$/i;
/** Far behind what it answers, or in one column with others. */
const GAP = /(?: {2}| ?\t)[ \t]*/g;
const WIDE = 3;

interface Line {
  readonly words: string;
  readonly indent: number;
  readonly row: number;
}

/** A part while the lines below it are read. */
interface Open {
  readonly letter: string;
  readonly indent: number;
  readonly row: number;
  readonly lead: readonly string[];
  readonly words: string[];
  /** Beside it. */
  readonly beside: string;
  /** Below it, before the next. */
  readonly below: Line[];
}

interface Asked {
  /** The place of the first letter. */
  readonly from: number;
  /** Whether they are statements to judge. */
  readonly isJudged: boolean;
}

/** One after another, each of them answered, and nothing else. */
export function partsInCode(code: string, { from, isJudged }: Asked): readonly CodePart[] | undefined {
  const lines = linesOf(code);
  const columns = columnsIn(lines);
  const all: Open[] = [];
  const intro: string[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    const [, letter = '', own] = PART.exec(line.words) ?? [];
    if (own !== undefined && isNext(letter, all, from)) {
      const lead = last ? leadFor(last, line, isJudged) : dedented(intro);
      all.push(opened(letter, line, lead, besideIn(line, own, columns)));
    } else if (!last) intro.push(' '.repeat(line.indent) + line.words);
    else if (line.indent > last.indent) last.below.push(line);
    else return undefined;
  }
  const parts = all.map((one) => closed(one, isJudged));
  const areAll = parts.length > 1 && parts.every((one) => one !== undefined);
  return areAll ? (parts as readonly CodePart[]) : undefined;
}

const linesOf = (code: string): readonly Line[] =>
  code.split('\n').flatMap((line, row) => {
    const words = line.trim();
    return words === '' ? [] : [{ words, indent: line.search(/\S/), row }];
  });

/** The next letter; once in a hurry, the last again. */
function isNext(letter: string, all: readonly Open[], from: number): boolean {
  const place = placeOfLetter(letter);
  const last = all.at(-1);
  if (!last) return place === from;
  const isAgain = all.some((one, i) => i > 0 && one.letter === all[i - 1]!.letter);
  const before = placeOfLetter(last.letter);
  return place === before + 1 || (all.length > 2 && !isAgain && place === before);
}

/** Where several parts have something behind a gap. */
function columnsIn(lines: readonly Line[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (!PART.test(line.words)) continue;
    for (const { index, 0: gap } of line.words.matchAll(GAP)) {
      const column = line.indent + index + gap.length;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([column, count]) => (count > 1 ? [column] : [])));
}

interface Beside {
  readonly words: string;
  readonly told: string;
}

/** @param own what stands behind its letter, up to the end of its line */
function besideIn(line: Line, own: string, columns: ReadonlySet<number>): Beside {
  const start = line.indent + line.words.length - own.length;
  const gaps = [...own.matchAll(GAP)];
  const gap =
    gaps.find((one) => columns.has(start + one.index + one[0].length)) ??
    gaps.find(([one]) => one.length >= WIDE || one.includes('\t'));
  return gap
    ? { words: own.slice(0, gap.index), told: own.slice(gap.index + gap[0].length) }
    : { words: own, told: '' };
}

const opened = (letter: string, line: Line, lead: readonly string[], { words, told }: Beside): Open => ({
  letter,
  indent: line.indent,
  row: line.row,
  lead,
  words: [words],
  beside: told,
  below: [],
});

/** What the next part is about: lines between it and this one where it stands further in, or what this one is about, too. */
function leadFor(last: Open, next: Line, isJudged: boolean): readonly string[] {
  if (next.indent < last.indent) return [];
  if (next.indent === last.indent) return last.lead;
  const { below } = last;
  const mayLead = (one: Line | undefined, i: number) =>
    one?.indent === next.indent && (isJudged ? !isVerdict(one.words) : last.beside !== '' || i > 0);
  let from = below.findLastIndex(mayLead);
  if (from < 0) return [];
  while (mayLead(below[from - 1], from - 1)) from--;
  const lead = below.filter((one, i) => i >= from && !(isJudged && isVerdict(one.words)));
  below.splice(0, below.length, ...below.filter((one) => !lead.includes(one)));
  return dedented(lead.map(({ words, indent }) => ' '.repeat(indent) + words));
}

function dedented(lines: readonly string[]): readonly string[] {
  const least = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(least));
}

/** `False`, `False, it sinks.` */
function isVerdict(words: string): boolean {
  const ahead = BY_TWO.ahead(words);
  return (
    judgementAlone(words) !== undefined ||
    (ahead !== undefined && /[.,:;!–—-]/.test(words.slice(ahead.from, ahead.to)))
  );
}

function closed(one: Open, isJudged: boolean): CodePart | undefined {
  const { letter, lead, row, beside } = one;
  const options = beside === '' ? optionsIn(one.below) : undefined;
  if (options) {
    const right = options.filter(({ correct }) => correct).length;
    const isKeyed = right > 0 && right < options.length;
    return isKeyed ? { letter, lead, row, words: one.words.join('\n'), told: '', options } : undefined;
  }
  const below = one.below.map(({ words }) => words);
  const first = isJudged && beside === '' ? below.findIndex(isVerdict) : 0;
  if (first < 0) return isVerdict(one.words[0]!) ? ofPicture(one) : undefined;
  const told = [beside, ...below.slice(first)].join('\n').trim();
  const words = [...one.words, ...below.slice(0, first)].join('\n');
  if (told === '') return undefined;
  return { letter, lead, row, words, told, options: [] };
}

/** `a- True`: of what the letter names. */
const ofPicture = ({ letter, lead, row, words, below }: Open): CodePart | undefined =>
  below.length === 0 ? { letter, lead, row, words: '', told: words[0]!, options: [] } : undefined;

const OPTION = /^\(?([ivx]+|\d|[a-h])\s?[-.)–:]\s*(\S.*)$/i;

/** `i- ice      Correct`: in turn, where there are several. None of them, where something else stands behind one. */
function optionsIn(below: readonly Line[]): CodePart['options'] | undefined {
  const counted = below.map(({ words }) => OPTION.exec(words));
  if (counted.length < 2 || !counted.every((one, i) => isOptionAt(one?.[1], i))) return undefined;
  const options = counted.map((one) => {
    const [words = '', ...behind] = one![2]!.split(GAP);
    return { words, behind: behind.join(' ') };
  });
  if (!options.every(({ behind }) => behind === '' || saysRight(behind))) return [];
  return options.map(({ words, behind }) => ({ words, correct: behind !== '' }));
}

const isOptionAt = (mark = '', place: number): boolean =>
  [romanAt(place), letterAt(place), String(place + 1)].includes(mark.toLowerCase());
