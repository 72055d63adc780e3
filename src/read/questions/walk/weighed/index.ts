/**
 * What is left of a page when every pattern has been tried, and is most likely asked: runs of siblings (runs.ts), each known
 * by many small signs (marks.ts), which are weighed against one another (weights.ts) as in a logistic regression. No sign
 * alone tells, and none needs all of its words known: on a page called exercises what counts on is asked where only some of it
 * tells what to do in words that are known.
 *
 *     # Homework 3                       ## Layer 3 and 4
 *
 *     1. Seven features of a cell.       -) Explain the switch! (2 P.)
 *     2. Define an organ.
 *     3. What is a tissue?               -) A router's tasks (3 P.)
 *
 * Where anything helps or answers, the patterns know better: such a run stays as it is. So does one on a page that guides
 * somebody, or plans a lesson, and what is offered to choose from.
 */
import type { Element, ElementContent } from 'hast';
import { once } from '../../../../lesson/index.ts';
import { element, lineOf } from '../../../parts.ts';
import { blockOf, holdsElement } from '../../blocks/block.ts';
import type { Row } from '../../blocks/rows.ts';
import { isFaq } from '../../patterns/asking-parts.ts';
import { titlesGuide } from '../../words/aside-title.ts';
import { type InTurn, inTurn, isFound } from '../asked-in-turn.ts';
import { sets } from '../units/unit.ts';
import { isList, leftOf, mayBeAsked, setsSomewhere } from './left.ts';
import { type Marks, marksOf, marksOfPage, type PageMarks } from './marks.ts';
import { type Form, type Member, type Members, type Run, runsIn } from './runs.ts';
import { WEIGHTS } from './weights.ts';

/** What asks in a row that is left of a page. */
export type Weigher = (row: Row, title?: string) => readonly InTurn[];

/** @param page as it was written, whose marks tell of all that was found in it, too */
export function weigherOf(page: Row, title: string, called: string): Weigher {
  const marks = once(() => marksOfPage(page, title, called));
  const isOther = isFaq(title) || titlesGuide(title);
  return (row, above) => {
    const runs = isOther ? [] : runsIn(row, above).filter(mayBeAsked);
    if (runs.length === 0 || marks().words < FEWEST_WORDS) return [];
    // What is left of a run takes longer to find than what its signs weigh, and few weigh enough.
    const weighed = runs
      .map((run) => ({ run, chance: chanceOf(marksOf(run, marks())), least: leastOf(run, marks()) }))
      .filter(({ chance }) => chance >= LIKELY_BESIDE)
      .flatMap((one) => withLeft(one) ?? [])
      .sort((one, other) => other.chance - one.chance);
    const forms = new Set(weighed.filter(({ chance, least }) => chance >= least).map(({ run }) => run.form));
    const likely = weighed.filter(
      ({ run, chance, least }) => chance >= (forms.has(run.form) ? LIKELY_BESIDE : least),
    );
    const taken = new Set<number>();
    return likely
      .filter(({ left }) => takes(left, taken))
      .flatMap(({ run, left }) => askedOf(run.form, left));
  };
}

/** With those of its members that may be asked. */
function withLeft<T extends { readonly run: Run }>(one: T): (T & { readonly left: Members }) | undefined {
  const left = leftOf(one.run);
  return left && { ...one, left };
}

/** Of a hundred runs that are likelier than that, nine in ten are asked: fewer would be lost below it than found in error. */
const LIKELY = 0.45;
/** Beside one of its form. */
const LIKELY_BESIDE = 0.2;
/** Two alone may be a remark: what calls the page says that they are none. */
const LIKELY_TWO = 0.6;
/** And one alone is, where it is likely by itself: of those that are, hardly any stands on a page that asks nothing. */
const LIKELY_ONE = 0.75;

/** Elsewhere somebody may write of a question by its number. */
const BEGUN: ReadonlySet<Form> = new Set(['counted', 'bold']);

function leastOf({ form, members }: Run, { sheet }: PageMarks): number {
  if (members.length > 2) return LIKELY;
  if (members.length === 1) return sheet || !BEGUN.has(form) ? LIKELY_ONE : Number.POSITIVE_INFINITY;
  return sheet ? LIKELY_TWO : Number.POSITIVE_INFINITY;
}

/** How likely a run is asked, from 0 to 1. */
export function chanceOf(marks: Marks): number {
  const names = Object.keys(marks) as readonly (keyof Marks)[];
  const sum = names.reduce((sum, one) => sum + (WEIGHTS[one] ?? 0) * marks[one], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Of words; on a page of fewer, shares say little. */
const FEWEST_WORDS = 80;

/** Unless some of their places are taken. */
function takes(members: Members, taken: Set<number>): boolean {
  const places = members.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => start + i),
  );
  const own = new Set(places);
  if ([...own].some((at) => taken.has(at))) return false;
  for (const at of own) taken.add(at);
  return true;
}

/** Items as they stand; of plain paragraphs those that ask, or tell what to do, or all that have one sign. */
function askedOf(form: Form, left: Members): readonly InTurn[] {
  // A list goes as a whole.
  if (isList(form)) return [askedWhole(left)];
  const sign = form === 'words' ? signOf(left) : undefined;
  const asked = left.filter(
    ({ own: [head] }) =>
      !isFound(head) &&
      (form !== 'words' || setsSomewhere(head) || (sign !== undefined && signAt(head) === sign)),
  );
  return asked.map((one) => (form === 'heading' ? belowHeading(one) : askedWhole([one])));
}

/** `-) Define fog.`, `1001 ⚡ Draw hail.`: what most of them begin with. */
function signOf(members: readonly Member[]): string | undefined {
  const signs = members.map(({ own }) => signAt(own[0]));
  return signs.find(
    (sign) => sign !== undefined && signs.filter((one) => one === sign).length * 2 > signs.length,
  );
}
const signAt = (block: ElementContent | undefined): string | undefined =>
  /^[^\p{L}\s]+/u.exec(blockOf(block).words)?.[0].replace(/\d+/g, '1');

/** A heading that only calls what stands below it stays above that. */
function belowHeading(one: Member): InTurn {
  const [heading, ...below] = one.own as readonly [Element, ...ElementContent[]];
  const isCall = holdsElement(below) && !sets(heading);
  if (isCall) return askedWhole([{ ...one, own: below, start: one.start + 1 }]);
  return askedWhole([{ ...one, own: [element('p', {}, heading.children, lineOf(heading)), ...below] }]);
}

function askedWhole(members: Members): InTurn {
  const [{ start, end }] = members;
  const rows = members.map(({ own }) => own);
  const run = inTurn(start, end, rows);
  return { ...run, asked: run.asked.map((one, i) => ({ ...one, told: members[i]!.told })) };
}
