/**
 * Answers that no word and no sign calls so, but that stand alone below each of several questions, all in one form: slanted,
 * in bold, in a quotation, or behind an arrow.
 *
 *     1. Why does ice float?          ### Question 1
 *
 *        *It is light.*               Describe what fog is made of.
 *
 *     2. What is fog?                 > Tiny drops.
 *
 *        *A low cloud.*               ### Question 2 …
 *
 * What asks, or is called a question or an exercise, may be answered so; below *Exercises* also what only tells what to do.
 * Nearly all of a page's or of a section's are, or none.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, isPart, lineOf, withChildren } from '../../parts.ts';
import { blockOf, isRule, levelOf, nextFull } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { rowIn } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { optionsAt } from '../choices/options.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { callsExercise, isQuizTitle, SOLVED_KINDS, saysExercises } from '../words/exercise-label.ts';
import { asksAsOwner, tellsLearner } from '../words/lexicon.ts';
import { isAboutGiven } from './quiz-answered.ts';
import { arrowIn } from './told-in-line.ts';

type Form = 'slanted' | 'bold' | 'quotation' | 'arrow';

/** What asks, and what stands below it in a form. */
interface Unit {
  /** Behind what asks. */
  readonly from: number;
  /** Behind all of it. */
  readonly end: number;
  /** Undefined where nothing, or something in no such form, stands there. */
  readonly form?: Form | undefined;
}

/** So many, and nearly all of those that ask. */
const FEWEST = 3;
const NEARLY = 0.8;

export function withToldAlike(blocks: Row, title: string): Row {
  if (formsHeld(blocks) < FEWEST || isFaq(title)) return blocks;
  const isSheet = saysSheet(title);
  const form = formOf(unitsIn(blocks, isSheet));
  return form === undefined ? blocks : told(blocks, form, isSheet);
}

const saysSheet = (name: string): boolean => saysExercises(name) || isQuizTitle(name);

/** How many blocks have one of the forms, at most as many as are needed: of most pages no more is looked at. */
function formsHeld(row: Row): number {
  let held = 0;
  for (let at = 0; at < row.length && held < FEWEST; at++) {
    const block = row[at]!;
    if (isTag(block, 'ol', 'ul'))
      for (const item of elementsOf(block)) held += item.children.length > 1 ? formsHeld(rowIn(item)) : 0;
    else if (formAt(row, at) !== undefined) held++;
  }
  return held;
}

/** The one that nearly all units have that ask. */
function formOf(units: readonly Unit[]): Form | undefined {
  const counts = new Map<Form, number>();
  for (const { form } of units) if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= FEWEST && count >= units.length * NEARLY)?.[0];
}

function unitsIn(row: Row, isSheet: boolean): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < row.length; ) {
    const block = row[at]!;
    const unit = unitAt(row, at, isSheet);
    if (unit) units.push(unit);
    else if (isTag(block, 'ol', 'ul'))
      for (const item of elementsOf(block)) units.push(...unitsIn(rowIn(item), isSheet || sheetAt(row, at)));
    at = unit?.end ?? at + 1;
  }
  return units;
}

/** The row with each answer of a form folded. */
const told = (row: Row, form: Form, isSheet: boolean): Row =>
  withMade(row, (at) => {
    const block = row[at]!;
    const unit = unitAt(row, at, isSheet);
    if (unit)
      return {
        row: unit.form === form ? [...row.slice(at, unit.from), folded(row, unit)] : row.slice(at, unit.end),
        end: unit.end,
      };
    if (!isTag(block, 'ol', 'ul')) return undefined;
    const inSheet = isSheet || sheetAt(row, at);
    const items = block.children.map((item) => (isTag(item, 'li') ? itemTold(item, form, inSheet) : item));
    return { row: [withChildren(block, items)], end: at + 1 };
  });

function itemTold(item: Element, form: Form, isSheet: boolean): Element {
  const own = rowIn(item);
  const made = told(own, form, isSheet);
  return made === own ? item : withChildren(item, [...made]);
}

function folded(row: Row, { from, end, form }: Unit): Element {
  const at = nextFull(row, from - 1);
  const block = row[at] as Element;
  if (form === 'quotation') return foldedAnswer(block.children);
  const words =
    form === 'arrow' ? withoutFirst(block.children, arrowIn(rawText([block]))!.length) : block.children;
  return foldedAnswer([element('p', {}, words, lineOf(block)), ...row.slice(at + 1, end)]);
}

function unitAt(row: Row, at: number, isSheet: boolean): Unit | undefined {
  const from = askedEnd(row, at, isSheet);
  if (from === undefined) return undefined;
  const below = nextFull(row, from - 1);
  const form = isAboutBelow(blockOf(row[from - 1]).words) ? undefined : formAt(row, below);
  return form && endsAt(row, below + 1, isSheet) ? { from, end: below + 1, form } : { from, end: from };
}

/** `Translate:` */
const isAboutBelow = (words: string): boolean => !words.includes('?') && isAboutGiven(words);

/** The place behind what asks: its words, be it below its name, in a box, or the only item of a list. */
function askedEnd(row: Row, at: number, isSheet: boolean): number | undefined {
  const block = row[at];
  if (isTag(block, 'ol', 'ul')) return asksAlone(block, isSheet || sheetAt(row, at)) ? at + 1 : undefined;
  if (isPart(block, 'exercise') || isPart(block, 'callout')) return isBoxed(block) ? at + 1 : undefined;
  if (levelOf(block) === 7 && !isTag(block, 'p', 'blockquote')) return undefined;
  if (blockOf(block).asks) return asksAsOwner(blockOf(block).words) ? undefined : at + 1;
  return endBelowName(row, at) ?? (isSet(row, at, isSheet) ? at + 1 : undefined);
}

/** What is called an exercise is to be done, and on a sheet of them whatever tells what to do. */
function isSet(row: Row, at: number, isSheet: boolean): boolean {
  const { words } = blockOf(row[at]);
  return calls(words) || ((isSheet || sheetAt(row, at)) && tellsLearner(words) !== undefined);
}

function asksAlone(list: Element, isSheet: boolean): boolean {
  const [only, ...others] = elementsOf(list);
  const own = only && others.length === 0 ? rowIn(only) : [];
  return own.length > 0 && askedEnd(own, 0, isSheet) === own.length;
}

const isBoxed = (box: Element): boolean =>
  isPart(box, 'exercise') || (calls(blockOf(box).title) && !blockOf(box).holdsQuestions);

/** `### Question 1`, and below it what asks. */
function endBelowName(row: Row, at: number): number | undefined {
  const block = row[at]!;
  const name = levelOf(block) < 7 ? blockOf(block).words : standingTitle(block);
  const next = nextFull(row, at);
  const isName = name !== undefined && calls(name) && isTag(row[next], 'p');
  return isName && (formAt(row, next) === undefined || blockOf(row[next]).asks) ? next + 1 : undefined;
}

const calls = (words: string): boolean => callsExercise(words, ...SOLVED_KINDS);

/** Whether it stands below *Exercises*, or the name of a quiz. */
function sheetAt(row: Row, at: number): boolean {
  const { words, above } = headingsAbove(row)[at]!;
  return [words ?? '', ...above].some((one) => one !== '' && saysSheet(one));
}

function formAt(row: Row, at: number): Form | undefined {
  const block = row[at];
  if (isTag(block, 'blockquote')) {
    const { holdsQuestions, asks } = blockOf(block);
    const isOther = isPart(block, 'callout') || holdsQuestions || asks || optionsAt(row, at) !== undefined;
    return isOther ? undefined : 'quotation';
  }
  if (!isTag(block, 'p') || blockOf(block).asks) return undefined;
  if (arrowIn(rawText([block])) !== undefined) return 'arrow';
  const own = block.children.filter((one) => !isBlank(one));
  const isAll = (tags: readonly string[]): boolean =>
    /\p{L}/u.test(rawText(own)) && own.every((one) => isSetIn(one, tags) || /^[\s.]*$/.test(rawText([one])));
  const form = isAll(['em', 'i']) ? 'slanted' : isAll(['strong', 'b']) ? 'bold' : undefined;
  const isName = form && (calls(blockOf(block).words) || /[:：]\s*$/.test(blockOf(block).words));
  return isName ? undefined : form;
}

const isSetIn = (node: ElementContent, tags: readonly string[]): boolean =>
  node.type === 'element' && tags.includes(node.tagName);

/** Whether the next thing asks, or another section begins. */
function endsAt(row: Row, from: number, isSheet: boolean): boolean {
  const next = nextFull(row, from - 1);
  const block = row[next];
  if (block === undefined || isRule(block) || levelOf(block) < 7) return true;
  if (isTag(block, 'ol', 'ul')) {
    const inSheet = isSheet || sheetAt(row, next);
    return elementsOf(block).some((item) => askedEnd(rowIn(item), 0, inSheet) !== undefined);
  }
  return askedEnd(row, next, isSheet) !== undefined;
}
