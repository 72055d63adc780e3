/** Which questions of a page are about the same, and what tells it. */
import type { ElementContent } from 'hast';
import { holds, Placeholder } from '../../../lesson/index.ts';
import { isPart, lineOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import type { Match } from '../patterns/pattern.ts';
import type { Placed } from '../walk/walk.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { isOfOther, isPictured, isRemark, setsOut, withoutOthers } from './evidence.ts';
import { type Place, placesIn, tells } from './places.ts';
import { firstOf } from './prompt.ts';

/** Questions about the same. */
export interface Group {
  /** What the page tells above the first. */
  readonly above: Row;
  /** What the first's own prompt tells above its part. */
  readonly led: Row;
  readonly members: readonly Placed[];
  /** Whether their author says that they are. */
  readonly isSaid: boolean;
}

interface Open extends Group {
  readonly members: Placed[];
  /** How they are numbered, and how what the first tells is. */
  readonly labels: Set<string>;
  readonly forms: ReadonlySet<string>;
}

/** @param body with a placeholder for each question */
export function groupsOf(body: Row, placed: readonly Placed[]): readonly Group[] {
  const places = placesIn(body);
  const groups: Open[] = [];
  for (const one of placed) {
    const place = places.get(one.placeholder);
    const label = labelOf(firstOf(one.candidate));
    const group = continued(groups.at(-1), one, place, label) ?? opened(one, place);
    if (group === groups.at(-1)) group.members.push(one);
    else if (group.members.length > 1) groups[groups.length - 1] = group;
    else groups.push(group);
    if (label !== undefined) group.labels.add(label);
  }
  return groups;
}

const opened = (one: Placed, place: Place | undefined): Open =>
  groupOf(aboveOf(one, place), headOf(one), [one]);

function groupOf(above: Row, led: Row, members: Placed[]): Open {
  const forms = led.flatMap((block) => formOf(labelOf(block)) ?? []);
  return { above, led, members, labels: new Set(), forms: new Set(forms), isSaid: members.some(isToldWith) };
}

/** The group that the question is of; where its author says so, one whose first tells it in its own words. */
function continued(
  group: Open | undefined,
  one: Placed,
  place: Place | undefined,
  label: string | undefined,
): Open | undefined {
  if (!group || aboveOf(one, place).length > 0 || (label !== undefined && countsAnew(group, label)))
    return undefined;
  const before = group.members.at(-1)!;
  if (one.match !== undefined && one.match === before.match) return isKnown(one, group) ? group : undefined;
  if (place?.begins !== false) return undefined;
  if (isToldWith(one) && isAloneAndDeclared(group)) {
    const { stem } = before.candidate;
    return groupOf(group.above, stem.slice(0, -1).filter(tells).filter(saysMore), [before, one]);
  }
  if (isApart(one) || isApart(before) || isGapAlone(before) !== isGapAlone(one)) return undefined;
  return isKnown(one, group) || !leadsAnew(one) ? group : undefined;
}

const isKnown = (one: Placed, { above, led }: Group): boolean =>
  headOf(one).every((block) => led.includes(block) || above.includes(block));

/** Whether what its prompt tells first is what others may be about: what is only said on the way is not. */
function leadsAnew(one: Placed): boolean {
  const head = headOf(one);
  return isParted(one) || (setsOut(head) && !head.some(isOfOther) && !head.some(isRemark));
}

const isParted = ({ match, candidate: { stem } }: Placed): boolean =>
  (match?.becomes.filter(({ type }) => type === 'candidate').length ?? 0) > 1 || partIn(stem) > 0;

/** `:introduced: together`, below a question that says nothing of the kind too. */
const isToldWith = ({ begin }: Placed): boolean =>
  isPart(begin, 'question') && begin.data.part.introduced === 'together';
const isAloneAndDeclared = ({ members: [first, second] }: Group): boolean =>
  !second && isPart(first?.begin, 'question') && first.begin.data.part.introduced === undefined;

/** An exercise says all it needs itself, be it a box or what stands below a heading: one of its questions doesn't. */
function isApart({ begin, match }: Placed): boolean {
  if (match?.introduced !== false || begin?.type !== 'element') return false;
  if (isPart(begin, 'question')) return begin.data.part.introduced === undefined;
  if (begin.data?.part) return !isPart(begin, 'exercise') || begin.data.part.heading !== '';
  const { level, words, label } = blockOf(begin);
  return level !== undefined && !LETTER.test(label ?? '') && exerciseLabelOf(words)?.kind !== 'question';
}

/** What stands between the parts of an exercise is its own. */
const isWithin = (block: ElementContent, match: Match | undefined): boolean =>
  match?.becomes.some((one) => one.type !== 'candidate' && lineOf(one) === lineOf(block)) ?? false;

/** `Exercise 6` behind what `Exercise 5` tells, and a second `a)`, are others. */
function countsAnew({ labels, forms, members }: Open, label: string): boolean {
  if (labels.has(label) || forms.has(formOf(label)!)) return true;
  const [kind] = CALLED.exec(label) ?? [];
  return kind !== undefined && !labelOf(firstOf(members[0]!.candidate))?.startsWith(kind);
}

/** Others than steps and mere numbers. */
const CALLED = /^(?:exercise|question) /;

function labelOf(block: ElementContent | undefined): string | undefined {
  const { label, words } = blockOf(block);
  const { kind, number } = exerciseLabelOf(words) ?? {};
  return kind ? `${kind} ${number}` : label;
}

const formOf = (label: string | undefined): string | undefined =>
  label?.replace(/\d+/gu, '1').replace(/(?<!\p{L})\p{L}(?!\p{L})/gu, 'a');

function aboveOf(one: Placed, place: Place | undefined): Row {
  const own = one.context.filter(tells);
  if (isToldWith(one) && own.length > 0) return own;
  const above = own.length > 0 ? own : (place?.above ?? []);
  const told = withoutOthers(isApart(one) ? above.filter((block) => isWithin(block, one.match)) : above);
  const label = labelOf(firstOf(one.candidate)) ?? '';
  const isFirst = place?.begins === true || FIRST.test(label);
  const isAsked = own.length > 0 || LETTER.test(label);
  // Between questions, and above what no letter counts, words alone may be a remark, or answer what stands near.
  return (isFirst && (isAsked || told.some(isPictured))) ||
    (setsOut(told) && (isFirst || !told.some(isRemark)))
    ? told
    : [];
}

/** What a prompt tells above what it asks: its exercise's number says nothing. */
export function headOf({ candidate: { situation = [], lead = [], stem } }: Placed): Row {
  return [...situation, ...lead, ...stem.slice(0, Math.max(partIn(stem), 0))].filter(tells).filter(saysMore);
}

/** `Fill in:` is said of gaps, not of what is asked below them. */
const isGapAlone = ({ candidate: { specific, stem } }: Placed): boolean =>
  specific.kind === 'gap-fill' && LETTER.exec(blockOf(stem.at(-1)).label ?? '') === null;

/** Where its first lettered part stands, or the first words with a gap. */
const partIn = (stem: Row): number =>
  stem.findIndex((one) => LETTER.test(blockOf(one).label ?? '') || holds(one, GAPS));
const GAPS: ReadonlySet<string> = new Set([Placeholder.gap]);

const FIRST = /^\(?a\s?[.)]/i;
const LETTER = /^\(?\p{L}\s?[.)]/u;

/** `Exercise 3 (5 points)` */
const saysMore = (block: ElementContent): boolean => {
  const { words, isShown } = blockOf(block);
  return isShown || exerciseLabelOf(words)?.rest !== '';
};
