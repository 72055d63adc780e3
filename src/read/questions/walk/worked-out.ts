/**
 * What works out what is asked, right below each of a run: its formulas, and the words between them.
 *
 *     ### 1a                               ### 1b
 *     How long does light take?            Give it in nanoseconds.
 *     $t = s / c = 0.8 \cdot 10^{-11} s$   Calculation: $0.8 \cdot 10^{-2} ns$
 *
 * One may be given a formula to start from; where nearly all end in some, these answer. So does what stands below each where
 * each is quoted:
 *
 *     > How heavy is it?
 *
 *     We weigh it: it has a pound.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, holds, isBlank, isTag, Placeholder, rawText } from '../../../lesson/index.ts';
import { withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { linesApart, linesOf } from '../blocks/lines.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import type { Answered } from '../patterns/answered-in-turn.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { sets } from './units/unit.ts';

/** Questions of a page that nobody answers, and that end so, answered by their ends. */
export function withWorkedOut(candidates: readonly Candidate[]): readonly Candidate[] {
  const open = candidates.filter(isOpen);
  const stems = open.map(({ stem }) => stem);
  const answered = workedOut(stems) ?? behindQuotations(stems);
  if (!answered) return candidates;
  const of = new Map(open.map((one, i) => [one, answered[i]]));
  return candidates.map((one) => {
    const own = of.get(one);
    return own ? { ...one, stem: own.asked, feedback: own.told, guess: 'unlabelled' } : one;
  });
}

const isOpen = ({ specific, feedback = [], guess }: Candidate): boolean =>
  specific.kind === 'open' && feedback.length === 0 && guess !== undefined;

/** So many are a habit. */
const FEWEST = 4;

/** Of each member's own blocks; undefined where nearly all do not come to something so. */
export function workedOut(rows: readonly Row[]): readonly (Answered | undefined)[] | undefined {
  const all = rows.map(cutAtWorking);
  const worked = all.filter((one) => one?.told.some(comesToSomething)).length;
  return worked >= FEWEST && worked * 4 >= rows.length * 3 ? all : undefined;
}

/** `> How heavy is it?`, and below it what is no quotation: each of a page's questions is quoted, and answered there. */
function behindQuotations(rows: readonly Row[]): readonly (Answered | undefined)[] | undefined {
  const all = rows.map(cutBehindQuotation);
  const told = all.filter((one) => one !== undefined);
  const setting = told.filter(({ asked }) => asked.some(sets)).length;
  const isHabit = told.length >= FEWEST && told.length * 4 >= rows.length * 3;
  return isHabit && setting * 2 >= told.length ? all : undefined;
}

function cutBehindQuotation(row: Row): Answered | undefined {
  const blocks = row.filter((one) => !isBlank(one));
  const end = blocks.findIndex((one) => !isTag(one, 'blockquote'));
  return end > 0 ? { asked: blocks.slice(0, end), told: blocks.slice(end) } : undefined;
}

/** At the first formula behind the last words that ask, or tell what to do: what stands between goes on with these. */
function cutAtWorking(row: Row): Answered | undefined {
  const only = onlyIn(row);
  if (isTag(only, 'ol', 'ul')) return inItem(only);
  const pieces = row.flatMap(inLines).filter((one) => !isBlank(one));
  const last = pieces.findLastIndex(setsHere);
  const from = pieces.findIndex((one, at) => at > last && works(one));
  return last < 0 || from < 0 ? undefined : { asked: pieces.slice(0, from), told: pieces.slice(from) };
}

/** A list of one item keeps its number. */
function inItem(list: Element): Answered | undefined {
  const [item, ...others] = elementsOf(list);
  const cut = item && others.length === 0 ? cutAtWorking(rowIn(item)) : undefined;
  return cut && { ...cut, asked: [withChildren(list, [withChildren(item!, [...cut.asked])])] };
}

const inLines = (block: ElementContent): Row =>
  isTag(block, 'p') && linesOf(block).length > 1 ? linesApart(block) : [block];

const setsHere = (block: ElementContent): boolean =>
  sets(block) || (isTag(block, 'p') && asksOrTellsIn(blockOf(block).words));

const works = (block: ElementContent): boolean => holds(block, FORMULAS);
const FORMULAS: ReadonlySet<string> = new Set([Placeholder.math]);

/** `= 27.78 m/s` */
const comesToSomething = (block: ElementContent): boolean => /[=≈]\s*\S/.test(rawText([block]));
