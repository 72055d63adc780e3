/**
 * What a row is cut into: units, each with what sets something and what stands below it, and the rest.
 *
 *     ### Goal 2: Weigh the ice       a heading, of one level
 *     **2. Weigh the ice.**           a line in bold, or a bold count
 *     2) Weigh the ice.               a counted paragraph
 *     2. Weigh the ice.               an item that counts
 *     - Weigh the ice.                a point
 *
 * Which of these are units is found out of the page as a whole: where half of those of one form tell what to do, all of
 * them do, be it in words that nobody taught Cartable. Below a heading that only names something, the first words that do.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, onceFor, onceForWords, plainText } from '../../../../lesson/index.ts';
import { bodyOf, isPart } from '../../../parts.ts';
import {
  blockOf,
  cutAtHeadings,
  holdsElement,
  isRule,
  lastFull,
  levelOf,
  nextFull,
  onceForBlock,
  roleOf,
  sectionEnd,
} from '../../blocks/block.ts';
import { answerHeading, clearTitle, opensExercise, standingTitle } from '../../blocks/clear-answer.ts';
import { itemsApart, rowIn } from '../../blocks/items.ts';
import { areSolvedAsOne } from '../../blocks/points-solved.ts';
import { onlyIn, type Row } from '../../blocks/rows.ts';
import { tellsAnswer } from '../../blocks/told.ts';
import { isOfLinks, isPreparing } from '../../patterns/unanswered.ts';
import { isAsideTitle, isExample, opensAside } from '../../words/aside-title.ts';
import {
  areExercises,
  callsExercise,
  callsTest,
  holdsExercises,
  isCalledExercise,
  isNamedExercise,
  SOLVED_KINDS,
} from '../../words/exercise-label.ts';
import { asksOrTellsIn, endsAsking, normalize, SENTENCES } from '../../words/lexicon.ts';
import { withoutWorth } from '../../words/points.ts';
import { isToBeDone, speaksOfDoing } from '../../words/to-be-done.ts';

/** A heading by its level. */
export type Form = number | 'bold' | 'counted' | 'item' | 'point' | 'words';

export interface Unit {
  readonly form: Form;
  /** Words that are given before. */
  readonly above?: Row;
  /** What sets something, a block alone. */
  readonly head: ElementContent;
  readonly below: Row;
}

/** What stands in a row: a unit, or blocks that are none. */
export interface Piece {
  readonly row: Row;
  readonly unit?: Unit;
}

/** Its own words ask, or tell what to do; `Test yourself: ice` calls what stands below it. */
export const sets = (block: ElementContent | undefined): boolean => setsOnce(block) ?? false;

/** Asked of every block of a page, and of most several times. */
const setsOnce = onceForBlock((block): boolean => {
  const { level, words } = blockOf(block);
  const isTest = level !== undefined && callsTest(words) && !words.includes('?');
  return !isTest && setsInWords(words);
});

/** Be it behind a comma, or behind what counts it: « Objectif 2 : décoder le texte », «Dado un número, determina …» */
export const setsInWords = onceForWords((words): boolean => {
  const bare = withoutWorth(words).replace(COUNT, '');
  const clauses = bare.split(/,\s+/).flatMap((one) => one.split(SENTENCES));
  return (
    clauses.some((one) => asksOrTellsIn(one) && !speaksOfDoing(one)) || bare.split(SENTENCES).some(isToBeDone)
  );
});

const COUNT = /^[([]?(?:q(?:uestion)?\s?)?\d{1,3}(?:\.\d{1,2})*[a-z]?\s?[\]):.–-]+\s*/i;
const COUNTED = new RegExp(`${COUNT.source}\\S`, 'i');

/** The form that a block may be a unit of. */
export function formOf(block: ElementContent): Form | undefined {
  const { words, level } = blockOf(block);
  if (isTag(block, 'ol', 'ul')) return formOfList(block);
  if (isAsideTitle(words)) return undefined;
  if (level !== undefined) return level;
  if (!isTag(block, 'p') || tellsAnswer(block)) return undefined;
  if (isBoldHead(block) || callsTask(words)) return 'bold';
  return COUNTED.test(words) ? 'counted' : undefined;
}

const formOfList = (list: Element): Form | undefined =>
  (mayCount(list) && !isOfLinks(list)) || COUNTED.test(blockOf(list).words)
    ? list.tagName === 'ol'
      ? 'item'
      : 'point'
    : undefined;

/** All bold, and a count, a sentence, or words that set something; or a bold count in front. */
function isBoldHead(block: Element): boolean {
  const title = standingTitle(block);
  if (title !== undefined) return COUNTED.test(title) || /\S \S+ .*[.?!:]$/.test(title) || sets(block);
  const [first] = block.children;
  return isTag(first, 'strong', 'b') && /^[^\p{L}]*(?:\p{L}+ ?)?\d{1,3}[^\p{L}\d]*$/u.test(plainText(first));
}

/** An item by itself, or several of which half set something. */
function mayCount(list: Element): boolean {
  const items = elementsOf(list);
  const isOne = items.length === 1 && list.tagName === 'ol';
  return isOne || items.filter((one) => sets(rowIn(one)[0])).length * 2 >= items.length;
}

/** The forms of a page half of whose blocks set something. */
function formsSet(blocks: Row): ReadonlySet<Form> {
  const counts = new Map<Form, { all: number; set: number }>();
  for (const block of blocks) {
    const form = formOf(block);
    if (form === undefined) continue;
    const count = counts.get(form) ?? { all: 0, set: 0 };
    const heads = isTag(block, 'ol', 'ul') ? elementsOf(block).map((one) => rowIn(one)[0]) : [block];
    count.all += heads.length;
    count.set += heads.filter((one) => sets(one) && !recurs(one, blocks)).length;
    counts.set(form, count);
  }
  const forms = new Set<Form>([...counts].flatMap(([form, count]) => (isMost(count) ? [form] : [])));
  return areWordsSet(blocks, forms) ? forms.add('words') : forms;
}

/** `### Analysis`, below each of several parts: it names what each of them has, whatever it could tell to do. */
const recurs = (block: ElementContent | undefined, blocks: Row): boolean =>
  recurring(blocks).has(blockOf(block).words) && levelOf(block) < 7;

const recurring = onceFor((blocks: Row): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const one of blocks) {
    const { level, words } = blockOf(one);
    if (level !== undefined && !isCalledExercise(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([words, count]) => (count > 2 ? [words] : [])));
});

/**
 * Whether half of the sections that headings only name, and in which nothing else sets anything, begin with words that do,
 * or are answered already.
 */
function areWordsSet(blocks: Row, forms: ReadonlySet<Form>): boolean {
  const words = { all: 0, set: 0 };
  for (const [heading, ...below] of cutAtHeadings(blocks).map((one) => one.filter(isElement))) {
    const isDone = below.some((one) => roleOf(one) === 'answer');
    const mayBe = isDone || (isTag(below[0], 'p') && below.length > 1);
    if (!mayBe || forms.has(levelOf(heading)) || isAsideTitle(blockOf(heading).words)) continue;
    if (below.some((one) => forms.has(formOf(one) ?? 'words'))) continue;
    words.all++;
    if (isDone || sets(below[0])) words.set++;
  }
  return isMost(words);
}

const isElement = ({ type }: ElementContent): boolean => type === 'element';
const isMost = ({ all, set }: { readonly all: number; readonly set: number }): boolean =>
  set > 1 && set * 2 >= all;

/** A mere frame holds what it shows as the page does. */
const opened = (block: ElementContent): Row =>
  (isTag(block, 'div') || isPart(block, 'group')) && block.children.some((one) => formOf(one) !== undefined)
    ? block.children.flatMap(opened)
    : [block];

/** `To do: weigh it.` */
export const callsTask = (words: string): boolean => TASK.test(normalize(words.slice(0, 30)));
const TASK =
  /^[^\p{L}\d]*(?:a faire|to[- ]?do|zu tun|da fare|por hacer|a fazer|tache|task|compito|tarea|tarefa|taak)\s*(?:\d+(?:\.\d+)*)?\s*[:.–—-]\s*\S/u;

/** Called an exercise, a question or the like, with its number or in front of what it sets. */
function isCalled(block: ElementContent): boolean {
  if (opensExercise(block)) return true;
  const { words } = blockOf(block);
  if (isTag(block, 'p') && callsTask(words)) return true;
  const isHead = levelOf(block) < 7 || formOf(block) === 'bold';
  return (
    isHead && (callsExercise(words, ...SOLVED_KINDS) || (isNamedExercise(words) && !areExercises(words)))
  );
}

/** Up to the next heading. */
const isKnownBelow = (blocks: Row, at: number): boolean =>
  blocks
    .slice(at + 1, sectionEnd(blocks, at + 1, 6))
    .some((one) => isPart(one, 'question') || roleOf(one) === 'answer' || clearTitle(one) !== undefined);

/** A page's units: where it calls several of them exercises, no others but in these. */
export function piecesIn(page: Row): readonly Piece[] {
  const blocks = page.flatMap(opened);
  const called = new Set(blocks.filter(isCalled));
  if (called.size < 2) return piecesOf(blocks, formsSet(blocks));
  const top = Math.min(...[...called].map(levelOf));
  const forms = [...formsSet(blocks)].filter((one) => typeof one !== 'number' || one >= top);
  // Where they say themselves what answers them, nothing else in them is one.
  const areKnown = blocks.some((one, at) => called.has(one) && isKnownBelow(blocks, at));
  let level = 7;
  return piecesOf(blocks, new Set(forms)).map((one, i, all) => {
    const [first] = one.row;
    const isOne = first !== undefined && called.has(first);
    const goesOn = levelOf(first) === level && headsTasks(first);
    if (levelOf(first) <= level && !goesOn) level = isOne && !areKnown ? levelOf(first) : 7;
    const isSetBelow = one.unit?.form === 'words' && headsTasks(all[i + 1]?.row[0]);
    return (isOne || level < 7) && !isSetBelow ? one : { row: one.row };
  });
}

/** `## Tasks`, beside or below the exercise that they are of: its own words only lead to them. */
const headsTasks = (block: ElementContent | undefined): boolean =>
  levelOf(block) < 7 && holdsExercises(blockOf(block).words);

/** A row without headings, or from the first of them on section by section. */
function piecesOf(row: Row, forms: ReadonlySet<Form>): readonly Piece[] {
  const level = Math.min(...row.map(levelOf));
  if (level >= 7) return inSection(row, forms, false);
  const starts = row.flatMap((one, at) => (levelOf(one) === level ? [at] : []));
  return [
    // Below the title, which was the page's first heading, there may be lower ones.
    ...piecesOf(row.slice(0, starts[0]), forms),
    ...starts.flatMap((at, i) => {
      const section = row.slice(at, starts[i + 1]);
      const isAnswered = answerHeading(row[starts[i + 1]!]) !== undefined;
      return isAnswered ? [{ row: section }] : ofSection(section, forms);
    }),
  ];
}

/** A heading and what stands below it: it is a unit, or holds some. */
function ofSection(section: Row, forms: ReadonlySet<Form>): readonly Piece[] {
  const [heading, ...below] = section;
  const { level, words } = blockOf(heading);
  if (isAsideTitle(words) || section.some(answerHeading)) return [{ row: section }];
  const isOne =
    forms.has(level!) &&
    (sets(heading) || mayCallOne(section)) &&
    below.filter((one) => isUnitTitle(one, forms)).length < 2;
  if (isOne) return [{ row: section, unit: { form: level!, head: heading!, below } }];
  const isTopic = !below.some((one) => levelOf(one) < 7);
  return [{ row: [heading!] }, ...(isTopic ? inSection(below, forms, true) : piecesOf(below, forms))];
}

/** Among headings that set something: more than a title of others. */
const mayCallOne = ([heading, ...below]: Row): boolean =>
  !/:\s*$/.test(blockOf(heading).words) && levelOf(below.find(isElement)) === 7 && holdsElement(below);

const isUnitTitle = (block: ElementContent, forms: ReadonlySet<Form>): boolean =>
  levelOf(block) < 7 && forms.has(levelOf(block)) && sets(block);

/** @param isNamed whether a heading above it names something */
function inSection(blocks: Row, forms: ReadonlySet<Form>, isNamed: boolean): readonly Piece[] {
  const isOne = areBoldCounted(blocks) ? countsIfBold : () => true;
  const areOffered = areListsOffered(blocks);
  const isNone = (at: number): boolean =>
    isIntroduced(blocks, at) || isSolvedBelow(blocks, at) || (areOffered && isBelowQuestion(blocks, at));
  const ofEach = blocks.map((one, at) => (isNone(at) || !isOne(one) ? undefined : formOf(one)));
  const form = ofEach.find((one) => one !== undefined && forms.has(one));
  if (form === undefined || (form === 'point' && isNamed && arePointsOf(blocks)))
    return isNamed ? byWords(blocks, forms.has('words')) : [{ row: blocks }];
  const heads = new Set<ElementContent>();
  const row = blocks.flatMap((one, at) =>
    ofEach[at] === form || (form === 'point' && isPointAlone(blocks, at)) ? apart(one, heads) : [one],
  );
  const starts = row.flatMap((one, at) => (heads.has(one) ? [at] : []));
  const given = row.slice(0, starts[0]);
  const above = instructionIn(given, [...heads]);
  return [
    { row: given },
    ...starts.flatMap((at, i) => cutAtEnd(row.slice(at, starts[i + 1]), { form, above })),
  ];
}

/** `**4) An app lists guests.**`: further lines in bold below it go on with what it says. */
const areBoldCounted = (blocks: Row): boolean =>
  blocks.filter((one) => formOf(one) === 'bold' && countsIfBold(one)).length >= FEWEST_COUNTED;

const FEWEST_COUNTED = 3;
const countsIfBold = (block: ElementContent): boolean =>
  formOf(block) !== 'bold' || COUNTED.test(blockOf(block).words);

/** `What does it do?`, and below it a list, time and again: one chooses from it, though each point could be told. */
const areListsOffered = (blocks: Row): boolean => {
  const lists = blocks.flatMap((one, at) => (isTag(one, 'ol', 'ul') ? [at] : []));
  const offered = lists.filter((at) => isBelowQuestion(blocks, at)).length;
  return offered >= FEWEST_COUNTED && offered * 2 >= lists.length;
};

const isBelowQuestion = (blocks: Row, at: number): boolean =>
  isTag(blocks[at], 'ol', 'ul') &&
  elementsOf(blocks[at]).length > 1 &&
  endsAsking(blockOf(blocks[lastFull(blocks, at)]).words);

/** Right above a program, among points that set something: it names what that does. */
const isPointAlone = (blocks: Row, at: number): boolean =>
  isTag(blocks[at], 'ul') &&
  elementsOf(blocks[at]).length === 1 &&
  isTag(blocks[nextFull(blocks, at)], 'pre');

/** Below words that set something, points of which some set nothing say what is to be kept to. */
function arePointsOf(blocks: Row): boolean {
  const [words, list] = blocks.filter(isElement);
  const isSet = isTag(words, 'p') && sets(words) && !/:\s*$/.test(blockOf(words).words);
  return isSet && isTag(list, 'ul') && !elementsOf(list).every((item) => sets(rowIn(item)[0]));
}

/** `Say of each how heavy it is:`, right above things that set nothing themselves: it is asked of each. */
function instructionIn(given: Row, heads: Row): Row {
  const last = given[lastFull(given, given.length)];
  return isTag(last, 'p') && heads.length > 1 && sets(last) && !heads.some(sets) ? [last] : [];
}

/** What stands behind a rule is no unit's, nor is what is declared to ask, or a line in bold above the next one. */
function cutAtEnd(row: Row, given: Pick<Unit, 'form' | 'above'>): readonly Piece[] {
  const found = row.findIndex((one) => isRule(one) || isPart(one, 'question'));
  const end = found < 0 ? titlesBehind(row) : found;
  const own = row.slice(0, end);
  const unit = { row: own, unit: { ...given, head: own[0]!, below: own.slice(1) } };
  return end === row.length ? [unit] : [unit, { row: row.slice(end) }];
}

/** The place of the title that a row ends in, or its end. */
function titlesBehind(row: Row): number {
  const last = lastFull(row, row.length);
  return last > 0 && standingTitle(row[last]!) !== undefined ? last : row.length;
}

/** The first words that set something, below words that are given. */
function byWords(blocks: Row, areAll: boolean): readonly Piece[] {
  const at = blocks.findIndex(
    (one, i) =>
      isTag(one, 'p') &&
      !opensAside(blockOf(one).words) &&
      (sets(one) || (areAll && !leadsToList(blocks, i))),
  );
  const above = blocks.slice(0, at);
  if (at < 0 || !above.every((one) => one.type !== 'element' || isTag(one, 'p'))) return [{ row: blocks }];
  return [{ row: blocks, unit: { form: 'words', above, head: blocks[at]!, below: blocks.slice(at + 1) } }];
}

/** `Graded on:`, in words that set nothing, and all that stands below it are points: one goes on in the other. */
function leadsToList(blocks: Row, at: number): boolean {
  const [list, ...more] = blocks.slice(at + 1).filter(isElement);
  return /:\s*$/.test(blockOf(blocks[at]).words) && isTag(list, 'ul') && more.length === 0;
}

/** What prepares for what is set, or is one task with the words above it: a list that nothing answers. */
function isIntroduced(blocks: Row, at: number): boolean {
  const list = blocks[at];
  if (!isTag(list, 'ol', 'ul') || elementsOf(list).some(holdsMore)) return false;
  if (isTag(blocks[nextFull(blocks, at)], 'pre', 'blockquote')) return false;
  return /:\s*$/.test(blockOf(blocks[lastFull(blocks, at)]).words) || isPreparing(blocks, at);
}

/** By one fold, item by item. */
function isSolvedBelow(blocks: Row, at: number): boolean {
  const [list, fold] = [blocks[at], blocks[nextFull(blocks, at)]];
  if (!isTag(list, 'ol') || roleOf(fold) !== 'answer') return areSolvedAsOne(blocks, at);
  const told = onlyIn(bodyOf(fold as Element));
  const count = isTag(told, 'ol') ? elementsOf(told).length : 0;
  return count > 1 && count === elementsOf(list).length;
}

const holdsMore = (item: Element): boolean => rowIn(item).length > 1;

/** Each item as a list of its own, and what stands below its words behind it. */
function apart(block: ElementContent, heads: Set<ElementContent>): Row {
  if (!isTag(block, 'ol', 'ul')) {
    heads.add(block);
    return [block];
  }
  return itemsApart(block).flatMap((row, i) => {
    if (i === 0 || !isExample(blockOf(row[0]).words)) heads.add(row[0]!);
    return row;
  });
}
