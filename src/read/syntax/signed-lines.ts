/**
 * Tests typed for a program that reads them, whose every offer bears a sign: one for what is wrong, another for what is
 * right.
 *
 *     * Which floats?        S: Which floats?        1. Which floats?
 *     =iron                  -: iron                 -iron
 *     +ice                   +: ice                  +ice
 *     =lead                  -: lead                 -lead
 *
 * Temperatures, sums, votes and changes have signs, too: each row has one right among two wrong ones or more, that begin
 * with no figure, unless what asks has a sign of its own.
 */
import { commonest } from '../../lesson/index.ts';

/** A row of offers and what asks above it, by the places of their lines. */
export interface SignedRow {
  /** The first line of what asks, and how many of its characters are its own sign. */
  readonly from: number;
  readonly mark: number;
  readonly offers: readonly SignedOffer[];
}

export interface SignedOffer {
  readonly at: number;
  /** So many characters are its sign. */
  readonly mark: number;
  readonly right: boolean;
}

/** Stands for a line above which nothing belongs to what asks below it. */
export const BORDER = '\f';

/** What tells a program that a question begins, right above it. */
const BEGINS = /^\s*I:/;

/** Fewer rows may be anything. */
const LEAST = 3;
const SHARE = 0.8;
const MOST_OFFERS = 10;
/** Of what asks. */
const MOST_LINES = 8;

/** One sign of a keyboard right at the start of a line, or a letter of the old test programs. */
const SIGN = /^\s*([-–+=#~✓✗*?@]:?|[SQ]:)\s*(?=\S)/u;
const RIGHT = /^[+✓#]/u;
const WRONG = /^[-–=~✗]/u;
const ASKS = /^(?:[*?@]:?|[SQ]:)$/;
/** Nothing else begins so. */
const SURE = 'S:';
const COUNTED = /^\s*\d{1,3}\s?[.)]/;

type Signs = readonly ({ readonly sign: string; readonly mark: number } | undefined)[];
type Places = readonly [number, ...number[]];

/**
 * Things that are a line each, with others in place of each row.
 *
 * @param lineOf their words; an empty one stands for what holds none
 */
export function withSignedRows<T>(
  things: readonly T[],
  lineOf: (thing: T) => string,
  made: (row: SignedRow) => readonly T[],
): readonly T[] {
  const lines = things.map(lineOf);
  const rows = signedRows(lines);
  if (rows.length === 0) return things;
  const out: T[] = [];
  let at = 0;
  for (const row of rows) {
    const begins = lines.findLastIndex((line, i) => i < row.from && line.trim() !== '');
    const above = things.slice(at, row.from);
    out.push(...above.filter((_, i) => at + i !== begins || !BEGINS.test(lines[begins]!)), ...made(row));
    at = row.offers.at(-1)!.at + 1;
  }
  return [...out, ...things.slice(at)];
}

/** @param lines their words; an empty one stands for what holds none */
export function signedRows(lines: readonly string[]): readonly SignedRow[] {
  const signs: Signs = lines.map((line) => {
    const found = SIGN.exec(line);
    return found ? { sign: found[1]!, mark: found[0].length } : undefined;
  });
  const met = [...new Set(signs.flatMap((one) => one?.sign ?? []))];
  const all = met
    .filter((sign) => RIGHT.test(sign))
    .flatMap((right) =>
      met.filter((sign) => WRONG.test(sign)).map((wrong) => rowsOf(lines, signs, right, wrong)),
    );
  return all.sort((one, other) => other.length - one.length)[0] ?? [];
}

function rowsOf(lines: readonly string[], signs: Signs, right: string, wrong: string): readonly SignedRow[] {
  const isRight = (at: number): boolean => signs[at]?.sign === right;
  const runs = runsOf(lines, (at) => isRight(at) || signs[at]?.sign === wrong);
  const stems = runs.map(([first], i) => stemAbove(lines, first, runs[i - 1]?.at(-1) ?? -1));
  const opens = openingOf(signs, stems);
  const keyed = runs.filter((run) => run.some(isRight) && !run.every(isRight) && run.length <= MOST_OFFERS);
  if (keyed.length < Math.max(opens === SURE ? 1 : LEAST, runs.length * SHARE)) return [];
  const isPlain = (run: Places): boolean =>
    run.length > 2 &&
    run.filter(isRight).length === 1 &&
    run.every((at) => /^\p{L}/u.test(lines[at]!.slice(signs[at]!.mark)));
  if (opens === undefined && keyed.filter(isPlain).length < runs.length * SHARE) return [];
  return runs.flatMap((run, i): readonly SignedRow[] => {
    const own = stems[i]!;
    const opened = own.findLast((at) => opens !== undefined && signs[at]?.sign === opens);
    const from = opened ?? (opens === undefined ? firstOf(own, lines, i === 0) : undefined);
    if (from === undefined || run.length > MOST_OFFERS) return [];
    const offers = run.map((at) => ({ at, mark: signs[at]!.mark, right: isRight(at) }));
    return [{ from, mark: opened === undefined ? 0 : signs[opened]!.mark, offers }];
  });
}

/** The sign that most of what asks begins with. */
function openingOf(signs: Signs, stems: readonly (readonly number[])[]): string | undefined {
  const openings = stems.flatMap((own) => [...new Set(own.flatMap((at) => signs[at]?.sign ?? []))]);
  const [sign, count] = commonest(openings.filter((one) => ASKS.test(one))) ?? [];
  return sign !== undefined && count! >= stems.length * SHARE ? sign : undefined;
}

/** Offers with nothing but empty lines between them. */
function runsOf(lines: readonly string[], isOffer: (at: number) => boolean): readonly Places[] {
  const runs: [number, ...number[]][] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    if (line !== BORDER && line.trim() === '') continue;
    if (!isOffer(at)) isOpen = false;
    else if (isOpen) runs.at(-1)!.push(at);
    else {
      runs.push([at]);
      isOpen = true;
    }
  }
  return runs;
}

/** The full lines right above a row, behind the last one. */
function stemAbove(lines: readonly string[], start: number, floor: number): readonly number[] {
  const own: number[] = [];
  for (let at = start - 1; at > floor && own.length < MOST_LINES && lines[at] !== BORDER; at--)
    if (lines[at]!.trim() !== '') own.unshift(at);
  return own;
}

/** From the line that counts it; else all that stands between two rows, and above the first its last line. */
const firstOf = (own: readonly number[], lines: readonly string[], isFirst: boolean): number | undefined =>
  own.findLast((at) => COUNTED.test(lines[at]!)) ?? (isFirst ? own.at(-1) : own[0]);
