/**
 * Questions that count on, and that no pattern took: no text counts so many of them, whatever stands above.
 *
 *     1. Why is fog wet?            1) Why is fog wet?
 *     2. What is hail?
 *     3. How cold is snow?          ![Fog](fog.png)
 *
 *     ![Snow](snow.png)             2) Draw hail. …
 *
 * Each is asked with what it shows and tells to do, and with the lettered options below it, if nobody says which is right; one
 * that was found before keeps its place among them. So are points and paragraphs that are called questions, `Question 1 (open):
 * Why is fog wet?`. Where something else is offered below them, or words may answer them, they stay what they are, as do those
 * that a reader asks, those that lead elsewhere, and those of a section that says that it has goals, hints or answers.
 *
 * Two are enough beside such a run, and so they are where they count on from one, be it below other headings: there a blank
 * asks, too. Paragraphs that begin anew in the other sections of such a page are its questions, too,
 * with all that stands between them: tips, examples, what is to be noted.
 *
 * Headings ask without a number below one that says that it holds questions, where nothing stands below them:
 *
 *     ## Review questions
 *
 *     ### Why is fog wet?
 *
 *     ### What is hail?
 *
 * The same holds inside of a box.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, holds, isBlank, isTag, Placeholder } from '../../../lesson/index.ts';
import { element, isPart, lineOf } from '../../parts.ts';
import { blockOf, isRule, lastFull, levelOf, nextFull } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { countOf, rowIn } from '../blocks/items.ts';
import { letteredLines } from '../blocks/lettered-lines.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { optionsAt } from '../choices/options.ts';
import { answeredEach } from '../patterns/answered-in-turn.ts';
import { isAsideTitle } from '../words/aside-title.ts';
import { thinksIn } from '../words/each-of.ts';
import {
  areMereQuestions,
  asksLearnersOnly,
  type ExerciseKind,
  exerciseLabelOf,
  saysSheet,
  setsExercises,
} from '../words/exercise-label.ts';
import { titlesAnswer } from '../words/kind-names.ts';
import { asksAsOwner, asksAsReader, asksInItself, asksOrTellsIn, endsAsking } from '../words/lexicon.ts';
import { titlesWorksheet } from '../words/worksheet.ts';
import { hintsIn } from './hint-words.ts';

/** So many questions are no points of a text. */
const FEWEST = 3;
/** Nor are so many, beside others of their form in the same section. */
const FEWEST_BESIDE = 2;

/** What asks at the head of each question that was found before, by what stands in its place. */
export type Found = ReadonlyMap<ElementContent, ElementContent | undefined>;
const NONE: Found = new Map();

/** One that counts: where it stands, its number, and what is its own. */
interface Counted {
  readonly at: number;
  readonly end: number;
  readonly form: 'item' | 'paragraph' | 'letter' | 'heading';
  readonly number: number;
  /** The number that goes on from it. */
  readonly next: number;
  /** Of each question; one that was found before is what stands in its place. */
  readonly rows: readonly Row[];
}

type Run = readonly [Counted, ...Counted[]];

/** A run of a row: from where to where, and what each question of it consists of. */
export interface InTurn {
  readonly start: number;
  readonly end: number;
  readonly asked: readonly AskedInTurn[];
}

interface AskedInTurn {
  /** A question that was found before: what stands in its place. */
  readonly stem: Row;
  /** Whether lettered options stand in it, of which nobody says which is right. */
  readonly offers: boolean;
  /** What answers it. */
  readonly told?: Row | undefined;
}

/** What some rows of blocks ask, in place of those from `start` to `end`. */
export const inTurn = (start: number, end: number, rows: readonly Row[]): InTurn => ({
  start,
  end,
  asked: rows.map((stem) => ({ stem, offers: offers(stem) })),
});

/** @param title of the box that the row is */
export function askedInTurn(row: Row, found: Found = NONE, title?: string): readonly InTurn[] {
  const numbered = numberedInTurn(row, found, title);
  const taken = new Set(numbered.flatMap((run) => run.flatMap(placesOf)));
  const lettered = letteredInTurn(row, title).filter(
    (run) => !run.some((one) => placesOf(one).some((at) => taken.has(at))),
  );
  return [...numbered, ...lettered, ...headedInTurn(row, title)]
    .map((run) =>
      inTurn(
        run[0].at,
        run.at(-1)!.end,
        run.flatMap(({ rows }) => rows),
      ),
    )
    .sort((one, other) => one.start - other.start);
}

/**
 * Words right above, and what they show, down from what was asked before: what a run asks about. No more than a few, for the
 * rest is the lesson's.
 */
export function situationAbove(row: Row, start: number, floor: number): Row {
  let from = start;
  for (let blocks = 0; blocks < LONGEST_SITUATION; blocks++) {
    const above = lastFull(row, from);
    if (above < floor || !mayBelong(row[above]!) || isTag(row[above], 'ol', 'ul', 'hr')) break;
    from = above;
  }
  return row.slice(from, start);
}
const LONGEST_SITUATION = 3;

const placesOf = ({ at, end }: Counted): readonly number[] =>
  Array.from({ length: end - at }, (_, i) => at + i);

/** Lines and points of letters that ask as paragraphs. */
export function withLettersApart(row: Row): Row {
  const parted = row.map((one) => letteredLines(one));
  if (parted.every((one) => one === undefined)) return row;
  return row.flatMap((block, at) => {
    const { lead = [], parts } = parted[at] ?? {};
    return parts
      ? [...(lead.length > 0 ? [paragraphOf(lead.flatMap(linesOf))] : []), ...parts.flat()]
      : [block];
  });
}

/** Paragraphs of letters, `a) Why is fog wet?`, below the situation that they ask about. */
function letteredInTurn(row: Row, title?: string): readonly Run[] {
  if (!row.some((one) => letterOf(one) !== undefined)) return [];
  const above = headingsAbove(row);
  return runsIn(row, countedIn(row, ownEnd, letterOf)).filter((run) => {
    const { words, above: higher } = above[run[0].at]!;
    if (run[0].number !== 1 || isAside(words ?? title)) return false;
    return (
      areSet(run, FEWEST_BESIDE) || ([words ?? title ?? '', ...higher].some(isOfSheet) && areAllSet(run))
    );
  });
}

/** Headings that ask, one right below the other, in a section that says so. */
function headedInTurn(row: Row, title?: string): readonly Run[] {
  if (row.filter(asksAsHeading).length < FEWEST_BESIDE) return [];
  const above = headingsAbove(row);
  const level = (run: Run): number => levelOf(row[run[0].at]);
  const isBelowSuch = (run: Run): boolean =>
    holdsQuestions(above[run[0].at]!.above.at(-1) ?? title) &&
    // Its section ends with the last of them.
    (row[run.at(-1)!.end] === undefined || levelOf(row[run.at(-1)!.end]) <= level(run));
  // One of several may ask what *we* need it for.
  const areOwners = (run: Run): boolean =>
    run.filter(({ at }) => asksAsOwner(blockOf(row[at]).words)).length * 3 > run.length;
  return headingsIn(row).filter((run) => run.length >= FEWEST_BESIDE && isBelowSuch(run) && !areOwners(run));
}

function headingsIn(row: Row): readonly Run[] {
  const runs: [Counted, ...Counted[]][] = [];
  for (const [at, block] of row.entries()) {
    if (!asksAsHeading(block)) continue;
    const end = nextFull(row, at);
    const words = [element('p', {}, block.children, lineOf(block))];
    const one: Counted = { at, end, form: 'heading', number: 1, next: 1, rows: [words] };
    const last = runs.at(-1);
    const isNext =
      last !== undefined && last.at(-1)!.end === at && levelOf(row[last[0].at]) === levelOf(block);
    if (isNext) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

const asksAsHeading = (block: ElementContent): block is Element =>
  levelOf(block) < 7 && endsAsking(blockOf(block).words) && !asksAsReader(blockOf(block).words);

const holdsQuestions = (title = ''): boolean =>
  areMereQuestions(title) || asksLearnersOnly(title) || setsExercises(title) || saysSheet(title);

function numberedInTurn(row: Row, found: Found, title?: string): readonly Run[] {
  const numberOf = numberWith(found);
  if (!row.some((one) => numberOf(one) !== undefined)) return [];
  const above = headingsAbove(row);
  const titleOf = ([{ at }]: Run): string | undefined => above[at]!.words ?? title;
  const runsOf = (belongs: Belongs): readonly Run[] =>
    runsIn(row, countedIn(row, belongs, numberOf)).filter((run) => !isAside(titleOf(run)));
  const areAsked = (run: Run, fewest: number): boolean => areSet(run, fewest, titleOf(run));
  const runs = runsOf(ownEnd);
  const sure = runs.filter((run) => areAsked(run, FEWEST));
  const last = lastFound([...found.values()]);
  if (sure.length === 0 && last === undefined) return [];
  const placeOf = ([{ form, at }]: Run): string => `${form} ${above[at]!.at}`;
  const places = new Set(sure.map(placeOf));
  const beside = runs.filter((run) => places.has(placeOf(run)) && areAsked(run, FEWEST_BESIDE));
  const asked = withThoseBehind(beside, runs, last);
  const taken = new Set(asked.flatMap((run) => run.map(({ at }) => at)));
  const isHabit = sure.some(([{ form }]) => form === 'paragraph');
  const alike = isHabit
    ? runsOf(nearEnd).filter((run) => areAlike(run) && !run.some(({ at }) => taken.has(at)))
    : [];
  return [...asked, ...alike];
}

/** Those that count on from one of them are of the same test. */
function withThoseBehind(asked: readonly Run[], runs: readonly Run[], found?: number): readonly Run[] {
  const all = new Set(asked);
  const next = new Set(found === undefined ? [] : [`paragraph ${found + 1}`]);
  for (const run of runs) {
    const [{ form, number }] = run;
    if (!all.has(run) && next.has(`${form} ${number}`) && goOn(run)) all.add(run);
    if (all.has(run)) next.add(`${form} ${run.at(-1)!.next}`);
  }
  return [...all];
}

/** The last of paragraphs that count, where all of a page's questions do, from 1 on. */
function lastFound(found: readonly (ElementContent | undefined)[]): number | undefined {
  const numbers = found.map((one) => (isTag(one, 'p') ? Number(COUNT.exec(blockOf(one).words)?.[1]) : 0));
  const isRun = numbers.length >= FEWEST && numbers.every((one, i) => one === i + 1);
  return isRun ? numbers.length : undefined;
}

function goOn(run: Run): boolean {
  const rows = run.flatMap(({ rows }) => rows);
  return (
    rows.length >= FEWEST_BESIDE &&
    share(rows, (own) => own.some(sets) || BLANK.test(blockOf(own[0]).words)) >= 2 / 3 &&
    rows.every((own) => reach(own, 1, own.length, ownEnd) === own.length)
  );
}
const BLANK = /_{3}/;

/** `Part C: Short answer` says how to answer, and answers nothing. */
const isAside = (title = ''): boolean => isAsideTitle(title) || titlesAnswer(title);

const COUNT = /^[([]?(?:q\s?)?(\d{1,2})\s?[.)\]]-?\s*\S/i;

/** A capital letter and a stop begin a name: `A. Smith`. */
const LETTER = /^(?:[([]?\s?([a-zA-Z])\s?[)\]]|([a-h])\.)\s*\S/;

/** The number that something counts by. */
type Count = (block: ElementContent) => number | undefined;

const numberWith =
  (found: Found): Count =>
  (block) => {
    if (isFound(block)) return numberOf(found.get(block));
    return isTag(block, 'ol', 'ul', 'p') && !isKnown(block) ? numberOf(block) : undefined;
  };

const numberOf = (block: ElementContent | undefined): number | undefined =>
  countOf(block, COUNT) ?? (isTag(block, 'ul') ? firstCalled(block) : calledBy(block));

/** `Question 3 (open): …`, „Aufgabe 3: …“ */
function calledBy(block: ElementContent | undefined): number | undefined {
  const { words } = blockOf(block);
  const label = MAY_BE_CALLED.test(words) ? exerciseLabelOf(words) : undefined;
  const isOne = label?.kind !== undefined && SET_KINDS.has(label.kind) && !label.answers;
  return isOne && label.number.length < 3 ? Number(label.number) : undefined;
}
const MAY_BE_CALLED = /^\P{L}*\p{L}+ ?(?:n[°o.] ?)?\d/u;
/** What is set by its number. */
export const SET_KINDS: ReadonlySet<ExerciseKind> = new Set(['question', 'exercise', 'problem']);

/** Points each of which is called by its number; one that was found before may have lost its own. */
function firstCalled(list: Element): number | undefined {
  let first: number | undefined;
  let last = Number.NaN;
  for (const [at, item] of elementsOf(list).entries()) {
    const number = calledBy(item);
    if (number === undefined && isFound(onlyIn(rowIn(item)))) continue;
    const place = (number ?? Number.NaN) - at;
    if (first !== undefined && !(place >= last && place <= last + 1)) return undefined;
    first ??= place;
    last = place;
  }
  return first !== undefined && first > 0 ? first : undefined;
}

const letterOf: Count = (block) => {
  if (!isTag(block, 'p')) return undefined;
  const { words } = blockOf(block);
  const [, letter, bare = letter] = LETTER.exec(words) ?? [];
  return bare === undefined || isKnown(block) ? undefined : bare.toLowerCase().charCodeAt(0) - 96;
};

/** Something is folded in it, or a question has been found, which isn't all that an item holds. */
export const isKnown = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul')
    ? elementsOf(block).some((item) => isKnown(item) && !isFound(onlyIn(rowIn(item))))
    : blockOf(block).holdsQuestions || holdsFound(block);
export const isFound = (block: ElementContent | undefined): block is Element =>
  isTag(block, Placeholder.question);
const FOUND: ReadonlySet<string> = new Set([Placeholder.question]);
/** Whether a question has been found in it. */
export const holdsFound = (block: ElementContent): boolean => holds(block, FOUND);

/** The place behind what stands somewhere below a question, if that is its own. */
type Belongs = (row: Row, at: number) => number | undefined;

/** All that count in a row, each with what is its own. */
function countedIn(row: Row, belongs: Belongs, numberOf: Count): readonly Counted[] {
  const starts = row.flatMap((one, at) => (numberOf(one) === undefined ? [] : [at]));
  return starts.map((at, i) => {
    const block = row[at] as Element;
    const isList = isTag(block, 'ol', 'ul');
    const items = isList ? elementsOf(block).map(rowIn) : [[block]];
    const number = numberOf(block)!;
    const end = endOf(row, at + 1, starts[i + 1], belongs);
    const rows = items.map((own, i) => (i < items.length - 1 ? own : [...own, ...row.slice(at + 1, end)]));
    return {
      at,
      end,
      form: isList ? 'item' : numberOf === letterOf ? 'letter' : 'paragraph',
      number,
      next: number + items.length,
      rows,
    };
  });
}

/** Up to the next, where all that stands between may belong to it; else, and behind the last, what is surely its own. */
function endOf(row: Row, from: number, next: number | undefined, belongs: Belongs): number {
  const between = reach(row, from, next ?? row.length, belongs);
  const end = between === next ? between : reach(row, from, next ?? row.length, ownEnd);
  return Math.max(from, lastFull(row, end) + 1);
}

function reach(row: Row, from: number, to: number, belongs: Belongs): number {
  let end = from;
  while (end < to && !isRule(row[end]!)) {
    const behind = isSpace(row[end]!) ? end + 1 : belongs(row, end);
    if (behind === undefined) break;
    end = Math.min(behind, to);
  }
  return end;
}

/** Nothing, or `<br>` that leaves room to write. */
const isSpace = (block: ElementContent): boolean =>
  isBlank(block) ||
  (isTag(block, 'p', 'br') && block.children.every((one) => isTag(one, 'br') || isBlank(one)));

/** Options, what shows something, a remark, or what asks or tells more, be it in parts. */
function ownEnd(row: Row, at: number): number | undefined {
  if (isOffer(row[at]!, at, row)) return optionsAt(row, at)!.end;
  return mayBelong(row[at]!) && goesOn(row[at]!) ? at + 1 : undefined;
}

const nearEnd: Belongs = (row, at) =>
  mayBelong(row[at]!) && !isPart(row[at], 'disclosure') ? at + 1 : undefined;

export const mayBelong = (block: ElementContent): boolean =>
  levelOf(block) > 6 && !isPart(block, 'callout') && !isKnown(block);

const goesOn = (block: ElementContent): boolean =>
  blockOf(block).isAside ||
  hintsIn(block) !== undefined ||
  (isTag(block, 'p') && asksOrTellsIn(blockOf(block).words)) ||
  (isTag(block, 'ul', 'ol') && areParts(block));

const areParts = (list: Element): boolean =>
  elementsOf(list).filter((item) => asksOrTellsIn(blockOf(item).words)).length * 2 > elementsOf(list).length;

/** Lettered options, of which none is marked. */
function isOffer(_block: ElementContent, at: number, row: Row): boolean {
  const offered = at > 0 ? optionsAt(row, at) : undefined;
  if (!offered || offered.numbered) return false;
  const marked = markedOptions(offered.options.map(({ children }) => children));
  return marked.every(({ mark }) => mark === undefined);
}

/** Those of one form that count on, with nothing else between; authors leave a number out now and then. */
function runsIn(row: Row, all: readonly Counted[]): readonly Run[] {
  const runs: [Counted, ...Counted[]][] = [];
  for (const one of all) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last?.form === one.form && one.number >= last.next && one.number <= last.next + 1;
    const isBehind = row.slice(last?.end, one.at).every(isSpace);
    if (isNext && isBehind) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** So many that ask, or tell to explain or to calculate, are no points of a text, though hardly any has a question mark. */
const FEWEST_THOUGHT = 4;

/** Below *Questions* half of the items may tell what to do. */
const titlesQuestions = (title = ''): boolean => areMereQuestions(title) || asksLearnersOnly(title);

function areSet(run: Run, fewest: number, title?: string): boolean {
  const all = run.flatMap(({ rows }) => rows);
  const rows = all.filter(([first]) => !isFound(first));
  const isTitled = titlesQuestions(title);
  // A few among the items that were found of exercises are exercises, too.
  const isExercise = run[0].form === 'item' && rows.length * 4 <= all.length && setsExercises(title ?? '');
  // What is called a question, or stands among them, may tell what to do as well.
  const areCalled = rows.length < all.length || rows.every(([first]) => calledBy(first) !== undefined);
  const areThought =
    rows.length >= FEWEST_THOUGHT && rows.every((own) => own.some((one) => thinksIn(blockOf(one).words)));
  const least = run[0].form !== 'item' || areCalled || areThought ? 1 / 3 : isTitled ? 1 / 2 : 0.8;
  const areAsked =
    rows.length > 0 &&
    !rows.every(([first]) => leadsElsewhere(first!)) &&
    share(all, (own) => isFound(own[0]) || asks(own[0]!) || own.some(isOffer)) >= least &&
    (isExercise || share(rows, (own) => own.some(sets) || own.some(isOffer)) >= 0.8) &&
    !(rows.length < all.length && rows.some(leadsOn)) &&
    rows.every((own) => reach(own, 1, own.length, ownEnd) === own.length);
  return all.length >= fewest && (areAsked || answeredEach(rows) !== undefined);
}

const isOfSheet = (title: string): boolean => saysSheet(title) || titlesWorksheet(title);

/** Below `Lab 3` letters count what is to be done: elsewhere, steps. */
const areAllSet = (run: Run): boolean =>
  run.length >= FEWEST_BESIDE &&
  run.every(({ rows }) =>
    rows.every(
      ([first, ...more]) => sets(first!) && more.every((one) => blockOf(one).isShown || isSpace(one)),
    ),
  );

/** `Describe the life of:`, above what was found of it. */
const leadsOn = (own: Row): boolean => /[:：]\s*$/.test(blockOf(own.at(-1)).words);

/** `[Why is fog wet?](fog.md)` */
const leadsElsewhere = (block: ElementContent): boolean => {
  const words = isTag(block, 'p') ? block.children.filter((one) => !isBlank(one)) : [];
  return words.length === 1 && isTag(words[0], 'a');
};

/** Beside questions of their form on the page: one of them may tell in words that nobody knows. */
function areAlike(run: Run): boolean {
  const rows = run.flatMap(({ rows }) => rows);
  const [{ form, number }] = run;
  return (
    form === 'paragraph' &&
    number === 1 &&
    rows.length >= FEWEST_BESIDE &&
    share(rows, (own) => own.some(asks)) >= 1 / 3 &&
    share(rows, (own) => own.some(sets)) >= 2 / 3
  );
}

const share = (rows: readonly Row[], is: (own: Row) => boolean): number =>
  rows.filter(is).length / rows.length;

/** `Fog is made of:` is completed by one; `Weigh:` tells what to do with each. */
export function offers(stem: Row): boolean {
  const { words } = blockOf(stem[0]);
  const isCompleted = !asksOrTellsIn(words) && /\S \S+ \S/.test(words);
  return stem.some(isOffer) && (asks(stem[0]!) || isCompleted);
}

const asks = (block: ElementContent): boolean => asksInItself(blockOf(block).words);
const sets = (block: ElementContent): boolean => asks(block) || asksOrTellsIn(blockOf(block).words);
