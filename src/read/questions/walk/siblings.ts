/**
 * One among questions of one form, most of which call their answers so, or mark what is right: what stands below it, where
 * the answers of the others do, answers it.
 *
 *     ## 1) Why does ice float?        1. Why does ice float?
 *
 *     **Answer:** It is light.            - [ ] It is cold.
 *                                         - [x] It is light.
 *     ## 2) What is fog?
 *                                      2. What is fog?
 *     A low cloud.
 *                                         A low cloud.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { foldedAnswer, isPart, withChildren } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { clearTitle, opensQuestion, standingTitle } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { inClear, inWords, tellsItself, titleAlone } from '../blocks/told.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { callsExercise, callsOneExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { asksAsOwner, asksOrTellsIn } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';
import { isTold } from './quiz-answered.ts';

/** So many call their answers so, and at least half of all that have any. */
const FEWEST = 3;
/** So many of these stand right below what they answer, or behind one block of it. */
const NEARLY = 0.8;

export function withSiblingsTold(blocks: Row): Row {
  const row = blocks.some(isLongList) ? blocks.map(withItemsTold) : blocks;
  const told = row.filter(answers).length < FEWEST ? [] : sectionsByForm(row).flatMap(toldAmong);
  const byPlace = new Map(told.map((one) => [one.at, one]));
  return withMade(row, (at) => byPlace.get(at));
}

/** What asks, with what stands below it. */
export interface Section {
  readonly at: number;
  readonly end: number;
  readonly row: Row;
  /** The place of the heading it stands below. */
  readonly below?: number;
}

const isLongList = (block: ElementContent): block is Element =>
  isTag(block, 'ol', 'ul') && block.children.length > FEWEST && elementsOf(block).length > FEWEST;

function withItemsTold(block: ElementContent): ElementContent {
  if (!isLongList(block)) return block;
  const { children } = block;
  const sections = children.flatMap((item, at) =>
    isTag(item, 'li') && item.children.length > 1 ? [{ at, end: at + 1, row: rowIn(item) }] : [],
  );
  const told = new Map(toldAmong(sections).map(({ at, row }) => [at, row]));
  if (told.size === 0) return block;
  return withChildren(
    block,
    children.map((item, at) => (told.has(at) ? withChildren(item as Element, [...told.get(at)!]) : item)),
  );
}

/** The sections of a row, those together whose first blocks have one form. */
export function sectionsByForm(blocks: Row): readonly (readonly Section[])[] {
  const forms = blocks.map(formOf);
  const byForm = new Map<string, Section[]>();
  let below = -1;
  for (const [at, form] of forms.entries()) {
    if (levelOf(blocks[at]) < 7 && form === undefined) below = at;
    if (form === undefined) continue;
    const ends = (one: ElementContent, i: number): boolean => forms[i] === form || isRule(one);
    const end = sectionEnd(blocks, at + 1, levelOf(blocks[at]), ends);
    byForm.set(form, [...(byForm.get(form) ?? []), { at, end, row: blocks.slice(at, end), below }]);
  }
  return [...byForm.values()];
}

const COUNTS = /^(?:q(?:uestion)?\s?)?\d{1,3}\s?[.):–-]/i;

/** Undefined for what neither counts nor asks. */
function formOf(block: ElementContent): string | undefined {
  const level = levelOf(block);
  if (level === 7 && !isTag(block, 'p')) return isTag(block, 'ol') && isAlone(block) ? 'item' : undefined;
  const { words } = blockOf(block);
  const letters = level < 7 ? `h${level}` : standingTitle(block) === undefined ? 'p' : 'bold';
  if (calls(block)) return `${letters} called`;
  if (COUNTS.test(words)) return `${letters} counted`;
  if (letters === 'p') return opensQuestion(block, true) || isProblem(block) ? 'p called' : undefined;
  return asksOrTellsIn(words) ? `${letters} asks` : undefined;
}

/** By number, or as a heading by its name: `## Exercise: the ice cube`. */
const calls = (block: ElementContent): boolean =>
  callsExercise(blockOf(block).words, ...SOLVED_KINDS) ||
  (levelOf(block) < 7 && callsOneExercise(blockOf(block).words));

/** `**Problem:** Why does ice float?`: other problems are told of. */
const isProblem = (block: ElementContent): boolean =>
  PROBLEM.test(blockOf(block).normalized) && asksOrTellsIn(blockOf(block).words.replace(PROBLEM_MARK, ''));
const PROBLEM = /^probl[a-z]* ?\d*\s*:/;
const PROBLEM_MARK = /^[^:]*:\s*/;

const isAlone = (list: Element): boolean => elementsOf(list).length === 1;

/** What says of itself that it answers. */
const answers = (block: ElementContent): boolean =>
  roleOf(block) === 'answer' ||
  clearTitle(block) !== undefined ||
  inClear(block) !== undefined ||
  titleAlone(block) !== undefined ||
  inWords(block) !== undefined ||
  marksRight(block);

/** Boxes to tick, of which some are. */
const marksRight = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') && boxesIn([block])?.read.some(({ correct }) => correct) === true;

/** Those of some sections that call no answer, and have it where the others do. */
function toldAmong(sections: readonly Section[]): readonly Section[] {
  if (sections.length <= FEWEST) return [];
  const full = sections.map((one) => ({ ...one, row: one.row.filter(({ type }) => type === 'element') }));
  const places = full.map(({ row }) => row.findIndex((one, i) => i > 0 && answers(one)));
  const called = places.filter((at) => at > 0);
  const rest = full.filter(({ row }, i) => places[i]! < 0 && row.length > 1);
  // Below another heading, without any that do, others may stand.
  const headings = new Set(full.flatMap(({ below }, i) => (places[i]! > 0 ? [below] : [])));
  const [place] = [1, 2].filter((one) => called.filter((at) => at === one).length >= called.length * NEARLY);
  const areMost = called.length >= rest.length || (called.length * 2 >= rest.length && rest.every(isShort));
  const isOne = called.length >= FEWEST && areMost && place !== undefined;
  if (!isOne || rest.length === 0 || full.some(({ row: [head] }) => asksAsOwner(blockOf(head).words)))
    return [];
  return rest.flatMap((one) =>
    headings.has(one.below) && isToldBehind(one.row, place) ? [{ ...one, row: made(one.row, place) }] : [],
  );
}

/** What asks, and one line below it: no lesson's section is so short. */
const isShort = ({ row: [, told, ...others] }: Section): boolean =>
  others.length === 0 && isTag(told, 'p') && blockOf(told).words.length <= SHORT;
const SHORT = 80;

/** Be it behind one block of what is asked. */
function isToldBehind(row: Row, place: number): boolean {
  const [asked, told] = [row[place - 1], row.slice(place)];
  const isAsked = place === 1 || (blockOf(asked).isWords && asksOrTellsIn(blockOf(asked).words));
  return isAsked && isTold([asked!, ...told], 'siblings') && !told.some(isKnown);
}

/** What says itself what it is, and the next thing that is asked. */
const isKnown = (block: ElementContent): boolean =>
  tellsItself(block) ||
  isPart(block, 'exercise', 'solution') ||
  (blockOf(block).isWords && asksOrTellsIn(blockOf(block).words));

const made = (row: Row, place: number): Row => [
  ...(levelOf(row[0]) < 7 ? row.slice(0, place) : [setExercise(row.slice(0, place))]),
  foldedAnswer(row.slice(place)),
];
