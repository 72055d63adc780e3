/**
 * Questions that count on, and that no pattern took: no text counts so many of them, whatever stands above.
 *
 *     1. Why is fog wet?            1) Why is fog wet?
 *     2. What is hail?
 *     3. How cold is snow?          ![Fog](fog.png)
 *
 *     ![Snow](snow.png)             2) Draw hail. …
 *
 * Each is asked with what it shows and tells to do. Where something is offered below them, or words may answer them, they
 * stay what they are, as do those that a reader asks, and those of a section that says that it has goals, hints or answers.
 *
 * Paragraphs that begin anew in the other sections of such a page are its questions, too, with all that stands between
 * them: tips, examples, what is to be noted.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, holds, isBlank, isTag, Placeholder } from '../../../lesson/index.ts';
import { isPart } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { isAsideTitle } from '../words/aside-title.ts';
import { asksInItself, asksOrTellsIn, looksLikeAnswer } from '../words/lexicon.ts';

/** So many questions are no points of a text. */
const FEWEST = 3;

/** One that counts: where it stands, the number behind it, and what is its own. */
interface Counted {
  readonly at: number;
  readonly end: number;
  readonly form: 'item' | 'paragraph';
  readonly number: number;
  /** The number that goes on from it. */
  readonly next: number;
  readonly rows: readonly Row[];
}

/** A run of a row: from where to where, and what each question of it consists of. */
export interface InTurn {
  readonly start: number;
  readonly end: number;
  readonly asked: readonly Row[];
}

export function askedInTurn(row: Row): readonly InTurn[] {
  if (!row.some(mayCount)) return [];
  const above = headingsAbove(row);
  const isAside = ({ at }: Counted): boolean => {
    const words = above[at]!.words ?? '';
    return isAsideTitle(words) || looksLikeAnswer(words);
  };
  const own = runsIn(row, countedIn(row, goesOn)).filter((run) => !isAside(run[0]!) && areAsked(run));
  const isHabit = own.some(([first]) => first!.form === 'paragraph');
  const alike = isHabit
    ? runsIn(row, countedIn(row, mayBelong)).filter((run) => !isAside(run[0]!) && areAlike(run))
    : [];
  const all = [
    ...own,
    ...alike.filter((run) => !own.some(([first]) => run.some(({ at }) => at === first!.at))),
  ];
  return all
    .map((run) => ({
      start: run[0]!.at,
      end: run.at(-1)!.end,
      asked: run.flatMap(({ rows }) => rows),
    }))
    .sort((one, other) => one.start - other.start);
}

const COUNT = /^[([]?(?:q\s?)?(\d{1,2})\s?[.)\]]-?\s*\S/i;

const mayCount = (block: ElementContent): boolean =>
  (isTag(block, 'ol') || (isTag(block, 'p') && COUNT.test(blockOf(block).words))) && !isKnown(block);

/** A question has been found in it, or something is folded. */
const isKnown = (block: ElementContent): boolean =>
  blockOf(block).holdsQuestions || holds(block as Element, FOUND);
const FOUND: ReadonlySet<string> = new Set([Placeholder.question]);

/** All that count in a row: up to the next, a heading or a rule; behind the last, what shows something and what asks. */
function countedIn(row: Row, belongs: (block: ElementContent) => boolean): readonly Counted[] {
  const starts = row.flatMap((one, at) => (mayCount(one) ? [at] : []));
  return starts.map((at, i) => {
    const block = row[at] as Element;
    const items = isTag(block, 'ol') ? elementsOf(block).map(rowIn) : [[block]];
    const number = isTag(block, 'ol') ? firstNumber(block) : Number(COUNT.exec(blockOf(block).words)![1]);
    const end = endOf(row, at + 1, starts[i + 1], belongs);
    const rows = items.map((own, i) => (i < items.length - 1 ? own : [...own, ...row.slice(at + 1, end)]));
    return {
      at,
      end,
      form: isTag(block, 'ol') ? 'item' : 'paragraph',
      number,
      next: number + items.length,
      rows,
    };
  });
}

/** What stands up to the next one belongs to it, where all of it may; behind the last, only what shows, asks or tells. */
function endOf(
  row: Row,
  from: number,
  next: number | undefined,
  belongs: (block: ElementContent) => boolean,
): number {
  const reach = (is: (block: ElementContent) => boolean): number => {
    let end = from;
    while (end < (next ?? row.length) && (isBlank(row[end]!) || is(row[end]!)) && !isRule(row[end]!)) end++;
    return end;
  };
  const between = reach(belongs);
  let end = between === next ? between : reach(goesOn);
  while (end > from && isBlank(row[end - 1]!)) end--;
  return end;
}

/** What it shows, a remark, or what asks or tells more. */
const goesOn = (block: ElementContent): boolean =>
  levelOf(block) > 6 &&
  !isPart(block, 'callout') &&
  !isKnown(block) &&
  (blockOf(block).isAside || (isTag(block, 'p') && asksOrTellsIn(blockOf(block).words)));

const mayBelong = (block: ElementContent): boolean =>
  levelOf(block) > 6 && !isPart(block, 'callout', 'disclosure') && !isKnown(block);

/** Those of one form that count on, with nothing else between; authors leave a number out now and then. */
function runsIn(row: Row, all: readonly Counted[]): readonly (readonly Counted[])[] {
  const runs: Counted[][] = [];
  for (const one of all) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last?.form === one.form && one.number >= last.next && one.number <= last.next + 1;
    const isBehind = row.slice(last?.end, one.at).every(isBlank);
    if (isNext && isBehind) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs;
}

function areAsked(run: readonly Counted[]): boolean {
  const rows = run.flatMap(({ rows }) => rows);
  const asking = rows.filter(([first]) => asksInItself(blockOf(first).words)).length;
  const setting = rows.filter((own) => own.some(sets)).length;
  const isHabit = run[0]!.form === 'item' ? asking * 10 >= rows.length * 8 : asking * 3 >= rows.length;
  return (
    rows.length >= FEWEST &&
    isHabit &&
    setting * 10 >= rows.length * 8 &&
    rows.every((own) => own.slice(1).every((one) => isBlank(one) || goesOn(one)))
  );
}

/** Beside questions of their form, two are enough; one of them may tell in words that nobody knows. */
function areAlike(run: readonly Counted[]): boolean {
  const rows = run.flatMap(({ rows }) => rows);
  const [{ form, number }] = run as [Counted];
  const asking = rows.filter((own) => own.some((one) => asksInItself(blockOf(one).words))).length;
  const setting = rows.filter((own) => own.some(sets)).length;
  return (
    form === 'paragraph' &&
    number === 1 &&
    rows.length > 1 &&
    asking * 3 >= rows.length &&
    setting * 3 >= rows.length * 2
  );
}

const sets = (block: ElementContent): boolean =>
  asksInItself(blockOf(block).words) || asksOrTellsIn(blockOf(block).words);
