/**
 * Answers that stand apart from what they answer: in a section at the page's end, or one behind another below the last
 * exercise. Each is told which it answers by its number, and is put, folded, where that ends. What answers nothing stays
 * where it is, folded.
 *
 *     ### Task 1.1: Ice          ## Solutions
 *     …                          ### Task 1.1
 *     ### Task 1.2: Steam        …
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, grouped, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, isUnseen, lineOf, titleOf } from '../../parts.ts';
import { levelOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { withAnswersInCode } from './answers-in-code.ts';
import { type Pairs, pairsOf } from './apart-pairs.ts';
import {
  answersSeveral,
  asks,
  type Entry,
  mayAnswer,
  opensKey,
  type Section,
  type Survey,
  surveyOf,
  type Target,
} from './apart-survey.ts';
import { countedThroughout, isQuotation } from './counted-runs.ts';
import { areListed } from './listed-apart.ts';
import { listsWhole } from './lists-whole.ts';
import { withRunTitled } from './titled-run.ts';

interface AnswersApart {
  readonly row: Row;
  /** The fold that was put behind an exercise, by the block that calls it: its heading, its first words, its box. */
  readonly of: ReadonlyMap<ElementContent, Element>;
}

/**
 * A row of blocks with each answer behind what it answers.
 *
 * @param isSheet whether it is of a page of exercises: what is counted there is set
 */
export function answersApart(given: Row, isSheet = false): AnswersApart {
  const none = { row: given, of: new Map() };
  const row = withRunTitled(withAnswersInCode(given.some(isQuotation) ? given.map(unquoted) : given));
  if (!row.some(mayAnswer)) return none;
  const whole = listsWhole(row);
  if (!whole.some(answersSeveral)) return none;
  // First what is told by its place: the answers below an exercise are none of another that counts alike.
  const listed = whole.flatMap((block) => linesCounted(block, false));
  const told = pairedBy(surveyOf(listed, true, isSheet), listed, isSheet);
  const asking = (told?.row ?? whole).flatMap((block) => linesCounted(block, true));
  const asked = pairedBy(surveyOf(asking, false, isSheet), asking);
  return asked && told ? { row: asked.row, of: new Map([...told.of, ...asked.of]) } : (asked ?? told ?? none);
}

/** @param isSheet of a survey of all that is counted */
function pairedBy(survey: Survey, row: Row, isSheet?: boolean): AnswersApart | undefined {
  const ends = endsOf(row, survey);
  const all = pairsOf(survey, ends, row);
  const pairs = isSheet === undefined ? all : listedIn(all, survey, row, isSheet);
  if (pairs.size === 0) return undefined;
  // What an exercise counts is its own, unless that is answered by itself.
  const targets = survey.targets.filter((one) => !one.item || pairs.has(one));
  return moved(row, survey, endsOf(row, { ...survey, targets }), pairs);
}

/** Each title of answers is of what stands above it in its section, up to the one before; or all of them are of all that does. */
function listedIn(all: Pairs, survey: Survey, row: Row, isSheet: boolean): Pairs {
  if (areListed(all, survey.sections, row, [0, row.length], isSheet)) return all;
  const sections = new Map(survey.sections.flatMap((one) => one.entries.map((entry) => [entry, one])));
  const told = grouped(all, ([, entry]) => sections.get(entry));
  let from = 0;
  const own = survey.sections.flatMap((section) => {
    const start = headingAbove(row, section.from, from);
    from = section.end;
    const pairs = new Map(told.get(section));
    const isOne =
      [...pairs.keys()].every(({ at }) => at >= start) &&
      areListed(pairs, [section], row, [start, section.end], isSheet);
    return isOne ? [...pairs] : [];
  });
  return new Map(own);
}

/** The place of the heading of the section that a title stands in, from one on; that one for none. */
function headingAbove(row: Row, title: number, from: number): number {
  const level = levelOf(row[title]);
  let at = title - 1;
  while (at > from && levelOf(row[at]) >= level) at--;
  return Math.max(at, from);
}

/** `> **Answers**`, and in the quotation what answers: a fold of them. */
function unquoted(block: ElementContent): ElementContent {
  if (!isQuotation(block)) return block;
  const [title, ...body] = elementsOf(block);
  const isTitle = body.length > 0 && answersTitleOf(standingTitle(title) ?? '')?.several === true;
  return isTitle ? foldedAnswer(body, (title as Element).children, lineOf(block)) : block;
}

/** Lines that count, and ask, each a paragraph of its own. */
function linesCounted(block: ElementContent, areAsking: boolean): Row {
  if (!isTag(block, 'p') || countedThroughout(block).length === 0) return [block];
  const lines = linesApart(block);
  return !areAsking || lines.every(asks) ? lines : [block];
}

/** Where each exercise ends: at the next one, at a heading above its own, at answers; a rule before that parts them. */
function endsOf(row: Row, { targets, sections }: Survey): ReadonlyMap<Target, number> {
  const stops = new Set([...targets, ...sections.map(({ from }) => ({ at: from }))].map(({ at }) => at));
  return new Map(targets.map((target) => [target, endOf(row, target, stops)]));
}

function endOf(row: Row, { at, level, item, node }: Target, stops: ReadonlySet<number>): number {
  if (item || isPart(node, 'callout', 'exercise', 'disclosure')) return at + 1;
  let end = sectionEnd(row, at + 1, level, (_, i) => stops.has(i));
  while (isTag(row[end - 1], 'hr')) end--;
  return end;
}

/** The row with each answer folded behind what it answers, and without it where it stood. */
function moved(
  row: Row,
  { sections }: Survey,
  ends: ReadonlyMap<Target, number>,
  pairs: Pairs,
): AnswersApart {
  const { of, behind, within, taken } = folds(ends, pairs);
  const starts = new Map(sections.map((section) => [section.from, section]));
  const out: ElementContent[] = [];
  for (let at = 0; at <= row.length; ) {
    out.push(...(behind.get(at) ?? []));
    const section = starts.get(at);
    const block = row[at];
    if (section) out.push(...leftOf(row, section, taken));
    else if (block) out.push(withAnswered(block, within, of));
    at = section?.end ?? at + 1;
  }
  return { row: out, of };
}

/** What is put where: behind the place where an exercise ends, or in an item. */
function folds(ends: ReadonlyMap<Target, number>, pairs: Pairs) {
  const of = new Map<ElementContent, Element>();
  const behind = new Map<number, Element[]>();
  const within = new Map<Element, Element>();
  const taken = new Set<ElementContent>();
  for (const [target, entry] of pairs) {
    const isSaid = entry.rest === '' || entry.rest === target.rest || entry.answers;
    const title = isSaid ? [] : entry.title;
    const fold = foldedAnswer([...keyBehind(entry), ...entry.body], title, entry.line);
    for (const one of entry.takes) taken.add(one);
    const end = ends.get(target)!;
    if (target.item) within.set(target.item, fold);
    else {
      behind.set(end, [...(behind.get(end) ?? []), fold]);
      of.set(target.node, fold);
    }
  }
  return { of, behind, within, taken };
}

const LABEL = /^\P{N}*\d+(?:\.\d+)*\s*[:.)–—-]*\s*/u;

/** `Answer 3: B) ice`: what stands behind the number is the key, and no name of what is answered. */
function keyBehind({ answers, rest, title, line }: Entry): Row {
  const label = answers && opensKey(rest) ? LABEL.exec(rawText(title)) : null;
  return label ? [element('p', {}, withoutFirst(title, label[0].length), line)] : [];
}

/** What nobody took of a section: folded, if it may answer something else. */
function leftOf(
  row: Row,
  { title, from, end, entries, fold }: Section,
  taken: ReadonlySet<ElementContent>,
): Row {
  const blocks = fold ? bodyOf(fold) : row.slice(from + 1, end);
  const left = blocks.filter((block) => !taken.has(block));
  if (left.length === blocks.length) return row.slice(from, end);
  if (isUnseen(fold) || left.every((block) => isTag(block, 'hr'))) return [];
  const all = taken.has(title) ? left : [title, ...left];
  const isDone = entries.every(({ takes }) => taken.has(takes[0]!));
  if (isDone && !fold) return all;
  const words = fold === title ? titleOf(title as Element) : (title as Element).children;
  return [foldedAnswer(left, words, lineOf(title))];
}

/** A list with the answers in its items. */
function withAnswered(
  block: ElementContent,
  within: ReadonlyMap<Element, Element>,
  of: Map<ElementContent, Element>,
): ElementContent {
  if (!isTag(block, 'ol', 'ul') || !elementsOf(block).some((item) => within.has(item))) return block;
  const children = block.children.map((item) => {
    const fold = item.type === 'element' ? within.get(item) : undefined;
    if (!fold || item.type !== 'element') return item;
    const asked = rowIn(item);
    const first = asked.find((one) => one.type === 'element');
    if (first) of.set(first, fold);
    return { ...item, children: [...asked, fold] };
  });
  return { ...block, children };
}
