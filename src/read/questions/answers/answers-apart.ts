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
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart, lineOf, titleOf } from '../../parts.ts';
import { levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { rowOf } from '../blocks/items.ts';
import { answerTitleOf } from '../words/lexicon.ts';
import { answersByPart } from './answers-by-part.ts';
import {
  type Entry,
  mayAnswer,
  type Row,
  type Section,
  type Survey,
  surveyOf,
  type Target,
} from './apart-survey.ts';

interface AnswersApart {
  readonly row: Row;
  /** The fold that was put behind an exercise, by the block that calls it: its heading, its first words, its box. */
  readonly of: ReadonlyMap<ElementContent, Element>;
}

/** A row of blocks with each answer behind what it answers. */
export function answersApart(row: Row): AnswersApart {
  const none = { row, of: new Map() };
  if (!row.some(mayAnswer)) return none;
  const parts = answersByPart(row);
  if (parts) {
    const of = new Map<ElementContent, Element>();
    return { row: parts.row.map((block) => withAnswered(block, parts.within, of)), of };
  }
  const survey = surveyOf(row);
  const ends = endsOf(row, survey);
  const pairs = pairsOf(survey, ends, row);
  return pairs.size > 0 ? moved(row, survey, ends, pairs) : none;
}

/** Of exercises of one number that nobody answered, so many are remembered: the last. */
const MOST_EQUAL = 16;

type Pairs = ReadonlyMap<Target, Entry>;

/** Each answer with an exercise before it that has its number, and no answer yet. */
function pairsOf({ targets, sections }: Survey, ends: ReadonlyMap<Target, number>, row: Row): Pairs {
  const pairs = new Map<Target, Entry>();
  const open = new Map<string, Target[]>();
  let seen = 0;
  for (const { entries, from, title } of sections) {
    for (; seen < targets.length && targets[seen]!.at < from; seen++) {
      const { number } = targets[seen]!;
      open.set(number, [...(open.get(number) ?? []).slice(1 - MOST_EQUAL), targets[seen]!]);
    }
    const counts = countsOf(entries);
    for (const entry of entries) {
      const all = open.get(entry.number) ?? [];
      const fit = entry.list ? itemsOrAbove(all, levelOf(title)) : all;
      const target = bestOf(fit, entry, counts.get(entry.number)! > 1);
      if (!target || isAnswered(row.slice(target.at + 1, ends.get(target)))) continue;
      pairs.set(target, entry);
      open.set(
        entry.number,
        all.filter((one) => one !== target),
      );
    }
  }
  return withWholeLists(pairs, sections);
}

function countsOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { number } of entries) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** The one that says the same, or is called the same; where parts of a page count from 1, the nearest. */
function bestOf(fit: readonly Target[], entry: Entry, isOften: boolean): Target | undefined {
  const same = fit.filter(({ rest }) => entry.rest !== '' && rest === entry.rest);
  const called = fit.filter(({ kind }) => entry.kind === undefined || kind === entry.kind);
  const [best] = [same, called, fit].filter((some) => some.length > 0);
  return isOften ? best?.[0] : best?.at(-1);
}

/** A list answers a list, or exercises that its title stands beside or above: below the last of them it is of that. */
function itemsOrAbove(all: readonly Target[], title: number): readonly Target[] {
  const items = all.filter(({ item }) => item !== undefined);
  return items.length > 0 ? items : all.filter(({ level, kind }) => level >= title && kind !== undefined);
}

const isAnswered = (blocks: Row): boolean =>
  blocks.some(
    (block) => roleOf(block) === 'answer' || answerTitleOf(standingTitle(block) ?? '') !== undefined,
  );

/** A list of answers belongs to a list of exercises as a whole, or not at all. */
function withWholeLists(pairs: Pairs, sections: readonly Section[]): Pairs {
  const paired = new Set(pairs.values());
  const torn = new Set(
    sections.flatMap(({ entries }) =>
      entries.flatMap((one) => (one.list && !paired.has(one) ? [one.list] : [])),
    ),
  );
  const whole = [...pairs].filter(([, { list }]) => !list || !torn.has(list));
  const counts = new Map<ElementContent, number>();
  for (const [{ node }] of whole) counts.set(node, (counts.get(node) ?? 0) + 1);
  const isAnswered = ({ node, isWhole }: Target): boolean =>
    !isWhole || (isTag(node, 'ol') && counts.get(node) === elementsOf(node).length);
  return new Map(whole.filter(([target]) => isAnswered(target)));
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
    const fold = foldedAnswer(entry.body, title, entry.line);
    for (const one of entry.list ? [entry.list] : entry.takes) taken.add(one);
    const end = ends.get(target)!;
    if (target.item) within.set(target.item, fold);
    else {
      behind.set(end, [...(behind.get(end) ?? []), fold]);
      of.set(target.node, fold);
    }
  }
  return { of, behind, within, taken };
}

/** What nobody took of a section: folded, if it may answer something else. */
function leftOf(row: Row, { title, from, end, entries }: Section, taken: ReadonlySet<ElementContent>): Row {
  const isFold = end === from + 1;
  const blocks = isFold ? bodyOf(title as Element) : row.slice(from + 1, end);
  const left = blocks.filter((block) => !taken.has(block));
  if (left.length === blocks.length) return row.slice(from, end);
  if (left.every((block) => isTag(block, 'hr'))) return [];
  const all = taken.has(title) ? left : [title, ...left];
  const isDone = entries.every(({ takes, list }) => taken.has(list ?? takes[0]!));
  if (isDone && !isFold) return all;
  const words = isFold ? titleOf(title as Element) : (title as Element).children;
  return [foldedAnswer(left, words, lineOf(title))];
}

/** A list with the answers in its items. */
function withAnswered(
  block: ElementContent,
  within: ReadonlyMap<Element, Element>,
  of: Map<ElementContent, Element>,
): ElementContent {
  if (!isTag(block, 'ol') || !elementsOf(block).some((item) => within.has(item))) return block;
  const children = block.children.map((item) => {
    const fold = item.type === 'element' ? within.get(item) : undefined;
    if (!fold || item.type !== 'element') return item;
    const asked = rowOf(item);
    const first = asked.find((one) => one.type === 'element');
    if (first) of.set(first, fold);
    return { ...item, children: [...asked, fold] };
  });
  return { ...block, children };
}
