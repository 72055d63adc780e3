/** Which questions of a page are about the same, and what tells it. */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, Placeholder } from '../../../lesson/index.ts';
import { isDurationLine } from '../../page/metadata.ts';
import { isPart, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { clearTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import type { Match } from '../patterns/pattern.ts';
import type { Placed } from '../walk/walk.ts';
import { holdsBlank } from '../words/blanks.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { isCall } from './calls.ts';

/** Questions about the same. */
export interface Group {
  /** What the page tells above the first. */
  readonly above: Row;
  /** What the first's own prompt tells above its part. */
  readonly led: Row;
  readonly members: readonly Placed[];
}

interface Open extends Group {
  readonly members: Placed[];
  led: Row;
  /** How they are numbered. */
  readonly labels: Set<string>;
}

/** @param body with a placeholder for each question */
export function groupsOf(body: Row, placed: readonly Placed[]): readonly Group[] {
  const places = placesIn(body);
  const groups: Open[] = [];
  for (const one of placed) {
    const place = places.get(one.placeholder);
    const above = aboveOf(one, place).filter((block) => !isApart(one) || isWithin(block, one.match));
    const isBehind = place?.begins === false && place.above.length === 0;
    const label = labelOf(firstOf(one));
    const group = groups.at(-1);
    if (group && above.length === 0 && joins(one, group, label, isBehind)) group.members.push(one);
    else groups.push({ above, led: headOf(one), members: [one], labels: new Set() });
    if (label !== undefined) groups.at(-1)!.labels.add(label);
  }
  return groups;
}

/** Whether it is about the same as those of the group. */
function joins(one: Placed, group: Open, label: string | undefined, isBehind: boolean): boolean {
  if (label !== undefined && countsOn(group, label)) return false;
  if (isBehind && isToldWith(one) && isAloneAndDeclared(group)) {
    const { stem } = group.members[0]!.candidate;
    group.led = stem.slice(0, -1).filter(tells).filter(saysMore);
    return true;
  }
  const before = group.members.at(-1)!;
  const isOfSame = one.match !== undefined && one.match === before.match;
  const isKnown = headOf(one).every((block) => group.led.includes(block) || group.above.includes(block));
  return isKnown && (isOfSame || (isBehind && !isApart(one) && !isApart(before)));
}

/** `:introduced: together` below a question that says nothing of the kind: what that tells above its last words is theirs. */
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
function countsOn({ above, led, labels }: Open, label: string): boolean {
  if (above.length === 0 && /^(?:exercise|question) /.test(label)) return true;
  return labels.has(label) || led.some((block) => formOf(labelOf(block)) === formOf(label));
}

const firstOf = ({ candidate: { lead = [], stem } }: Placed): ElementContent | undefined =>
  [...lead, ...stem].find((block) => !isBlank(block));

function labelOf(block: ElementContent | undefined): string | undefined {
  const { label, words } = blockOf(block);
  const { kind, number } = exerciseLabelOf(words) ?? {};
  return kind ? `${kind} ${number}` : label;
}

const formOf = (label: string | undefined): string | undefined =>
  label?.replace(/\d+/gu, '1').replace(/(?<!\p{L})\p{L}(?!\p{L})/gu, 'a');

function aboveOf({ context }: Placed, place: Place | undefined): Row {
  const own = context.filter(tells);
  return belowOthers(own.length > 0 ? own : (place?.above ?? []));
}

/** Behind another question, which nothing has found, what tells may be its answer: what calls these stays. */
function belowOthers(above: Row): Row {
  if (above.some(isOfOther)) return above.slice(-1).filter((one) => isCall(one) && !isOfOther(one));
  const said = above.findIndex((one) => !isTag(one, 'ol', 'ul'));
  return said < 0 ? [] : above.slice(said);
}

function isOfOther(block: ElementContent): boolean {
  const { label, words } = blockOf(block);
  return (
    label !== undefined ||
    holdsBlank(words) ||
    (words.includes('?') && !/[:：]$/.test(words)) ||
    exerciseLabelOf(words)?.kind === 'question' ||
    clearTitle(block) !== undefined ||
    isOffered(block)
  );
}

/** Options of a choice. */
export const isOffered = (block: ElementContent): boolean => optionsAt([block], 0) !== undefined;

/** What a prompt tells above what it asks: its exercise's number says nothing. */
export function headOf({ candidate: { situation = [], lead = [], stem } }: Placed): Row {
  const part = stem.findIndex((one) => LETTER.test(blockOf(one).label ?? ''));
  return [...situation, ...lead, ...stem.slice(0, Math.max(part, 0))].filter(tells).filter(saysMore);
}

const LETTER = /^\(?\p{L}\s?[.)]/u;

/** `Exercise 3 (5 points)` */
const saysMore = (block: ElementContent): boolean => {
  const { words, isShown } = blockOf(block);
  return isShown || exerciseLabelOf(words)?.rest !== '';
};

/** Where a question stands on its page. */
interface Place {
  /** What is told right above it, and nothing else. */
  readonly above: Row;
  /** Whether a heading, a rule or a frame parts it from the question before it. */
  readonly begins: boolean;
}

export function placesIn(body: Row): ReadonlyMap<Element, Place> {
  const places = new Map<Element, Place>();
  placeRow(body, places);
  return places;
}

function placeRow(row: Row, places: Map<Element, Place>): void {
  let above: ElementContent[] = [];
  let begins = true;
  for (const block of row) {
    if (levelOf(block) < 7 || isRule(block)) {
      above = [];
      begins = true;
      continue;
    }
    const questions = isPart(block, 'callout', 'disclosure', 'group') ? [] : askedIn(block);
    for (const question of questions) {
      places.set(question, { above, begins });
      above = [];
      begins = false;
    }
    if (questions.length > 0) continue;
    if (holdsQuestions(block)) {
      placeRow(block.children as ElementContent[], places);
      above = [];
      begins = true;
    } else if (tells(block)) above.push(block);
  }
}

/** Those of a list of questions; of the items that tell more, each stands by itself. */
function askedIn(block: ElementContent): readonly Element[] {
  if (isTag(block, Placeholder.question)) return [block];
  if (!isTag(block, 'ol', 'ul', 'li')) return [];
  const own = (block.children as ElementContent[]).filter((one) => !isBlank(one));
  const asked = own.map(askedIn);
  return asked.every((one) => one.length > 0) ? asked.flat() : [];
}

const holdsQuestions = (node: ElementContent): node is Element =>
  node.type === 'element' &&
  (isTag(node, Placeholder.question) || node.children.some((one) => holdsQuestions(one as ElementContent)));

/** What may hold an answer tells nothing, nor does how long it takes. */
const tells = (block: ElementContent): boolean =>
  !isBlank(block) &&
  !isPart(block, 'callout', 'disclosure', 'group') &&
  !blockOf(block).holdsQuestions &&
  !isDurationLine(blockOf(block).words);
