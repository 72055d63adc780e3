/** Which exercises a page has, and which answers apart from them. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, text, titleOf } from '../../parts.ts';
import { blockOf, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, rowOf } from '../blocks/items.ts';
import { withoutMark } from '../blocks/starts.ts';
import { entriesInWords } from '../choices/key-entries.ts';
import { isKeyList } from '../choices/key-runs.ts';
import {
  answersTitleOf,
  type ExerciseLabel,
  exerciseLabelOf,
  holdsExercises,
} from '../words/exercise-label.ts';
import { endsAsking } from '../words/lexicon.ts';

export type Row = readonly ElementContent[];

/** An exercise, and where in the row it is called. */
export interface Target extends ExerciseLabel {
  readonly node: ElementContent;
  readonly at: number;
  /** The item of a list that it is. */
  readonly item?: Element;
  /** The list is none of exercises, but asks: all of it is answered, or nothing. */
  readonly isWhole?: boolean;
  readonly level: number;
}

/** What answers, and of which exercise it says so. */
export interface Entry extends ExerciseLabel {
  readonly title: Row;
  readonly body: Row;
  readonly line: number;
  /** What it takes from the page. */
  readonly takes: Row;
  /** The list that it is an item of: all of it goes, or nothing. */
  readonly list?: Element;
}

/** A title, and the answers below it or in it. */
export interface Section {
  readonly title: ElementContent;
  readonly from: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

export interface Survey {
  readonly targets: readonly Target[];
  readonly sections: readonly Section[];
}

/** Most pages have nothing of the kind. */
export function mayAnswer(block: ElementContent): boolean {
  const title = callOf(block);
  return (
    isFoldOfAnswers(block) ||
    (title !== undefined && (answersTitleOf(title) !== undefined || exerciseLabelOf(title)?.answers === true))
  );
}

/** « Cliquez ici pour voir les réponses », and in it what answers each exercise, below its name. */
function isFoldOfAnswers(block: ElementContent): block is Element {
  if (!isPart(block, 'disclosure') || roleOf(block) !== 'answer') return false;
  const named = bodyOf(block).filter((one) => !/^(?:step)?$/.test(labelAt(one)?.kind ?? ''));
  return named.length > 1 || named.some((one) => levelOf(one) < 7);
}

/** The words that call a block: a heading's, a box's, those in bold that begin a paragraph. */
function callOf(block: ElementContent | undefined): string | undefined {
  if (block?.type !== 'element') return undefined;
  if (levelOf(block) < 7) return blockOf(block).words;
  if (isPart(block, 'disclosure', 'callout', 'exercise')) return blockOf(block).title;
  return isTag(block, 'p') ? plainText(boldStart(block) ?? text('')) : undefined;
}

function boldStart({ children: [first] }: Element): Element | undefined {
  return isTag(first, 'strong', 'b') ? first : undefined;
}

export const labelAt = (block: ElementContent | undefined): ExerciseLabel | undefined => {
  const title = callOf(block);
  return title === undefined ? undefined : exerciseLabelOf(title);
};

export function surveyOf(row: Row): Survey {
  const targets: Target[] = [];
  const sections: Section[] = [];
  let exercises = 0;
  for (let at = 0; at < row.length; ) {
    const block = row[at]!;
    const section = sectionAt(row, at) ?? loneAt(row, at, targets.at(-1));
    if (section) {
      sections.push(section);
      at = section.end;
      continue;
    }
    const level = levelOf(block);
    if (level < 7 && holdsExercises(blockOf(block).words) && !labelAt(block)) exercises = level;
    else if (level <= exercises) exercises = 0;
    targets.push(...targetsAt(block, at, exercises > 0));
    at++;
  }
  return { targets, sections };
}

function targetsAt(node: ElementContent, at: number, isAmongExercises: boolean): readonly Target[] {
  const label = labelAt(node);
  const level = levelOf(node);
  if (label) {
    const isOne = !label.answers && (label.kind !== undefined || (isAmongExercises && level < 7));
    return isOne ? [{ ...label, node, at, level }] : [];
  }
  const isWhole = !isAmongExercises;
  if (!isTag(node, 'ol') || (isWhole && !asksThroughout(node))) return [];
  const first = firstNumber(node);
  return elementsOf(node).map((item, i) => ({
    ...{ number: String(first + i), answers: false, rest: '' },
    ...{ node, at, item, level, isWhole },
  }));
}

/** Whether each item of a list asks: whatever stands above it, a list of as many answers is theirs. */
function asksThroughout(list: Element): boolean {
  const items = elementsOf(list);
  return items.length > 1 && items.every((item) => endsAsking(blockOf(item).words));
}

/** The section of answers whose title stands at a block, or that is folded there. */
function sectionAt(row: Row, at: number): Section | undefined {
  const title = row[at]!;
  const words = standingTitle(title) ?? (isPart(title, 'disclosure') ? blockOf(title).title : undefined);
  const called = words === undefined || levelOf(title) < 2 ? undefined : answersTitleOf(words);
  const said = called ?? (isFoldOfAnswers(title) ? { several: false } : undefined);
  if (!said) return undefined;
  const isFold = isPart(title, 'disclosure');
  // A title in bold has nothing below it to end it but the next of its kind.
  const isNext = (one: ElementContent): boolean => levelOf(title) === 7 && standingTitle(one) === words;
  const end = isFold ? at + 1 : sectionEnd(row, at + 1, levelOf(title), isNext);
  const blocks = isFold ? bodyOf(title) : row.slice(at + 1, end);
  const entries = entriesIn(blocks, said.several);
  return entries.length > 0 ? { title, from: at, end, entries } : undefined;
}

/** `### Solution 1` below the last exercise, and no part of that. */
function loneAt(row: Row, at: number, last: Target | undefined): Section | undefined {
  const title = row[at]!;
  const label = labelAt(title);
  if (!label?.answers || !last || last.item || levelOf(title) > last.level) return undefined;
  if (label.number === last.number) return undefined;
  let end = at;
  while (end < row.length && labelAt(row[end])?.answers) end = entryEnd(row, end, levelOf(title));
  return { title, from: at, end, entries: entriesIn(row.slice(at, end), false) };
}

/** The answers in some blocks, each below or in what calls it. */
function entriesIn(blocks: Row, isSeveral: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  let level = 7;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    const label = labelAt(block);
    if (label && levelOf(block) <= level && !isKey(block)) {
      level = levelOf(block);
      const end = entryEnd(blocks, at, level);
      entries.push(...entryOf(label, blocks.slice(at, end)));
      at = end;
      continue;
    }
    if (isSeveral && isTag(block, 'ol') && !isKeyList(block)) entries.push(...itemsOf(block));
    at++;
  }
  return entries;
}

/** `### Question 2: B`: an entry of a list of keys. */
const isKey = (block: ElementContent): boolean =>
  standingTitle(block) !== undefined && entriesInWords(block) !== undefined;

/** A fold ends where it does; what stands below a heading or bold words, at the next of them. */
function entryEnd(blocks: Row, at: number, level: number): number {
  if (isPart(blocks[at], 'disclosure', 'callout')) return at + 1;
  let end = at + 1;
  while (end < blocks.length && !endsEntry(blocks[end]!, level)) end++;
  return end;
}

function endsEntry(block: ElementContent, level: number): boolean {
  return levelOf(block) < 7 ? levelOf(block) <= level : level === 7 && labelAt(block) !== undefined;
}

function entryOf(label: ExerciseLabel, takes: Row): readonly Entry[] {
  const [first, ...others] = takes as [Element, ...ElementContent[]];
  const below = others.filter((one, i) => !isTag(one, 'hr') || i < others.length - 1);
  const title = isTag(first, 'p')
    ? (boldStart(first)?.children ?? [])
    : levelOf(first) < 7
      ? first.children
      : titleOf(first);
  const body = isTag(first, 'p')
    ? [...behindBold(first), ...below]
    : [...(levelOf(first) < 7 ? [] : bodyOf(first)), ...below];
  const [only] = body;
  const inner = body.length === 1 && isPart(only, 'disclosure') ? bodyOf(only) : body;
  return inner.length > 0 ? [{ ...label, title, body: inner, line: lineOf(first), takes }] : [];
}

/** A paragraph without the words in bold that begin it. */
export function behindBold(paragraph: Element): Row {
  const rest = withoutMark(paragraph.children.slice(1), /^[\s.:)–—-]+/);
  return rest.every((one) => plainText(one).trim() === '') ? [] : [element('p', {}, rest, lineOf(paragraph))];
}

function itemsOf(list: Element): readonly Entry[] {
  const first = firstNumber(list);
  return elementsOf(list).map((item, i) => ({
    ...{
      number: String(first + i),
      answers: false,
      rest: '',
      title: [],
      line: lineOf(item),
      takes: [],
      list,
    },
    body: rowOf(item),
  }));
}
