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
 * Where anything answers, helps, or has been found, the patterns know better: such a run stays as it is.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, once } from '../../../../lesson/index.ts';
import { element, lineOf } from '../../../parts.ts';
import { blockOf, holdsElement } from '../../blocks/block.ts';
import { rowIn } from '../../blocks/items.ts';
import { namesField } from '../../blocks/room.ts';
import { areMostly, onlyIn, type Row } from '../../blocks/rows.ts';
import { tellsAnswer } from '../../blocks/told.ts';
import { isFaq } from '../../patterns/asking-parts.ts';
import { isAsideTitle, isExample, opensAside, titlesAdvice } from '../../words/aside-title.ts';
import { exerciseLabelOf } from '../../words/exercise-label.ts';
import { titlesAnswer } from '../../words/kind-names.ts';
import { asksAsOwner, asksAsReader, asksOrTellsIn, endsAsking, SENTENCES } from '../../words/lexicon.ts';
import { holdsFound, type InTurn, inTurn, isFound } from '../asked-in-turn.ts';
import { sets } from '../units/unit.ts';
import { LONGEST, type Marks, marksOf, marksOfPage } from './marks.ts';
import { type Form, type Member, type Run, runsIn } from './runs.ts';
import { WEIGHTS } from './weights.ts';

/** What asks in a row that is left of a page. */
export type Weigher = (left: Row, title?: string) => readonly InTurn[];

/** @param page as it was written, whose marks tell of all that was found in it, too */
export function weigherOf(page: Row, title: string, called: string): Weigher {
  const marks = once(() => marksOfPage(page, title, called));
  return (left, above) => {
    const runs = isFaq(title) ? [] : runsIn(left, above).filter(mayBeAsked);
    if (runs.length === 0 || marks().words < FEWEST_WORDS) return [];
    const weighed = runs
      .map((run) => ({ run, chance: chanceOf(marksOf(run, marks())) }))
      .sort((one, other) => other.chance - one.chance);
    const forms = new Set(weighed.filter((one) => one.chance >= leastOf(one.run)).map(({ run }) => run.form));
    const likely = weighed.filter(
      ({ run, chance }) => chance >= (forms.has(run.form) ? LIKELY_BESIDE : leastOf(run)),
    );
    const taken = new Set<number>();
    return likely.filter(({ run }) => takes(run, taken)).flatMap(({ run }) => askedOf(run));
  };
}

/** Of a hundred runs that are likelier than that, nine in ten are asked: fewer would be lost below it than found in error. */
const LIKELY = 0.4;
/** Beside one of its form. */
const LIKELY_BESIDE = 0.2;
/** Two alone may be a remark. */
const LIKELY_TWO = 0.6;
const leastOf = ({ members }: Run): number => (members.length > 2 ? LIKELY : LIKELY_TWO);

/** How likely a run is asked, from 0 to 1. */
export function chanceOf(marks: Marks): number {
  const names = Object.keys(marks) as readonly (keyof Marks)[];
  const sum = names.reduce((sum, one) => sum + (WEIGHTS[one] ?? 0) * marks[one], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** One alone may be a remark. */
const FEWEST = 2;
/** On a page of fewer, shares say little. */
const FEWEST_WORDS = 80;

/** No run of which something is known, that is none of the learners' or that is offered to choose from. */
function mayBeAsked({ form, members, above, lead }: Run): boolean {
  if (members.length < FEWEST) return false;
  // What begins with a call may be set in words that nobody knows.
  if (!CALLING.has(form) && !members.some(({ own }) => isShort(own[0]) && sets(own[0]))) return false;
  if (isAside(above) || members.some(isKnown) || members.every(isFoundIn)) return false;
  const heads = members.map(({ own }) => blockOf(own[0]).words);
  if (isList(form) && (offers(lead, heads) || !areMostly(heads, saysSomething))) return false;
  return (
    !members.some(({ own }) => isTold(own, form === 'heading')) &&
    !heads.some((one) => isAside(one) || isExample(one) || exerciseLabelOf(one)?.kind === 'step') &&
    heads.filter((one) => asksAsReader(one) || asksAsOwner(one)).length * 3 < heads.length
  );
}

const isShort = (block: ElementContent | undefined): boolean => blockOf(block).words.length <= LONGEST;

const CALLING: ReadonlySet<Form> = new Set(['heading', 'counted', 'bold']);

/** More than a name. */
const saysSomething = (words: string): boolean => /\p{L}\S* \S/u.test(words);

/** What is listed below a question, or goes on with words that have no end, is offered to choose from. */
function offers(lead: ElementContent | undefined, listed: readonly string[]): boolean {
  const { words, level } = blockOf(lead);
  if (lead === undefined || ENDED.test(words)) return false;
  return level === undefined || endsAsking(words) || areMostly(listed, (one) => /^\p{Ll}/u.test(one));
}
const ENDED = /[.:!。：！]\W{0,3}$/;

const isList = (form: Form): boolean => form === 'item' || form === 'point';

const isAside = (title: string): boolean =>
  title !== '' && (isFaq(title) || isAsideTitle(title) || titlesAnswer(title) || titlesAdvice(title));

/** What was found among others of its form says that these ask, too. */
const isFoundIn = ({ own }: Member): boolean => own.some(holdsFound);

/** Something folds, helps or answers in it, or a question was found in it that isn't all of it. */
const isKnown = (one: Member): boolean =>
  isFoundIn(one)
    ? !isFound(onlyIn(one.own))
    : one.own.some((block) => blockOf(block).holdsQuestions || tellsAnswer(block));

/** Behind what asks, words that neither ask nor tell may answer it. */
function isTold([head, ...below]: Row, isHeaded: boolean): boolean {
  const { words } = blockOf(head);
  const isAsked = isHeaded ? endsAsking(words) : sets(head);
  return (isAsked && below.some(mayTell)) || isToldInLine(words);
}

/** Words, or sentences in points. */
const mayTell = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol')
    ? elementsOf(block).every((item) => isSentence(blockOf(item).words) && !sets(rowIn(item)[0]))
    : blockOf(block).isWords && !sets(block);
const isSentence = (words: string): boolean => words.includes(' ') && /\.\W{0,3}$/.test(words);

/** `What is fog? Water.` */
function isToldInLine(words: string): boolean {
  const sentences = words.split(SENTENCES);
  const asked = sentences.findIndex(endsAsking);
  return asked >= 0 && sentences.slice(asked + 1).some((one) => /\p{L}{3}/u.test(one) && !asksOrTellsIn(one));
}

function takes({ members }: Run, taken: Set<number>): boolean {
  const places = members.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => start + i),
  );
  const own = new Set(places);
  if ([...own].some((at) => taken.has(at))) return false;
  for (const at of own) taken.add(at);
  return true;
}

/** Items as they stand; of plain paragraphs those that ask, or tell what to do, or all that have one sign. */
function askedOf({ form, members }: Run): readonly InTurn[] {
  const [{ start, end }] = members;
  const rows = members.map(({ own }) => own);
  if (isList(form)) return [inTurn(start, end, rows)];
  const sign = form === 'words' ? signOf(members) : undefined;
  const asked = members.filter(
    ({ own: [head] }) =>
      !isFound(head) &&
      (form !== 'words' || sets(head) || (sign !== undefined && signAt(head) === sign)) &&
      !opensAside(blockOf(head).words) &&
      !isFieldAlone(head),
  );
  return asked.map(form === 'heading' ? belowHeading : (one) => inTurn(one.start, one.end, [one.own]));
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

/** `Name: ______   Class: ____` */
const isFieldAlone = (block: ElementContent | undefined): boolean => isTag(block, 'p') && namesField(block);

/** A heading that only calls what stands below it stays above that. */
function belowHeading({ own, start, end }: Member): InTurn {
  const [heading, ...below] = own as readonly [Element, ...ElementContent[]];
  const isCall = holdsElement(below) && !sets(heading);
  return isCall
    ? inTurn(start + 1, end, [below])
    : inTurn(start, end, [[element('p', {}, heading.children, lineOf(heading)), ...below]]);
}
