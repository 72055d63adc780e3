/** Which exercises a page has, and which answers apart from them. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, onceFor, plainText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, text, titleOf } from '../../parts.ts';
import { blockOf, levelOf, roleOf, runEnd, sectionEnd } from '../blocks/block.ts';
import { standingTitle, titleAbove } from '../blocks/clear-answer.ts';
import { firstNumber, numbersOf, rowOf } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, type Row } from '../blocks/rows.ts';
import { withoutMark } from '../blocks/starts.ts';
import { entriesInWords } from '../choices/key-entries.ts';
import { isKeyList } from '../choices/key-runs.ts';
import {
  answersTitleOf,
  type ExerciseLabel,
  exerciseLabelOf,
  holdsExercises,
  isAskedTitle,
} from '../words/exercise-label.ts';
import { isKeyTitle } from '../words/key-list-title.ts';
import { areLetters } from '../words/keys-in-words.ts';
import { asksOrTellsIn, endsAsking, opensOnly, tellsLearner, withoutOpening } from '../words/lexicon.ts';
import { type CountedRun, countedIn, countedOf, countedRuns, countedThroughout } from './counted-runs.ts';

/** An exercise, and where in the row it is called. */
export interface Target extends ExerciseLabel {
  readonly node: ElementContent;
  readonly at: number;
  /** The item of a list that it is. */
  readonly item?: Element;
  /** Those that are counted with it. */
  readonly run?: Run;
  readonly level: number;
  /** A heading that counts, but doesn't ask: only what counts alike answers it. */
  readonly isSaid?: true;
}

/** A list, or paragraphs that count one another on. */
export interface Run {
  readonly size: number;
  /** It is none of exercises, but asks: all of it is answered, or nothing. */
  readonly isWhole: boolean;
}

/** What answers, and of which exercise it says so. */
export interface Entry extends ExerciseLabel {
  readonly title: Row;
  readonly body: Row;
  readonly line: number;
  /** What it takes from the page. */
  readonly takes: Row;
  /** Those that are counted with it: all of them go, or nothing. */
  readonly run?: TellingRun;
}

export interface TellingRun {
  readonly size: number;
  /** Letters alone: they may be the keys of choices. */
  readonly areLetters: boolean;
}

/** A title, and the answers below it or in it. */
export interface Section {
  readonly title: ElementContent;
  readonly from: number;
  readonly end: number;
  readonly entries: readonly Entry[];
  /** It says not that it holds several. */
  readonly isOne: boolean;
  /** What all of it is folded in: the title itself, or the one fold below it. */
  readonly fold?: Element;
}

export interface Survey {
  readonly targets: readonly Target[];
  readonly sections: readonly Section[];
}

/** Most pages have nothing of the kind. */
export function mayAnswer(block: ElementContent): boolean {
  const whole = titleOfAnswers(block);
  if (isFoldOfAnswers(block) || answersOf(block) !== undefined) return true;
  const title = callOf(block);
  if (title === undefined) return false;
  return (title !== whole && answersTitleOf(title) !== undefined) || exerciseLabelOf(title)?.answers === true;
}

/** Most folds that may answer answer one thing, in what stands above them. */
export const answersSeveral = (block: ElementContent): boolean =>
  isPart(block, 'disclosure') && !labelAt(block)?.answers
    ? entriesInFold(block).length > 0
    : mayAnswer(block);

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

/**
 * @param orListed all that is counted may be asked, whatever it says (listed-apart.ts)
 * @param isSheet a heading that counts, `### 2.` or `### 2. Ice`, counts an exercise: the page has these
 */
export function surveyOf(row: Row, orListed = false, isSheet = false): Survey {
  const targets: Target[] = [];
  const sections: Section[] = [];
  const asked = new AskedBlocks(row, orListed);
  let exercises = 0;
  for (let at = 0; at < row.length; ) {
    const block = row[at]!;
    const section = sectionOf(row, at, asked.numbers) ?? loneAt(row, at, targets.at(-1));
    if (section) {
      sections.push(section);
      at = section.end;
      continue;
    }
    const level = levelOf(block);
    const isSection = level < 7 && holdsExercises(blockOf(block).words) && !labelAt(block)?.kind;
    if (isSection) exercises = level;
    else if (level <= exercises) exercises = 0;
    const isAmongExercises =
      exercises > 0 || (isSheet && level < 7 && (isNumberAlone(block) || countsAlone(block)));
    if (!isSection) targets.push(...asked.targetsAt(at, isAmongExercises));
    at++;
  }
  return { targets, sections };
}

/** What may be exercises, block by block down a row. */
class AskedBlocks {
  /** Of all but the items of lists, up to here. */
  readonly numbers = new Set<string>();
  readonly #row: Row;
  readonly #runs: ReadonlyMap<number, CountedRun>;
  /** Of the paragraphs of the runs that began. */
  readonly #counted = new Map<number, Target>();
  /** Those that were called one after another, up to here. */
  #last: { level: number; number: number; size: number; isWhole: boolean } | undefined;

  /** What counts on in the next section, where the last run began. */
  #next: { readonly number: number; readonly run: { size: number; readonly isWhole: boolean } } | undefined;
  readonly #orListed: boolean;

  constructor(row: Row, orListed: boolean) {
    this.#row = row;
    this.#runs = countedRuns(row);
    this.#orListed = orListed;
  }

  targetsAt(at: number, isAmongExercises: boolean): readonly Target[] {
    const node = this.#row[at]!;
    const label = labelAt(node);
    if (label && (label.kind !== undefined || levelOf(node) < 7))
      return this.#called(label, at, isAmongExercises);
    this.#begin(at, isAmongExercises);
    const counted = this.#counted.get(at);
    return counted ? [counted] : itemsAsked(node, at, isAmongExercises, this.#orListed);
  }

  /** By a heading that counts, or by what it is. */
  #called(label: ExerciseLabel, at: number, isAmongExercises: boolean): readonly Target[] {
    const node = this.#row[at]!;
    const isOne = this.#isExercise(label, at) || isAmongExercises;
    const isSaid = !(isOne || asks(node));
    if (label.answers || (isSaid && (!countsAlone(node) || this.#titlesMore(at)))) return [];
    const level = levelOf(node);
    const last = this.#last;
    const number = Number(label.number);
    const run =
      last?.level === level && number === last.number + 1
        ? last
        : { level, number, size: 0, isWhole: !isOne };
    run.number = number;
    run.size++;
    this.#last = run;
    if (!isSaid) this.numbers.add(label.number);
    return [{ ...label, node, at, level, run, ...(isSaid && { isSaid }) }];
  }

  /**
   * `2. Fire`, and below it `2.1 Which melts?`, a list that asks, or a text: what says something alone has options at most,
   * and below what asks at once stands what it shows.
   */
  #titlesMore(at: number): boolean {
    const end = sectionEnd(this.#row, at + 1, levelOf(this.#row[at]));
    const below = this.#row.slice(at + 1, end).filter((one) => !isBlank(one) && !isTag(one, 'hr'));
    const isText = below.length > 1 || isTag(below[0], 'pre');
    return below.some(countsBelow) || (isText && !(below[0] && asks(below[0])));
  }

  /** A case is one where something is asked of it. */
  #isExercise({ kind }: ExerciseLabel, at: number): boolean {
    if (kind !== 'case') return kind !== undefined;
    const end = sectionEnd(this.#row, at + 1, levelOf(this.#row[at]));
    return this.#row.slice(at, end).some((one) => asksOrTellsIn(blockOf(one).words));
  }

  #begin(from: number, isAmongExercises: boolean): void {
    const began = this.#runs.get(from);
    if (!began) return;
    const all = began.at.map((at) => this.#row[at]!);
    if (!this.#orListed && !mostlyAsk(all, isAmongExercises)) return;
    const [first, last] = [began.numbers[0], began.numbers.at(-1)].map(Number);
    const run = this.#next?.number === first ? this.#next!.run : { size: 0, isWhole: !isAmongExercises };
    run.size += began.at.length;
    this.#next = { number: last! + 1, run };
    began.at.forEach((at, i) => {
      const called = { number: began.numbers[i]!, answers: false, rest: '' };
      this.numbers.add(called.number);
      this.#counted.set(at, { ...called, node: this.#row[at]!, at, level: 7, run });
    });
  }
}

function itemsAsked(
  node: ElementContent,
  at: number,
  isAmongExercises: boolean,
  orListed: boolean,
): readonly Target[] {
  if (!isTag(node, 'ol', 'ul')) return [];
  const items = elementsOf(node);
  const numbers = isTag(node, 'ol') ? numbersOf(node) : countedThroughout(node).map(({ number }) => number);
  const isAsked = isAmongExercises || orListed || (items.length > 1 && mostlyAsk(items, false));
  if (numbers.length === 0 || !isAsked) return [];
  const run = { size: items.length, isWhole: !isAmongExercises };
  return items.map((item, i) => ({
    ...{ number: numbers[i]!, answers: false, rest: '' },
    ...{ node, at, item, level: 7, run },
  }));
}

/** `### 1. Ice floats.`; `### 1️⃣ Ice`, `### Case 1: ice` call what stands below. */
const countsAlone = (heading: ElementContent): boolean =>
  /^\s*\d{1,3}\s?[.)]/.test(blockOf(heading).words) && labelAt(heading)?.kind === undefined;

const countsBelow = (block: ElementContent): boolean =>
  /^\D{0,3}\d{1,2}[.-]\d/.test(blockOf(block).words) ||
  (isTag(block, 'ol') && mostlyAsk(elementsOf(block), false));

/** Whether half of them ask, or tell what to do: whatever stands above, as many answers are theirs. */
function mostlyAsk(all: readonly ElementContent[], isAmongExercises: boolean): boolean {
  return isAmongExercises || all.filter((one) => asks(one) || isNumberAlone(one)).length * 2 >= all.length;
}

/** `6)`, and below it what is asked: no point of a text stands so. */
const isNumberAlone = (node: ElementContent): boolean =>
  /^\(?\d{1,3}\s?[.)]$/.test(blockOf(node).words.trim());

export function asks(node: ElementContent): boolean {
  const { words } = blockOf(node);
  return endsAsking(words) || tellsLearner(words) !== undefined;
}

/** `2. Solution` is that of the second exercise, where there is one. */
function sectionOf(row: Row, at: number, called: ReadonlySet<string>): Section | undefined {
  const section = sectionAt(row, at);
  const number = section?.isOne ? labelAt(row[at])?.number : undefined;
  return number !== undefined && called.has(number) ? undefined : section;
}

/** `Question` that nothing counts: answers are called by the number of theirs. */
const asksByName = (title: string): boolean => isAskedTitle(title) && !/\d/.test(title);

/** The section of answers whose title stands at a block, or that is folded there. */
function sectionAt(row: Row, at: number): Section | undefined {
  const title = row[at]!;
  const words = titleOfAnswers(title);
  const called = answersOf(title);
  if (!called && !isFoldOfAnswers(title)) return undefined;
  const isFold = isPart(title, 'disclosure');
  // A title that is no heading has nothing below it to end it but the next of its kind, and the next exercise.
  const above = exercisesAbove(row)[at];
  const isNext = (one: ElementContent): boolean =>
    levelOf(title) === 7 &&
    (titleOfAnswers(one) === words || follows(labelAt(one), above) || asksByName(standingTitle(one) ?? ''));
  const next = sectionEnd(row, at + 1, levelOf(title), isNext);
  const end = isFold ? at + 1 : (headingsEnd(row, at) ?? toldBefore(row, at, next, above));
  const below = row.slice(at + 1, end);
  const fold = isFold ? title : called?.several ? foldOfAll(below) : undefined;
  const blocks = fold ? bodyOf(fold) : below;
  if (called?.several === false && isOneKey(blocks)) return undefined;
  const all = fold ? entriesInFold(fold) : entriesIn(blocks);
  const entries = called?.isKey ? all.filter(({ run }) => run) : all;
  const isOne = !called?.several;
  return entries.length > 0 ? { title, from: at, end, entries, isOne, ...(fold && { fold }) } : undefined;
}

/** Of each block what calls the exercise that it stands in: `**Exercise 2**`. */
const exercisesAbove = onceFor((row: Row): readonly (ExerciseLabel | undefined)[] => {
  let above: ExerciseLabel | undefined;
  return row.map((block) => {
    const label = labelAt(block);
    if (label?.kind && !label.answers) above = label;
    return above;
  });
});

/**
 * Where what a title tells ends that comes again: what the next one answers is no answer to anything above.
 *
 *     Question 6: What melts?    Answer:  Ice.    Question 1: What freezes?    Answer:  Water.
 */
function toldBefore(row: Row, title: number, next: number, above: ExerciseLabel | undefined): number {
  const words = titleOfAnswers(row[title]!);
  if (above?.kind === undefined || next >= row.length || titleOfAnswers(row[next]!) !== words) return next;
  let end = next;
  for (let at = next - 1; at > title; at--) {
    const label = labelAt(row[at]);
    if (label?.kind !== above.kind || label.answers) continue;
    if (!row.slice(at, Math.min(at + NEAR_LABEL, end)).some(asks)) break;
    end = at;
  }
  return end;
}

/** What calls a question may stand above it. */
const NEAR_LABEL = 3;

const follows = (label: ExerciseLabel | undefined, above: ExerciseLabel | undefined): boolean =>
  label !== undefined &&
  !label.answers &&
  label.kind !== undefined &&
  label.kind === above?.kind &&
  Number(label.number) === Number(above.number) + 1;

/** `## Answers`, and below it nothing but a fold *Click to show them*; the one *Solution* of several steps is none of each. */
function foldOfAll(below: Row): Element | undefined {
  const [fold, ...more] = below.filter((one) => !isBlank(one) && !isTag(one, 'hr'));
  const isWhole = isPart(fold, 'disclosure') && more.length === 0 && labelAt(fold) === undefined;
  return isWhole && (roleOf(fold) === 'answer' || opensOnly(blockOf(fold).title ?? '')) ? fold : undefined;
}

/** `#### Answer`, and one letter below it: of the options above. `A.`, and further down `B.`, answer parts. */
function isOneKey(blocks: Row): boolean {
  const [first, ...others] = blocks.filter((one) => one.type === 'element');
  const isLetter = (one: ElementContent | undefined): boolean =>
    isTag(one, 'p') && areLetters(blockOf(one).words);
  return isLetter(first) && !others.some(isLetter);
}

/** Where headings end that call answers and stand right below a title that isn't above them: `### Answers`, `### Exercise 1`. */
function headingsEnd(row: Row, title: number): number | undefined {
  const level = levelOf(row[title + 1]);
  if (level === 7 || level > levelOf(row[title])) return undefined;
  let end = title + 1;
  while (end < row.length && levelOf(row[end]) === level && labelAt(row[end]))
    end = sectionEnd(row, end + 1, level);
  return end > title + 1 ? end : undefined;
}

/** `Answers`, or a title of keys, which may be more than letters. */
function answersOf(block: ElementContent): { readonly several: boolean; readonly isKey?: true } | undefined {
  const words = titleOfAnswers(block);
  if (words === undefined) return undefined;
  const called = answersTitleOf(words);
  if (called) return called;
  if (isKeyTitle(words)) return { several: true, isKey: true };
  const opened = isPart(block, 'disclosure') ? answersTitleOf(withoutOpening(words)) : undefined;
  return opened?.several ? opened : undefined;
}

/** The words of what may title answers: a heading, a line in bold, a fold, `Answers:` by itself. */
export function titleOfAnswers(block: ElementContent): string | undefined {
  const alone = isTag(block, 'p') && /[:：]$/.test(blockOf(block).words) ? blockOf(block).words : undefined;
  return titleAbove(block) ?? alone;
}

/** `### Solution 1` below the last exercise, and no part of that. */
function loneAt(row: Row, at: number, last: Target | undefined): Section | undefined {
  const title = row[at]!;
  const label = labelAt(title);
  // Below a list only what says of which question it is: `Sample answer – question 2`.
  const isOfOne = !last?.item || (label?.kind === 'question' && isPart(title, 'callout', 'disclosure'));
  if (!label?.answers || !last || levelOf(title) > last.level) return undefined;
  if (!isOfOne) return countedAt(row, at, last.node);
  if (label.number === last.number && !last.item) return undefined;
  let end = at;
  while (end < row.length && labelAt(row[end])?.answers) end = entryEnd(row, end, levelOf(title));
  return { title, from: at, end, entries: entriesIn(row.slice(at, end)), isOne: true };
}

/** `Solution 1`, `Solution 2`, as many one behind another as the list above them counts: each solves an item. */
function countedAt(row: Row, at: number, list: ElementContent): Section | undefined {
  const isFirst = isTag(list, 'ol') && labelAt(row[at])?.number === String(firstNumber(list));
  const numbers = isFirst ? numbersOf(list) : [];
  let end = at;
  for (const number of numbers) {
    const label = labelAt(row[end]);
    if (!label?.answers || label.number !== number) return undefined;
    end = entryEnd(row, end, levelOf(row[at]));
  }
  if (numbers.length < 2 || labelAt(row[end])?.answers) return undefined;
  return { title: row[at]!, from: at, end, entries: entriesIn(row.slice(at, end)), isOne: false };
}

/** The answers in some blocks, each below or in what calls it. */
function entriesIn(blocks: Row): readonly Entry[] {
  const entries: Entry[] = [];
  const runs = countedRuns(blocks, true);
  let level = 7;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    const run = level === 7 ? runs.get(at) : undefined;
    const counted = run ? entriesOfRun(blocks, run) : [];
    if (counted.length > 0) {
      entries.push(...counted);
      at += counted.reduce((sum, { takes }) => sum + takes.length, 0);
      continue;
    }
    const { items, end: behind } = itemsAt(blocks, at);
    const first = keyInBold(block) ?? block;
    const label = items.length > 0 && isTag(block, 'p') ? undefined : labelAt(first);
    if (label && levelOf(block) <= level && !isKey(block)) {
      level = levelOf(block);
      const end = entryEnd(blocks, at, level);
      const takes = blocks.slice(at, end);
      entries.push(...entryOf(label, [first, ...takes.slice(1)]).map((one) => ({ ...one, takes })));
      at = end;
      continue;
    }
    entries.push(...items);
    at = behind;
  }
  return entries;
}

/** Found once: whoever looks whether a fold holds several, and each survey of a row that it stands in, asks for them. */
const entriesInFold = onceFor((fold: Element): readonly Entry[] => entriesIn(bodyOf(fold)));

/** `### Question 2: B`: an entry of a list of keys; a paragraph of several. */
const isKey = (block: ElementContent): boolean =>
  standingTitle(block) === undefined ? isKeyList(block) : entriesInWords(block) !== undefined;

/** A fold ends where it does; what stands below a heading or bold words, at the next of them. */
function entryEnd(blocks: Row, at: number, level: number): number {
  if (isPart(blocks[at], 'disclosure', 'callout')) return at + 1;
  return runEnd(blocks, at + 1, (one) => !endsEntry(one, level));
}

function endsEntry(block: ElementContent, level: number): boolean {
  return levelOf(block) < 7
    ? levelOf(block) <= level
    : level === 7 && labelAt(keyInBold(block) ?? block) !== undefined;
}

/** `Answer 3: B) ice`, or `Answer to exercise 3` and no more, as if that line were in bold: its author has set nothing apart. */
function keyInBold(block: ElementContent): Element | undefined {
  if (!isTag(block, 'p') || boldStart(block) || !/\d/.test(plainText(block).slice(0, NEAR))) return undefined;
  const [line, ...others] = linesOf(block);
  const first = paragraphOf([line!]);
  const label = exerciseLabelOf(plainText(first));
  const isAlone = label?.rest === '' && label.kind !== undefined;
  if (!label?.answers || !(isAlone || opensKey(label.rest))) return undefined;
  const rest = others.length > 0 ? [text('\n'), ...paragraphOf(others).children] : [];
  return element('p', {}, [element('strong', {}, first.children), ...rest], lineOf(block));
}

/** Letters in front of a number. */
const NEAR = 24;

/** `B) ice`, `B`; `A cloud` is none. */
export const opensKey = (words: string): boolean => /^\(?[a-h](?:\s?[.)]|\s*$|\s*[:–—-]\s)/i.test(words);

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

/** What paragraphs tell that count one another on, each with what stands below it. */
function entriesOfRun(blocks: Row, { at }: CountedRun): readonly Entry[] {
  const areLetters = at.every((i) => entriesInWords(blocks[i]!) !== undefined);
  const run = { size: at.length, areLetters };
  const last = sectionEnd(blocks, at.at(-1)! + 1, 6, (one) => isTag(one, 'hr'));
  const entries = at.map((from, i) => {
    const takes = blocks.slice(from, at[i + 1] ?? last);
    const told = countedIn(takes[0] as Element, takes.slice(1));
    return told && { ...told, answers: false, rest: '', title: [], takes, run };
  });
  return allKnown(entries) ?? [];
}

/** The list at a place, and those right behind it that count on further up: what has no answer is left out. */
export function listsFrom(blocks: Row, from: number): readonly Element[] {
  const lists: Element[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (isBlank(block)) continue;
    const above = lists.at(-1);
    const isNext = isTag(block, 'ol') && (!above || firstNumber(block) > Number(numbersOf(above).at(-1)));
    if (!isNext) break;
    lists.push(block);
  }
  return lists;
}

/** What a block tells that counts, with the lists that go on behind it. */
function itemsAt(blocks: Row, at: number): { readonly items: readonly Entry[]; readonly end: number } {
  const lists = listsFrom(blocks, at);
  return lists.length > 1
    ? { items: itemsOfAll(lists), end: blocks.indexOf(lists.at(-1)!) + 1 }
    : { items: itemsOf(blocks[at]!), end: at + 1 };
}

function itemsOfAll(lists: readonly Element[]): readonly Entry[] {
  const run = { size: lists.flatMap(elementsOf).length, areLetters: lists.every(isKeyList) };
  return lists.flatMap((list) => {
    const numbers = numbersOf(list);
    return elementsOf(list).map((item, i) => ({
      ...{ number: numbers[i]!, body: rowOf(item), line: lineOf(item), takes: [list] },
      ...{ answers: false, rest: '', title: [], run },
    }));
  });
}

/** What a list, the lines of a paragraph, one line or the rows of a table tell, where all of them count. */
function itemsOf(block: ElementContent): readonly Entry[] {
  const told = countedOf([block]);
  if (told.length === 0) return [];
  const run = { size: told.length, areLetters: isKeyList(block) };
  return told.map((one) => ({ ...one, answers: false, rest: '', title: [], takes: [block], run }));
}
